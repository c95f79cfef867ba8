import { calendarDay, clockTime } from './calendarDay.js';
import type { DatedMoment } from './Dated.js';

/**
 * When a file was made, as its name tells it in the spellings of phones, desktops and messengers: a local wall-clock
 * time `YYYY-MM-DDTHH:MM:SS`, a day `YYYY-MM-DD` where the name has no time, an instant with `Z` where it is told in UTC
 * (Pixel cameras, epoch milliseconds). Null when the name tells nothing, something impossible, or two different moments,
 * and where day and month could be either way round.
 */
export function dateFromFileName(name: string): DatedMoment | null {
  const stem = stemOf(name);
  const told = new Set(finders.flatMap((find) => find(stem)));
  const [value, other] = told;
  if (value === undefined || value === impossible || other !== undefined) return null;
  return { value, basis: 'file-name' };
}

/** Stands for digits that look like a moment and are none. */
const impossible = '';

function stemOf(name: string): string {
  const plain = name.normalize('NFC').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
  // An edited copy is of the day of its original.
  const original = plain.replace(/[-_~]edit(?:ed)?[-_]?\d{8,17}(?=\.|$)/iu, '');
  return original.replace(/\.(?=[\p{L}\d]{2,5}$)\d*\p{L}[\p{L}\d]*$/u, '');
}

/** What stands between a date and a time: «-», «_», «T», «, », « at », « в », « um », « from ». */
const between = String.raw`(?:\s?[-_,T@.]\s?|\s+(?:-\s+)?(?:(?:at|в|um|à|kl\.?)\s+)?|_(?:at|в)_)`;
const clock = String.raw`(?<h>\d{1,2})(?<sep>[-.:_]|h| )(?<min>\d{2})(?:(?:\k<sep>|[-.:_])(?<s>\d{2})(?:[-.,_:]\d{2,6})?)?(?!\d)(?:\s*(?<half>[AaPp])\.?[Mm]\b\.?)?`;
const zulu = String.raw`(?<zulu>Z(?![\p{L}\d]))?`;

/** `20240315-143012`, `20240315_143012123`, `20240315T143012Z`, `20240315143012`. */
const compact = new RegExp(String.raw`(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:${between})?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:\d{3})?(?!\d)${zulu}`, 'gu');
/** `2024-03-15 14-30-12`, `2024_03_15_14_30_12`, `2024-03-15 at 2.30.12 PM`. */
const spelled = new RegExp(String.raw`(?<!\d)(?<y>(?:19|20)\d\d)(?<dash>[-_.])(?<m>\d\d)\k<dash>(?<d>\d\d)${between}${clock}${zulu}`, 'gu');
/** `2024-03-15 143012`, `signal-2024-03-15-143012`. */
const halfSpelled = new RegExp(String.raw`(?<!\d)(?<y>(?:19|20)\d\d)(?<dash>[-_.])(?<m>\d\d)\k<dash>(?<d>\d\d)${between}(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:[-_]?\d{3})?(?!\d)${zulu}`, 'gu');
/** `2024-03-15`. */
const bareDay = /(?<!\d)(?<y>(?:19|20)\d\d)(?<dash>[-_.])(?<m>\d\d)\k<dash>(?<d>\d\d)(?!\d)/gu;
/** `15-03-2024_14-30-12`, `15.03.2024 14.30`, `15.03.2024`. */
const dayFirst = new RegExp(String.raw`(?<!\d)(?<d>\d\d)(?<dash>[-_.])(?<m>\d\d)\k<dash>(?<y>(?:19|20)\d\d)(?!\d)(?:${between}${clock})?`, 'gu');
/** Opera's `_15-3-2024_143012_`, `15-03-2024 143012`. */
const dayFirstCompact = /(?<!\d|\d[-_.])(?<d>\d{1,2})(?<dash>[-.])(?<m>\d{1,2})\k<dash>(?<y>(?:19|20)\d\d)[_ ](?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?!\d)/gu;
/** `IMG-20240315-WA0003`, `20240315`: eight digits alone are a day only where such names carry one. */
const compactDay = /^(?:(?:IMG|VID|AUD|PTT|DOC|STK|PXL|MVIMG|WIN|DSC|PANO|BURST|REC|Call|Screen ?shot|Screen|photo|video|audio|voice|Scan|image|picture|Снимок(?: экрана)?|Скриншот|Фото|Запись|Изображение)[-_ ]*)?(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?![\d]|[-_ .T]\d{6}|-\d{4}$)/giu;
const epoch = /^(?:(?:mmexport|FB_IMG|IMG|image|photo|picture|screenshot|video|audio)[-_ ]?)?(1\d{12})(?:[-_ ]?\(\d+\))?$/iu;
/** Epoch milliseconds are taken from 2012 on, so that article numbers are not. */
const earliestEpochMs = Date.UTC(2012, 0, 1);

