/** Characters that mean something in HTML text or attributes, and what stands for them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;', // parsers make a line feed of it
  '\0': '\uFFFD', // parsers drop it in text
};

/** The text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/["&'<>\r\0]/g, (char) => ESCAPES[char] ?? char);
}

/** Attributes of one start tag; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** `<name key="value">content</name>`; the content is HTML already, the values are not. */
export function element(name: string, content: string, attributes: Attributes = {}): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** `<name key="value">`, on its own for elements that have no content. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeHtml(value)}"`]));
  return `<${name}${written.join('')}>`;
}
