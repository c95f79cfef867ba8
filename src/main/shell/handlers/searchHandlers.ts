import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

export function searchHandlers({ desks }: Shell): HandlersOf<'search'> {
  return {
    'search.query': async ({ caseId, ...query }) => (await desks.open(caseId)).search(query),
  };
}
