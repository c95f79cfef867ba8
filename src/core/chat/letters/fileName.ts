import { editDistance } from '../../dating/editDistance.js';

/** A word that ends as the names of files do; its stem and its kind. */
export const fileName = /^(.*[\p{L}\d)_-])(\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|txt|csv|jpe?g|png|gif|heic|webp|mp[34]|mov|avi|m4a|ogg|zip|rar|7z|eml|html?))([.,;:!?)»"]*)$/iu;

/** Kinds that a misreading is taken for: those of papers and of photos, which people send to a claims department. */
const kinds = ['docx', 'xlsx', 'pdf', 'heic', 'jpeg', 'png'] as const;

/** Latin letters that other signs are misread for. */
const alike: Readonly<Record<string, string>> = { х: 'x', с: 'c', о: 'o', '0': 'o', д: 'd', '4': 'd', ч: 'd', з: 's', ѕ: 's', '3': 's', '5': 's', '8': 's', '!': 'l', '|': 'l', '(': 'l', '{': 'l', '1': 'l', р: 'p', а: 'a', е: 'e', т: 't', г: 'r', i: 'l' };

/** What ends like a kind: three to five signs behind a point, none of them a space. */
const ending = /^(.*[\p{L}\d)_-]{3})\.([^\s.,;:?»"]{3,5})([.,;:?)»"]*)$/u;

/** «.р4»: the kind's last two letters touch, and were read as a digit. */
const touching = /^(.*[\p{L}\d)_-]{3})\.[рp]4([.,;:?)»"]*)$/iu;

/** A word with the kind of file at its end as such kinds are spelled: «март.х!х» ends in «.xlsx». */
export function withKind(word: string): string {
  const short = touching.exec(word);
  if (short !== null) return `${short[1]}.pdf${short[2]}`;
  const found = ending.exec(word);
  if (found === null || fileName.test(word) || !/\p{L}/u.test(found[2]!)) return word;
  const [, stem, read, after] = found;
  const latin = [...read!.toLowerCase()].map((sign) => alike[sign] ?? sign).join('');
  const kind = /^pa[lrf]$/u.test(latin) ? 'pdf' : kinds.find((one) => editDistance(latin, one, 1) <= 1);
  // A sentence that begins right behind the point of another is a word in letters of one script.
  const isWord = /^\p{Lu}?\p{Script=Cyrillic}+$/u.test(read!) && !/[хс]$/u.test(read!);
  return kind === undefined || isWord ? word : `${stem}.${kind}${after}`;
}

/** The kinds of papers that end in x, in whose letters machines see a space: «подписанная.4о сх». */
const halves = [/[\p{L}\d)_-]{3}\.[^\s.]{1,3}$/u, /^[^\s.]{0,2}[xх][.,;:!?)»"]*$/iu] as const;

/** Whether a word is the rest of the kind of file that the word before it ends in. */
export const isRestOfKind = (word: string, before: string): boolean => halves[0].test(before) && halves[1].test(word) && !fileName.test(before) && /\.(?:docx|xlsx)/u.test(withKind(before + word));
