/** A letter sent in so many pieces (message/partial, RFC 2046 §5.2.2), each a letter of its own; the last alone tells how many. */
export function piecesOf(letter: Buffer, count: number, id = 'abc@example.ru'): Buffer[] {
  const size = Math.ceil(letter.length / count);
  return Array.from({ length: count }, (_, at) => {
    const total = at === count - 1 ? `; total=${count}` : '';
    const head = [
      'From: a@example.ru', 'To: b@example.ru', 'Date: Mon, 11 Mar 2024 20:41:07 +0300', `Subject: piece ${at + 1}`, `Message-ID: <${at}@example.ru>`, 'MIME-Version: 1.0',
      `Content-Type: message/partial; id="${id}"; number=${at + 1}${total}`, '', '',
    ];
    return Buffer.concat([Buffer.from(head.join('\r\n')), letter.subarray(at * size, (at + 1) * size)]);
  });
}
