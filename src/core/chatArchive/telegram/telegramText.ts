/**
 * The text of a Telegram export: a string, or pieces of strings and entities (links, bold, mentions), each with the
 * words that are seen. Anything else is no text.
 */
export function telegramText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value.map((piece: unknown) => (typeof piece === 'string' ? piece : textOf(piece))).join('');
}

function textOf(piece: unknown): string {
  const text = (piece as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : '';
}
