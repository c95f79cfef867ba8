/** Destinations that hold no text of the document (RTF 1.9.1): tables of fonts and colours, pictures, codes of fields. */
export const unseen: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator listtable listoverridetable rsidtbl xmlnstbl fldinst mmathPr filetbl revtbl pgptbl nonshppict bkmkstart bkmkend falt panose mhtmltag'.split(' '),
);

/** Destinations of notes and comments. */
export const noteWords: ReadonlySet<string> = new Set(['footnote', 'annotation']);

/** Words that stand for a sign. */
export const written: Readonly<Record<string, string>> = {
  tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ',
};

export const paragraphEnds: ReadonlySet<string> = new Set(['par', 'line', 'row', 'sect', 'page']);
export const cellEnds: ReadonlySet<string> = new Set(['cell', 'nestcell']);

/** Code pages of fonts (\fcharset), where they differ from the document's. */
export const fontCodePages: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 238: 1250 };

/** The charset of a code page, as iconv-lite names it. */
export function charsetOf(codePage: number): string {
  return codePage === 65_001 ? 'utf-8' : `cp${codePage}`;
}
