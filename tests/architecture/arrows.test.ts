import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);

interface Report {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[]; readonly totalCruised: number };
}

async function cruise(): Promise<{ rules: string[]; modules: number }> {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 << 20 }).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as Report;
  return { rules: summary.violations.map((v) => v.rule.name), modules: summary.totalCruised };
}

const planted: string[] = [];
async function plant(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  planted.push(path);
}
afterEach(async () => {
  for (const path of planted.splice(0)) await rm(path, { force: true });
});

describe('the arrows between rooms', () => {
  it('holds in the whole tree, and the whole tree was read', async () => {
    const { rules, modules } = await cruise();
    expect(rules).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it.each([
    ['core-knows-no-node', 'src/core/planted.ts', "import 'node:fs';\n"],
    ['core-imports-only-core', 'src/core/planted.ts', "import '../contract/requests.js';\n"],
    ['core-imports-only-core', 'src/core/planted.ts', "import 'zod';\n"],
    ['locker-imports-core', 'src/main/locker/planted.ts', "import '../adapters/catalogue/caseFolders.js';\n"],
    ['locker-needs-no-packages', 'src/main/locker/planted.ts', "import 'lowdb';\n"],
    ['electron-only-in-shell', 'src/main/adapters/planted.ts', "import 'electron';\n"],
    ['renderer-imports-contract-and-core', 'src/renderer/planted.ts', "import '../main/locker/loadMaterial.js';\n"],
    ['renderer-takes-contract-as-types', 'src/renderer/planted.ts', "import { requests } from '../contract/requests.js';\nexport const planted = requests;\n"],
    ['cli-imports', 'src/cli/planted.ts', "import '../contract/requests.js';\n"],
  ])('names %s when %s breaks it', async (rule, path, text) => {
    await plant(path, text);
    expect((await cruise()).rules).toContain(rule);
  });

  it('keeps the names of the world out of the core by its compiler settings', async () => {
    const path = 'src/core/planted.ts';
    for (const name of ['process', 'document', 'URL', 'crypto', 'Buffer', 'console', 'setTimeout']) {
      await plant(path, `export const planted: unknown = ${name};\n`);
      const { stdout } = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json', '--noEmit']).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout, name).toContain(path);
    }
  });
});
