import { languages, type Language } from '../core/wording/Language.js';

/** The language named by `--lang` in the arguments, else the system's: Russian for a Russian locale, else English. */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const named = namedLanguage(args);
  if (named) return named;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

function namedLanguage(args: readonly string[]): Language | undefined {
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]!;
    const value = arg === '--lang' ? args[i + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined;
    const language = languages.find((l) => l === value);
    if (language) return language;
  }
  return undefined;
}
