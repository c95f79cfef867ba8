import type { Input } from '../../contract/requests.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';

/** What the person may say of an exhibit. */
export type ExhibitChanges = Input<'exhibit.update'>['changes'];

/** Sets what the person says of one exhibit. */
export function useExhibitChange(exhibit: number): (changes: ExhibitChanges) => void {
  const { caseId } = useOpenCase().card;
  return (changes) => void attempt(() => ask('exhibit.update', { caseId, exhibit, changes }));
}
