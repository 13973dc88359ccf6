/** One repair as the rule reference shows it. */
export interface RepairRule {
  /** Stable; names the repair in the ledger and in the `rules` option. */
  readonly id: string;
  /** Why, in a sentence a person understands. */
  readonly because: string;
}

/** Every repair of characters, sorted by id. */
export const repairRules: readonly RepairRule[] = [
  {
    id: 'annotation-mark',
    because: 'Marks of interlinear annotation show nothing outside the program that made them.',
  },
  {
    id: 'bidi-control',
    because: 'A control of writing direction that nothing on its line needs, or that turns text round to deceive.',
  },
  {
    id: 'byte-order-mark',
    because: 'A byte order mark belongs to a file, not to its text.',
  },
  {
    id: 'control-character',
    because: 'Control characters steer devices; text has no use for them.',
  },
  {
    id: 'escape-sequence',
    because: 'The text was cut out of a JSON string, in which this stands for another character.',
  },
  {
    id: 'html-entity',
    because: 'An HTML entity was left in the text by a source that escaped it twice.',
  },
  {
    id: 'joiner',
    because: 'A zero-width joiner or non-joiner between characters that do not join.',
  },
  {
    id: 'link-address',
    because: 'A converter wrote the address of a link or a picture behind its words; readers of the page never see it.',
  },
  {
    id: 'link-number',
    because: 'A text browser numbered the links and listed their addresses below; readers of the page never see it.',
  },
  {
    id: 'lone-surrogate',
    because: 'Half of a surrogate pair is no character; the replacement character stands for what was lost.',
  },
  {
    id: 'markdown-sign',
    because: 'The text is Markdown; this is a sign of its form, the address of a link or a picture, and no word.',
  },
  {
    id: 'mojibake',
    because: 'Text in UTF-8 was read as another encoding; this is what it said.',
  },
  {
    id: 'record-head',
    because: 'The text begins with the head of a record, and this is a key of it, or a line that says nothing of the article.',
  },
  {
    id: 'soft-hyphen',
    because: 'A soft hyphen marks where a word may break; it is no part of the word.',
  },
  {
    id: 'tag-character',
    because: 'Tag characters outside the emoji of a flag show nothing and can hide a message.',
  },
  {
    id: 'windows-1252-control',
    because: 'A control character that is a sign in windows-1252: the text was read as Latin-1.',
  },
  {
    id: 'zero-width',
    because: 'A character without width that shows nothing and joins or parts nothing here.',
  },
];
