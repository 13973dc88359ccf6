import fc from 'fast-check';

/** Every element that HTML parsing treats in a way of its own, and some that it does not know. */
const NAMES = (
  'a abbr address applet area article aside audio b base big blockquote body br button canvas caption center cite code col colgroup dd del details dialog div dl dt em embed ' +
  'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main mark marquee ' +
  'math menu meta mi mtext nav nobr noembed noframes noscript object ol optgroup option p param picture plaintext pre q rb rp rt rtc ruby s samp script search section select small source ' +
  'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr x-card xmp foreignObject desc annotation-xml'
).split(' ');

const ATTRIBUTES = [
  'hidden', 'class=hidden', 'class="author byline"', 'class=language-ts', 'style="display: none"', 'aria-hidden=true', 'href=/a?b=1&amp;c', "href='https://example.com/x'", 'rel=author', 'itemprop=name',
  'content="2024-01-02"', 'datetime=2024-01-02', 'colspan=3', 'colspan=0', 'rowspan=2', 'start=7', 'start=-3', 'src=a.png', 'srcset="a.png 1x, b.png 2x"', 'alt="a &lt;b&gt; c"', 'shadowrootmode=open', 'lang=de',
  'type=application/ld+json', 'property=og:title', '="', "'", '/', '<', 'a=b=c', '\u0000',
] as const;

const TEXTS = [
  'word', 'Two words', 'The council voted on Tuesday to close the old bridge, which engineers had called unsafe for years.', '“We did not expect this,” she said. “Nobody did.”', 'By Jane Doe', '19 November 2019',
  '0 Comments', 'Post a Comment', 'Share on Facebook', 'Related Articles', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\u00ad', '\u3000', '\f', '\u0000', '\ud800', '😀', 'é', 'e\u0301', 'cafÃ©', '市議会は火曜日に', 'صوّت',
  '&amp;', '&lt;b&gt;', '&nbsp;', '&#160;', '&#x0;', '&#xD800;', '&#x110000;', '&Afr;', '&NotEqualTilde;', '&ThickSpace;', '&shy;', '&zwj;', '&notin', '&not', '&copy', '&unknown;', '&', '&#', '&#x', '<', '< ', '<3', '</', '</>', '<>', '<!', '<?', '<!x>',
  '<!-- a comment -->', '<!-->', '<!--', '-->', '<!--[if IE]>', '<![endif]-->', '<![CDATA[', ']]>', '<![CDATA[ data ]]>', '<?php echo 1 ?>', '<!DOCTYPE html>', '{"@type":"NewsArticle","headline":"A"}', '--!>',
] as const;

/** One tag or stretch of text: the dictionary of HTML that generated pages are made of. */
export function part(): fc.Arbitrary<string> {
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constantFrom('P', 'DIV', 'Script', 'h7', 'a:b', 'p\u0000') });
  const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }).map((list) => list.map((attribute) => ` ${attribute}`).join(''));
  const open = fc.tuple(name, attributes, fc.constantFrom('>', '>', '>', '>', '/>', ' >', '')).map((parts) => `<${parts.join('')}`);
  const close = fc.tuple(name, fc.constantFrom('>', '>', '>', ' >', '', ' x=y>', '/>')).map((parts) => `</${parts.join('')}`);
  return fc.oneof(
    { weight: 5, arbitrary: open },
    { weight: 4, arbitrary: close },
    { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
}

/** `</a b=">">`: htmlparser2 ends a closing tag at the first `>`, browsers behind the attribute. */
const QUOTED_CLOSER = /<\/[a-z][^>]*["']/i;

/** A script with `<!--` and `<script` in it: htmlparser2 ends it at the first `</script>`, browsers at the second. */
const SCRIPT_IN_SCRIPT = /<script(?:(?!<\/script)[\s\S])*<!--(?:(?!-->)[\s\S])*<script/i;

/** `<tr><object></tfoot>`: parse5 ends the row also where no such part of the table is open, browsers go on in the object. */
const PART_CLOSER = /<tr[\s\S]*<(?:applet|audio|canvas|iframe|math|object|svg|video)\b[\s\S]*<\/t(?:body|foot|head)/i;

/** `<table><math><table>`: the second table ends the first in browsers, and the formula with it. */
const TABLE_IN_DRAWING = /<table[\s\S]*<(?:math|svg)\b[\s\S]*<table/i;

/** `<select><style><textarea>`: parse5 leaves out such tags in a list of options, browsers since the customizable `select` do not. */
const RAW_IN_SELECT = /<select\b[\s\S]*<(?:iframe|noembed|noframes|style|textarea|title|xmp)\b/i;

/** False for what htmlparser2 or parse5 is known to read in another way than browsers. */
export function isReadAlike(source: string): boolean {
  return ![QUOTED_CLOSER, SCRIPT_IN_SCRIPT, PART_CLOSER, TABLE_IN_DRAWING, RAW_IN_SELECT].some((pattern) => pattern.test(source));
}

/** Tags and text in any order, as no author writes and no parser may stumble over. */
export function tagSoup(): fc.Arbitrary<string> {
  return fc
    .array(part(), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join(''))
    .filter(isReadAlike);
}
