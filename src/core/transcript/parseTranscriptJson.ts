import { parseTimeStamp } from './timeStamp.js';
import { maxSegments, type RawSegment } from './Transcript.js';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] | null => (Array.isArray(value) && value.length > 0 && isObject(value[0]) ? value.slice(0, maxSegments + 1).filter(isObject) : null);

/**
 * The segments of a transcriber's JSON; null when it has none of the known shapes: Whisper and OpenAI (`segments`, seconds),
 * WhisperX (with `speaker`), whisper.cpp (`transcription`, `offsets` in milliseconds), Transformers (`chunks`), a bare list
 * (faster-whisper), `utterances` (AssemblyAI in milliseconds, Deepgram in seconds), Vosk (`result` of words).
 */
export function parseTranscriptJson(json: unknown): RawSegment[] | null {
  const root: Json = isObject(json) ? json : {};
  const results = isObject(root.results) ? root.results : root;
  const shapes: readonly (readonly [unknown, (one: Json) => RawSegment | null])[] = [
    [root.segments, inSeconds],
    [root.transcription, ofWhisperCpp],
    [root.chunks, ofChunk],
    [results.utterances, root.results === undefined ? inMilliseconds : inSeconds],
    [json, (one) => ofVosk(one) ?? inSeconds(one)],
    [isObject(json) ? [json] : null, ofVosk],
  ];
  for (const [value, read] of shapes) {
    const segments = listOf(value)?.flatMap((one) => read(one) ?? []) ?? [];
    if (segments.length > 0) return segments;
  }
  return null;
}

function inSeconds({ start, from, end, to, text, transcript, speaker }: Json): RawSegment | null {
  return segment(secondsOf(start ?? from), secondsOf(end ?? to), text ?? transcript, speaker);
}

function inMilliseconds(one: Json): RawSegment | null {
  const told = inSeconds(one);
  return told && { ...told, from: told.from / 1_000, to: told.to === null ? null : told.to / 1_000 };
}

function ofWhisperCpp({ offsets, timestamps, text, speaker }: Json): RawSegment | null {
  if (isObject(offsets)) return inMilliseconds({ start: offsets.from, end: offsets.to, text, speaker });
  return isObject(timestamps) ? segment(secondsOf(timestamps.from), secondsOf(timestamps.to), text, speaker) : null;
}

function ofChunk({ timestamp, text, speaker }: Json): RawSegment | null {
  return Array.isArray(timestamp) ? segment(secondsOf(timestamp[0]), secondsOf(timestamp[1]), text, speaker) : null;
}

function ofVosk({ result, text, spk }: Json): RawSegment | null {
  const words = listOf(result);
  return words && segment(secondsOf(words[0]!.start), secondsOf(words.at(-1)!.end), text, spk);
}

function segment(from: number | null, to: number | null, text: unknown, speaker: unknown): RawSegment | null {
  if (from === null || typeof text !== 'string') return null;
  const who = typeof speaker === 'number' && Number.isInteger(speaker) ? `SPEAKER_${String(speaker).padStart(2, '0')}` : speaker;
  return { from, to, speaker: typeof who === 'string' ? who : isObject(who) && typeof who.name === 'string' ? who.name : null, text };
}

/** Seconds as a number, as digits, or as `00:00:01,000`. */
function secondsOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || value.length > 30) return null;
  return parseTimeStamp(value) ?? (/^\d+(?:\.\d+)?s?$/.test(value) ? Number.parseFloat(value) : null);
}
