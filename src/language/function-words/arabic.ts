/** Function words by BCP 47 language, most frequent first. Chosen by bench/language/choose-words.ts: edit that, not this. */
export const arabicWords = {
  ar: 'في من على إلى أن و لا عن ما مع التي أو هو هذا كان هذه بعد غير إذا منذ عند حول',
  fa: 'و در به از که است این را با می های یک برای شده ها آن من خود ما اما نیز کنید',
  ur: 'کے میں کی ہے اور سے کا کو اس نے پر ہیں ایک بھی کیا یہ ان تک',
} as const;
