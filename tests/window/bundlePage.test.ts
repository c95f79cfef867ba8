import { AxeBuilder } from '@axe-core/playwright';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveElectron } from '../../scripts/electron.mjs';
import { exportFrom, realCase, type RealCase } from '../support/bundle/realCase.js';
import { readZip } from '../support/bundle/zipFiles.js';
import { filmAt } from '../support/evidence/documents.js';
import { openDisplay, type Display } from '../support/window/display.js';
import { pictures } from '../support/window/looks.js';

const browserApp = join(import.meta.dirname, '..', 'support', 'window', 'plainBrowser');

/** The page of a bundle as a clerk opens it: unpacked, from disk, in a plain browser, without a network. */
describe('chronology.html in a browser', () => {
  let real: RealCase;
  let display: Display;
  let browser: ElectronApplication;
  let page: Page;
  let unpacked: string;
  const complaints: string[] = [];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-sound-'));
    const made = (name: string, options: readonly string[]): Promise<Buffer> => readFile(filmAt(join(folder, name), options));
    real = await realCase({
      'call.mka': await made('call.mka', ['-vn', '-c:a', 'libopus']),
      'film.mkv': await made('film.mkv', ['-c:v', 'libvpx', '-c:a', 'libopus']),
      'old.mkv': await made('old.mkv', ['-c:v', 'mpeg4', '-c:a', 'ac3']),
    });
    await rm(folder, { recursive: true });
    await exportFrom(real.caseDir, join(real.dir, 'bundle.zip'));
    for (const [name, content] of await readZip(join(real.dir, 'bundle.zip'))) {
      await mkdir(dirname(join(real.dir, name)), { recursive: true });
      await writeFile(join(real.dir, name), content);
    }
    const [top = ''] = (await readdir(real.dir)).filter((name) => name.startsWith('Спор'));
    unpacked = join(real.dir, top, 'data');
    display = await openDisplay();
    const { executablePath } = await resolveElectron();
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
    browser = await _electron.launch({
      executablePath,
      args: [browserApp, ...sandbox],
      env: { ...(env as Record<string, string>), ELECTRON_DISABLE_SECURITY_WARNINGS: 'true', ...(display.name === undefined ? {} : { DISPLAY: display.name }) },
    });
    page = await browser.firstWindow();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.goto(pathToFileURL(join(unpacked, 'chronology.html')).href);
  });
  afterAll(async () => {
    await browser.close();
    display.stop();
    await real.remove();
  });

  const entries = () => page.locator('#days article:visible');

  it('shows the case with all that it holds, its title as text', async () => {
    expect(await page.locator('h1').innerText()).toBe('Спор с «ТеплоДом»: возврат / 2024');
    expect(await page.locator('.versus').innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('#exhibits article').count()).toBe((await readdir(join(unpacked, 'exhibits'))).length);
    expect(await page.locator('#days .day').count()).toBeGreaterThan(3);
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, 'bundle-page-ru.png') });
  });

  it('finds words in any form of letters, ё as е, and says how many it shows', async () => {
    const all = await entries().count();
    await page.getByRole('searchbox').fill('ПРЕТЕНЗИЯ');
    await expect.poll(() => entries().count()).toBeLessThan(all);
    const shown = await entries().count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.locator('#count').innerText()).toBe(`Показано ${shown} из ${all}`);
    await page.getByRole('searchbox').fill('такого слова нет');
    await page.locator('#none').waitFor();
    await page.getByRole('searchbox').press('Escape');
    await expect.poll(() => entries().count()).toBe(all);
  });

  it('shows what one side said', async () => {
    await page.getByRole('button', { name: 'Я', exact: true }).click();
    expect(await entries().evaluateAll((all) => new Set(all.map((one) => (one as HTMLElement).dataset.side)).size)).toBe(1);
    await page.getByRole('button', { name: 'Все', exact: true }).click();
  });

  it('comes back to the results when one searches from the list of exhibits', async () => {
    await page.getByRole('link', { name: 'Доказательства', exact: true }).click();
    await page.getByRole('searchbox').fill('заказ');
    await expect.poll(() => entries().first().evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(600);
    await expect.poll(() => entries().first().evaluate((one) => one.getBoundingClientRect().bottom)).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('');
  });

  it('opens a screenshot with the message framed in it', async () => {
    await page.locator('#days a.source[data-box]').first().click();
    const box = page.locator('dialog .box');
    await box.waitFor();
    const frame = (await page.locator('dialog .frame img').boundingBox())!;
    const { width, height } = (await box.boundingBox())!;
    expect(width).toBeGreaterThan(20);
    expect(width).toBeLessThanOrEqual(frame.width);
    expect(height).toBeLessThan(frame.height);
    await page.screenshot({ path: join(pictures, 'bundle-viewer-ru.png') });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(false);
  });

  it('plays a recording where it stands', async () => {
    await page.locator('#days a.source[data-look=sound]').first().click();
    await expect.poll(() => page.locator('dialog audio').evaluate((sound) => (sound as HTMLAudioElement).duration)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Закрыть' }).click();
  });

  it('plays sound and films in Matroska, and says where the browser cannot', async () => {
    const show = (name: string) => page.locator('#exhibits article').filter({ hasText: name }).locator('a.thumb').click();
    await show('call.mka');
    await expect.poll(() => page.locator('dialog audio').evaluate((sound) => (sound as HTMLAudioElement).duration)).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Закрыть' }).click();
    await show('film.mkv');
    await expect.poll(() => page.locator('dialog video').evaluate((film) => (film as HTMLVideoElement).videoWidth)).toBe(320);
    await page.getByRole('button', { name: 'Закрыть' }).click();
    await show('old.mkv');
    await page.locator('dialog').getByText('Этот браузер такую запись не проигрывает').waitFor();
    await page.getByRole('button', { name: 'Закрыть' }).click();
  });

  it('links only to files that are there', async () => {
    const links = await page.locator('body > :not(dialog) a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')!).filter((href) => !href.startsWith('#') && href !== ''));
    const files = new Set(await readdir(unpacked, { recursive: true }));
    expect(links.filter((href) => !files.has(decodeURIComponent(href)))).toEqual([]);
  });

  it('shows the texts beside it in their own letters', async () => {
    await page.goto(pathToFileURL(join(unpacked, 'text', '0001.txt')).href);
    expect(await page.evaluate(() => document.body.innerText)).toContain('Доказательство № 1: письмо');
    await page.goBack();
  });

  it('can be used by everybody: axe finds nothing', async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });

  it('asked for nothing but files of the bundle, and nothing complained', async () => {
    const asked = await browser.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    const home = pathToFileURL(unpacked).href;
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith('devtools:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
