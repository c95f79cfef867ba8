import type { IAudioMetadata } from 'music-metadata';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import { calendarDay, clockTime } from '../../../core/dating/calendarDay.js';

/** Tags in which recorders write the moment: Vorbis comments, ID3v2.4 (encoding, recording, release), RIFF, iTunes, QuickTime. */
const tags = ['CREATION_TIME', 'COM.APPLE.QUICKTIME.CREATIONDATE', 'TDEN', 'TDRC', 'ICRD', 'DATE', '©DAY', 'TDRL', 'WM/ENCODINGTIME'];
const moment = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * When a recording was made as its tags tell: a moment, else a day; a year alone tells nothing. Null when none does.
 */
export function taggedMoment({ native }: Pick<IAudioMetadata, 'native'>): DatedMoment | null {
  const told = new Map<string, string>();
  for (const { id, value } of Object.values(native).flat()) if (typeof value === 'string' && !told.has(id.toUpperCase())) told.set(id.toUpperCase(), value.trim());
  const values = [...tags.flatMap((tag) => momentOf(told.get(tag)) ?? []), ...(olderId3(told) ?? [])];
  const value = values.find((one) => one.includes('T')) ?? values[0];
  return value === undefined ? null : { value, basis: 'container' };
}

function momentOf(text: string | undefined): string | null {
  const [, year, month, dayOfMonth, hours, minutes, seconds = '00', zone = ''] = moment.exec(text ?? '') ?? [];
  const day = calendarDay(Number(year), Number(month), Number(dayOfMonth));
  if (day === null || day < '1995') return null;
  const time = hours === undefined ? null : clockTime(Number(hours), Number(minutes));
  if (time === null || Number(seconds) > 59) return day;
  return `${day}T${time}:${seconds}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

/** ID3v2.3 spreads it over year, day and month, hour and minute. */
function olderId3(told: ReadonlyMap<string, string>): readonly string[] | null {
  const [day, time] = [/^(\d{2})(\d{2})$/.exec(told.get('TDAT') ?? ''), /^(\d{2})(\d{2})$/.exec(told.get('TIME') ?? '')];
  if (!day) return null;
  const value = momentOf(`${told.get('TYER') ?? ''}-${day[2]}-${day[1]}${time ? ` ${time[1]}:${time[2]}` : ''}`);
  return value === null ? null : [value];
}
