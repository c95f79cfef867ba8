/** The charset that HTML names in its head; null when it names none. */
export function metaCharset(bytes: Buffer): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(bytes.toString('latin1', 0, 4_096))?.[1] ?? null;
}
