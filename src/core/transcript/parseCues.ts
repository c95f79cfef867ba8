import { plainCueText } from './plainCueText.js';
import { takeSpeaker } from './takeSpeaker.js';
import { parseTimeStamp, timePattern } from './timeStamp.js';
import { maxSegments, type RawSegment } from './Transcript.js';

const arrow = new RegExp(String.raw`^\s*(?<from>${timePattern})\s*-{1,2}>\s*(?<to>${timePattern})(?:\s.*)?$`);

/**
 * The cues of SubRip and WebVTT (W3C, WebVTT §6): a line of two times, behind it words up to an empty line or the next
 * cue. Counters, identifiers, notes, styles and settings are passed over. One cue above the limit is given, so that the
 * caller can tell.
 */
export function parseCues(lines: readonly string[]): RawSegment[] {
  const cues: RawSegment[] = [];
  let at = 0;
  while (at < lines.length && cues.length <= maxSegments) {
    const times = arrow.exec(lines[at]!)?.groups;
    at += 1;
    if (!times) continue;
    const words: string[] = [];
    while (at < lines.length && lines[at]!.trim() !== '' && !isNextCue(lines, at)) words.push(lines[at++]!);
    const [from, to] = [parseTimeStamp(times.from!), parseTimeStamp(times.to!)];
    if (from !== null) cues.push(...voicesOf(from, to, words));
  }
  return cues;
}

/** Whether the next cue begins here although no empty line parts it from the one before: at its counter, or at its times. */
function isNextCue(lines: readonly string[], at: number): boolean {
  if (arrow.test(lines[at]!)) return true;
  return /^\s*\d{1,6}\s*$/.test(lines[at]!) && at + 1 < lines.length && arrow.test(lines[at + 1]!);
}

/** Two people may speak in one cue, each on a line of their own. */
function voicesOf(from: number, to: number | null, lines: readonly string[]): RawSegment[] {
  const said = lines.map((line) => takeSpeaker(keepVoice(line)));
  const speakers = said.filter(({ speaker }) => speaker !== null).length;
  if (speakers < 2) {
    const { speaker, text } = takeSpeaker(keepVoice(lines.join(' ')));
    return [{ from, to, speaker, text: plainCueText(text) }];
  }
  return joined(said).map(({ speaker, text }) => ({ from, to, speaker, text: plainCueText(text) }));
}

/** A line without a speaker goes on with the one before. */
function joined(said: readonly { speaker: string | null; text: string }[]): { speaker: string | null; text: string }[] {
  const parts: { speaker: string | null; text: string }[] = [];
  for (const one of said) {
    const last = parts.at(-1);
    if (last && one.speaker === null) last.text += ` ${one.text}`;
    else parts.push({ ...one });
  }
  return parts;
}

/** Marks other than the voice's would hide a name at the start of a line. */
const keepVoice = (line: string): string => line.replace(/<(?!v[\s.])\/?[\p{L}\d][^<>]{0,200}>/gu, '').trim();
