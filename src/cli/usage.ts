import type { CommanderError } from 'commander';
import type { Language } from '../core/wording/Language.js';

/** What is wrong with the words of a command, for E_USAGE; commander itself speaks English only. */
export function wordUsage(error: CommanderError, language: Language): string {
  const plain = error.message.replace(/^error: /, '').replace(/\.$/, '');
  if (language === 'en') return plain;
  const named = /'([^']*)'/.exec(plain)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `неизвестный ключ ${named}`;
    case 'commander.unknownCommand':
      return `неизвестная команда ${named}`;
    case 'commander.missingArgument':
      return `не хватает аргумента ${named}`;
    case 'commander.optionMissingArgument':
      return `ключу ${named} нужно значение`;
    case 'commander.missingMandatoryOptionValue':
      return `нужен ключ ${named}`;
    case 'commander.invalidArgument':
      return `недопустимое значение: ${plain}`;
    case 'commander.excessArguments':
      return 'лишние аргументы';
    default:
      return plain;
  }
}
