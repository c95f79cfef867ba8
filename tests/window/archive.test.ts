import { AxeBuilder } from '@axe-core/playwright';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupText, longTelegram } from '../support/archives/groups.js';
import { buildChronology } from '../../src/core/chronology/buildChronology.js';
import { telegramMessage } from '../support/archives/telegram.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';

const looks = [
  { language: 'ru', theme: 'light', size: { width: 1280, height: 800 } },
  { language: 'en', theme: 'dark', size: { width: 1024, height: 700 } },
] as const;
const words = {
  ru: { exhibits: 'Доказательства', chronology: 'Хронология', list: 'Список доказательств', who: 'Кто из них вы', ask: 'Кто из участников вы?', messages: 'Сообщения архива', pane: /^Доказательство № \d+$/, toEntry: 'Показать в хронологии', undo: 'Отменить' },
  en: { exhibits: 'Exhibits', chronology: 'Chronology', list: 'List of exhibits', who: 'Which of them is you', ask: 'Which of the participants is you?', messages: 'Messages of the archive', pane: /^Exhibit \d+$/, toEntry: 'Show in the chronology', undo: 'Undo' },
} as const;

describe.each(looks)('a chat archive in $language, $theme', ({ language, theme, size }) => {
  const said = words[language];
  let window: OpenWindow;
  let caseId: string;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
    ({ caseId } = await openNewCase(window, 'Архивы чатов'));
    const folder = join(window.home, 'evidence');
    await mkdir(join(folder, 'ChatExport_2024-04-21', 'photos'), { recursive: true });
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#b0643c' } }).jpeg().withExif({ IFD0: { Make: 'Phone', Model: 'One' } }).toBuffer();
    await writeFile(join(folder, 'ChatExport_2024-04-21', 'photos', 'photo_1@15-03-2024_09-01-40.jpg'), photo);
    await writeFile(join(folder, 'ChatExport_2024-04-21', 'result.json'), longTelegram(3_000));
    await writeFile(join(folder, 'WhatsApp Chat with Дом 5.txt'), groupText);
    await dropOn(window.page, [folder]);
    await importEnded(window, caseId, 4);
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  const room = (name: string) => window.page.getByRole('navigation').getByRole('button', { name }).click();
  const pane = () => window.page.getByRole('region', { name: said.pane });
  const list = () => window.page.getByRole('region', { name: said.messages });
  const open = async (name: RegExp) => {
    await room(said.exhibits);
    await window.page.getByRole('listbox', { name: said.list }).getByRole('option', { name }).click();
    await list().waitFor();
  };
  const look = async (screen: string) => {
    await window.page.waitForTimeout(500);
    await window.page.screenshot({ path: join(pictures, `${screen}-${language}-${theme}.png`) });
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  const choose = async () => {
    await window.page.getByLabel(said.who).first().click();
    await window.page.getByRole('option', { name: 'Анна' }).click();
  };
  const choices = async () => {
    const { exhibits } = await window.ask('case.material', { caseId });
    return exhibits.find(({ reading }) => reading?.archive?.app === 'whatsapp')!.corrections;
  };

  it('shows its messages by day, drawn only where they are in sight, with what they carry', async () => {
    await open(/result\.json/);
    await list().getByText('Заказ № 4512 не пришёл.').first().waitFor();
    expect(await list().locator('article').count()).toBeLessThan(80);
    await list().getByRole('button', { name: /photo_1@15-03-2024/ }).waitFor();
    expect(await look('archive')).toEqual([]);
    await list().getByRole('button', { name: /photo_1@15-03-2024/ }).click();
    await pane().getByRole('heading', { name: /photo_1@15-03-2024/ }).waitFor();
  });

  it('asks who the person is, puts all messages on their sides, and takes it back', async () => {
    await open(/Дом 5/);
    await window.page.getByText(said.ask).waitFor();
    expect(await list().locator('article[data-side="right"]').count()).toBe(0);
    expect(await look('archive-asks')).toEqual([]);
    await choose();
    await expect.poll(() => list().locator('article[data-side="right"]').count()).toBeGreaterThan(0);
    expect(await window.page.getByText(said.ask).count()).toBe(0);
    await window.page.getByRole('button', { name: said.undo }).last().click();
    await expect.poll(() => list().locator('article[data-side="right"]').count()).toBe(0);
    await choose();
    await expect.poll(() => list().locator('article[data-side="right"]').count()).toBeGreaterThan(0);
    expect(await look('archive-owner')).toEqual([]);
    // Nothing was lost on the way: each step is a line of its own.
    expect(await choices()).toHaveLength(3);
  });

  it('is stepped into from an entry of the chronology, and leads back there', async () => {
    await room(said.chronology);
    await window.page.locator('article', { hasText: 'Лифт не работает' }).waitFor();
    await window.page.keyboard.press('End');
    await window.page.locator('article[data-selected="true"]').click();
    const current = list().locator('article[aria-current="true"]');
    await current.waitFor();
    expect(await current.innerText()).toContain('Сообщение 2999 ');
    expect(await look('archive-chronology')).toEqual([]);
    await open(/result\.json/);
    await list().locator('article').nth(3).click();
    await list().getByRole('button', { name: said.toEntry }).click();
    await window.page.getByRole('region', { name: said.pane }).waitFor();
    expect(window.complaints).toEqual([]);
  });
});

describe('the export of a whole account', () => {
  let window: OpenWindow;
  let caseId: string;
  beforeAll(async () => {
    window = await openWindow({ language: 'ru' });
    ({ caseId } = await openNewCase(window, 'Аккаунт'));
    const chat = (id: number, name: string, count: number) => ({ name, type: 'personal_chat', id, messages: Array.from({ length: count }, (_, at) => telegramMessage({ id: at + 1, at: `2024-03-${String(10 + id)}T10:0${at}:00`, who: 'them', text: `${name}: сообщение ${at + 1}` })) });
    const list = [chat(1, 'Мама', 5), chat(2, 'Поддержка магазина', 3), chat(3, 'Курьер', 1)];
    await writeFile(join(window.home, 'result.json'), JSON.stringify({ about: 'account', personal_information: { user_id: 7, first_name: 'Анна' }, chats: { about: '', list } }, null, 1));
    await dropOn(window.page, [join(window.home, 'result.json')]);
    await importEnded(window, caseId, 1);
    await window.page.getByRole('navigation').getByRole('button', { name: 'Доказательства' }).click();
    await window.page.getByRole('listbox', { name: 'Список доказательств' }).getByRole('option').click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });
  const chronology = async () => buildChronology(await window.ask('case.material', { caseId })).entries.map(({ text }) => text);

  it('stands in the case whole until chats are chosen by name and count, and comes back by undo', async () => {
    expect(await chronology()).toHaveLength(9);
    await window.page.getByRole('button', { name: 'Взято 3 из 3' }).click();
    const dialog = window.page.getByRole('dialog', { name: 'Какие чаты взять в дело' });
    expect((await dialog.getByRole('listitem').allInnerTexts()).map((row) => row.split('\n').filter(Boolean))).toEqual([['Мама', '5 сообщений'], ['Поддержка магазина', '3 сообщения'], ['Курьер', '1 сообщение']]);
    await dialog.getByText('Взяты все чаты.').waitFor();
    await dialog.getByRole('textbox', { name: 'Найти чат' }).fill('мам');
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Снять все' }).click();
    await dialog.getByText('Не взято: 1 чат, 5 сообщений.').waitFor();
    await window.page.waitForTimeout(500);
    await window.page.screenshot({ path: join(pictures, 'chats-ru-light.png') });
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await expect.poll(async () => (await chronology()).filter((text) => text.startsWith('Мама')).length).toBe(0);
    expect(await chronology()).toHaveLength(4);
    expect(await window.ask('search.query', { caseId, text: 'Мама' })).toEqual([]);
    await window.page.getByRole('button', { name: 'Взято 2 из 3' }).waitFor();
    await window.page.getByText('Сам архив остался целым').waitFor();
    await window.page.getByRole('button', { name: 'Отменить' }).click();
    await expect.poll(async () => (await chronology()).length).toBe(9);
    expect(window.complaints).toEqual([]);
  });
});
