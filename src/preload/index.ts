import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Action, Bridge, Input, PageEvent, Reply } from '../contract/requests.js';

/** The only channels there are; src/main/shell/ipc.ts names the same two. */
const requests = 'dossier';
const events = 'dossier.event';

const invoke = <A extends Action>(action: A, input: Input<A>) => ipcRenderer.invoke(requests, action, input) as Promise<Reply<A>>;

const bridge: Bridge = {
  ask: async (action, input) => {
    // The page has no business with paths: it hands over files, below.
    if (action === 'import.paths') return { ok: false, fault: { code: 'E_USAGE', input: action } };
    return invoke(action, input);
  },
  importFiles: (caseId, files) =>
    invoke('import.paths', { caseId, paths: files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '') }),
  onEvent: (listener) => {
    const hear = (_event: unknown, event: PageEvent) => listener(event);
    ipcRenderer.on(events, hear);
    return () => {
      ipcRenderer.off(events, hear);
    };
  },
};

contextBridge.exposeInMainWorld('dossier', bridge);
