const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** «1 файл», «2 файла», «5 файлов». */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const rule = russian.select(count);
  return `${count.toLocaleString('ru')} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

/** "1 file", "2 files". */
export function pluralEn(count: number, one: string, other = `${one}s`): string {
  return `${count.toLocaleString('en')} ${english.select(count) === 'one' ? one : other}`;
}
