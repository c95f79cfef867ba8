import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewCase } from '../support/window/cases.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';


describe.each([
  { language: 'ru', theme: 'light', size: { width: 900, height: 600 }, settings: 'Настройки', keys: 'Клавиши', rooms: [['Хронология', /Перетащите/], ['Доказательства', /Перетащите/], ['Проверка', /Добавьте снимки/], ['Поиск', /Перетащите/], ['Выгрузка', /Перетащите/]] },
  { language: 'en', theme: 'dark', size: { width: 1280, height: 800 }, settings: 'Settings', keys: 'Keyboard', rooms: [['Chronology', /Drop/], ['Exhibits', /Drop/], ['Check', /Add screenshots/], ['Search', /Drop/], ['Export', /Drop/]] },
] as const)('a case without evidence in $language, $theme', ({ language, theme, size, settings, keys, rooms }) => {
  let window: OpenWindow;
  const button = (name: string) => window.page.getByRole('navigation').getByRole('button', { name });
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
    await openNewCase(window, 'Возврат конвектора');
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it.each(rooms.map(([room, text], at) => [room, text, at] as const))('says in the room %s what to do', async (room, text, at) => {
    await button(room).click();
    await window.page.getByRole('main').getByText(text).first().waitFor();
    expect(await look(`empty-${at + 1}`)).toEqual([]);
  });

  it.each([['settings', settings], ['keys', keys]])('opens the %s', async (screen, name) => {
    await button(name).click();
    await window.page.getByRole('dialog').waitFor();
    expect(await look(screen)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(window.complaints).toEqual([]);
  });
});
