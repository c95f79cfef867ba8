import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Styles may stand inline: the component library sets them on elements. Scripts may not. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' dossier: data: blob:",
  'media-src dossier: blob:',
  "connect-src 'self' dossier:",
  "font-src 'self' data:",
  'frame-src dossier:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One file of the built page; null when there is none of that name and kind inside the folder. */
export async function servePageFile(folder: string, pathname: string): Promise<Response | null> {
  const path = pathInside(folder, pathname);
  const type = path === null ? undefined : types[extname(path)];
  if (path === null || type === undefined) return null;
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'content-security-policy': pagePolicy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' },
  });
}

/** Absolute path of what an address names; null when it would leave the folder. */
export function pathInside(folder: string, pathname: string): string | null {
  const decoded = decode(pathname);
  if (decoded === null || /[\0\\]/.test(decoded)) return null;
  const path = resolve(join(folder, decoded));
  return path.startsWith(resolve(folder) + sep) ? path : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
