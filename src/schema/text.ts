import * as z from 'zod/v4';
import { ISO_DATE, isInCalendar } from '../write/iso-date.js';
import type { SchemaIssueCode } from './issue.js';

/** A rule for texts that reaches JSON Schema, with the code and message of breaking it. */
export interface TextPattern {
  readonly pattern: RegExp;
  readonly code: SchemaIssueCode;
  readonly message: string;
}

const ONE_LINE: TextPattern = {
  pattern: /^\S(?:[^\n\r]*\S)?$/,
  code: 'schema/invalid-text',
  message: 'One line of text without spaces at its ends is expected.',
};

const CELL: TextPattern = {
  pattern: /^(?:\S(?:[^\n\r]*\S)?)?$/,
  code: 'schema/invalid-text',
  message: 'One line of text without spaces at its ends, or the empty text, is expected.',
};

const CODE: TextPattern = {
  pattern: /^[^\r]+$/,
  code: 'schema/invalid-text',
  message: 'Code must not be empty, and its line ends must be line feeds alone.',
};

const DATE: TextPattern = {
  pattern: ISO_DATE,
  code: 'schema/invalid-date',
  message: 'An ISO 8601 date is expected: 2019, 2019-11, 2019-11-19, 2019-11-19T09:30 or 2019-11-19T09:30:00+01:00.',
};

const LANGUAGE: TextPattern = {
  // spelled out in both cases: JSON Schema has no flags
  pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  code: 'schema/invalid-language',
  message: 'A BCP 47 language tag is expected, such as en or pt-BR.',
};

const WEB_URL: TextPattern = {
  pattern: /^https?:\/\/[^\s/?#\\:@]\S*$/,
  code: 'schema/invalid-url',
  message: 'An absolute http or https URL is expected.',
};

const LINK_URL: TextPattern = {
  pattern: /^(?:https?:\/\/[^\s/?#\\:@]|mailto:[^\s@]+@)\S*$/,
  code: 'schema/invalid-url',
  message: 'An absolute http or https URL, or a mailto URL, is expected.',
};

/** Every pattern of this file, for {@link validateArticle} to find the code of a broken one. */
export const TEXT_PATTERNS: readonly TextPattern[] = [CELL, CODE, DATE, LANGUAGE, LINK_URL, ONE_LINE, WEB_URL];

/** In Unicode mode a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /[\u{D800}-\u{DFFF}]/u;

/** A check that does not reach JSON Schema, with the code and message of breaking it. */
export function failsAs(code: SchemaIssueCode, message: string): { error: string; params: { code: SchemaIssueCode } } {
  return { error: message, params: { code } };
}

function wellFormed(schema: z.ZodString): z.ZodString {
  return schema.refine(
    (text) => !LONE_SURROGATE.test(text),
    failsAs('schema/ill-formed-text', 'The text holds half of a surrogate pair, which no encoding can write.'),
  );
}

function patterned({ pattern, message }: TextPattern): z.ZodString {
  return wellFormed(z.string().regex(pattern, { error: message, abort: true }));
}

/** Any text, also the empty one. */
export const anyText = (): z.ZodString => wellFormed(z.string());

/** Text of one line or more; never empty. */
export const someText = (): z.ZodString => wellFormed(z.string().min(1));

/** One line, without spaces at its ends; never empty. */
export const lineText = (): z.ZodString => patterned(ONE_LINE);

/** One line without spaces at its ends, or `''`. */
export const cellText = (): z.ZodString => patterned(CELL);

/** Lines parted by `\n`; never empty. */
export const codeText = (): z.ZodString => patterned(CODE);

/** A BCP 47 tag by its form; whether a registry has it is not asked. */
export const languageTag = (): z.ZodString => patterned(LANGUAGE);

/** An absolute http(s) URL. */
export const webUrl = (): z.ZodString => patterned(WEB_URL);

/** An absolute http(s) or mailto URL. */
export const linkUrl = (): z.ZodString => patterned(LINK_URL);

/** An ISO 8601 date of a day that exists. */
export const isoDate = (): z.ZodString => patterned(DATE).refine(isInCalendar, failsAs(DATE.code, 'There is no such day in the calendar.'));
