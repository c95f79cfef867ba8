import type { BundleProfile } from '../../core/bundle/BundleProfile.js';
import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface ProfileWords {
  readonly name: string;
  readonly about: string;
  readonly holds: readonly string[];
}

export interface BundleScreenWords {
  readonly title: string;
  readonly number: (number: number) => string;
  readonly lead: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<BundleProfile, ProfileWords>>;
  readonly language: string;
  readonly save: string;
  readonly saveAgain: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly working: string;
  readonly progress: string;
  readonly inside: string;
  readonly entries: (count: number) => string;
  readonly exhibits: (count: number) => string;
  readonly period: string;
  readonly noPeriod: string;
  readonly size: string;
  readonly alsoInside: string;
  readonly look: string;
  readonly allWell: string;
  readonly undated: (count: number) => string;
  readonly undatedHint: string;
  readonly doubtful: (count: number) => string;
  readonly doubtfulHint: string;
  readonly unread: (count: number) => string;
  readonly unreadHint: string;
  readonly failed: (count: number) => string;
  readonly failedHint: string;
  readonly unexplained: (count: number) => string;
  readonly unexplainedHint: string;
  readonly tooLarge: (count: number) => string;
  readonly tooLargeHint: string;
  readonly leftOut: (entries: number, exhibits: number) => string;
  readonly leftOutHint: string;
  readonly more: (count: number) => string;
  readonly toChronology: string;
  readonly toExhibits: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly nothingChosen: string;
  readonly written: string;
  readonly stale: string;
  readonly sha: string;
  readonly shaHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly reveal: string;
  readonly checkNow: string;
}

