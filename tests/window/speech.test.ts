import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';
import { converted, sweepAmr } from '../support/evidence/recordings.js';
import { spokenTones, toneWav, writeToneModel } from '../support/speech/toneModel.js';


const looks = [
  { language: 'ru', theme: 'light', size: { width: 1280, height: 900 } },
  { language: 'en', theme: 'dark', size: { width: 1024, height: 800 } },
] as const;

const said = {
  ru: { exhibits: 'Доказательства', pane: /^Доказательство № \d+$/, transcribe: 'Расшифровать', needed: /модели весят сотни мегабайт/, model: 'Модель', choose: 'Указать папку с моделью…', takeOff: /^Убрать расшифровку программы/, tookOff: /^Расшифровка программы убрана/, stop: 'Остановить', chronology: 'Хронология', close: 'Закрыть', none: /Речи в записи не нашлось/, gone: /такого файла или папки нет/, undo: 'Отменить' },
  en: { exhibits: 'Exhibits', pane: /^Exhibit \d+$/, transcribe: 'Transcribe', needed: /models weigh hundreds of megabytes/, model: 'Model', choose: 'Choose the model’s folder…', takeOff: /^Take the program’s transcript off/, tookOff: /^The program’s transcript is taken off/, stop: 'Stop', chronology: 'Chronology', close: 'Close', none: /No speech was found/, gone: /no such file or folder/, undo: 'Undo' },
} as const;

