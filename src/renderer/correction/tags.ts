/** As the contract bounds them. */
const most = 50;
const longest = 300;

/** Tags as a person types them, separated by commas; each once, in the order typed. */
export function parseTags(text: string): readonly string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim().replace(/^#/, '').replaceAll(/\s+/g, ' ').slice(0, longest));
  const known = new Map<string, string>();
  for (const tag of tags) if (tag !== '' && !known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag);
  return [...known.values()].slice(0, most);
}

export const wordTags = (tags: readonly string[]): string => tags.join(', ');
