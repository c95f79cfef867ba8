import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { colourOf } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { isFewEmoji, lineOf } from './lateParts.mjs';
import { appleTop, appleTopCss } from './recentParts.mjs';
import { iphones } from './newerPhonesParts.mjs';
import { classesOf, cut, headOf, noHead, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss, takenBack } from './winterParts.mjs';

/** A talk of several in VK Messenger on an iPhone at night: names within the bubbles, heads at a group's foot, passed-on messages nested behind a bar with their own writer; see thaw.mjs. */

const people = { Бот: 'Витрина · бот' };
const adapt = (lines, random) =>
  lines.flatMap((line) => {
    if (line.kind !== 'message') return [line];
    let own = { ...line, author: people[line.author] ?? line.author, quote: line.quote && { ...line.quote, author: people[line.quote.author] ?? line.quote.author } };
    if (own.picture) own.tiles = own.text === '' ? random.int(1, 3) : 1;
    if (!own.picture && random.chance(0.025)) own = takenBack(own, 'Сообщение удалено');
    const note = random.chance(0.04) ? random.pick(['Мария пригласила Дмитрия', 'Екатерина изменила название чата на «Возврат»', 'Дмитрий закрепил сообщение «Пришлите чек»', 'Семён вышел из чата']) : null;
    return note === null ? [own] : [noteBefore(line, note), own];
  });
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`;

const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 46)}</span></div>`;
const passed = (line) => `<div class="nest"><div class="from">${headOf(line.forwardedFrom, 22)}<b data-quote>${escape(line.forwardedFrom)}</b></div>${wordsOf(line)}</div>`;
const filed = ({ name, size }) => `<div class="doc file"><span class="sheet">${thawSign('list', 22)}</span><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="card kept"><svg width="100%" height="92" viewBox="0 0 240 92" preserveAspectRatio="xMidYMid slice"><path d="M0 0h240v92H0z" fill="#3c5a7d"/><path d="m0 80 60-44 40 30 34-22 106 50v20H0z" fill="#6d90b8"/><circle cx="190" cy="26" r="12" fill="#e3d7a3"/></svg><div data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div></div>`;

function row(line, parts, at) {
  const { bare, classes } = classesOf(line, at);
  const face = line.side === 'right' ? '' : at.last ? headOf(line.author ?? 'Бот', 32, line.role === 'bot') : noHead(32);
  const name = at.first && line.author !== null && !bare ? `<div class="author" data-author style="--name:${colourOf(line.author)}">${escape(line.author)}</div>` : '';
  const body = line.sticker
    ? parts.body
    : line.file
      ? filed(line.file)
      : line.voiceSeconds
        ? spokenOf(line, { start: playMark(19), columns: 32, step: 4, tail: '<span class="spelled"><svg width="18" height="12" viewBox="0 0 18 12" stroke="currentColor" stroke-width="1.600" fill="none"><path d="M1 11 5 1l4 10M2.500 7.500h5M12 6h5M12 10h4"/></svg></span>' })
        : line.forwardedFrom
          ? passed(line)
          : `${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 236)}${wordsOf(line)}${line.preview ? linkOf(line.preview) : ''}`;
  const liked = line.reactions ? `<div class="reactions">${line.reactions.map((r) => `<span>${r}<em>${1 + (line.id % 3)}</em></span>`).join('')}</div>` : '';
  return rowOf(line, at, `${face}<div class="stack"><div class="${classes}${isFewEmoji(line) && !line.deleted ? ' large' : ''}">${name}${body}${parts.meta}${liked}</div></div>`);
}

const pinned = (own) => `<div class="pinned">${thawSign('pin', 20)}<div><b>${own.pick(['Мария', 'Дмитрий'])}</b><span>${own.pick(['Пришлите фото бирки и чека', 'Ответ будет до пятницы'])}</span></div>${thawSign('three', 18)}</div>`;

