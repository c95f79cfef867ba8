/** Numbers in 0 … 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const tellingBytes = [0, 1, 0x7f, 0x80, 0xff];

/** A file with some bytes changed, cut, doubled or filled, as seeds tell: the same seed spoils it the same way. */
export function mutated(bytes: Buffer, seed: number): Buffer {
  const random = randomOf(seed);
  const upTo = (end: number): number => Math.floor(random() * Math.max(1, end));
  let out = Buffer.from(bytes);
  for (let times = 1 + upTo(6); times > 0; times -= 1) {
    // Headers are where parsers believe what they read.
    const at = upTo(random() < 0.6 ? Math.min(out.length, 512) : out.length);
    const length = 1 + upTo(16);
    switch (upTo(6)) {
      case 0:
        out[at] = upTo(256);
        break;
      case 1:
        out.fill(tellingBytes[upTo(tellingBytes.length)]!, at, Math.min(out.length, at + length));
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + length), out.subarray(at)]);
        break;
      case 4:
        out = Buffer.from(out.subarray(0, Math.max(1, at)));
        break;
      default:
        out.set(Buffer.from(out.subarray(upTo(out.length), upTo(out.length) + length)).subarray(0, out.length - at), at);
    }
  }
  return out;
}
