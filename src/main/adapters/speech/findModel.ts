import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { FaultError } from '../../../core/faults.js';
import { chooseModelFiles } from '../../../core/speech/chooseModelFiles.js';
import { kindOfModel, type ModelFacts } from '../../../core/speech/kindOfModel.js';
import type { ModelProblem, SpeechModel } from '../../../core/speech/SpeechModel.js';
import { onnxFacts } from './onnxFacts.js';

/** A model and where its files lie. */
export interface FoundModel extends SpeechModel {
  readonly dir: string;
}

/** No folder of a model holds more; a folder of photographs does. */
const mostNames = 2_000;
const mostFolders = 50;

/**
 * The speech model in a folder. One level deeper is looked at too, since unpacking an archive often puts a folder into a folder.
 * @throws FaultError E_NOT_FOUND, E_NOT_A_MODEL with what is wrong
 */
export async function findModel(dir: string): Promise<FoundModel> {
  const whole = resolve(dir);
  const found = await modelIn(whole);
  if (!isProblem(found)) return found;
  if (found.what === 'nothing' || found.what === 'packed') {
    const folders = await Promise.all((await foldersIn(whole)).map((name) => modelIn(join(whole, name))));
    const [only, other] = folders.flatMap((one) => (isProblem(one) ? [] : [one]));
    if (only !== undefined && other === undefined) return only;
  }
  throw new FaultError({ code: 'E_NOT_A_MODEL', input: basename(whole), problem: found });
}

async function modelIn(dir: string): Promise<FoundModel | ModelProblem> {
  const names = (await namesIn(dir)).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const files = chooseModelFiles(names);
  if (isProblem(files)) return files;
  const main = (files.model ?? files.encoder)!;
  const facts = await onnxFacts(join(dir, main)).catch(() => null);
  const kind = kindOfModel(files, facts);
  if (typeof kind !== 'string') return kind;
  const sizes = await Promise.all(Object.values(files).map(async (name) => (await stat(join(dir, name))).size));
  return { dir, name: basename(dir), kind, files, sizeBytes: sizes.reduce((sum, size) => sum + size, 0), isMultilingual: isMultilingual(kind, facts!) };
}

const isMultilingual = (kind: string, facts: ModelFacts): boolean => kind === 'whisper' && facts.is_multilingual !== '0';
const isProblem = <T extends object>(found: T | ModelProblem): found is ModelProblem => 'what' in found;

async function namesIn(dir: string) {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new FaultError({ code: 'E_NOT_FOUND', input: basename(dir) });
  });
  return entries.slice(0, mostNames);
}

async function foldersIn(dir: string): Promise<readonly string[]> {
  return (await namesIn(dir)).filter((entry) => entry.isDirectory()).slice(0, mostFolders).map(({ name }) => name);
}
