import type { Deviation } from '../bundle/Verification.js';
import type { Language } from './Language.js';

type Word = (path: string) => string;
type Words = Readonly<Record<Deviation['code'], Word>>;

const named = (path: string, open: string, close: string): string => (path === '' ? '' : `${open}${path}${close}: `);
const ru = (sentence: string): Word => (path) => `${named(path, '«', '»')}${path === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence}`;
const en = (sentence: string): Word => (path) => `${named(path, '"', '"')}${path === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence}`;

const words: Readonly<Record<Language, Words>> = {
  ru: {
    'not-a-bag': ru('это не пакет BagIt 1.0, списки искать негде; попросите пакет ещё раз.'),
    'file-missing': ru('файл значится в списке, но его нет; пакет неполон.'),
    'file-added': ru('лишний файл: его нет ни в одном списке, после выгрузки его добавили.'),
    'file-altered': ru('файл изменён: его SHA-256 не тот, что в списке.'),
    'list-altered': ru('список не сходится с файлами: изменён он сам или то, что в нём перечислено.'),
    'list-missing': ru('список контрольных сумм пропал; без него файлы не проверить.'),
    'oxum-mismatch': ru('общий размер или число файлов не те, что записаны в пакете.'),
    'custody-broken': ru('цепочка журнала разорвана: запись изменена, вынута или вставлена.'),
    'custody-mismatch': ru('журнал и перечень доказательств говорят разное.'),
    'original-missing': ru('оригинал пропал из дела; верните его из резервной копии.'),
    'original-altered': ru('оригинал изменён: его SHA-256 не сходится; верните исходный файл.'),
    'original-unlisted': ru('файл лежит среди оригиналов, но в деле не значится.'),
    'unsafe-name': ru('недопустимое имя: ведёт за пределы пакета или повторяется; не распаковывайте его.'),
    'zip-damaged': ru('архив повреждён или собран с подвохом; возьмите пакет заново.'),
    'case-damaged': ru('файл дела не читается; восстановите его из резервной копии.'),
    'signature-invalid': ru('подпись не сходится: подписывали не это.'),
  },
  en: {
    'not-a-bag': en('this is no BagIt 1.0 bundle, so there are no lists to check by; ask for the bundle again.'),
    'file-missing': en('the file is listed, but it is not there; the bundle is incomplete.'),
    'file-added': en('an extra file: no list names it, it was put there after the export.'),
    'file-altered': en('the file was altered: its SHA-256 is not the listed one.'),
    'list-altered': en('the list does not fit the files: it was altered, or what it lists was.'),
    'list-missing': en('the list of checksums is gone; without it files cannot be checked.'),
    'oxum-mismatch': en('the total size or number of files is not what the bundle says.'),
    'custody-broken': en('the chain of the log is broken: an entry was altered, taken out or put in.'),
    'custody-mismatch': en('the log and the list of exhibits tell different things.'),
    'original-missing': en('the original is gone from the case; put it back from a backup.'),
    'original-altered': en('the original was altered: its SHA-256 differs; put the original file back.'),
    'original-unlisted': en('the file lies among the originals, but the case does not list it.'),
    'unsafe-name': en('a name that is not allowed: it leads out of the bundle or stands there twice; do not unpack it.'),
    'zip-damaged': en('the archive is damaged or built to deceive; get the bundle anew.'),
    'case-damaged': en('the file of the case cannot be read; restore it from a backup.'),
    'signature-invalid': en('the signature does not match: something else was signed.'),
  },
};

/** One way in which a bundle or a case differs from what it says of itself, in one sentence that names the file. */
export function wordDeviation({ code, path }: Pick<Deviation, 'code' | 'path'>, language: Language): string {
  return words[language][code](path.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd'));
}
