import type { Box } from '../../exhibit/Reading.js';
import { isLetter } from './choosePanel.js';
import type { LaidBlock } from './findBlocks.js';
import { inkField } from './inkField.js';
import { inkMarks } from './inkMarks.js';
import type { Labelling, Region } from './labelRegions.js';
import { bottom, overlapArea, right, union, type Raster } from './Raster.js';
import { cuts, inReadingOrder } from './shapeBlocks.js';
import type { Shape } from './Shape.js';
import { textRuns, type TextRun } from './textRuns.js';

interface Setting {
  readonly panel: Box;
  readonly shapes: readonly Shape[];
  readonly emPx: number;
  readonly hasBubbles: boolean;
}

const plainShare = 0.55;

/** Text that stands on the panel itself: authors and stamps beside bubbles, lines between them, or a chat without bubbles. */
export function flatBlocks(raster: Raster, labelling: Labelling, { panel, shapes, emPx, hasBubbles }: Setting): LaidBlock[] {
  const ground = groundOf(labelling, raster.width, panel, shapes);
  if (ground === null) return [];
  const { labels } = labelling;
  const covered = coverOf(raster, shapes.map((s) => s.box), 3);
  const field = inkField(raster, panel, (index) => ground.has(labels[index]!) || covered[index] === 1);
  blank(field.distance, panel, covered, raster.width);
  const marks = inkMarks(raster, field).filter((m) => isLetter(m.box, emPx));
  const runs = textRuns(marks, emPx).filter((run) => isText(run, emPx));
  const groups = hasBubbles ? runs.map((run) => [run]) : paragraphs(runs, emPx);
  return joinLines(groups, emPx, hasBubbles).map((group) => {
    const box = group.map((r) => r.box).reduce(union);
    return { shape: 'flat', box, side: 'left', runs: [...group].sort(inReadingOrder(emPx)), field, fillColour: field.ground, ...cuts(box, panel, emPx), quoteBoxes: [] };
  });
}

/** The labels of the panel's ground, when it is plain enough to carry text; null over a patterned wallpaper. */
function groundOf({ labels, regions }: Labelling, stride: number, panel: Box, shapes: readonly Shape[]): Set<number> | null {
  const taken = new Set(shapes.map((s) => s.region.label));
  const counts = new Map<number, number>();
  for (let y = panel[1]; y < bottom(panel); y += 2) {
    for (let x = panel[0]; x < right(panel); x += 2) {
      const label = labels[y * stride + x]!;
      if (label > 0 && !taken.has(label)) counts.set(label, (counts.get(label) ?? 0) + 4);
    }
  }
  const byLabel = new Map<number, Region>(regions.map((r) => [r.label, r]));
  const free = panel[2] * panel[3] - shapes.reduce((sum, s) => sum + overlapArea(s.box, panel), 0);
  const large = [...counts].filter(([label, count]) => count > free * 0.01 && byLabel.get(label)!.area > 400).map(([label]) => label);
  const share = large.reduce((sum, label) => sum + counts.get(label)!, 0) / Math.max(1, free);
  return share >= plainShare ? new Set(large) : null;
}

/** A map of the pixels that shapes cover, a little beyond their boxes for their shadows. */
function coverOf({ width, height }: Raster, boxes: readonly Box[], beyond: number): Uint8Array {
  const cover = new Uint8Array(width * height);
  for (const box of boxes) {
    const from = Math.max(0, box[0] - beyond);
    const to = Math.min(width, right(box) + beyond);
    for (let y = Math.max(0, box[1] - beyond); y < Math.min(height, bottom(box) + beyond); y += 1) cover.fill(1, y * width + from, y * width + to);
  }
  return cover;
}

function blank(distance: Uint8Array, [x0, y0, width, height]: Box, cover: Uint8Array, stride: number): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (cover[(y0 + y) * stride + x0 + x] === 1) distance[y * width + x] = 0;
  }
}

/** A run of marks that may be text: of the size of letters, and not a lone line, tick or icon. */
function isText({ box, marks, letterPx }: TextRun, emPx: number): boolean {
  if (letterPx < emPx * 0.28 || letterPx > emPx * 1.3) return false;
  return marks.length >= 2 || (box[3] > emPx * 0.4 && box[2] < emPx * 1.2);
}

/** Lines of one paragraph: below each other, of one left edge, no more than a line apart. */
function paragraphs(runs: readonly TextRun[], emPx: number): TextRun[][] {
  const groups: TextRun[][] = [];
  for (const run of [...runs].sort(inReadingOrder(emPx))) {
    const home = groups.find((group) => continues(group, run, emPx));
    if (home) home.push(run);
    else groups.push([run]);
  }
  return groups;
}

function continues(group: readonly TextRun[], run: TextRun, emPx: number): boolean {
  const last = group.at(-1)!;
  const gap = run.box[1] - bottom(last.box);
  const beside = Math.abs(gap) < emPx * 1.5 && gap < 0 && run.box[0] - right(last.box) < emPx * 2.5 && run.box[0] >= right(last.box) - emPx;
  const first = group[0]!;
  return beside || (gap >= -emPx * 0.3 && gap < emPx * 0.75 && Math.abs(first.box[0] - run.box[0]) < emPx * 0.8);
}

/** Beside bubbles a line of text is a block, whatever gaps it has. */
function joinLines(groups: readonly TextRun[][], emPx: number, hasBubbles: boolean): TextRun[][] {
  if (!hasBubbles) return groups.map((g) => [...g]);
  const joined: TextRun[][] = [];
  for (const group of [...groups].sort((a, b) => inReadingOrder(emPx)(a[0]!, b[0]!))) {
    const run = group[0]!;
    const home = joined.find((one) => {
      const last = one.at(-1)!;
      const level = Math.min(bottom(last.box), bottom(run.box)) - Math.max(last.box[1], run.box[1]) > 0.5 * Math.min(last.box[3], run.box[3]);
      return level && run.box[0] - right(last.box) < emPx * 1.6 && run.box[0] > last.box[0];
    });
    if (home) home.push(run);
    else joined.push([run]);
  }
  return joined;
}
