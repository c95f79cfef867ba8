import type { Piece } from './Piece.js';
import { surestNames } from './surestNames.js';
import { takeAuthor, textInks, textReach } from './takeAuthor.js';

/** The pieces with their authors taken off their text, those that are named elsewhere as well, as they are read most surely. */
export function withAuthors(pieces: readonly Piece[], heightPx: number): readonly Piece[] {
  const look = { heightPx, inkOf: textInks(pieces), reachOf: textReach(pieces) };
  const isNamed = ({ block }: Piece): boolean => block.side !== 'center';
  const first = pieces.map((one) => (isNamed(one) ? takeAuthor(one, new Set(), look) : one));
  const known = new Set(first.flatMap(({ author }) => author ?? []));
  return surestNames(first.map((one) => (isNamed(one) ? takeAuthor(one, known, look) : one)));
}
