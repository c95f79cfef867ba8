import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { importEnded, openListedCase } from '../support/window/cases.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

describe('the chronology of the sample case', () => {
  let window: OpenWindow;
  let caseId: string;
  let list: Locator;
  beforeAll(async () => {
    window = await openWindow();
    await window.page.getByRole('button', { name: 'Open the sample case' }).click();
    await window.page.getByRole('navigation', { name: 'Rooms of the case' }).waitFor();
    caseId = (await window.ask('library.list', {}))[0]!.caseId;
    await importEnded(window, caseId, 20);
    list = window.page.getByRole('region', { name: 'Chronology' });
    await list.waitFor();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  const press = (key: string) => window.page.keyboard.press(key);
  const shown = (text: string) => list.locator('article').filter({ hasText: text }).first();
  const goTo = async (day: string) => {
    await window.page.getByLabel('To date').fill(day);
    await press('Enter');
    await press('Escape');
  };
  /** What the case itself holds, whatever the page shows. */
  const corrections = async () => (await window.ask('case.material', { caseId })).exhibits.flatMap((one) => one.corrections);
  const ownEntries = async () => (await window.ask('case.material', { caseId })).ownEntries;

  it('lays the entries out under the days they belong to, the two sides apart', async () => {
    const days = await list.locator('h2 time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    const sides = await list.locator('article').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-side')));
    expect(new Set(sides)).toEqual(new Set(['left', 'right', ...(sides.includes('center') ? ['center'] : [])]));
  });

  it('walks by arrow keys, and Enter opens the original beside', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await list.locator('article[aria-current="true"]').count()).toBe(1);
    await press('Enter');
    await window.page.locator('aside img').first().waitFor();
    await press('Escape');
    await window.page.locator('aside').waitFor({ state: 'detached' });
  });

  it('sets a text right by keyboard, keeps what was read beside it, takes it back and brings it again', async () => {
    const before = (await list.locator('article[aria-current="true"] p').innerText()).trim();
    await press('e');
    const form = window.page.getByRole('region', { name: 'Correction' });
    await form.getByLabel('Text').fill('What was really said');
    await press('Control+Enter');
    await shown('What was really said').waitFor();
    await shown('What was really said').getByText('corrected').waitFor();
    expect(await corrections()).toMatchObject([{ changes: { text: 'What was really said' } }]);
    await press('e');
    await form.getByText(before.split(' ').slice(0, 2).join(' ')).first().waitFor();
    await press('Escape');
    await press('Escape');
    await press('Control+z');
    await shown('What was really said').waitFor({ state: 'detached' });
    await press('Control+Shift+Z');
    await shown('What was really said').waitFor();
    await press('Control+z');
    await shown('What was really said').waitFor({ state: 'detached' });
    // Nothing was overwritten: every step stands in the file.
    expect(await corrections()).toHaveLength(4);
  });

  it('leaves an entry out of the export and takes it in again', async () => {
    const entry = list.locator('article[aria-current="true"]');
    await press('i');
    await entry.getByText('left out of the export').waitFor();
    await press('i');
    await entry.getByText('left out of the export').waitFor({ state: 'detached' });
  });

  it('takes an own entry in under its day, also undone and done again', async () => {
    await press('a');
    const dialog = window.page.getByRole('dialog', { name: 'Own entry' });
    await dialog.getByLabel('Date').fill('06/03/2024');
    await dialog.getByLabel('Time').fill('11:15');
    await dialog.getByLabel('Text').fill('Called the hotline, nobody answered');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(ownEntries).toMatchObject([{ date: '2024-03-06', time: '11:15', text: 'Called the hotline, nobody answered', role: 'me' }]);
    await goTo('06/03/2024');
    await shown('Called the hotline').waitFor();
    await window.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(ownEntries).toEqual([]);
    await window.page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(ownEntries).toHaveLength(1);
  });

  it('gives undated entries a date, several at once', async () => {
    const tray = window.page.getByRole('button', { name: /^Undated: \d+$/ });
    await window.ask('own.add', { caseId, entry: { date: null, time: null, channel: 'meeting', side: 'right', author: null, role: 'me', text: 'At the pick-up point', tags: [], included: true } });
    await tray.click();
    await window.page.getByLabel('Tick: At the pick-up point').check();
    await window.page.getByLabel('Date for the ticked: 1').fill('07/03/2024');
    await press('Enter');
    await expect.poll(async () => (await ownEntries()).map(({ text, date }) => [text, date])).toContainEqual(['At the pick-up point', '2024-03-07']);
  });

  it('ticks undated entries and dates them by the keyboard alone, as one step', async () => {
    const tray = window.page.getByRole('button', { name: /^Undated: \d+$/ });
    const undated = async () => Number((await tray.innerText()).replace(/\D/g, ''));
    // One that stays undated keeps the tray.
    for (const text of ['Undated one', 'Undated two', 'Left undated']) {
      await window.ask('own.add', { caseId, entry: { date: null, time: null, channel: 'meeting', side: 'right', author: null, role: 'me', text, tags: [], included: true } });
    }
    await window.page.getByRole('list', { name: /^Undated/ }).getByText('Undated two').click();
    await window.page.keyboard.press('Escape');
    const before = await undated();
    await press('Shift+ArrowUp');
    const date = window.page.getByLabel('Date for the ticked: 2');
    await date.waitFor();
    await press('d');
    // Who types sees the cursor first; a loaded machine may set it a moment later.
    await expect.poll(() => date.evaluate((field) => field === document.activeElement)).toBe(true);
    await window.page.keyboard.type('08/03/2024');
    await press('Enter');
    await expect.poll(undated).toBe(before - 2);
    const dates = async () => (await ownEntries()).filter(({ text }) => text.startsWith('Undated')).map(({ date }) => date);
    expect(await dates()).toEqual(['2024-03-08', '2024-03-08']);
    await press('Control+z');
    await expect.poll(dates).toEqual([null, null]);
    await press('Control+Shift+Z');
    await expect.poll(undated).toBe(before - 2);
  });

  it('tags an entry, shows only those of a tag, and all again', async () => {
    await goTo('06/03/2024');
    await shown('Called the hotline').dblclick();
    const form = window.page.getByRole('region', { name: 'Own entry' });
    await form.getByLabel('Tags').fill('promise, call');
    await press('Control+Enter');
    const tagged = shown('Called the hotline');
    await tagged.getByRole('button', { name: 'promise' }).click();
    await expect.poll(() => list.locator('article').count()).toBe(1);
    await window.page.getByRole('button', { name: 'Shown: 1', exact: true }).waitFor();
    await window.page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => list.locator('article').count()).toBeGreaterThan(1);
    expect((await ownEntries()).find(({ text }) => text.startsWith('Called'))?.tags).toEqual(['promise', 'call']);
  });

  it('shows every screenshot that a message stands on', async () => {
    await press('Home');
    // The keys were the date field's of the tray; and until the top is shown, the entries of the place before are counted.
    await shown('бот-помощник').click();
    const twice = list.locator('article').filter({ has: window.page.locator('b') }).first();
    for (let step = 0; step < 60 && (await twice.count()) === 0; step += 1) await press('ArrowDown');
    await twice.click();
    const sources = window.page.getByRole('radiogroup', { name: /^Which source to show/ });
    await sources.waitFor();
    const pane = window.page.locator('aside').getByRole('region', { name: /^Exhibit \d+$/ });
    const first = await pane.getAttribute('aria-label');
    await press('s');
    await expect.poll(() => pane.getAttribute('aria-label')).not.toBe(first);
    await pane.locator('button[aria-current="true"]').waitFor();
    await press('Escape');
  });

  it('goes to what was read with doubt, and takes the word that it was read well', async () => {
    const doubtful = async () => {
      await window.page.getByRole('button', { name: 'Filter', exact: true }).click();
      const kind = await window.page.getByLabel(/^Read with doubt/).getAttribute('id');
      const label = await window.page.locator(`label[for="${kind}"]`).innerText();
      await press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'detached' });
      return Number(label.replace(/\D/g, ''));
    };
    const before = await doubtful();
    // A better reading leaves no doubt in the sample: then the key leads nowhere.
    if (before === 0) return;
    await press('n');
    await press('c');
    await expect.poll(doubtful).toBe(before - 1);
    await press('Control+z');
    await expect.poll(doubtful).toBe(before);
  });

  it('takes away what is no message, with the way back in the note that says so', async () => {
    await press('Home');
    const entry = list.locator('article[aria-current="true"]').filter({ has: window.page.locator('img') });
    for (let step = 0; step < 20 && (await entry.count()) === 0; step += 1) await press('ArrowDown');
    await press('ArrowDown');
    const text = (await entry.locator('p').innerText()).trim();
    const total = () => window.page.getByRole('navigation').getByRole('button', { name: /^Chronology/ }).innerText();
    const before = await total();
    await press('e');
    await window.page.getByRole('region', { name: 'Correction' }).getByRole('button', { name: 'Not a message' }).click();
    await expect.poll(total).not.toBe(before);
    await window.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(total).toBe(before);
    await expect.poll(async () => (await entry.locator('p').innerText()).trim()).toBe(text);
    // Only then is the undo over, which brings what it took back into sight.
    await window.page.getByRole('button', { name: 'Redo', disabled: false }).waitFor();
    await press('Escape');
  });

  it('stays at the day asked for when the original beside is closed', async () => {
    await press('Home');
    await shown('бот-помощник').click();
    await list.locator('article[aria-current="true"]').waitFor();
    await press('Enter');
    const pane = window.page.locator('aside');
    await pane.waitFor();
    await window.page.getByLabel('To date').fill('07/03/2024');
    await shown('At the pick-up point').waitFor();
    await window.page.getByLabel('To date').blur();
    await press('Escape');
    await pane.waitFor({ state: 'detached' });
    const frames = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
    await window.page.evaluate(frames);
    expect(await shown('At the pick-up point').count()).toBe(1);
  });

  it('changes an own entry, its channel too, and removes it', async () => {
    await goTo('07/03/2024');
    await shown('At the pick-up point').dblclick();
    const form = window.page.getByRole('region', { name: 'Own entry' });
    await form.getByLabel('Where').selectOption('payment');
    await form.getByLabel('Text').fill('Paid at the pick-up point');
    await press('Control+Enter');
    await expect.poll(ownEntries).toContainEqual(expect.objectContaining({ text: 'Paid at the pick-up point', channel: 'payment', date: '2024-03-07' }));
    await shown('Paid at the pick-up point').dblclick();
    await form.getByRole('button', { name: 'Remove the entry' }).click();
    await expect.poll(async () => (await ownEntries()).some(({ text }) => text.startsWith('Paid'))).toBe(false);
    await press('Control+z');
    await shown('Paid at the pick-up point').waitFor();
  });

  it('shows one side only, and says when nothing fits', async () => {
    await window.page.getByText('Me', { exact: true }).click();
    const sides = await list.locator('article').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-side')));
    expect(new Set(sides)).toEqual(new Set(['right']));
    await window.page.getByText('All', { exact: true }).click();
    await window.page.getByRole('button', { name: 'Filter', exact: true }).click();
    await window.page.getByLabel(/^Left out of the export/).check();
    await press('Escape');
    await window.page.getByText('The whole chronology goes into the export.').waitFor();
    await window.page.getByRole('main').getByRole('button', { name: 'Show all' }).last().click();
    await list.locator('article').first().waitFor();
  });

  it('stands as it was left when the case is opened again', async () => {
    const { caseId: id } = (await window.ask('library.list', {}))[0]!;
    await window.page.getByRole('button', { name: 'All cases' }).click();
    const [card] = await window.ask('library.list', {});
    await openListedCase(window, card!.title);
    await list.waitFor();
    expect(id).toBe(caseId);
    expect(await ownEntries()).toHaveLength(5);
    // The entry that was chosen last is in sight again.
    await list.locator('article[aria-current="true"]').waitFor();
    expect(window.complaints).toEqual([]);
  });
});
