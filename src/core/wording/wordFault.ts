import type { Fault, FaultCode } from '../faults.js';
import type { Language } from './Language.js';
import { wordModelProblem } from './wordModelProblem.js';

type Words = { readonly [C in FaultCode]: (fault: Extract<Fault, { code: C }>) => string };

const russian: Words = {
  E_NOT_FOUND: (f) => `«${f.input}»: такого файла или папки нет; проверьте путь.`,
  E_UNREADABLE: (f) => `«${f.input}»: нет права на чтение; откройте доступ к файлу и повторите.`,
  E_NOT_A_FILE: (f) => `«${f.input}»: это не файл; укажите файл или папку с файлами.`,
  E_EMPTY: (f) => `«${f.input}»: файл пуст; возьмите его заново из источника.`,
  E_UNSUPPORTED: (f) => `«${f.input}»: такой вид файла не поддерживается; сохраните его в другом формате.`,
  E_CORRUPT: (f) => `«${f.input}»: файл повреждён или выдаёт себя за другой формат; возьмите исходный файл.`,
  E_TOO_LARGE: (f) => `«${f.input}»: больше допустимого (${f.limit}); разделите или уменьшите файл.`,
  E_BAD_NAME: (f) => `«${f.input}»: недопустимое имя файла; переименуйте его.`,
  E_TIMEOUT: (f) => `«${f.input}»: чтение не закончилось за ${f.seconds} с; повторите или внесите запись вручную.`,
  E_READER_CRASHED: (f) => `«${f.input}»: чтение оборвалось; оригинал цел, повторите чтение.`,
  E_CHANGED: (f) => `«${f.input}»: файл изменился во время копирования; дождитесь конца записи и повторите.`,
  E_NO_SPACE: (f) => `«${f.input}»: на диске нет места; освободите место и повторите.`,
  E_READ_ONLY: (f) => `«${f.input}»: запись сюда запрещена; выберите другую папку или откройте доступ.`,
  E_LOCKED: (f) => `«${f.input}»: дело уже открыто (${f.holder}); закройте его там и повторите.`,
  E_NOT_A_CASE: (f) => `«${f.input}»: это не папка дела; укажите папку, где лежит case.json.`,
  E_CASE_EXISTS: (f) => `«${f.input}»: папка занята; укажите пустую или новую папку.`,
  E_CASE_DAMAGED: (f) => `«${f.input}»: дело повреждено (${f.detail}); восстановите его из резервной копии.`,
  E_NEWER_CASE: (f) => `«${f.input}»: дело создано более новой версией Досье; обновите программу.`,
  E_ORIGINAL_MISSING: (f) => `«${f.input}»: оригинал пропал из дела; верните его в папку originals.`,
  E_ORIGINAL_ALTERED: (f) => `«${f.input}»: оригинал изменён, его SHA-256 не сходится; верните исходный файл.`,
  E_NOT_A_BUNDLE: (f) => `«${f.input}»: это не пакет доказательств; укажите ZIP, созданный Досье, или папку дела.`,
  E_TARGET_EXISTS: (f) => `«${f.input}»: такой файл уже есть; выберите другое имя.`,
  E_BAD_DATE: (f) => `«${f.input}»: дата не понята; пишите её как 2024-03-15 или 2024-03-15T14:30.`,
  E_BAD_ZONE: (f) => `«${f.input}»: часовой пояс не известен; пишите его как Europe/Moscow.`,
  E_NO_SUCH_EXHIBIT: (f) => `«${f.input}»: такого доказательства в деле нет; обновите список.`,
  E_NO_SUCH_ENTRY: (f) => `«${f.input}»: такой записи в деле нет; обновите хронологию.`,
  E_NOTHING_TO_EXPORT: (f) => `«${f.input}»: в деле пока нет доказательств; добавьте файлы и повторите.`,
  E_NOT_A_MODEL: (f) => `«${f.input}»: ${wordModelProblem(f.problem, 'ru')}`,
  E_MODEL_FAILED: (f) => `«${f.input}»: модель не запустилась: её файлы повреждены, не подходят движку или не хватило памяти; скачайте её заново или возьмите модель меньше.`,
  E_NO_ENGINE: (f) => `«${f.input}»: движка распознавания для этого компьютера нет; приложите готовую расшифровку (.srt, .vtt, .txt).`,
  E_CANCELLED: (f) => `«${f.input}»: отменено; чтобы продолжить, запустите ещё раз.`,
  E_OFFLINE: (f) => `«${f.input}»: ключ подписи в деле не хранится, а сеть выключена; включите проверку подписей в настройках.`,
  E_USAGE: (f) => `${f.input}; см. --help.`,
  E_INTERNAL: (f) => `«${f.input}»: внутренняя ошибка (${f.reference}); повторите, а если не поможет, сообщите разработчикам.`,
};

