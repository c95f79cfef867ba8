/**
 * Text of `format=flowed` put together (RFC 3676 §4): a line that ends in a space goes on in the next one of the same
 * quote depth. `deleteSpace` is the parameter DelSp. The signature mark "-- " ends a line all the same.
 */
export function flowedText(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let open: { readonly depth: number } | null = null;
  for (const raw of text.split('\n')) {
    const quote = /^>*/.exec(raw)![0];
    const content = raw.slice(quote.length).replace(/^ /, '');
    const isSignature = content === '-- ';
    const joins: boolean = open !== null && open.depth === quote.length && !isSignature;
    const flows = content.endsWith(' ') && !isSignature;
    const piece = flows && deleteSpace ? content.slice(0, -1) : content;
    if (joins) lines[lines.length - 1] += piece;
    else lines.push(quote === '' ? piece : `${quote} ${piece}`);
    open = flows ? { depth: quote.length } : null;
  }
  return lines.join('\n');
}
