/** A word that ends as the names of files do; its stem and its kind. */
export const fileName = /^(.*[\p{L}\d)_-])(\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|txt|csv|jpe?g|png|gif|heic|webp|mp[34]|mov|avi|m4a|ogg|zip|rar|7z|eml|html?))([.,;:!?)»"]*)$/iu;

/** Kinds of files whose letters machines take for others. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\.[xх][!|lI1л][sS5ѕ][xх](?=$|[.,;:!?)»"])/u, '.xlsx'],
  [/\.d[0oо][cс][xх](?=$|[.,;:!?)»"])/u, '.docx'],
];

/** A word with the kind of file at its end as such kinds are spelled. */
export const withKind = (word: string): string => misread.reduce((text, [found, kind]) => text.replace(found, kind), word);
