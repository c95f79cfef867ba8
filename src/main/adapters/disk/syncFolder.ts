import { open } from 'node:fs/promises';

/** Makes names made, renamed or removed in a folder survive a power cut. Windows offers no such call and needs none. */
export async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
