/**
 * The tags of a DKIM signature or key record (RFC 6376 §3.2), without folding white space within values; a tag that
 * stands twice makes the list invalid: null.
 */
export function dkimTags(text: string): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>();
  for (const one of text.split(';')) {
    if (one.trim() === '') continue;
    const equals = one.indexOf('=');
    const name = one.slice(0, equals).trim();
    if (equals < 1 || tags.has(name)) return null;
    tags.set(name, one.slice(equals + 1).replace(/\s+/g, ''));
  }
  return tags;
}
