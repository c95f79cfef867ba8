import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChronology } from '../../src/core/chronology/buildChronology.js';
import type { Entry } from '../../src/core/chronology/Entry.js';
import { readZip } from '../support/bundle/zipFiles.js';
import { pdfAt, scanOf } from '../support/evidence/documents.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

/** Pages are drawn and scans read by processes of their own, which take their time on a busy machine. */
const patience = { timeout: 60_000 };
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'documents');
const clause = '5.2. Возврат денег за товар ненадлежащего качества производится в течение 10 дней.';

describe('a place in a document becomes an entry of the chronology', () => {
  let window: OpenWindow;
  let caseId: string;
  const grid = () => window.page.getByRole('listbox', { name: 'List of exhibits' });
  const pane = () => window.page.getByRole('region', { name: /^Exhibit \d+$/ });
  const form = () => window.page.getByRole('region', { name: /^Place (on page|in the text)/ });
  const text = () => form().getByRole('textbox', { name: 'Text' });
  const open = async (name: string) => {
    await window.page.getByRole('navigation').getByRole('button', { name: 'Exhibits' }).click();
    if (await pane().isVisible()) await pane().getByRole('button', { name: 'Close' }).click();
    await grid().getByRole('option').filter({ hasText: name }).click();
    await pane().waitFor();
  };
  const entries = async (): Promise<readonly Entry[]> => buildChronology({ ...(await window.ask('case.material', { caseId })) }).entries;
  /** The entries that were made of places, once there are so many. */
  const placed = async (count: number): Promise<readonly Entry[]> => {
    const made = async () => (await entries()).filter(({ kind, sources }) => kind === 'document' && sources[0]?.message !== undefined);
    await expect.poll(async () => (await made()).length, patience).toBe(count);
    return made();
  };

  beforeAll(async () => {
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Places'));
    const at = (name: string) => join(window.home, name);
    await copyFile(join(fixtures, 'contract.pdf'), at('contract.pdf'));
    await copyFile(join(fixtures, 'contract.docx'), at('order.docx'));
    await pdfAt(at('scan.pdf'), [{ picture: await scanOf(await readFile(at('contract.pdf')), 1) }]);
    await sharp({ create: { width: 600, height: 400, channels: 3, background: '#3a6ea5' } }).jpeg().withExif({ IFD0: { Make: 'Apple', Model: 'iPhone 14' } }).toFile(at('IMG_0002.jpg'));
    await dropOn(window.page, ['contract.pdf', 'order.docx', 'scan.pdf', 'IMG_0002.jpg'].map(at));
    await importEnded(window, caseId, 4);
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it('by keyboard alone: from line to line, with a date that its words name', async () => {
    await open('contract.pdf');
    const page = pane().getByRole('region', { name: 'Document contract.pdf' });
    await pane().getByRole('group', { name: 'Page 1' }).locator('img').waitFor();
    await page.press('m');
    await expect.poll(() => text().inputValue(), patience).toBe('ООО «ТеплоДом», ИНН 7701234567');
    await page.press('ArrowDown');
    expect(await text().inputValue()).toBe('Договор № 58120437');
    await page.press('Alt+ArrowDown');
    expect(await text().inputValue()).toBe('Договор № 58120437 г. Москва, 5 марта 2024 г.');
    expect(await form().getByLabel('Date').inputValue()).toBe('05/03/2024');
    await window.page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    await page.press('Enter');
    await window.page.keyboard.press('Control+Enter');
    const [entry] = await placed(1);
    expect(entry).toMatchObject({ when: { date: '2024-03-05', basis: 'user' }, text: 'Договор № 58120437 г. Москва, 5 марта 2024 г.', editedByUser: false, sources: [{ exhibit: 1, page: 1 }] });
    const [left, top, width, height] = entry!.sources[0]!.bbox!;
    expect([left, top].every((edge) => edge > 0) && width > 50 && height > 10).toBe(true);
  });

  it('by drawing with the mouse; what was read stays beside what the person wrote, and undo takes it out', async () => {
    await open('contract.pdf');
    await pane().getByRole('button', { name: /^Take a place on the page/ }).click();
    const sheet = pane().getByRole('group', { name: 'Page 1' });
    const line = (await sheet.locator('svg text').filter({ hasText: 'конвектор' }).boundingBox())!;
    await window.page.mouse.move(line.x - 3, line.y - 2);
    await window.page.mouse.down();
    await window.page.mouse.move(line.x + line.width + 3, line.y + line.height + 2, { steps: 4 });
    await window.page.mouse.up();
    await expect.poll(() => text().inputValue(), patience).toMatch(/^Продавец передаёт.* 12 490 рублей\.$/);
    await text().fill('Цена 12 490 рублей');
    await form().getByText('Other party', { exact: true }).click();
    await form().getByRole('button', { name: 'To the chronology' }).click();
    const made = (await placed(2)).find((one) => one.text === 'Цена 12 490 рублей')!;
    expect(made).toMatchObject({ side: 'left', editedByUser: true, asRead: { text: expect.stringContaining('конвектор') as string } });
    await window.page.getByRole('navigation').getByRole('button', { name: 'Chronology' }).click();
    await window.page.keyboard.press('Control+z');
    await placed(1);
    await window.page.keyboard.press('Control+Shift+z');
    await placed(2);
  });

  it('shows the strip of its page in the chronology and leads to the place', async () => {
    await window.page.getByRole('navigation').getByRole('button', { name: 'Chronology' }).click();
    const row = window.page.locator('article[data-side="left"]').filter({ hasText: 'Цена 12 490 рублей' });
    await expect.poll(() => row.locator('svg image').getAttribute('href'), patience).toMatch(/^dossier:\/\/page\/.*\/1\/1\?width=800$/);
    await row.click();
    await expect.poll(() => window.page.locator('svg rect[data-target="true"]').count(), patience).toBe(1);
  });

  it('out of a scan, by what was recognised there, and is found', async () => {
    await open('scan.pdf');
    const page = pane().getByRole('region', { name: 'Document scan.pdf' });
    await pane().getByRole('group', { name: 'Page 1' }).locator('img').waitFor();
    await page.press('m');
    while (!(await text().inputValue()).startsWith('5.2')) await page.press('ArrowDown');
    expect(await text().inputValue()).toBe(clause);
    await form().getByRole('button', { name: 'To the chronology' }).click();
    await placed(3);
    await window.page.keyboard.press('ControlOrMeta+k');
    await window.page.keyboard.type('ненадлежащего качества');
    await expect.poll(() => window.page.getByRole('option').filter({ hasText: 'ненадлежащего' }).count(), patience).toBe(4);
    const { id } = (await placed(3)).find((one) => one.text === clause)!;
    const hits = await window.ask('search.query', { caseId, text: 'ненадлежащего качества' });
    expect(hits.map(({ entryId }) => entryId)).toContain(id);
  });

  it('out of a text without pages, by what is selected', async () => {
    await open('order.docx');
    const plain = pane().locator('pre');
    await plain.press('m');
    await plain.press('ArrowDown');
    expect(await text().inputValue()).toBe('Договор № 58120437');
    await window.page.keyboard.press('Escape');
    await plain.evaluate((pre) => {
      const node = pre.firstChild!;
      const from = node.textContent!.indexOf('Доставка');
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 'Доставка\t490,00'.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await pane().getByRole('button', { name: /^Take a place in the text/ }).click();
    expect(await text().inputValue()).toBe('Доставка\t490,00');
    await form().getByRole('button', { name: 'To the chronology' }).click();
    const made = (await placed(4)).find((one) => one.text === 'Доставка\t490,00')!;
    expect(made.sources[0]!.locator!.line).toBeGreaterThan(2);
    expect(made.sources[0]!.bbox).toBeUndefined();
  });

  it('out of a photo, with the words that the person writes', async () => {
    await open('IMG_0002.jpg');
    await pane().getByRole('img', { name: /IMG_0002/ }).waitFor();
    await pane().getByRole('button', { name: /^Take a place on the page/ }).click();
    await text().fill('Трещина на корпусе');
    await form().getByLabel('Date').fill('06/03/2024');
    await form().getByRole('button', { name: 'To the chronology' }).click();
    const made = (await placed(5)).find((one) => one.text === 'Трещина на корпусе')!;
    expect(made).toMatchObject({ editedByUser: false, sources: [{ page: 1, exhibit: 4 }] });
  });

  it('goes into the bundle with its exhibit, page and box', async () => {
    const target = join(window.home, 'bundle.zip');
    await window.ask('export.run', { caseId, profile: 'full', language: 'ru', target });
    const files = await readZip(target);
    const file = (end: string) => [...files].find(([name]) => name.endsWith(end))![1].toString('utf8');
    const sources = (JSON.parse(file('data/chronology.json')) as { text: string; sources: { exhibit: number; sha256: string; page?: number; bbox?: number[] }[] }[]).find((one) => one.text === 'Цена 12 490 рублей')!.sources;
    expect(sources).toEqual([{ exhibit: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, page: 1, bbox: expect.any(Array) as number[] }]);
    expect(file('data/chronology.html')).toMatch(/href="exhibits\/0001_[^"]*\.pdf#page=1"[^>]*>№ 1, с\. 1</);
    expect(file('data/chronology.csv')).toContain(`№ 1 p. 1 [${sources[0]!.bbox!.join(',')}]`);
    expect(file('data/text/0001.txt')).toContain('исправлено вручную: Цена 12 490 рублей');
    expect((await window.ask('verify.case', { caseId })).deviations).toEqual([]);
  });

  it('is taken out of the chronology from its form, and comes back', async () => {
    await window.page.getByRole('navigation').getByRole('button', { name: 'Chronology' }).click();
    const row = window.page.getByRole('article').filter({ hasText: 'Трещина на корпусе' });
    await row.click();
    await window.page.keyboard.press('e');
    await window.page.getByRole('button', { name: 'Remove the entry' }).click();
    await placed(4);
    await window.page.getByText('The document has not changed').waitFor();
    await window.page.keyboard.press('Control+z');
    await placed(5);
    expect(window.complaints).toEqual([]);
  });
});
