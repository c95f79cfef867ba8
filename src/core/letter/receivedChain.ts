import { letterDate } from './letterDate.js';

/** One hand-over of a letter, as the server that took it wrote it down (RFC 5321 §4.4). */
export interface Hop {
  /** Who gave it, as it called itself; null when the header does not say. */
  readonly from: string | null;
  /** Who took it. */
  readonly by: string | null;
  /** UTC, ISO 8601; null when the header has no date that makes sense. */
  readonly at: string | null;
  /** Since the hop before, or since the letter's own date at the first; null when one of them is not known. */
  readonly afterSeconds: number | null;
  readonly remark: HopRemark | null;
}

/** `gap`: it lay for an hour and more; `backwards`: earlier than the hop before it; `undated`: no date. */
export type HopRemark = 'gap' | 'backwards' | 'undated';

/** The way of a letter from its writer to the mailbox. */
export interface ReceivedChain {
  /** In the order of time: the first server first. */
  readonly hops: readonly Hop[];
  /** From the first dated hop to the last; null with less than two. */
  readonly lastedSeconds: number | null;
}

const gapSeconds = 3_600;
/** Clocks of servers differ; less than this is no contradiction. */
const clockSeconds = 120;
const maxHops = 100;

/**
 * The chain that the Received headers tell, with gaps and contradictions of time named. Each server writes its own
 * header on top and can be lied to only below: the topmost, of the person's own provider, is the best witness.
 * @param headers all headers in order, decoded
 * @param date the letter's own date, UTC
 */
export function receivedChain(headers: readonly (readonly [name: string, value: string])[], date: string | null): ReceivedChain {
  const told = headers.filter(([name]) => name.toLowerCase() === 'received').slice(0, maxHops).map(([, value]) => hopOf(value)).reverse();
  const hops: Hop[] = [];
  let before = date;
  for (const hop of told) {
    const afterSeconds = hop.at !== null && before !== null ? secondsBetween(before, hop.at) : null;
    hops.push({ ...hop, afterSeconds, remark: remarkOf(hop.at, afterSeconds) });
    before = hop.at ?? before;
  }
  const dated = hops.flatMap(({ at }) => (at === null ? [] : [at]));
  return { hops, lastedSeconds: dated.length > 1 ? secondsBetween(dated[0]!, dated.at(-1)!) : null };
}

/** When the last server that says so took the letter, UTC: the person's own provider, as a rule. Null when none does. */
export function deliveredAt(headers: readonly (readonly [name: string, value: string])[]): string | null {
  const received = headers.filter(([name]) => name.toLowerCase() === 'received').slice(0, maxHops);
  for (const [, value] of received) {
    const { at } = hopOf(value);
    if (at !== null) return at;
  }
  return null;
}

function hopOf(value: string): Pick<Hop, 'from' | 'by' | 'at'> {
  const semicolon = value.lastIndexOf(';');
  const route = semicolon < 0 ? value : value.slice(0, semicolon);
  return { from: nameBehind(route, 'from'), by: nameBehind(route, 'by'), at: semicolon < 0 ? null : letterDate(value.slice(semicolon + 1)) };
}

function nameBehind(route: string, word: 'from' | 'by'): string | null {
  const found = new RegExp(`(?:^|\\s)${word}\\s+([^\\s;()]{1,253})(?:\\s+\\(([^()]{0,300})\\))?`, 'i').exec(route);
  if (found === null) return null;
  const [, name, said = ''] = found;
  // The address in brackets was seen by the server that took the letter; the name before it was only claimed.
  const address = word === 'from' ? /\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/i.exec(said)?.[1] : undefined;
  return address && !name!.includes(address) ? `${name} [${address}]` : name!;
}

function remarkOf(at: string | null, afterSeconds: number | null): HopRemark | null {
  if (at === null) return 'undated';
  if (afterSeconds === null) return null;
  if (afterSeconds < -clockSeconds) return 'backwards';
  return afterSeconds >= gapSeconds ? 'gap' : null;
}

const secondsBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 1000);
