/** What an office document tells. */
export interface OfficeText {
  readonly text: string;
  /** Whether more text stands in it than is kept. */
  readonly isCut: boolean;
  /** Title, author, program; shown, never trusted. */
  readonly facts: Readonly<Record<string, string>>;
  /** When it was made, as it says itself, ISO 8601. */
  readonly createdAt: string | null;
}

/** What is kept of a text, in characters. */
export const longestText = 2_000_000;
