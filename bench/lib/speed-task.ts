import { GCProfiler } from 'node:v8';

import { median } from './clock.js';
import { readGold, readStyle, type GoldPage } from './data.js';
import { PEERS } from './peer-list.js';

/** What one contender takes. */
export interface Measured {
  readonly pages: number;
  /** CPU milliseconds a page, median of the rounds; and in the first round, with nothing compiled. */
  readonly ms: number;
  readonly first: number;
  /** Most bytes of heap that are live while one of the longest pages is read, over the bytes of its source. */
  readonly heap: number;
}

/** Rounds before the clock counts. */
const WARM_UP = 2;
const LONGEST = 10;

const [name = '', library = '', data = '', limit = 'Infinity', runs = '5'] = process.argv.slice(2);
const style = name === 'cleancopy, text' ? 'innertext' : 'html';
const articles = readGold(data, 'wcxb-dev')
  .filter((page) => page.pageType === 'article' && Boolean(page.gold))
  .slice(0, Number(limit));
const byId = new Map(articles.map((page) => [page.id, page]));
const sources = [...readStyle(data, 'wcxb-dev', style, (id) => byId.has(id))].map(([id, source]) => ({
  source,
  page: byId.get(id) as GoldPage,
}));
const read = await readerOf();

const round = async (): Promise<number> => {
  const start = process.cpuUsage();
  for (const { source, page } of sources) await safely(source, page);
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000 / sources.length;
};

const times: number[] = [];
for (let at = 0; at < WARM_UP + Number(runs); at++) times.push(await round());
let heap = 0;
for (const { source, page } of [...sources].sort((a, b) => b.source.length - a.source.length).slice(0, LONGEST))
  heap = Math.max(heap, await live(source, page));
process.stdout.write(
  `\n${JSON.stringify({ pages: sources.length, ms: median(times.slice(WARM_UP)), first: times[0] ?? NaN, heap } satisfies Measured)}\n`,
);

async function readerOf(): Promise<(source: string, page: GoldPage) => unknown> {
  const peer = PEERS.find((one) => one.name === name);
  if (peer !== undefined)
    return peer.start(await Promise.all(peer.packages.map((path) => import(path) as Promise<Record<string, unknown>>)));
  const { normalizeHtml, normalizeText } = (await import(library)) as Record<string, (source: string) => unknown>;
  const normalize = (style === 'html' ? normalizeHtml : normalizeText) as (source: string) => unknown;
  return (source) => normalize(source);
}

/** A page on which a peer throws costs what it costs until then. */
async function safely(source: string, page: GoldPage): Promise<unknown> {
  try {
    return await read(source, page);
  } catch {
    return null;
  }
}

/** Most heap that is live at the end of a collection while a page is read, or behind it with the result held, over the bytes of the source. */
async function live(source: string, page: GoldPage): Promise<number> {
  const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  const result = await safely(source, page);
  collect();
  const after = profiler.stop()?.statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize) ?? [];
  const bytes = source.length * (/[^\0-\xff]/.test(source) ? 2 : 1);
  return result === undefined ? 0 : (Math.max(...after) - before) / bytes;
}
