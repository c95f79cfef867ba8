import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

describe('looking at exhibits', () => {
  let window: OpenWindow;
  let caseId: string;
  const grid = () => window.page.getByRole('listbox', { name: 'List of exhibits' });
  const pane = () => window.page.getByRole('region', { name: /^Exhibit \d+$/ });
  const material = async (kind: string) => (await window.ask('case.material', { caseId })).exhibits.find(({ exhibit }) => exhibit.kind === kind)!;
  beforeAll(async () => {
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Things to see'));
    const wanted = /^Screenshot_20240304-101645|Претензия по заказу|Жалоба|^Запись вызова/;
    const files = (await readdir(sample)).filter((name) => wanted.test(name)).map((name) => join(sample, name));
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
  });
  afterAll(async () => {
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
    await pane().getByRole('button', { name: 'Show the attachment чек.png' }).click();
    await pane().getByRole('heading', { name: /чек\.png/ }).waitFor();
    await pane().getByRole('button', { name: 'Close' }).click();
    await pane().getByRole('heading', { name: /Претензия по заказу 58120437-0001\.eml/ }).waitFor();
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
});
