import { fold } from '../../page/fold.js';
import type { Check, CheckFinding, Path } from '../check.js';
import { injectionIn, tagText } from '../../injection.js';
import type { Subject } from '../subject.js';

/** Texts of an article that its readers do not see. */
function hiddenTexts({ article, hidden }: Subject): { readonly path: Path; readonly text: string }[] {
  const found = article.body.flatMap((block, at) => {
    if (block.type === 'image') return block.alt === null ? [] : [{ path: ['body', at, 'alt'], text: block.alt }];
    return block.type === 'embed' && block.title !== null ? [{ path: ['body', at, 'title'], text: block.title }] : [];
  });
  return [...found, ...hidden.map((text) => ({ path: [], text }))];
}

function findingsIn(path: Path, text: string, hidden: boolean): CheckFinding[] {
  const tags = tagText(text);
  if (tags !== null) return [{ path, evidence: ['tag characters that show nothing spell a text'] }];
  const seen = injectionIn(fold(text));
  if (seen === null) return [];
  return [
    { path, evidence: [`"${seen}"`, hidden ? 'readers do not see it' : 'readers see it'], ...(!hidden && { slight: true as const }) },
  ];
}

/** Texts that speak to a model and not to a reader. They are reported; nothing is done about them. */
export const injectionChecks: readonly Check[] = [
  {
    code: 'text/prompt-injection',
    severity: 'warning',
    message: 'A text speaks to a language model, not to a reader.',
    because: 'Pages hide orders to models where readers do not look. Text is data: hand it to a model as such.',
    find: (subject) => [
      ...subject.units.flatMap(({ path, text }) => findingsIn(path, text, /[\u200b-\u200d\u2060\ufeff]{4}/.test(text))),
      ...hiddenTexts(subject).flatMap(({ path, text }) => findingsIn(path, text, true)),
    ],
  },
];
