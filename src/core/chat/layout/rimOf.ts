import type { BitMask } from './BitMask.js';
import { IntList } from './IntList.js';

/** The marked pixels beside which, by a side, there is one that is not, by their places in the picture, row by row. Beyond the picture nothing counts. */
export function rimOf({ words, stride, width, height }: BitMask): IntList {
  const rim = new IntList();
  const [end, tail] = [stride - 1, (width - 1) & 31];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let column = 0; column < stride; column += 1, at += 1) {
      const here = words[at]!;
      if (here === 0) continue;
      const before = (here << 1) | (column === 0 ? 1 : words[at - 1]! >>> 31);
      const after = (here >>> 1) | (column === end ? 1 << tail : words[at + 1]! << 31);
      const above = y === 0 ? -1 : words[at - stride]!;
      const below = y === height - 1 ? -1 : words[at + stride]!;
      for (let rest = here & ~(before & after & above & below); rest !== 0; rest &= rest - 1) rim.push(y * width + column * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return rim;
}
