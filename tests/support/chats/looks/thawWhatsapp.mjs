import { escape } from '../escape.mjs';
import { keyboardCss } from '../furniture.mjs';
import { colourOf } from '../markup.mjs';
import { doodles, rowOf, snug } from './freshParts.mjs';
import { isFewEmoji, portrait } from './lateParts.mjs';
import { droidTop, droidTopCss } from './recentParts.mjs';
import { droids, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { classesOf, cut, headOf, noHead, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss, takenBack } from './winterParts.mjs';
import { droidKeys } from './winterEnglish.mjs';

/** A group in WhatsApp on an Android by day that is set to English, its talk Russian: heads at the top of a group of bubbles, the name with the number across where the phone does not know it, voices with the speaker's head; see thaw.mjs. */

const cipher = 'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more';
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [];
    let own = { ...line, author: line.author === 'Бот' ? 'Витрина' : line.author, quote: line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'You' : line.quote.author === 'Бот' ? 'Витрина' : line.quote.author } };
    if (own.picture) own.tiles = own.text === '' ? random.int(1, 3) : 1;
    if (!own.picture && random.chance(0.03)) own = takenBack(own, own.side === 'left' ? 'This message was deleted' : 'You deleted this message');
    const note = i === 0 ? cipher : random.chance(0.04) ? random.pick(['Мария joined using a group link', 'You added Дмитрий', 'Екатерина changed the group description', 'Семён left', "Дмитрий turned off disappearing messages"]) : null;
    return note === null ? [own] : [noteBefore(line, note), own];
  });
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill${line.text === cipher ? ' long' : ''}">${line.text === cipher ? thawSign('lock', 12, 2) : ''}<span data-text>${escape(line.text)}</span></span></div>`;

