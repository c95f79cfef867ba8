/** A SHA-256 digest in lower-case hex, 64 digits (FIPS 180-4). It is an exhibit's identity: equal digest, same original. */
export type Sha256 = string & { readonly __brand: 'Sha256' };

const shape = /^[0-9a-f]{64}$/;

/** Whether `value` has the shape of a digest; says nothing about whether anything hashes to it. */
export function isSha256(value: unknown): value is Sha256 {
  return typeof value === 'string' && shape.test(value);
}
