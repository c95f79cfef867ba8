import { AxeBuilder } from '@axe-core/playwright';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEnded, openListedCase, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

/** A letter that tries to tell its sender that it was opened, in every way that HTML knows. */
function hostileLetter(home: string): string {
  return [
    'From: Support <support@shop.example>',
    'To: Anna <anna@mail.example>',
    'Subject: Your request',
    'Date: Mon, 11 Mar 2024 10:00:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><head><meta http-equiv="refresh" content="0;url=${home}/refresh"><link rel="stylesheet" href="${home}/style.css">`,
    `<style>@import "${home}/import.css"; body { background: url(${home}/ground.png) }</style></head>`,
    `<body onload="fetch('${home}/load')"><p>This letter phones home.</p><img src="${home}/pixel.png" srcset="${home}/set.png 2x">`,
    `<script>document.title = 'owned'; fetch('${home}/script')</script><iframe src="${home}/frame"></iframe>`,
    `<p style="background: url('${home}/style.png')">text</p><video src="${home}/film" poster="${home}/poster"></video>`,
    `<form action="${home}/form"><input autofocus onfocus="this.form.submit()"></form></body></html>`,
    '',
  ].join('\r\n');
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('looking at exhibits', () => {
  let window: OpenWindow;
  let caseId: string;
  const callers: string[] = [];
  const listener = createServer((request, response) => {
    callers.push(request.url ?? '');
    response.end();
  });
  const grid = () => window.page.getByRole('listbox', { name: 'List of exhibits' });
  const pane = () => window.page.getByRole('region', { name: /^Exhibit \d+$/ });
  const material = async (kind: string) => (await window.ask('case.material', { caseId })).exhibits.find(({ exhibit }) => exhibit.kind === kind)!;
  beforeAll(async () => {
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Things to see'));
    const hostile = join(window.home, 'hostile.eml');
    await writeFile(hostile, hostileLetter(await listening(listener)));
    const wanted = /^Screenshot_20240304-101645|Претензия по заказу|Жалоба|^Запись вызова/;
    const files = (await readdir(sample)).filter((name) => wanted.test(name)).map((name) => join(sample, name));
    files.push(hostile);
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
  });
  afterAll(async () => {
    listener.close();
    await window.quit();
    await removeHome(window.home);
  });

  it('walks through the grid and opens by keys', async () => {
    await grid().focus();
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('Enter');
    await pane().waitFor();
    await window.page.keyboard.press('Escape');
    await pane().waitFor({ state: 'detached' });
  });

  it('enlarges a picture, keeps it in its frame, and frames its messages', async () => {
    await grid().getByRole('option', { name: /Screenshot_20240304/ }).click();
    const frame = pane().getByRole('group', { name: /^Screenshot / });
    const width = async () => (await frame.locator('img').boundingBox())!.width;
    await expect.poll(width).toBeGreaterThan(200);
    const before = await width();
    await frame.focus();
    await window.page.keyboard.press('+');
    await expect.poll(width).toBeCloseTo(before * 1.25, 0);
    await window.page.keyboard.press('0');
    await expect.poll(width).toBeCloseTo(before, 0);
    await window.page.keyboard.press('PageDown');
    await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    const { reading } = await material('screenshot');
    await pane().getByRole('button', { name: 'Frames of messages' }).click();
    expect(await frame.locator('button[data-shown="true"]').count()).toBe(reading!.messages.length);
  });

  it('shows a letter’s own HTML in a frame without scripts, and opens what it carried', async () => {
    await grid().getByRole('option', { name: /Претензия по заказу/ }).click();
    const letter = pane().getByTitle('Text of the letter');
    await letter.waitFor();
    expect(await letter.getAttribute('sandbox')).toBe('');
    await window.page.frameLocator('iframe').getByText('Прошу').first().waitFor();
    await pane().getByRole('button', { name: /^чек\.png/ }).click();
    await pane().getByRole('heading', { name: /чек\.png/ }).waitFor();
    await pane().getByRole('button', { name: 'Close' }).click();
    await pane().getByRole('heading', { name: /Претензия по заказу 58120437-0001\.eml/ }).waitFor();
  });

  it('tells of a hostile letter without a single request', async () => {
    const asked: string[] = [];
    window.page.on('request', (request) => asked.push(request.url()));
    await grid().getByRole('option', { name: /hostile\.eml/ }).click();
    await window.page.frameLocator('iframe').getByText('This letter phones home.').waitFor();
    await window.page.waitForTimeout(500);
    expect(asked.filter((url) => !/^(dossier|data|blob):/.test(url))).toEqual([]);
    expect(callers).toEqual([]);
    expect(await window.page.title()).not.toBe('owned');
    expect(await window.page.frameLocator('iframe').locator('script, form, iframe, link, meta[http-equiv="refresh"]').count()).toBe(0);
  });

  it('frames the message pointed at, and shows its reading and what it was set right to', async () => {
    await grid().getByRole('option', { name: /Screenshot_20240304/ }).click();
    const { exhibit, reading } = await material('screenshot');
    const message = reading!.messages.find(({ kind }) => kind === 'message')!;
    const box = pane().getByRole('button', { name: `Message: ${message.text}`, exact: true }).first();
    await box.click();
    expect(await box.getAttribute('aria-current')).toBe('true');
    const drawn = (await box.boundingBox())!;
    const sheet = (await pane().getByRole('group', { name: /^Screenshot / }).locator('img').boundingBox())!;
    const scale = sheet.width / reading!.image!.widthPx;
    const placed = [drawn.x - sheet.x, drawn.y - sheet.y, drawn.width, drawn.height].map((length) => Math.round(length / scale));
    placed.forEach((length, at) => expect(Math.abs(length - message.bbox[at]!)).toBeLessThan(4));
    const card = pane().getByRole('region', { name: 'The message pointed at' });
    await card.getByText(/^Other party · .*confidence \d+ %/).waitFor();
    const correction = { text: 'As it really stood' };
    await window.ask('entry.correct', { caseId, sha256: exhibit.sha256, target: message.id, anchor: [...message.bbox], changes: correction });
    await card.getByText('As it really stood').waitFor();
    await card.getByText('As the machine read it').waitFor();
  });

  it('walks from one exhibit to the next without leaving the original', async () => {
    const heading = pane().getByRole('heading').first();
    const before = await heading.textContent();
    await pane().getByRole('button', { name: 'Exhibit after' }).click();
    await expect.poll(() => heading.textContent()).not.toBe(before);
    await pane().getByRole('button', { name: 'Exhibit before' }).press('Alt+ArrowLeft');
    await expect.poll(() => heading.textContent()).toBe(before);
  });

  it('plays a recording and keeps notes at their place', async () => {
    await grid().getByRole('option', { name: /Запись вызова/ }).click();
    await pane().getByText('+78005550142').waitFor();
    const seek = () => pane().locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.currentTime = 12;
    });
    await expect.poll(() => pane().locator('audio').evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
    await seek();
    await pane().getByRole('button', { name: /Add a note · 0:12/ }).click();
    await pane().getByRole('textbox', { name: 'Who speaks' }).fill('Operator');
    await pane().getByRole('textbox', { name: /^Note at 0:12/ }).fill('A specialist will call within a day');
    await pane().getByRole('button', { name: 'Save' }).click();
    await pane().getByRole('button', { name: 'Go to 0:12' }).waitFor();
    const { notes } = await material('call');
    expect(notes.map(({ offsetMs, speaker, text }) => [offsetMs, speaker, text])).toEqual([[12_000, 'Operator', 'A specialist will call within a day']]);
    await pane().getByRole('button', { name: 'Edit the note at 0:12' }).click();
    await pane().getByRole('textbox', { name: 'Place in the recording' }).fill('0:14');
    await pane().getByRole('textbox', { name: /^Note at 0:14/ }).fill('A specialist will call within two days');
    await window.page.keyboard.press('Control+Enter');
    await pane().getByRole('button', { name: 'Go to 0:14' }).waitFor();
    await pane().getByRole('button', { name: 'Remove the note at 0:14' }).click();
    await window.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await pane().getByRole('button', { name: 'Edit the note at 0:14' }).waitFor();
    const kept = await material('call');
    expect(kept.notes.map(({ offsetMs, speaker, text }) => [offsetMs, speaker, text])).toEqual([[14_000, 'Operator', 'A specialist will call within two days']]);
    await pane().getByRole('textbox', { name: 'Taken by' }).fill('Anna, on her own phone');
    await window.page.keyboard.press('Enter');
    await expect.poll(async () => (await material('call')).exhibit.provenance.takenBy).toBe('Anna, on her own phone');
    await window.page.keyboard.press('Control+K');
    await window.page.getByRole('combobox', { name: 'Search the case' }).fill('specialist');
    await window.page.getByRole('option').filter({ hasText: 'specialist will call' }).waitFor();
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
  });

  it('keeps what the person tells of an exhibit: its moment, where it was taken, a title', async () => {
    await grid().getByRole('option', { name: /Screenshot_20240304/ }).click();
    await pane().getByText('Facts', { exact: true }).click();
    await pane().getByText('told by: file name').waitFor();
    await pane().getByRole('textbox', { name: 'Title' }).fill('The first refusal');
    await pane().getByRole('textbox', { name: 'Where taken (address, app)' }).fill('The app, version 5.2');
    await pane().getByRole('textbox', { name: 'Made on' }).fill('05/03/2024');
    await window.page.keyboard.press('Tab');
    await pane().getByText('told by: given by you').waitFor();
    await grid().getByRole('option', { name: /The first refusal/ }).waitFor();
    const { exhibit } = await material('screenshot');
    expect([exhibit.title, exhibit.provenance.source, exhibit.capturedAt]).toEqual([
      'The first refusal',
      'The app, version 5.2',
      { value: '2024-03-05T10:16:00', basis: 'user' },
    ]);
    await pane().getByRole('button', { name: 'Take my word back' }).click();
    await expect.poll(async () => (await material('screenshot')).exhibit.capturedAt?.basis, { timeout: 30_000 }).toBe('file-name');
    expect(window.complaints).toEqual([]);
  });

  it('leaves axe nothing to find in any view of any kind', async () => {
    for (const name of [/The first refusal/, /Претензия по заказу/, /Запись вызова/]) {
      await grid().getByRole('option', { name }).click();
      for (const view of ['Original', 'As read', 'Facts']) {
        await pane().getByText(view, { exact: true }).click();
        // What is fading in has no contrast yet.
        await window.page.waitForTimeout(400);
        const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
        expect(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
      }
      await pane().getByText('Original', { exact: true }).click();
    }
  });

  it('finds notes and provenance again in the next window', async () => {
    await window.quit();
    window = await openWindow({ home: window.home });
    await openListedCase(window, 'Things to see');
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
    await grid().getByRole('option', { name: /Запись вызова/ }).click();
    await pane().getByText('A specialist will call within two days').waitFor();
    expect(await pane().getByRole('textbox', { name: 'Taken by' }).inputValue()).toBe('Anna, on her own phone');
  });
});