export const bundleScreenWords: Words<BundleScreenWords> = {
  ru: {
    title: 'Пакет доказательств',
    number: (number) => `№ ${number}`,
    lead: 'Один ZIP с оригиналами, хронологией и контрольными суммами. Откроется и проверится без Досье.',
    profile: 'Для кого пакет',
    profiles: {
      full: {
        name: 'Всё дело',
        about: 'Себе, юристу, эксперту',
        holds: ['Все записи, и невключённые', 'Все доказательства', 'Происхождение каждого'],
      },
      claim: {
        name: 'Претензия',
        about: 'Другой стороне',
        holds: ['Только включённые записи', 'Доказательства, где они стоят', 'Место для подписи'],
      },
      court: {
        name: 'Суд',
        about: 'К иску',
        holds: ['То же, что в претензии', 'Где, кем и когда снято', 'Чего недостаёт, названо'],
      },
    },
    language: 'Язык пакета',
    save: 'Сохранить пакет…',
    saveAgain: 'Сохранить ещё раз…',
    cancel: 'Отменить',
    cancelled: 'Выгрузка отменена: файл не создан.',
    stages: {
      choosing: 'Выберите, куда сохранить',
      originals: 'Сверяю оригиналы с их SHA-256',
      pages: 'Составляю хронологию и PDF',
      writing: 'Записываю архив',
      verifying: 'Проверяю файлы',
    },
    working: 'Работаю',
    progress: 'Готовность пакета',
    inside: 'Что войдёт',
    entries: (count) => pluralRu(count, 'запись', 'записи', 'записей'),
    exhibits: (count) => pluralRu(count, 'доказательство', 'доказательства', 'доказательств'),
    period: 'период',
    noPeriod: 'без дат',
    size: 'оригиналы',
    alsoInside: 'И ещё: хронология для браузера, печати и таблицы, опись, прочитанные тексты, журнал сохранности, инструкция по проверке.',
    look: 'Посмотрите перед выгрузкой',
    allWell: 'Замечаний нет: всё прочитано и датировано.',
    undated: (count) => `${pluralRu(count, 'запись', 'записи', 'записей')} без даты`,
    undatedHint: 'В пакете встанут в конец хронологии. Поставьте им дату в хронологии.',
    doubtful: (count) => `${pluralRu(count, 'дата', 'даты', 'дат')} по времени файла`,
    doubtfulHint: 'Время файла меняется при копировании: сверьте эти даты.',
    unread: (count) => `${pluralRu(count, 'файл ещё не прочитан', 'файла ещё не прочитаны', 'файлов ещё не прочитаны')}`,
    unreadHint: 'Оригиналы войдут, но их слов в хронологии не будет. Дождитесь конца чтения.',
    failed: (count) => `${pluralRu(count, 'файл не удалось прочитать', 'файла не удалось прочитать', 'файлов не удалось прочитать')}`,
    failedHint: 'Оригиналы войдут, но их слов в хронологии не будет. Внесите записи сами или прочитайте ещё раз.',
    unexplained: (count) => `Происхождение указано не полностью: ${pluralRu(count, 'доказательство', 'доказательства', 'доказательств')}`,
    unexplainedHint: 'Суд может спросить, где, кем и когда снято. Заполните сведения у доказательства.',
    tooLarge: (count) => `${pluralRu(count, 'файл больше', 'файла больше', 'файлов больше')} 30 МБ`,
    tooLargeHint: 'Системы подачи документов в суд такие не принимают (приказ Судебного департамента № 251): принесите их на носителе.',
    leftOut: (entries, exhibits) =>
      `Не войдут: ${pluralRu(entries, 'запись', 'записи', 'записей')}, ${pluralRu(exhibits, 'доказательство', 'доказательства', 'доказательств')}`,
    leftOutHint: 'Журнал сохранности войдёт целиком, чтобы его можно было проверить; имена этих файлов в нём видны.',
    more: (count) => `и ещё ${count.toLocaleString('ru')}`,
    toChronology: 'К хронологии',
    toExhibits: 'К доказательствам',
    nothing: 'Выгружать пока нечего',
    nothingHint: 'Перетащите в окно снимки, письма или записи звонков: из них получится пакет.',
    nothingChosen: 'Ни одна запись не включена: включите нужные в хронологии или выберите «Всё дело».',
    written: 'Пакет сохранён',
    stale: 'С тех пор дело изменилось: чтобы изменения вошли, сохраните пакет ещё раз.',
    sha: 'SHA-256 архива',
    shaHint: 'Отправьте это число другой стороне отдельным письмом: тогда подменить пакет незаметно нельзя.',
    copy: 'Скопировать',
    copied: 'Скопировано',
    reveal: 'Показать в папке',
    checkNow: 'Проверить сейчас',
  },
  en: {
    title: 'Evidence bundle',
    number: (number) => `No. ${number}`,
    lead: 'One ZIP with the originals, the chronology and checksums. It opens and can be checked without Dossier.',
    profile: 'For whom',
    profiles: {
      full: {
        name: 'The whole case',
        about: 'Yourself, a lawyer, an expert',
        holds: ['All entries, left out ones too', 'All exhibits', 'Where each comes from'],
      },
      claim: {
        name: 'Claim',
        about: 'The other party',
        holds: ['Included entries only', 'The exhibits they stand in', 'A place to sign'],
      },
      court: {
        name: 'Court',
        about: 'With a lawsuit',
        holds: ['The same as a claim', 'Where, by whom, when taken', 'What is missing is named'],
      },
    },
    language: 'Language of the bundle',
    save: 'Save the bundle…',
    saveAgain: 'Save again…',
    cancel: 'Cancel',
    cancelled: 'The export was cancelled: no file was made.',
    stages: {
      choosing: 'Choose where to save',
      originals: 'Comparing originals with their SHA-256',
      pages: 'Composing the chronology and the PDF',
      writing: 'Writing the archive',
      verifying: 'Checking the files',
    },
    working: 'Working',
    progress: 'Progress of the bundle',
    inside: 'What goes in',
    entries: (count) => pluralEn(count, 'entry', 'entries'),
    exhibits: (count) => pluralEn(count, 'exhibit'),
    period: 'period',
    noPeriod: 'no dates',
    size: 'originals',
    alsoInside: 'And: the chronology for a browser, for print and for a spreadsheet, the list of exhibits, texts as read, the custody log, how to check it all.',
    look: 'Look at this first',
    allWell: 'Nothing to remark: all is read and dated.',
    undated: (count) => `${pluralEn(count, 'entry', 'entries')} without a date`,
    undatedHint: 'They stand at the end of the chronology. Date them in the chronology.',
    doubtful: (count) => `${pluralEn(count, 'date')} told by the time of a file`,
    doubtfulHint: 'Copying changes the time of a file: check these dates.',
    unread: (count) => `${pluralEn(count, 'file is', 'files are')} not read yet`,
    unreadHint: 'The originals go in, but their words will miss in the chronology. Wait until reading ends.',
    failed: (count) => `${pluralEn(count, 'file')} could not be read`,
    failedHint: 'The originals go in, but their words will miss in the chronology. Write the entries yourself or read them again.',
    unexplained: (count) => `Where it comes from is not fully told: ${pluralEn(count, 'exhibit')}`,
    unexplainedHint: 'A court may ask where, by whom and when each was taken. Fill in the facts of the exhibit.',
    tooLarge: (count) => `${pluralEn(count, 'file is', 'files are')} larger than 30 MB`,
    tooLargeHint: 'Electronic filing in Russian courts takes none of that size (order No. 251): hand them in on a medium.',
    leftOut: (entries, exhibits) => `Left out: ${pluralEn(entries, 'entry', 'entries')}, ${pluralEn(exhibits, 'exhibit')}`,
    leftOutHint: 'The custody log goes in whole, so that it can be checked; the names of these files can be seen in it.',
    more: (count) => `and ${count.toLocaleString('en')} more`,
    toChronology: 'To the chronology',
    toExhibits: 'To the exhibits',
    nothing: 'There is nothing to export yet',
    nothingHint: 'Drop screenshots, letters or call recordings on the window: a bundle is made of them.',
    nothingChosen: 'No entry is included: include some in the chronology, or choose the whole case.',
    written: 'The bundle is saved',
    stale: 'The case has changed since: save the bundle again to take the changes in.',
    sha: 'SHA-256 of the archive',
    shaHint: 'Send this number to the other party in a letter of its own: then the bundle cannot be exchanged unnoticed.',
    copy: 'Copy',
    copied: 'Copied',
    reveal: 'Show in folder',
    checkNow: 'Check it now',
  },
};
