/** A text with certain words marked wherever they stand whole; nothing is moved. */
export function PlainMarks({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>;
  const any = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}]))`, 'giu'));
  return parts.map((part, at) => (at % 2 === 0 ? part : <mark key={at}>{part}</mark>));
}
