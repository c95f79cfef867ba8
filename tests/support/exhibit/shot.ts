import type { Correction, CorrectionBody } from '../../../src/core/exhibit/Correction.js';
import type { Box, ReadMessage, Reading, ReadWord } from '../../../src/core/exhibit/Reading.js';
import { readingOf } from '../chronology/material.js';

/** A message as drawn for a test: its lines, each with its words side by side. */
export interface Drawn extends Partial<Omit<ReadMessage, 'id' | 'text' | 'bbox' | 'words'>> {
  readonly lines: readonly string[];
}

const lineHeight = 40;
const letterWidth = 12;
const padding = 10;
const between = 20;

/** A reading whose words have places, as a screenshot has them: messages below each other, in one column. */
export function shotOf(drawn: readonly Drawn[]): Reading {
  let y = 100;
  const messages = drawn.map(({ lines, ...more }, index): ReadMessage => {
    const bbox: Box = [20, y, 600, lines.length * lineHeight + 2 * padding];
    const words = lines.flatMap((line, row) => wordsOf(line, y + padding + row * lineHeight));
    y += bbox[3] + between;
    const told = { kind: 'message', side: 'left', author: null, time: null, date: null, dateBasis: more.date ? 'separator' : null, confidence: 0.95, partial: false, edited: false } as const;
    return { ...told, ...more, id: `m${index + 1}`, text: lines.join(' '), bbox, words };
  });
  return readingOf(1, { messages, image: { widthPx: 720, heightPx: Math.max(1600, y) } });
}

function wordsOf(line: string, y: number): readonly ReadWord[] {
  let x = 30;
  return line.split(' ').map((text) => {
    const bbox: Box = [x, y + 5, text.length * letterWidth, lineHeight - 10];
    x += (text.length + 1) * letterWidth;
    return { text, bbox, confidence: 0.95 };
  });
}

/** The same screenshot read again by a reader that sees it a little otherwise: other ids, boxes some pixels off. */
export function readAgain(reading: Reading, off = 4): Reading {
  const moved = ([x, y, width, height]: Box): Box => [x + off, y - off, width - off, height + off];
  return { ...reading, messages: reading.messages.map((message, index) => ({ ...message, id: `m${index + 7}`, bbox: moved(message.bbox), words: message.words.map((word) => ({ ...word, bbox: moved(word.bbox) })) })) };
}

/** Corrections as the case keeps them, named c1, c2, … in their order. */
export const kept = (...bodies: readonly (CorrectionBody | { readonly revokes: string })[]): readonly Correction[] =>
  bodies.map((body, index) => ({ id: `c${index + 1}`, at: '2024-04-01T09:00:00.000Z', ...body }));

/** The message with that id and where it was read, as the window names it. */
export function placeOf({ messages }: Reading, target: string): { readonly target: string; readonly anchor: Box } {
  return { target, anchor: messages.find(({ id }) => id === target)!.bbox };
}
