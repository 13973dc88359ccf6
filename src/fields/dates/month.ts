import { rolesOf, spelled } from './lexicon.js';

/** A month found by name. */
export interface Month {
  /** 1 to 12; of the Solar Hijri calendar 13 to 24. */
  readonly number: number;
  /** From 0 to 1, how surely this name is of this month. */
  readonly confidence: number;
  /** May it stand for a month beside day and year? Short names of other languages are words of this one: "set 3", "out 5". */
  readonly dated: boolean;
  /** The same where the day or the year is missing: "may 3" and "march 10" are words of a sentence. */
  readonly alone: boolean;
}

/** English names, which any page may use; also "Sept" and the first three letters. */
const ENGLISH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The month that a word is which was found to be one. */
export function monthOf(word: string, language: string | null): Month {
  const figures = /\d+/.exec(word);
  // tháng 11, 11月
  if (figures !== null) return { number: Number(figures[0]), confidence: 0.95, dated: true, alone: true };
  const name = spelled(word);
  const english = ENGLISH.test(name);
  const own = language === null || language === 'en' ? english : true;
  const plain = /^[ -~]*$/.test(word);
  const dated = own || !plain || name.length >= (language === null ? 3 : 4);
  // English and German write months with a capital
  const capitalised = (own && (language === null || language === 'en' || language === 'de')) || name.length < 5;
  return {
    // Croatian has the Polish and Czech name of November for October.
    number: language === 'hr' && name.startsWith('listop') ? 10 : (rolesOf(name)?.M ?? 1),
    confidence: own ? 0.95 : 0.85,
    dated,
    alone: (own || !plain || name.length > 4) && !(capitalised && /^[a-z]/.test(word)),
  };
}
