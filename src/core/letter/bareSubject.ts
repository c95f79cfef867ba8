/** What mailers of East and West set before a subject when they answer or pass on; a counter may stand in it (`Re[2]:`). */
const prefix = /^\s*(?:(?:re|aw|sv|antw|fwd?|wg|на|отв|ответ|пер|пересл|fw)\s*(?:[[(]\d+[\])])?\s*[:：]|\[(?:fwd|external|внешнее)[^\]]*\])\s*/iu;

/** A subject without the marks of answers and forwards before it, spaces made one, for comparing. */
export function bareSubject(subject: string): string {
  let bare = subject;
  for (let former = ''; bare !== former; ) {
    former = bare;
    bare = bare.replace(prefix, '');
  }
  return bare.replace(/\s+/g, ' ').trim();
}

/** Whether a subject says that the letter answers or passes on another one. */
export function isReplySubject(subject: string): boolean {
  return prefix.test(subject);
}
