/** Words by which writers speak of themselves, in the languages of most pages; folded. */
const SELF =
  'i i\'m i\'ve me my mine myself ich mir mich mein meine meiner je j\'ai moi mon mes yo mi mis io mio mia eu meu minha ik mij mijn ja mnie mój moje moja я мне меня мой моя моё jag mig min ben benim';
/** Words by which they speak to the reader. */
const READER =
  'you you\'re your yours du dein deine dir dich ihr ihre ihren ihnen vous votre vos tu ton tes usted ustedes tus tuyo tuo tua vostro você seu sua seus je jouw uw u twój twoja ty ci wam вы вас вам ваш ваша ты тебе du din ditt sen siz sizin';

const selfWords: ReadonlySet<string> = /* @__PURE__ */ new Set(SELF.split(' '));
const readerWords: ReadonlySet<string> = /* @__PURE__ */ new Set(READER.split(' '));

/** Share of the words that name the writer, 0 to 1. */
export function selfShare(tokens: readonly string[]): number {
  return shareOf(tokens, selfWords);
}

/** Share of the words that name the reader, 0 to 1. */
export function readerShare(tokens: readonly string[]): number {
  return shareOf(tokens, readerWords);
}

function shareOf(tokens: readonly string[], words: ReadonlySet<string>): number {
  let found = 0;
  for (const token of tokens) if (token.length < 8 && words.has(token)) found++;
  return tokens.length === 0 ? 0 : found / tokens.length;
}
