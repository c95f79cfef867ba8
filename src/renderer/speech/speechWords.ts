import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What transcription on this machine says. */
export interface SpeechWords {
  readonly transcribe: string;
  readonly title: string;
  readonly close: string;
  readonly here: string;
  readonly needed: string;
  readonly steps: readonly [get: string, unpack: string, choose: string];
  readonly models: readonly { readonly name: string; readonly size: string; readonly about: string }[];
  readonly licence: string;
  readonly copy: (name: string) => string;
  readonly copied: string;
  readonly choose: string;
  readonly another: string;
  readonly forget: string;
  readonly model: string;
  readonly language: string;
  readonly russian: string;
  readonly anyLanguage: string;
  readonly caution: string;
  readonly start: string;
  readonly busy: (exhibit: number) => string;
  readonly stage: Readonly<Record<'sound' | 'model' | 'speech', string>>;
  readonly of: (done: string, total: string) => string;
  readonly progress: string;
  readonly cancel: string;
  readonly done: (segments: number) => string;
  readonly nothing: string;
  readonly byProgram: (model: string) => string;
  readonly madeBy: (engine: string, model: string) => string;
  readonly takeOff: (model: string) => string;
  readonly tookOff: (model: string) => string;
}

const [gigaAm, tOne, whisperSmall, whisperMedium] = ['sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19', 'sherpa-onnx-streaming-t-one-russian-2025-09-08', 'sherpa-onnx-whisper-small', 'sherpa-onnx-whisper-medium'];

export const speechWords: Words<SpeechWords> = {
  ru: {
    transcribe: 'Расшифровать',
    title: 'Расшифровка на этом компьютере',
    close: 'Закрыть',
    here: 'Речь распознаёт движок sherpa-onnx прямо на этом компьютере: запись никуда не отправляется, сеть не нужна.',
    needed: 'Для этого нужна модель речи. В Досье её нет: модели весят сотни мегабайт, поэтому её скачивают отдельно, один раз.',
    steps: [
      'Откройте в браузере проект k2-fsa/sherpa-onnx на GitHub, раздел Releases, выпуск asr-models, и скачайте архив одной из моделей:',
      'Распакуйте архив .tar.bz2 целиком (например, программой 7-Zip).',
      'Укажите получившуюся папку: в ней лежат файлы .onnx и tokens.txt.',
    ],
    models: [
      { name: gigaAm, size: 'около 230 МБ', about: 'GigaAM v2, русский язык; пишет строчными буквами без знаков препинания' },
      { name: tOne, size: 'около 130 МБ', about: 'T-one, русский язык, обучена на телефонных разговорах; тоже без знаков препинания' },
      { name: whisperSmall, size: 'около 640 МБ', about: 'Whisper small, много языков, ставит знаки препинания; медленнее' },
      { name: whisperMedium, size: 'около 1,9 ГБ', about: 'Whisper medium, точнее, но намного медленнее' },
    ],
    licence: 'У каждой модели своя лицензия, прочитайте её перед скачиванием.',
    copy: (name) => `Скопировать название ${name}`,
    copied: 'Скопировано',
    choose: 'Указать папку с моделью…',
    another: 'Другая папка…',
    forget: 'Забыть модель',
    model: 'Модель',
    language: 'На каком языке говорят',
    russian: 'Русский',
    anyLanguage: 'Определить',
    caution: 'Программа ошибается, особенно в именах, числах и на плохой связи, и не различает говорящих. Сверьте фразы с записью и поправьте: исправленное она уже не заменит.',
    start: 'Расшифровать',
    busy: (exhibit) => `Сейчас расшифровывается запись № ${exhibit}`,
    stage: { sound: 'Готовлю звук', model: 'Читаю модель', speech: 'Распознаю речь' },
    of: (done, total) => `${done} из ${total}`,
    progress: 'Ход расшифровки',
    cancel: 'Остановить',
    done: (segments) => `Расшифровано: ${pluralRu(segments, 'фраза', 'фразы', 'фраз')}. Сверьте их с записью.`,
    nothing: 'Речи в записи не нашлось. Проверьте, слышно ли её, или возьмите другую модель.',
    byProgram: (model) => `Программа: ${model}`,
    madeBy: (engine, model) => `Распознано движком ${engine}, модель ${model}`,
    takeOff: (model) => `Убрать расшифровку программы, модель ${model}`,
    tookOff: (model) => `Расшифровка программы убрана, модель ${model}`,
  },
  en: {
    transcribe: 'Transcribe',
    title: 'Transcribing on this computer',
    close: 'Close',
    here: 'The engine sherpa-onnx recognises speech right on this computer: the recording is sent nowhere, no network is needed.',
    needed: 'It needs a speech model. Dossier brings none: models weigh hundreds of megabytes, so you download one separately, once.',
    steps: [
      'In a browser, open the project k2-fsa/sherpa-onnx on GitHub, section Releases, release asr-models, and download the archive of one of these models:',
      'Unpack the whole .tar.bz2 archive (with 7-Zip, for example).',
      'Choose the folder that you get: it holds .onnx files and tokens.txt.',
    ],
    models: [
      { name: gigaAm, size: 'about 230 MB', about: 'GigaAM v2, Russian; writes small letters without punctuation' },
      { name: tOne, size: 'about 130 MB', about: 'T-one, Russian, trained on telephone calls; no punctuation either' },
      { name: whisperSmall, size: 'about 640 MB', about: 'Whisper small, many languages, with punctuation; slower' },
      { name: whisperMedium, size: 'about 1.9 GB', about: 'Whisper medium, more exact, but much slower' },
    ],
    licence: 'Each model has a licence of its own; read it before you download.',
    copy: (name) => `Copy the name ${name}`,
    copied: 'Copied',
    choose: 'Choose the model’s folder…',
    another: 'Another folder…',
    forget: 'Forget the model',
    model: 'Model',
    language: 'Spoken language',
    russian: 'Russian',
    anyLanguage: 'Find out',
    caution: 'A program makes mistakes, above all in names, numbers and on bad lines, and does not tell speakers apart. Check the segments against the recording and set them right: what you corrected it will not replace.',
    start: 'Transcribe',
    busy: (exhibit) => `Recording No. ${exhibit} is being transcribed`,
    stage: { sound: 'Preparing the sound', model: 'Reading the model', speech: 'Recognising speech' },
    of: (done, total) => `${done} of ${total}`,
    progress: 'Progress of the transcription',
    cancel: 'Stop',
    done: (segments) => `Transcribed: ${pluralEn(segments, 'segment')}. Check them against the recording.`,
    nothing: 'No speech was found in the recording. Check whether it can be heard, or take another model.',
    byProgram: (model) => `Program: ${model}`,
    madeBy: (engine, model) => `Recognised by the engine ${engine}, model ${model}`,
    takeOff: (model) => `Take the program’s transcript off, model ${model}`,
    tookOff: (model) => `The program’s transcript is taken off, model ${model}`,
  },
};