export const thawVk = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'VK', name: 'thaw-vk-iphone-several', font: "'Inter'", dark: true, tone: 'support', row, system, adapt,
    features: { quotes: 0.1, reactions: 0.09, pictures: 0.07, voices: 0.05, edits: 0.06, rich: { files: 0.04, stickers: 0.03, forwards: 0.07, links: 0.04, hard: 0.3 } }, titles: [['Возврат куртки', '4 участника'], ['Витрина: спор', '3 участника, 1 в сети'], ['Заказ и претензия', '5 участников']], separators: ['lower', 'plain'], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'ред.',
    header: (scene) => `<div class="header"><div class="way">${thawSign('hook', 26, 2)}<i>${scene.own.chance(0.6) ? scene.own.int(1, 30) : ''}</i></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${headOf(scene.title, 36)}</div>${scene.own.chance(0.35) ? pinned(scene.own) : ''}`,
    footer: () => `<div class="footer">${thawSign('disc', 28, 1.5)}<div class="input"><span>Сообщение</span>${thawSign('grin', 24)}</div>${thawSign('talk', 26)}</div>${snug}`,
    css: `.screen{--page:#0a0a0a;--ink:#e1e3e6;--headBg:#19191a;--headInk:#e1e3e6;--headSub:#76787a;--left:#2b2c2e;--leftInk:#e1e3e6;--right:#274b7a;--rightInk:#e9eef5;--leftMeta:#8a8d91;--rightMeta:#9fb7d6;--tick:#9fb7d6;--pillInk:#8a8d91;--footBg:#19191a;--footInk:#8a8d91;--inputBg:#232324;--link:#71aaeb;--bar:#71aaeb;--radius:18px;--max:79%;--side:8px;--gapSame:2px;--gap:9px;--metaSize:11px;--downBg:#2b2c2e;--downInk:#aeb1b5;--count:#2688eb;--dividerBg:none;--dividerInk:#71aaeb;--reactionBg:rgba(255,255,255,.1)}
body{font-size:16px;line-height:1.28;letter-spacing:-.012em}.header{min-height:50px;padding:3px 12px 8px 4px;gap:6px}.way{display:flex;align-items:center;min-width:54px;color:#71aaeb}.way i{font-style:normal}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}
.head{overflow:hidden}.head svg{display:block}.pinned{flex:none;display:flex;gap:12px;align-items:center;background:#19191a;border-top:.5px solid #363738;padding:6px 14px;font-size:14px;line-height:1.3;color:#8a8d91}.pinned div{flex:1}.pinned b{display:block;color:#71aaeb;font-weight:500}.pinned span{color:#e1e3e6}
.bubble{padding:7px 12px 8px}.row.left .bubble.last{border-bottom-left-radius:5px}.row.right .bubble.last{border-bottom-right-radius:5px}.author{width:max-content;max-width:100%;font-size:13.5px;margin-bottom:1px}.deleted .text{font-style:italic;opacity:.75}.row.right .ticks.sent{color:#9fb7d6}.row.right a{color:#a9c8ef}
.quote{border-left-width:2px;border-radius:1px;padding:0 9px;font-size:14px;margin:3px 0 6px}.quote b{color:#e1e3e6;font-weight:500}.quote span{display:block}.row.right .quote{border-color:#a9c8ef}.nest{border-left:2px solid #71aaeb;padding-left:9px;margin:3px 0 2px}.row.right .nest{border-color:#a9c8ef}.from{display:flex;gap:8px;align-items:center;font-size:14px;margin-bottom:3px}.from b{font-weight:500;color:#71aaeb}.row.right .from b{color:#a9c8ef}.from .avatar{align-self:center}
.doc{display:flex;gap:11px;align-items:center}.sheet{width:42px;height:42px;border-radius:11px;background:rgba(255,255,255,.1);display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.6}.play{width:36px;height:36px;background:#71aaeb;color:#19191a}.row.right .play{background:#fff;color:#274b7a}.spelled{width:30px;height:24px;border-radius:8px;background:rgba(255,255,255,.12);display:flex;align-items:center;justify-content:center;align-self:flex-start}
.card{background:rgba(0,0,0,.2);border-radius:12px;overflow:hidden;margin:8px -6px 2px;font-size:14px;line-height:1.27;min-width:230px}.card svg{display:block}.card div{padding:7px 11px 9px}.card b,.card span,.card small{display:block}.card b{font-weight:500}.card small{opacity:.6}
.bubble.bare:not(.naked){padding:0}.row .bubble.bare{overflow:visible}.bare .shot,.bare .mosaic{border-radius:18px}.bare .shot svg{width:236px}.bare.reacted{background:none}.bare .ticks{color:#fff!important}.bubble.bare.reacted .meta{bottom:42px}.pictured:not(.bare) .shot{margin:-4px -9px 7px;border-radius:14px}.pictured:not(.bare) .shot svg{width:100%;min-width:236px}.bubble.naked .sticker svg{width:148px;height:148px}
.row .bubble.large{font-size:44px;line-height:1.15;background:none;padding:0 2px}.large .meta{font-size:11px;margin-top:34px!important}.reactions{flex-wrap:wrap;gap:5px;margin-top:7px;clear:both}.reactions span{display:flex;gap:5px;align-items:center;border-radius:13px;padding:3px 9px;font-size:14px}.reactions em{font-style:normal;font-size:12.5px;font-weight:500}.bare .reactions{padding-bottom:2px}
.buttons{margin:5px 0 3px 40px;width:74%;gap:5px}.button{flex:1 1 44%;border:0;background:#353638;color:#e1e3e6;border-radius:10px;padding:9px 8px;text-align:center;font-size:14.5px;font-weight:500}.pill{font-size:13px}.separator{margin:14px 0 8px}.sticky .pill{background:#3d3f42;color:#d5d7da;border-radius:13px}.system{margin:9px 26px 7px}.system .pill{line-height:1.3}.divider{display:flex;align-items:center;gap:9px;margin:9px -8px;padding:3px 12px}.divider::before,.divider::after{content:'';flex:1;height:.5px;background:#36537a}
.footer{padding:7px 10px 6px;gap:11px;color:#8a8d91}.footer .input{display:flex;justify-content:space-between;align-items:center;border-radius:19px;padding:6px 8px 6px 14px;font-size:16px}.down>div{width:42px;height:42px}${tilesCss}${tapeCss}${shotCss}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
