import type { DatedMoment } from '../../../core/dating/Dated.js';
import { inZone } from '../../../core/dating/inZone.js';
import { trustedCapture } from '../../../core/exhibit/chooseCapturedAt.js';
import { FaultError } from '../../../core/faults.js';
import type { ReadRequest } from '../../../core/ports.js';
import { openImage } from '../image/openImage.js';
import { readImageFacts } from '../image/readImageFacts.js';
import { readScreenshot } from '../ocr/readScreenshot.js';
import { hintsOf, type ContentReading } from './ContentReading.js';
import type { OnSign } from './OnSign.js';
import { readPicturePages } from './readPicturePages.js';

/**
 * A picture: the conversation on a screenshot is read into messages; one that shows none, a receipt in a bank's app, is
 * read as a page of text; a camera's photo, and a picture on which nothing is written, is kept with its facts; a TIFF of
 * several pages is a document.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readImage(request: ReadRequest, onSign: OnSign): Promise<ContentReading> {
  const { path, name, zone } = request;
  const { widthPx, heightPx, pages, takenAt, isCameraPhoto, facts } = await readImageFacts(path);
  const common = { image: { widthPx, heightPx }, told: { embedded: takenAt } };
  if (isCameraPhoto) {
    await decodeToTheEnd(path, name);
    return { ...common, kind: 'photo', facts, warnings: [] };
  }
  if (pages > 1) return { told: common.told, kind: 'document', facts: { ...facts, pages: String(pages) }, ...(await readPicturePages(path, name, onSign)) };
  const capturedAt = wallClock(trustedCapture({ ...hintsOf(request), embedded: takenAt }), zone);
  const screen = await readScreenshot({ path, capturedAt });
  const told = { ...common, kind: 'screenshot', facts: { ...facts, ...screen.facts } } as const;
  if (screen.messages.length > 0) return { ...told, messages: screen.messages, warnings: screen.warnings };
  const { text, pages: read, warnings } = await readPicturePages(path, name, onSign);
  if (text !== undefined) return { ...told, text, pages: read, warnings };
  // Nothing is said and nothing written on it. Messengers strip a photo of its EXIF; where a device or a place is left, no doubt is.
  const isTold = facts.device !== undefined || facts.position !== undefined;
  return { ...common, kind: 'photo', facts, warnings: isTold ? [] : screen.warnings };
}

/** Finds out that a picture is whole, holding little of it at a time. */
async function decodeToTheEnd(path: string, name: string): Promise<void> {
  const image = await openImage(path, name);
  const pipeline = await image.pipeline();
  await pipeline.stats().catch(() => {
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
