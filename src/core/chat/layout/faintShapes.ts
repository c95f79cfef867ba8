import type { Box } from '../../exhibit/Reading.js';
import { faintBox } from './faintBox.js';
import { gradientField } from './gradientField.js';
import type { GroundText } from './groundText.js';
import { inkMarks } from './inkMarks.js';
import { isDrawing, isLetter } from './letterSize.js';
import { bottom, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';

/** A column of the page rather than something said. */
const columnShare = 0.7;

/**
 * The bubbles among the text of a panel's ground whose fill is too near to the ground for an area of their own: white on
 * pale grey, dark on a dark picture, in a messenger's copy above all. Each is told by its four edges, whose steps are
 * averaged along their length.
 * @param shapes what was found already, which no faint shape crosses
 * @param noise how much the colour of a flat area varies, 0–255
 */
export function faintShapes(raster: Raster, ground: GroundText, leaf: Box, shapes: readonly Shape[], emPx: number, noise: number): Shape[] {
  const found: Shape[] = [];
  const runs = textRuns(ground.marks.filter((m) => isLetter(m.box, emPx)), emPx).filter((run) => run.marks.filter((m) => m.box[3] >= emPx * 0.3).length >= 2 && !isDrawing(run));
  for (const run of runs) {
    if (found.some((one) => overlapArea(one.box, run.box) > 0)) continue;
    const faint = faintBox(raster, run.box, leaf, emPx, noise, ground.field.ground);
    if (faint === null || !isPlausible(faint.box, leaf, [...shapes, ...found], emPx)) continue;
    found.push(shapeOf(raster, faint.box, faint.colour, ground, emPx));
  }
  return found;
}

function isPlausible(box: Box, leaf: Box, shapes: readonly Shape[], emPx: number): boolean {
  const isColumn = box[3] > leaf[3] * columnShare && box[2] > leaf[2] * columnShare;
  const isBand = box[2] > leaf[2] * 0.97;
  if (isColumn || isBand || box[3] < emPx * 1.2) return false;
  return shapes.every((one) => isWithin(one.box, box, 2) || (overlapArea(one.box, box) === 0 && !sharesSide(one.box, box)));
}

/** Whether a box begins where another beside it ends: the step there is the other's edge. */
function sharesSide(one: Box, box: Box): boolean {
  const isLevel = Math.min(bottom(one), bottom(box)) - Math.max(one[1], box[1]) > one[3] * 0.5;
  return isLevel && (Math.abs(right(one) - box[0]) <= edgeSlackPx || Math.abs(one[0] - right(box)) <= edgeSlackPx);
}
const edgeSlackPx = 2;

/** Its ink is measured against its own fill; over a picture of its own, as the text of the ground. */
function shapeOf(raster: Raster, box: Box, colour: Colour, ground: GroundText, emPx: number): Shape {
  const area = box[2] * box[3];
  const own = gradientField(raster, box, emPx);
  const field = own ?? { ...ground.field, ground: colour };
  const marks = own === null ? ground.marks : inkMarks(raster, own);
  return { region: { label: 0, box, area, hullArea: area }, box, field, marks: marks.filter((mark) => isWithin(mark.box, box) && !touchesEdge(mark.box, box)), inner: [] };
}

const touchesEdge = (mark: Box, box: Box): boolean => mark[0] <= box[0] + 1 || mark[1] <= box[1] + 1 || right(mark) >= right(box) - 1 || bottom(mark) >= bottom(box) - 1;
