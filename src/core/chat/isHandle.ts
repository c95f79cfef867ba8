import { editDistance } from '../dating/editDistance.js';

/** One word with no capital, as people and bots call themselves («devrtz», «anna_k»). */
const handle = /^\p{Ll}[\p{Ll}\p{Lu}\d._-]{2,23}$/u;
/** What apps write at messages. */
const noHandle = /^(?:edited|read|seen|sent|delivered|forwarded|typing|online|unread|new|изменено|прочитано|доставлено|отправлено|переслано|онлайн|новое|новые|ред)$/iu;
/** Marks beside stamps, which small print misreads («исменено»). */
const edited = ['изменено', 'отредактировано', 'прочитано'];

/** Whether a text can be a name of one word without a capital; its look and place must tell that it is one. */
export const isHandle = (text: string): boolean => handle.test(text) && !noHandle.test(text) && edited.every((word) => editDistance(text, word, 2) > 2);
