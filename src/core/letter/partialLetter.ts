/** What a letter says that is one piece of a larger one (message/partial, RFC 2046 §5.2.2). */
export interface PartialLetter {
  /** The same in all pieces. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  /** How many there are; only the last piece has to say it. */
  readonly total: number | null;
}

/** A piece where it lies. */
export interface Piece<Place> {
  readonly partial: PartialLetter;
  readonly place: Place;
}

/** More pieces than this are nobody's letter. */
const mostPieces = 1_000;

/** The places of a letter's pieces in their order; null while one is missing or nothing tells how many there are. */
export function completePieces<Place>(id: string, pieces: readonly Piece<Place>[]): readonly Place[] | null {
  const own = pieces.filter(({ partial }) => partial.id === id);
  const total = own.find(({ partial }) => partial.total !== null)?.partial.total ?? null;
  if (total === null || total > mostPieces) return null;
  const places: Place[] = [];
  for (let number = 1; number <= total; number += 1) {
    const found = own.find(({ partial }) => partial.number === number);
    if (found === undefined) return null;
    places.push(found.place);
  }
  return places;
}
