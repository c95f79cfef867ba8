import { openCompoundFile, type CompoundStorage } from './compoundFile.js';
import { mapiId, type MapiProperties } from './MapiProperties.js';
import { propertyHeaderBytes, storageProperties } from './storageProperties.js';

/** A message of Outlook taken apart (MS-OXMSG). */
export interface OutlookMessage {
  readonly properties: MapiProperties;
  readonly recipients: readonly MapiProperties[];
  readonly attachments: readonly OutlookAttachment[];
}

/** An attachment: a file, or a message of its own. */
export interface OutlookAttachment {
  readonly properties: MapiProperties;
  readonly message: OutlookMessage | null;
}

const maxAttachments = 1_000;
const maxRecipients = 2_000;
const maxDepth = 10;
const dataStorage = '__substg1.0_3701000D';

/** Reads a .msg file; null when the bytes are none, or a compound file of another program. */
export function outlookMessage(file: Buffer): OutlookMessage | null {
  const root = openCompoundFile(file);
  if (root === null || !isMessage(root)) return null;
  return messageOf(root, propertyHeaderBytes.message, null, 0);
}

function isMessage({ streams }: CompoundStorage): boolean {
  return streams.has('__properties_version1.0') || [...streams.keys()].some((name) => name.startsWith('__substg1.0_'));
}

function messageOf(storage: CompoundStorage, headerBytes: number, outerCharset: string | null, depth: number): OutlookMessage {
  const properties = storageProperties(storage, headerBytes, outerCharset);
  const { charset } = properties;
  const below = (prefix: string, most: number): CompoundStorage[] =>
    [...storage.storages].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most).map(([, inner]) => inner);
  return {
    properties,
    recipients: below('__recip_version1.0_', maxRecipients).map((inner) => storageProperties(inner, propertyHeaderBytes.other, charset)),
    attachments: below('__attach_version1.0_', maxAttachments).map((inner) => attachmentOf(inner, charset, depth)),
  };
}

function attachmentOf(storage: CompoundStorage, charset: string | null, depth: number): OutlookAttachment {
  const properties = storageProperties(storage, propertyHeaderBytes.other, charset);
  const embedded = properties.number(mapiId.attachMethod) === 5 ? storage.storages.get(dataStorage) : undefined;
  return { properties, message: embedded && depth < maxDepth ? messageOf(embedded, propertyHeaderBytes.embedded, charset, depth + 1) : null };
}
