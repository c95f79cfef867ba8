import { AxeBuilder } from '@axe-core/playwright';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPhoto, filmAt, heicAt, pdfAt, scanOf } from '../support/evidence/documents.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

/** Pages are drawn by a process of their own, which takes its time on a busy machine. */
const patience = { timeout: 60_000 };
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'documents');

describe('looking at documents, photos and videos', () => {
  let window: OpenWindow;
  let caseId: string;
  const grid = () => window.page.getByRole('listbox', { name: 'List of exhibits' });
  const pane = () => window.page.getByRole('region', { name: /^Exhibit \d+$/ });
  const open = async (name: string) => {
    if (await pane().isVisible()) await pane().getByRole('button', { name: 'Close' }).click();
    await grid().getByRole('option').filter({ hasText: name }).click();
    await pane().waitFor();
  };

  beforeAll(async () => {
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Papers'));
    const at = (name: string) => join(window.home, name);
    await copyFile(join(fixtures, 'contract.pdf'), at('contract.pdf'));
    await copyFile(join(fixtures, 'contract.docx'), at('order.docx'));
    await pdfAt(at('scan.pdf'), [{ picture: await scanOf(await readFile(at('contract.pdf')), 1) }]);
    await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#3a6ea5' } }).png().toFile(at('drawn.png'));
    asPhoto(heicAt(at('IMG_0001.HEIC'), at('drawn.png')));
    filmAt(at('unboxing.webm'), ['-c:v', 'libvpx-vp9', '-c:a', 'libopus']);
    await dropOn(window.page, ['contract.pdf', 'order.docx', 'scan.pdf', 'IMG_0001.HEIC', 'unboxing.webm'].map(at));
    await importEnded(window, caseId, 5);
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it('draws a PDF page by page, turns pages by keys, and lets its words be selected', async () => {
    await open('contract.pdf');
    const first = pane().getByRole('group', { name: 'Page 1' });
    await first.locator('img').waitFor();
    await expect.poll(() => first.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth), patience).toBeGreaterThan(700);
    expect(await first.locator('svg text').allTextContents()).toContain('Договор № 58120437\n');
    await pane().getByRole('region', { name: 'Document contract.pdf' }).press('PageDown');
    await pane().getByText('2 of 2').waitFor();
    // What is fading in has no contrast yet.
    await window.page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
  });

  it('leads from what was found in a scan to its page and marks the words', async () => {
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
    await window.page.keyboard.press('ControlOrMeta+k');
    await window.page.keyboard.type('ненадлежащего качества');
    const hit = window.page.getByRole('option').filter({ hasText: 'ненадлежащего' });
    await expect.poll(() => hit.count(), patience).toBe(3);
    await hit.filter({ hasText: 'scan.pdf' }).click();
    await pane().getByRole('group', { name: 'Page 1' }).waitFor();
    await expect.poll(() => pane().locator('svg rect').count(), patience).toBe(2);
  });

  it('shows an HEIC, tells where it was taken, and leaves the place out when the person says so', async () => {
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
    await open('IMG_0001.HEIC');
    const picture = pane().getByRole('img', { name: /IMG_0001/ });
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), patience).toBe(1200);
    await pane().getByText('Facts', { exact: true }).click();
    await pane().getByText('55.75124, 37.61842').waitFor();
    await pane().getByRole('switch', { name: 'Tell where it was taken' }).click({ force: true });
    await expect
      .poll(async () => (await window.ask('case.material', { caseId })).exhibits.find(({ exhibit }) => exhibit.kind === 'photo')?.exhibit.withoutPosition, patience)
      .toBe(true);
  });

  it('plays a video', async () => {
    await open('unboxing.webm');
    await pane().getByText('Original', { exact: true }).click();
    const film = pane().locator('video');
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.videoWidth), patience).toBe(320);
    await film.evaluate((video: HTMLVideoElement) => video.play());
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime), patience).toBeGreaterThan(0.2);
  });

  it('shows the text of a word processor, and pictures of all on the tiles', async () => {
    await open('order.docx');
    await pane().getByText('ООО «ТеплоДом», ИНН 7701234567').waitFor();
    for (const name of ['contract.pdf', 'scan.pdf', 'IMG_0001.HEIC']) {
      const cover = grid().getByRole('option').filter({ hasText: name }).locator('img');
      await expect.poll(() => cover.evaluate((img: HTMLImageElement) => img.naturalWidth), patience).toBe(480);
    }
  });
});
