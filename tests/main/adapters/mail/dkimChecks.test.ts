import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';

const body = 'Деньги вернём  в срок. \r\n\r\nПоддержка\t\r\n\r\n\r\n';
/** RFC 6376 §3.4.3: empty lines at the end are one line break. */
const simple = (text: string): string => text.replace(/(\r\n)*$/, '\r\n');
/** RFC 6376 §3.4.4: blanks at ends of lines vanish, others become one. */
const relaxed = (text: string): string => simple(text.replace(/[ \t]+\r\n/g, '\r\n').replace(/[ \t]+/g, ' '));
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const signature = (bh: string, more = 'c=relaxed/relaxed;', domain = 'shop.example'): string =>
  `DKIM-Signature: v=1; a=rsa-sha256; ${more} d=${domain}; s=mail; h=from:subject; bh=${bh}; b=AAAA`;
const dkim = async (signatures: readonly string[], said = body) =>
  (await readLetter(Buffer.from([...signatures, 'From: help@shop.example', 'Subject: s', '', said].join('\r\n')), { name: 'a.eml' })).letter.dkim;

describe('the body of a signed letter', () => {
  it.each([
    ['as it was signed, relaxed', 'c=relaxed/relaxed;', hash(relaxed(body)), body, 'match'],
    ['as it was signed, simple', 'c=relaxed/simple;', hash(simple(body)), body, 'match'],
    ['signed without a word of canonicalisation, which means simple', '', hash(simple(body)), body, 'match'],
    ['with blanks changed, which relaxed allows', 'c=simple/relaxed;', hash(relaxed(body)), body.replace('  ', ' '), 'match'],
    ['with blanks changed, which simple does not', 'c=simple/simple;', hash(simple(body)), body.replace('  ', ' '), 'mismatch'],
    ['with a word changed', 'c=relaxed/relaxed;', hash(relaxed(body)), body.replace('вернём', 'не вернём'), 'mismatch'],
    ['with a line added', 'c=relaxed/relaxed;', hash(relaxed(body)), `${body}P.S.\r\n`, 'mismatch'],
  ])('%s: %s', async (_what, canonical, bh, said, bodyHash) => {
    expect(await dkim([signature(bh, canonical)], said)).toEqual([{ domain: 'shop.example', selector: 'mail', bodyHash }]);
  });

  it('is checked for each of several signatures', async () => {
    const both = [signature(hash(relaxed(body))), signature(hash('other'), 'c=relaxed/relaxed;', 'list.example')];
    expect((await dkim(both)).map(({ domain, bodyHash }) => `${domain} ${bodyHash}`).sort()).toEqual(['list.example mismatch', 'shop.example match']);
  });

  it('signed in part is told with what anybody may have added', async () => {
    const covered = Buffer.byteLength(relaxed(body));
    const added = 'P.S. Added later.\r\n';
    const [check] = await dkim([signature(hash(relaxed(body)), `c=relaxed/relaxed; l=${covered};`)], relaxed(body) + added);
    expect(check).toMatchObject({ bodyHash: 'match' });
    // The last line break may be counted or not.
    expect([added.length, added.length - 2]).toContain(check!.unsignedBytes);
  });

  it('is as it was signed when a Unix tool took the carriage returns', async () => {
    const lines = [signature(hash(relaxed(body))), 'From: help@shop.example', 'Subject: s', '', body].join('\r\n').replaceAll('\r\n', '\n');
    expect((await readLetter(Buffer.from(lines), { name: 'a.eml' })).letter.dkim).toMatchObject([{ bodyHash: 'match' }]);
  });

  it('cannot be checked by a method of nobody', async () => {
    expect((await dkim([signature('AAAA').replace('rsa-sha256', 'rsa-md9')])).map(({ bodyHash }) => bodyHash)).not.toContain('match');
  });
});
