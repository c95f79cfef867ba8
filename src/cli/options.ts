import { FaultError } from '../core/faults.js';
import type { Terminal } from './Terminal.js';
import { words } from './words.js';

/** A whole number above zero. @throws FaultError E_USAGE */
export const count =
  (terminal: Terminal, name: string) =>
  (text: string): number => {
    if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
    throw new FaultError({ code: 'E_USAGE', input: words(terminal.language).badNumber(name) });
  };

/** One of a closed list. @throws FaultError E_USAGE */
export const oneOf =
  <T extends string>(terminal: Terminal, name: string, choices: readonly T[]) =>
  (text: string): T => {
    const choice = choices.find((c) => c === text);
    if (choice) return choice;
    throw new FaultError({ code: 'E_USAGE', input: words(terminal.language).badChoice(name, choices.join(', ')) });
  };

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentShape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function isDay(text: string): boolean {
  const parts = dayShape.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day `YYYY-MM-DD` that exists. @throws FaultError E_BAD_DATE */
export function day(text: string): string {
  if (isDay(text)) return text;
  throw new FaultError({ code: 'E_BAD_DATE', input: text });
}

/** A day or moment in ISO 8601, seconds filled in. @throws FaultError E_BAD_DATE */
export function moment(text: string): string {
  const parts = momentShape.exec(text);
  const [, date, hour, minute, second = '00', zone = ''] = parts ?? [];
  if (!date || !isDay(date)) throw new FaultError({ code: 'E_BAD_DATE', input: text });
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw new FaultError({ code: 'E_BAD_DATE', input: text });
  return `${date}T${hour}:${minute}:${second}${zone}`;
}
