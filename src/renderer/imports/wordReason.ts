import type { Fault } from '../../core/faults.js';
import type { Language } from '../../core/wording/Language.js';
import { wordFault } from '../../core/wording/wordFault.js';

/** What came in the way of a file and what to do, in a sentence without the name, which stands above it. */
export function wordReason(fault: Fault, name: string, language: Language): string {
  const sentence = wordFault({ ...fault, input: name }, language);
  const lead = language === 'ru' ? `«${name}»: ` : `"${name}": `;
  const rest = sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
