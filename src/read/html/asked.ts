import type { Attributes } from './attributes.js';
import { words } from './elements.js';
import type { NameFacts } from './name-facts.js';

/** What fields and widgets ask of whoever opens the page. */
type Asked = 'birth' | 'consent' | 'password' | 'robot';

/** What the attributes of a field say when it asks for something. */
const FIELDS: readonly (readonly [attributes: readonly string[], says: RegExp, asked: Asked])[] = [
  [['type', 'autocomplete'], /^(?:current-)?password/i, 'password'],
  [['name', 'id', 'placeholder', 'autocomplete'], /^(?:bday|birth|dob\b|yyyy|jjjj|aaaa|rrrr|гггг)/i, 'birth'],
];

/** Elements that check for robots, and what they and their sources are called. */
const CHECKS: ReadonlySet<string> = /* @__PURE__ */ words('div form iframe script');
export const ROBOT = /captcha|challenge|turnstile|incapsula|awswaf|datadome|perimeterx/i;

/** Boxes and buttons of consent managers, and what the common ones call them. */
const CONSENTS: ReadonlySet<string> = /* @__PURE__ */ words('div section dialog button iframe');
export const CONSENT = /cookie|consent|didomi|onetrust|sp_message|usercentrics|\bqc-cmp|\bcmp|iubenda|truste/i;

/** What a tag asks for without a word: a password, a date of birth, consent, a check for robots; nothing for most. */
export function askedBy(name: string, attributes: Attributes, names: NameFacts | null, id: NameFacts | null): Asked | null {
  if (name === 'input') {
    const field = FIELDS.find(([given, says]) => given.some((attribute) => says.test(attributes.get(attribute) ?? '')));
    return field?.[2] ?? null;
  }
  if (CHECKS.has(name)) {
    if (names?.seeksRobots === true || id?.seeksRobots === true) return 'robot';
    if (ROBOT.test(attributes.get('src') ?? '') || ROBOT.test(attributes.get('action') ?? '')) return 'robot';
  }
  return CONSENTS.has(name) && (names?.asksConsent === true || id?.asksConsent === true) ? 'consent' : null;
}
