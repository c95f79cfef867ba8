import type { DatedMoment } from '../../../core/dating/Dated.js';
import { inZone } from '../../../core/dating/inZone.js';
import { trustedCapture } from '../../../core/exhibit/chooseCapturedAt.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import type { ReadRequest } from '../../../core/ports.js';
import { openImage } from '../image/openImage.js';
import { readImageFacts } from '../image/readImageFacts.js';
import { readScreenshot } from '../ocr/readScreenshot.js';
import { hintsOf, type ContentReading } from './ContentReading.js';

const unread: Notice = { code: 'W_KEPT_AS_DOCUMENT', message: 'The picture cannot be read here; the file is kept as it is.' };

/**
 * A picture: the conversation on a screenshot is read into messages, a camera's photo is kept with its facts.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readImage(request: ReadRequest, mediaType: string): Promise<ContentReading> {
  const { path, name, zone } = request;
  const { widthPx, heightPx, takenAt, isCameraPhoto, facts } = await readImageFacts(path);
  const common = { image: { widthPx, heightPx }, told: { embedded: takenAt } };
  // The image library reads what surrounds an HEVC picture, not the picture (patents).
  if (mediaType === 'image/heic') return { ...common, kind: 'photo', facts, warnings: [unread] };
  if (isCameraPhoto) {
    await decodeToTheEnd(path, name);
    return { ...common, kind: 'photo', facts, warnings: [] };
  }
  const capturedAt = wallClock(trustedCapture({ ...hintsOf(request), embedded: takenAt }), zone);
  const screen = await readScreenshot({ path, capturedAt });
  return { ...common, kind: 'screenshot', facts: { ...facts, ...screen.facts }, messages: screen.messages, warnings: screen.warnings };
}

/** Finds out that a picture is whole, holding little of it at a time. */
async function decodeToTheEnd(path: string, name: string): Promise<void> {
  const image = await openImage(path, name);
  await image
    .pipeline()
    .stats()
    .catch(() => {
      throw new FaultError({ code: 'E_CORRUPT', input: name });
    });
}

/** As the clock of the screen showed it, for «Сегодня»: an instant is told in the zone, a day stays a day. */
function wallClock(moment: DatedMoment | null, zone: string): string | null {
  const { date, time } = inZone(moment, zone);
  if (date === null || time === null) return date;
  const seconds = /T\d{2}:\d{2}:(\d{2})/.exec(moment?.value ?? '')?.[1] ?? '00';
  return `${date}T${time}:${seconds}`;
}
