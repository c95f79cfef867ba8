const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// eslint and people stumble over raw control characters, so classes of Unicode name them.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*]/gu;
const maxLength = 120;

/**
 * A file name that is safe on any system, made of one that is not trusted: without folders (either slash), control and
 * direction characters, names that Windows reserves, and overlong parts; NFC. `fallback` when nothing is left.
 */
export function safeFileName(name: string, fallback = 'file'): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last.replace(unsafe, '').trim().replace(/^\.+/, '').replace(/[. ]+$/, '');
  if (clean === '') return fallback;
  const named = reserved.test(clean) ? `_${clean}` : clean;
  return shorten(named);
}

function shorten(name: string): string {
  const points = [...name];
  if (points.length <= maxLength) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  return points.slice(0, maxLength - extension.length).join('') + extension;
}
