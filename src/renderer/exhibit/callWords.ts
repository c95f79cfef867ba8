import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What the player of a recording and its transcript say. */
export interface CallWords {
  readonly preparing: string;
  readonly cannotPlay: (format: string) => string;
  readonly cannotPlayHint: string;
  readonly silence: (from: string, to: string) => string;
  readonly silences: (count: number) => string;
  readonly attach: string;
  readonly attachHint: string;
  readonly noTranscripts: string;
  readonly choice: (number: number, name: string, segments: number) => string;
  readonly segments: (count: number) => string;
  readonly takeOff: (name: string) => string;
  readonly attached: (count: number) => string;
  readonly tookOff: (name: string) => string;
  readonly edited: string;
  readonly undo: string;
  readonly redo: string;
  readonly party: string;
  readonly partyBasis: Readonly<Record<'told' | 'contact' | 'letter', (exhibit: number) => string>>;
  /** The same, when the recording that is looked at tells it itself. */
  readonly ownBasis: Readonly<Record<'told' | 'contact' | 'letter', string>>;
  readonly asMine: string;
  readonly remember: string;
}

export const callWords: Words<CallWords> = {
  ru: {
    preparing: 'Готовлю звук: этот формат сначала раскодируется, оригинал остаётся как есть…',
    cannotPlay: (format) => `Формат ${format} здесь не проигрывается.`,
    cannotPlayHint: 'Оригинал цел и войдёт в пакет. Откройте его в другой программе; чтобы слушать здесь, сохраните там копию в WAV или MP3 и внесите её рядом: оригинал останется доказательством, копия будет для прослушивания.',
    silence: (from, to) => `Тишина с ${from} до ${to}`,
    silences: (count) => pluralRu(count, 'пауза', 'паузы', 'пауз'),
    attach: 'Приложить расшифровку',
    attachHint: 'Файл .srt, .vtt, .txt с временем или JSON распознавания: внесите его в дело, и он появится здесь. Файл с тем же именем, что у записи, прикладывается сам.',
    noTranscripts: 'В деле нет расшифровок, которые ещё не приложены.',
    choice: (number, name, segments) => `№ ${number} ${name}, ${pluralRu(segments, 'фраза', 'фразы', 'фраз')}`,
    segments: (count) => pluralRu(count, 'фраза', 'фразы', 'фраз'),
    takeOff: (name) => `Убрать расшифровку ${name}`,
    attached: (count) => `Расшифровка приложена: ${pluralRu(count, 'фраза', 'фразы', 'фраз')}`,
    tookOff: (name) => `Расшифровка ${name} убрана`,
    edited: 'исправлено',
    undo: 'Отменить (Ctrl Z)',
    redo: 'Повторить (Ctrl Shift Z)',
    party: 'Собеседник',
    partyBasis: {
      told: (exhibit) => `указано вами у № ${exhibit}`,
      contact: (exhibit) => `имя в контактах, № ${exhibit}`,
      letter: (exhibit) => `номер стоит в письме № ${exhibit}`,
    },
    ownBasis: { told: 'указано вами', contact: 'имя в контактах', letter: 'номер стоит в письме' },
    asMine: 'Подставить как в прошлый раз',
    remember: 'Подставляется то, что вы указали последним у другой записи.',
  },
  en: {
    preparing: 'Preparing the sound: this format is decoded first, the original stays as it is…',
    cannotPlay: (format) => `The format ${format} cannot be played here.`,
    cannotPlayHint: 'The original is safe and goes into the bundle. Open it in another program; to listen here, save a copy there as WAV or MP3 and import it too: the original remains the evidence, the copy is for listening.',
    silence: (from, to) => `Silence from ${from} to ${to}`,
    silences: (count) => pluralEn(count, 'pause'),
    attach: 'Attach a transcript',
    attachHint: 'A .srt, .vtt or .txt file with times, or a transcriber’s JSON: import it into the case and it appears here. A file of the recording’s own name is attached by itself.',
    noTranscripts: 'The case holds no transcript that is not attached yet.',
    choice: (number, name, segments) => `No. ${number} ${name}, ${pluralEn(segments, 'segment')}`,
    segments: (count) => pluralEn(count, 'segment'),
    takeOff: (name) => `Take the transcript ${name} off`,
    attached: (count) => `The transcript is attached: ${pluralEn(count, 'segment')}`,
    tookOff: (name) => `The transcript ${name} is taken off`,
    edited: 'corrected',
    undo: 'Undo (Ctrl Z)',
    redo: 'Redo (Ctrl Shift Z)',
    party: 'Other party',
    partyBasis: {
      told: (exhibit) => `told by you at No. ${exhibit}`,
      contact: (exhibit) => `name in contacts, No. ${exhibit}`,
      letter: (exhibit) => `the number stands in letter No. ${exhibit}`,
    },
    ownBasis: { told: 'told by you', contact: 'name in contacts', letter: 'the number stands in a letter' },
    asMine: 'Fill in as last time',
    remember: 'What you told last of another recording is filled in.',
  },
};
