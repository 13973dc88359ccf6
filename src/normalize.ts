import type { Article } from './article.js';
import { CleanCopyError } from './errors.js';
import { surroundings } from './judge/facts/surroundings.js';
import { judge } from './judge/judge.js';
import { surveyPage } from './judge/survey.js';
import { assemble } from './ledger/assemble.js';
import type { Normalized } from './normalized.js';
import { checkOptions, type NormalizeOptions } from './options.js';
import { readText } from './read/text.js';
import { functionWords } from './language/function-words/index.js';
const words = new Set(Object.values(functionWords).flatMap((list) => (list as string).split(' ')));

export function normalizeText(raw: string, options: NormalizeOptions = {}): Normalized {
  const checked = checkOptions(options, new Set());
  if (typeof raw !== 'string') throw new CleanCopyError('invalid-input', 'normalizeText takes a string.');
  const page = readText(raw, []);
  const survey = surveyPage(page, words);
  const near = surroundings(survey);
  const decisions = judge({ page, survey, near }, checked.mode, checked.off);
  const { body, kept, removals, repairs } = assemble(page, decisions, { drop: (rule) => ({ rule, kind: 'spacer', because: 'x', evidence: ['x'], confidence: 1 }), repair: () => 'x' });
  const text = body.map((b) => 'text' in b ? b.text : b.type === 'list' ? b.items.map((i) => i.text).join('\n') : b.type === 'table' ? b.rows.map((r) => r.join('\t')).join('\n') : '').join('\n\n');
  const article = { title: null, subtitle: null, authors: [], publishedAt: null, modifiedAt: null, dateline: null, language: null, direction: null, siteName: null, url: null, section: null, tags: [], image: null, body, text, wordCount: 0, commentCount: null } as Article;
  return { article, removals, repairs, kept, verdict: { kind: 'article', confidence: 0, evidence: [] }, provenance: {}, warnings: [] };
}
