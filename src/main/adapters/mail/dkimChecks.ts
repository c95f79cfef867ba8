import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import type { DkimCheck } from '../../../core/exhibit/Reading.js';
import { headerFields } from './headerFields.js';

/** What mailauth tells of one signature, as far as it is used. */
export interface VerifiedSignature {
  readonly signingDomain?: string;
  readonly selector?: string;
  readonly bodyHash?: string;
  readonly bodyHashExpecting?: string;
  readonly canonBodyLength?: number;
  readonly canonBodyLengthTotal?: number;
  readonly canonBodyLengthLimited?: boolean;
}

/** Keys live in the DNS; nothing here asks the network, so every look-up fails. Body hashes need none. */
const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error('No network'), { code: 'EREFUSED' }));

/** More signatures than this are nobody's need. */
export const maxSignatures = 20;

/** For each DKIM signature whether the body is still the one that was signed (RFC 6376 §3.7). Never asks the network. */
export async function dkimChecks(letter: Buffer): Promise<DkimCheck[]> {
  if (!isCheckable(letter)) return [];
  const outcome = await dkimVerify(withCrlf(letter), { resolver: refuse }).catch(() => null);
  if (outcome === null) return [];
  return (outcome.results as readonly VerifiedSignature[]).filter((one) => one.signingDomain).slice(0, maxSignatures).map(checkOf);
}

/** Heads of real letters stay below 100 KB, their senders below 1; mailauth takes minutes over those of hostile ones. */
const maxHeadBytes = 128 * 1024;
const maxSenderBytes = 8 * 1024;

/** Whether a letter is signed at all, with a head that can be gone through in time. */
export function isCheckable(letter: Buffer): boolean {
  const { fields, bodyAt } = headerFields(letter);
  const isSigned = fields.some(({ name }) => name.toLowerCase() === 'dkim-signature');
  return isSigned && bodyAt <= maxHeadBytes && !fields.some(({ name, value }) => /^(?:from|return-path)$/i.test(name) && value.length > maxSenderBytes);
}

function checkOf(verified: VerifiedSignature): DkimCheck {
  const { signingDomain = '', selector = '', bodyHash, bodyHashExpecting } = verified;
  const known = bodyHash && bodyHashExpecting;
  const unsignedBytes = unsignedOf(verified);
  return { domain: signingDomain, selector, bodyHash: !known ? 'unsupported' : bodyHash === bodyHashExpecting ? 'match' : 'mismatch', ...(unsignedBytes > 0 && { unsignedBytes }) };
}

/** What stands behind the length that the signature covers; anybody may have added it. */
export function unsignedOf({ canonBodyLengthLimited, canonBodyLength = 0, canonBodyLengthTotal = 0 }: VerifiedSignature): number {
  return canonBodyLengthLimited ? Math.max(0, canonBodyLengthTotal - canonBodyLength) : 0;
}

/** A letter saved by a Unix tool has lost the CR of its line breaks; it was signed with them (RFC 6376 §5.3). */
export function withCrlf(letter: Buffer): Buffer {
  if (letter.includes('\r\n') || !letter.includes('\n')) return letter;
  return Buffer.from(letter.toString('latin1').replace(/\n/g, '\r\n'), 'latin1');
}
