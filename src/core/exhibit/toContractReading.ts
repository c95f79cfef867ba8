import type { Language } from '../wording/Language.js';
import { wordFault } from '../wording/wordFault.js';
import { wordNotice } from '../wording/wordNotice.js';
import { archivedMessages, contractArchive } from './contractArchive.js';
import { contractLetter } from './contractLetter.js';
import type { FileReading } from './FileReading.js';
import type { Call, ReadMessage } from './Reading.js';
import type { ReadPage } from './ReadPage.js';

type Json = Record<string, unknown>;

/** A file's reading as CONTRACT.md section 2 lays it down, keys in its order; a fault stands under `error`. Instants are told in `zone`. */
export function toContractReading({ file, sha256, sizeBytes, reading, fault }: FileReading, language: Language, zone: string): Json {
  return {
    file,
    kind: reading?.kind ?? null,
    sha256: reading?.sha256 ?? sha256,
    bytes: reading?.sizeBytes ?? sizeBytes,
    capturedAt: reading?.capturedAt ?? null,
    messages: reading?.archive ? archivedMessages(reading.archive, zone) : (reading?.messages.map(contractMessage) ?? []),
    ...(reading?.archive && { archive: contractArchive(reading.archive) }),
    ...(reading?.letter && { email: contractLetter(reading.letter, language) }),
    ...(reading?.call && { call: contractCall(reading.call) }),
    ...(reading?.video && { video: reading.video }),
    ...(reading?.text !== undefined && { text: reading.text }),
    ...(reading?.pages && { pages: reading.pages.map((page) => contractPage(page, reading.text ?? '')) }),
    ...(reading?.letters && { letters: reading.letters.map(({ sizeBytes: bytes, ...head }) => ({ ...head, bytes })) }),
    ...(reading?.transcript && { transcript: reading.transcript }),
    ...(reading?.image && { image: reading.image }),
    ...(reading && { mediaType: reading.mediaType }),
    ...(reading && Object.keys(reading.facts).length > 0 && { facts: reading.facts }),
    warnings: reading?.warnings.map((notice) => ({ code: notice.code, message: wordNotice(notice, language) })) ?? [],
    error: fault && { code: fault.code, message: wordFault(fault, language) },
  };
}

function contractMessage({ text, kind, side, author, time, date, bbox, confidence, partial, edited, dateBasis, quote }: ReadMessage): Json {
  return { text, kind, side, author, time, date, bbox, confidence, partial, edited, dateBasis, ...(quote !== undefined && { quote }) };
}

function contractCall(call: Call): Json {
  const { durationSeconds, container, codec, sampleRate, channels, startedAt, phone, direction, transcript, silences } = call;
  const quiet = silences?.map(({ fromMs, toMs }) => ({ from: fromMs / 1_000, to: toMs / 1_000 })) ?? null;
  return { durationSeconds, container, codec, sampleRate, channels, startedAt, phone, direction, transcript, ...(silences !== undefined && { silences: quiet }) };
}

/** A page with its stretch of the text; the places of single words stay in the case. */
function contractPage({ number, width, height, by, start, end, confidence }: ReadPage, text: string): Json {
  return { page: number, width, height, textFrom: by, text: text.slice(start, end), confidence };
}
