import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { normalizeHtml, normalizeText } from '../src/index.js';
import { readBlocks } from '../src/judge/facts/block-facts.js';
import { tokensOf } from '../src/judge/facts/tokens.js';
import { surveyPage } from '../src/judge/survey.js';
import { fold } from '../src/page/fold.js';
import { readHtml } from '../src/read/html/read-html.js';
import { claims, lexicon } from '../src/verdict/cues/concepts.js';
import { conceptsIn } from '../src/verdict/cues/lexicon.js';
import { cues, cuesIn, wordingsOf } from '../src/verdict/cues/compile.js';
import { cueTable, REASONS } from '../src/verdict/cues/table.js';
import { pageFacts } from '../src/verdict/facts/page-facts.js';
import { factSays } from '../src/verdict/facts/says.js';
import { htmlModel, textModel } from '../src/verdict/page-model.js';
import { verdictPages } from './verdict-pages.js';

const all = verdictPages();
const pages = all.filter(({ isMissed }) => !isMissed);
const missed = all.filter(({ isMissed }) => isMissed);
const walls = new Set(['wall', 'error-page', 'teaser']);

/** A page with an element for each line, code apart. */
function asHtml(text: string, language: string): string {
  const [before = '', code, behind = ''] = text.split('```');
  const lines = (part: string): string => part.split(/\n+/).map((line) => `<p>${line}</p>`).join('');
  return `<html lang="${language}"><body><main>${lines(before)}${code === undefined ? '' : `<pre><code>${code}</code></pre>`}${lines(behind)}</main></body></html>`;
}

describe('walls, error pages and teasers', () => {
  it('are enough, in more than twelve languages, with near misses', () => {
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThan(20);
    expect(pages.filter(({ reason }) => reason !== null).length).toBeGreaterThanOrEqual(300);
    expect(pages.filter(({ reason }) => reason === null).length).toBeGreaterThanOrEqual(300);
  });

  it.each(pages.filter(({ reason }) => reason !== null))('$language $kind $reason: $name', ({ kind, reason, text }) => {
    const { verdict } = normalizeText(text);
    expect([verdict.kind, verdict.missing?.reason]).toEqual([kind, reason]);
    const { span } = verdict.missing ?? {};
    expect(span === undefined ? '' : text.slice(span.start, span.end)).not.toBe('');
  });

  it.each(pages.filter(({ reason }) => reason === null))('$language, a near miss: $name', ({ text }) => {
    const { verdict } = normalizeText(text);
    expect(walls.has(verdict.kind) ? verdict : null).toBeNull();
    expect(verdict.missing).toBeNull();
  });
});

describe('what is not told yet', () => {
  it.each([
    ['pages that are no articles', 0.05, (reason: string | null): boolean => reason !== null],
    ['near misses', 0.015, (reason: string | null): boolean => reason === null],
  ])('is little: %s, %d', (_, most, isOne) => {
    const share = missed.filter(({ reason }) => isOne(reason)).length / all.filter(({ reason }) => isOne(reason)).length;
    expect(share).toBeLessThan(most);
  });

  it.each(missed)('$language $kind $reason: $name', ({ kind, reason, text, language }) => {
    const told = [normalizeText(text), normalizeHtml(asHtml(text, language))].map(({ verdict }) => (reason === null ? !walls.has(verdict.kind) : verdict.kind === kind && verdict.missing?.reason === reason));
    expect(told).toContain(false);
  });
});

