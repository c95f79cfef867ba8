import { me, them, type Told } from './told.js';

const person = { me, them } as const;
/** Moscow keeps UTC+3 all year. */
const unix = (at: string): string => String(Date.parse(`${at}+03:00`) / 1000);
const left = '(File not included. Change data exporting settings to download.)';

/** One message as Telegram Desktop 4 and later write it, keys in its order. */
export function telegramMessage({ id, at, who, text, edited, replyTo, forwardedFrom, photo, left: isLeft }: Told): Record<string, unknown> {
  const head = { id, date: at, date_unixtime: unix(at) };
  if (who === 'system') return { ...head, type: 'service', actor: me.name, actor_id: `user${me.id}`, action: 'pin_message', message_id: 1, text: '', text_entities: [] };
  const { name, id: personId } = person[who];
  return {
    id,
    type: 'message',
    date: at,
    date_unixtime: unix(at),
    ...(edited && { edited: at, edited_unixtime: unix(at) }),
    from: name,
    from_id: `user${personId}`,
    ...(replyTo !== undefined && { reply_to_message_id: replyTo }),
    ...(forwardedFrom !== undefined && { forwarded_from: forwardedFrom }),
    ...(photo !== undefined && { photo: `photos/${photo}`, photo_file_size: 3, width: 1280, height: 960 }),
    ...(isLeft && { photo: left, width: 1280, height: 960 }),
    text: entities(text),
    text_entities: text === '' ? [] : [{ type: 'plain', text }],
  };
}

/** A text with a link is written in pieces. */
function entities(text: string): unknown {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  return link === undefined ? text : [text.slice(0, text.indexOf(link)), { type: 'link', text: link }, text.slice(text.indexOf(link) + link.length)];
}

/** `result.json` of one personal chat. */
export function telegramJson(told: readonly Told[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({ name: them.name, type: 'personal_chat', id: them.id, ...more, messages: told.map(telegramMessage) }, null, 1);
}

/** `result.json` of a whole account. */
export function telegramAccountJson(chats: readonly { readonly name: string; readonly type: string; readonly id: number; readonly told: readonly Told[] }[]): string {
  return JSON.stringify({
    about: 'Here is the data you requested. Remember: Telegram is ad free, it doesn\'t use your data for ad targeting and doesn\'t sell it to others. Telegram only keeps the information it needs to function as a secure and feature-rich cloud service.',
    personal_information: { user_id: me.id, first_name: 'Анна', last_name: 'Петрова', phone_number: '+7 900 000 00 00', username: '@anna', bio: '' },
    frequent_contacts: { about: 'x', list: [{ id: 1, category: 'people', type: 'user', name: 'X', rating: 1.5 }] },
    chats: { about: 'This page lists all chats from this export.', list: chats.map(({ told, ...chat }) => ({ ...chat, messages: told.map(telegramMessage) })) },
  }, null, 1);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;').replace(/\n/g, '<br>');
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const dotted = (at: string): string => `${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)} ${at.slice(11)}`;

/** `messages.html` as Telegram Desktop writes it. */
export function telegramHtml(told: readonly Told[], { title = them.name, zone = ' UTC+03:00' } = {}): string {
  const rows: string[] = [];
  let day = '';
  let speaker = '';
  told.forEach((one, index) => {
    const { at, who } = one;
    if (at.slice(0, 10) !== day) {
      day = at.slice(0, 10);
      rows.push(`\n     <div class="message service" id="message-${index + 1}">\n\n      <div class="body details">\n${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}\n      </div>\n\n     </div>\n`);
      speaker = '';
    }
    rows.push(row(one, zone, who === speaker && !one.forwardedFrom));
    speaker = one.forwardedFrom ? '' : who;
  });
  return `<!DOCTYPE html>\n<html>\n\n <head>\n\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n  <meta content="width=device-width, initial-scale=1.0" name="viewport"/>\n\n  <link href="css/style.css" rel="stylesheet"/>\n\n  <script src="js/script.js" type="text/javascript">\n\n  </script>\n\n </head>\n\n <body onload="CheckLocation();">\n\n  <div class="page_wrap">\n\n   <div class="page_header">\n\n    <div class="content">\n\n     <div class="text bold">\n${escape(title)}\n     </div>\n\n    </div>\n\n   </div>\n\n   <div class="page_body chat_page">\n\n    <div class="history">\n${rows.join('')}\n    </div>\n\n   </div>\n\n  </div>\n\n </body>\n\n</html>\n`;
}

function row({ id, at, who, text, replyTo, forwardedFrom, photo, left: isLeft }: Told, zone: string, isJoined: boolean): string {
  if (who === 'system') return `\n     <div class="message service" id="message${id}">\n\n      <div class="body details">\n${escape(`${me.name} pinned `)}<a href="#go_to_message1" onclick="return GoToMessage(1)">this message</a>\n      </div>\n\n     </div>\n`;
  const { name } = person[who];
  const body = [
    `\n       <div class="pull_right date details" title="${dotted(at)}${zone}">\n${at.slice(11, 16)}\n       </div>\n`,
    isJoined ? '' : `\n       <div class="from_name">\n${escape(name)} \n       </div>\n`,
    replyTo === undefined ? '' : `\n       <div class="reply_to details">\nIn reply to <a href="#go_to_message${replyTo}" onclick="return GoToMessage(${replyTo})">this message</a>\n       </div>\n`,
    forwardedFrom === undefined ? '' : `\n       <div class="pull_left forwarded userpic_wrap">\n\n        <div class="userpic userpic1" style="width: 42px; height: 42px">\n\n         <div class="initials" style="line-height: 42px">\nБ\n         </div>\n\n        </div>\n\n       </div>\n\n       <div class="forwarded body">\n\n        <div class="from_name">\n${escape(forwardedFrom)}<span class="date details" title="${dotted(at)}${zone}"> ${dotted(at)}</span> \n        </div>\n`,
    photo === undefined ? '' : `\n       <div class="media_wrap clearfix">\n\n        <a class="photo_wrap clearfix pull_left" href="photos/${photo}">\n\n         <img class="photo" src="photos/${photo.replace('.jpg', '_thumb.jpg')}" style="width: 260px; height: 195px"/>\n\n        </a>\n\n       </div>\n`,
    isLeft ? `\n       <div class="media_wrap clearfix">\n\n        <div class="media clearfix pull_left media_photo">\n\n         <div class="fill pull_left">\n\n         </div>\n\n         <div class="body">\n\n          <div class="title bold">\nPhoto\n          </div>\n\n          <div class="description">\nNot included, change data exporting settings to download.\n          </div>\n\n          <div class="status details">\n1280x960, 120.5 KB\n          </div>\n\n         </div>\n\n        </div>\n\n       </div>\n` : '',
    text === '' ? '' : `\n       <div class="text">\n${escape(text).replace(/(https?:\/\/[^\s<]+)/g, '<a href="$1">$1</a>')}\n       </div>\n`,
    forwardedFrom === undefined ? '' : '\n       </div>\n',
  ].join('');
  const userpic = isJoined ? '' : '\n      <div class="pull_left userpic_wrap">\n\n       <div class="userpic userpic2" style="width: 42px; height: 42px">\n\n        <div class="initials" style="line-height: 42px">\nА\n        </div>\n\n       </div>\n\n      </div>\n';
  return `\n     <div class="message default clearfix${isJoined ? ' joined' : ''}" id="message${id}">\n${userpic}\n      <div class="body">\n${body}\n      </div>\n\n     </div>\n`;
}
