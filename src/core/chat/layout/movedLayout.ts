import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock, LaidRun, Layout } from './findBlocks.js';

/** What was laid out on a part of a picture, at its place on the whole one. @param dx where the part begins, px */
export function movedLayout({ panel, emPx, blocks, head }: Layout, dx: number, dy: number): Layout {
  const moved = ([x, y, width, height]: Box): Box => [x + dx, y + dy, width, height];
  const runOf = (run: LaidRun): LaidRun => ({ ...run, box: moved(run.box), marks: run.marks.map((mark) => ({ ...mark, box: moved(mark.box) })), field: { ...run.field, box: moved(run.field.box) }, holes: run.holes.map(moved) });
  const blockOf = (block: LaidBlock): LaidBlock => ({ ...block, box: moved(block.box), runs: block.runs.map(runOf), quoteBoxes: block.quoteBoxes.map(moved) });
  return { panel: moved(panel), emPx, blocks: blocks.map(blockOf), head: head.map(blockOf) };
}
