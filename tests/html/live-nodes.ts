import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'parse5';
import { root } from '../sources.js';
import { everyElement } from '../write/rendered.js';

/** An element as both parsers give it. */
interface Parsed {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Elements that run, load, send or restyle something. */
const LIVE: ReadonlySet<string> = new Set(['applet', 'base', 'embed', 'form', 'frame', 'iframe', 'link', 'math', 'meta', 'object', 'portal', 'script', 'style', 'svg']);

const LIVE_URL = /^(?:javascript|data|vbscript|livescript|mocha):/i;

/** What of these elements is live, as a short word each. */
function liveIn(elements: Iterable<Parsed>): string[] {
  const found: string[] = [];
  for (const { name, attributes } of elements) {
    if (LIVE.has(name.toLowerCase())) found.push(`<${name}>`);
    for (const [key, value] of attributes) {
      if (/^on/i.test(key) || /^(?:style|srcdoc|formaction)$/i.test(key)) found.push(`${key}=`);
      // Browsers drop controls and spaces before they read a scheme.
      if (LIVE_URL.test(value.replace(/[\u0000-\u0020\u007F-\u009F]+/g, ''))) found.push(`${key}="${value.slice(0, 30)}"`);
    }
  }
  return found;
}

/** What is live in a document as parse5 reads it. */
export function liveNodes(html: string): string[] {
  return liveIn(everyElement(parse(html).childNodes).map(({ tagName, attrs }) => ({ name: tagName, attributes: attrs.map(({ name, value }) => [name, value] as const) })));
}

/** The part of jsdom that is used here; it is a dependency of the bench, which compares peers with it. */
interface Jsdom {
  readonly JSDOM: new (html: string, options: object) => {
    readonly window: {
      readonly document: { querySelectorAll: (selector: string) => Iterable<{ readonly localName: string; readonly attributes: Iterable<{ readonly name: string; readonly value: string }> }> };
      readonly close: () => void;
    };
  };
  readonly VirtualConsole: new () => object;
}

const isInstalled = existsSync(`${root}bench/node_modules/jsdom/package.json`);

/** jsdom, loaded when it is asked for since that takes long; `null` where `npm ci` was not run in bench/. */
export const jsdom: (() => Jsdom) | null = isInstalled ? () => createRequire(`${root}bench/package.json`)('jsdom') as Jsdom : null;

/** What is live in a document that jsdom reads with its scripts on, and each script of it that ran. */
export function runNodes({ JSDOM, VirtualConsole }: Jsdom, html: string): string[] {
  const ran: string[] = [];
  const beforeParse = (window: Record<string, unknown>): void => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval', 'open', 'write', 'logChr', 'xss']) window[name] = () => ran.push(`${name}()`);
  };
  const { window } = new JSDOM(html, { runScripts: 'dangerously', virtualConsole: new VirtualConsole(), beforeParse });
  const elements = [...window.document.querySelectorAll('*')].map(({ localName, attributes }) => ({
    name: localName,
    attributes: [...attributes].map(({ name, value }) => [name, value] as const),
  }));
  window.close();
  return [...liveIn(elements), ...ran];
}
