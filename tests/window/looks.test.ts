import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEnded, openListedCase } from '../support/window/cases.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';


/** `DOSSIER_LOOKS=all` adds what only the README shows. */
const looks = [
  { language: 'ru', theme: 'light', size: { width: 1280, height: 800 } },
  { language: 'en', theme: 'dark', size: { width: 1024, height: 700 } },
  ...(process.env.DOSSIER_LOOKS === 'all' ? [{ language: 'en', theme: 'light', size: { width: 1280, height: 800 } } as const] : []),
] as const;

/** How a room is entered, and what tells that it is there. */
const rooms = {
  ru: { nav: 'Разделы дела', chronology: 'Хронология', exhibits: 'Доказательства', search: 'Поиск', export: 'Выгрузка', sample: 'Открыть пример', word: 'возврат', list: 'Список доказательств', pane: /^Доказательство № \d+$/, close: 'Закрыть' },
  en: { nav: 'Rooms of the case', chronology: 'Chronology', exhibits: 'Exhibits', search: 'Search', export: 'Export', sample: 'Open the sample case', word: 'возврат', list: 'List of exhibits', pane: /^Exhibit \d+$/, close: 'Close' },
} as const;

describe.each(looks)('the screens in $language, $theme', ({ language, theme, size }) => {
  const said = rooms[language];
  let window: OpenWindow;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  /** Keeps a picture, and lets axe look at the page (WCAG 2.1 A and AA, contrast included). */
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));
  const enter = (room: 'chronology' | 'exhibits' | 'search' | 'export') =>
    window.page.getByRole('navigation', { name: said.nav }).getByRole('button', { name: said[room] }).click();

  it('begins with a library that explains itself', async () => {
    await window.page.getByRole('button', { name: said.sample }).waitFor();
    expect(await look('welcome')).toEqual([]);
  });

  it('imports the sample', async () => {
    await window.page.getByRole('button', { name: said.sample }).click();
    await window.page.getByRole('navigation', { name: said.nav }).waitFor();
    const [card] = await window.ask('library.list', {});
    await importEnded(window, card!.caseId, 20);
    expect(await look('chronology')).toEqual([]);
  });

  it('opens an original beside an entry, and its correction', async () => {
    for (let step = 0; step < 8; step += 1) await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Enter');
    await window.page.locator('aside img').first().waitFor();
    expect(await look('original')).toEqual([]);
    await window.page.keyboard.press('e');
    expect(await look('correction')).toEqual([]);
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Escape');
  });

  it('shows the exhibits', async () => {
    await enter('exhibits');
    expect(await look('exhibits')).toEqual([]);
  });

  it('shows a letter as mail does', async () => {
    await window.page.getByRole('listbox', { name: said.list }).getByRole('option').filter({ hasText: '2024-03-11 Претензия' }).click();
    const pane = window.page.getByRole('region', { name: said.pane });
    await pane.locator('iframe').waitFor();
    expect(await look('letter-beside')).toEqual([]);
    await pane.getByRole('button', { name: said.close, exact: true }).click();
  });

  it('searches', async () => {
    await enter('search');
    await window.page.getByRole('combobox').first().fill(said.word);
    await window.page.getByRole('option').first().click();
    await window.page.getByRole('region', { name: said.pane }).waitFor();
    expect(await look('search')).toEqual([]);
  });

  it('exports', async () => {
    await enter('export');
    expect(await look('export')).toEqual([]);
  });

  it('lists the case', async () => {
    const [card] = await window.ask('library.list', {});
    await window.page.reload();
    await window.page.locator('button.open').waitFor();
    expect(await look('library')).toEqual([]);
    await openListedCase(window, card!.title);
    expect(window.complaints).toEqual([]);
  });
});
