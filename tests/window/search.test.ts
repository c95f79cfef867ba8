import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letterOf } from '../support/cli/letters.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

describe('searching a case', () => {
  let window: OpenWindow;
  let evidence: string;
  const field = () => window.page.getByRole('combobox', { name: 'Search the case' });
  const hits = () => window.page.getByRole('listbox', { name: 'What was found' }).getByRole('option');
  beforeAll(async () => {
    evidence = await mkdtemp(join(tmpdir(), 'dossier-evidence-'));
    const letter = join(evidence, 'answer.eml');
    await writeFile(letter, letterOf({ subject: 'Ответ', text: 'Деньги вам возвратили вчера.', date: 'Tue, 05 Mar 2024 10:00:00 +0300' }));
    const shots = (await readdir(sample)).filter((name) => /^Screenshot_2024031[23]/.test(name)).map((name) => join(sample, name));
    window = await openWindow();
    const { caseId } = await openNewCase(window, 'Words found');
    await dropOn(window.page, [letter, ...shots]);
    await importEnded(window, caseId, 3);
    const entry = { date: '2024-03-09', time: null, channel: 'call', side: 'left', author: null, role: 'operator', text: 'Оператор сказал: гарантия кончилась', tags: [], included: true } as const;
    await window.ask('own.add', { caseId, entry: { ...entry, tags: [] } });
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
    await rm(evidence, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+K');
    await field().fill('');
  });

  it('teaches while nothing is asked, and an example asks', async () => {
    await window.page.getByRole('button', { name: 'возврат', exact: true }).click();
    expect(await field().inputValue()).toBe('возврат');
    await hits().first().waitFor();
  });

  it('finds word forms as one types and marks them', async () => {
    await field().pressSequentially('возврат', { delay: 20 });
    const letter = hits().filter({ hasText: 'Деньги вам возвратили вчера' });
    await letter.waitFor();
    // Hits of the first letters may still stand there.
    await expect.poll(() => letter.locator('mark').allInnerTexts()).toEqual(['возвратили']);
    expect(await letter.innerText()).toContain('5 Mar 2024');
  });

  it('opens the original of a hit with the message framed and the word marked, by the keyboard alone', async () => {
    await field().fill('срочный');
    // Found by this word, not left over from the last one.
    await hits().filter({ has: window.page.locator('mark', { hasText: 'срочный' }) }).waitFor();
    await window.page.keyboard.press('Enter');
    const pane = window.page.getByRole('region', { name: /^Exhibit \d+$/ });
    const framed = pane.locator('button[aria-current="true"]');
    await framed.waitFor();
    expect(await framed.getAttribute('aria-label')).toContain('срочный');
    const view = await pane.locator('[role="group"]').boundingBox();
    const box = await framed.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(view!.y);
    expect(box!.y + box!.height).toBeLessThanOrEqual(view!.y + view!.height);
    expect(await pane.locator('[class*="mark"]').count()).toBeGreaterThan(0);
    await window.page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
  });

  it('goes from a hit to its place in the chronology', async () => {
    await field().fill('срочный');
    // Found by this word, not left over from the last one.
    await hits().filter({ has: window.page.locator('mark', { hasText: 'срочный' }) }).waitFor();
    await window.page.keyboard.press('Control+Enter');
    await window.page.locator('[aria-selected="true"], [aria-current="true"]').filter({ hasText: 'срочный' }).first().waitFor();
  });

  it('forgives a slip and finds the person’s own entries', async () => {
    await field().fill('гарнтия');
    await hits().filter({ hasText: 'гарантия кончилась' }).click();
    await window.page.getByRole('button', { name: 'To the chronology' }).waitFor();
  });

  it('narrows by side and kind, and says what to do when nothing is left', async () => {
    await field().fill('возврат');
    await hits().first().waitFor();
    await window.page.getByText('Mine', { exact: true }).click();
    await expect.poll(() => hits().evaluateAll((all) => all.every((hit) => (hit as HTMLElement).dataset.side === 'right'))).toBe(true);
    await window.page.getByRole('combobox', { name: 'Kind of exhibit' }).click();
    await window.page.getByRole('option', { name: 'call recording' }).click();
    await window.page.getByText('The filters may be in the way').waitFor();
    await window.page.getByRole('button', { name: 'Clear the filters' }).last().click();
    await hits().filter({ hasText: 'возвратили' }).waitFor();
    expect(window.complaints).toEqual([]);
  });
});
