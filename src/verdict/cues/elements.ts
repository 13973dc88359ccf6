import type { Page } from '../../page/page.js';

/** Where fields and widgets are. */
const TAG = /<(?:input|iframe|script|div|form)[\s/][^<>]*>/gi;
/** What a tag asks for, by its own attributes, and the concept that it names. */
const ASKS: readonly (readonly [tag: RegExp, concept: string])[] = [
  [/^<input.* (?:type|autocomplete)=["']?(?:current-)?password/, 'password'],
  [/^<input.* (?:name|id|placeholder|autocomplete)=["']?(?:bday|birth|dob\b|yyyy|jjjj|aaaa|rrrr|гггг)/, 'birth'],
  [/^<(?:iframe|script|div|form).*(?:captcha|challenge|turnstile)/, 'robot'],
];

/** The concepts that fields and widgets of a page name without a word: a password, a date of birth, a check for robots. */
export function askedBy({ style, source }: Page): ReadonlySet<string> {
  const found = new Set<string>();
  if (style !== 'html') return found;
  for (const [tag] of source.matchAll(TAG)) {
    const folded = tag.toLowerCase().replace(/\s/g, ' ');
    for (const [asks, concept] of ASKS) if (asks.test(folded)) found.add(concept);
  }
  return found;
}
