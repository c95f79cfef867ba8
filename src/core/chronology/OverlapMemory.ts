import { alignOverlap, type Overlap } from './alignOverlap.js';
import type { Draft } from './Draft.js';
import { shotOf, type Shot } from './Shot.js';
import { withoutFixed } from './withoutFixed.js';

/** Remembers how screenshots overlap, as long as their drafts are the same objects: one correction compares one screenshot anew. */
export class OverlapMemory {
  readonly #shots = new WeakMap<readonly Draft[], Shot>();
  readonly #free = new WeakMap<Shot, { readonly key: string; readonly free: Shot }>();
  readonly #untitled = new WeakMap<Shot, Shot>();
  readonly #pairs = new WeakMap<Shot, WeakMap<Shot, Overlap | null>>();

  shotOf(drafts: readonly Draft[]): Shot {
    let shot = this.#shots.get(drafts);
    if (!shot) this.#shots.set(drafts, (shot = shotOf(drafts)));
    return shot;
  }

  /** The screenshot with nothing told of where `fixed` of its things stand, which belong to the screen and are not scrolled. */
  freeOf(shot: Shot, fixed: ReadonlySet<number>): Shot {
    if (fixed.size === 0) return shot;
    const key = [...fixed].join();
    const known = this.#free.get(shot);
    if (known?.key === key) return known.free;
    const free = withoutFixed(shot, fixed);
    this.#free.set(shot, { key, free });
    return free;
  }

  /** The screenshot as one whose title was not read. */
  untitled(shot: Shot): Shot {
    let untitled = this.#untitled.get(shot);
    if (!untitled) this.#untitled.set(shot, (untitled = { ...shot, screen: { ...shot.screen, title: null } }));
    return untitled;
  }

  align(a: Shot, b: Shot): Overlap | null {
    let known = this.#pairs.get(a);
    if (!known) this.#pairs.set(a, (known = new WeakMap()));
    let overlap = known.get(b);
    if (overlap === undefined) known.set(b, (overlap = alignOverlap(a, b)));
    return overlap;
  }
}
