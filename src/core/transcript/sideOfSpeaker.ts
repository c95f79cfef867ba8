import type { Side } from '../exhibit/Reading.js';

const me = /^(?:я|me|i|myself|абонент|клиент|покупатель|customer|client|caller)$/iu;
/** Labels of machines that tell voices apart and know nobody. */
const nobody = /^(?:(?:speaker|спикер|голос|говорящий|диктор|участник)[_ ]?[\p{L}\d]{0,3}|s?\d{1,3}|\p{Lu}|unknown|неизвестный)$/iu;

/** Whose words they are, by the speaker's name: words of nobody known are put on neither side. */
export function sideOfSpeaker(speaker: string | null): Side {
  const name = speaker?.trim() ?? '';
  if (me.test(name)) return 'right';
  return name === '' || nobody.test(name) ? 'center' : 'left';
}
