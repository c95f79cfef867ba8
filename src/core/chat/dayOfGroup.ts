import type { DayMark } from '../dating/DayMark.js';
import type { Piece } from './Piece.js';

/** From then on what is said without a heading of its own may be said after midnight. */
const late = '23:00';

/**
 * The day of what goes on below a heading that names one («27.12.2025 13:03»): a new day begins with a heading of its own,
 * unless midnight is near. Null where the heading names none.
 */
export const dayOfGroup = ({ time, day }: Pick<Piece, 'time' | 'day'>): DayMark | null => (time !== null && time >= late ? null : day);
