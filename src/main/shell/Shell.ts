import type { BrowserWindow } from 'electron';
import type { PageEvent } from '../../contract/requests.js';
import type { Environment } from '../../core/ports.js';
import type { BugLog } from './BugLog.js';
import type { Desks } from './Desks.js';
import type { HandedOut } from './HandedOut.js';
import type { Hearings } from './Hearings.js';
import type { Library } from './Library.js';
import type { MenuWords } from './menuWords.js';
import type { Places } from './places.js';
import type { Signatures } from './Signatures.js';
import type { Sounds } from './Sounds.js';

/** What the handlers work with. */
export interface Shell {
  readonly places: Places;
  readonly library: Library;
  readonly log: BugLog;
  readonly desks: Desks;
  readonly env: Environment;
  readonly handedOut: HandedOut;
  readonly signatures: Signatures;
  readonly hearings: Hearings;
  readonly sounds: Sounds;
  /** True in window tests, which answer dialogs by naming their targets. */
  readonly isTest: boolean;
  readonly window: () => BrowserWindow | null;
  readonly words: () => MenuWords;
  readonly tell: (event: PageEvent) => void;
  /** To be called when the language or the theme has changed. */
  readonly preferencesChanged: () => void;
}