describe('from HTML', () => {
  // Every third of the pages that are told from text: what differs is what the reader gives.
  it.each(pages.filter((_, at) => at % 3 === 0))('$language $kind $reason: $name', ({ kind, reason, text, language }) => {
    const { verdict } = normalizeHtml(asHtml(text, language));
    expect(reason === null ? verdict.missing : [verdict.kind, verdict.missing?.reason]).toEqual(reason === null ? null : [kind, reason]);
  });

  it.each([
    ['an empty shell', '<html><head><title>App</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>', 'error-page', 'script'],
    ['a note for those without scripts', '<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body>', 'error-page', 'script'],
    ['a title that says so', '<title>404 Not Found</title><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body>', 'error-page', 'not-found'],
    ['a dialog alone', '<body><h2>We value your privacy</h2><p>We and our partners use cookies to show personalised ads. You can withdraw your consent at any time.</p><button>Accept all</button><button>Reject all</button></body>', 'wall', 'consent'],
    ['a field for a year of birth', '<title>Hill Brewery</title><body><h2>How old are you?</h2><p>Please enter your date of birth. We ask everybody, because the law says who may buy.</p><form><input placeholder="YYYY"><button>Enter site</button></form></body>', 'wall', 'age'],
    ['a check for robots', '<title>One moment, please</title><meta http-equiv="refresh" content="8"><body><h2>We need to review the security of your connection before proceeding.</h2><noscript>Enable JavaScript and cookies to continue</noscript><div id="challenge"></div></body>', 'wall', 'bot-check'],
    ['a price for those who have not paid', '<h1>Who owns the harbour?</h1><p>For ninety years the quay belonged to the town. In March a fund bought it for a sum that neither side will name, and the first fences went up.</p><h3>You have reached your limit</h3><p>Subscribe for full digital access from £2 a week.</p><p>Already subscribed? Sign in</p>', 'teaser', 'paywall'],
  ])('%s', (_, html, kind, reason) => {
    const { verdict } = normalizeHtml(html);
    expect([verdict.kind, verdict.missing?.reason]).toEqual([kind, reason]);
  });

  it.each([
    ['nothing in its head', ''],
    ['links to itself and to its AMP page', '<link rel="canonical" href="https://example.org/harbour"><link rel="amphtml" href="https://example.org/harbour/amp">'],
  ])('a few paragraphs and nothing else are an article: %s', (_, head) => {
    const paragraphs = ['The harbour stays closed until Friday, the operator said on Tuesday, after waves broke its wall.', 'Ferries were cancelled, and three hundred passengers spent the night in a school.', 'Repairs will start once the wind drops, and take about a week.'];
    expect(normalizeHtml(`<head>${head}</head><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body>`).verdict).toMatchObject({ kind: 'article', missing: null });
  });

  it.each([
    ['a field for a password in its head', '<form><input name="user"><input type="password" name="pass"><button>Log in</button></form><a href="/register">Register</a><h1>Road closed until Sunday</h1><p>The road is closed between Melton and Ufford until Sunday evening after a lorry spilt its load of gravel. Drivers are sent through Woodbridge.</p><p>Police ask witnesses to call.</p>'],
    ['a check for robots at its letters, and passwords in its text', '<script src="/captcha.js"></script><nav>Home Sign in</nav><h1>Our readers on passwords</h1><p>Last week we asked how you remember your passwords. A third write them in a notebook, and a quarter use one for everything.</p><p>One reader in Perth hides hers in a recipe for scones.</p><form id="captcha-form"><textarea></textarea><button>Send</button></form>'],
  ])('an article stays one with %s', (_, html) => {
    expect(normalizeHtml(html).verdict.missing).toBeNull();
  });

  it.each([
    ['a headline, an author and two sentences are a short article', 'Old bridge closed\n\nBy Jane Doe\n\nThe council closed the old bridge on Tuesday. Drivers have to take a detour.', 'article'],
    ['a headline, a date and a sentence too', 'Old bridge closed\n\n12 March 2024\n\nThe council closed the old bridge on Tuesday, and drivers have to take a detour.', 'article'],
    ['two sentences alone are not', 'The council closed the old bridge on Tuesday. Drivers have to take a detour.', 'other'],
    ['nor is a headline with a sentence', 'Old bridge closed\n\nThe council closed the old bridge on Tuesday, and drivers have to take a detour.', 'other'],
  ])('%s', (_, source, kind) => {
    expect(normalizeText(source).verdict.kind).toBe(kind);
  });

  it('takes nothing for empty', () => {
    expect(normalizeHtml('<p></p>').verdict.kind).toBe('empty');
    expect(normalizeText(' \n ').verdict.kind).toBe('empty');
  });

  it('believes metadata that says LiveBlogPosting', () => {
    const paragraph = '<p>The port stays closed, the operator said, and ferries will not leave before Friday at noon.</p>';
    const html = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm"}</script><h1>Storm</h1>${paragraph.repeat(6)}`;
    expect(normalizeHtml(html).verdict).toMatchObject({ kind: 'live', missing: null });
  });
});

describe('transcripts', () => {
  const talk = Array.from({ length: 6 }, (_, i) => `ANNA BERG: This is answer number ${i}, and it goes on for a while.\n\nPAUL REED: And what did you see at the mouth of the port on day ${i}?`).join('\n\n');

  it('are told where the page says so and speakers take turns', () => {
    expect(normalizeText(`Transcript of the hearing\n\n${talk}`).verdict.kind).toBe('transcript');
  });

  it('are not guessed', () => {
    expect(normalizeText(`The hearing\n\n${talk}`).verdict.kind).not.toBe('transcript');
  });
});

describe('a cut-off text', () => {
  it('says how much is missing and where it says so', () => {
    const source = 'Ferries stay in harbour until Friday, the operator said on Tuesday after… [+1234 chars]';
    const { verdict } = normalizeText(source);
    expect(verdict).toMatchObject({ kind: 'teaser', missing: { reason: 'cut-off', characters: 1234 } });
    expect(source.slice(verdict.missing?.span?.start, verdict.missing?.span?.end)).toBe('… [+1234 chars]');
  });
});

