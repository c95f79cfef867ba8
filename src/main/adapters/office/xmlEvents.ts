import { Parser } from 'htmlparser2';

/** What is heard of an XML part. Names keep their prefix as it stands. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const byteOrderMark = /^\ufeff/;

/**
 * Reads an XML part of an office file. Nothing outside of it is ever fetched and no entity but the five of XML itself is
 * known, so that neither external entities nor their expansion can do harm.
 */
export function xmlEvents(part: Buffer, listener: XmlListener): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => listener.open?.(name, attributes),
      onclosetag: (name) => listener.close?.(name),
      ontext: (text) => listener.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(textOf(part).replace(byteOrderMark, ''));
  parser.end();
}

/** Office files are UTF-8 but for rare UTF-16. */
function textOf(part: Buffer): string {
  if (part[0] === 0xff && part[1] === 0xfe) return part.toString('utf16le');
  return part.toString('utf8');
}
