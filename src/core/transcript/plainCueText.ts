const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'", lrm: '', rlm: '' };

/** The words of a cue without its marks: tags, times of single words, `{\an8}`, character references. Line breaks become spaces. */
export function plainCueText(text: string): string {
  return text
    .replace(/<\/?[\p{L}\d][^<>]{0,200}>/gu, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(\w{2,5});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
