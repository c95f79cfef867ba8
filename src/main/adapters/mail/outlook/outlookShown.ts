import { pictureUrls } from '../inlinePictures.js';
import { mapiBody, type MapiBody } from './mapiBody.js';
import { mapiId, type MapiProperties } from './MapiProperties.js';
import type { OutlookMessage } from './outlookMessage.js';

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp' };

/** What a message of Outlook shows: its bodies, and the pictures that its HTML takes out of it. */
export function outlookShown({ properties, attachments }: OutlookMessage): MapiBody & { readonly pictures: ReadonlyMap<string, string> } {
  const carried = attachments.flatMap(({ properties: one, message }) => {
    const contentId = one.text(mapiId.attachContentId).replace(/^<|>$/g, '');
    if (message !== null || contentId === '') return [];
    return [{ contentId, mediaType: typeOf(one), bytes: () => one.bytes(mapiId.attachData) ?? Buffer.alloc(0) }];
  });
  return { ...mapiBody(properties), pictures: pictureUrls(carried) };
}

function typeOf(attachment: MapiProperties): string {
  const named = attachment.text(mapiId.attachName) || attachment.text(mapiId.attachShortName);
  return attachment.text(mapiId.attachType).trim().toLowerCase() || (types[named.slice(named.lastIndexOf('.') + 1).toLowerCase()] ?? '');
}
