import { createHash, createPublicKey, verify } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { keyNameOf, type CheckedSignature, type KeyRecord, type SignatureResult } from '../../../core/letter/SignatureCheck.js';
import { isCheckable, maxSignatures, unsignedOf, withCrlf, type VerifiedSignature } from './dkimChecks.js';
import { dkimTags } from './dkimTags.js';

interface Verified extends VerifiedSignature {
  readonly signature?: string;
  readonly algo?: string;
  readonly expiresAfter?: string | null;
  /** PEM; absent when the key's record cannot be used. */
  readonly publicKey?: string;
  /** What was signed, as its bytes in base64. */
  readonly signingHeaders?: { readonly canonicalizedHeader: string };
  readonly status: { readonly aligned?: string | false; readonly policy?: Readonly<Record<string, string>> };
}
type Tags = ReadonlyMap<string, string>;
interface HeaderLine {
  readonly key: string;
  readonly line: Buffer;
}

/** What a letter is quoted by; whoever relies on one of these wants to know that it was signed. */
const shownFields = ['to', 'cc', 'subject', 'date', 'message-id', 'content-type'] as const;

/** A signature's own header with what it says. */
interface SignatureHeader {
  readonly domain: string;
  readonly selector: string;
  readonly tags: Tags;
}

/**
 * Checks each DKIM signature of a letter against the keys at hand (RFC 6376 §6.1); asks nobody. A key that is not at
 * hand makes `no-answer`. mailauth lays out what was signed and the key; the signature over it is checked here, since
 * Electron's cryptography does not know mailauth's names of digests, and so are the rules that it leaves open: which
 * headers must be signed, in whose name, what the key is for, the term.
 * @param now ISO 8601, against which terms are held
 */
export async function verifySignatures(letter: Buffer, keys: readonly KeyRecord[], now: string): Promise<CheckedSignature[]> {
  if (!isCheckable(letter)) return [];
  const byName = new Map(keys.map((key) => [key.name, key]));
  const resolver = (name: string): Promise<string[][]> => answer(byName.get(name.toLowerCase()));
  const outcome = await dkimVerify(withCrlf(letter), { resolver, curTime: new Date(now) }).catch(() => null);
  if (outcome === null) return [];
  const head = (outcome as { headers?: { parsed: readonly HeaderLine[] } }).headers?.parsed ?? [];
  const verified = outcome.results as unknown as readonly Verified[];
  return signatureHeaders(head).slice(0, maxSignatures).map(({ domain, selector, tags }) => {
    const one = verified.find((v) => v.signingDomain === domain && v.selector === selector && (v.signature ?? '').replace(/\s+/g, '') === tags.get('b'));
    const name = keyNameOf({ domain, selector });
    if (one === undefined || name === null || !obeysRules(tags, head)) return { domain, selector, result: 'unsupported', isSenders: false };
    const key = byName.get(name);
    const result = resultOf(one, tags, key, now);
    const unsignedBytes = unsignedOf(one);
    const unsignedFields = shownFields.filter((field) => isUnsigned(field, tags, head));
    return {
      domain,
      selector,
      result,
      isSenders: Boolean(one.status.aligned),
      ...(result === 'expired' && one.expiresAfter && { expiredAt: one.expiresAfter }),
      ...(unsignedBytes > 0 && { unsignedBytes }),
      ...(unsignedFields.length > 0 && { unsignedFields }),
    };
  });
}

/** As the resolver of the DNS would answer; the RFC leaves open what several records mean, so the first that is a key is taken. */
function answer(key: KeyRecord | undefined): Promise<string[][]> {
  const code = key === undefined ? 'EREFUSED' : key.texts.length === 0 ? 'ENOTFOUND' : null;
  if (code !== null) return Promise.reject(Object.assign(new Error(code), { code }));
  return Promise.resolve([[keyText(key!)]]);
}

const keyText = ({ texts }: KeyRecord): string => texts.find((text) => dkimTags(text)?.has('p')) ?? texts[0]!;

