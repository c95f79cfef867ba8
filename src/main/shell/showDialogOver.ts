import type { BrowserWindow } from 'electron';
import { FaultError } from '../../core/faults.js';
import type { Shell } from './Shell.js';

/** Shows a system dialog that belongs to the window. @throws FaultError E_CANCELLED when the window is gone */
export async function showDialogOver<T>(shell: Shell, show: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = shell.window();
  if (window === null || window.isDestroyed()) throw new FaultError({ code: 'E_CANCELLED', input: 'dialog' });
  return show(window);
}
