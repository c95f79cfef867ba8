import { seededRandom } from '../chats/random.mjs';

/** Damages bytes in one of the ways in which files are damaged or made to damage. The same seed damages the same way. */
export function mutate(bytes: Buffer, seed: number): Buffer {
  const random = seededRandom(seed);
  let out: Buffer = Buffer.from(bytes);
  for (let rounds = random.int(1, 4); rounds > 0 && out.length > 8; rounds -= 1) out = ways[random.int(0, ways.length - 1)]!(out, random);
  return out;
}

type Random = ReturnType<typeof seededRandom>;
const place = (bytes: Buffer, random: Random): number => random.int(0, bytes.length - 1);
const tokens = ['{', '}', '[', ']', '"', '\\', ',', ':', '<div>', '</div>', '<div class="message" data-id="1">', '<', '>', '&', '\0', '\r\n', '\u200e', '[15.03.2024, 14:32:10] ', 'PK\x01\x02', '\ufeff', '"__proto__":', '1e999', '\ud800', '💥'];

const ways: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const at = place(bytes, random);
    bytes[at] = bytes[at]! ^ (1 << random.int(0, 7));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => {
    const from = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.min(bytes.length, from + random.int(1, 200)))]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const token = Buffer.from(random.pick(tokens));
    const many = Buffer.concat(Array.from({ length: random.chance(0.1) ? random.int(1_000, 20_000) : random.int(1, 3) }, () => token));
    return Buffer.concat([bytes.subarray(0, at), many, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const from = place(bytes, random);
    const piece = bytes.subarray(from, from + random.int(1, 2_000));
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const at = place(bytes, random);
    bytes.fill(random.int(0, 255), at, Math.min(bytes.length, at + random.int(1, 64)));
    return bytes;
  },
];
