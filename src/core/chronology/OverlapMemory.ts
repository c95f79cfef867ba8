import { alignOverlap, type Overlap } from './alignOverlap.js';
import type { Draft } from './Draft.js';
import { shotOf, type Shot } from './Shot.js';

/** Remembers how screenshots overlap, as long as their drafts are the same objects: one correction compares one screenshot anew. */
export class OverlapMemory {
  readonly #shots = new WeakMap<readonly Draft[], Shot>();
  readonly #pairs = new WeakMap<Shot, WeakMap<Shot, Overlap | null>>();

  shotOf(drafts: readonly Draft[]): Shot {
    let shot = this.#shots.get(drafts);
    if (!shot) this.#shots.set(drafts, (shot = shotOf(drafts)));
    return shot;
  }

  align(a: Shot, b: Shot): Overlap | null {
    let known = this.#pairs.get(a);
    if (!known) this.#pairs.set(a, (known = new WeakMap()));
    let overlap = known.get(b);
    if (overlap === undefined) known.set(b, (overlap = alignOverlap(a, b)));
    return overlap;
  }
}
