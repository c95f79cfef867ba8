import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Action, Bridge, Input, Output } from '../../../src/contract/requests.js';
import { buildWhenStale } from '../../../scripts/buildWhenStale.mjs';
import { resolveElectron } from '../../../scripts/electron.mjs';
import { openDisplay } from './display.js';

/** The program to open: this checkout, or another build of it (a packed one) named by DOSSIER_PROGRAM. */
const root = process.env.DOSSIER_PROGRAM ?? join(import.meta.dirname, '..', '..', '..');

export interface LaunchOptions {
  /** The person's folder of an earlier window; a new one without. */
  readonly home?: string;
  readonly language?: 'ru' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  /** Name servers in the place of the system's: `127.0.0.1:port`. */
  readonly nameServers?: string;
}

/** The real program in the real Electron. */
export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Its settings and its cases, both below this folder. */
  readonly home: string;
  /** Errors that the page logged or threw. */
  readonly complaints: readonly string[];
  /** What the page itself would ask; throws on a fault. */
  readonly ask: <A extends Action>(action: A, input: Input<A>) => Promise<Output<A>>;
  /** Quits as a person does, and waits. */
  readonly quit: () => Promise<void>;
  /** SIGKILL to the whole program. */
  readonly kill: () => Promise<void>;
}

/** Opens the window on a home of its own and waits for its page. */
export async function openWindow(options: LaunchOptions = {}): Promise<OpenWindow> {
  if (process.env.DOSSIER_PROGRAM === undefined) buildWhenStale();
  const { executablePath } = await resolveElectron();
  const home = options.home ?? (await newHome(options));
  const display = await openDisplay();
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
  const app = await _electron.launch({
    executablePath,
    timeout: 30_000,
    // Playwright would show every page as light otherwise.
    colorScheme: null,
    args: [root, ...sandbox],
    env: { ...(env as Record<string, string>), DOSSIER_HOME: home, ...(options.nameServers !== undefined && { DOSSIER_NAME_SERVERS: options.nameServers }), ...(display.name === undefined ? {} : { DISPLAY: display.name }) },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.waitForLoadState('load');
  return {
    app,
    page,
    home,
    complaints,
    ask: (action, input) => ask(page, action, input),
    quit: () => ended(app, display.stop, () => void app.evaluate(({ app: running }) => running.quit()).catch(() => undefined)),
    kill: () => ended(app, display.stop, () => void app.process().kill('SIGKILL')),
  };
}

/** Removes what a window left behind. */
export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true });
}

async function newHome({ language = 'en', theme = 'light', size = { width: 1280, height: 800 } }: LaunchOptions): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'dossier-window-'));
  await mkdir(join(home, 'settings'));
  const window = { bounds: { x: 0, y: 0, ...size }, maximised: false };
  await writeFile(join(home, 'settings', 'library.json'), JSON.stringify({ schema: 1, cases: [], language, theme, view: {}, window }));
  return home;
}

async function ask<A extends Action>(page: Page, action: A, input: Input<A>): Promise<Output<A>> {
  const reply = await page.evaluate(
    ([name, asked]) => (globalThis as unknown as { dossier: Bridge }).dossier.ask(name, asked as never),
    [action, input] as const,
  );
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply.fault)}`);
  return reply.value;
}

async function ended(app: ElectronApplication, stopDisplay: () => void, end: () => void): Promise<void> {
  const process = app.process();
  const gone = new Promise<void>((done) => (process.exitCode !== null || process.signalCode !== null ? done() : process.once('exit', () => done())));
  end();
  await gone;
  stopDisplay();
}
