import type { DkimCheck } from '../exhibit/Reading.js';
import type { Language } from './Language.js';

interface Sentences extends Readonly<Record<DkimCheck['bodyHash'], (domain: string) => string>> {
  readonly unsigned: (bytes: string) => string;
  readonly none: string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  ru: {
    match: (d) => `Текст сходится с суммой в подписи ${d} (DKIM): после подписи его не меняли. Что подписал именно ${d}, это не доказывает: ключ не проверен, для этого нужна сеть.`,
    mismatch: (d) => `Текст не сходится с суммой в подписи ${d} (DKIM): после подписи он изменён. Кто и зачем изменил, это не говорит; так делают и списки рассылки.`,
    unsupported: (d) => `Подпись ${d} (DKIM) проверить не удалось. Это не говорит ни за письмо, ни против него.`,
    unsigned: (bytes) => `Подписано не всё: последние байты письма (${bytes}) могли добавить позже.`,
    none: 'Подписи DKIM нет: по самому письму не проверить, меняли ли его. Это не значит, что его меняли.',
  },
  en: {
    match: (d) => `The text agrees with the digest in the signature of ${d} (DKIM): it was not altered after signing. That ${d} itself signed it is not proved: the key was not checked, which needs the network.`,
    mismatch: (d) => `The text does not agree with the digest in the signature of ${d} (DKIM): it was altered after signing. By whom and why this does not say; mailing lists do so too.`,
    unsupported: (d) => `The signature of ${d} (DKIM) could not be checked. This speaks neither for the letter nor against it.`,
    unsigned: (bytes) => `Not all of it is signed: the last bytes of the letter (${bytes}) could have been added later.`,
    none: 'There is no DKIM signature: the letter itself cannot tell whether it was altered. That does not mean that it was.',
  },
};

/** What the check of a body against a signature's digest says of a letter, and what it does not prove. */
export function wordBodyCheck({ domain, bodyHash, unsignedBytes = 0 }: DkimCheck, language: Language): string {
  const said = sentences[language];
  const whole = said[bodyHash](domain);
  return bodyHash === 'match' && unsignedBytes > 0 ? `${whole} ${said.unsigned(unsignedBytes.toLocaleString(language))}` : whole;
}

/** What is to be said of a letter that bears no signature. */
export const wordUnsigned = (language: Language): string => sentences[language].none;
