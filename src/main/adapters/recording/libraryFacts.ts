import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseStream, type IAudioMetadata } from 'music-metadata';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import { asfHead } from './asfHead.js';
import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { instantOf } from './instantOf.js';
import { taggedMoment } from './taggedMoment.js';
import { wavHead, type HeadFacts } from './wavHead.js';
import { webmHead } from './webmHead.js';

const headBytes = 64 * 1024;

/** Types under which the library knows a container; the rest it knows by their own. A container of video may hold a call. */
const parsedAs: Readonly<Record<string, string>> = { 'audio/3gpp': 'audio/mp4', 'audio/quicktime': 'audio/mp4', 'audio/x-matroska': 'audio/webm' };

const containers: Readonly<Record<string, string>> = {
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'mp4',
  'audio/3gpp': '3gp',
  'audio/quicktime': 'mov',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
  'audio/x-matroska': 'matroska',
  'audio/flac': 'flac',
  'audio/aiff': 'aiff',
  'audio/x-ms-wma': 'asf',
};

const codecs: readonly (readonly [RegExp, string])[] = [
  [/AAC/i, 'aac'],
  [/^MPEG .*Layer 3$/i, 'mp3'],
  [/^MPEG .*Layer 2$/i, 'mp2'],
  [/^opus$/i, 'opus'],
  [/^vorbis/i, 'vorbis'],
  [/^speex/i, 'speex'],
  [/^flac$/i, 'flac'],
  [/^a-?law$/i, 'pcm_alaw'],
  [/^(?:mu|µ|u)-?law$/i, 'pcm_mulaw'],
  [/^samr$|AMR-?NB|^AMR$/i, 'amr_nb'],
  [/^sawb$|AMR-?WB/i, 'amr_wb'],
  [/^alac$|apple lossless/i, 'alac'],
  [/^windows media audio/i, 'wma'],
];

/** What the library tells of a recording; null when the file makes no sense to it. */
export async function libraryFacts(file: AudioFile): Promise<AudioFacts | null> {
  const { path, mediaType: told, sizeBytes } = file;
  const mediaType = told.replace('video/', 'audio/');
  const stream = createReadStream(path);
  try {
    const fileInfo = { mimeType: parsedAs[mediaType] ?? mediaType, size: sizeBytes };
    const facts = factsOf(await parseStream(stream, fileInfo, { duration: true, skipCovers: true }), mediaType);
    return { ...facts, ...(await headFacts(file)) };
  } catch {
    // Whatever it stumbles over, a RangeError as well as an error of its own, is the file's doing.
    return null;
  } finally {
    stream.destroy();
  }
}

function factsOf(metadata: IAudioMetadata, mediaType: string): AudioFacts {
  const { format, common } = metadata;
  const codec = codecName(format.codec ?? format.trackInfo[0]?.codecId ?? '', format.bitsPerSample, mediaType);
  const software = format.tool ?? common.encodedby ?? common.encodersettings;
  return {
    durationSeconds: format.duration ?? format.trackInfo.find(({ duration }) => duration !== undefined)?.duration ?? null,
    container: containers[mediaType] ?? format.container ?? '',
    codec,
    // Opus always sounds at 48 kHz; its header tells only what was recorded from (RFC 7845 §5.1).
    sampleRate: codec === 'opus' ? 48_000 : (format.sampleRate ?? null),
    // AMR is mono (RFC 4867 §3.2 aside, which no phone uses); a sample entry of 3GP says 2 all the same.
    channels: codec.startsWith('amr_') ? 1 : (format.numberOfChannels ?? null),
    createdAt: creationOf(metadata),
    ...(software && { software: software.slice(0, 200) }),
  };
}

function codecName(codec: string, bits: number | undefined, mediaType: string): string {
  if (/^PCM$/i.test(codec)) return bits === 8 && mediaType === 'audio/wav' ? 'pcm_u8' : `pcm_s${bits ?? 16}${mediaType === 'audio/aiff' ? 'be' : 'le'}`;
  return codecs.find(([pattern]) => pattern.test(codec))?.[1] ?? codec.toLowerCase();
}

/** What the container says, else its tags. */
function creationOf(metadata: IAudioMetadata): DatedMoment | null {
  const made = metadata.format.creationTime;
  return (made && instantOf(made.getTime())) ?? taggedMoment(metadata);
}

/** What stands in the header and the library does not tell. */
async function headFacts({ path, mediaType }: AudioFile): Promise<HeadFacts> {
  const read = { 'audio/wav': wavHead, 'audio/x-matroska': webmHead, 'audio/x-ms-wma': asfHead, 'audio/webm': webmHead, 'video/webm': webmHead }[mediaType];
  if (read === undefined) return {};
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return read(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
