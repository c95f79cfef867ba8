import { createRequire } from 'node:module';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Compiles Tailwind with every class that a package's own files name.
 * @param {string} packages `node_modules` of the fetched kits
 * @param {{ css: string, scan: string[], also?: string[] }} wish folders within `packages`
 */
export async function tailwind(packages, { css, scan, also = [] }) {
  const load = createRequire(join(packages, 'x.js'));
  const [{ compile }, esbuild] = [load('tailwindcss'), load('esbuild')];
  const loadStylesheet = async (id, base) => {
    const path = id === 'tailwindcss' ? join(packages, 'tailwindcss', 'index.css') : id.startsWith('.') ? join(base, id) : join(packages, id);
    return { path, base: dirname(path), content: await readFile(path, 'utf8') };
  };
  const loadModule = async (id, base) => {
    const path = createRequire(join(base, 'x.js')).resolve(id);
    // Plugins are written for bundlers: their imports lack extensions.
    const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, platform: 'node', format: 'esm', logLevel: 'error' });
    const { default: module } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
    return { path, base: dirname(path), module };
  };
  const compiler = await compile(css, { base: packages, loadStylesheet, loadModule });
  const candidates = new Set(also);
  for (const folder of scan) {
    for (const name of await readdir(join(packages, folder), { recursive: true })) {
      if (!/\.jsx?$/.test(name)) continue;
      for (const word of (await readFile(join(packages, folder, name), 'utf8')).split(/[\s'"`{}]+/)) candidates.add(word);
    }
  }
  return compiler.build([...candidates]);
}
