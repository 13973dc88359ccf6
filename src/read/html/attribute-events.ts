import type { Tokenizer } from 'htmlparser2';
import { wellFormed } from '../../page/well-formed.js';
import { LONGEST_VALUE, MOST_ATTRIBUTES, wantedName } from './attributes.js';

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/** What is read of the attributes of the tag that is coming in. */
export interface AttributeReading {
  /** The wanted ones by name, emptied by `start`; of two of one name the first, as browsers have it. */
  readonly attributes: ReadonlyMap<string, string>;
  /** A tag begins. */
  readonly start: () => void;
  readonly events: Pick<Callbacks, 'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'>;
}

/** Gathers attributes from the tokenizer's events, which tell a value in parts. */
export function readAttributes(source: string): AttributeReading {
  const attributes = new Map<string, string>();
  let name = '';
  let value = '';
  let seen = 0;
  return {
    attributes,
    start: () => {
      seen = 0;
      if (attributes.size > 0) attributes.clear();
    },
    events: {
      onattribname(start, end) {
        name = seen < MOST_ATTRIBUTES ? wantedName(source, start, end) : '';
        if (name !== '' && attributes.has(name)) name = '';
        seen++;
        value = '';
      },
      onattribdata(start, end) {
        if (name === '' || value.length >= LONGEST_VALUE) return;
        const part = source.slice(start, Math.min(end, start + LONGEST_VALUE));
        value = value === '' ? part : value + part;
      },
      onattribentity(code) {
        if (name !== '' && value.length < LONGEST_VALUE) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (name !== '') attributes.set(name, wellFormed(value));
        name = '';
      },
    },
  };
}
