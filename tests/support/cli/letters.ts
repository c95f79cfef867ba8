/** A plain letter as a shop's support sends it, made here for tests. */
export function letterOf({ subject, text, date, from = 'Support <help@shop.example>' }: { subject: string; text: string; date: string; from?: string }): string {
  return [
    `From: ${from}`,
    'To: Anna <anna@mail.example>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${date}`,
    `Message-ID: <${Buffer.from(subject + date).toString('hex').slice(0, 24)}@shop.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\r\n');
}
