import { appState } from '../Preferences.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

const viewLimit = 500;

/** The program itself: its language, its theme, and what the page wants remembered. */
export function appHandlers(shell: Shell): HandlersOf<'app'> {
  const { library } = shell;
  return {
    'app.state': () => appState(library),
    'app.setPreferences': async ({ language, theme, view, asksForKeys }) => {
      const saved = library.change((state) => ({
        ...state,
        language: language ?? state.language,
        theme: theme ?? state.theme,
        asksForKeys: asksForKeys ?? state.asksForKeys,
        view: mergeView(state.view, view ?? {}),
      }));
      if (language !== undefined || theme !== undefined) shell.preferencesChanged();
      await saved;
      return appState(library);
    },
  };
}

/** Later names push out the oldest, so that the memory cannot grow without end. An empty text forgets a name. */
function mergeView(known: Readonly<Record<string, string>>, news: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(known).filter(([name]) => !Object.hasOwn(news, name));
  const added = Object.entries(news).filter(([, value]) => value !== '');
  return Object.fromEntries([...kept, ...added].slice(-viewLimit));
}
