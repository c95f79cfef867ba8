import { AxeBuilder } from '@axe-core/playwright';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChronology } from '../../src/core/chronology/buildChronology.js';
import { checkPoints } from '../../src/core/chronology/checkPoints.js';
import { messagesOf } from '../../src/core/chronology/messagesOf.js';
import type { CorrectedMessage } from '../../src/core/exhibit/CorrectedMessage.js';
import { importEnded, openListedCase, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');
const shots = /^Screenshot_20240304-101645|^Screenshot_202403(0[5-9]|1)/;

/** A busy machine answers late. */
const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 20_000 });

describe('checking screenshots by keyboard', () => {
  let window: OpenWindow;
  let caseId: string;
  let number: number;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Things to check'));
    const files = (await readdir(sample)).filter((name) => shots.test(name)).slice(0, 3).map((name) => join(sample, name));
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
    await window.page.getByRole('navigation').getByRole('button', { name: /^Check/ }).click();
    await list().getByRole('listitem').first().waitFor();
    number = (await material()).exhibits[0]!.exhibit.number;
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const type = (text: string) => window.page.keyboard.type(text);
  const list = () => window.page.getByRole('region', { name: 'Messages of the screenshot' });
  const current = () => list().locator('li[aria-current="true"]');
  const material = () => window.ask('case.material', { caseId });
  const shown = async (): Promise<readonly CorrectedMessage[]> => messagesOf((await material()).exhibits.find(({ exhibit }) => exhibit.number === number)!);
  const corrections = async () => (await material()).exhibits.flatMap((one) => one.corrections);
  const heading = () => window.page.getByRole('region', { name: 'Checking what was read' }).getByRole('heading');
  const openShot = async (wanted: number) => {
    for (let step = 0; step < 5 && !(await heading().innerText()).startsWith(`No. ${wanted} `); step += 1) await press('PageUp');
    await eventually(() => heading().innerText()).toMatch(`No. ${wanted} `);
  };
  /** Goes to the message in that place of the list. */
  const goTo = async (index: number) => {
    await press('Home');
    for (let step = 0; step < index; step += 1) await press('ArrowDown');
    await eventually(() => current().getByRole('button', { name: `Message ${index + 1}`, exact: true }).count()).toBe(1);
  };
  /** The first message for which that holds. */
  const placeOf = async (wanted: (message: CorrectedMessage) => boolean) => (await shown()).findIndex(wanted);
  const isLong = ({ now }: CorrectedMessage) => now.kind === 'message' && now.text.split(' ').length > 3;

  it('shows every message in its box and in the list under the same number, and selects it in both', async () => {
    await openShot(number);
    const count = (await shown()).length;
    expect(await list().getByRole('listitem').count()).toBe(count);
    const frames = window.page.getByRole('button', { name: /^Frame \d+: / });
    await eventually(() => frames.count()).toBe(count);
    await frames.nth(1).click();
    await current().getByRole('button', { name: 'Message 2', exact: true }).waitFor();
    await press('ArrowUp');
    await eventually(() => frames.nth(0).getAttribute('aria-current')).toBe('true');
  });

  it('sets a text and a time right, and goes on by itself', async () => {
    const at = await placeOf(isLong);
    await goTo(at);
    await press('e', 'Control+a');
    await type('What really stands there');
    await press('Enter');
    await current().getByRole('button', { name: `Message ${at + 2}`, exact: true }).waitFor();
    await eventually(async () => (await shown())[at]!.now.text).toBe('What really stands there');
    await press('ArrowUp', 't');
    await type('09:41');
    await press('Enter');
    await eventually(async () => (await shown())[at]).toMatchObject({ now: { text: 'What really stands there', time: '09:41' }, changes: { checked: true } });
    await current().getByText('As read:').waitFor();
    await press('Control+z', 'Control+z');
    await eventually(async () => (await shown())[at]!.changes).toEqual({});
  });

  it('leaves a text as it was on Escape', async () => {
    const before = await corrections();
    await press('e');
    await type(' and more');
    await press('Escape');
    await list().getByRole('textbox').waitFor({ state: 'detached' });
    expect(await corrections()).toEqual(before);
  });

  it('flips the side round and round', async () => {
    const at = await placeOf(({ now }) => now.kind === 'message' && now.side === 'left');
    await goTo(at);
    for (const side of ['right', 'center', 'left'] as const) {
      await press('s');
      await eventually(async () => (await shown())[at]!.now.side).toBe(side);
    }
  });

  it('splits at a word and joins again', async () => {
    const at = await placeOf(isLong);
    const before = await shown();
    const { text } = before[at]!.now;
    await goTo(at);
    await press('x');
    await current().getByRole('button', { name: /^Split behind/ }).first().waitFor();
    for (let step = 0; step < 60; step += 1) await press('ArrowLeft');
    await press('ArrowRight', 'Enter');
    await eventually(async () => (await shown()).length).toBe(before.length + 1);
    const parts = (await shown()).slice(at, at + 2).map(({ now }) => now.text);
    expect(parts).toEqual([text.split(' ').slice(0, 2).join(' '), text.split(' ').slice(2).join(' ')]);
    await press('j');
    await eventually(async () => (await shown()).map(({ now }) => now.text)).toEqual(before.map(({ now }) => now.text));
    await press('Control+z', 'Control+z');
    await eventually(shown).toEqual(before);
  });

  it('splits at the cursor of a text that is being typed', async () => {
    const at = await placeOf(isLong);
    const before = await shown();
    await goTo(at);
    await press('Enter', 'Control+Home');
    for (let step = before[at]!.now.text.indexOf(' '); step > 0; step -= 1) await press('ArrowRight');
    await press('Control+Enter');
    await eventually(async () => (await shown()).length).toBe(before.length + 1);
    expect(`${(await shown())[at]!.now.text} ${(await shown())[at + 1]!.now.text}`).toBe(before[at]!.now.text);
    await press('Control+z');
    await eventually(async () => (await shown()).length).toBe(before.length);
  });

  it('adds a message, its box drawn with the mouse', async () => {
    const before = (await shown()).length;
    await goTo(0);
    await press('a');
    await list().getByRole('textbox', { name: 'Text of the new message' }).waitFor();
    const image = (await window.page.getByRole('group', { name: /^Screenshot / }).boundingBox())!;
    await window.page.mouse.move(image.x + image.width / 2, image.y + 200);
    await window.page.mouse.down();
    await window.page.mouse.move(image.x + image.width / 2 + 100, image.y + 240, { steps: 4 });
    await window.page.mouse.up();
    await type('Nobody saw this');
    await press('Enter');
    await eventually(async () => (await shown()).filter(({ origin }) => origin === 'added').map(({ now }) => now.text)).toEqual(['Nobody saw this']);
    await current().getByText('Nobody saw this').waitFor();
    const { now } = (await shown()).find(({ origin }) => origin === 'added')!;
    const scale = now.bbox[2] / 100;
    expect(now.bbox[3] / 40 / scale).toBeCloseTo(1, 1);
    expect((await shown()).length).toBe(before + 1);
  });

  it('moves and sizes a box by keys and by the mouse', async () => {
    const boxNow = async () => (await shown()).find(({ origin }) => origin === 'added')!.now.bbox;
    const [x, y, width, height] = await boxNow();
    await press('Shift+ArrowRight');
    await eventually(async () => (await boxNow())[0]).toBeGreaterThan(x);
    await press('Alt+ArrowDown');
    await eventually(async () => (await boxNow())[3]).toBeGreaterThan(height);
    const frame = window.page.locator('button[data-draggable="true"][data-message]');
    const drawn = (await frame.boundingBox())!;
    await window.page.mouse.move(drawn.x + drawn.width / 2, drawn.y + drawn.height / 2);
    await window.page.mouse.down();
    await window.page.mouse.move(drawn.x + drawn.width / 2, drawn.y + drawn.height / 2 + 30, { steps: 4 });
    await window.page.mouse.up();
    await eventually(async () => (await boxNow())[1]).toBeGreaterThan(y + 10);
    const corner = (await window.page.locator('[data-handle="e"]').boundingBox())!;
    await window.page.mouse.move(corner.x + 5, corner.y + 5);
    await window.page.mouse.down();
    await window.page.mouse.move(corner.x + 35, corner.y + 5, { steps: 4 });
    await window.page.mouse.up();
    await eventually(async () => (await boxNow())[2]).toBeGreaterThan(width + 10);
    await window.page.screenshot({ path: join(pictures, 'check-boxes.png') });
  });

  it('gives a day to all below that share it, or to one alone', async () => {
    const all = await shown();
    const at = all.findIndex(({ now }, index) => now.kind === 'message' && all[index + 1]?.now.kind === 'message' && all[index + 1]?.now.date === now.date);
    await goTo(at);
    await press('d', 'Control+a');
    await type('02/03/2024');
    await press('Enter');
    await eventually(async () => (await shown()).slice(at, at + 2).map(({ now }) => now.date)).toEqual(['2024-03-02', '2024-03-02']);
    await press('Control+z');
    await eventually(async () => (await shown()).slice(at, at + 2).map(({ now }) => now.date)).toEqual(all.slice(at, at + 2).map(({ now }) => now.date));
    await press('d', 'Control+a');
    await type('02/03/2024');
    await press('Shift+Enter');
    await eventually(async () => (await shown()).slice(at, at + 2).map(({ now }) => now.date)).toEqual(['2024-03-02', all[at + 1]!.now.date]);
    await press('Control+z');
    await eventually(async () => (await shown())[at]!.now.date).toBe(all[at]!.now.date);
    // What was taken back is gone to, wherever the person was.
    await current().getByRole('button', { name: `Message ${at + 1}`, exact: true }).waitFor();
  });

  it('takes away what is no message, and brings it back', async () => {
    await goTo(1);
    const isDismissed = async () => (await shown())[1]!.changes.dismissed;
    await current().getByRole('button', { name: 'Dismiss' }).waitFor();
    await press('Delete');
    await eventually(isDismissed).toBe(true);
    await press('Delete');
    await eventually(isDismissed).toBe(false);
  });

  it('goes over the doubtful places of the whole case until none is left, and counts them', async () => {
    const points = async () => {
      const all = await material();
      return checkPoints(all, buildChronology(all));
    };
    const open = async () => (await points()).filter((point) => point.open.length > 0).length;
    // Something to doubt on each screenshot, however well they were read.
    for (const { exhibit, ...rest } of (await material()).exhibits) {
      const message = messagesOf({ exhibit, ...rest }).find(({ now, origin }) => now.kind === 'message' && origin === 'read')!;
      await window.ask('entry.correct', { caseId, sha256: exhibit.sha256, target: `gone-${exhibit.number}`, anchor: [1, 1, 9, 9], changes: { text: `Once read here, ${message.id}` } });
    }
    const [total, left] = [(await points()).length, await open()];
    await window.page.getByRole('status').filter({ hasText: `${total - left} of ${total} checked` }).waitFor();
    for (let step = 0; step < left + 3 && (await open()) > 0; step += 1) {
      const before = await open();
      await press(step === 0 ? 'n' : ' ');
      if (step > 0) await eventually(open).toBe(before - 1);
    }
    expect(await open()).toBe(0);
    await window.page.getByText('All that was doubtful is checked').waitFor();
    await press('Control+z');
    await eventually(open).toBe(1);
  });

  it('reads the screenshot again and keeps all that was set right', async () => {
    await openShot(number);
    await goTo((await placeOf(isLong)));
    const at = await placeOf(isLong);
    await press('e', 'Control+a');
    await type('Kept whatever is read');
    await press('Enter');
    await eventually(async () => (await shown())[at]!.now.text).toBe('Kept whatever is read');
    const before = await shown();
    const [kept] = await corrections();
    const reads = async () => (await window.ask('import.queue', { caseId })).total;
    const queued = await reads();
    await window.page.getByRole('button', { name: /^Read the screenshot again/ }).click();
    await eventually(reads).toBe(queued + 1);
    await importEnded(window, caseId, queued + 1);
    expect((await corrections())[0]).toEqual(kept);
    expect((await shown()).map(({ now }) => now)).toEqual(before.map(({ now }) => now));
    await list().getByText('Kept whatever is read').waitFor();
  });

  it('finds all of it again in the next window', async () => {
    const before = await shown();
    await window.quit();
    window = await openWindow({ home: window.home });
    await openListedCase(window, 'Things to check');
    await list().getByText('Kept whatever is read').waitFor();
    expect(await shown()).toEqual(before);
    expect(window.complaints).toEqual([]);
  });
});

