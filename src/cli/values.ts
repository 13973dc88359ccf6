const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Node's longest string is just under 512 MiB of UTF-16 units; half of it leaves room to work. */
export const LARGEST_INPUT = 256 * 1024 ** 2;

/** `500`, `500k`, `64M`, `1.5M` (powers of 1024) as a whole number from 1 to {@link LARGEST_INPUT}; `null` otherwise. */
export function readSize(text: string): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,3})?)([kmg]?)$/i.exec(text);
  const unit = UNITS[(match?.[2] ?? '').toLowerCase()];
  if (match?.[1] === undefined || unit === undefined) return null;
  const size = Math.floor(Number(match[1]) * unit);
  return size >= 1 && size <= LARGEST_INPUT ? size : null;
}

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/** An ISO 8601 date (midnight UTC) or moment with its zone; `null` for anything else, so that no local time is guessed. */
export function readMoment(text: string): Date | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  // Date.UTC turns 31 April into 1 May.
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return null;
  // "+0100" is ISO 8601 too, but not of the form that engines must read.
  const hasBareOffset = /[+-]\d{4}$/.test(match[4] ?? '');
  const moment = new Date(hasBareOffset ? `${text.slice(0, -2)}:${text.slice(-2)}` : text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
