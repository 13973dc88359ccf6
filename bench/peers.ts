import { normalizeOptions, readArgs, type Args } from './lib/args.js';
import { hasSet, readStyle, type GoldPage } from './lib/data.js';
import { inventedWords, sameAuthors, sameDay, sameTitle } from './lib/fields.js';
import { PEERS, type Found, type Peer } from './lib/peer-list.js';
import { articlesOf } from './lib/run-articles.js';
import { loadSubject, normalizerOf } from './lib/subject.js';
import { table } from './lib/table.js';
import { bagOf, lowerWords, meanScore, overlap, scoreOf, type Score } from './lib/words.js';

/** The library itself, as one more row. */
async function ourselves(args: Args): Promise<Peer> {
  const normalize = normalizerOf(await loadSubject(args.subject), 'html');
  return {
    name: 'cleancopy',
    packages: [],
    start: () => (html, page) => {
      const { article } = normalize(html, normalizeOptions(args, page.url));
      return { text: article.text, title: article.title, authors: article.authors.map(({ name }) => name), date: article.publishedAt };
    },
  };
}

/** Pages run before the clock counts, so that the code is compiled. */
const WARM_UP = 10;

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  /** CPU ms of all pages. */
  readonly ms: number;
}

const args = readArgs();
if (!hasSet(args.data, 'wcxb-dev')) console.log(`skipped: no data (wcxb-dev is not in ${args.data})`);
else await compare();

async function compare(): Promise<void> {
  const { articles } = articlesOf(args);
  const ids = new Set(articles.map(({ id }) => id));
  const pages = readStyle(args.data, 'wcxb-dev', 'html', (id) => ids.has(id));
  const rows: Row[] = [];
  for (const peer of [await ourselves(args), ...PEERS.filter(({ name }) => args.rule === null || name.includes(args.rule))]) {
    const row = await run(peer, articles, pages);
    if (row !== null) rows.push(row);
  }
  const cost = (name: string): number => rows.find((row) => row.name.startsWith(name))?.ms ?? NaN;
  const [tree, bare] = [cost('htmlparser2 parseDocument'), cost('htmlparser2 Parser')];
  console.log(`${pages.size} articles of wcxb-dev, HTML in; CPU time, string in to result out, on Node ${process.version}`);
  const head = ['', 'word F1', 'P', 'R', 'title', 'author', 'foreign', 'date', 'failed', 'ms/page', 'x parseDocument', 'x bare Parser'];
  const times = (ms: number): string[] => [(ms / pages.size).toFixed(2), (ms / tree).toFixed(2), (ms / bare).toFixed(2)];
  console.log(
    table(
      head,
      rows.map(({ name, cells, ms }) => [name, ...cells, ...times(ms)]),
    ),
  );
  console.log(
    'title, author, date: share that is right of the articles whose gold has the field; foreign: share of given author words that the gold does not have',
  );
}

/** One peer over all pages; `null` if it cannot be loaded. */
async function run(peer: Peer, articles: readonly GoldPage[], pages: ReadonlyMap<string, string>): Promise<Row | null> {
  const loaded: Record<string, unknown>[] = [];
  for (const name of peer.packages) {
    try {
      loaded.push((await import(name)) as Record<string, unknown>);
    } catch (error) {
      console.log(
        `${peer.name}: skipped: ${name} cannot be loaded (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`,
      );
      return null;
    }
  }
  const read = peer.start(loaded);
  const quiet = silence();
  const counts = newCounts();
  let ms = 0;
  for (const page of [...articles.slice(0, WARM_UP), null, ...articles]) {
    if (page === null) {
      ms = 0;
      Object.assign(counts, newCounts());
      continue;
    }
    const html = pages.get(page.id);
    if (html === undefined) continue;
    let found: Found | null = { text: '', title: null, authors: [], date: null };
    const start = process.cpuUsage();
    try {
      found = await read(html, page);
    } catch {
      counts.failed += 1;
    }
    const used = process.cpuUsage(start);
    ms += (used.user + used.system) / 1000;
    if (found !== null) count(counts, found, page);
  }
  quiet();
  return { name: peer.name, cells: cellsOf(counts), ms };
}

interface Counts {
  scores: Score[];
  title: [right: number, pages: number];
  author: [right: number, pages: number];
  words: [foreign: number, given: number];
  date: [right: number, pages: number];
  failed: number;
}

function newCounts(): Counts {
  return { scores: [], title: [0, 0], author: [0, 0], words: [0, 0], date: [0, 0], failed: 0 };
}

function count(to: Counts, found: Found, page: GoldPage): void {
  to.scores.push(scoreOf(overlap(bagOf(lowerWords(found.text)), bagOf(lowerWords(page.gold ?? '')))));
  const add = (pair: [number, number], right: boolean): void => {
    pair[0] += right ? 1 : 0;
    pair[1] += 1;
  };
  if (page.title) add(to.title, sameTitle(found.title, page.title));
  if (page.author) {
    add(to.author, sameAuthors(found.authors, page.author));
    const { given, invented } = inventedWords(found.authors, page.author);
    to.words[0] += invented;
    to.words[1] += given;
  }
  if (page.date) add(to.date, sameDay(found.date, page.date));
}

function cellsOf({ scores, title, author, words, date, failed }: Counts): string[] {
  if (scores.length === 0) return ['', '', '', '', '', '', '', ''];
  const { f1, precision, recall } = meanScore(scores);
  const share = ([part, all]: readonly [number, number]): string => (all === 0 ? '-' : (part / all).toFixed(3));
  return [f1.toFixed(3), precision.toFixed(3), recall.toFixed(3), share(title), share(author), share(words), share(date), String(failed)];
}

/** Peers talk to the console; hands back what lets it speak again. */
function silence(): () => void {
  const { log, warn, error, info, debug } = console;
  const nothing = (): void => undefined;
  Object.assign(console, { log: nothing, warn: nothing, error: nothing, info: nothing, debug: nothing });
  return () => {
    Object.assign(console, { log, warn, error, info, debug });
  };
}
