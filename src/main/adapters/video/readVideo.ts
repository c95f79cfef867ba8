import { FaultError, type Notice } from '../../../core/faults.js';
import type { ContentReading } from '../reading/ContentReading.js';
import { aviFacts } from './aviFacts.js';
import { matroskaFacts } from './matroskaFacts.js';
import { mp4Facts } from './mp4Facts.js';
import type { VideoFacts, VideoFile } from './VideoFacts.js';

const containers: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
  'video/x-msvideo': 'avi',
};

/** What Chromium plays; HEVC depends on the machine, so that nothing is said of it beforehand. */
const playable = new Set(['h264', 'hevc', 'av1', 'vp8', 'vp9', 'theora']);
const notPlayable: Notice = { code: 'W_NOT_PLAYABLE', message: 'This format cannot be played here; the original is kept.' };

/** What a container of video holds, looked into without decoding anything; null when it is no sound container. */
export function videoFacts(mediaType: string, file: VideoFile): Promise<VideoFacts | null> {
  if (mediaType === 'video/webm' || mediaType === 'video/x-matroska') return matroskaFacts(file);
  return mediaType === 'video/x-msvideo' ? aviFacts(file) : mp4Facts(file);
}

/**
 * A video as a document: kept and played as it is, dated by its container.
 * @throws FaultError E_CORRUPT without facts: damaged or cut short
 */
export function videoContent(mediaType: string, facts: VideoFacts | null, name: string): ContentReading {
  if (facts === null) throw new FaultError({ code: 'E_CORRUPT', input: name });
  const { createdAt, facts: told, videoCodec, ...rest } = facts;
  const container = containers[mediaType] ?? '';
  const plays = container !== 'avi' && playable.has(videoCodec ?? '');
  return {
    kind: 'document',
    video: { container, videoCodec: videoCodec ?? '', ...rest },
    facts: told,
    told: { embedded: createdAt },
    warnings: plays ? [] : [notPlayable],
  };
}
