import { useProgram } from '../state/useProgram.js';
import { noFilters, parsePlace } from '../chronology/filters.js';
import { useView } from '../chronology/useView.js';

/** Goes to one entry of the chronology from elsewhere and opens it for setting right, whatever was filtered there. */
export function showEntry(caseId: string, entry: string): void {
  const { app, enter } = useProgram.getState();
  const view = useView.getState();
  view.enter(caseId, parsePlace(app.view[`chronology.${caseId}`]));
  view.filter(noFilters);
  view.select(entry);
  view.edit(entry);
  enter('chronology');
}
