import type { CorrectedMessage } from '../exhibit/CorrectedMessage.js';
import { saysNothing } from '../exhibit/correctedMessages.js';
import { isReadWithDoubt } from '../exhibit/readingDoubt.js';
import type { Chronology } from './buildChronology.js';
import type { Entry } from './Entry.js';
import type { CaseMaterial, ExhibitMaterial } from './Material.js';
import { messagesOf } from './messagesOf.js';

/**
 * Why a person should hold a message against the image: words read with doubt; cut off, and no other screenshot shows
 * the rest; no time while those around it have one; no date; set right on an earlier reading, and not there in this one.
 */
export type Doubt = 'words' | 'partial' | 'noTime' | 'noDate' | 'lost';

/** A message that gave reason to look. */
export interface CheckPoint {
  readonly exhibit: number;
  readonly message: string;
  /** Its place among the messages of its exhibit, from 0. */
  readonly index: number;
  /** The reasons that still stand; none when the person has settled them. */
  readonly open: readonly Doubt[];
}

/**
 * Every message of a case that gives reason to look, settled or not, in the order of exhibits. A message that stands on
 * several screenshots is looked at once, on the copy that the chronology goes by. What has no date all along is one
 * reason, at its first message. Buttons and what is no message give none.
 */
export function checkPoints({ exhibits }: CaseMaterial, { entries }: Chronology): readonly CheckPoint[] {
  const byPlace = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { exhibit, message } of entry.sources) {
      const place = placeOf(exhibit, message);
      if (message !== undefined && !byPlace.has(place)) byPlace.set(place, entry);
    }
  }
  return exhibits.flatMap((one) => (one.exhibit.kind === 'screenshot' ? pointsOf(one, byPlace) : []));
}

/** The next message with an open reason behind a place, from the beginning again at the end; undefined when all are settled. */
export function nextCheckPoint(points: readonly CheckPoint[], exhibit: number, index: number): CheckPoint | undefined {
  const open = points.filter((point) => point.open.length > 0);
  return open.find((point) => point.exhibit > exhibit || (point.exhibit === exhibit && point.index > index)) ?? open[0];
}

const placeOf = (exhibit: number, message: string | undefined): string => `${exhibit}/${message ?? ''}`;

function pointsOf(one: ExhibitMaterial, byPlace: ReadonlyMap<string, Entry>): readonly CheckPoint[] {
  const { number } = one.exhibit;
  const messages = messagesOf(one);
  const points: CheckPoint[] = [];
  let wasUndatedAsRead = false;
  let isUndated = false;
  messages.forEach((message, index) => {
    if (message.base.kind === 'button') return;
    const entry = byPlace.get(placeOf(number, message.id));
    const isOtherCopy = entry !== undefined && entry.sources[0]?.message !== message.id;
    const asRead = undatedAsRead(message, entry);
    const now = undatedNow(message, entry);
    const raised: Doubt[] = [];
    if (!isOtherCopy) raised.push(...raisedBy(message, messages, index, entry));
    if ((asRead && !wasUndatedAsRead) || (now && !isUndated)) raised.push('noDate');
    if (raised.length > 0) points.push({ exhibit: number, message: message.id, index, open: raised.filter((doubt) => isOpen(doubt, message, entry, now && !isUndated)) });
    [wasUndatedAsRead, isUndated] = [asRead, now];
  });
  return points;
}

function raisedBy(message: CorrectedMessage, messages: readonly CorrectedMessage[], index: number, entry: Entry | undefined): readonly Doubt[] {
  const { base, origin } = message;
  if (origin === 'lost') return ['lost'];
  // A date line says nothing but its date.
  if (base.kind === 'separator') return [];
  const isWhole = (entry?.sources.length ?? 0) > 1;
  return [
    ...(isReadWithDoubt(base) ? (['words'] as const) : []),
    ...(base.partial && !isWhole ? (['partial'] as const) : []),
    ...(lacksTime(message, messages, index, entry) ? (['noTime'] as const) : []),
  ];
}

/** No time, and whoever stands directly above and below has one. */
function lacksTime({ base, changes }: CorrectedMessage, messages: readonly CorrectedMessage[], index: number, entry: Entry | undefined): boolean {
  const isToldElsewhere = changes.time === undefined && typeof entry?.when.time === 'string';
  if (base.kind !== 'message' || base.time !== null || isToldElsewhere) return false;
  const around = [messages[index - 1], messages[index + 1]].filter((other) => other?.base.kind === 'message');
  return around.length > 0 && around.every((other) => other!.base.time !== null);
}

/** Whether nothing told its day before the person did: neither the reading nor what stands around it on any screenshot. */
function undatedAsRead({ base, origin }: CorrectedMessage, entry: Entry | undefined): boolean {
  const isTold = entry !== undefined && entry.when.date !== null && entry.when.basis !== 'user';
  return origin !== 'lost' && base.date === null && !isTold;
}

function undatedNow(message: CorrectedMessage, entry: Entry | undefined): boolean {
  const { now, changes, origin } = message;
  if (changes.dismissed || saysNothing(message) || origin === 'lost') return false;
  return now.kind === 'separator' ? now.date === null : entry !== undefined && entry.when.date === null;
}

function isOpen(doubt: Doubt, { changes, now }: CorrectedMessage, entry: Entry | undefined, isFirstUndated: boolean): boolean {
  if (changes.checked || changes.dismissed) return false;
  if (doubt === 'words' || doubt === 'partial') return changes.text === undefined;
  if (doubt === 'noTime') return changes.time === undefined && now.time === null && (entry?.when.time ?? null) === null;
  return doubt === 'lost' || (changes.date === undefined && isFirstUndated);
}
