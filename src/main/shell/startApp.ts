import { app, BrowserWindow, dialog, Menu, session as sessions, type Session, type WebFrameMain } from 'electron';
import { join } from 'node:path';
import { letterHtml } from '../adapters/mail/letterHtml.js';
import { createTranscriber } from '../adapters/speech/createTranscriber.js';
import { BugLog } from './BugLog.js';
import { findPlaces, type Places } from './places.js';
import { guardContents, guardSession } from './guardSession.js';
import { makeHandlers } from './makeHandlers.js';
import { serveRequests, tellPage } from './ipc.js';
import { Library } from './Library.js';
import { HandedOut } from './HandedOut.js';
import { Hearings } from './Hearings.js';
import { LockerEvidence } from './LockerEvidence.js';
import { makeDesks, makeReader, windowEnvironment } from './makeDesks.js';
import { makeMenu } from './makeMenu.js';
import { makeWindow } from './makeWindow.js';
import { menuWords } from './menuWords.js';
import { applyTheme, languageOf } from './Preferences.js';
import { declareScheme, serveScheme } from './scheme.js';
import type { Shell } from './Shell.js';
import { spawnReader } from './spawnReader.js';
import { PagePictures } from './PagePictures.js';
import { pictureProcess } from './PictureOrder.js';
import { Signatures } from './Signatures.js';
import { Sounds } from './Sounds.js';
import { Thumbnails } from './Thumbnails.js';

/** How long quitting waits for what is being written; all of it survives a kill anyway. */
const patienceMs = 10_000;

/** The program's life: one at a time, one window, and an end that loses nothing. */
export function startApp(): void {
  const places = findPlaces();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareScheme();
  // Every page is sandboxed. Root alone cannot have it, and says so with --no-sandbox; enabling it would undo that word.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name is ever looked up, whatever part of Chromium should ask.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  const log = new BugLog(places.logs);
  process.on('uncaughtException', (error) => log.write('uncaught', error));
  process.on('unhandledRejection', (error) => log.write('unhandled', error));
  const page = developmentPage();
  app.on('session-created', (session) => guardSession(session, page));
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  void app.whenReady().then(
    () => run(places, log, page),
  ).catch((error: unknown) => {
    dialog.showErrorBox('Dossier', `E_INTERNAL (${log.write('start', error)})`);
    app.exit(1);
  });
}

/** The address of the page while it is being developed; null in what users have. */
function developmentPage(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
}

async function run(places: Places, log: BugLog, developed: string | null): Promise<void> {
  const library = await Library.open(join(places.settings, 'library.json'), log);
  // Kept in memory: pictures of evidence leave no traces in the program's own folder.
  const session = sessions.fromPartition('dossier');
  const life: { window: BrowserWindow | null } = { window: null };
  const tell: Shell['tell'] = (event) => life.window && !life.window.isDestroyed() && tellPage(life.window.webContents, event);
  const env = windowEnvironment();
  const reader = makeReader(places);
  const desks = makeDesks({ places, library, log, env, reader, tell });
  const sounds = new Sounds(places.soundProcess);
  const evidence = new LockerEvidence({
    desks,
    thumbnails: new Thumbnails(pictureProcess(places.pictureProcess)),
    // A reader who turns pages does not wait for a hundred thumbnails.
    pages: new PagePictures(pictureProcess(places.pictureProcess)),
    sounds,
    letterOf: letterHtml,
  });
  const isTest = (process.env.DOSSIER_HOME ?? '') !== '';
  const shell: Shell = {
    places,
    library,
    log,
    desks,
    env,
    sounds,
    handedOut: new HandedOut(join(places.settings, 'handed-out')),
    hearings: new Hearings(createTranscriber({ spawn: spawnReader(places.speechProcess, 'Dossier speech') })),
    tell,
    signatures: new Signatures({ entry: places.signatureProcess, library, clock: env.clock, servers: isTest ? process.env.DOSSIER_NAME_SERVERS?.split(',') : undefined }),
    isTest,
    window: () => life.window,
    words: () => menuWords(languageOf(library)),
    preferencesChanged: () => dress(shell),
  };
  await shell.handedOut.takeBack();
  dress(shell);
  serveScheme(session, places.page, evidence, log);
  serveRequests(makeHandlers(shell), (frame) => isPage(frame, life.window, developed), log);
  life.window = open(shell, session, developed);
  keepAlive(shell, life, () => open(shell, session, developed));
  await desks.resumeInterrupted();
}

function open({ places, library }: Shell, session: Session, developed: string | null): BrowserWindow {
  const window = makeWindow(places, library, session);
  void window.loadURL(developed ?? 'dossier://app/index.html');
  return window;
}

/** Menu and theme as the person chose. */
function dress(shell: Shell): void {
  applyTheme(shell.library);
  const send = (command: string): void => shell.tell({ type: 'menu.command', command });
  Menu.setApplicationMenu(
    makeMenu({ words: shell.words(), send, logFolder: shell.places.logs, isMac: process.platform === 'darwin' }),
  );
}

function isPage(frame: WebFrameMain | null, window: BrowserWindow | null, developed: string | null): boolean {
  if (frame === null || window === null || window.isDestroyed() || frame !== window.webContents.mainFrame) return false;
  return frame.url.startsWith(developed ?? 'dossier://app/');
}

function keepAlive(shell: Shell, life: { window: BrowserWindow | null }, reopen: () => BrowserWindow): void {
  app.on('second-instance', () => {
    if (life.window?.isMinimized()) life.window.restore();
    life.window?.focus();
  });
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) life.window = reopen();
  });
  let ending: 'no' | 'begun' | 'done' = 'no';
  app.on('before-quit', (event) => {
    if (ending === 'done') return;
    event.preventDefault();
    if (ending === 'begun') return;
    ending = 'begun';
    void end(shell).finally(() => {
      ending = 'done';
      app.quit();
    });
  });
}

/** Stops imports at a good point and closes the cases, so that their locks are free. */
async function end(shell: Shell): Promise<void> {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  shell.hearings.cancelAll();
  const patience = new Promise((enough) => setTimeout(enough, patienceMs).unref());
  await Promise.race([shell.desks.closeAll(), patience]);
  await shell.handedOut.takeBack();
  await shell.library.settled();
}
