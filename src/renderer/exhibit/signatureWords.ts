import type { Words } from '../messages/useWords.js';

interface SignatureWords {
  readonly off: string;
  readonly toSettings: string;
  readonly willAsk: (names: readonly string[], servers: readonly string[]) => string;
  readonly kept: string;
  readonly check: string;
  readonly again: string;
  readonly keys: (checkedAt: string) => string;
  readonly keysProve: string;
  readonly fetched: (at: string, servers: string) => string;
  readonly noKey: string;
}

/** What is said of the full check of a letter's signatures around its results. */
export const signatureWords: Words<SignatureWords> = {
  ru: {
    off: 'Полная проверка подписи требует ключа отправителя из сети; сейчас сеть выключена.',
    toSettings: 'Открыть настройки',
    willAsk: (names, servers) => `Будет спрошено: записи TXT ${names.join(', ')} у серверов имён ${servers.join(', ')}. Больше ничего не отправляется; владелец домена может увидеть, что о ключе спросили.`,
    kept: 'Ключ уже хранится в деле, сеть не нужна.',
    check: 'Проверить подпись',
    again: 'Спросить ключ заново',
    keys: (at) => `Проверено ${at}, ключ хранится в деле`,
    keysProve: 'Ключ таков, каким его отдали серверы имён в это время. Что он был тем же при отправке и что ответ не подменили по пути, проверка не доказывает.',
    fetched: (at, servers) => `${at}, ответили ${servers}`,
    noKey: 'записи нет',
  },
  en: {
    off: 'The full check of the signature needs the sender’s key from the network, which is switched off.',
    toSettings: 'Open the settings',
    willAsk: (names, servers) => `Will be asked: TXT records ${names.join(', ')} of the name servers ${servers.join(', ')}. Nothing else is sent; the domain’s owner may see that the key was asked for.`,
    kept: 'The case holds the key already, no network is needed.',
    check: 'Check the signature',
    again: 'Ask for the key anew',
    keys: (at) => `Checked ${at}, the key is kept in the case`,
    keysProve: 'The key is as the name servers gave it at that time. That it was the same at sending, and that the answer was not changed on its way, the check does not prove.',
    fetched: (at, servers) => `${at}, answered by ${servers}`,
    noKey: 'no record',
  },
};
