import { fold } from '../../page/fold.js';
import type { Check } from '../check.js';
import type { NoisyUnit } from '../noise-scan.js';

/** Rules that take a name or a number alone on its line, which in a finished body may head a section or fill a cell. */
const LABELS: ReadonlySet<string> = new Set(['pager', 'share-row', 'tag-row']);

const isLabel = (rule: string, text: string): boolean => LABELS.has(rule) && (/^\P{L}+$/u.test(text) || !/\s/.test(text.trim()));

/** Below a picture it is right to say who took it. */
const isNoCredit = ({ unit, kind }: NoisyUnit): boolean => unit.kind !== 'caption' || kind !== 'credit';

/** A sentence, not a row of a table or a label: those come again. */
const isProse = (text: string): boolean => /[.!?…。！？]["”’»)\]]*$/.test(text) && !/[|\t]|^[-*•] /.test(text);

/** What is left in a body that does not belong there. */
export const noiseChecks: readonly Check[] = [
  {
    code: 'text/residual-noise',
    severity: 'warning',
    message: 'A line belongs to the page, not to the article.',
    because: "The library's own rules know it as part of a widget, a menu or a footer.",
    find: ({ noise }) =>
      noise()
        .units.filter(isNoCredit)
        .map(({ unit, rule, kind, evidence, byContext }) => ({
          path: unit.path,
          evidence: [`${kind} by rule ${rule}`, ...evidence],
          // In a whole page a run of short lines is a menu; in a finished body it may be a list.
          ...((byContext || isLabel(rule, unit.text)) && { slight: true as const }),
        })),
  },
  {
    code: 'text/boilerplate-share',
    severity: 'warning',
    message: 'Much of the text is boilerplate.',
    because: 'Where menus and widgets make up a good part of the text, the scraper took the page for the article.',
    find: ({ noise, thresholds: { boilerplateShare } }) => {
      const { share } = noise();
      return share > boilerplateShare ? [{ path: ['body'], evidence: [`${Math.round(share * 100)} % of the words`] }] : [];
    },
  },
  {
    code: 'text/duplicate-paragraph',
    severity: 'warning',
    message: 'A paragraph stands there twice.',
    because: 'Pages that hold their text twice, for phones and for print, are easily scraped twice.',
    find: ({ body, thresholds: { duplicateWords } }) => {
      const seen = new Set<string>();
      return body.flatMap(({ path, text, kind }) => {
        if (kind === 'cell' || !isProse(text) || text.split(/\s+/, duplicateWords).length < duplicateWords) return [];
        const folded = fold(text);
        if (seen.has(folded)) return [{ path, evidence: ['the same words as a paragraph before'] }];
        seen.add(folded);
        return [];
      });
    },
  },
];
