import { copyFile, mkdir, open, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telegramMessage } from '../support/archives/telegram.js';
import { letterOf } from '../support/cli/letters.js';
import { pdfAt, scanOf } from '../support/evidence/documents.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures, windowLooks } from '../support/window/looks.js';
import { lookAt, lookAtZoomed, reachesOut } from '../support/window/lookAt.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

const words = {
  ru: {
    newCase: 'Новое дело', name: 'Название дела', cancel: 'Отмена', adding: 'Добавление доказательств', unfold: 'Показать список файлов', fold: 'Свернуть список файлов', reading: /^Читаю файлы: /, pause: 'Приостановить', resume: 'Продолжить', stop: 'Остановить',
    own: 'Своя запись', exhibits: 'Доказательства', list: 'Список доказательств', chats: /^Взято \d+ из \d+$/, chooseChats: 'Какие чаты взять в дело', export: 'Выгрузка', bundle: 'Пакет доказательств', saveBundle: 'Сохранить пакет…', save: 'Сохранить', stopWriting: 'Отменить', cancelled: /отмен/, chronology: 'Хронология', search: 'Поиск', check: 'Проверка',
  },
  en: {
    newCase: 'New case', name: 'Name of the case', cancel: 'Cancel', adding: 'Adding evidence', unfold: 'Show the list of files', fold: 'Fold the list of files', reading: /^Reading files: /, pause: 'Pause', resume: 'Resume', stop: 'Stop',
    own: 'Own entry', exhibits: 'Exhibits', list: 'List of exhibits', chats: /^\d+ of \d+ taken$/, chooseChats: 'Which chats to take into the case', export: 'Export', bundle: 'Evidence bundle', saveBundle: 'Save the bundle…', save: 'Save', stopWriting: 'Cancel', cancelled: /cancelled/, chronology: 'Chronology', search: 'Search', check: 'Check',
  },
} as const;

/** The export of an account with twenty chats, some with long names and one without any. */
function accountOf(): string {
  const names = ['Мама', 'ТеплоДом · Поддержка покупателей, обращения с 9 до 21 по Москве', 'Курьер Олег', '', 'Соседи, дом 5', 'Anna K.', 'Работа: склад № 3', '🏡 Дача 2024', 'Доставка', 'Сантехник Иван Петрович (рекомендовала Ольга)', 'Школа 7«Б»', 'Объявления района', 'Брат', 'Banki', 'Такси', 'Врач', 'Книги', 'Кино по пятницам', 'Английский', 'Заметки'];
  const list = names.map((name, at) => ({
    name,
    type: 'personal_chat',
    id: at + 1,
    messages: Array.from({ length: 1 + ((at * 7) % 23) }, (_, id) => telegramMessage({ id: id + 1, at: `2024-03-${String(1 + at).padStart(2, '0')}T10:${String(id).padStart(2, '0')}:00`, who: 'them', text: `Сообщение ${id + 1}` })),
  }));
  return JSON.stringify({ about: 'account', personal_information: { user_id: 7, first_name: 'Анна' }, chats: { about: '', list } }, null, 1);
}

/** A folder whose import takes a while and ends in every way that a file's import can end. */
async function manyFiles(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const shots = (await readdir(sample)).filter((name) => name.endsWith('.png') || name.endsWith('.jpg'));
  for (const name of shots) await copyFile(join(sample, name), join(folder, name));
  await copyFile(join(sample, shots[0]!), join(folder, 'тот же снимок ещё раз.png'));
  await writeFile(join(folder, '0 пустой файл.png'), '');
  await writeFile(join(folder, '0 переименованный текст.png'), 'это не картинка');
  for (let at = 0; at < 30; at += 1) await writeFile(join(folder, `письмо ${at}.eml`), letterOf({ subject: `Заказ ${at}`, text: `Жду ответа ${at}.`, date: 'Tue, 05 Mar 2024 10:00:00 +0300' }));
  const page = await scanOf(await readFile(join(import.meta.dirname, '..', 'fixtures', 'documents', 'contract.pdf')));
  await pdfAt(join(folder, '0 договор со всеми приложениями и дополнительными соглашениями к нему, скан.pdf'), Array.from({ length: 40 }, () => ({ picture: page })));
  return (await readdir(folder)).length;
}

/** Makes the program as slow as an old machine, so that what it writes can be looked at while it is written. */
const slowDown = ({ app }: OpenWindow) =>
  app.evaluate(() => {
    const block = (): void => {
      const end = Date.now() + 30;
      while (Date.now() < end);
    };
    const slow = setInterval(block, 5);
    process.once('SIGUSR2', () => clearInterval(slow));
    return true;
  });
/** Ends that; a signal gets through where a busy program drops what an inspector asks. */
const hasten = ({ app }: OpenWindow) => app.process().kill('SIGUSR2');

