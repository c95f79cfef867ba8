/** Numbers from 0 to 1 that a seed settles (mulberry32), so that a failure can be made again. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What breaks parsers: marks of structure, numbers at their limits, endless runs. */
const shocks = [
  '\r\n\r\n', '\n\n', '--b\r\n', '--b--\r\n', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n', 'Content-Type: message/rfc822\r\n\r\n', 'From a@b Mon Jan 01 00:00:00 2024\nFrom: x\n',
  '=?utf-8?B?', '?=', '=?koi8-r?Q?=', '"', '\\', '(', '<', '>', ';', '%00', "*0*=utf-8''", 'begin 644 x\n', '\0\0\0\0', '\xff\xff\xff\xff', '\xff\xff\xff\x7f', '\xfe\xff\xff\xff', '{\\rtf1', '\\bin9999999 ', '}', '\x30\x80',
  '('.repeat(2_000), '<'.repeat(2_000), '=?'.repeat(2_000), '"'.repeat(2_001), 'a'.repeat(5_000), '{'.repeat(2_000), '<div>'.repeat(2_000), '\x30\x80'.repeat(2_000), ' \n'.repeat(2_000),
].map((text) => Buffer.from(text, 'latin1'));

/** `bytes` with one to six things done to them that damaged disks, broken mailers and attackers do. */
export function mutated(bytes: Buffer, random: () => number): Buffer {
  let out = Buffer.from(bytes);
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit));
  for (let left = 1 + below(6); left > 0; left -= 1) {
    const at = below(out.length);
    const length = below(random() < 0.5 ? 16 : out.length / 4);
    const [before, piece, after] = [out.subarray(0, at), out.subarray(at, at + length), out.subarray(at + length)];
    switch (below(6)) {
      case 0:
        out = Buffer.from(out);
        for (let i = 0; i < 1 + below(8) && out.length > 0; i += 1) out[below(out.length)] = below(256);
        break;
      case 1:
        out = Buffer.concat([before, after]);
        break;
      case 2:
        out = Buffer.concat([before, piece, piece, after]);
        break;
      case 3:
        out = Buffer.concat([before, shocks[below(shocks.length)]!, after]);
        break;
      case 4:
        out = Buffer.concat([after, before, piece]);
        break;
      default:
        out = random() < 0.3 ? Buffer.from(before) : Buffer.concat([before, shocks[below(shocks.length)]!, piece, after]);
    }
  }
  return out;
}
