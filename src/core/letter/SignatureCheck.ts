/**
 * The public key of a DKIM signature as the DNS gave it (RFC 6376 §3.6.2): kept in the case, since keys are exchanged
 * and withdrawn, and a letter can be checked only as long as somebody has its key.
 */
export interface KeyRecord {
  /** The name asked for, lower case: `selector._domainkey.domain`. */
  readonly name: string;
  /** The TXT records found there, each put together of its strings; none when the name holds no such record. */
  readonly texts: readonly string[];
  /** ISO 8601 UTC. */
  readonly fetchedAt: string;
  /** The name servers that were asked, as addresses. */
  readonly resolver: readonly string[];
}

/** What became of one signature; the words for each stand with those who show it. */
export const signatureResults = [
  /** It is the key's, and covers the letter as it is. */
  'pass',
  /** As `pass`, but the signer limited its term, which was over when it was checked. */
  'expired',
  /** As `pass`, but the key's owner calls it a test (`t=y`): nothing may be built on it (RFC 6376 §3.6.1). */
  'testing',
  /** The body is not the one that was signed. */
  'altered',
  /** The signature is not this key's over these headers. */
  'fail',
  /** The key, or SHA-1, is so weak that others could sign in its name (RFC 8301 §3). */
  'weak',
  /** The key was withdrawn by its owner (`p=`). */
  'revoked',
  /** The name holds no key. */
  'no-key',
  /** The key's record cannot be used with this signature. */
  'unusable-key',
  /** The signature itself breaks the rules of RFC 6376 §6.1.1 or names a method that is not known. */
  'unsupported',
  /** Nobody answered; asking again may help. */
  'no-answer',
] as const;
export type SignatureResult = (typeof signatureResults)[number];

export interface CheckedSignature {
  readonly domain: string;
  readonly selector: string;
  readonly result: SignatureResult;
  /** Whether the address in From belongs to the signing domain or one beside it under the same registered name. */
  readonly isSenders: boolean;
  /** When the signature's term ended, ISO 8601 UTC. */
  readonly expiredAt?: string;
  /** Bytes of the body behind what the signature covers (`l=`). */
  readonly unsignedBytes?: number;
  /** Fields of the head, lower case, that stand in the letter (again) without being signed: anybody may have written them. */
  readonly unsignedFields?: readonly string[];
}

/** A full check of a letter's signatures with the keys it was made with. */
export interface SignatureCheck {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly signatures: readonly CheckedSignature[];
  readonly keys: readonly KeyRecord[];
}

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * The name under which a signature's key lies, lower case; null when it makes no name of the DNS that lies in a domain
 * somebody can register. Letters are hostile: nothing else of theirs may become a question to a server.
 */
export function keyNameOf({ domain, selector }: { readonly domain: string; readonly selector: string }): string | null {
  const name = `${selector}._domainkey.${domain}`.toLowerCase();
  const isNamed = name.length <= 253 && name.split('.').every((part) => label.test(part));
  return isNamed && domain.includes('.') && /[a-z]/i.test(domain.split('.').at(-1)!) ? name : null;
}
