import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Provenance } from '../../core/exhibit/Exhibit.js';
import { recordedFields, toldOf, usualRecordedBy, type RecordedBy } from '../../core/exhibit/recordedBy.js';
import { useProgram } from '../state/useProgram.js';

/** Under this name the program remembers it for the next case. */
const memory = 'recording.by';
/** The memory takes no longer texts. */
const longest = 600;

/** What the person said last of a recording, in this case or in an earlier one. */
export function useUsualRecordedBy(exhibits: readonly ExhibitMaterial[], except: number): RecordedBy | null {
  const remembered = useProgram(({ app }) => app.view[memory]);
  return usualRecordedBy(exhibits, except) ?? parse(remembered);
}

/** Remembers what was said of a recording as the default of the next ones. */
export function keepRecordedBy(provenance: Provenance): void {
  const told = toldOf(provenance);
  if (told === null) return;
  const short = Object.fromEntries(recordedFields.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field].slice(0, longest)]])));
  void useProgram.getState().setPreferences({ view: { [memory]: JSON.stringify(short) } });
}

function parse(text: string | undefined): RecordedBy | null {
  if (text === undefined) return null;
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    return toldOf(Object.fromEntries(recordedFields.flatMap((field) => (typeof value[field] === 'string' ? [[field, value[field]]] : []))));
  } catch {
    return null;
  }
}