const quoted = ({ author, text }) => `<div class="quote" style="--bar:${author === 'You' ? '#06a377' : colourOf(author)}"><b>${escape(author)}</b><span data-quote>${cut(text, 62)}</span></div>`;
const filed = ({ name, size }) => `<div class="doc file kept"><em data-attached>${/\.(\w+)$/.exec(name)[1].toUpperCase()}</em> <div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size.replace('КБ', 'kB').replace('МБ', 'MB').replace(',', '.')}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="card kept" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;
const numberOf = (name) => `+7 9${String([...name].reduce((n, c) => (n * 33 + c.codePointAt(0)) % 1e9, 7)).padStart(9, '1').replace(/(\d\d)(\d{3})(\d\d)(\d\d)/, '$1 $2-$3-$4')}`;
const spike = '<svg class="spike" width="8" height="12" viewBox="0 0 8 12"><path d="M8 0H1Q-.400 0 .500 1.400L8 12z"/></svg>';

function row(line, parts, at) {
  const { bare, classes } = classesOf(line, at);
  const isLarge = isFewEmoji(line) && !line.deleted;
  const face = line.side === 'right' ? '' : at.first ? headOf(line.author ?? 'Витрина', 30) : noHead(30);
  const name = at.first && line.author !== null && !bare ? `<div class="named"><span class="author" data-author style="--name:${colourOf(line.author)}">${escape(line.author)}</span>${/^[А-Л]/.test(line.author) ? '' : `<i data-attached>${numberOf(line.author)}</i>`}</div>` : '';
  const head = line.forwardedFrom ? `<div class="passed">${thawSign('passed', 13)}<i data-quote>Forwarded</i></div>` : line.quote ? quoted(line.quote) : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? spokenOf(line, { start: playMark(28), columns: 36, height: 24, tail: headOf(line.author ?? 'Владелец', 42) }) : `${line.preview ? linkOf(line.preview) : ''}${tilesOf(line, 250)}${line.deleted ? '<s></s>' : ''}${wordsOf(line)}`;
  const liked = line.reactions ? `<div class="liked">${line.reactions.join('')}${line.id % 2 ? ' 2' : ''}</div>` : '';
  return rowOf(line, at, `${face}<div class="stack"><div class="${classes}${isLarge ? ' large' : ''}">${at.first && !line.sticker ? spike : ''}${name}${head}${body}${parts.meta}${liked}</div></div>`);
}

export const thawWhatsapp = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: droidTop, nav: swipeBar, keyboard: droidKeys, app: 'com.whatsapp', name: 'thaw-wa-droid-group-english', font: "'Roboto'", dark: false, tone: 'support', noBot: true, noSystem: true, row, system, adapt,
    features: { quotes: 0.16, reactions: 0.08, pictures: 0.07, voices: 0.1, edits: 0.06, rich: { files: 0.04, stickers: 0.03, forwards: 0.05, links: 0.04, hard: 0.3 } }, titles: [['Возврат: куртка', 'Дмитрий, Екатерина, Мария, You'], ['ТеплоДом — заказ', 'tap here for group info'], ['Спор с Витриной', 'Мария is typing…']], separators: ['englishLong'], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: '3 unread messages', editedWord: 'Edited',
    header: (scene) => `<div class="header">${thawSign('west', 24, 2)}${portrait(38)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('ring', 23)}${thawSign('three', 23)}</div>`,
    footer: () => `<div class="footer"><div class="input">${thawSign('grin', 25)}<span>Message</span>${thawSign('clip', 24)}${thawSign('eye', 24)}</div><div class="go">${thawSign('talk', 24)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#0a0a0a;--headBg:#fff;--headInk:#0a0a0a;--headSub:#636565;--left:#fff;--leftInk:#0a0a0a;--right:#d9fdd3;--rightInk:#0a0a0a;--leftMeta:#6d7070;--rightMeta:#6b7a69;--tick:#0b9de8;--pillInk:#54606a;--pillBg:#fff;--footBg:none;--footInk:#636565;--inputBg:#fff;--link:#1b7f5c;--linkLine:underline;--radius:12px;--max:83%;--side:10px;--gapSame:2px;--gap:9px;--metaSize:11.5px;--downBg:#fff;--downInk:#555;--count:#1daa61;--dividerBg:none;--dividerInk:#54606a}
body{font-size:16px;line-height:1.31}.screen{background:#f0eae1}.header{min-height:58px;padding:7px 14px 7px 10px;gap:10px}.header .who b{font-size:18px;font-weight:500}.header .who small{font-size:13px}.header>.icon:nth-last-child(2){margin-right:10px}
.feed{background:${doodles('rgba(150,125,90,.14)', 1.3)},#f0eae1}.row .avatar.head{align-self:flex-start;overflow:hidden}.row .avatar{margin-right:2px}.head svg{display:block}.bubble{padding:6px 10px 7px;box-shadow:0 .7px .8px rgba(0,0,0,.14)}.row.left .bubble.first{border-top-left-radius:0}.row.right .bubble.first{border-top-right-radius:0}.spike{position:absolute;top:0;left:-8px;fill:#fff}.row.right .spike{left:auto;right:-8px;fill:#d9fdd3;transform:scaleX(-1)}.row.right .ticks.sent{color:#8a958a}
.named{display:flex;justify-content:space-between;gap:18px;align-items:baseline;margin-bottom:2px;font-size:13.5px}.author{margin:0;font-weight:500}.named i{font-style:normal;font-size:12.5px;color:#8a8d8d;white-space:nowrap}.passed{display:flex;gap:5px;align-items:center;font-size:13.5px;color:#6d7070;margin-bottom:2px}.deleted .text{font-style:italic;color:#6d7070}.deleted s{display:inline-block;width:15px;height:15px;border:1.600px solid #8a8d8d;border-radius:50%;vertical-align:-2.500px;margin-right:6px;background:linear-gradient(45deg,transparent 45%,#8a8d8d 45% 55%,transparent 55%)}
.quote{border-left:4px solid var(--bar);background:rgba(0,0,0,.05);border-radius:8px;padding:5px 10px 6px 9px;margin:0 -5px 5px;font-size:14px;line-height:1.28}.quote b{font-weight:500}.quote span{display:block}.card{display:block;background:rgba(0,0,0,.05);border-radius:9px;padding:8px 11px;margin:-1px -5px 6px;font-size:13.5px;line-height:1.27}.card b{display:block;font-weight:500}.card span{display:block}.card small{display:block;color:#6d7070;margin-top:2px}
.doc{display:flex;gap:11px;align-items:center;background:rgba(0,0,0,.05);border-radius:9px;padding:9px 12px 9px 10px;margin:-1px -5px 0}.doc em{font-style:normal;width:32px;height:38px;border-radius:4px;background:#e5483f;color:#fff;font-size:9px;font-weight:700;display:flex;align-items:flex-end;justify-content:center;padding-bottom:5px;flex:none}.doc small{display:block;font-size:12.5px;color:#6d7070}
.tape{gap:8px}.tape .play{color:#555}.tape>div:nth-child(2) svg{color:#8b9195}.tape .avatar{align-self:center!important}.bubble.bare:not(.naked){padding:3px;overflow:visible}.bare .shot,.bare .mosaic{border-radius:10px}.bare .shot svg{width:250px}.bare .ticks.read{color:#5cc7ff!important}.pictured:not(.bare) .shot{margin:-3px -7px 6px;border-radius:9px}.named+.shot{margin-top:3px!important}.pictured:not(.bare) .shot svg{width:100%;min-width:240px}.naked .sticker svg{width:150px;height:150px}.row .bubble.naked>.meta{position:static;background:#fff;color:#6d7070!important;border-radius:9px;padding:2px 7px}.naked .ticks{color:#0b9de8!important}.row .bubble.large .text{font-size:38px;line-height:1.2}
.liked{position:absolute;bottom:-19px;left:10px;background:#fff;border:1px solid #e9e5de;border-radius:13px;padding:1px 7px;font-size:14px;line-height:1.4}.row.right .liked{left:auto;right:10px}.row:has(.liked){margin-bottom:20px}.bubble.reacted{min-width:84px}.separator,.system{margin:10px 20px 8px}.pill{font-size:13px;border-radius:9px;padding:4px 12px;box-shadow:0 .7px .8px rgba(0,0,0,.1)}.pill.long{background:#fff0d0;color:#5d5443;max-width:100%;line-height:1.35;padding:7px 14px}.pill .icon{display:inline-block;vertical-align:-1px;margin-right:5px}.divider .pill{background:#fff}
.footer{padding:6px 8px;gap:7px;background:none}.footer .input{display:flex;gap:12px;align-items:center;border-radius:24px;padding:11px 14px;font-size:17px}.footer .input span{flex:1}.go{width:48px;height:48px;border-radius:50%;background:#1daa61;color:#fff;display:flex;align-items:center;justify-content:center}.down>div{width:40px;height:40px}${tilesCss}${tapeCss}${shotCss}${droidTopCss}${swipeCss}${keyboardCss}` },
];
