import type { Entry } from '../../core/chronology/Entry.js';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import { anchorCorrections } from '../../core/exhibit/anchorCorrections.js';
import { exhibitIn } from './exhibitIn.js';

/** Below this mean confidence of its words a message is worth a look; the words themselves are marked below the other. */
const sureMessage = 0.8;
export const sureWord = 0.6;

/** Whether the person should compare an entry with its original: read with doubt, and its text neither set right nor confirmed since. */
export function isDoubtful(entry: Entry, material: CaseMaterial): boolean {
  return entry.confidence < sureMessage && entry.sources.length > 0 && !isSettled(entry, material);
}

/** Whether the person said what the text is, be it what was read. A date or a tag says nothing of the text. */
export function isSettled({ sources, editedByUser }: Entry, material: CaseMaterial): boolean {
  if (!editedByUser) return false;
  return sources.some(({ exhibit, message = '*' }) => {
    const one = exhibitIn(material, exhibit);
    return one !== undefined && settledIn(one).has(message);
  });
}

const known = new WeakMap<ExhibitMaterial, ReadonlySet<string>>();

function settledIn(one: ExhibitMaterial): ReadonlySet<string> {
  let settled = known.get(one);
  if (settled === undefined) {
    const inForce = [...anchorCorrections(one.reading, one.corrections)];
    settled = new Set(inForce.flatMap(([target, { text }]) => (text === undefined ? [] : [target])));
    known.set(one, settled);
  }
  return settled;
}
