import { instantOf } from './instantOf.js';
import type { HeadFacts } from './wavHead.js';

const fileProperties = Buffer.from('a1dcab8c47a9cf118ee400c00c205365', 'hex');
const audioMedia = Buffer.from('409e69f84d5bcf11a8fd00805f5c442b', 'hex');
const codecs: Readonly<Record<number, string>> = { 0x160: 'wmav1', 0x161: 'wmav2', 0x162: 'wmapro', 0x163: 'wmalossless', 0x0a: 'wmavoice' };
/** Windows counts in steps of 100 ns from 1601 on. */
const stepsPerMs = 10_000n;
const unixEpochSteps = 116_444_736_000_000_000n;

/** Codec and creation date of a Windows Media file (Microsoft, ASF Specification §3.2, §3.3). */
export function asfHead(head: Buffer): HeadFacts {
  const facts: { codec?: string; createdAt?: HeadFacts['createdAt'] } = {};
  const properties = head.indexOf(fileProperties);
  if (properties >= 0 && properties + 56 <= head.length) {
    const steps = head.readBigUInt64LE(properties + 48);
    const createdAt = steps > unixEpochSteps ? instantOf(Number((steps - unixEpochSteps) / stepsPerMs)) : null;
    if (createdAt) facts.createdAt = createdAt;
  }
  const media = head.indexOf(audioMedia);
  // Behind the stream type: correction type, offset, two lengths, flags, reserved; then the format as WAV has it.
  const codec = media >= 0 && media + 56 <= head.length ? codecs[head.readUInt16LE(media + 54)] : undefined;
  return codec === undefined ? facts : { ...facts, codec };
}
