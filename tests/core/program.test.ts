import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program } from '../../src/core/program.js';

it('states the version of package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; productName: string };
  expect(program).toEqual({ name: manifest.productName, version: manifest.version });
});