const english: Words = {
  E_NOT_FOUND: (f) => `"${f.input}": there is no such file or folder; check the path.`,
  E_UNREADABLE: (f) => `"${f.input}": reading it is not permitted; grant access to the file and try again.`,
  E_NOT_A_FILE: (f) => `"${f.input}": this is not a file; name a file, or a folder of files.`,
  E_EMPTY: (f) => `"${f.input}": the file is empty; take it from its source again.`,
  E_UNSUPPORTED: (f) => `"${f.input}": this kind of file is not supported; save it in another format.`,
  E_CORRUPT: (f) => `"${f.input}": the file is damaged or poses as another format; take the original file.`,
  E_TOO_LARGE: (f) => `"${f.input}": larger than allowed (${f.limit}); split or shrink the file.`,
  E_BAD_NAME: (f) => `"${f.input}": the file name is not allowed; rename the file.`,
  E_TIMEOUT: (f) => `"${f.input}": reading did not end within ${f.seconds} s; try again or write the entry yourself.`,
  E_READER_CRASHED: (f) => `"${f.input}": reading broke off; the original is safe, read it again.`,
  E_CHANGED: (f) => `"${f.input}": the file changed while it was copied; wait until it is written and try again.`,
  E_NO_SPACE: (f) => `"${f.input}": the disk is full; free some space and try again.`,
  E_READ_ONLY: (f) => `"${f.input}": writing here is not permitted; choose another folder or grant access.`,
  E_LOCKED: (f) => `"${f.input}": the case is open already (${f.holder}); close it there and try again.`,
  E_NOT_A_CASE: (f) => `"${f.input}": this is not a case folder; name the folder that holds case.json.`,
  E_CASE_EXISTS: (f) => `"${f.input}": the folder is in use; name an empty or a new folder.`,
  E_CASE_DAMAGED: (f) => `"${f.input}": the case is damaged (${f.detail}); restore it from a backup.`,
  E_NEWER_CASE: (f) => `"${f.input}": the case was made by a newer Dossier; update the program.`,
  E_ORIGINAL_MISSING: (f) => `"${f.input}": the original is gone from the case; put it back into the folder originals.`,
  E_ORIGINAL_ALTERED: (f) => `"${f.input}": the original was altered, its SHA-256 differs; put the original file back.`,
  E_NOT_A_BUNDLE: (f) => `"${f.input}": this is not an evidence bundle; name a ZIP made by Dossier, or a case folder.`,
  E_TARGET_EXISTS: (f) => `"${f.input}": such a file exists already; choose another name.`,
  E_BAD_DATE: (f) => `"${f.input}": the date is not understood; write it as 2024-03-15 or 2024-03-15T14:30.`,
  E_BAD_ZONE: (f) => `"${f.input}": the time zone is not known; write it as Europe/Moscow.`,
  E_NO_SUCH_EXHIBIT: (f) => `"${f.input}": the case has no such exhibit; refresh the list.`,
  E_NO_SUCH_ENTRY: (f) => `"${f.input}": the case has no such entry; refresh the chronology.`,
  E_NOTHING_TO_EXPORT: (f) => `"${f.input}": the case has no exhibits yet; add files and try again.`,
  E_NOT_A_MODEL: (f) => `"${f.input}": ${wordModelProblem(f.problem, 'en')}`,
  E_MODEL_FAILED: (f) => `"${f.input}": the model did not start: its files are damaged, do not suit the engine, or memory ran out; download it again or take a smaller one.`,
  E_NO_ENGINE: (f) => `"${f.input}": there is no recognition engine for this computer; attach a transcript made elsewhere (.srt, .vtt, .txt).`,
  E_CANCELLED: (f) => `"${f.input}": cancelled; start it again to go on.`,
  E_OFFLINE: (f) => `"${f.input}": the case does not hold the signature's key and the network is off; switch the check of signatures on in the settings.`,
  E_USAGE: (f) => `${f.input}; see --help.`,
  E_INTERNAL: (f) => `"${f.input}": internal error (${f.reference}); try again, and tell the developers if it stays.`,
};

const words: Readonly<Record<Language, Words>> = { ru: russian, en: english };

/** A fault in one sentence: names the input, says what is wrong and what to do (CONTRACT.md section 1). */
export function wordFault(fault: Fault, language: Language): string {
  const word = words[language][fault.code] as (f: Fault) => string;
  return word({ ...fault, input: oneLine(fault.input) });
}

/** A hostile file name must not break the sentence: control characters and direction overrides become «�». */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd');
}
