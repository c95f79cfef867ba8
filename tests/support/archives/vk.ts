import iconv from 'iconv-lite';
import { them, type Told } from './told.js';

const months = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const moment = (at: string): string => `${Number(at.slice(8, 10))} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)} в ${Number(at.slice(11, 13))}:${at.slice(14)}`;
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>');

/** A page of a chat in a VK archive, newest first, in Windows-1251: `messages0.html`. What the charset lacks is written as entities. */
export function vkPage(told: readonly Told[], { title = them.name, charset = 'windows-1251' } = {}): Buffer {
  const rows = [...told].reverse().map(row).join('\n');
  const html = `<!DOCTYPE html>
<html>
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=${charset}">
  <title>Сообщения</title>
  <link rel="stylesheet" type="text/css" href="../../style.css">
</head>
<body>
<div class="wrap">
  <div class="header"><div class="vk_logo"></div></div>
  <div class="wrap_page">
    <div class="wrap_page_content">
      <h2 class="page_block_h2"><div class="page_block_header clear_fix"><div class="page_block_header_inner _header_inner"><a class="ui_crumb" href="../../index.html">Профиль</a><span class="ui_crumb_sep"></span><a class="ui_crumb" href="../index-messages.html">Сообщения</a><span class="ui_crumb_sep"></span><div class="ui_crumb">${escape(title)}</div></div></div></h2>
${rows}
    </div>
  </div>
</div>
</body>
</html>
`;
  const entities = [...html].map((letter) => (iconv.decode(iconv.encode(letter, charset), charset) === letter ? letter : `&#${letter.codePointAt(0)};`)).join('');
  return iconv.encode(entities, charset);
}

function row({ id, at, who, text, edited, photo, left }: Told): string {
  const author = who === 'me' ? 'Вы' : `<a href="https://vk.com/id${them.id}">${escape(them.name)}</a>`;
  const mark = edited ? ` <span class="message-edited" title="${moment(at)}">(ред.)</span>` : '';
  const link = `https://sun9-1.userapi.com/${photo ?? 'gone.jpg'}`;
  const attachment = photo === undefined && !left ? '' : `<div class="attachment">\n  <div class="attachment__description">Фотография</div>\n  <a class='attachment__link' href='${link}'>${link}</a>\n</div>`;
  return `<div class="item"><div class="item__main"><div class="message" data-id="${id}">
  <div class="message__header">${author}, ${moment(at)}${mark}</div>
  <div>${escape(text)}<div class="kludges">${attachment}</div></div>
</div></div></div>`;
}
