import type { Shot } from './Shot.js';

/** Whether two screenshots name other people above their messages. */
export function haveOtherTitles({ screen: a }: Shot, { screen: b }: Shot): boolean {
  if (a.title === null || b.title === null) return false;
  const [one, other] = [a.title, b.title].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return one !== '' && other !== '' && !one!.includes(other!) && !other!.includes(one!);
}
