import type { LaidBlock } from './findBlocks.js';
import { isWithin, overlapArea, union } from './Raster.js';

/** So much of a picture stands in what it is a part of. */
const most = 0.6;

/**
 * A picture that was found by itself, and once more within the bubble or the picture around it, is one block: the stamp
 * in its corner is that block's, and what was read of its drawing is not.
 */
export function nestPictures(blocks: readonly LaidBlock[]): LaidBlock[] {
  const kept = [...blocks];
  for (const picture of blocks) {
    if (picture.shape !== 'picture' || !kept.includes(picture)) continue;
    const host = kept.find((one) => one !== picture && (isAround(one, picture) || shows(one, picture)));
    if (host === undefined) continue;
    kept[kept.indexOf(host)] = together(host, picture);
    kept.splice(kept.indexOf(picture), 1);
  }
  return kept;
}

/** Whether a block holds most of a picture and is as wide, or begins and ends with it. */
function isAround({ box, shape, floats }: LaidBlock, picture: LaidBlock): boolean {
  const isWide = Math.abs(box[0] - picture.box[0]) < picture.box[2] * 0.06 && Math.abs(box[0] + box[2] - picture.box[0] - picture.box[2]) < picture.box[2] * 0.06;
  return shape !== 'flat' && floats !== true && isWide && overlapArea(box, picture.box) > most * Math.min(box[2] * box[3], picture.box[2] * picture.box[3]);
}

/** Whether a bubble shows a picture as a large part of itself, with nothing written over it: a thing on a photo that was found by itself. */
const shows = ({ box, shape, runs, floats }: LaidBlock, picture: LaidBlock): boolean =>
  shape === 'bubble' && floats !== true && isWithin(picture.box, box, 1) && picture.box[2] * picture.box[3] > partShare * box[2] * box[3] && runs.length > 0 && runs.every((run) => overlapArea(run.box, picture.box) === 0);
const partShare = 1 / 6;

function together(host: LaidBlock, picture: LaidBlock): LaidBlock {
  const shown = host.runs.filter(({ box }) => !isWithin(box, picture.box, 0));
  return { ...host, box: union(host.box, picture.box), runs: [...shown, ...(host.shape === 'picture' ? host.runs.filter((run) => !shown.includes(run)) : []), ...picture.runs], cutTop: host.cutTop || picture.cutTop, cutBottom: host.cutBottom && picture.cutBottom };
}
