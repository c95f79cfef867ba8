/** Letters that look the same in both scripts, Latin → Cyrillic. Small k and m do not: к and м are drawn otherwise. */
const twins: readonly (readonly [latin: string, cyrillic: string])[] = [
  ...[...'aceopxy'].map((c, i) => [c, [...'асеорху'][i]!] as const),
  ...[...'ABCEHKMOPTXY'].map((c, i) => [c, [...'АВСЕНКМОРТХУ'][i]!] as const),
];
const cyrillicOf = new Map<string, string>(twins.map(([latin, cyrillic]) => [latin, cyrillic]));
const latinOf = new Map<string, string>(twins.map(([latin, cyrillic]) => [cyrillic, latin]));

export const isCyrillic = (c: string): boolean => /\p{Script=Cyrillic}/u.test(c);
export const isLatin = (c: string): boolean => /\p{Script=Latin}/u.test(c);
/** Whether a letter has no look-alike in the other script, so that it tells the script of its word. */
export const isDecisive = (c: string): boolean => (isCyrillic(c) || isLatin(c)) && !cyrillicOf.has(c) && !latinOf.has(c);

/** Whether some letter of a text tells its script. */
export const hasScript = (text: string): boolean => [...text].some(isDecisive);

const map = (text: string, letters: ReadonlyMap<string, string>): string => [...text].map((c) => letters.get(c) ?? c).join('');
/** The text with its Latin look-alikes written in Cyrillic. */
export const toCyrillic = (text: string): string => map(text, cyrillicOf);
/** The text with its Cyrillic look-alikes written in Latin. */
export const toLatin = (text: string): string => map(text, latinOf);
