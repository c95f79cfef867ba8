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

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(epochMs: number, zone: string): { date: string; time: string } {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(epochMs).split(' ');
  return { date, time };
}
