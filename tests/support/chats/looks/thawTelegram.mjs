import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { isFewEmoji, portrait, strewn } from './lateParts.mjs';
import { appleTop, appleTopCss, dayLines } from './recentParts.mjs';
import { groupCorners, iphones } from './newerPhonesParts.mjs';
import { classesOf, cut, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { keysAsWide, shotCss } from './winterParts.mjs';

/** Telegram on an iPhone at night, a patterned ground whose drawing runs through colours; what bots said is passed on with its keys below; see thaw.mjs. */

const bots = ['Vitrina Bot', 'Почта: трек-бот', 'Возвраты | бот', 'ТеплоДом Support'];
/** What a bot said comes passed on, by either of the two; its keys go with it. */
const adapt = (lines, random) => {
  let side = null;
  return lines.flatMap((line) => {
    if (line.kind === 'buttons') return [{ ...line, side: side ?? line.side, buttons: line.buttons.map((b, i) => (i === 0 && random.chance(0.3) ? `${b} 🔎` : b)) }];
    if (line.kind !== 'message') return [];
    let own = { ...line, author: null, quote: line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Пётр' } };
    if (own.picture) own.tiles = own.text === '' ? random.int(1, 3) : 1;
    side = null;
    if (line.role === 'bot' && own.text !== '' && !own.file && !own.picture && !own.sticker) {
      side = random.chance(0.5) ? 'right' : 'left';
      own = { ...own, side, role: side === 'right' ? 'me' : 'bot', quote: undefined, edited: undefined, forwardedFrom: random.pick(bots) };
    } else if (own.forwardedFrom === undefined && own.text !== '' && !own.file && random.chance(0.04)) own.via = '@vitrina_bot';
    const note = random.chance(0.025) ? random.pick(['Пётр закрепил «Пришлите фото бирки»', 'Вы сделали снимок экрана', 'Пётр сменил обои']) : null;
    return note === null ? [own] : [noteBefore(line, note), own];
  });
};
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;

const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 34)}</span></div>`;
const passed = (name) => `<div class="passed" data-quote>Переслано от <b>${escape(name)}</b></div>`;
const filed = ({ name, size }) => `<div class="doc file"><span class="sheet">${thawSign('list', 22)}</span><div><b class="text" data-text>${escape(name)}</b> <small data-attached>${size}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="card" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;

function row(line, parts, at) {
  const { bare, classes } = classesOf(line, at);
  const isLarge = isFewEmoji(line) && !line.via;
  const head = line.forwardedFrom ? passed(line.forwardedFrom) : line.quote ? quoted(line.quote) : line.via ? `<div class="via" data-attached>через ${line.via}</div>` : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? spokenOf(line, { start: playMark(22), columns: 38, height: 20 }) : `${tilesOf(line, 250)}${wordsOf(line, line.role === 'bot')}${line.preview ? linkOf(line.preview) : ''}`;
  return rowOf(line, at, `<div class="stack"><div class="${classes}${isLarge ? ' large naked' : ''}${at.last && !bare && !isLarge ? ' tailed' : ''}">${head}${body}${parts.meta}${parts.reactions}</div></div>`);
}

const pinned = (own) => `<div class="pinned"><i></i><div><b>Закреплённое сообщение</b><span>${own.pick(['Пришлите фото бирки и чека', 'Претензия: срок до 20 марта', 'Фотография'])}</span></div>${thawSign('list', 20)}</div>`;
const drawn = strewn(['cat', 'cup', 'plane', 'star', 'heart', 'note', 'cake', 'bulb', 'moon', 'flower'], { ink: '#000', tile: 250, across: 6, scale: 0.75, weight: 1.5 });

