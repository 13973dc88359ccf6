import type { RemovalKind } from '../../normalized.js';
import { clip } from '../clip.js';
import { OF_ALL, PAGE } from '../page-words.js';
import { ratingShape } from '../rating-shape.js';
import type { LineRule } from './rule.js';

/** A line whose form alone tells what it is; `pattern` sees the folded line. */
interface LineShape {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly because: string;
  readonly pattern: Pick<RegExp, 'test'>;
  /** Words one of which every such line has, where looking for them first is quicker. */
  readonly has?: readonly string[];
  /** Longest line, in characters, that can have the form. */
  readonly longest: number;
}

/** `page 2 of 5`, `‹ 1 2 3 next ›` */
const PAGER = /* @__PURE__ */ (() => {
  const step = '\\.{3}|\\d{1,3}|next|prev|previous|last|first';
  return new RegExp(`^(?:(?:${PAGE}) )?\\d{1,4} ?(?:/|${OF_ALL}) ?\\d{1,4}$|^(?:[«‹<>»›…]|${step})(?: (?:[«‹<>»›…|]|${step})){2,}$`);
})();

/** Sorted by id; no two match the same example. */
const shapes: readonly LineShape[] = [
  {
    id: 'advertisement-label',
    kind: 'advertisement',
    because: 'The line only labels the place of an advertisement.',
    pattern:
      /^[[(*-]*\s?(?:advertisement|advertisements|ad|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|реклама|広告|annons|annonse|annonce|reklam|mainos)\s?[\])*-]*$/,
    longest: 40,
  },
  {
    id: 'agreement-line',
    kind: 'newsletter',
    because: 'It is the small print of a form.',
    pattern:
      /^(?:\* ?)?(?:by (?:entering|submitting|clicking|pressing|signing|subscribing|providing|registering|joining|checking|creating|continuing|filling|completing)\b.{1,200}\b(?:agree|consent|acknowledge|accept|confirm)|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung)\b.{1,120}(?:stimm|akzept|einverstanden|bestätig)|en (?:cliquant|vous inscrivant|vous abonnant|renseignant|validant|soumettant)\b.{1,160}accept|al (?:suscribirte|suscribirse|registrarte|hacer clic|enviar)\b.{1,160}acept|ao (?:se )?(?:inscrever|clicar|assinar|cadastrar|enviar)\b.{1,160}(?:concord|aceit)|(?:iscrivendoti|cliccando|inviando)\b.{1,160}(?:accett|acconsent|dichiar))/,
    longest: 700,
  },
  {
    id: 'copyright-line',
    kind: 'copyright',
    because: 'The line states a copyright.',
    // "Copyright was the issue in 2019." and "(c) The contract ended in 2019." are sentences
    has: ['copyright', '©', '℗', '(c)', 'all rights reserved'],
    pattern:
      /^(?!(?:copyright|\(c\)) (?:(?:\d{4} )?(?:was|were|is|are|has|had|have)\b|(?![(©℗\d])[^.!?]{0,60} (?:(?:was|were|is|are|has|had|have)\b|(?:in|since|from|until|after|before|act|directive|law|year) \d{4})))(?:copyright |\(c\) ?|© ?|℗ ?){1,3}(?:\d{4}|[\p{L}\d][^.!?]{0,60} \d{4})|^.{0,60}all rights reserved\.?$/u,
    longest: 220,
  },
  {
    id: 'form-artefact',
    kind: 'other',
    because: 'It is what a text browser shows for a form, a frame or a picture.',
    pattern:
      /^(?:\[(?:[^\]]{1,80}\.(?:png|jpe?g|gif|svg|webp)|img|image|inline|spacer|submit|button|logo|icon|_{2,})\]|\(button\).{0,80}|iframe:? .{0,200}|_{4,}.{0,60}|\[ ?[x*]? ?\] .{1,60}|\[(?:https?:|mailto:|\/)[^\s\]]{1,300}\](?: \[(?:https?:|mailto:|\/)[^\s\]]{1,300}\])*)$/,
    longest: 700,
  },
  {
    id: 'pager',
    kind: 'pagination',
    because: 'The line only leads to other pages of a list.',
    pattern: PAGER,
    longest: 120,
  },
  {
    id: 'rating-widget',
    kind: 'other',
    because: 'The line counts the votes or the visits of readers, or asks for a vote.',
    pattern: ratingShape,
    longest: 90,
  },
  {
    id: 'reading-time',
    kind: 'byline',
    because: 'The line only tells how long the text takes to read.',
    pattern:
      /^(?:(?:reading|read) time:? ?(?:about )?)?\d{1,3}(?:-\d{1,3})? ?(?:min|mins|minute|minutes|minuten|minuti|minutos|min\.)(?:[ -]?(?:read|de lecture|lesezeit|di lettura|de lectura|de leitura|leestijd|lästid|lesetid|czytania))?(?: time)?$|^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd):? ?(?:ca\. ?)?\d{1,3} ?\p{L}{0,8}\.?$/u,
    longest: 60,
  },
  {
    id: 'rule-line',
    kind: 'spacer',
    because: 'The line holds no letter or digit: it is drawn, not written.',
    pattern: /^[^\p{L}\p{N}]{1,200}$/u,
    longest: 200,
  },
  {
    id: 'sign-up-pitch',
    kind: 'newsletter',
    because: 'It asks the reader to sign up for a newsletter.',
    has: ['newsletter', 'mailing list', 'inbox', 'mail updates'],
    pattern:
      /^(?=.{0,400}\b(?:newsletters?|mailing list|inbox|e-?mail updates)\b).{0,200}(?:\b(?:sign up|sign-up|subscribe|join) (?:now|here|today|below|free|for free|(?:to |for )?(?:our|the|this|my)|us)\b.{1,60}\b(?:newsletters?|mailing list|inbox|updates|list)\b|\bnewsletters?\b.{1,120}\b(?:sign up|subscribe) (?:now|here|today|below|for free)|\b(?:delivered|straight|right|sent|direct|directly|come) (?:directly |straight |right )?(?:in)?to your (?:e-?mail )?inbox|\benter your e-?mail\b)/,
    longest: 420,
  },
  {
    id: 'stale-notice',
    kind: 'other',
    because: 'It only says how old the article is.',
    pattern:
      /^(?:(?:this|the) (?:article|content|page|piece|post|story) (?:is|was published|was last updated) (?:more than|over) (?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month|year)s? (?:old|ago)|dieser (?:artikel|beitrag|text) ist (?:mehr als|über|älter als) (?:\d{1,3}|ein(?:en)?|zwei|drei|vier|fünf) (?:tage?|wochen?|monate?|jahre?)n?(?: alt)?|este (?:artículo|contenido|post) (?:tiene|es de hace|se publicó hace) más de (?:\d{1,3}|una?|dos|tres) (?:días?|mes(?:es)?|años?)|cet article (?:a|date de|a été publié il y a) plus d[e'’] ?(?:\d{1,3}|une?|deux|trois) (?:jours?|mois|ans?)|(?:questo articolo|l['’]articolo) (?:ha|risale a|è stato pubblicato) più di (?:\d{1,3}|una?|due|tre) (?:giorni|mes[ei]|ann[oi])(?: fa)?|dit (?:artikel|bericht) is (?:meer dan|ouder dan) (?:\d{1,3}|een|twee|drie) (?:dagen|maand(?:en)?|jaar)(?: oud)?|este (?:artigo|conteúdo|texto) (?:tem|foi publicado há) mais de (?:\d{1,3}|uma?|dois|duas|três) (?:dias?|m[eê]s(?:es)?|anos?)|(?:den här artikeln|artikeln|artikkelen|denne artikkelen|artiklen|denne artikel) (?:är|er) (?:mer|mere|över|over) (?:än|enn|end) (?:\d{1,3}|ett?|två|to|tre) (?:år|månad(?:er)?|måned(?:er)?) (?:gammal|gammel)|ten artykuł ma (?:ponad|więcej niż) (?:\d{1,3} )?(?:rok|lata|lat|miesiąc|miesiące|miesięcy))[.!]?$/,
    longest: 80,
  },
];

/** The rules made of {@link shapes}. */
export const lineShapes: readonly LineRule[] = /* @__PURE__ */ (() =>
  shapes.map(({ id, kind, because, pattern, has, longest }) => ({
    id,
    kind,
    effect: 'remove',
    because,
    match: ({ survey }, at) => {
      const block = survey.blocks[at];
      if (block === undefined || block.kind === 'code' || block.folded.length > longest) return null;
      return has?.some((word) => block.folded.includes(word)) !== false && pattern.test(block.folded)
        ? { evidence: [`the whole line is "${clip(block.text)}"`], confidence: 0.97 }
        : null;
    },
  })))();
