import { codecName } from './codecName.js';
import { readHead } from './readHead.js';
import { asFact, containerMoment, type VideoFacts, type VideoFile } from './VideoFacts.js';

/** Headers and information stand before the first frame. */
const headBytes = 1024 * 1024;
const mostChunks = 5_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Sound by its format tag (Microsoft, WAVEFORMATEX). */
const soundTags: Readonly<Record<number, string>> = { 1: 'pcm', 2: 'adpcm', 6: 'pcm_alaw', 7: 'pcm_mulaw', 0x55: 'mp3', 0xff: 'aac', 0x2000: 'ac3' };

interface Chunk {
  readonly name: string;
  readonly body: Buffer;
}

/** What an AVI file tells of itself (Microsoft, AVI RIFF File Reference); null when it is none. */
export async function aviFacts(file: VideoFile): Promise<VideoFacts | null> {
  const chunks = flatten((await readHead(file, headBytes)).subarray(12), 0);
  const main = chunks.find(({ name }) => name === 'avih')?.body;
  if (main === undefined || main.length < 40) return null;
  const streams = streamsOf(chunks);
  const video = streams.find(({ type }) => type === 'vids');
  const audio = streams.find(({ type }) => type === 'auds');
  const seconds = (main.readUInt32LE(0) * main.readUInt32LE(16)) / 1e6;
  const told = (name: string): string => asFact(chunks.find((chunk) => chunk.name === name)?.body.toString('latin1') ?? '');
  const software = told('ISFT');
  return {
    durationSeconds: seconds > 0 ? Math.round(seconds * 1_000) / 1_000 : null,
    videoCodec: video?.codec ?? null,
    audioCodec: audio?.codec ?? null,
    widthPx: main.readUInt32LE(32) || null,
    heightPx: main.readUInt32LE(36) || null,
    createdAt: momentOf(told('IDIT')) ?? momentOf(told('ICRD')),
    facts: software === '' ? {} : { software },
  };
}

function streamsOf(chunks: readonly Chunk[]): readonly { readonly type: string; readonly codec: string }[] {
  return chunks.flatMap(({ name, body }, at) => {
    if (name !== 'strh' || body.length < 8) return [];
    const type = body.toString('latin1', 0, 4);
    const format = chunks[at + 1]?.name === 'strf' ? chunks[at + 1]!.body : Buffer.alloc(0);
    const tag = format.length >= 2 ? format.readUInt16LE(0) : 0;
    const codec = type === 'auds' ? (soundTags[tag] ?? '') : codecName(format.length >= 20 ? format.toString('latin1', 16, 20) : body.toString('latin1', 4, 8));
    return [{ type, codec }];
  });
}

/** All chunks in order, those of lists among them; frames are not looked into. */
function flatten(bytes: Buffer, depth: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length && chunks.length < mostChunks; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (name !== 'LIST') chunks.push({ name, body });
    else if (body.toString('latin1', 0, 4) === 'movi') break;
    else if (depth < 4) chunks.push(...flatten(body.subarray(4), depth + 1));
    at += 8 + size + (size & 1);
  }
  return chunks;
}

/** `Tue Mar 05 12:00:00 2024` or ISO 8601; the wall clock of the device. */
function momentOf(text: string): VideoFacts['createdAt'] {
  const [, month = '', day = '', time, year] = /^\w{3} (\w{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})/.exec(text) ?? [];
  const at = months.indexOf(month) + 1;
  if (at > 0) return containerMoment(`${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}T${time}`);
  const [, date, clock] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text) ?? [];
  return date === undefined ? null : containerMoment(`${date}T${clock}`);
}
