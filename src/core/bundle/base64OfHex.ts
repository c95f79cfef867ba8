const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A digest in hex written as base64 (RFC 4648 §4), as content security policies name scripts. */
export function base64OfHex(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | (b << 8) | c;
    const signs = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map((index) => digits[index]!);
    const missing = Math.max(0, i + 3 - bytes.length);
    text += signs.slice(0, 4 - missing).join('') + '='.repeat(missing);
  }
  return text;
}
