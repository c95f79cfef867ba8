import type { DatedMoment, EntryTime } from './Dated.js';

const local = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?)?$/;

/** Nothing tells when. */
export function undated(zone: string): EntryTime {
  return { date: null, time: null, zone, precision: 'unknown', basis: null };
}

/**
 * A moment as date and time in a zone. A moment without zone of its own is taken as the zone's wall clock; an instant is
 * converted by the runtime's zone data. `offsetSeconds` is added to an instant or a wall-clock time with minutes.
 */
export function inZone(moment: DatedMoment | null, zone: string, offsetSeconds = 0): EntryTime {
  if (!moment) return undated(zone);
  const { value, basis } = moment;
  const parts = local.exec(value);
  if (parts) {
    const [, date = '', time] = parts;
    if (time === undefined) return { date, time: null, zone, precision: 'day', basis };
    const shifted = new Date(Date.parse(`${value}Z`) + offsetSeconds * 1000).toISOString();
    return { date: shifted.slice(0, 10), time: shifted.slice(11, 16), zone, precision: 'minute', basis };
  }
  const instant = Date.parse(value);
  if (Number.isNaN(instant)) return undated(zone);
  return { ...wallClock(instant + offsetSeconds * 1000, zone), zone, precision: 'minute', basis };
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets from UTC by zone and day, for days that keep one: asking the zone data is slow, and archives ask 100,000 times. */
const offsets = new Map<string, Map<number, number | null>>();
const maxDays = 50_000;

function wallClock(epochMs: number, zone: string): { date: string; time: string } {
  const offset = epochMs < 0 ? null : offsetOfDay(Math.floor(epochMs / dayMs), zone);
  if (offset === null) return toldByZone(epochMs, zone);
  const shown = new Date(epochMs + offset).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** What a zone adds to UTC all through a day of UTC, in milliseconds; null for a day on which it changes. */
function offsetOfDay(day: number, zone: string): number | null {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map<number, number | null>()));
  let offset = known.get(day);
  if (offset === undefined) {
    const [first, last] = [day * dayMs, (day + 1) * dayMs - minuteMs].map((at) => offsetAt(at, zone));
    offset = first === last ? first! : null;
    if (known.size < maxDays) known.set(day, offset);
  }
  return offset;
}

function offsetAt(epochMs: number, zone: string): number {
  const { date, time } = toldByZone(epochMs, zone);
  return Date.parse(`${date}T${time}Z`) - epochMs;
}

function toldByZone(epochMs: number, zone: string): { date: string; time: string } {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(epochMs).split(' ');
  return { date, time };
}
