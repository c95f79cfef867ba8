import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bundles what mounts each kit, with the kit's own code from the fetched packages.
 * @param {object[]} kits
 * @param {string} home from `kitsFolder`
 * @param {string} out folder for the scripts
 * @returns {Promise<Map<string, { scripts: string[], styles: string[] }>>} by the kit's name
 */
export async function bundleKits(kits, home, out) {
  const esbuild = createRequire(join(home, 'package.json'))('esbuild');
  const packages = join(home, 'node_modules');
  const mounts = [...new Set(kits.map((kit) => kit.mount))];
  await esbuild.build({
    entryPoints: mounts.map((mount) => join(import.meta.dirname, 'mounts', `${mount}.jsx`)),
    outdir: out,
    entryNames: '[name]',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    plugins: [fromKits(home)],
    jsx: 'automatic',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  const bundles = new Map();
  for (const kit of kits) {
    const styles = (kit.styles ?? []).map((path) => join(packages, path));
    if (kit.buildCss) {
      const path = join(out, `${kit.mount}.built.css`);
      await writeFile(path, await kit.buildCss(packages));
      styles.push(path);
    }
    bundles.set(kit.name, { scripts: [...(kit.scripts ?? []).map((path) => join(packages, path)), join(out, `${kit.mount}.js`)], styles });
  }
  return bundles;
}

/** What our mounts import comes from the fetched packages, never from the project's own. */
const fromKits = (home) => ({
  name: 'from-kits',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, pluginData }) =>
      pluginData === 'kits' || kind === 'entry-point' || !importer.startsWith(import.meta.dirname) ? undefined : build.resolve(path, { kind, resolveDir: home, pluginData: 'kits' }),
    );
  },
});
