import type { TranscriptSegment } from '../exhibit/Reading.js';
import { extensionOf } from '../exhibit/kindOf.js';
import { parseCues } from './parseCues.js';
import { parseTimedText } from './parseTimedText.js';
import { parseTranscriptJson } from './parseTranscriptJson.js';
import { maxSegments, type RawSegment, type Transcript, type TranscriptFormat } from './Transcript.js';

const maxSpeakerLength = 100;
const maxTextLength = 10_000;
/** A week: nothing that is said later belongs to a call. */
const latestSeconds = 7 * 24 * 3_600;

/**
 * Reads a transcript of a recording: SubRip, WebVTT, plain text with times, a transcriber's JSON. The content decides;
 * the name's extension is asked only whether to look at all. Null for a text that is no transcript. Never throws.
 */
export function readTranscript(text: string, name: string): Transcript | null {
  const found = parse(text, extensionOf(name));
  if (!found) return null;
  const segments = tidied(found.segments);
  return segments.length === 0 ? null : { format: found.format, segments, isTruncated: found.segments.length > maxSegments };
}

type Found = { readonly format: TranscriptFormat; readonly segments: readonly RawSegment[] };

function parse(text: string, extension: string): Found | null {
  if (extension === 'json') return ofJson(text);
  if (!['srt', 'vtt', 'txt', 'tsv', 'md'].includes(extension)) return null;
  const lines = text.split(/\r\n|[\n\r\u2028]/);
  if (/^start\tend\ttext$/.test(lines[0]!.trim())) return { format: 'text', segments: lines.slice(1, maxSegments + 2).flatMap(ofTsv) };
  const isVtt = /^\ufeff?WEBVTT/.test(text);
  const cues = parseCues(lines);
  if (cues.length > 0 && (extension === 'srt' || extension === 'vtt' || isVtt || cues.length > 1)) return { format: isVtt ? 'vtt' : 'srt', segments: cues };
  const timed = parseTimedText(lines);
  return timed && { format: 'text', segments: timed };
}

/** Whisper's table: start and end in milliseconds, text. */
function ofTsv(line: string): readonly RawSegment[] {
  const [, from, to, text] = /^(\d{1,12})\t(\d{1,12})\t(.*)$/.exec(line) ?? [];
  return text === undefined ? [] : [{ from: Number(from) / 1_000, to: Number(to) / 1_000, text }];
}

function ofJson(text: string): Found | null {
  try {
    const segments = parseTranscriptJson(JSON.parse(text) as unknown);
    return segments && { format: 'json', segments };
  } catch {
    // What is no JSON, or nested deeper than can be parsed, is a document like any other.
    return null;
  }
}

/** In order of time, bounded, without empty ones; where no end is told, a segment lasts until the next. */
function tidied(raw: readonly RawSegment[]): TranscriptSegment[] {
  const sorted = raw
    .slice(0, maxSegments)
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim().slice(0, maxTextLength) }))
    .filter(({ from, text }) => text !== '' && from <= latestSeconds)
    .sort((a, b) => a.from - b.from);
  return sorted.map(({ from, to, speaker, text }, index) => {
    const next = sorted[index + 1]?.from ?? from;
    const end = to !== null && to >= from && to <= latestSeconds ? to : next;
    const who = speaker?.replace(/\s+/g, ' ').trim().slice(0, maxSpeakerLength);
    return { from: rounded(from), to: rounded(end), speaker: who ? who : null, text };
  });
}

/** Milliseconds are as fine as any player goes. */
const rounded = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;
