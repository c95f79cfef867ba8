import type { Entry } from '../../core/chronology/Entry.js';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { changesOfWhole, wholeExhibit } from '../../core/exhibit/correctionsInForce.js';
import { sureMessage } from '../../core/exhibit/readingDoubt.js';
import { exhibitIn } from './exhibitIn.js';

/** Whether the person should compare an entry with its original: read with doubt, and its text neither set right nor confirmed since. */
export function isDoubtful(entry: Entry, material: CaseMaterial): boolean {
  return entry.confidence < sureMessage && entry.sources.length > 0 && !isSettled(entry, material);
}

/** Whether the person said what the text is, be it what was read, or held it against the image. A date or a tag says nothing of the text. */
export function isSettled({ sources }: Entry, material: CaseMaterial): boolean {
  return sources.some(({ exhibit, message = '*' }) => {
    const one = exhibitIn(material, exhibit);
    return one !== undefined && settledIn(one).has(message);
  });
}

const known = new WeakMap<ExhibitMaterial, ReadonlySet<string>>();

function settledIn(one: ExhibitMaterial): ReadonlySet<string> {
  let settled = known.get(one);
  if (settled === undefined) {
    const whole = changesOfWhole(one.corrections) ?? {};
    const all = [{ id: wholeExhibit, changes: whole }, ...messagesOf(one)];
    settled = new Set(all.flatMap(({ id, changes }) => (changes.text === undefined && !changes.checked ? [] : [id])));
    known.set(one, settled);
  }
  return settled;
}
