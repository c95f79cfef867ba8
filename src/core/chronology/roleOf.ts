import type { Role } from '../exhibit/Correction.js';
import type { Side } from '../exhibit/Reading.js';

/** What names and introductions tell of the other party; the first that fits wins. JavaScript's \b knows no Cyrillic. */
const cues: readonly (readonly [RegExp, Role])[] = [
  [/(?<!\p{L})(?:бот|bot|chatbot|чат-бот|робот|виртуальный помощник|автоответ(?:чик)?|no-?reply|noreply)(?!\p{L})/iu, 'bot'],
  [/(?:выделенн\S+ групп|специалист|претензионн|hotline|горяч\S+ лини)/iu, 'specialist'],
  [/(?<!\p{L})(?:продавец|магазин|seller)(?!\p{L})/iu, 'seller'],
  [/(?<!\p{L})(?:оператор|поддержк\S*|support|служба заботы|менеджер|агент)(?!\p{L})/iu, 'operator'],
];
const introduction = /(?:^|[.!?]\s*)(?:меня зовут|my name is)\s+\p{Lu}/iu;
const botText = /(?:виртуальный помощник|я (?:—\s*)?(?:чат-)?бот|выберите (?:вариант|тему|пункт)|ответ (?:вам )?помог)/iu;

/**
 * Who speaks, as far as side, author and text tell by themselves; `other` where they do not. A person's correction
 * always stands over it.
 */
export function roleOf(side: Side, author: string | null, text: string): Role {
  if (side === 'right') return 'me';
  const byName = author ? cues.find(([cue]) => cue.test(author)) : undefined;
  if (byName) return byName[1];
  if (botText.test(text)) return 'bot';
  if (introduction.test(text)) return 'operator';
  return 'other';
}
