import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Keeps a picture of the window at `path`, and lets axe look at the page (WCAG 2.1 A and AA, contrast included).
 * @returns what axe found, a line each: the rule and where it is broken
 */
export async function lookAt(page: Page, path: string): Promise<string[]> {
  // What is fading in has no contrast yet.
  await page.waitForTimeout(600);
  await page.screenshot({ path });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
