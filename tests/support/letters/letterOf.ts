/** A letter of header lines and a body, as RFC 5322 lays it out; strings are written as UTF-8, `eol` ends each line. */
export function letterOf(headers: readonly string[], body: Uint8Array | string = '', eol = '\r\n'): Buffer {
  const head = Buffer.from([...headers, '', ''].join(eol), 'utf8');
  return Buffer.concat([head, typeof body === 'string' ? Buffer.from(body.replaceAll('\n', eol)) : body]);
}

/** The body of a multipart with boundary `b`; each part holds its own header lines, an empty line and its content. */
export function multipart(parts: readonly string[], boundary = 'b'): string {
  return `${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;
}

/** The headers of a letter that is a multipart with boundary `b`. */
export const multipartHeaders = (subtype = 'mixed'): string[] => ['From: a@example.ru', 'MIME-Version: 1.0', `Content-Type: multipart/${subtype}; boundary=b`];