describe.each(windowLooks)('what is under way, and dialogs, in $language, $theme, $size.width px', ({ language, theme, size }) => {
  const said = words[language];
  let window: OpenWindow;
  let caseId: string;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });
  const at = (screen: string) => join(pictures, `${screen}-${language}-${theme}-${size.width}.png`);
  /** Keeps a picture; axe looks at the page, and nothing may reach out of the window. */
  const look = async (screen: string) => [...(await lookAt(window.page, at(screen))), ...(await reachesOut(window.page))];
  const lookZoomed = async (screen: string) => [...(await lookAtZoomed(window, at(screen))), ...(await reachesOut(window.page))].map((flaw) => `${screen}: ${flaw}`);
  const room = (name: string) => window.page.getByRole('navigation').getByRole('button', { name }).click();
  const adding = () => window.page.getByRole('region', { name: said.adding });

  it('a new case is asked for', async () => {
    await window.page.getByRole('button', { name: said.newCase }).click();
    const dialog = window.page.getByRole('dialog', { name: said.newCase });
    await dialog.waitFor();
    expect(await look('dialog-new-case')).toEqual([]);
    await dialog.getByRole('textbox', { name: said.name }).fill('Возврат конвектора');
    expect(await look('dialog-new-case-filled')).toEqual([]);
    await dialog.getByRole('button', { name: said.cancel }).click();
  });

  it('an import of many files', async () => {
    ({ caseId } = await openNewCase(window, 'Возврат конвектора, заказ 58120437-0001'));
    const folder = join(window.home, 'evidence');
    const count = await manyFiles(folder);
    await writeFile(join(folder, 'result.json'), accountOf());
    await dropOn(window.page, [folder]);
    await adding().getByText(said.reading).waitFor();
    expect(await look('import-running')).toEqual([]);
    await adding().getByRole('button', { name: said.unfold }).click();
    expect(await look('import-unfolded')).toEqual([]);
    await adding().getByRole('button', { name: said.pause }).click();
    expect(await look('import-paused')).toEqual([]);
    await adding().getByRole('button', { name: said.resume }).click();
    // What was looked at was under way still.
    expect((await window.ask('import.queue', { caseId })).done).toBeLessThan(count + 1);
    await adding().getByRole('button', { name: said.stop, exact: true }).click();
    await importEnded(window, caseId, count + 1);
    expect(await look('import-stopped')).toEqual([]);
  });

  it('an entry of one\'s own is asked for', async () => {
    await room(said.chronology);
    await window.page.keyboard.press('a');
    const dialog = window.page.getByRole('dialog', { name: said.own });
    await dialog.waitFor();
    expect(await look('dialog-own-entry')).toEqual([]);
    await dialog.getByRole('button', { name: said.cancel }).click();
  });

  it('the chats of an account are chosen', async () => {
    const { items } = await window.ask('import.queue', { caseId });
    const archive = items.find(({ name }) => name === 'result.json')!;
    await window.ask('import.retry', { caseId, exhibit: archive.exhibit! });
    await importEnded(window, caseId);
    await room(said.exhibits);
    await window.page.getByRole('listbox', { name: said.list }).getByRole('option', { name: /result\.json/ }).click();
    await window.page.getByRole('button', { name: said.chats }).click();
    const dialog = window.page.getByRole('dialog', { name: said.chooseChats });
    await dialog.waitFor();
    expect(await look('dialog-chats')).toEqual([]);
    await dialog.getByRole('button', { name: said.cancel }).click();
  });

  it('a bundle is written', async () => {
    const large = join(window.home, 'архив с камеры.bin');
    const file = await open(large, 'w');
    await file.truncate(128 * 1024 * 1024);
    await file.close();
    await dropOn(window.page, [large]);
    await importEnded(window, caseId);
    await room(said.export);
    await window.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, join(window.home, 'bundle.zip'));
    const place = window.page.getByRole('region', { name: said.bundle });
    await slowDown(window);
    await place.getByRole('button', { name: said.saveBundle }).click();
    await place.getByRole('button', { name: said.stopWriting, exact: true }).waitFor();
    const flaws = await look('bundle-writing');
    await place.getByRole('button', { name: said.stopWriting, exact: true }).click();
    hasten(window);
    expect(flaws).toEqual([]);
    await place.getByRole('status').filter({ hasText: said.cancelled }).waitFor();
    expect(await look('bundle-cancelled')).toEqual([]);
  });

  it('everything at twice its size', async () => {
    await adding().getByRole('button', { name: said.fold }).click();
    await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.setZoomFactor(2));
    const flaws: string[] = [];
    for (const name of ['chronology', 'exhibits', 'check', 'search', 'export'] as const) {
      await room(said[name]);
      flaws.push(...await lookZoomed(`zoom-${name}`));
    }
    await room(said.chronology);
    await window.page.locator('article').first().click();
    await window.page.getByRole('complementary').waitFor();
    flaws.push(...await lookZoomed('zoom-original'));
    await window.page.keyboard.press('e');
    await window.page.getByRole('button', { name: said.save, exact: true }).click({ trial: true });
    flaws.push(...await lookZoomed('zoom-correction'));
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('a');
    await window.page.getByRole('dialog', { name: said.own }).getByRole('button', { name: said.cancel }).click({ trial: true });
    flaws.push(...await lookZoomed('zoom-own-entry'));
    expect(flaws).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
