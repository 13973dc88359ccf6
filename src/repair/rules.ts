/** One repair as the rule reference shows it. */
export interface RepairRule {
  /** Stable; names the repair in the ledger and in the `rules` option. */
  readonly id: string;
  /** Why, in a sentence a person understands. */
  readonly because: string;
  /** Texts in which the rule finds something, and texts that look like it and stay. */
  readonly examples: { readonly matches: readonly string[]; readonly misses: readonly string[] };
}

/** Every repair of characters, sorted by id. */
export const repairRules: readonly RepairRule[] = [
  {
    id: 'annotation-mark',
    because: 'Marks of interlinear annotation show nothing outside the program that made them.',
    examples: { matches: ['\ufff9base\ufffaruby\ufffb'], misses: ['object \ufffc here'] },
  },
  {
    id: 'bidi-control',
    because: 'A control of writing direction that nothing on its line needs, or that turns text round to deceive.',
    examples: {
      matches: ['left\u200e to right', 'file\u202egnp.exe', 'שלום \u202bעולם'],
      misses: ['שלום! \u200f(hello)', 'שלום \u2068Anna\u2069 עולם'],
    },
  },
  {
    id: 'byte-order-mark',
    because: 'A byte order mark belongs to a file, not to its text.',
    examples: { matches: ['\ufeffTitle', 'joined\ufefffiles'], misses: ['Title'] },
  },
  {
    id: 'control-character',
    because: 'Control characters steer devices; text has no use for them.',
    examples: { matches: ['bell\u0007', 'nul\u0000', 'escape \u001b[1m', 'gap \u0081'], misses: ['tab\tand line\nend'] },
  },
  {
    id: 'html-entity',
    because: 'An HTML entity was left in the text by a source that escaped it twice.',
    examples: {
      matches: ['Q&amp;A', 'caf&eacute;', 'it&#8217;s', '&#x201C;Hi', 'wait&#133;'],
      misses: ['AT&T', '?a=1&copy=2', '&nosuchname;', '&#55296;', 'the entity "&amp;"', '<b>R&amp;D</b>', '&amp;lt;'],
    },
  },
  {
    id: 'joiner',
    because: 'A zero-width joiner or non-joiner between characters that do not join.',
    examples: {
      matches: ['zero\u200dwidth', 'zero\u200cwidth', 'می\u200c'],
      misses: ['👩\u200d🔬', 'می\u200cخواهم', 'क्\u200dष'],
    },
  },
  {
    id: 'lone-surrogate',
    because: 'Half of a surrogate pair is no character; the replacement character stands for what was lost.',
    examples: { matches: ['half \ud83d', '\ude00 half'], misses: ['whole 😀'] },
  },
  {
    id: 'mojibake',
    because: 'Text in UTF-8 was read as another encoding; this is what it said.',
    examples: {
      matches: ['cafÃ©', 'donâ€™t', 'РїСЂРёРІРµС‚', 'LiĂ¨ge', 'r√©gime', 'nÃƒÂ© Osterberg', 'voilÃ le travail'],
      misses: ['CONCLUSÃO', 'Charlotte Brontë…”', '5×£3', 'L’épisode 8', '√π', 'ВІКІ', 'NESTLÉ® requiere', 'prężą się', 'в «Доме»'],
    },
  },
  {
    id: 'soft-hyphen',
    because: 'A soft hyphen marks where a word may break; it is no part of the word.',
    examples: { matches: ['Silben\u00adtrennung'], misses: ['Silben-trennung'] },
  },
  {
    id: 'tag-character',
    because: 'Tag characters outside the emoji of a flag show nothing and can hide a message.',
    examples: {
      matches: ['hi\u{e0068}\u{e0069}'],
      misses: ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    },
  },
  {
    id: 'windows-1252-control',
    because: 'A control character that is a sign in windows-1252: the text was read as Latin-1.',
    examples: { matches: ['\u0093Hi\u0094', 'don\u0092t', 'wait\u0085 what'], misses: ['Coatl\u0087n', 'anytime)â\u0080', 'line\u0085Next line'] },
  },
  {
    id: 'zero-width',
    because: 'A character without width that shows nothing and joins or parts nothing here.',
    examples: { matches: ['zero\u200bwidth', 'word\u2060joiner', 'f\u2061(x)'], misses: ['thin\u2009space', 'ខ្មែរ\u200bភាសា'] },
  },
];
