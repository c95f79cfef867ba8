import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../src/contract/requests.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

declare const dossier: Bridge;

describe('the window keeps its page in', () => {
  let window: OpenWindow;
  beforeAll(async () => {
    window = await openWindow();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it('shows our own page, in a sandbox, without Node', async () => {
    expect(window.page.url()).toBe('dossier://app/index.html');
    const seen = await window.page.evaluate(() => [typeof require, typeof process, typeof module, Object.keys(dossier).sort()]);
    expect(seen).toEqual(['undefined', 'undefined', 'undefined', ['ask', 'importFiles', 'onEvent']]);
    const preferences = await window.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
  });

  it('lets no request out, whatever the page tries', async () => {
    const tries = await window.page.evaluate(async () => {
      const settled = (promise: Promise<unknown>) => promise.then(() => 'let out', () => 'stopped');
      const picture = (src: string) => new Promise((done, fail) => Object.assign(new Image(), { src, onload: done, onerror: fail }));
      const socket = (url: string) => new Promise((done, fail) => Object.assign(new WebSocket(url), { onopen: done, onerror: fail }));
      return Promise.all([
        settled(fetch('https://example.com/')),
        settled(fetch('http://127.0.0.1:1/')),
        settled(fetch('file:///etc/passwd')),
        settled(picture('https://example.com/a.png')),
        settled(picture('file:///etc/passwd')),
        settled(Promise.resolve().then(() => socket('wss://example.com/'))),
      ]);
    });
    expect(tries).toEqual(Array(6).fill('stopped'));
  });

  it('cancels requests in the session too, where no page policy holds', async () => {
    const outcome = await window.app.evaluate(async ({ BrowserWindow }) => {
      const { session } = BrowserWindow.getAllWindows()[0]!.webContents;
      const urls = ['https://example.com/', 'http://localhost:1/'];
      return Promise.all(urls.map((url) => session.fetch(url).then(() => 'let out', (error: Error) => error.message)));
    });
    expect(outcome).toEqual(Array(2).fill('net::ERR_BLOCKED_BY_CLIENT'));
  });

  it('goes nowhere and opens nothing', async () => {
    await window.page.evaluate(() => {
      location.href = 'https://example.com/';
      location.href = 'dossier://app/other.html';
      globalThis.open('https://example.com/');
      globalThis.open('dossier://app/index.html');
    });
    await window.page.waitForTimeout(300);
    expect(window.page.url()).toBe('dossier://app/index.html');
    expect(window.app.windows()).toHaveLength(1);
  });

  it('grants no permission', async () => {
    const granted = await window.page.evaluate(async () => {
      const settled = (promise: Promise<unknown>) => promise.then(() => 'granted', () => 'denied');
      return [
        await settled(navigator.mediaDevices.getUserMedia({ audio: true })),
        await settled(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
        await Notification.requestPermission(),
        await settled(navigator.clipboard.readText()),
      ];
    });
    expect(granted).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  it.each([
    'dossier://app/../../package.json',
    'dossier://app/..%2f..%2fpackage.json',
    'dossier://app/%2e%2e/%2e%2e/package.json',
    'dossier://original/..%2f..%2fetc/1',
    'dossier://original/no-such-case/1',
    'dossier://original/a/b/1',
    'dossier://original/a/0',
    'dossier://thumbnail/a/1',
    'dossier://letter/a/1',
    'dossier://elsewhere/a/1',
  ])('serves nothing at %s', async (url) => {
    expect(await window.page.evaluate((asked) => fetch(asked).then((r) => r.status, () => 0), url)).toBe(404);
  });

  it('runs no script that stands in the page or in a text', async () => {
    const ran = await window.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      await new Promise((wake) => setTimeout(wake, 50));
      let evaluated = 'ran';
      try {
        globalThis.eval('1');
      } catch {
        evaluated = 'stopped';
      }
      return [(window as unknown as { ran?: boolean }).ran ?? false, evaluated];
    });
    expect(ran).toEqual([false, 'stopped']);
  });

  it.each([
    ['a request that does not exist', 'no.such', {}],
    ['a name every object has', 'constructor', {}],
    ['no input', 'library.create', undefined],
    ['a field too many', 'app.state', { more: 1 }],
    ['a title over its bound', 'library.create', { title: 'x'.repeat(301) }],
    ['a path instead of an id', 'case.open', { caseId: '../'.repeat(40) }],
    ['an exhibit below one', 'exhibit.open', { caseId: 'a', exhibit: 0 }],
    ['paths named by the page', 'import.paths', { caseId: 'a', paths: ['/etc/passwd'] }],
  ])('refuses %s as wrong usage', async (_what, action, input) => {
    const reply = await window.page.evaluate(([name, asked]) => dossier.ask(name as never, asked as never), [action, input] as const);
    expect(reply).toMatchObject({ ok: false, fault: { code: 'E_USAGE' } });
  });

  it('does not answer a page that is not ours', async () => {
    const reply = await window.app.evaluate(async ({ app, BrowserWindow }) => {
      const { session } = BrowserWindow.getAllWindows()[0]!.webContents;
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const foreign = new BrowserWindow({ show: false, webPreferences: { session, preload, sandbox: true } });
      await foreign.loadURL('dossier://app/index.html');
      const answer: unknown = await foreign.webContents.executeJavaScript("dossier.ask('library.list', {})");
      foreign.destroy();
      return answer;
    });
    expect(reply).toEqual({ ok: false, fault: { code: 'E_USAGE', input: 'not our page' } });
  });
});