const looks = [
  { language: 'ru', theme: 'light', size: { width: 1280, height: 800 }, room: /^Проверка/, title: 'Снимки' },
  { language: 'en', theme: 'dark', size: { width: 1024, height: 700 }, room: /^Check/, title: 'Shots' },
] as const;

describe.each(looks)('the check in $language, $theme', ({ language, theme, size, room, title }) => {
  let window: OpenWindow;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
    const { caseId } = await openNewCase(window, title);
    const files = (await readdir(sample)).filter((name) => shots.test(name)).slice(0, 2).map((name) => join(sample, name));
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
    await window.page.getByRole('navigation').getByRole('button', { name: room }).click();
    await window.page.locator('li').first().waitFor();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it.each([
    ['selected', ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']],
    ['text', ['e']],
    ['date', ['Escape', 'd']],
    ['split', ['Escape', 'x']],
    ['add', ['Escape', 'a']],
    ['checked', ['Escape', 'c']],
    ['keys', ['F1']],
  ])('leaves axe nothing to find: %s', async (name, keys) => {
    for (const key of keys) {
      if (key === 'F1') await window.page.getByRole('navigation').getByRole('button').nth(-2).click();
      else await window.page.keyboard.press(key);
    }
    // What is fading in has no contrast yet.
    await window.page.waitForTimeout(500);
    await window.page.screenshot({ path: join(pictures, `check-${name}-${language}-${theme}.png`) });
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    expect(await window.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
