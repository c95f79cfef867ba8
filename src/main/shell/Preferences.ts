import { app, nativeTheme } from 'electron';
import type { AppState } from '../../contract/requests.js';
import type { Language } from '../../core/wording/Language.js';
import type { Library } from './Library.js';

/** The language of the window: the person's choice, else the system's; Russian for a Russian system, else English. */
export function languageOf(library: Library): Language {
  const choice = library.state.language;
  if (choice !== 'system') return choice;
  const [preferred = app.getLocale()] = app.getPreferredSystemLanguages();
  return preferred.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** Lets the system draw menus, dialogs and scroll bars in the chosen theme. */
export function applyTheme(library: Library): void {
  nativeTheme.themeSource = library.state.theme;
}

export function appState(library: Library): AppState {
  const { language, theme, view, asksForKeys } = library.state;
  return { version: app.getVersion(), language: languageOf(library), languageChoice: language, theme, platform: process.platform, view, asksForKeys };
}
