/** What of an invitation is told; more lines than that are no invitation. */
const maxLines = 20_000;

/** Properties of an event or a task (RFC 5545 §3.8) in the order in which they are told. */
const told = ['SUMMARY', 'DTSTART', 'DTEND', 'DUE', 'LOCATION', 'DESCRIPTION', 'ORGANIZER'] as const;

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/**
 * An invitation (iCalendar, RFC 5545) as text: what it is about, from when to when, where, what is said, by whom. Times
 * stand as they are written, with their zone. Empty when there is no event in it.
 */
export function calendarText(calendar: string): string {
  const lines = calendar.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '').split('\n', maxLines);
  const properties = lines.map(propertyOf).filter((one) => one !== null);
  const method = properties.find(({ name }) => name === 'METHOD')?.value.toUpperCase();
  const events = eventsIn(properties).map(textOf).filter((text) => text !== '');
  // Only an invitation that is taken back or answered differs from what a reader assumes.
  const head = method === 'CANCEL' || method === 'REPLY' ? [method] : [];
  return events.length === 0 ? '' : [...head, ...events].join('\n');
}

function propertyOf(line: string): Property | null {
  const found = /^([A-Za-z-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/.exec(line);
  return found && { name: found[1]!.toUpperCase(), parameters: found[2]!, value: found[3]! };
}

/** What stands between BEGIN and END of each, without what is nested in it (alarms). */
function eventsIn(properties: readonly Property[]): readonly Property[][] {
  const events: Property[][] = [];
  const open: string[] = [];
  for (const property of properties) {
    const { name, value } = property;
    if (name === 'BEGIN') {
      open.push(value.toUpperCase());
      if (isEvent(open.at(-1))) events.push([]);
    } else if (name === 'END') open.pop();
    else if (isEvent(open.at(-1))) events.at(-1)!.push(property);
  }
  return events;
}

const isEvent = (component: string | undefined): boolean => component === 'VEVENT' || component === 'VTODO';

function textOf(event: readonly Property[]): string {
  const values = new Map<string, string>();
  for (const name of told) {
    const property = event.find((one) => one.name === name);
    if (property !== undefined) values.set(name, valueOf(property).trim());
  }
  const span = ['DTSTART', 'DTEND', 'DUE'].flatMap((name) => values.get(name) || []).join(' – ');
  return [values.get('SUMMARY'), span, values.get('LOCATION'), values.get('DESCRIPTION'), values.get('ORGANIZER')].filter(Boolean).join('\n');
}

function valueOf({ name, parameters, value }: Property): string {
  if (name.startsWith('D') && name !== 'DESCRIPTION') return momentOf(value, /;TZID="?([^;":]+)/i.exec(parameters)?.[1]);
  if (name !== 'ORGANIZER') return value.replace(/\\([nN;,\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
  const address = value.replace(/^mailto:/i, '');
  const known = /;CN=(?:"([^"]*)"|([^;:]*))/i.exec(parameters);
  return known ? `${known[1] ?? known[2] ?? ''} <${address}>` : address;
}

/** `20240318T150000` as `2024-03-18 15:00`, with the zone that is named, or UTC (§3.3.5). */
function momentOf(value: string, zone: string | undefined): string {
  const [, year, month, day, hour, minute, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  const clock = hour === undefined ? '' : ` ${hour}:${minute}`;
  const named = utc === 'Z' ? ' UTC' : zone === undefined ? '' : ` (${zone})`;
  return `${year}-${month}-${day}${clock}${named}`;
}
