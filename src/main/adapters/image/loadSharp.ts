import Module from 'node:module';
import type sharpModule from 'sharp';

type Sharp = typeof sharpModule;
type Resolve = (request: string, ...rest: unknown[]) => string;

let loaded: Promise<Sharp> | undefined;

/**
 * The image library, its cache off so that memory stays bounded. Inside Electron on Linux it is the WebAssembly build:
 * the native one brings its own glib, which collides with Electron's and aborts the process (docs/decisions).
 */
export function loadSharp(): Promise<Sharp> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Sharp> {
  if (process.versions.electron !== undefined && process.platform === 'linux') hideNativeBuild();
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
}

/** Makes the native build unfindable in this process, on which the library falls back to WebAssembly. */
function hideNativeBuild(): void {
  const internals = Module as unknown as { _resolveFilename: Resolve };
  const resolve = internals._resolveFilename;
  internals._resolveFilename = (request, ...rest) => {
    if (/^@img\/sharp-linux/.test(request)) throw Object.assign(new Error(`Hidden: ${request}`), { code: 'MODULE_NOT_FOUND' });
    return resolve.call(Module, request, ...rest);
  };
}
