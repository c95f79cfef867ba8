/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that any file system takes and that means nothing but itself: no separators, no control or direction
 * characters, no device name, at most 100 characters, its extension kept.
 */
export function safeName(name: string, instead: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (plain === '') return instead;
  const guarded = reserved.test(plain) ? `_${plain}` : plain;
  const [extension = ''] = /\.[^.]{1,10}$/.exec(guarded) ?? [];
  return guarded.slice(0, guarded.length - extension.length).slice(0, 100 - extension.length).trimEnd() + extension;
}
