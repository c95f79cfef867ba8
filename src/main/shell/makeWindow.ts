import { BrowserWindow, nativeTheme, screen, type Rectangle, type Session } from 'electron';
import { join } from 'node:path';
import type { Library } from './Library.js';
import type { Places } from './places.js';

const least = { width: 900, height: 600 };
const usual = { width: 1360, height: 860 };
const backgrounds = { light: '#f7f7f6', dark: '#1a1b1e' };

/** The one window, where the person left it, shown when its first picture is ready so that it never flashes white. */
export function makeWindow(places: Places, library: Library, session: Session): BrowserWindow {
  const { bounds, maximised } = library.state.window;
  const window = new BrowserWindow({
    ...(bounds !== null && isOnScreen(bounds) ? bounds : usual),
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    title: 'Dossier',
    icon: join(places.resources, 'icon', 'icon.png'),
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  nativeTheme.on('updated', () => window.isDestroyed() || window.setBackgroundColor(background()));
  window.on('close', () => {
    const now = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    void library.change((state) => ({ ...state, window: now }));
  });
  return window;
}

const background = (): string => (nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light);

/** Whether enough of the window would be seen to be caught: a screen may have been unplugged since. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
    return width >= 200 && height >= 100;
  });
}
