import { callFromFileName } from '../../../core/exhibit/callFromFileName.js';
import { chooseCapturedAt } from '../../../core/exhibit/chooseCapturedAt.js';
import { deliveredAt } from '../../../core/letter/receivedChain.js';
import { kindOf } from '../../../core/exhibit/kindOf.js';
import type { Reading } from '../../../core/exhibit/Reading.js';
import { readTranscript } from '../../../core/transcript/readTranscript.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import type { ReadRequest } from '../../../core/ports.js';
import { maxLetterBytes } from '../mail/maxLetterBytes.js';
import { hintsOf, type ContentReading } from './ContentReading.js';
import type { OnSign } from './OnSign.js';
import { openOriginal, type OpenedOriginal } from './openOriginal.js';
import { readImage } from './readImage.js';

const notices = {
  mtime: { code: 'W_DATE_FROM_MTIME', message: 'The date comes from the time the file was changed.' },
  misnamed: { code: 'W_TYPE_MISMATCH', message: 'The file name says another type than the bytes.' },
  unread: { code: 'W_KEPT_AS_DOCUMENT', message: 'Its content cannot be read; the file is kept as a document.' },
  truncated: { code: 'W_TRUNCATED', message: 'Only the first 20,000 segments of the transcript are kept.' },
  delivered: { code: 'W_DATE_FROM_DELIVERY', message: 'The letter bears no date that can be read; this is when the last server took it.' },
  undated: { code: 'W_NO_DATE', message: 'Nothing tells when it came into being.' },
} as const satisfies Record<string, Notice>;

/**
 * Reads one original, whatever it is: its kind by its bytes, its content, when it came into being. What cannot be read
 * is a document that says so.
 * @param onSign called each time a long reading has come a step further
 * @throws FaultError E_EMPTY, E_CORRUPT (damaged, or posing as what it is not), E_TOO_LARGE, E_NOT_FOUND, E_UNREADABLE, E_NOT_A_FILE
 */
export function readOriginal(request: ReadRequest, onSign: OnSign = () => undefined): Promise<Reading> {
  const { path, name } = request;
  return openOriginal(path, name, async (original) => {
    const { kind, mediaType, disguised, misnamed } = kindOf(original.head, name);
    if (disguised) throw new FaultError({ code: 'E_CORRUPT', input: name });
    const content = await readContent(kind, mediaType, request, original, onSign);
    const sha256 = await original.digest();
    const { told, warnings, ...read } = withTranscript(content, name);
    const capturedAt = chooseCapturedAt({ ...hintsOf(request), ...told });
    return {
      schema: 1,
      sha256,
      sizeBytes: original.sizeBytes,
      mediaType,
      capturedAt,
      facts: {},
      messages: [],
      ...read,
      warnings: withDateNotice(misnamed ? [notices.misnamed, ...warnings] : warnings, capturedAt?.basis ?? null),
    };
  });
}

/** Pictures are what most readers see all their life; the code for anything else is loaded when it is met, since loading it takes a third of a reader's start. */
function readContent(kind: Reading['kind'], mediaType: string, request: ReadRequest, original: OpenedOriginal, onSign: OnSign): Promise<ContentReading> {
  switch (kind) {
    case 'screenshot':
    case 'photo':
      return readImage(request, onSign);
    case 'email':
      return letterContent(request, mediaType, original);
    case 'call':
      return mediaType === 'audio/3gpp' ? filmOrCall('video/3gpp', request, original, onSign) : readCall(mediaType, request, original, onSign);
    case 'document':
      if (mediaType.startsWith('video/')) return filmOrCall(mediaType, request, original, onSign);
      return documentContent(mediaType, request, original, onSign);
  }
}

async function readCall(mediaType: string, request: ReadRequest, { sizeBytes }: OpenedOriginal, onSign: OnSign): Promise<ContentReading> {
  const { readRecording } = await import('../recording/readRecording.js');
  return readRecording({ path: request.path, mediaType, sizeBytes, hints: hintsOf(request), withSilences: request.inDetail, onSign });
}

/** Containers of video hold films and plain sound alike: recorders write .3gp and .mp4 too. */
async function filmOrCall(mediaType: string, request: ReadRequest, original: OpenedOriginal, onSign: OnSign): Promise<ContentReading> {
  const { videoContent, videoFacts } = await import('../video/readVideo.js');
  const facts = await videoFacts(mediaType, { path: request.path, sizeBytes: original.sizeBytes });
  const isSound = facts !== null && facts.videoCodec === null && facts.audioCodec !== null;
  if (!isSound && (facts !== null || mediaType !== 'video/3gpp')) return { mediaType, ...videoContent(mediaType, facts, request.name) };
  const asSound = mediaType.replace('video/', 'audio/');
  return { mediaType: asSound, ...(await readCall(asSound, request, original, onSign)) };
}

/** A document that is a transcript of some recording tells its segments too. */
function withTranscript(content: ContentReading, name: string): ContentReading & Pick<Reading, 'transcript'> {
  const transcript = content.kind === 'document' && content.text !== undefined ? readTranscript(content.text, name) : null;
  if (transcript === null) return content;
  // It bears the name of its recording, which begins when that says.
  const { startedAt } = callFromFileName(name);
  return { ...content, ...(startedAt && { told: { stated: startedAt } }), transcript: transcript.segments, warnings: transcript.isTruncated ? [...content.warnings, notices.truncated] : content.warnings };
}

/** An exported chat is a document with messages. */
async function documentContent(mediaType: string, request: ReadRequest, original: OpenedOriginal, onSign: OnSign): Promise<ContentReading> {
  const [{ readArchive }, { readDocument }] = await Promise.all([import('./readArchive.js'), import('./readDocument.js')]);
  return (await readArchive(request, mediaType, original, onSign)) ?? readDocument({ mediaType, name: request.name, path: request.path, inDetail: request.inDetail, original, onSign });
}

async function letterContent({ name, attachmentsDir }: ReadRequest, mediaType: string, original: OpenedOriginal): Promise<ContentReading> {
  const bytes = await original.bytes({ bytes: maxLetterBytes, words: '50 MB' });
  const isOutlook = mediaType === 'application/vnd.ms-outlook';
  const read = isOutlook
    ? await (await import('../mail/readOutlookLetter.js')).readOutlookLetter(bytes, { name, attachmentsDir })
    : await (await import('../mail/readLetter.js')).readLetter(bytes, { name, attachmentsDir });
  if (read === null) return { kind: 'document', warnings: [notices.unread] };
  const { letter, warnings } = read;
  const delivered = letter.date === null ? deliveredAt(letter.headers) : null;
  const at = letter.date ?? delivered;
  const noticed = delivered === null ? warnings : [...warnings.filter(({ code }) => code !== 'W_NO_DATE'), notices.delivered];
  return { kind: 'email', letter, warnings: noticed, told: { stated: at === null ? null : { value: at, basis: 'email-header' } } };
}

function withDateNotice(warnings: readonly Notice[], basis: string | null): readonly Notice[] {
  if (basis === 'mtime') return [...warnings.filter(({ code }) => code !== 'W_NO_DATE'), notices.mtime];
  return basis === null && !warnings.some(({ code }) => code === 'W_NO_DATE') ? [...warnings, notices.undated] : warnings;
}
