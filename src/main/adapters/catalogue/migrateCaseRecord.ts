type Loose = Record<string, unknown>;

/**
 * How a case of an older schema becomes one of the next: the step at index n turns schema n into n + 1. Schema 0 was the
 * draft before the first release, without own entries and pending imports.
 */
const steps: readonly ((record: Loose) => Loose)[] = [
  (record) => ({ ownEntries: [], pendingImports: [], counterparty: '', ...record, schema: 1 }),
];

/** The schema that this program writes. */
export const newestSchema = steps.length;

/** Brings a record up to the newest schema; what is newest already is given back as it is. */
export function migrateCaseRecord(record: Loose): Loose {
  const from = record.schema as number;
  return steps.slice(from).reduce((older, step) => step(older), record);
}
