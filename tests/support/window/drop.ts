import type { Page } from 'playwright-core';

/**
 * Drops files or folders on the window as a person does: the browser itself is told of a drag that carries them, so that
 * the page receives real File objects whose paths only the bridge can learn.
 */
export async function dropOn(page: Page, paths: readonly string[], at?: { readonly x: number; readonly y: number }): Promise<void> {
  const size = await page.evaluate(() => ({ x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }));
  const { x, y } = at ?? size;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
