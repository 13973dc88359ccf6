import type { Settings } from './args.js';
import { decode } from './decode.js';
import { format, type FormatSettings } from './format.js';
import { inputProblem, readInput, spokenName } from './input.js';
import type { CliIo, Library, Say } from './io.js';
import { messages } from './messages.js';
import { describe } from './ndjson.js';
import { binaryAdvice, sniff } from './sniff.js';
import { wantsColor } from './terminal.js';

/** Where messages about inputs go: `note` for what should be known, the others also set the exit status. */
export interface Reports {
  readonly note: Say;
  readonly fail: Say;
  /** The command cannot do what was asked of it. */
  readonly refuse: Say;
}

/** Cleans whole inputs one after the other; one that fails is reported and the next one goes on. */
export async function* cleanInputs(settings: Settings, io: CliIo, library: Library, reports: Reports): AsyncGenerator<string> {
  for (const file of settings.files) {
    const name = spokenName(file);
    let bytes: Uint8Array;
    try {
      bytes = await readInput(file, io);
    } catch (error) {
      reports.fail(`${name}: ${inputProblem(error)}`);
      continue;
    }
    const note: Say = (message) => {
      reports.note(`${name}: ${message}`);
    };
    const outcome = cleanOne(file, bytes, settings, io, library, note);
    if ('failed' in outcome) reports.fail(`${name}: ${outcome.failed}`);
    else yield outcome.printed;
  }
}

/** What became of one input: what to print, or why there is nothing. */
type Outcome = { readonly printed: string } | { readonly failed: string };

function cleanOne(file: string, bytes: Uint8Array, settings: Settings, io: CliIo, library: Library, note: Say): Outcome {
  const advice = binaryAdvice(bytes);
  if (advice !== null) return { failed: advice };
  const decoded = decode(bytes, settings.encoding);
  if ('error' in decoded) return { failed: decoded.error };
  if (decoded.note !== null) note(decoded.note);
  const kind = sniff(decoded.text, file, settings.input);
  const normalize = kind === 'text' ? library.normalizeText : library.normalizeHtml;
  if (/\.(?:ndjson|jsonl)$/i.test(file)) note(messages.looksLikeNdjson);
  try {
    const normalized = normalize(decoded.text, settings.options);
    // The explanation shows the warnings itself.
    if (settings.output !== 'explain') for (const warning of normalized.warnings) note(warning.message);
    return { printed: format(file, decoded.text, normalized, formatSettings(settings, io, kind), library) };
  } catch (error) {
    return { failed: describe(error).message };
  }
}

function formatSettings(settings: Settings, io: CliIo, kind: 'text' | 'html'): FormatSettings {
  return {
    isPage: kind === 'html',
    output: settings.output === 'ndjson' || settings.output === 'validate' ? 'json' : settings.output,
    removals: settings.removals,
    many: settings.files.length > 1,
    terminal: io.stdoutIsTerminal,
    color: wantsColor(settings.color, io.env, io.stdoutIsTerminal),
    columns: io.columns,
  };
}
