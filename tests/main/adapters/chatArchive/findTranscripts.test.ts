import { expect, it } from 'vitest';
import { findTranscripts } from '../../../../src/main/adapters/chatArchive/findTranscripts.js';

it.each<[why: string, names: readonly string[], found: object | null]>([
  ['an iPhone’s WhatsApp export', ['_chat.txt', '0001-PHOTO.jpg'], { app: 'whatsapp', file: '_chat.txt', folder: '' }],
  ['an Android’s', ['Чат WhatsApp с контактом Мария.txt', 'IMG-1.jpg'], { app: 'whatsapp', file: 'Чат WhatsApp с контактом Мария.txt', folder: '' }],
  ['a packed folder', ['WhatsApp/_chat.txt'], { app: 'whatsapp', file: 'WhatsApp/_chat.txt', folder: 'WhatsApp/' }],
  ['a phone in a third language', ['Chat de WhatsApp con Ana.txt', 'a.jpg'], { app: 'whatsapp', file: 'Chat de WhatsApp con Ana.txt', folder: '' }],
  ['Telegram JSON', ['ChatExport/result.json', 'ChatExport/photos/1.jpg'], { app: 'telegram-json', file: 'ChatExport/result.json', folder: 'ChatExport/' }],
  ['Telegram pages in order', ['messages10.html', 'messages2.html', 'messages.html', 'css/style.css'], { app: 'telegram-pages', files: ['messages.html', 'messages2.html', 'messages10.html'], folder: '' }],
  [
    'a VK archive, the newest page first',
    ['Archive/messages/index-messages.html', 'Archive/messages/12/messages50.html', 'Archive/messages/12/messages0.html', 'Archive/messages/-5/messages0.html', 'Archive/index.html'],
    {
      app: 'vk',
      folder: 'Archive/messages/',
      pages: [
        { file: 'Archive/messages/-5/messages0.html', peer: '-5' },
        { file: 'Archive/messages/12/messages0.html', peer: '12' },
        { file: 'Archive/messages/12/messages50.html', peer: '12' },
      ],
    },
  ],
  ['any other ZIP', ['word/document.xml', '[Content_Types].xml'], null],
  ['texts without a sign', ['a.txt', 'b.txt'], null],
])('%s is told by its names', (_why, names, found) => {
  expect(findTranscripts(names)).toEqual(found);
});
