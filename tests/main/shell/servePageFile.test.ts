import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathInside, servePageFile } from '../../../src/main/shell/servePageFile.js';

describe('the page’s own files', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'dossier-page-'));
    await mkdir(join(root, 'page'));
    await writeFile(join(root, 'page', 'index.html'), '<!doctype html>');
    await writeFile(join(root, 'page', 'run.exe'), 'MZ');
    await writeFile(join(root, 'secret.js'), 'secret');
  });
  afterAll(() => rm(root, { recursive: true }));

  it('go out with their type and under a policy without inline scripts', async () => {
    const response = await servePageFile(join(root, 'page'), '/index.html');
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response?.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(response?.headers.get('content-security-policy')).not.toContain('http');
  });

  it.each(['/../secret.js', '/%2e%2e/secret.js', '/..%2fsecret.js', '/..%5csecret.js', '/%00', '/%', '/run.exe', '/', '/none.js'])(
    'do not include %s',
    async (pathname) => {
      expect(await servePageFile(join(root, 'page'), pathname)).toBeNull();
    },
  );

  it('lie inside their folder, whose name is not a mere beginning', () => {
    expect(pathInside('/a/page', '/../page2/x.js')).toBeNull();
  });
});
