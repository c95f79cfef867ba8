import type { CaptureHints } from '../../../core/exhibit/chooseCapturedAt.js';
import type { Reading } from '../../../core/exhibit/Reading.js';
import type { ReadRequest } from '../../../core/ports.js';

/** What reading the content of one kind gives; the rest of a reading is the same for all kinds. */
export type ContentReading = Pick<Reading, 'kind' | 'image' | 'letter' | 'call' | 'archive' | 'video' | 'text' | 'pages' | 'letters' | 'warnings'> &
  Partial<Pick<Reading, 'facts' | 'messages' | 'mediaType'>> & {
    /** What the content tells of its date. */
    readonly told?: Pick<CaptureHints, 'stated' | 'embedded'>;
  };

/** What the request tells of the date; the content may tell more. */
export function hintsOf({ name, capturedAt, capturedAtFallback, modifiedAt }: ReadRequest): CaptureHints {
  return { name, said: capturedAt, fallback: capturedAtFallback, modifiedAt };
}