type Groups = Readonly<Record<string, string | undefined>>;
type Finder = (stem: string) => readonly string[];

const all =
  (pattern: RegExp, tell: (groups: Groups, stem: string, index: number) => string | null): Finder =>
  (stem) =>
    [...stem.matchAll(pattern)].flatMap((match) => tell(match.groups ?? {}, stem, match.index) ?? []);

const withTime = (groups: Groups, stem: string): string => {
  const day = dayOf(groups);
  const half = groups.half === undefined ? null : groups.half.toLowerCase() === 'a' ? 'am' : 'pm';
  const time = clockTime(Number(groups.h), Number(groups.min), half);
  const seconds = groups.s ?? '00';
  if (day === null || time === null || Number(seconds) > 59) return impossible;
  // Pixel cameras name by UTC, their screenshots (Screenshot_…) by the wall clock.
  const isInstant = groups.zulu !== undefined || /^PXL_/u.test(stem);
  return `${day}T${time}:${seconds}${isInstant ? 'Z' : ''}`;
};
const dayOf = ({ y, m, d }: Groups): string | null => calendarDay(Number(y), Number(m), Number(d));

const finders: readonly Finder[] = [
  all(compact, withTime),
  all(spelled, withTime),
  all(halfSpelled, withTime),
  all(bareDay, (groups, stem, index) => (isFollowedByTime(stem, index) ? null : (dayOf(groups) ?? impossible))),
  all(dayFirst, (groups, stem, index) => {
    const ordered = inOrder(groups, stem, index);
    if (ordered === null) return impossible;
    if (groups.h !== undefined) return withTime(ordered, stem);
    return isAt(dayFirstCompact, stem, index) ? null : (dayOf(ordered) ?? impossible);
  }),
  all(dayFirstCompact, (groups, stem, index) => {
    const ordered = inOrder(groups, stem, index);
    return ordered === null ? impossible : withTime(ordered, stem);
  }),
  all(compactDay, (groups) => dayOf(groups) ?? impossible),
  (stem) => {
    const ms = Number(epoch.exec(stem)?.[1] ?? 0);
    return ms < earliestEpochMs ? [] : [new Date(ms).toISOString().slice(0, 19) + 'Z'];
  },
];

const isFollowedByTime = (stem: string, index: number): boolean => isAt(spelled, stem, index) || isAt(halfSpelled, stem, index);
const isAt = (pattern: RegExp, stem: string, index: number): boolean => [...stem.matchAll(pattern)].some((match) => match.index === index);

/**
 * Dots always write the day first, and so do Telegram after its «@» and names in Russian; with dashes the numbers
 * themselves must tell.
 */
function inOrder(groups: Groups, stem: string, index: number): Groups | null {
  const { d, m, dash } = groups;
  const isDayFirst = dash === '.' || stem[index - 1] === '@' || /[а-яё]/iu.test(stem);
  if (Number(m) <= 12 && (isDayFirst || Number(d) > 12 || Number(d) === Number(m))) return groups;
  return Number(m) > 12 ? { ...groups, d: m, m: d } : null;
}
