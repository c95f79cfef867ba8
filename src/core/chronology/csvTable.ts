/** A byte order mark, without which spreadsheets in Russia take UTF-8 for windows-1251. */
const bom = '\ufeff';

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled) with a byte order mark. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front: letters and chats come from the other side.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return bom + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  // The full-width signs count too: some spreadsheets fold them.
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
