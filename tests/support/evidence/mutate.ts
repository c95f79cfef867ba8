import { seededRandom } from '../chats/random.mjs';

const tempting = [0x00, 0x01, 0x7f, 0x80, 0xff];

/** A file as damage or malice may leave it: bytes changed, lost, doubled, cut off. The same seed gives the same file. */
export function mutated(bytes: Buffer, seed: number): Buffer {
  const { int, chance } = seededRandom(seed);
  const below = (limit: number): number => int(0, limit - 1);
  // What changes a file's length upsets every offset in it, and most readers end there: half of the seeds do without.
  const kinds = chance(0.5) ? 3 : 6;
  let out = Buffer.from(bytes);
  for (let change = 0, changes = 1 + below(8); change < changes && out.length > 16; change += 1) {
    // Headers decide most: every second change falls into the first kilobyte.
    const at = below(chance(0.5) ? Math.min(1_024, out.length) : out.length);
    const length = Math.min(out.length - at, 1 + below(64));
    switch (below(kinds)) {
      case 0:
        out[at] = below(256);
        break;
      case 1:
        out.fill(tempting[below(tempting.length)]!, at, at + Math.min(4, length));
        break;
      case 2:
        out[at] = out[at]! ^ (1 << below(8));
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at + length), out.subarray(at)]);
        break;
      case 4:
        if (chance(0.3)) out = out.subarray(0, Math.max(16, at));
        break;
      default:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
    }
  }
  return out;
}
