import type { Letter } from '../../core/exhibit/Reading.js';
import { FaultError } from '../../core/faults.js';
import { keyNameOf, type CheckedSignature, type KeyRecord, type SignatureCheck } from '../../core/letter/SignatureCheck.js';
import type { Clock, KeyLookup, OpenCase } from '../../core/ports.js';
import { exhibitByNumber } from './findExhibit.js';

/** What a check would ask, said before anything is asked. */
export interface SignaturePlan {
  /** Names whose key the case does not hold yet. */
  readonly toAsk: readonly string[];
  /** Keys the case holds, the latest of each name. */
  readonly kept: readonly KeyRecord[];
}

export interface SignatureMeans {
  readonly clock: Clock;
  /** Null while the network is switched off: only kept keys are used then. */
  readonly lookup: KeyLookup | null;
  /** Checks the letter that lies at `path`, away from hostile bytes; null when that failed. */
  readonly verify: (path: string, keys: readonly KeyRecord[], now: string) => Promise<readonly CheckedSignature[] | null>;
}

/** Which keys a letter's signatures need, and which of them are here. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function planSignatures(opened: OpenCase, number: number): Promise<SignaturePlan> {
  const letter = await letterOf(opened, number);
  const latest = new Map((await opened.keys.read()).map((key) => [key.name, key]));
  const names = [...new Set(letter.dkim.flatMap((one) => keyNameOf(one) ?? []))];
  return { toAsk: names.filter((name) => !latest.has(name)), kept: names.flatMap((name) => latest.get(name) ?? []) };
}

/**
 * Checks a letter's signatures in full. Keys that the case does not hold are asked for, all of them anew with `again`;
 * a key that was found before and is gone now does not replace the found one. Keys, result and a line of custody are
 * kept durably.
 * @throws FaultError E_NO_SUCH_EXHIBIT, E_OFFLINE (a key is missing and the network is off), E_READER_CRASHED
 */
export async function checkSignatures(opened: OpenCase, number: number, { clock, lookup, verify }: SignatureMeans, again = false): Promise<SignatureCheck> {
  const { sha256, origins } = exhibitByNumber(opened, number);
  const { toAsk, kept } = await planSignatures(opened, number);
  const asked = again ? [...toAsk, ...kept.map(({ name }) => name)] : toAsk;
  if (asked.length > 0 && lookup === null) throw new FaultError({ code: 'E_OFFLINE', input: origins[0]?.name ?? String(number) });
  const fetched = lookup === null ? [] : await ask(asked, lookup, clock);
  const held = new Map(kept.map((key) => [key.name, key]));
  const news = fetched.filter(({ name, texts }) => texts.length > 0 || (held.get(name)?.texts.length ?? 0) === 0);
  await opened.keys.append(news);
  for (const key of news) held.set(key.name, key);
  const at = clock.now();
  const keys = [...held.values()];
  const signatures = await verify(opened.originals.pathOf(sha256), keys, at);
  if (signatures === null) throw new FaultError({ code: 'E_READER_CRASHED', input: origins[0]?.name ?? String(number) });
  const check: SignatureCheck = { at, signatures, keys };
  await opened.annotations.appendSignatures(sha256, check);
  await opened.custody.append({ type: 'digital signature validation', outcome: 'success', exhibit: number, sha256, detail: { action: 'dkim', asked, signatures, keys } });
  return check;
}

async function ask(names: readonly string[], lookup: KeyLookup, clock: Clock): Promise<readonly KeyRecord[]> {
  const found = await Promise.all(names.map(async (name) => ({ name, texts: await lookup.texts(name) })));
  return found.flatMap(({ name, texts }) => (texts === null ? [] : [{ name, texts, fetchedAt: clock.now(), resolver: lookup.servers }]));
}

async function letterOf(opened: OpenCase, number: number): Promise<Letter> {
  const reading = await opened.readings.read(exhibitByNumber(opened, number).sha256);
  if (!reading?.letter) throw new FaultError({ code: 'E_NO_SUCH_ENTRY', input: String(number) });
  return reading.letter;
}
