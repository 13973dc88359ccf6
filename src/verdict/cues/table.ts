/* Data, a row a way of saying something: long as a table is. */
import type { MissingReason } from '../../normalized.js';

/**
 * What stands where an article is cut off, by language, folded, one phrase a line. A capital on a
 * line of its own opens a reason (see {@link REASONS}). `a/b` stands for either word, `_` joins the words of
 * one of them, an empty one may be left out, and `*` is up to three words; signs count for nothing. Scripts
 * without spaces are written with spaces between such places. Marks before a phrase:
 *
 * | mark | meaning |
 * | --- | --- |
 * | `?` | weak: said on other pages too, so it only adds to what others say |
 * | `=` | counts only where it is a whole block, as the text of a button or a heading is |
 *
 * No phrase makes a verdict: what else stands on the page does (see teaser.ts). Walls and errors are told by
 * what they speak of (see concepts.ts).
 */
export const cueTable: Readonly<Record<string, string>> = {
  en: `
P
become a member/subscriber to
continue/keep reading with
exclusively/only/available/exclusive for/to subscribers
for/to paying/paid/ subscribers_only
full access to this article
log_in/sign_up/subscribe/register/subscribe_now to continue/read/unlock/keep
read the full article/story with
rest of this/the article/story
this article/story/post/content is available/exclusive/for to/subscribers/members/paying/paid
to continue reading
to read the full/rest/whole
upgrade to paid
while we verify access
?per month
?=subscribe/subscribe_now
W
=continue_reading/read_full_article/read_full_story/read_more/read_the_rest
continue_reading/read_more/read_the_full_story at
the post appeared first on
?=more/view_article
`,
  de: `
P
jetzt * weiterlesen
probemonat starten
?bereits kunde/abonnent/abonnentin
abonnenten vorbehalten
exklusiv für abonnenten/abonnentinnen
der/den ganze/ganzen artikel mit
jetzt abonnieren/weiterlesen
jetzt zugang erhalten
lesen sie den ganzen artikel
um diesen artikel zu lesen
um weiterzulesen
weiterlesen mit
zum weiterlesen
W
=artikel_lesen/ganzen_artikel_lesen/mehr_lesen/weiterlesen/weiter_lesen
=zum ganzen/ artikel
`,
  fr: `
P
article est/ réservé aux/
la suite de cet article
suite est réservée
lire la suite avec
pour continuer la lecture
pour lire la suite/cet_article
W
=continuer_la_lecture/lire_l'article/lire_l'article_complet/lire_la_suite/lire_plus
`,
  es: `
P
artículo exclusivo para
para continuar/seguir leyendo
para leer el artículo completo
sigue leyendo con
suscríbete para
W
=continuar_leyendo/leer_el_artículo_completo/leer_más/seguir_leyendo/ver_más
`,
  it: `
P
abbonati per continuare/leggere
articolo è/ riservato agli/
per continuare a leggere
per leggere l'articolo completo
per proseguire la lettura
W
=continua/continua_a_leggere/leggi_di_più/leggi_l'articolo/leggi_l'articolo_completo/leggi_tutto
`,
  pt: `
P
assine para continuar/ler
exclusivo/só/reservado para/a assinantes
continue lendo com
para continuar a_ler/lendo
para ler a_matéria/o_artigo completa/completo
W
=continuar_a_ler/continuar_lendo/continue_lendo/leia_a_matéria_completa/leia_mais/ler_mais/saiba_mais
`,
  ru: `
P
доступно/доступен/только только/для/по подписчикам/подписчиков/подписке
оформите подписку чтобы
подпишитесь чтобы
полный текст доступен
чтобы прочитать/читать/дочитать полностью/дальше/
W
=далее/подробнее/читать_далее/читать_дальше/читать_полностью/читать_статью
`,
  ja: `
P
有料/ 会員限定記事
有料会員 限定/になると
有料記事です
この 記事は有料/記事は会員/続きは
残り文字
購読すると
続きを 読むには/お読みいただくには
全文を お読みいただけます/読むには
W
=もっと 見る/読む
=全文を/続きを/記事を 読む
`,
  nl: `
P
neem een abonnement
lees dit/deze * met een abonnement
word abonnee
lees verder met
exclusief voor abonnees
lees dit/deze * met
word abonnee en lees
abonneer je om
al een abonnement
W
=lees_meer/lees_verder/verder_lezen/lees_het_hele_artikel
`,
  pl: `
P
tylko dla prenumeratorów/subskrybentów
wykup dostęp/subskrypcję/prenumeratę
aby czytać dalej
W
=czytaj_dalej/czytaj_więcej/czytaj_cały_artykuł
`,
  zh: `
W
=阅读/查看 全文/更多
=展开全文
P
成为/成為 会员/會員 解锁/解鎖/阅读/閱讀
订阅后 继续/阅读
会员专享
仅限 订阅/付费/会员
`,
  ko: `
P
구독하고
구독자/유료회원/회원 전용
구독하고 계속
?구독 중이신가요
구독자만/유료회원만/구독자에게만
구독자 전용입니다
유료회원 전용입니다
회원 전용입니다
구독하고 기사
구독하면 계속
구독하면 기사
구독 후 계속
구독 후 기사
이미 구독
구독이 필요합니다
전문을/기사를/전체를 보려면/읽으려면
이미 구독자이신가요/구독자라면/회원이신가요
로그인하고 계속/전문
유료 기사/콘텐츠입니다
W
=더보기/더_보기/전체_보기/기사_더_보기/계속_읽기
`,
};

/** The reasons by the capitals that open them. */
export const REASONS: Readonly<Record<string, MissingReason>> = {
  P: 'paywall',
  W: 'read-more',
};