export const thawTelegram = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Telegram', name: 'thaw-tg-iphone-passed', font: "'Inter'", dark: true, tone: 'support', noSystem: true, row, system, adapt,
    features: { quotes: 0.12, reactions: 0.09, pictures: 0.07, voices: 0.05, edits: 0.07, rich: { files: 0.04, stickers: 0.03, forwards: 0.05, links: 0.05, hard: 0.3 } }, titles: [['Пётр Юрьев', 'был(а) недавно'], ['Пётр (юрист)', 'в сети'], ['Пётр Юрьев', 'был в 14:05']], separators: [dayLines.telegram], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изм.',
    header: (scene) => `<div class="header"><div class="way">${thawSign('hook', 26, 2.1)}<span>${scene.own.chance(0.5) ? scene.own.int(2, 99) : 'Чаты'}</span></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${portrait(38)}</div>${scene.own.chance(0.4) ? pinned(scene.own) : ''}`,
    footer: () => `<div class="footer">${thawSign('clip', 27)}<div class="input"><span>Сообщение</span>${thawSign('leaf', 23)}</div>${thawSign('talk', 27)}</div>${snug}${keysAsWide(232)}`,
    css: `.screen{--page:#0b0d12;--ink:#fff;--headBg:#1b1b1d;--headInk:#fff;--headSub:#8e8e93;--left:#25262b;--leftInk:#fff;--right:linear-gradient(#2a8c7c,#2a6fb0);--rightInk:#fff;--leftMeta:#8d9096;--rightMeta:rgba(255,255,255,.7);--tick:#fff;--pillInk:#fff;--pillBg:rgba(24,28,36,.82);--footBg:#1b1b1d;--footInk:#8e8e93;--inputBg:#0d0d0f;--link:#5ec8b0;--bar:#5ec8b0;--radius:17px;--max:81%;--side:10px;--gapSame:2px;--gap:8px;--metaSize:11px;--downBg:#1f2024;--downInk:#aeb1b8;--count:#3aa58e;--dividerBg:rgba(24,28,36,.82);--dividerInk:#fff;--reactionBg:rgba(94,200,176,.22)}
body{font-size:16.5px;line-height:1.27;letter-spacing:-.016em}.header{min-height:48px;padding:3px 12px 8px 4px;gap:6px;border-bottom:.5px solid #333}.way{display:flex;align-items:center;color:#5ec8b0;min-width:74px;font-size:16.5px}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}.header .avatar{margin-left:36px}
.screen{isolation:isolate}.feed{background:none}.screen::before{content:'';position:absolute;z-index:-1;inset:0;background:linear-gradient(160deg,#7a4fd0,#2f86c9 38%,#34b58f 66%,#c98a3a);opacity:.55;-webkit-mask-image:${drawn};mask-image:${drawn}}
.pinned{flex:none;display:flex;gap:10px;align-items:center;padding:6px 14px;background:#1b1b1d;font-size:14px;line-height:1.28;border-bottom:.5px solid #333;color:#8e8e93}.pinned i{width:2.500px;height:32px;border-radius:2px;background:#5ec8b0}.pinned div{flex:1}.pinned b{display:block;color:#5ec8b0;font-weight:500}.pinned span{color:#fff}
.bubble{padding:6px 11px 7px;z-index:0}${groupCorners(6)}.tailed::before{content:'';position:absolute;z-index:-1;bottom:0;width:16px;height:17px;background:inherit}.row.right .tailed::before{background:#2a6fb0}.row.left .tailed::before{left:-5px;clip-path:path('M5 0V8Q5 14 0 16.500Q8 18 13 12V0z')}.row.right .tailed::before{right:-5px;clip-path:path('M11 0V8Q11 14 16 16.500Q8 18 3 12V0z')}.row.right a{color:#fff;text-decoration:underline}.ticks{margin-left:3px}
.passed{color:#5ec8b0;font-size:14px;margin-bottom:2px}.passed b{font-weight:600}.via{color:#5ec8b0;font-size:14px}.row.right :is(.passed,.via){color:#c8f3e7}.quote,.card{border-left:3px solid #5ec8b0;background:rgba(94,200,176,.13);border-radius:5px;padding:3px 9px 4px 8px;margin:2px -3px 5px;font-size:14px;line-height:1.28}.quote b{color:#5ec8b0;font-size:14px}.quote span{display:block;opacity:1}.row.right :is(.quote,.card){border-color:#fff;background:rgba(255,255,255,.16)}.row.right :is(.quote,.card) b{color:#fff}.card{margin:6px -3px 2px}.card b{display:block;color:#5ec8b0}.card i{display:block;font-style:normal;font-weight:600}.card span{display:block}
.doc{display:flex;gap:11px;align-items:center}.sheet,.play{width:42px;height:42px;border-radius:50%;background:#5ec8b0;color:#12211d;display:flex;align-items:center;justify-content:center;flex:none}.row.right :is(.sheet,.play){background:#fff;color:#2a6fb0}.doc b{font-weight:500}.doc small{display:block;font-size:12.5px;opacity:.65}
.bubble.bare:not(.naked){padding:0;overflow:hidden}.bare .shot svg{width:250px}.bare.reacted .reactions{padding:0 8px 8px}.bubble.bare.reacted .meta{bottom:44px}.bare .ticks{color:#fff!important}.pictured:not(.bare) .shot{margin:-4px -9px 7px;border-radius:15px 15px 4px 4px}.pictured:not(.bare) .shot svg{width:100%;min-width:250px}.passed+.shot,.quote+.shot{margin-top:5px!important}.naked .sticker svg{width:150px;height:150px}.row .bubble.naked>.meta{position:static;background:rgba(24,28,36,.82);color:#fff!important;border-radius:9px;padding:2px 7px}.row .bubble.large{font-size:46px;line-height:1.15}.row .bubble.naked .reactions{clear:both}
.reactions{clear:both;gap:5px;margin-top:6px}.reactions span{border-radius:14px;padding:3px 9px;font-size:14px}.row.right .reactions span{background:rgba(255,255,255,.2)}.buttons{display:grid;grid-template-columns:1fr 1fr;gap:3px;margin:3px 0}.row.right+.buttons{margin-left:auto}.button{border:0;background:rgba(52,58,70,.9);color:#fff;border-radius:8px;text-align:center;font-size:14px;font-weight:500;padding:10px 5px}.button:first-child:nth-last-child(odd){grid-column:1/3}
.pill{font-size:13px;font-weight:500;padding:3px 10px}.separator,.system{margin:9px 10px 7px}.divider{margin:9px -10px;font-weight:500;font-size:13px;padding:4px}.down>div{width:40px;height:40px}.footer{padding:7px 10px 6px;gap:10px;border-top:.5px solid #333}.footer .input{display:flex;justify-content:space-between;align-items:center;border:.5px solid #3a3a3d;border-radius:18px;padding:5px 8px 5px 13px;font-size:16.5px}${tilesCss}${tapeCss}${shotCss}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
