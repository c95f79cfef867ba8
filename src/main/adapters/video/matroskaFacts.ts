import { codecName } from './codecName.js';
import { readHead } from './readHead.js';
import { asFact, containerMoment, type VideoFacts, type VideoFile } from './VideoFacts.js';

/** Elements of Matroska (RFC 9559) and their IDs. */
const id = { segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489, date: 0x4461, app: 0x5741, tracks: 0x1654ae6b, track: 0xae, type: 0x83, codec: 0x86, video: 0xe0, width: 0xb0, height: 0xba, cluster: 0x1f43b675 } as const;
const mostElements = 10_000;
/** What describes a film stands before its first cluster. */
const headBytes = 4 * 1024 * 1024;
/** Nanoseconds count from 2001 (RFC 9559, §5.1.2.11). */
const epoch2001 = 978_307_200_000;

interface Element {
  readonly id: number;
  readonly body: Buffer;
}

/** What WebM or Matroska tells of itself; null when it is none. */
export async function matroskaFacts(file: VideoFile): Promise<VideoFacts | null> {
  const segment = elementsIn(await readHead(file, headBytes)).find((one) => one.id === id.segment);
  const parts = segment === undefined ? [] : elementsIn(segment.body);
  const tracks = parts.filter((one) => one.id === id.tracks).flatMap(({ body }) => elementsIn(body)).filter((one) => one.id === id.track).slice(0, 100);
  if (tracks.length === 0) return null;
  const video = tracks.find(({ body }) => numberIn(body, id.type) === 1);
  const audio = tracks.find(({ body }) => numberIn(body, id.type) === 2);
  const picture = video === undefined ? null : bodyIn(video.body, id.video);
  const info = parts.find((one) => one.id === id.info)?.body ?? Buffer.alloc(0);
  const length = floatIn(info, id.duration);
  const made = bodyIn(info, id.date);
  const software = asFact(bodyIn(info, id.app)?.toString('utf8') ?? '');
  return {
    durationSeconds: length === null ? null : Math.round(length * ((numberIn(info, id.scale) ?? 1_000_000) / 1e9) * 1_000) / 1_000,
    videoCodec: video === undefined ? null : codecOf(video),
    audioCodec: audio === undefined ? null : codecOf(audio),
    widthPx: picture === null ? null : numberIn(picture, id.width),
    heightPx: picture === null ? null : numberIn(picture, id.height),
    createdAt: made?.length === 8 ? containerMoment(epoch2001 + Number(made.readBigInt64BE(0) / 1_000_000n)) : null,
    facts: software === '' ? {} : { software },
  };
}

const codecOf = ({ body }: Element): string => codecName(bodyIn(body, id.codec)?.toString('latin1').replace(/\0+$/, '') ?? '');
const bodyIn = (bytes: Buffer, wanted: number): Buffer | null => elementsIn(bytes).find((one) => one.id === wanted)?.body ?? null;

function numberIn(bytes: Buffer, wanted: number): number | null {
  const body = bodyIn(bytes, wanted);
  return body === null || body.length === 0 || body.length > 6 ? null : body.readUIntBE(0, body.length);
}

function floatIn(bytes: Buffer, wanted: number): number | null {
  const body = bodyIn(bytes, wanted);
  const value = body?.length === 4 ? body.readFloatBE(0) : body?.length === 8 ? body.readDoubleBE(0) : NaN;
  return Number.isFinite(value) && value > 0 && value < 1e15 ? value : null;
}

/** The elements that lie side by side (RFC 8794, §4–6), at most to the first cluster; the last may be cut by the end of what was read. */
function elementsIn(bytes: Buffer): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length && elements.length < mostElements; ) {
    const name = vint(bytes, at, true);
    const size = name === null ? null : vint(bytes, at + name.length, false);
    if (name === null || size === null || name.value === id.cluster) break;
    const from = at + name.length + size.length;
    const end = Math.min(bytes.length, size.isUnknown ? bytes.length : from + size.value);
    elements.push({ id: name.value, body: bytes.subarray(from, end) });
    at = end;
  }
  return elements;
}

interface Vint {
  readonly value: number;
  readonly length: number;
  /** All bits set: the size is not known, as while a stream is recorded. */
  readonly isUnknown: boolean;
}

function vint(bytes: Buffer, at: number, withMarker: boolean): Vint | null {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > 8 || at + length > bytes.length) return null;
  let value = withMarker ? first : first & (0xff >> length);
  let isUnknown = value === 0xff >> length;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i]!;
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value, length, isUnknown: isUnknown && !withMarker };
}
