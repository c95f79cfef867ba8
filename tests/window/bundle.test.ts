import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../support/cli/letters.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

describe('exporting and checking a bundle', () => {
  let window: OpenWindow;
  let folder: string;
  let bundle: string;
  let caseId: string;
  const room = () => window.page.getByRole('region', { name: 'Evidence bundle' });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-bundle-'));
    bundle = join(folder, 'bundle.zip');
    const letter = join(folder, 'claim.eml');
    await writeFile(letter, letterOf({ subject: 'Claim', text: 'Give the money back, please.', date: 'Tue, 05 Mar 2024 10:00:00 +0300' }));
    const [shot = ''] = (await readdir(sample)).filter((name) => name.startsWith('Screenshot_'));
    window = await openWindow();
    ({ caseId } = await openNewCase(window, 'Bundle'));
    await dropOn(window.page, [letter, join(sample, shot)]);
    await importEnded(window, caseId, 2);
    await window.page.getByRole('button', { name: 'Export', exact: true }).click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
    await rm(folder, { recursive: true, force: true });
  });

  /** Answers the system's dialogs, which a test cannot click. */
  const answerDialogs = (path: string) =>
    window.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, path);

  it('says what goes in and what a claim leaves out', async () => {
    const { exhibits } = await window.ask('case.material', { caseId });
    const letter = exhibits.find(({ exhibit }) => exhibit.kind === 'email')!;
    await window.ask('exhibit.update', { caseId, exhibit: letter.exhibit.number, changes: { included: false } });
    const inside = room().getByRole('region', { name: 'What goes in' });
    await inside.getByText('exhibits', { exact: true }).waitFor();
    await room().getByRole('radio', { name: /^Claim/ }).check();
    await inside.getByText('exhibit', { exact: true }).waitFor();
    await room().getByText('Left out: 1 entry, 1 exhibit').click();
    await room().getByText('claim.eml').waitFor();
    await room().getByRole('radio', { name: /^The whole case/ }).check();
  });

  it('saves a bundle, tells its SHA-256, shows it in its folder and checks it', async () => {
    await answerDialogs(bundle);
    await room().getByRole('button', { name: 'Save the bundle…' }).click();
    await room().getByText('The bundle is saved: bundle.zip').waitFor();
    const digest = createHash('sha256').update(await readFile(bundle)).digest('hex');
    expect(await room().locator('code', { hasText: /^[0-9a-f]{64}$/ }).innerText()).toBe(digest);
    await room().getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await window.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(digest);
    const shown = await window.app.evaluate(({ shell }) => {
      const calls: string[] = [];
      shell.showItemInFolder = (path) => void calls.push(path);
      (globalThis as { shown?: string[] }).shown = calls;
    });
    expect(shown).toBeUndefined();
    await room().getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(() => window.app.evaluate(() => (globalThis as { shown?: string[] }).shown)).toEqual([bundle]);
    await room().getByRole('button', { name: 'Check it now' }).click();
    await room().getByText('“bundle.zip”: no deviations').waitFor();
  });

  it('names a file in which one byte was changed', async () => {
    const bytes = await readFile(bundle);
    const at = bytes.indexOf('Content-Transfer-Encoding: 8bit');
    expect(at).toBeGreaterThan(0);
    bytes[at] = 'c'.charCodeAt(0);
    const altered = join(folder, 'altered.zip');
    await writeFile(altered, bytes);
    await answerDialogs(altered);
    await room().getByRole('button', { name: 'Check a bundle…' }).click();
    const alert = room().getByRole('alert');
    await alert.getByText(/^“altered.zip”: \d+ deviations?$/).waitFor();
    expect(await alert.innerText()).toMatch(/"[^"]*data\/exhibits\/0001_2024-03-05_[^"]*\.eml": the file was altered: its SHA-256 is not the listed one\./);
  });

  it('finds the case in order, and says what to do with a file that is no bundle', async () => {
    await room().getByRole('button', { name: 'Check this case' }).click();
    await room().getByText('The case is in order: no deviations').waitFor();
    await answerDialogs(join(folder, 'claim.eml'));
    await room().getByRole('button', { name: 'Check a bundle…' }).click();
    await room().getByText('this is not an evidence bundle; name a ZIP made by Dossier').waitFor();
  });

  it('says why when the folder cannot be written', async () => {
    await answerDialogs(join(folder, 'nowhere', 'x.zip'));
    await room().getByRole('button', { name: 'Save again…' }).click();
    await room().getByRole('alert').getByText(/x\.zip|nowhere/).waitFor();
    expect(window.complaints).toEqual([]);
  });
});
