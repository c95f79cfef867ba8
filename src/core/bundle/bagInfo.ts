/** Labels and values of bag-info.txt (RFC 8493 §2.2.2), in order. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** The declaration every bag begins with (RFC 8493 §2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** bag-info.txt. A value is one line: line breaks and control characters in it become blanks. */
export function bagInfoText(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\n`).join('');
}

/** Reads a bag-info.txt of any maker: labels in lower case, folded lines joined, the first of equal labels. */
export function parseBagInfo(text: string): ReadonlyMap<string, string> {
  const info = new Map<string, string>();
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const label = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (label !== '' && !info.has(label)) info.set(label, line.slice(colon + 1).trim());
  }
  return info;
}

/** Octets and files of a payload as `Payload-Oxum` gives them. */
export const payloadOxum = (sizeBytes: number, files: number): string => `${sizeBytes}.${files}`;
