/** A date is short; what is longer is an attack on the expressions below. */
const maxLength = 500;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const russianMonths = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Zone names of RFC 5322 §4.3 in minutes, and those that Russian mailers write. Unknown names mean UTC, as §4.3 says. */
const zones: Readonly<Record<string, number>> = {
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  MSK: 180, MSD: 240, МСК: 180, CET: 60, CEST: 120, EET: 120, EEST: 180, BST: 60, JST: 540,
};

const internet =
  /^(?:[^\d,]*,|[^\d\s]+\.?)?\s*(\d{1,2})(?:st|nd|rd|th)?[\s./-]*([^\W\d_]+|[а-яё]+)\.?[\s./,-]+(\d{2,4})(?:\s*г\.?)?,?\s+(?:в\s+|at\s+)?(\d{1,2})\s*[:.]\s*(\d{1,2})(?:\s*[:.]\s*(\d{1,2})(?:[.,]\d+)?)?\s*(AM|PM)?\s*(.*)$/iu;
const asctime = /^(?:[a-z]+,?\s+)?([a-z]{3,})\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*(AM|PM)?\s*(?:([+-]\d{4}|[A-Z]{1,4})\s*)?(\d{4})?\s*(.*)$/i;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(.*)$/i;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

/**
 * The instant that a `Date` header names, as `YYYY-MM-DDTHH:MM:SSZ`; null when it names none. Takes RFC 5322 §3.3 with
 * the obsolete forms of §4.3 (short years, zone names, comments), ISO 8601, and the form of C's asctime.
 */
export function letterDate(header: string): string | null {
  const text = withoutComments(header.slice(0, maxLength)).replace(/\s+/g, ' ').trim();
  const parts = fromInternet(text) ?? fromIso(text) ?? fromAsctime(text);
  if (!parts || !isReal(parts)) return null;
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, Math.min(parts.second, 59));
  const instant = new Date(local - offsetMinutes(parts.zone) * 60_000);
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function withoutComments(text: string): string {
  let former = '';
  let clean = text;
  while (clean !== former) {
    former = clean;
    clean = clean.replace(/\((?:[^()\\]|\\.)*\)/g, ' ');
  }
  return clean.replace(/\(.*$/, ' ');
}

function fromInternet(text: string): Parts | null {
  const found = internet.exec(text);
  if (!found) return null;
  const [, day, month, year, hour, minute, second, half, zone] = found;
  return { year: fullYear(year!), month: monthOf(month!), day: Number(day), hour: hourOf(hour!, half), minute: Number(minute), second: Number(second ?? 0), zone: zone! };
}

function fromIso(text: string): Parts | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  return { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), zone: zone! };
}

function fromAsctime(text: string): Parts | null {
  const found = asctime.exec(text);
  if (!found) return null;
  const [, month, day, early, hour, minute, second, half, zoneBefore, late, zoneAfter] = found;
  const year = early ?? late;
  if (year === undefined) return null;
  return { year: Number(year), month: monthOf(month!), day: Number(day), hour: hourOf(hour!, half), minute: Number(minute), second: Number(second ?? 0), zone: zoneBefore || zoneAfter || '' };
}

function hourOf(digits: string, half: string | undefined): number {
  return half ? (Number(digits) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(digits);
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const english = months.indexOf(lower.slice(0, 3));
  return (english >= 0 ? english : russianMonths.findIndex((month) => lower.startsWith(month))) + 1;
}

/** RFC 5322 §4.3: two digits 00–49 mean 20xx, 50–99 and three digits mean 1900 more. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function isReal({ year, month, day, hour, minute, second }: Parts): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function offsetMinutes(zone: string): number {
  const digits = /(?:^|GMT|UTC|UT|\s)\s*([+-])(\d{1,2}):?(\d{2})?\b/i.exec(zone);
  if (digits) {
    const [, sign, hours, minutes] = digits;
    const offset = Number(hours) * 60 + Number(minutes ?? 0);
    // An offset beyond a day is noise; the moment is then told as UTC.
    return offset > 24 * 60 ? 0 : sign === '-' ? -offset : offset;
  }
  return zones[zone.trim().split(/\s/)[0]!.toUpperCase()] ?? 0;
}
