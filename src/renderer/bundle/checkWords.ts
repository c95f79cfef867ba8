import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly checkBundle: string;
  readonly checkCase: string;
  readonly checkingBundle: string;
  readonly checkingCase: string;
  readonly intactBundle: (name: string) => string;
  readonly intactCase: string;
  readonly intactFacts: (files: number, events: number) => string;
  readonly brokenBundle: (name: string, count: number) => string;
  readonly brokenCase: (count: number) => string;
  readonly brokenHint: string;
  readonly deviations: string;
  readonly more: (count: number) => string;
  readonly othersTitle: string;
  readonly othersLead: string;
  readonly steps: readonly string[];
  readonly system: string;
  readonly windowsNote: string;
  readonly unixNote: string;
  readonly limits: string;
  readonly copy: string;
  readonly copied: string;
}

export const checkWords: Words<CheckWords> = {
  ru: {
    title: 'Проверка',
    lead: 'Сверяет каждый файл с его SHA-256, списки между собой и цепочку журнала; называет каждое расхождение.',
    checkBundle: 'Проверить пакет…',
    checkCase: 'Проверить это дело',
    checkingBundle: 'Проверяю пакет',
    checkingCase: 'Проверяю дело',
    intactBundle: (name) => `«${name}»: расхождений нет`,
    intactCase: 'Дело в порядке: расхождений нет',
    intactFacts: (files, events) =>
      `Проверено: ${pluralRu(files, 'файл', 'файла', 'файлов')}, ${pluralRu(events, 'запись журнала', 'записи журнала', 'записей журнала')}.`,
    brokenBundle: (name, count) => `«${name}»: ${pluralRu(count, 'расхождение', 'расхождения', 'расхождений')}`,
    brokenCase: (count) => `Это дело: ${pluralRu(count, 'расхождение', 'расхождения', 'расхождений')}`,
    brokenHint: 'Полагаться на названное ниже нельзя, пока не найдена причина; остальное сошлось.',
    deviations: 'Расхождения',
    more: (count) => `и ещё ${count.toLocaleString('ru')}`,
    othersTitle: 'Как другая сторона проверит пакет без Досье',
    othersLead: 'Пакет устроен по открытому формату BagIt (RFC 8493). Хватит средств самой системы:',
    steps: [
      'Распаковать ZIP целиком и открыть data/README.txt: там всё сказано простыми словами.',
      'В папке, где лежит manifest-sha256.txt, выполнить команду:',
    ],
    system: 'Система',
    windowsNote: 'PowerShell назовёт каждый изменённый или пропавший файл; ни одной строки: всё совпало.',
    unixNote: 'Каждая строка кончается на OK (ЦЕЛ, УСПЕХ), если файл не изменён.',
    limits: 'Суммы доказывают, что файлы не менялись с выгрузки. Что снимок подлинный, они не доказывают.',
    copy: 'Скопировать команду',
    copied: 'Скопировано',
  },
  en: {
    title: 'Verification',
    lead: 'Compares every file with its SHA-256, the lists with each other and the chain of the log; names every deviation.',
    checkBundle: 'Check a bundle…',
    checkCase: 'Check this case',
    checkingBundle: 'Checking the bundle',
    checkingCase: 'Checking the case',
    intactBundle: (name) => `“${name}”: no deviations`,
    intactCase: 'The case is in order: no deviations',
    intactFacts: (files, events) => `Checked: ${pluralEn(files, 'file')}, ${pluralEn(events, 'log entry', 'log entries')}.`,
    brokenBundle: (name, count) => `“${name}”: ${pluralEn(count, 'deviation')}`,
    brokenCase: (count) => `This case: ${pluralEn(count, 'deviation')}`,
    brokenHint: 'Do not rely on what is named below until the cause is found; all else agrees.',
    deviations: 'Deviations',
    more: (count) => `and ${count.toLocaleString('en')} more`,
    othersTitle: 'How the other party checks it without Dossier',
    othersLead: 'The bundle follows the open format BagIt (RFC 8493). What every system has is enough:',
    steps: [
      'Unpack the whole ZIP and open data/README.txt: it says everything in plain words.',
      'In the folder that holds manifest-sha256.txt, run:',
    ],
    system: 'System',
    windowsNote: 'PowerShell names each file that was changed or is missing; no lines mean that all is well.',
    unixNote: 'Each line ends in OK when the file was not changed.',
    limits: 'Checksums prove that the files have not changed since the export. That a screenshot is genuine they do not prove.',
    copy: 'Copy the command',
    copied: 'Copied',
  },
};
