import { isSha256, type Sha256 } from '../exhibit/Sha256.js';

/** One file of a bag with its digest; the path is relative to the bag, with slashes. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: Sha256;
}

/**
 * A manifest as RFC 8493 §2.1.3 and `sha256sum -c` want it: `<hex>  <path>` a line, in order of path. CR, LF and % in a
 * path are percent-encoded; Dossier's own paths hold none.
 */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${encode(path)}\n`).join('');
}

export interface ParsedManifest {
  readonly entries: readonly ManifestEntry[];
  /** Numbers of lines that are none, 1 for the first. */
  readonly badLines: readonly number[];
}

/** Reads a manifest of any maker: one or more blanks, an asterisk before the path of a binary file, LF or CRLF. */
export function parseManifest(text: string): ParsedManifest {
  const entries: ManifestEntry[] = [];
  const badLines: number[] = [];
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, index) => {
    const [, digest = '', path = ''] = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line) ?? [];
    const sha256 = digest.toLowerCase();
    if (isSha256(sha256) && path !== '') entries.push({ path: decode(path), sha256 });
    else badLines.push(index + 1);
  });
  return { entries, badLines };
}

const encode = (path: string): string => path.replace(/[\r\n%]/g, (c) => (c === '%' ? '%25' : c === '\r' ? '%0D' : '%0A'));
const decode = (path: string): string => path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
