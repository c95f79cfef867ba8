import { alignOverlap, shotOf, type Pair, type Shot } from './alignOverlap.js';
import type { Draft } from './Draft.js';

/** Remembers how screenshots overlap, as long as their drafts are the same objects: one correction compares one screenshot anew. */
export class OverlapMemory {
  readonly #shots = new WeakMap<readonly Draft[], Shot>();
  readonly #pairs = new WeakMap<Shot, WeakMap<Shot, readonly Pair[]>>();

  shotOf(drafts: readonly Draft[]): Shot {
    let shot = this.#shots.get(drafts);
    if (!shot) this.#shots.set(drafts, (shot = shotOf(drafts)));
    return shot;
  }

  align(a: Shot, b: Shot): readonly Pair[] {
    let known = this.#pairs.get(a);
    if (!known) this.#pairs.set(a, (known = new WeakMap()));
    let pairs = known.get(b);
    if (!pairs) known.set(b, (pairs = alignOverlap(a, b)));
    return pairs;
  }
}
