import { AxeBuilder } from '@axe-core/playwright';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longTelegram } from '../support/archives/groups.js';
import { asPhoto, filmAt, heicAt } from '../support/evidence/documents.js';
import { outlookOf } from '../support/letters/outlookOf.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures, windowLooks } from '../support/window/looks.js';
import { reachesOut } from '../support/window/lookAt.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'documents');
const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');
const words = {
  ru: { exhibits: 'Доказательства', chronology: 'Хронология', check: 'Проверка', search: 'Поиск', export: 'Выгрузка', list: 'Список доказательств', pane: /^Доказательство № \d+$/, close: 'Закрыть', facts: 'Сведения', nothing: 'ничего не нашлось' },
  en: { exhibits: 'Exhibits', chronology: 'Chronology', check: 'Check', search: 'Search', export: 'Export', list: 'List of exhibits', pane: /^Exhibit \d+$/, close: 'Close', facts: 'Facts', nothing: 'Nothing was found' },
} as const;

/** One file of each kind, by the word its picture is called by. */
const kinds = {
  screenshot: 'Screenshot_20240304-102841.png',
  letter: '2024-03-13 Re Претензия.eml',
  outlook: 'answer.msg',
  call: '(+79005550118)_20240321164512.mp3',
  pdf: 'contract.pdf',
  docx: 'order.docx',
  photo: 'IMG_0003.jpg',
  heic: 'IMG_0001.HEIC',
  video: 'unboxing.webm',
  archive: 'result.json',
  other: 'table.xlsx',
} as const;

async function evidenceIn(home: string): Promise<readonly string[]> {
  const at = (name: string): string => join(home, name);
  const names = await readdir(sample);
  const call = names.find((name) => name.endsWith(kinds.call))!;
  for (const name of [kinds.screenshot, kinds.letter, call]) await copyFile(join(sample, name), at(name));
  await writeFile(at(call.replace('.mp3', '.srt')), '1\n00:00:00,500 --> 00:00:02,000\nОператор: Здравствуйте, чем могу помочь?\n\n2\n00:00:02,500 --> 00:00:04,000\nЯ: Когда вернут деньги за конвектор?\n');
  await copyFile(join(fixtures, 'contract.pdf'), at(kinds.pdf));
  await copyFile(join(fixtures, 'contract.docx'), at(kinds.docx));
  await writeFile(at(kinds.outlook), outlookOf({ properties: { 0x0037: 'Возврат денег', 0x0042: 'Анна', 0x5d02: 'anna@mail.example', 0x0039: new Date('2024-03-12T07:00:00Z'), 0x1035: '<2@mail.example>', 0x1000: 'Добрый день!\r\n\r\nЖду возврата по заказу 58120437-0001 до 20 марта.' }, recipients: [{ 0x0c15: 1, 0x3001: 'Поддержка', 0x39fe: 'help@shop.example' }] }));
  const sky = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#7fa8c9"/><stop offset="1" stop-color="#d8c7a8"/></linearGradient></defs><rect width="1200" height="900" fill="url(#g)"/><rect x="350" y="330" width="500" height="330" rx="24" fill="#f2f2ee"/><path d="M430 380l60 90-30 70 80 60" stroke="#333" stroke-width="7" fill="none"/></svg>');
  await sharp(sky).jpeg().toFile(at(kinds.photo));
  asPhoto(at(kinds.photo));
  await sharp(sky).png().toFile(at('drawn.png'));
  asPhoto(heicAt(at(kinds.heic), at('drawn.png')));
  filmAt(at(kinds.video), ['-c:v', 'libvpx', '-c:a', 'libopus'], '640x480');
  await writeFile(at(kinds.archive), longTelegram(60));
  await writeFile(at(kinds.other), Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'));
  return [...Object.values(kinds).filter((name) => name !== kinds.call), call, call.replace('.mp3', '.srt')].map(at);
}

describe.each(windowLooks)('every kind of evidence in $language, $theme, $size.width px', ({ language, theme, size }) => {
  const said = words[language];
  let window: OpenWindow;
  const room = (name: 'exhibits' | 'chronology' | 'check' | 'search' | 'export') => window.page.getByRole('navigation').getByRole('button', { name: said[name] }).click();
  const pane = () => window.page.getByRole('region', { name: said.pane });
  /** Keeps a picture; axe looks at the page, and nothing may reach out of the window or be wider than its place. */
  const look = async (screen: string) => {
    // What is fading in has no contrast yet, and pictures come in a moment later.
    await window.page.waitForTimeout(700);
    await window.page.screenshot({ path: join(pictures, `${screen}-${language}-${theme}-${size.width}.png`) });
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), ...(await reachesOut(window.page))];
  };

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size });
    const { caseId } = await openNewCase(window, 'Возврат конвектора');
    const files = await evidenceIn(window.home);
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it.each(Object.entries(kinds))('%s', async (kind, name) => {
    await room('exhibits');
    if (await pane().isVisible()) await pane().getByRole('button', { name: said.close, exact: true }).click();
    await window.page.getByRole('listbox', { name: said.list }).getByRole('option').filter({ hasText: name }).first().click();
    await pane().waitFor();
    // The grid has become narrower, and the chosen tile is in sight still.
    const chosen = window.page.getByRole('listbox', { name: said.list }).getByRole('option', { selected: true });
    await expect.poll(() => chosen.evaluate((tile) => {
      const { left, top, width } = tile.getBoundingClientRect();
      return tile.contains(document.elementFromPoint(left + width / 2, top + 24));
    })).toBe(true);
    if (kind === 'pdf' || kind === 'heic' || kind === 'photo' || kind === 'screenshot') await expect.poll(() => pane().locator('img').first().evaluate((img: HTMLImageElement) => img.naturalWidth), { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await look(`kind-${kind}`)).toEqual([]);
  });

  it('the facts of a photo, and the rooms', async () => {
    await room('exhibits');
    if (await pane().isVisible()) await pane().getByRole('button', { name: said.close, exact: true }).click();
    expect(await look('room-exhibits')).toEqual([]);
    await window.page.getByRole('listbox', { name: said.list }).getByRole('option').filter({ hasText: kinds.photo }).click();
    await pane().getByText(said.facts, { exact: true }).click();
    expect(await look('kind-photo-facts')).toEqual([]);
    for (const name of ['chronology', 'check', 'search', 'export'] as const) {
      await room(name);
      expect(await look(`room-${name}`)).toEqual([]);
    }
    await room('search');
    await window.page.getByRole('combobox').first().fill('такого слова нет');
    await window.page.getByText(said.nothing).waitFor();
    expect(await look('search-nothing')).toEqual([]);
    await window.page.getByRole('combobox').first().fill('возврат');
    await window.page.getByRole('option').first().click();
    expect(await look('search-hit')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
