const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made harmless for HTML content and for attributes in either quotes; control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  // eslint and people stumble over raw control characters, so the class of Unicode names them.
  return text.replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : '')).replace(/[&<>"']/g, (c) => names[c]!);
}
