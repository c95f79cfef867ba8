/** What a line of a WhatsApp transcript begins with. Day and month keep their order until the whole transcript is known. */
export interface LineHead {
  /** iPhones write `[15.03.2024, 14:32:10] `, Android writes `15.03.2024, 14:32 - `. */
  readonly style: 'brackets' | 'dash';
  readonly numbers: readonly [string, string, string];
  readonly separator: string;
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time: string;
  /** The half of the day as written (`PM`, `p. m.`), when the clock has twelve hours. */
  readonly half: string | null;
  /** Author, colon and text, or a system line; marks of direction at its begin are kept. */
  readonly rest: string;
}

/** Marks of writing direction and the byte order mark: WhatsApp puts them before lines, numbers and names. */
export const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const leadingMarks = /^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/;
/** No-break spaces of several widths, which newer versions put before «PM» and after a tilde. */
const wideSpaces = /[\u00a0\u202f\u2009]/g;

const date = String.raw`(\d{1,4})([./-])[ ]?(\d{1,2})\2[ ]?(\d{1,4})\.?`;
const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?([AaPp]\.?\s?[Mm]\.?))?`;
const between = String.raw`(?:,|،)?\s(?:(?:at|в|klo|um|à|kl\.)\s)?`;
const brackets = new RegExp(String.raw`^\[${date}${between}${clock}\]\s?`);
const dash = new RegExp(String.raw`^${date}${between}${clock}\s[-–]\s`);
/** No head is longer. */
const headLength = 60;

/** The head of a line; null for a line that goes on with the message above. */
export function lineHead(line: string): LineHead | null {
  const plain = line.replace(leadingMarks, '');
  const first = plain.charCodeAt(0);
  const inBrackets = first === 0x5b;
  if (!inBrackets && !(first >= 0x30 && first <= 0x39)) return null;
  const head = plain.slice(0, headLength).replace(wideSpaces, ' ');
  const found = (inBrackets ? brackets : dash).exec(head);
  if (!found) return null;
  const [whole, one = '', separator = '', two = '', three = '', hour = '', minute = '', second, half = null] = found;
  const time = clockOf(Number(hour), Number(minute), second, half);
  if (time === null) return null;
  return { style: inBrackets ? 'brackets' : 'dash', numbers: [one, two, three], separator, time, half, rest: plain.slice(whole.length) };
}

function clockOf(hour: number, minute: number, second: string | undefined, half: string | null): string | null {
  if (half !== null && (hour < 1 || hour > 12)) return null;
  const isAfternoon = half !== null && /^p/i.test(half);
  const whole = half === null ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  if (whole > 23 || minute > 59 || Number(second ?? 0) > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(whole)}:${two(minute)}${second === undefined ? '' : `:${second}`}`;
}
