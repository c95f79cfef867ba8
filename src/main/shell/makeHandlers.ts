import { appHandlers } from './handlers/appHandlers.js';
import { caseHandlers } from './handlers/caseHandlers.js';
import { entryHandlers } from './handlers/entryHandlers.js';
import { exhibitHandlers } from './handlers/exhibitHandlers.js';
import { exportHandlers } from './handlers/exportHandlers.js';
import { importHandlers } from './handlers/importHandlers.js';
import { libraryHandlers } from './handlers/libraryHandlers.js';
import { signatureHandlers } from './handlers/signatureHandlers.js';
import { searchHandlers } from './handlers/searchHandlers.js';
import { speechHandlers } from './handlers/speechHandlers.js';
import type { Handlers } from './ipc.js';
import type { Shell } from './Shell.js';

/** Everything the page may ask; a request without its handler does not compile. */
export function makeHandlers(shell: Shell): Handlers {
  return {
    ...appHandlers(shell),
    ...libraryHandlers(shell),
    ...caseHandlers(shell),
    ...importHandlers(shell),
    ...entryHandlers(shell),
    ...exhibitHandlers(shell),
    ...signatureHandlers(shell),
    ...searchHandlers(shell),
    ...speechHandlers(shell),
    ...exportHandlers(shell),
  } satisfies Handlers;
}
