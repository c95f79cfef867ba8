/** Reads CSV as RFC 4180 lays it down, with or without a byte order mark; quotes doubled, line breaks in quotes kept. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  let row: string[] = [];
  const body = text.replace(/^\ufeff/, '');
  while (cells.lastIndex < body.length) {
    const at = cells.lastIndex;
    const match = cells.exec(body);
    // A stray quote: the rest is no CSV.
    if (!match || cells.lastIndex === at) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') {
      if (cells.lastIndex === body.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
