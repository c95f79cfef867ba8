/** The fields of a JSON object that comes from anybody: each is looked at as what it ought to be. */
export interface Fields {
  readonly raw: Readonly<Record<string, unknown>>;
  /** A string that is not empty. */
  readonly text: (name: string) => string | null;
  /** A finite number, also when it is written as a string. */
  readonly number: (name: string) => number | null;
  /** An id, which exports write as a number or a string. */
  readonly id: (name: string) => string | null;
  /** The fields of an object within. */
  readonly within: (name: string) => Fields | null;
}

const maxIdLength = 64;

/** The fields of a value; null when it is no object. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const raw = value as Readonly<Record<string, unknown>>;
  const own = (name: string): unknown => (Object.hasOwn(raw, name) ? raw[name] : undefined);
  const text = (name: string): string | null => {
    const found = own(name);
    return typeof found === 'string' && found !== '' ? found : null;
  };
  return {
    raw,
    text,
    number: (name) => {
      const found = own(name);
      const value = typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : found;
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    },
    id: (name) => {
      const found = own(name);
      return typeof found === 'number' || (typeof found === 'string' && found !== '') ? String(found).slice(0, maxIdLength) : null;
    },
    within: (name) => fieldsOf(own(name)),
  };
}
