import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letterOf } from '../support/cli/letters.js';
import { pdfAt, scanOf } from '../support/evidence/documents.js';
import { importEnded, openListedCase, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { putPicture } from '../support/window/putPicture.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

describe('adding evidence', () => {
  let window: OpenWindow;
  let evidence: string;
  let screenshots: readonly string[];
  beforeAll(async () => {
    evidence = await mkdtemp(join(tmpdir(), 'dossier-evidence-'));
    screenshots = (await readdir(sample)).filter((name) => name.startsWith('Screenshot_')).slice(0, 6).map((name) => join(sample, name));
  });
  afterAll(() => rm(evidence, { recursive: true, force: true }));
  beforeEach(async () => {
    window = await openWindow();
  });
  afterEach(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it('takes a dropped folder in, shows how far it is, and says in one sentence why a file was refused', async () => {
    const folder = join(evidence, 'mixed');
    await mkdir(join(folder, 'below'), { recursive: true });
    const [first = '', second = ''] = screenshots;
    await cp(first, join(folder, 'one.png'));
    await cp(second, join(folder, 'below', 'two.png'));
    await cp(first, join(folder, 'the same again.png'));
    await writeFile(join(folder, 'letter.eml'), letterOf({ subject: 'Claim', text: 'Please answer.', date: 'Tue, 05 Mar 2024 10:00:00 +0300' }));
    await writeFile(join(folder, 'empty.png'), '');
    await writeFile(join(folder, 'cut off.png'), (await readFile(first)).subarray(0, 3_000));
    await writeFile(join(folder, 'a text.png'), 'not a picture at all');
    const { caseId } = await openNewCase(window, 'A mixed folder');
    await dropOn(window.page, [folder]);
    const panel = window.page.getByRole('region', { name: 'Adding evidence' });
    await panel.getByText(/^Reading files: \d+ of 7$/).waitFor();
    await importEnded(window, caseId, 7);
    await panel.getByText('Done: 7 files').waitFor();
    await panel.getByRole('button', { name: '3 refused' }).click();
    const rows = await panel.getByRole('listitem').allInnerTexts();
    expect(rows.map((row) => row.split('\n').filter(Boolean)).sort()).toEqual([
      ['a text.png', 'refused', 'The file is damaged or poses as another format; take the original file.'],
      ['cut off.png', 'refused', 'The file is damaged or poses as another format; take the original file.'],
      ['empty.png', 'refused', 'The file is empty; take it from its source again.'],
    ]);
    await panel.getByText('All 7').click();
    await panel.getByText('The case holds the same bytes already: exhibit').waitFor();
    await panel.getByRole('button', { name: 'Clear what is finished' }).first().click();
    await panel.waitFor({ state: 'detached' });
    expect(window.complaints).toEqual([]);
  });

  it('pauses, goes on, and stops when asked', async () => {
    const { caseId } = await openNewCase(window, 'Pause');
    await dropOn(window.page, screenshots);
    const panel = window.page.getByRole('region', { name: 'Adding evidence' });
    await panel.getByRole('button', { name: 'Pause' }).click();
    await panel.getByText(/^Paused: /).waitFor();
    // What was being read is still read to its end.
    const underWay = async () => (await window.ask('import.queue', { caseId })).items.filter(({ state }) => state === 'reading' || state === 'storing').length;
    await expect.poll(underWay, { timeout: 120_000 }).toBe(0);
    const { done } = await window.ask('import.queue', { caseId });
    await window.page.waitForTimeout(2_000);
    const paused = await window.ask('import.queue', { caseId });
    expect([paused.paused, paused.done]).toEqual([true, done]);
    await panel.getByRole('button', { name: 'Resume' }).click();
    await panel.getByText(/^Reading files: /).waitFor();
    await panel.getByRole('button', { name: 'Stop' }).click();
    const queue = await importEnded(window, caseId);
    expect(queue.items.some(({ state }) => state === 'cancelled')).toBe(true);
    await panel.getByText(/ cancelled$/).waitFor();
  });

  it('tells how far it is within one long file, and stops in its middle', async () => {
    const file = join(evidence, 'scans.pdf');
    const picture = await scanOf(await readFile(join(import.meta.dirname, '..', 'fixtures', 'documents', 'contract.pdf')));
    await pdfAt(file, Array.from({ length: 60 }, () => ({ picture })));
    const { caseId } = await openNewCase(window, 'A long file');
    await dropOn(window.page, [file]);
    const panel = window.page.getByRole('region', { name: 'Adding evidence' });
    await panel.getByText(/^scans\.pdf [1-9]\d? %$/).first().waitFor({ timeout: 120_000 });
    await panel.getByRole('button', { name: 'Stop' }).click();
    const { items } = await importEnded(window, caseId);
    expect(items.map(({ name, state }) => [name, state])).toEqual([['scans.pdf', 'cancelled']]);
  });

  it.each(['quit', 'kill'] as const)('completes at the next start an import that a %s broke off', async (end) => {
    const title = `Broken off by ${end}`;
    const { caseId } = await openNewCase(window, title);
    await dropOn(window.page, screenshots);
    await window.page.getByRole('region', { name: 'Adding evidence' }).getByText(/^Reading files: /).waitFor();
    await window.page.waitForTimeout(1_500);
    await window[end]();
    window = await openWindow({ home: window.home });
    await openListedCase(window, title);
    await window.page.getByRole('region', { name: 'Adding evidence' }).waitFor();
    await importEnded(window, caseId);
    const { exhibits } = await window.ask('case.material', { caseId });
    expect(exhibits.map(({ exhibit }) => exhibit.reading.at)).toEqual(screenshots.map(() => 'read'));
    expect((await window.ask('verify.case', { caseId })).deviations).toEqual([]);
  });

  it('takes a screenshot from the clipboard with Ctrl+V, and leaves a text field alone', async () => {
    const { caseId } = await openNewCase(window, 'Pasted');
    const [first = ''] = screenshots;
    await putPicture(window, first);
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+V');
    await window.page.waitForTimeout(500);
    expect((await window.ask('import.queue', { caseId })).total).toBe(0);
    await window.page.getByRole('button', { name: 'Exhibits' }).click();
    await window.page.keyboard.press('Control+V');
    await window.page.getByText('The screenshot from the clipboard was added to the case.').waitFor();
    const queue = await importEnded(window, caseId);
    expect(queue.items.map(({ state }) => state)).toEqual(['done']);
  });
});
