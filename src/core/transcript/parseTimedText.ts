import { takeSpeaker } from './takeSpeaker.js';
import { parseTimeStamp, timePattern } from './timeStamp.js';
import { maxSegments, type RawSegment } from './Transcript.js';

const stamp = String.raw`[[(]?\s*(?<from>${timePattern})\s*(?:(?:-{1,2}>|[-–—])\s*(?<to>${timePattern}))?\s*[\])]?`;
/** `[00:12] words`, `(0:12 - 0:15) words`, `[00:00.000 --> 00:04.000]  words` (Whisper on a terminal), `00:12 Anna: words`. */
const before = new RegExp(String.raw`^\s*${stamp}(?:\s*[-–—:|]\s+|\s+|(?<=[\])])|$)(?<rest>.*)$`, 'u');
/** `Anna 00:12`, `Speaker 1 (0:12):`, `Anna [00:01:02]`: a line of its own above the words. */
const heading = new RegExp(String.raw`^\s*(?<speaker>[\p{L}\d][\p{L}\d_.'’ -]{0,59}?)[\s,:|–—-]*\s${stamp}\s*:?\s*(?<rest>)$`, 'u');
/** `Anna [00:12]: words`. */
const between = new RegExp(String.raw`^\s*(?<speaker>[\p{L}\d][\p{L}\d_.'’ -]{0,59}?)\s*${stamp.replace('[[(]?', '[[(]').replace(/\?$/, '')}\s*:\s*(?<rest>\S.*)$`, 'u');

/** Lines longer than this are not looked at for a time: no transcript has its stamp that far off. */
const maxStampLine = 20_000;

/**
 * A plain text whose lines or paragraphs bear times. Null when it is something else: fewer than two times, times that go
 * back, or a text most of which stands in front of the first.
 */
export function parseTimedText(lines: readonly string[]): RawSegment[] | null {
  const found: { from: number; to: number | null; speaker: string | null; lines: string[] }[] = [];
  let preface = 0;
  for (const line of lines) {
    const begun = beginOf(line);
    if (begun) found.push(begun);
    else if (found.length > 0) found.at(-1)!.lines.push(line);
    else if (line.trim() !== '') preface += 1;
    if (found.length > maxSegments) break;
  }
  if (found.length < 2 || preface > Math.max(5, found.length) || !isForward(found)) return null;
  return found.map(({ from, to, speaker, lines: spoken }) => {
    const text = spoken.join(' ').replace(/\s+/g, ' ').trim();
    return speaker === null ? { from, to, ...takeSpeaker(text) } : { from, to, speaker, text };
  });
}

function beginOf(line: string): { from: number; to: number | null; speaker: string | null; lines: string[] } | null {
  if (line.length > maxStampLine) return null;
  const match = before.exec(line) ?? between.exec(line) ?? heading.exec(line);
  const { from = '', to, speaker, rest = '' } = match?.groups ?? {};
  const start = parseTimeStamp(from);
  if (start === null) return null;
  return { from: start, to: to === undefined ? null : parseTimeStamp(to), speaker: speaker?.trim() ?? speakerAlone(rest), lines: isSpeakerAlone(rest) ? [] : [rest] };
}

/** `00:12 Speaker 1` above the words, as recorders of meetings write it. */
const alone = /^(?:(?:Speaker|SPEAKER|Спикер|Голос|Говорящий|Диктор|Участник)[_ ]?[\p{L}\d]{1,3}):?$/u;
const isSpeakerAlone = (rest: string): boolean => alone.test(rest.trim());
const speakerAlone = (rest: string): string | null => (isSpeakerAlone(rest) ? rest.trim().replace(/:$/, '') : null);

function isForward(found: readonly { readonly from: number }[]): boolean {
  const back = found.filter(({ from }, index) => index > 0 && from < found[index - 1]!.from).length;
  return back <= found.length / 10;
}
