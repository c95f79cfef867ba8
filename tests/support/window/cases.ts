import type { CaseCard } from '../../../src/contract/requests.js';
import type { ImportQueue } from '../../../src/core/exhibit/ImportQueue.js';
import type { OpenWindow } from './launch.js';

/** Makes a case and opens it from the library, as a person does. */
export async function openNewCase(window: OpenWindow, title: string): Promise<CaseCard> {
  const card = await window.ask('library.create', { title });
  await openListedCase(window, title);
  return card;
}

/** Opens a case that the library lists. */
export async function openListedCase({ page }: OpenWindow, title: string): Promise<void> {
  await page.reload();
  await page.locator('button.open', { hasText: title }).click();
  await page.getByRole('navigation').getByText(title).waitFor();
}

/** Waits until the import of a case is at its end and gives its list. */
export async function importEnded(window: OpenWindow, caseId: string, atLeast = 1): Promise<ImportQueue> {
  for (;;) {
    const queue = await window.ask('import.queue', { caseId });
    if (queue.total >= atLeast && queue.done === queue.total) return queue;
    await window.page.waitForTimeout(200);
  }
}
