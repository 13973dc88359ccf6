import type { Survey } from '../judge/survey.js';
import type { PageBlock } from '../page/page.js';

/** Lines that stand where a headline may and are of another kind whatever their words: heads of mails, turns of a talk, the ways to the front page and to other stories. */
export function isOfOtherKind({ blocks }: Pick<Survey, 'blocks'>, at: number): boolean {
  const { text, folded } = blocks[at] ?? { text: '', folded: '' };
  return (
    FRONT_PAGES.has(folded) ||
    (text.includes('<') && ADDRESS.test(text)) ||
    isStep(text) ||
    SHORTCODE.test(text) ||
    isMailHead(blocks, at) ||
    isSpoken(blocks, at)
  );
}

/** "« In Defense of Curiosity", "Vibe Coding →": to the story before or behind; a quotation has both signs. */
const isStep = (text: string): boolean =>
  (text !== '' && '«‹←⟵⇐'.includes(text.charAt(0)) && !/[»›]/.test(text)) || (/[»›→⟶⇒]$/.test(text) && !/[«‹]/.test(text));

/** `[caption id="attachment_12"]The pool`: the line of a picture. */
const SHORTCODE = /^\[[a-z][\w-]{1,30} [\w-]{1,30}=/;

/** Links to the front page in the languages that name it by words of their own, folded. */
// prettier-ignore
const FRONT_PAGES: ReadonlySet<string> = new Set([
  'ana sayfa', 'anasayfa', 'domovská stránka', 'kezdőlap', 'página inicial', 'página principal', 'strona główna', 'trang chủ', 'úvodní stránka', 'αρχική', 'αρχική σελίδα', 'главная страница',
  'на главную', 'דף הבית', 'الصفحة الرئيسية', 'صفحه اصلی', 'मुख्य पृष्ठ', 'หน้าหลัก', 'หน้าแรก', 'トップページ', '首頁', '首页',
]);

/** "On Monday The Coast Daily <news@example.org> wrote:" */
const ADDRESS = /<[^\s<>@]{1,64}@[^\s<>@]{1,80}>/;

/** Names of the lines above a mail, small; the last row's hold its headline. */
// prettier-ignore
const HEADS: ReadonlySet<string> = new Set([
  'from', 'to', 'cc', 'bcc', 'sent', 'date', 'reply-to', 'von', 'an', 'gesendet', 'datum', 'de', 'à', 'envoyé', 'para', 'enviado', 'enviado el', 'fecha', 'da', 'a', 'inviato', 'data', 'van',
  'aan', 'verzonden', 'från', 'till', 'skickat', 'fra', 'til', 'sendt', 'od', 'do', 'wysłano', 'от', 'кому', 'дата',
]);
// prettier-ignore
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'onderwerp', 'ämne', 'emne', 'temat', 'тема']);

/** Another head of the mail stands so near. */
const NEAR_HEAD = 3;
/** So many lines below its mail's head the headline comes again. */
const NEAR_SUBJECT = 12;

const headOf = (block: PageBlock | undefined): string =>
  block?.text.includes(':') === true ? (/^([^\s:：]{1,12}(?: el)?)\s?:\s/u.exec(block.text)?.[1]?.toLowerCase() ?? '') : '';

/** `From: ...`, `To: ...` beside each other, and `Subject: ...` above what it says again. */
function isMailHead(blocks: readonly PageBlock[], at: number): boolean {
  const head = headOf(blocks[at]);
  const isSubject = SUBJECTS.has(head);
  if (!isSubject && !HEADS.has(head)) return false;
  let others = 0;
  for (let other = Math.max(0, at - NEAR_HEAD); other <= at + NEAR_HEAD; other++) {
    const name = headOf(blocks[other]);
    if (name !== head && (HEADS.has(name) || SUBJECTS.has(name))) others++;
  }
  if (others === 0 || !isSubject) return others > 0;
  const subject = subjectOf(blocks[at]?.folded ?? '');
  return blocks.slice(at + 1, at + 1 + NEAR_SUBJECT).some(({ folded }) => folded === subject || subjectOf(folded) === subject);
}

/** Behind `subject: fwd: re: `. */
export function subjectOf(folded: string): string {
  return folded.slice(/^(?:[^\s:]{1,12}:\s?)?(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\s?:\s?){0,4}/iu.exec(folded)?.[0].length ?? 0);
}

/** Turns of the same speaker are looked for so many blocks on. */
const TURNS = 12;

/** A question with the name of who asks it in front, `ZEIT ONLINE: Why?`, where the same name opens another line below. */
function isSpoken(blocks: readonly PageBlock[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || !/[?？][”“"»]?$/u.test(block.text)) return false;
  const speaker = /^[^:：]{1,30}[:：]/u.exec(block.folded)?.[0];
  return speaker !== undefined && blocks.slice(at + 1, at + 1 + TURNS).some(({ folded }) => folded.startsWith(speaker));
}