function signatureHeaders(lines: readonly HeaderLine[]): SignatureHeader[] {
  return lines.filter(({ key }) => key === 'dkim-signature').flatMap(({ line }) => {
    const text = line.toString('latin1');
    const tags = dkimTags(text.slice(text.indexOf(':') + 1));
    const [domain, selector] = [tags?.get('d'), tags?.get('s')];
    return tags && domain && selector ? [{ domain, selector, tags }] : [];
  });
}

/**
 * RFC 6376 §6.1.1: its version, From among what is signed, and a name to sign in (`i=`) that lies within the domain. A
 * second From that was added on top would be shown as the sender's, so each of them must be signed (§8.15).
 */
function obeysRules(tags: Tags, head: readonly HeaderLine[]): boolean {
  return tags.get('v') === '1' && signedFields(tags).includes('from') && !isUnsigned('from', tags, head) && isWithin(tags.get('i') ?? `@${tags.get('d')!}`, tags.get('d')!);
}

/** Whether a field stands in the head more often than it was signed. */
function isUnsigned(field: string, tags: Tags, head: readonly HeaderLine[]): boolean {
  return head.filter(({ key }) => key === field).length > signedFields(tags).filter((one) => one === field).length;
}

const signedFields = (tags: Tags): string[] => list(tags.get('h'));

function isWithin(identity: string, domain: string): boolean {
  const of = identity.slice(identity.lastIndexOf('@') + 1).toLowerCase();
  return of === domain.toLowerCase() || of.endsWith(`.${domain.toLowerCase()}`);
}

function resultOf(one: Verified, tags: Tags, key: KeyRecord | undefined, now: string): SignatureResult {
  const { status, bodyHash, bodyHashExpecting, publicKey, algo = '', expiresAfter } = one;
  if (bodyHash !== bodyHashExpecting) return 'altered';
  if (key === undefined) return 'no-answer';
  if (key.texts.length === 0) return 'no-key';
  const record = dkimTags(keyText(key));
  if (record === null || !record.has('p')) return 'unusable-key';
  if (record.get('p') === '') return 'revoked';
  if (status.policy?.['dkim-rules'] === 'weak-key') return 'weak';
  if (!fits(record, tags, algo)) return 'unusable-key';
  if (algo.toLowerCase().endsWith('-sha1')) return 'weak';
  const holds = publicKey === undefined ? null : agrees(one, publicKey);
  if (holds === null) return 'unusable-key';
  if (!holds) return 'fail';
  if (list(record.get('t')).includes('y')) return 'testing';
  return expiresAfter && Date.parse(expiresAfter) < Date.parse(now) ? 'expired' : 'pass';
}

/** Whether the signature is the key's over what was signed (RFC 6376 §3.3, RFC 8463 §3); null when the key is of another kind. */
function agrees({ algo = '', signature = '', signingHeaders }: Verified, publicKey: string): boolean | null {
  const what = Buffer.from(signingHeaders?.canonicalizedHeader ?? '', 'base64');
  const made = Buffer.from(signature, 'base64');
  const key = createPublicKey(publicKey);
  const kind = algo.toLowerCase().split('-')[0]!;
  if (key.asymmetricKeyType !== kind) return null;
  return kind === 'rsa' ? verify('sha256', what, key, made) : verify(null, createHash('sha256').update(what).digest(), key, made);
}

/** RFC 6376 §3.6.1 and §6.1.2: the key is for mail, for this digest, and with `t=s` for no name below the domain. */
function fits(record: Tags, tags: Tags, algo: string): boolean {
  const services = list(record.get('s') ?? '*');
  const digests = record.has('h') ? list(record.get('h')) : null;
  const digest = algo.toLowerCase().split('-').pop()!;
  const isStrict = list(record.get('t')).includes('s');
  const identity = (tags.get('i') ?? '').toLowerCase();
  return (services.includes('*') || services.includes('email'))
    && (digests === null || digests.includes(digest))
    && (!isStrict || identity === '' || identity.endsWith(`@${tags.get('d')!.toLowerCase()}`));
}

const list = (value: string | undefined): string[] => (value ?? '').toLowerCase().split(':').filter(Boolean);
