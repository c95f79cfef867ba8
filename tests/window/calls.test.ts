import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';
import { dossier } from '../support/cli/dossier.js';
import { converted, speechOf, sweepAmr, wavOf } from '../support/evidence/recordings.js';


const looks = [
  { language: 'ru', theme: 'light', size: { width: 1280, height: 900 } },
  { language: 'en', theme: 'dark', size: { width: 1024, height: 800 } },
] as const;

const said = {
  ru: { exhibits: 'Доказательства', pane: /^Доказательство № \d+$/, go: 'Перейти к', undo: 'Отменить (Ctrl Z)', takenBy: 'Кто сделал', fill: 'Подставить как в прошлый раз', silent: /здесь не проигрывается/, attach: 'Приложить расшифровку', chronology: 'Хронология', export: 'Выгрузка', nav: 'Разделы дела', asked: /^Кто и как записал/, player: /^Запись: пробел/ },
  en: { exhibits: 'Exhibits', pane: /^Exhibit \d+$/, go: 'Go to', undo: 'Undo (Ctrl Z)', takenBy: 'Taken by', fill: 'Fill in as last time', silent: /cannot be played here/, attach: 'Attach a transcript', chronology: 'Chronology', export: 'Export', nav: 'Rooms of the case', asked: /^Who recorded it and how/, player: /^Recording: Space/ },
} as const;

const srt = [
  '00:00:00,500 --> 00:00:01,800\nОператор Мария: Здравствуйте, меня зовут Мария, чем могу помочь?',
  '00:00:02,000 --> 00:00:03,500\nЯ: Добрый день. Я прошу вернуть деньги за товар, статья 22.',
  '00:00:07,000 --> 00:00:09,000\nОператор Мария: Специалист свяжется с вами в течение двух рабочих дней.',
].map((cue, index) => `${index + 1}\n${cue}\n`).join('\n');

