import type { MailAddress } from '../../../../core/exhibit/Reading.js';
import { headerFields, type HeaderField } from '../headerFields.js';
import { letterFacts, type LetterFacts } from '../letterFacts.js';
import { mapiId, type MapiProperties } from './MapiProperties.js';
import type { OutlookMessage } from './outlookMessage.js';

/** MAPI's kinds of recipients (MS-OXOMSG §2.2.3.1). */
const kinds = { to: 1, cc: 2 } as const;

/**
 * What the head of an Outlook message says. The headers it came with over the internet win where they stand, since the
 * rest is what Outlook made of them; a message that was never sent has none.
 */
export function outlookFacts({ properties, recipients }: OutlookMessage): LetterFacts {
  const fields = transportHeaders(properties);
  const told = letterFacts(fields, properties.charset);
  const ids = (id: number): readonly string[] => properties.text(id).match(/<[^<>\s]+>/g) ?? [];
  const of = (kind: number): MailAddress[] => recipients.filter((one) => (one.number(mapiId.recipientType) ?? kinds.to) % 16 === kind).map(addressOf);
  const to = of(kinds.to);
  const cc = of(kinds.cc);
  return {
    ...told,
    subject: told.subject || properties.text(mapiId.subject).trim(),
    from: told.from ?? senderOf(properties),
    to: told.to.length > 0 ? told.to : to,
    cc: told.cc.length > 0 ? told.cc : cc,
    date: told.date ?? properties.time(mapiId.submitTime) ?? properties.time(mapiId.deliveryTime) ?? null,
    messageId: told.messageId ?? ids(mapiId.messageId)[0] ?? null,
    inReplyTo: told.inReplyTo ?? ids(mapiId.inReplyTo)[0] ?? null,
    references: told.references.length > 0 ? told.references : ids(mapiId.references),
  };
}

function transportHeaders(properties: MapiProperties): readonly HeaderField[] {
  const text = properties.text(mapiId.headers);
  return text.trim() === '' ? [] : headerFields(Buffer.from(text, 'utf8')).fields;
}

function senderOf(properties: MapiProperties): MailAddress | null {
  const { sentForName, sentForSmtp, sentForAddress, senderName, senderSmtp, senderAddress } = mapiId;
  const name = properties.text(sentForName) || properties.text(senderName);
  const address = [sentForSmtp, sentForAddress, senderSmtp, senderAddress].map((id) => properties.text(id)).find(isMail) ?? '';
  return name === '' && address === '' ? null : named(name, address);
}

function addressOf(recipient: MapiProperties): MailAddress {
  const address = [mapiId.smtpAddress, mapiId.address].map((id) => recipient.text(id)).find(isMail) ?? '';
  return named(recipient.text(mapiId.displayName), address);
}

/** Exchange writes its directory's names (`/O=…/CN=…`) where others write addresses. */
const isMail = (text: string): boolean => /^[^\s/]\S*@\S+$/.test(text);

function named(name: string, address: string): MailAddress {
  const shown = name.trim().replace(/^'(.*)'$/, '$1');
  return { name: shown === address ? '' : shown, address };
}
