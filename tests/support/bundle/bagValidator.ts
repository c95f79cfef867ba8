import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * A BagIt validator written from RFC 8493 alone, sharing nothing with the program: says what keeps a folder from being
 * a complete and valid bag (sections 2.1–2.4, 3). Empty when it is one.
 */
export async function bagFaults(bag: string): Promise<string[]> {
  const faults: string[] = [];
  const files = new Set(await filesBelow(bag));
  const declaration = files.has('bagit.txt') ? await readFile(join(bag, 'bagit.txt')) : Buffer.alloc(0);
  // 2.1.1: exactly two lines; no byte order mark.
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(declaration.toString('latin1'))) faults.push('bagit.txt is no declaration');
  const payload = [...files].filter((path) => path.startsWith('data/'));
  if (payload.length === 0) faults.push('there is no payload');
  const manifest = await manifestOf(bag, 'manifest-sha256.txt', faults);
  // 2.1.3: every payload file in every payload manifest, and nothing but payload.
  for (const path of payload) if (!manifest.has(path)) faults.push(`${path} is not in the manifest`);
  for (const path of manifest.keys()) if (!path.startsWith('data/')) faults.push(`${path} is no payload`);
  const tags = await manifestOf(bag, 'tagmanifest-sha256.txt', faults);
  // 2.2.1: neither payload nor a tag manifest itself; 3: every payload manifest ought to be listed.
  for (const path of tags.keys()) if (path.startsWith('data/') || path.startsWith('tagmanifest-')) faults.push(`${path} may not be in the tag manifest`);
  for (const path of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']) if (!tags.has(path)) faults.push(`${path} is not in the tag manifest`);
  for (const [path, digest] of [...manifest, ...tags]) {
    if (!files.has(path)) faults.push(`${path} is missing`);
    else if ((await digestOf(join(bag, path))) !== digest) faults.push(`${path} has another digest`);
  }
  faults.push(...(await infoFaults(bag, payload)));
  return faults;
}

async function manifestOf(bag: string, name: string, faults: string[]): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  const text = await readFile(join(bag, name), 'utf8').catch(() => '');
  if (text === '') faults.push(`${name} is missing`);
  for (const line of text.split(/\r\n|\r|\n/).filter(Boolean)) {
    const [digest = '', ...rest] = line.split(/[ \t]+/);
    const path = decodeURIComponent(line.slice(line.indexOf(rest[0] ?? '', digest.length)).replace(/%(?!0[aAdD]|25)/g, '%25'));
    if (!/^[0-9a-fA-F]{64}$/.test(digest)) faults.push(`${name}: not a digest: ${line}`);
    if (/^\/|(^|\/)\.\.?(\/|$)|\\|^~/.test(path)) faults.push(`${name}: leads out of the bag: ${path}`);
    if (path.normalize('NFC') !== path) faults.push(`${name}: not NFC: ${path}`);
    if (entries.has(path)) faults.push(`${name}: listed twice: ${path}`);
    entries.set(path, digest.toLowerCase());
  }
  return entries;
}

/** 2.2.2: "label: value" lines, folded ones indented; Payload-Oxum is octets and files of the payload, and stands once. */
async function infoFaults(bag: string, payload: readonly string[]): Promise<string[]> {
  const lines = (await readFile(join(bag, 'bag-info.txt'), 'utf8')).split(/\r\n|\r|\n/).filter(Boolean);
  const faults = lines.filter((line) => !/^[^\s:][^:]*: \S/.test(line) && !/^[ \t]+\S/.test(line)).map((line) => `bag-info.txt: ${line}`);
  const sizes = await Promise.all(payload.map(async (path) => (await readFile(join(bag, path))).length));
  const oxum = `Payload-Oxum: ${sizes.reduce((sum, size) => sum + size, 0)}.${payload.length}`;
  const told = lines.filter((line) => line.startsWith('Payload-Oxum:'));
  if (told.length !== 1 || told[0] !== oxum) faults.push(`bag-info.txt: ${told.join(', ')} instead of ${oxum}`);
  if (!lines.some((line) => /^Bagging-Date: \d{4}-\d\d-\d\d$/.test(line))) faults.push('bag-info.txt: no Bagging-Date');
  return faults;
}

const digestOf = async (path: string): Promise<string> => createHash('sha256').update(await readFile(path)).digest('hex');

async function filesBelow(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => relative(dir, join(one.parentPath, one.name)).split(sep).join('/'));
}