describe('the table of cues', () => {
  it('is folded, without repeats, in rows that name a reason', () => {
    expect(cues.filter(({ row }) => fold(row) !== row)).toEqual([]);
    const ids = cues.flatMap(({ language, reason, whole, row }) => wordingsOf(row).map((wording) => `${language}/${reason}/${String(whole)}/${wording}`));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const text of Object.values(cueTable)) expect(REASONS[text.trim().split('\n')[0] ?? '']).toBeDefined();
  });
});

describe('the lexicon of concepts', () => {
  const lines = lexicon.trim().split('\n').map((line) => line.split(' '));
  const names = lines.map(([name = '']) => name);

  it('has each concept and each of its stems once, sorted, and as pages are folded', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const [name, ...stems] of lines) {
      expect([name, stems.filter((stem, at) => stems.indexOf(stem) !== at)]).toEqual([name, []]);
      expect([name, stems.filter((stem) => fold(stem) !== stem)]).toEqual([name, []]);
    }
  });

  it('knows every concept that a claim is made of', () => {
    const asked = claims.trim().split('\n').flatMap((line) => line.split(' ').slice(1)).flatMap((slot) => slot.split('/'));
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['Confirm that you are no robot', ['robot', 'verify', 'you']],
    ['请证明您不是机器人', ['robot', 'you']],
    ['使用Cookie来', ['cookie']],
    ['The robotics fair', ['robot']],
    ['Cooking', []],
    ['', []],
  ])('%s', (text, found) => {
    expect([...conceptsIn(fold(text)).names]).toEqual(expect.arrayContaining(found));
    if (found.length === 0) expect(conceptsIn(fold(text)).names.size).toBe(0);
  });
});

describe('a row of cues', () => {
  const said = (text: string): readonly string[] => cuesIn(fold(text), tokensOf(fold(text))).map(({ start, end }) => fold(text).slice(start, end));

  it('is every way to take its words', () => {
    expect(wordingsOf('log_in/login to see')).toEqual(['log in to see', 'login to see']);
    expect(wordingsOf('the/ page')).toEqual(['the page', 'page']);
    expect(wordingsOf('続きを 読むには/読む')).toEqual(['続きを読むには', '続きを読む']);
  });

  it.each([
    ['Jetzt alle drei Artikel weiterlesen', 'jetzt alle drei artikel weiterlesen'],
    ['Bereits: Abonnent?', 'bereits: abonnent'],
    ['“Bereits Abonnent?”, fragt der Kasten', null],
    ['Jetzt aber diese vier Artikel weiterlesen', null],
    ['Read more', 'read more'],
    ['Read more of this', null],
    ['続きを読むには会員登録', '続きを読むには'],
  ])('%s', (text, found) => {
    expect(said(text)[0] ?? null).toBe(found);
  });
});

describe('the model', () => {
  it.each([['html', htmlModel], ['text', textModel]] as const)('%s: every character has its place', (_, { facts, edges, trees, kinds, sure }) => {
    expect(edges.length).toBe(facts.length);
    expect(trees.length % (10 * kinds.length)).toBe(0);
    expect(sure[0]?.[0]).toBe(0);
    for (const own of edges) expect([...own].sort((a, b) => a - b)).toEqual(own);
    for (const name of facts) expect(factSays(name, 0.25)).toMatch(/^(?!.*[#@])[^%]*(?:25%)?[^%]*$/);
  });

  it('asks for every fact that is counted', () => {
    const page = readHtml('<h1>Storm</h1><p>Ferries stay in harbour until Friday.</p>', new Set());
    const survey = surveyPage(page, readBlocks('ko'));
    const facts = pageFacts({ page, survey, decisions: survey.blocks.map(() => ({ keep: true, field: 'body', cuts: [] })), title: null, sure: { title: 0, authors: 0, publishedAt: 0 }, language: 'en', url: 'https://example.org/news/storm' });
    const asked = new Set([...htmlModel.facts, ...textModel.facts]);
    expect(Object.keys(facts).filter((name) => !asked.has(name))).toEqual([]);
    expect([...asked].filter((name) => !(name in facts))).toEqual([]);
  });
});

it('gives a verdict of any text, the same each time, with evidence whose spans lie in it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...pages.map(({ text }) => text.slice(0, 200)))), { maxLength: 6 }), (parts) => {
      const source = parts.join('\n\n');
      const { verdict } = normalizeText(source);
      expect(verdict.evidence.length).toBeGreaterThan(0);
      for (const { span } of [...verdict.evidence, ...(verdict.missing === null ? [] : [verdict.missing])]) expect(span !== undefined && span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true);
      expect(walls.has(verdict.kind)).toBe(verdict.missing !== null);
      expect(normalizeText(source).verdict).toEqual(verdict);
    }),
    { numRuns: 40 },
  );
});
