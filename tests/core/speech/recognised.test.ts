import { describe, expect, it } from 'vitest';
import type { CallNote } from '../../../src/core/exhibit/Correction.js';
import type { Sha256 } from '../../../src/core/exhibit/Sha256.js';
import { mergeRecognised } from '../../../src/core/speech/mergeRecognised.js';
import { tidyRecognised } from '../../../src/core/speech/tidyRecognised.js';

const [model, file] = ['a'.repeat(64) as Sha256, 'b'.repeat(64) as Sha256];
const heard = (id: string, offsetMs: number, endMs: number, more: Partial<CallNote> = {}): CallNote => ({ id, offsetMs, endMs, text: id, from: model, ...more });

describe('a recognition made again', () => {
  it('takes the place of what it gave before', () => {
    const change = mergeRecognised([heard('r-1', 0, 1_000), heard('r-2', 2_000, 3_000), heard('r-3', 4_000, 5_000)], [heard('r-1', 0, 1_500), heard('r-2', 2_000, 5_000)]);
    expect(change).toEqual({ put: [heard('r-1', 0, 1_500), heard('r-2', 2_000, 5_000)], removed: ['r-3'] });
  });

  it('leaves what the person set right, and puts nothing in its place', () => {
    const edited = heard('r-2', 2_000, 3_000, { text: 'set right', isEdited: true });
    const change = mergeRecognised([heard('r-1', 0, 1_000), edited], [heard('r-1', 500, 1_000), heard('r-3', 2_500, 4_000), heard('r-4', 5_000, 6_000)]);
    expect(change).toEqual({ put: [heard('r-1', 500, 1_000), heard('r-4', 5_000, 6_000)], removed: [] });
  });

  it('does not look at notes of the person and transcripts of other origin', () => {
    const others: readonly CallNote[] = [{ id: 'mine', offsetMs: 0, text: 'a note' }, heard('file-1', 0, 1_000, { from: file, isEdited: true })];
    expect(mergeRecognised(others, [heard('r-1', 0, 1_000)])).toEqual({ put: [heard('r-1', 0, 1_000)], removed: [] });
  });
});

it.each([
  ['  верните   деньги \n', 'верните деньги'],
  ['<|ru|><|NEUTRAL|>Верните', 'Верните'],
  ['[BLANK_AUDIO]', ''],
  [' ... ', ''],
  ['заказ\u0000 12', 'заказ 12'],
  ['а'.repeat(20_000), 'а'.repeat(10_000)],
])('keeps of %j %j', (text, kept) => {
  expect(tidyRecognised(text)).toBe(kept);
});
