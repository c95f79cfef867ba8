import type { Entry } from '../../core/chronology/Entry.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import type { Box } from '../../core/exhibit/Reading.js';
import type { TextRange } from '../../core/search/Search.js';

/**
 * Where found words stand on the image: the boxes of the read words that the ranges touch. None when the person
 * corrected the text, since its words are no longer those of the image.
 */
export function foundBoxes(entry: Entry, ranges: readonly TextRange[], exhibits: readonly ExhibitMaterial[]): readonly Box[] {
  const [source] = entry.sources;
  const one = exhibits.find(({ exhibit }) => exhibit.number === source?.exhibit);
  const message = one && messagesOf(one).find(({ id }) => id === source?.message)?.now;
  if (message === undefined || message.text !== entry.text) return [];
  const boxes: Box[] = [];
  let start = 0;
  for (const { text, bbox } of message.words) {
    const end = start + text.length;
    if (ranges.some(([from, to]) => from < end && to > start)) boxes.push(bbox);
    start = end + 1;
  }
  return boxes;
}
