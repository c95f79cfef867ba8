import type { FontName } from './fonts.js';

/** Whether a font has a sign for a code point. */
export type Coverage = (font: FontName, codePoint: number) => boolean;

export interface GlyphRun {
  readonly font: FontName;
  readonly text: string;
}

// Joiners and variation selectors only steer emoji; control and direction characters have no place on paper.
const unseen = /[\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]|[\ufe00-\ufe0f]|\p{Cc}/gu;

/**
 * A text in runs of one font each. A sign that no font has is written as its code point, `[U+1F44D]`: on paper an empty
 * box would hide what stood there.
 */
export function glyphRuns(text: string, font: FontName, covers: Coverage): readonly GlyphRun[] {
  const runs: { font: FontName; text: string }[] = [];
  for (const sign of text.normalize('NFC').replace(unseen, (c) => (c === '\n' || c === '\t' ? c : ''))) {
    const run = runOf(sign === '\t' ? ' ' : sign, font, covers);
    const last = runs.at(-1);
    if (last?.font === run.font) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}

function runOf(sign: string, font: FontName, covers: Coverage): GlyphRun {
  const codePoint = sign.codePointAt(0)!;
  if (sign === '\n' || covers(font, codePoint)) return { font, text: sign };
  if (covers('signs', codePoint)) return { font: 'signs', text: sign };
  return { font, text: `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]` };
}
