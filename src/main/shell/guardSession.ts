import type { Session, WebContents } from 'electron';

/** Whatever asks for more than our own page and its pictures is turned away; nothing here may reach a network. */
const own = new Set(['dossier:', 'devtools:', 'blob:', 'data:']);

/**
 * Shuts the session: every request but to our own scheme is cancelled, every permission denied, no spell checker (it
 * fetches dictionaries), no proxy. `developmentPage` is the one address let through while developing.
 */
export function guardSession(session: Session, developmentPage: string | null): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url, developmentPage) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

function isOwn(url: string, developmentPage: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (own.has(protocol)) return true;
  return developmentPage !== null && host === new URL(developmentPage).host;
}

/** Keeps a page where it is: it goes nowhere, opens nothing, embeds no webview. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // A letter is shown in a frame of its own; nothing else is.
    if (event.isMainFrame || !event.url.startsWith('dossier://letter/')) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
