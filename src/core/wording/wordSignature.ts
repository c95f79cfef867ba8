import type { CheckedSignature, SignatureResult } from '../letter/SignatureCheck.js';
import type { Language } from './Language.js';

type Sentence = (domain: string, day: string) => string;
type Sentences = Readonly<Record<SignatureResult, Sentence>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  ru: {
    pass: (d) => `Подпись ${d} (DKIM) верна: письмо прошло через сервер, которому ${d} доверяет свой ключ, и подписанное с тех пор не менялось; кто именно писал и правда ли написанное, это не доказывает.`,
    expired: (d, day) => `Подпись ${d} (DKIM) сходится с ключом, подписанное не менялось; но её срок вышел ${day}, и с тех пор ${d} за неё не ручается, как обычно и бывает у старых писем.`,
    testing: (d) => `Подпись ${d} (DKIM) сходится с ключом, но владелец называет этот ключ пробным: полагаться на неё нельзя ни за письмо, ни против него.`,
    altered: (d) => `Текст не сходится с суммой в подписи ${d} (DKIM): после подписи он изменён; кто и зачем изменил, это не говорит, так делают и списки рассылки.`,
    fail: (d) => `Подпись ${d} (DKIM) не сходится с ключом из сети: изменены подписанные заголовки, подпись подделана или ключ с тех пор заменили; что из этого, проверка не говорит.`,
    weak: (d) => `Подпись ${d} (DKIM) сделана слабым способом (короткий ключ или SHA-1), её мог подделать и посторонний: она ничего не доказывает.`,
    revoked: (d) => `Ключ подписи ${d} (DKIM) отозван владельцем, проверить её больше нельзя; это не говорит ни за письмо, ни против него: ключи время от времени меняют.`,
    'no-key': (d) => `Ключа подписи ${d} (DKIM) в сети нет: его убрали или не было никогда; это не говорит ни за письмо, ни против него: ключи время от времени меняют.`,
    'unusable-key': (d) => `Запись ключа ${d} (DKIM) повреждена или не подходит к этой подписи; это не говорит ни за письмо, ни против него.`,
    unsupported: (d) => `Подпись ${d} (DKIM) сделана не по правилам или неизвестным способом: она ничего не доказывает.`,
    'no-answer': (d) => `На вопрос о ключе ${d} (DKIM) серверы имён не ответили: проверьте соединение и повторите; о письме это ничего не говорит.`,
  },
  en: {
    pass: (d) => `The signature of ${d} (DKIM) is right: the letter passed a server that ${d} trusts with its key, and what was signed has not been altered since; who wrote it and whether it is true, this does not prove.`,
    expired: (d, day) => `The signature of ${d} (DKIM) agrees with the key, what was signed was not altered; but its term ended on ${day}, since when ${d} does not vouch for it, as is usual with old letters.`,
    testing: (d) => `The signature of ${d} (DKIM) agrees with the key, but its owner calls the key a test: it cannot be relied on, neither for the letter nor against it.`,
    altered: (d) => `The text does not agree with the digest in the signature of ${d} (DKIM): it was altered after signing; by whom and why this does not say, mailing lists do so too.`,
    fail: (d) => `The signature of ${d} (DKIM) does not agree with the key from the network: signed headers were altered, the signature is forged, or the key was exchanged since; which of these, the check does not say.`,
    weak: (d) => `The signature of ${d} (DKIM) was made in a weak way (a short key or SHA-1) that a stranger could forge: it proves nothing.`,
    revoked: (d) => `The key of the signature of ${d} (DKIM) was withdrawn by its owner, it can no longer be checked; this speaks neither for the letter nor against it: keys are exchanged from time to time.`,
    'no-key': (d) => `The network holds no key for the signature of ${d} (DKIM): it was removed or never was there; this speaks neither for the letter nor against it: keys are exchanged from time to time.`,
    'unusable-key': (d) => `The record of the key of ${d} (DKIM) is damaged or does not fit this signature; this speaks neither for the letter nor against it.`,
    unsupported: (d) => `The signature of ${d} (DKIM) breaks the rules or was made in an unknown way: it proves nothing.`,
    'no-answer': (d) => `No name server answered the question for the key of ${d} (DKIM): check the connection and try again; of the letter this says nothing.`,
  },
};

const remarks = {
  ru: {
    foreign: 'Адрес отправителя относится к другому домену: что письмо пришло от него, подпись не доказывает.',
    bytes: (n: number) => `Подписано не всё: последние байты письма (${n}) могли добавить позже.`,
    fields: (names: string) => `Не подписано и могло быть изменено: ${names}.`,
    names: { to: 'кому', cc: 'копия', subject: 'тема', date: 'дата', 'message-id': 'номер письма', 'content-type': 'вид содержимого' } as Readonly<Record<string, string>>,
  },
  en: {
    foreign: 'The address in From belongs to another domain: that the letter came from there, the signature does not prove.',
    bytes: (n: number) => `Not all of it is signed: the last bytes of the letter (${n}) could have been added later.`,
    fields: (names: string) => `Not signed, so that it could have been altered: ${names}.`,
    names: { to: 'to', cc: 'cc', subject: 'subject', date: 'date', 'message-id': 'message id', 'content-type': 'content type' } as Readonly<Record<string, string>>,
  },
} as const;

/** Results in which the signature itself agrees with its key. */
const agreeing: ReadonlySet<SignatureResult> = new Set(['pass', 'expired', 'testing']);

/** What the check of a signature proves and what not: one sentence, and one more for each limit of this signature. */
export function wordSignature({ domain, result, isSenders, expiredAt = '', unsignedBytes = 0, unsignedFields = [] }: CheckedSignature, language: Language): string {
  const said = remarks[language];
  const isoDay = expiredAt.slice(0, 10);
  const told = [sentences[language][result](domain, language === 'ru' ? isoDay.split('-').reverse().join('.') : isoDay)];
  if (agreeing.has(result)) {
    if (!isSenders) told.push(said.foreign);
    if (unsignedBytes > 0) told.push(said.bytes(unsignedBytes));
    if (unsignedFields.length > 0) told.push(said.fields(unsignedFields.map((name) => said.names[name] ?? name).join(', ')));
  }
  return told.join(' ');
}
