import { useCheck } from '../check/useCheck.js';
import { useExhibitsView } from '../exhibit/useExhibitsView.js';
import { useProgram } from '../state/useProgram.js';
import { noFilters, parsePlace } from '../chronology/filters.js';
import { useView } from '../chronology/useView.js';

/** Goes to one entry of the chronology from elsewhere and opens it, whatever was filtered there. */
export function goToEntry(caseId: string, entry: string): void {
  const view = enteredView(caseId);
  view.filter(noFilters);
  view.select(entry);
  view.open(entry);
  useProgram.getState().enter('chronology');
}

/** Goes to the entries that wait for a date. */
export function goToUndated(caseId: string): void {
  enteredView(caseId).showTray(true);
  useProgram.getState().enter('chronology');
}

/** Goes to checking a screenshot, at one of its messages. */
export function goToCheck(caseId: string, exhibit: number, message: string | null = null): void {
  const check = useCheck.getState();
  check.enter(caseId);
  check.open(exhibit, message);
  useProgram.getState().enter('check');
}

/** Goes to one exhibit among the exhibits and opens it. */
export function goToExhibit(caseId: string, exhibit: number): void {
  const view = useExhibitsView.getState();
  view.enter(caseId);
  view.filter({ kind: null, only: 'all' });
  view.open(exhibit);
  useProgram.getState().enter('exhibits');
}

function enteredView(caseId: string) {
  const view = useView.getState();
  view.enter(caseId, parsePlace(useProgram.getState().app.view[`chronology.${caseId}`]));
  return useView.getState();
}
