import { instantOf } from './instantOf.js';
import type { HeadFacts } from './wavHead.js';

/** DateUTC (RFC 9559 §5.1.2.10): its id and a length of eight bytes. */
const dateUtc = Buffer.from('446188', 'hex');
/** Nanoseconds from 1 January 2001 on. */
const matroskaEpochMs = Date.UTC(2001, 0, 1);

/** When a WebM or Matroska file was made, as its segment information tells. */
export function webmHead(head: Buffer): HeadFacts {
  const at = head.indexOf(dateUtc);
  if (at < 0 || at + 11 > head.length) return {};
  const createdAt = instantOf(matroskaEpochMs + Number(head.readBigInt64BE(at + 3) / 1_000_000n));
  return createdAt ? { createdAt } : {};
}
