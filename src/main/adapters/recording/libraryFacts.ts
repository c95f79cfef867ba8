import { createReadStream } from 'node:fs';
import { parseStream, type IAudioMetadata } from 'music-metadata';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import type { AudioFacts, AudioFile } from './AudioFacts.js';

/** Types under which the library knows a container; the rest it knows by their own. A container of video may hold a call. */
const parsedAs: Readonly<Record<string, string>> = { 'audio/3gpp': 'audio/mp4', 'audio/quicktime': 'audio/mp4' };

const containers: Readonly<Record<string, string>> = {
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'mp4',
  'audio/3gpp': '3gp',
  'audio/quicktime': 'mov',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
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
export async function libraryFacts({ path, mediaType: told, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  const mediaType = told.replace('video/', 'audio/');
  const stream = createReadStream(path);
  try {
    const fileInfo = { mimeType: parsedAs[mediaType] ?? mediaType, size: sizeBytes };
    return factsOf(await parseStream(stream, fileInfo, { duration: true, skipCovers: true }), mediaType);
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
    durationSeconds: format.duration ?? null,
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

/** Tags in which recorders write the moment: Vorbis comments, ID3v2.4 (encoding and recording time), RIFF. */
const momentTags = new Set(['CREATION_TIME', 'TDEN', 'TDRC', 'ICRD', 'DATE']);
const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z)?$/;

/** A whole moment only: a year alone tells nothing, and a clock that was never set begins in 1904 or 1970. */
function creationOf({ format, native }: IAudioMetadata): DatedMoment | null {
  const made = format.creationTime;
  if (made && !Number.isNaN(made.getTime()) && made.getUTCFullYear() >= 1995) {
    return { value: `${made.toISOString().slice(0, 19)}Z`, basis: 'container' };
  }
  const tags = Object.values(native).flat().filter(({ id, value }) => momentTags.has(id.toUpperCase()) && typeof value === 'string');
  for (const { value } of tags) {
    const [, day, time, seconds = ':00', zulu = ''] = moment.exec(value as string) ?? [];
    if (day && day >= '1995') return { value: `${day}T${time}${seconds}${zulu}`, basis: 'container' };
  }
  return null;
}
