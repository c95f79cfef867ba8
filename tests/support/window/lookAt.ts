import { AxeBuilder } from '@axe-core/playwright';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { OpenWindow } from './launch.js';

/**
 * Keeps a picture of the window at `path`, and lets axe look at the page (WCAG 2.1 A and AA, contrast included).
 * @returns what axe found, a line each: the rule and where it is broken
 */
export async function lookAt(page: Page, path: string): Promise<string[]> {
  // What is fading in has no contrast yet.
  await page.waitForTimeout(600);
  await page.screenshot({ path });
  return flawsOf(page);
}

/** The same for a page that is zoomed, of which Playwright would picture a corner only: Electron pictures it whole. */
export async function lookAtZoomed({ app, page }: OpenWindow, path: string): Promise<string[]> {
  await page.waitForTimeout(600);
  const png = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]!.webContents.capturePage()).toPNG().toString('base64'));
  await writeFile(path, Buffer.from(png, 'base64'));
  return flawsOf(page);
}

async function flawsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What of a page's controls and headings reaches out of the window at its sides, a line each. */
export function reachesOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return [...document.querySelectorAll('button, h1, h2, h3, label, input, [role="status"]')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return isSeen(element) && width > 0 && (left < -1 || right > innerWidth + 1) && element.closest('svg, pre') === null;
      })
      .map((element) => `outside: ${element.outerHTML.slice(0, 120)}`);
  });
}
