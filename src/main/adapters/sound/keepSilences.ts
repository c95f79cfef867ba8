import { replaceFile } from '../disk/replaceFile.js';
import { findSilences } from './findSilences.js';

/** Puts the silences of a recording into a file, whole or not at all, as JSON. False when nothing here decodes it. */
export async function keepSilences(from: { readonly path: string; readonly mediaType: string }, to: string): Promise<boolean> {
  const silences = await findSilences(from);
  if (silences !== null) await replaceFile(to, JSON.stringify(silences));
  return silences !== null;
}
