import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';

/** A key of a signing server: its private half, and its record for the DNS. */
export interface SigningKey {
  readonly privateKey: string;
  readonly record: string;
}

/** Makes a key; RSA of so many bits, or Ed25519. */
export function signingKey(kind: number | 'ed25519', more = ''): SigningKey {
  const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('rsa', { modulusLength: kind });
  const { privateKey } = pair;
  const isEd25519 = kind === 'ed25519';
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  // RFC 8463 §4: of Ed25519 the bare key of 32 bytes.
  const p = (isEd25519 ? spki.subarray(-32) : spki).toString('base64');
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, record: `v=DKIM1; k=${isEd25519 ? 'ed25519' : 'rsa'}; ${more}p=${p}` };
}

/** How a letter is to be signed; by `mail._domainkey.shop.example` and RSA where nothing is said. */
export interface Signing {
  readonly key: SigningKey;
  readonly domain?: string;
  readonly selector?: string;
  readonly algorithm?: string;
  readonly canonicalization?: string;
  readonly maxBodyLength?: number;
  readonly signTime?: Date;
  readonly expires?: Date;
  readonly fields?: readonly string[];
}

/** The letter with a DKIM signature on top, as a signing server writes it. */
export async function signed(letter: Buffer, { key, domain = 'shop.example', selector = 'mail', algorithm = 'rsa-sha256', canonicalization = 'relaxed/relaxed', maxBodyLength, signTime, expires, fields }: Signing): Promise<Buffer> {
  const { signatures, errors } = await dkimSign(letter, {
    canonicalization, algorithm, signTime, expires,
    ...(fields && { headerList: fields.join(':') }),
    signatureData: [{ signingDomain: domain, selector, privateKey: key.privateKey, algorithm, canonicalization, ...(maxBodyLength !== undefined && { maxBodyLength }) }],
  } as Parameters<typeof dkimSign>[1]);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Buffer.concat([Buffer.from(signatures), letter]);
}
