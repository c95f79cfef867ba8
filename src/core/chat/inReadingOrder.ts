import type { BlockLine } from './Block.js';
import { sharesLine } from './Piece.js';

/** Lines as they are read: row by row, in a row from left to right. */
export function inReadingOrder(lines: readonly BlockLine[]): readonly BlockLine[] {
  const rows: BlockLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.bbox[1] - b.bbox[1])) {
    const row = rows.find((one) => sharesLine(one[0]!.bbox, line.bbox));
    if (row === undefined) rows.push([line]);
    else row.push(line);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.bbox[0] - b.bbox[0]));
}
