/* What pages are numbered by, in print and in pagers: alternations for patterns over folded text. */

/** `page 2` */
export const PAGE =
  'page|pagina|página|pág\\.|seite|side|sida|sivu|strona|strana|stránka|oldal|halaman|sayfa|trang|страница|стор\\.|стр\\.|σελίδα|صفحة|페이지';

/** `2 of 5` */
export const OF_ALL = 'of|von|de|di|van|av|af|z|из|із';