describe.each(looks)('transcription on this machine in $language, $theme', ({ language, theme, size }) => {
  const words = said[language];
  let window: OpenWindow;
  let caseId: string;
  let dir: string;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    dir = await mkdtemp(join(tmpdir(), 'dossier-speech-'));
    writeToneModel(join(dir, 'tones'));
    const wav = toneWav(spokenTones(['верните', 'деньги', null, 'за', 'товар'], { sampleRate: 44_100 }), 44_100);
    const files = [
      converted(dir, 'Запись вызова +78005550142_240315_143012.m4a', wav, ['-c:a', 'aac', '-ac', '2'], null),
      converted(dir, 'call.mp3', wav, ['-c:a', 'libmp3lame'], null),
      converted(dir, 'voice.ogg', wav, ['-c:a', 'libopus', '-b:a', '48k'], null),
      join(dir, 'sweep.amr'),
      join(dir, 'silence.wav'),
    ];
    await writeFile(files[3]!, sweepAmr());
    await writeFile(files[4]!, toneWav(new Int16Array(32_000), 16_000));
    window = await openWindow({ language, theme, size });
    ({ caseId } = await openNewCase(window, 'Speech'));
    await dropOn(window.page, files);
    await importEnded(window, caseId, files.length);
    await window.page.getByRole('button', { name: words.exhibits }).click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
    await rm(dir, { recursive: true });
  });

  const pane = () => window.page.getByRole('region', { name: words.pane });
  const open = (name: RegExp) => window.page.getByRole('listbox').first().getByRole('option', { name }).click();
  const dialog = () => window.page.getByRole('dialog');
  const material = async (name: string) => (await window.ask('case.material', { caseId })).exhibits.find(({ exhibit }) => exhibit.origins[0]!.name.endsWith(name))!;
  const begin = async () => {
    await pane().getByRole('button', { name: words.transcribe }).click();
    await dialog().getByRole('button', { name: words.transcribe }).click();
  };
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));

  it('says where a model is to be had while there is none', async () => {
    await open(/240315_143012\.m4a/);
    await pane().getByRole('button', { name: words.transcribe }).click();
    await dialog().getByText(words.needed).waitFor();
    await dialog().getByText('sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19').waitFor();
    await dialog().getByRole('button', { name: words.choose }).waitFor();
    expect(await look('speech-no-model')).toEqual([]);
  });

  it('takes no folder without a model, and remembers the one that has one', async () => {
    await expect(window.ask('speech.chooseModel', { folder: window.home })).rejects.toThrow('E_NOT_A_MODEL');
    expect(await window.ask('speech.state', {})).toEqual({ model: null, fault: null });
    expect(await window.ask('speech.chooseModel', { folder: join(dir, 'tones') })).toMatchObject({ model: { name: 'tones', kind: 'nemo-ctc' }, fault: null });
    await dialog().getByRole('button', { name: words.close }).click();
    await pane().getByRole('button', { name: words.transcribe }).click();
    await dialog().getByText('tones').waitFor();
    expect(await look('speech-model')).toEqual([]);
  });

  it('writes down what is said, each phrase at its time', async () => {
    await dialog().getByRole('button', { name: words.transcribe }).click();
    await pane().getByText('товар').waitFor({ timeout: 60_000 });
    const { notes, exhibit } = await material('.m4a');
    expect(notes.map(({ text }) => text)).toEqual(['верните', 'деньги', 'за', 'товар']);
    for (const [index, seconds] of [0, 1.8, 5.4, 7.2].entries()) expect(Math.abs(notes[index]!.offsetMs / 1_000 - seconds)).toBeLessThanOrEqual(0.15);
    expect(exhibit.recognitions).toMatchObject([{ model: { name: 'tones', kind: 'nemo-ctc' }, segments: 4 }]);
    expect(exhibit.recognitions![0]!.model.files.map(({ name, sha256 }) => [name, sha256.length])).toEqual([['model.onnx', 64], ['tokens.txt', 64]]);
    expect(await look('speech-transcribed')).toEqual([]);
  });

  // What is decoded does not depend on how the window looks.
  if (language === 'ru') {
    it.each(['call.mp3', 'voice.ogg'])('hears the same in %s', async (name) => {
      await open(new RegExp(name));
      await begin();
      // Coders blur the edges of a tone, and what stands beside a blur is heard again.
      await expect.poll(async () => (await material(name)).notes.map(({ text }) => text).join(' ').replace(/(\S+)( \1)+/g, '$1'), { timeout: 60_000 }).toBe('верните деньги за товар');
    });

    it('hears what only this program decodes', async () => {
      await open(/sweep\.amr/);
      await begin();
      // The sweep runs through all tones.
      await expect.poll(async () => (await material('sweep.amr')).notes.length, { timeout: 60_000 }).toBeGreaterThan(0);
    });

    it('says so when nothing is said', async () => {
      await open(/silence\.wav/);
      await begin();
      await window.page.getByText(words.none).waitFor({ timeout: 60_000 });
      expect((await material('silence.wav')).exhibit.recognitions).toBeUndefined();
    });
  }

  it('leaves no sound behind when it is given up', async () => {
    const { jobId } = await window.ask('speech.begin', { caseId, exhibit: 1, sampleRate: 16_000 });
    await window.ask('speech.sound', { jobId, bytes: new Uint8Array(32_000) });
    const cache = join(window.home, 'cases', (await readdir(join(window.home, 'cases')))[0]!, 'cache');
    const sounds = async () => (await readdir(cache, { recursive: true })).filter((name) => name.endsWith('sound.pcm'));
    expect(await sounds()).toHaveLength(1);
    await window.ask('speech.cancel', { jobId });
    await expect(window.ask('speech.transcribe', { jobId, language: 'ru' })).rejects.toThrow('E_CANCELLED');
    await expect.poll(sounds).toEqual([]);
  });

  it('takes a transcript off and puts it back', async () => {
    await open(/240315_143012\.m4a/);
    await pane().getByRole('button', { name: words.takeOff }).click();
    await expect.poll(async () => (await material('.m4a')).notes.length).toBe(0);
    // Other messages may still offer to take back other deeds.
    await window.page.getByRole('status').filter({ hasText: words.tookOff }).getByRole('button', { name: words.undo }).click();
    await expect.poll(async () => (await material('.m4a')).notes.map(({ text }) => text)).toEqual(['верните', 'деньги', 'за', 'товар']);
  });

  it('stands in the chronology', async () => {
    await window.page.getByRole('button', { name: words.chronology }).click();
    await window.page.getByText('верните').first().waitFor();
    expect(await look('speech-chronology')).toEqual([]);
  });

  it('says that the model is gone', async () => {
    await rm(join(dir, 'tones'), { recursive: true });
    await window.page.getByRole('button', { name: words.exhibits }).click();
    await open(/240315_143012\.m4a/);
    await pane().getByRole('button', { name: words.transcribe }).click();
    await dialog().getByText(words.gone).waitFor();
    expect(await look('speech-model-gone')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
