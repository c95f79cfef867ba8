import type { Shot } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** Share of a title's letters that may be misread. */
const tolerance = 0.34;
/** A line that begins with a clock, or tells a charge or a network, is the screen's own: the name was not found. */
const statusLine = /^\W*\d{1,2}[:.]?\d{2}(?!\d)|\d\s?%|\b(?:LTE|VoLTE|[45]G|KB\/[cs]|Wi-?Fi)\b|К[БВ]\/[сc]/iu;

/** Fewer letters or digits may be read of any drawing; a name so short tells nobody apart. */
const hasName = /[\p{L}\p{N}]{3}/u;

/** Whether two screenshots name other people above their messages. */
export function haveOtherTitles({ screen: a }: Shot, { screen: b }: Shot): boolean {
  const [one, other] = [nameIn(a.title), nameIn(b.title)];
  if (one === '' || other === '' || one.includes(other) || other.includes(one)) return false;
  if (isReadInOtherLetters(one, other)) return false;
  return !withinDistance(one, other, Math.floor(tolerance * Math.max(one.length, other.length)));
}

/** One in Latin letters alone, one in Cyrillic ones alone, about equally long: letters that look alike were taken for each other, and both may be one name. */
function isReadInOtherLetters(one: string, other: string): boolean {
  const [latin, cyrillic] = /\p{Script=Latin}/u.test(one) ? [one, other] : [other, one];
  return /^[\p{Script=Latin}\p{N}]+$/u.test(latin) && /^[\p{Script=Cyrillic}\p{N}]+$/u.test(cyrillic) && Math.abs(one.length - other.length) <= 2;
}

const nameIn = (title: string | null): string => (title === null || statusLine.test(title) || !hasName.test(title) ? '' : title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
