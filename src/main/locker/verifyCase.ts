import type { BundleTools } from '../../core/bundle/BundlePorts.js';
import type { Deviation, Verification } from '../../core/bundle/Verification.js';
import { exhibitOfLine, withdrawnOfLine } from '../../core/custody/exhibitOfLine.js';
import { verifyCustodyLines } from '../../core/custody/verifyCustodyLines.js';
import { FaultError } from '../../core/faults.js';
import type { Environment, OpenCase } from '../../core/ports.js';

const lineFeed = 0x0a;

/**
 * Checks a case folder as it stands, without its lock and without changing it: every exhibit's original by its digest,
 * the custody chain, and whether the log and the list tell the same exhibits. Names every deviation.
 * @throws FaultError E_NOT_FOUND, E_NOT_A_CASE, E_NEWER_CASE, E_UNREADABLE
 */
export async function verifyCase(dir: string, env: Environment, tools: BundleTools): Promise<Verification> {
  const opened = await openOrDamage(dir, env);
  if (opened === null) {
    const deviation: Deviation = { code: 'case-damaged', path: 'case.json', message: 'case.json is damaged and cannot be read.' };
    return { target: 'case', ok: false, filesChecked: 1, custodyEvents: 0, signature: 'none', deviations: [deviation] };
  }
  try {
    const lines = await opened.custody.lines();
    const originals = await checkOriginals(opened, tools);
    const deviations = [...originals, ...checkCustody(opened, lines, tools), ...(await checkEnd(opened, tools))];
    const filesChecked = opened.catalogue.record.exhibits.length + 2;
    return { target: 'case', ok: deviations.length === 0, filesChecked, custodyEvents: lines.length, signature: 'none', deviations };
  } finally {
    await opened.close();
  }
}

async function openOrDamage(dir: string, env: Environment): Promise<OpenCase | null> {
  try {
    return await env.folders.open(dir, 'read');
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'E_CASE_DAMAGED') return null;
    throw error;
  }
}

async function checkOriginals({ dir, catalogue, originals }: OpenCase, { disk }: BundleTools): Promise<readonly Deviation[]> {
  const deviations: Deviation[] = [];
  const { exhibits } = catalogue.record;
  for (const { number, sha256 } of exhibits) {
    const path = `originals/${sha256}`;
    const state = await originals.check(sha256);
    if (state === 'missing') deviations.push({ code: 'original-missing', path, message: `The original of exhibit ${number} is missing.` });
    if (state === 'altered') deviations.push({ code: 'original-altered', path, message: `The original of exhibit ${number} was altered: its SHA-256 differs.` });
  }
  const listed = new Set<string>(exhibits.map(({ sha256 }) => sha256));
  const found = await disk.names(disk.join(dir, 'originals'));
  const unlisted = found.filter((name) => !name.startsWith('.') && !listed.has(name));
  return [...deviations, ...unlisted.map((name) => ({ code: 'original-unlisted' as const, path: `originals/${name}`, message: 'No exhibit lists this file.' }))];
}

function checkCustody(opened: OpenCase, lines: readonly string[], { sha256 }: BundleTools): readonly Deviation[] {
  const path = 'custody.jsonl';
  const { breaks } = verifyCustodyLines(lines, sha256);
  const deviations: Deviation[] = breaks.map(({ line, reason }) => ({
    code: 'custody-broken',
    path,
    message: `The custody chain breaks at line ${line} (${reason}).`,
  }));
  if (lines.length === 0) deviations.push({ code: 'custody-broken', path, message: 'The custody log is empty or missing.' });
  return [...deviations, ...checkLists(opened, lines)];
}

/** The log and the list must tell the same exhibits. */
function checkLists({ catalogue }: OpenCase, lines: readonly string[]): readonly Deviation[] {
  const path = 'custody.jsonl';
  const { exhibits } = catalogue.record;
  const logged = new Map(lines.flatMap((line) => exhibitOfLine(line) ?? []));
  const unlogged = exhibits.filter(({ number, sha256 }) => logged.get(number) !== sha256).map(({ number }) => number);
  for (const number of lines.flatMap((line) => withdrawnOfLine(line) ?? [])) logged.delete(number);
  const listed = new Set(exhibits.map(({ sha256 }) => sha256));
  const unlisted = [...logged].filter(([, sha256]) => !listed.has(sha256)).map(([number]) => number);
  return [
    ...unlogged.map((number): Deviation => ({ code: 'custody-mismatch', path, message: `The log does not tell how exhibit ${number} came in.` })),
    ...unlisted.map((number): Deviation => ({ code: 'custody-mismatch', path, message: `The log tells of exhibit ${number}, which the case does not list.` })),
  ];
}

/** A line without its line feed was torn while it was written: what it was to tell is lost. */
async function checkEnd({ dir }: OpenCase, { disk }: BundleTools): Promise<readonly Deviation[]> {
  const path = 'custody.jsonl';
  const bytes = await disk.read(disk.join(dir, path));
  if (bytes === null || bytes.length === 0 || bytes.at(-1) === lineFeed) return [];
  return [{ code: 'custody-broken', path, message: 'The last line of the custody log is torn.' }];
}
