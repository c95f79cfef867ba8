import type { CorrectedMessage } from './CorrectedMessage.js';

/**
 * The messages that share the day of one and stand below it without a date line between: when its day was wrong or
 * missing, so was theirs. The message itself comes first; empty when there is no such message.
 */
export function runOfDay(messages: readonly CorrectedMessage[], id: string): readonly CorrectedMessage[] {
  const from = messages.findIndex((message) => message.id === id);
  const first = messages[from];
  if (first === undefined) return [];
  const rest = messages.slice(from + 1);
  const end = rest.findIndex(({ now }) => now.kind === 'separator' || now.date !== first.now.date);
  return [first, ...(end === -1 ? rest : rest.slice(0, end)).filter(({ changes }) => !changes.dismissed)];
}
