import type { Attributes } from './attributes.js';
import { words } from './elements.js';

/** What fields and widgets ask of whoever opens the page. */
type Asked = 'birth' | 'consent' | 'password' | 'robot';

/** Tags of fields and widgets, the attributes that say what they ask for, and how. */
// prettier-ignore
const ASKS: readonly (readonly [tags: ReadonlySet<string>, attributes: readonly string[], says: RegExp, asked: Asked])[] = /* @__PURE__ */ (() => [
  [words('input'), ['type', 'autocomplete'], /^(?:current-)?password/i, 'password'],
  [words('input'), ['name', 'id', 'placeholder', 'autocomplete'], /^(?:bday|birth|dob\b|yyyy|jjjj|aaaa|rrrr|гггг)/i, 'birth'],
  [words('div form iframe script'), ['class', 'id', 'src', 'action'], /captcha|challenge|turnstile|incapsula|awswaf|datadome|perimeterx/i, 'robot'],
  // What the common consent managers call their boxes and buttons.
  [words('div section dialog button iframe'), ['class', 'id'], /cookie|consent|didomi|onetrust|sp_message|usercentrics|\bqc-cmp|\bcmp|iubenda|truste/i, 'consent'],
])();

/** What a tag asks for without a word: a password, a date of birth, consent, a check for robots; nothing for most. */
export function askedBy(name: string, attributes: Attributes): Asked | null {
  for (const [tags, names, says, asked] of ASKS) {
    if (tags.has(name) && names.some((attribute) => says.test(attributes.get(attribute) ?? ''))) return asked;
  }
  return null;
}
