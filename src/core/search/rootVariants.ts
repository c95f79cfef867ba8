/** Consonants that take each other's place at the end of a Russian root: возврат – возвращён, отказ – откажут. */
const changes: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['ст', ['щ']],
  ['ск', ['щ']],
  ['жд', ['д', 'ж']],
  ['вл', ['в']],
  ['пл', ['п']],
  ['бл', ['б']],
  ['мл', ['м']],
  ['т', ['щ', 'ч']],
  ['щ', ['т', 'ст', 'ск']],
  ['ч', ['т', 'к']],
  ['д', ['ж', 'жд']],
  ['ж', ['д', 'з', 'г']],
  ['з', ['ж']],
  ['с', ['ш']],
  ['ш', ['с', 'х']],
  ['г', ['ж']],
  ['х', ['ш']],
  ['в', ['вл']],
  ['п', ['пл']],
];
/** A root shorter than this would become another word's. */
const shortestRoot = 5;

/**
 * Other beginnings by which words of the same root may start: the root's last consonant changed, or the suffix к, н of a
 * noun or adjective left out («доставка» – «доставили»). Empty for anything but Russian stems of some length.
 */
export function rootVariants(stem: string): readonly string[] {
  if (stem.length < shortestRoot || !/^[а-я]+$/u.test(stem)) return [];
  const variants = new Set<string>();
  const roots = [stem];
  const bare = /^(.+[^аеиоуыэюяйьъ])[кн]$/u.exec(stem)?.[1] ?? /^(.+)(?:ен|ан|ива|ыва|ени|ани)$/u.exec(stem)?.[1];
  if (bare !== undefined && bare.length >= shortestRoot) {
    variants.add(bare);
    roots.push(bare);
  }
  for (const root of roots) {
    const change = changes.find(([ending]) => root.endsWith(ending));
    for (const other of change?.[1] ?? []) variants.add(root.slice(0, -change![0].length) + other);
  }
  return [...variants].filter((one) => one.length >= shortestRoot);
}
