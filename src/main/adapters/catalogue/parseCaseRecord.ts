import { FaultError } from '../../../core/faults.js';
import { isSha256 } from '../../../core/exhibit/Sha256.js';
import type { CaseRecord } from '../../../core/ports.js';
import { migrateCaseRecord, newestSchema } from './migrateCaseRecord.js';

type Loose = Record<string, unknown>;

/**
 * The record of a case.json, brought up to the newest schema.
 * @throws FaultError E_CASE_DAMAGED when it is not JSON or lacks what every case has, E_NEWER_CASE for a later schema
 */
export function parseCaseRecord(text: string, dir: string): CaseRecord {
  const damaged = (detail: string): FaultError => new FaultError({ code: 'E_CASE_DAMAGED', input: dir, detail });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('case.json: JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged('case.json: object');
  const schema = (value as Loose).schema;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 0) throw damaged('case.json: schema');
  if (schema > newestSchema) throw new FaultError({ code: 'E_NEWER_CASE', input: dir });
  const record = migrateCaseRecord(value as Loose);
  const flaw = flawOf(record);
  if (flaw) throw damaged(`case.json: ${flaw}`);
  return record as unknown as CaseRecord;
}

/** The name of the first field that is not as every case has it. */
function flawOf(record: Loose): string | undefined {
  for (const field of ['id', 'title', 'counterparty', 'zone', 'createdAt']) {
    if (typeof record[field] !== 'string') return field;
  }
  for (const field of ['exhibits', 'ownEntries', 'pendingImports']) {
    if (!Array.isArray(record[field])) return field;
  }
  const numbers = new Set<number>();
  for (const exhibit of record.exhibits as (Loose | null)[]) {
    const { number, sha256, origins, reading } = exhibit ?? {};
    if (typeof number !== 'number' || numbers.has(number)) return 'exhibits.number';
    numbers.add(number);
    if (!isSha256(sha256)) return 'exhibits.sha256';
    if (!Array.isArray(origins) || typeof (origins[0] as Loose | undefined)?.name !== 'string') return 'exhibits.origins';
    if (typeof (reading as Loose | null | undefined)?.at !== 'string') return 'exhibits.reading';
  }
  if (!(record.pendingImports as unknown[]).every((path) => typeof path === 'string')) return 'pendingImports';
  return undefined;
}