describe.each(looks)('recordings in $language, $theme', ({ language, theme, size }) => {
  const words = said[language];
  let window: OpenWindow;
  let caseId: string;
  let dir: string;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    dir = await mkdtemp(join(tmpdir(), 'dossier-calls-'));
    const files: readonly (readonly [string, Buffer | string])[] = [
      ['Запись вызова +78005550142_240315_143012.wav', speechOf([3.5, 2, 1, 2, 2.5])],
      ['Запись вызова +78005550142_240315_143012.srt', srt],
      ['ТеплоДом(+78005550142)_20240316120000.amr', sweepAmr()],
      ['other.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Other words</v>\n'],
    ];
    for (const [name, bytes] of files) await writeFile(join(dir, name), bytes);
    const silent = converted(dir, 'old-recorder.wav', wavOf(2), ['-c:a', 'libgsm_ms']);
    window = await openWindow({ language, theme, size });
    ({ caseId } = await openNewCase(window, 'Calls'));
    await dropOn(window.page, [...files.map(([name]) => join(dir, name)), silent]);
    await importEnded(window, caseId, 5);
    await window.page.getByRole('button', { name: words.exhibits }).click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
    await rm(dir, { recursive: true });
  });

  const grid = () => window.page.getByRole('listbox').first();
  const pane = () => window.page.getByRole('region', { name: words.pane });
  const open = (name: RegExp) => grid().getByRole('option', { name }).click();
  const audio = <T>(ask: (element: HTMLAudioElement) => T) => pane().locator('audio').evaluate(ask as (element: Element) => T);
  const material = async (number: number) => (await window.ask('case.material', { caseId })).exhibits.find(({ exhibit }) => exhibit.number === number)!;
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));

  it('shows the transcript that came along, marks the silences, plays a segment that is clicked', async () => {
    await open(/240315_143012\.wav/);
    await pane().getByText('Специалист свяжется').waitFor();
    await expect.poll(() => pane().locator('i[title]').count()).toBe(2);
    await pane().getByText('Специалист свяжется').click();
    await expect.poll(() => audio(({ currentTime }) => currentTime)).toBeGreaterThan(6.9);
    await expect.poll(() => pane().locator('li[aria-current="true"]').textContent()).toContain('Специалист свяжется');
    await audio((element) => element.pause());
    expect(await look('call-transcript')).toEqual([]);
  });

  it('takes a correction of a segment back and brings it again', async () => {
    await pane().getByText('Специалист свяжется').dblclick();
    await audio((element) => element.pause());
    const field = pane().locator('form textarea').first();
    await field.fill('Специалист позвонит завтра.');
    await window.page.keyboard.press('Control+Enter');
    await pane().getByText('Специалист позвонит завтра.').waitFor();
    await pane().getByRole('button', { name: words.undo }).click();
    await pane().getByText('Специалист свяжется').waitFor();
    await pane().getByRole('group', { name: words.player }).focus();
    await window.page.keyboard.press('Control+Shift+Z');
    await pane().getByText('Специалист позвонит завтра.').waitFor();
    const [, , third] = (await material(1)).notes;
    expect([third!.text, third!.isEdited, third!.speaker]).toEqual(['Специалист позвонит завтра.', true, 'Оператор Мария']);
  });

  it('plays AMR, decoded into the cache, and leaves the original as it is', async () => {
    await open(/20240316120000\.amr/);
    await expect.poll(() => audio(({ readyState }) => readyState), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await audio(({ duration }) => duration)).toBeCloseTo(3, 0);
    await pane().getByText(/ТеплоДом \(/).waitFor();
    const { exhibit } = await material(3);
    expect(exhibit.sizeBytes).toBe(sweepAmr().length);
    expect(await look('call-amr')).toEqual([]);
  });

  it('attaches a transcript by choice', async () => {
    await pane().getByRole('button', { name: words.attach }).click();
    await window.page.getByRole('menuitem', { name: /other\.vtt/ }).click();
    await pane().getByText('Other words').waitFor();
  });

  it('offers who recorded it as told of the last recording', async () => {
    await pane().getByRole('textbox', { name: words.takenBy }).fill('Анна, на свой телефон');
    await window.page.keyboard.press('Enter');
    await expect.poll(async () => (await material(3)).exhibit.provenance.takenBy).toBe('Анна, на свой телефон');
    await open(/240315_143012\.wav/);
    await pane().getByRole('button', { name: words.fill }).click();
    await expect.poll(async () => (await material(1)).exhibit.provenance.takenBy).toBe('Анна, на свой телефон');
  });

  it('says what to do with what cannot be played', async () => {
    await open(/old-recorder/);
    await pane().getByText(words.silent).waitFor();
    expect(await look('call-silent')).toEqual([]);
  });

  it('opens the recording at the segment that the chronology points at', async () => {
    await window.page.getByRole('button', { name: words.chronology }).click();
    await window.page.getByText('Я прошу вернуть деньги').first().click();
    await window.page.keyboard.press('Enter');
    await expect.poll(() => audio(({ currentTime }) => currentTime)).toBeCloseTo(2, 1);
    expect(await look('call-in-chronology')).toEqual([]);
  });

  it('asks at the export for a court what is not told of a recording', async () => {
    await window.page.getByRole('navigation', { name: words.nav }).getByRole('button', { name: words.export }).click();
    await window.page.locator('input[value="court"]').check();
    await window.page.getByRole('heading', { name: words.asked }).waitFor();
    expect(await look('call-asked')).toEqual([]);
    expect(window.complaints.filter((one) => !/Failed to load resource|MEDIA/i.test(one))).toEqual([]);
  });

  it('marks the silences that the command line tells, of AAC as well', async () => {
    const name = 'Вызов с ТеплоДом.m4a';
    const path = converted(dir, name, speechOf([3.5, 2, 1, 2, 2.5]), ['-c:a', 'aac', '-ar', '44100']);
    await dropOn(window.page, [path]);
    await importEnded(window, caseId, 6);
    const silences = await window.ask('exhibit.silences', { caseId, exhibit: 6 });
    const { json } = await dossier(['read', path, '--json']);
    const [{ call }] = json<{ call: { silences: readonly { from: number; to: number }[] } }>() as [{ call: { silences: readonly { from: number; to: number }[] } }];
    expect(silences!.map(({ fromMs, toMs }) => ({ from: fromMs / 1_000, to: toMs / 1_000 }))).toEqual(call.silences);
    expect(silences).toHaveLength(2);
  });
});
