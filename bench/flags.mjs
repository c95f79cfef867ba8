/**
 * What a benchmark was asked: `--count=40 --fresh`.
 * @param {string[]} flags
 * @param {Record<string, number | string | boolean>} usual what is taken where nothing is said; its types are the flags' types
 */
export function readFlags(flags, usual) {
  const asked = { ...usual };
  for (const flag of flags) {
    const [, name, , value] = /^--([a-z-]+)(=(.*))?$/.exec(flag) ?? [];
    if (name === undefined || !(name in usual)) throw new Error(`No flag ${flag}; there are: ${Object.keys(usual).map((n) => `--${n}`).join(', ')}.`);
    asked[name] = typeof usual[name] === 'number' ? Number(value) : typeof usual[name] === 'boolean' ? value !== 'false' : value;
  }
  return asked;
}
