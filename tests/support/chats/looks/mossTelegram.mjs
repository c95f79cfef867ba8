import { escape } from '../escape.mjs';
import { appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { appleLine, brief, hourOf, mossApples, mossSign, onlyEmoji, scattered, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, snug, spokenCss, spokenOf } from './mossThings.mjs';

/** A shop's account in Telegram on an iPhone: four colours and drawings behind white and green clouds, or a night of its own; the bars of glass over the talk; see moss.mjs. */

const shop = 'Витрина';
const adapt = (lines) => lines.map((line) => (line.quote ? { ...line, quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Андрей' : shop } } : line));

const tail = '<svg class="tgTail" width="11" height="18" viewBox="0 0 11 18"><path d="M0 0v18h10.500C5 16.500 3.500 12 3.500 0z" fill="currentColor"/></svg>';
const fileOf = ({ name, size }) => `<div class="tgFile"><i>${mossSign('sheet', 22, 1.800)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const webOf = ({ site, title, words }) => `<div class="tgWeb" data-attached><b>${escape(site)}</b> <strong>${escape(title)}</strong> <span>${escape(words)}</span></div>`;

function row(line, parts, { first, last }) {
  const alone = (line.picture && line.text === '' && !line.quote && !line.forwardedFrom) || line.sticker;
  const big = onlyEmoji(line);
  const head = line.forwardedFrom
    ? `<div class="tgFrom" data-wide data-quote>Переслано от <b>${escape(line.forwardedFrom)}</b></div>`
    : line.quote
      ? `<div class="tgReply" data-wide><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 34)}</span></div>`
      : '';
  const said = line.sticker ? parts.body : line.file ? fileOf(line.file) : line.voiceSeconds ? spokenOf(line, { count: 34, play: 20 }) : `${wordsIn(line)}${line.preview ? webOf(line.preview) : line.reactions ? '' : '<i class="room"></i>'}`;
  const liked = line.reactions ? `<div class="tgLiked" data-wide>${line.reactions.map((r) => `<span>${r}</span>`).join('')}</div>` : '';
  const fits = !line.picture && !line.sticker && !line.voiceSeconds && !line.file && !line.preview && !big;
  const kind = ['tgBox', alone && 'tgAlone', big && 'tgBig', (line.file || line.voiceSeconds || line.preview) && !line.reactions && 'tgDeep', line.picture && !alone && 'tgSnap'].filter(Boolean).join(' ');
  return `<div class="tg tg-${line.side}${first ? ' tgNew' : ''}${last ? ' tgLast' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-snug' : ''}>${head}${snapOf(line, 250)}<div class="body">${alone && !line.sticker ? '' : said}</div>${liked}${hourOf(parts)}${last && !alone && !big ? tail : ''}</div></div>`;
}

const doodles = ['cup', 'leaf', 'moon', 'fish', 'cone', 'star', 'house', 'smile'];
const wall = (ink, tile, ...[a, b, c, d]) => `${scattered(doodles, { ink, tile, each: 6 })},radial-gradient(at 10% 10%,${a},transparent 60%),radial-gradient(at 90% 15%,${b},transparent 60%),radial-gradient(at 85% 90%,${c},transparent 60%),${d}`;
const night = (paper, own, ownTail) =>
  `.screen{background:${paper};--ink:#fff;--in:#212123;--own:${own};--tail:${ownTail};--dim:#8d8d93;--ownDim:#d9d4fb;--glass:rgba(26,26,28,.82);--line:rgba(255,255,255,.1);--accent:#8f86ff;--field:#232325;--downBg:#2a2a2c;--downInk:#fff;--ownAccent:#fff;--button:rgba(90,90,110,.45)}.tg-right .tgBox{color:#fff}.pill{background:rgba(60,60,70,.6)}.divider{background:rgba(40,40,48,.8)}.divider .pill{background:none;color:#c9c9d2}.homeBar i{background:#fff}.keyboard{background:#2b2b2d;color:#f2f2f2}.keyboard span{background:#5d5d60!important}`;
const papers = [
  `.screen{background:${wall('rgba(40,80,40,.2)', 330, '#dbddbb', '#6ba587', '#d5d88d', '#88b884')}}`,
  `.screen{background:${wall('rgba(40,80,40,.17)', 300, '#d5dcb0', '#7db795', '#e0dd95', '#95c38a')}}`,
  `.screen{background:${wall('rgba(50,70,120,.16)', 330, '#c9dcf7', '#a9c4ee', '#e6d6f5', '#bcd0f0')};--own:#e3f1ff;--ownDim:#5c93c6;--ownAccent:#3d87c9;--pillBg:rgba(70,90,140,.45);--button:rgba(70,90,140,.42)}`,
  night(wall('rgba(255,255,255,.075)', 330, '#12161f', '#1b1430', '#0f1b2a', '#0e0f14'), 'linear-gradient(#8a5ce6,#6a55e8)', '#6a55e8'),
];

export const mossTelegram = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: mossApples, status: () => '', keyboard: appleKeyboard, nav: homeBar, app: 'org.telegram', name: 'moss-tg-iphone-gradient', font: "'Inter'", dark: false, tone: 'support', noSystem: true, row, adapt,
    features: { quotes: 0.08, reactions: 0.08, pictures: 0.06, voices: 0.04, edits: 0.06, rich: { files: 0.04, stickers: 0.03, forwards: 0.03, links: 0.04, hard: 0.25 } }, titles: [[`${shop} — поддержка`, 'бот'], [`${shop} Помощь`, 'был(а) недавно'], [shop, 'в сети']], separators: ['plain'], stamp: 'inside', authors: 'none', ticks: true, down: true, sticky: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: (scene) => `${humour(scene, bodySizes(16, 17, 17), papers)}<div class="tgOver" data-bar="top">${appleLine(scene)}<div class="tgTop"><p>${mossSign('chevron', 25, 2.3)}<em>${scene.own.chance(0.6) ? scene.own.int(2, 90) : 'Назад'}</em></p><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><i>В</i></div></div>`,
    footer: () => `<div class="tgWrite">${mossSign('clip', 26, 1.600)}<p>Сообщение${mossSign('note', 21, 1.500)}</p>${mossSign('mic', 26, 1.600)}</div>${snug}`,
    css: `.screen{--page:transparent;--ink:#000;--headInk:var(--ink);--in:#fff;--own:#e1fec6;--tail:var(--own);--dim:#8e8e93;--ownDim:#3fa845;--accent:#0a84ff;--ownAccent:#3fa845;--line:rgba(0,0,0,.13);--glass:rgba(246,246,246,.86);--field:#fff;--side:8px;--statusBg:none;--statusInk:var(--ink);--downBg:#fff;--downInk:#8e8e93;--count:var(--accent);--pillInk:#fff;--pillBg:rgba(70,110,70,.45);--button:rgba(60,100,70,.42);--dividerBg:rgba(255,255,255,.7);--footBg:var(--glass)}body{line-height:1.29;letter-spacing:-.1px}
.tgOver{position:absolute;inset:0 0 auto;z-index:5;background:var(--glass);backdrop-filter:blur(18px);border-bottom:.5px solid var(--line)}.tgTop{display:flex;align-items:center;height:46px;padding:0 10px 4px 6px;color:var(--ink)}.tgTop p{flex:1;display:flex;align-items:center;margin:0;color:var(--accent)}.tgTop em{font-style:normal;font-size:17px}.tgTop div{text-align:center;white-space:nowrap}.tgTop b{display:block;font-size:17px;font-weight:600;line-height:1.2}.tgTop small{display:block;font-size:13px;line-height:1.2;color:var(--dim)}.tgTop i{flex:none;width:37px;height:37px;margin-left:auto;border-radius:50%;display:grid;place-items:center;font-style:normal;font-weight:600;color:#fff;background:linear-gradient(#72d5fd,#2a9ef1)}.tgTop::after{content:'';order:1;flex:1}.tgTop i{order:2}.tgTop::after{flex:1;margin-right:-37px}
.feed{background:none}.content{padding-top:112px;padding-bottom:6px}.sticky{top:108px}.tg{display:flex;margin-top:2px;padding:0 3px}.tgNew{margin-top:7px}.tg-right{justify-content:flex-end}.tgBox{position:relative;max-width:81%;min-width:0;padding:6px 11px 7px 12px;border-radius:17px;background:var(--in);color:var(--ink);overflow-wrap:anywhere}.tg-right .tgBox{background:var(--own)}.tgBox a{color:var(--accent)}.tg-right .tgBox a{color:var(--ownAccent);text-decoration:underline}
.tgTail{position:absolute;bottom:0;right:-6px;color:var(--tail)}.tg-left .tgTail{right:auto;left:-6px;transform:scaleX(-1);color:var(--in)}.room{display:inline-block;width:60px;height:1px}.hour{position:absolute;right:10px;bottom:5px;font-size:11.500px;line-height:14px;color:var(--dim);white-space:nowrap}.tg-right .hour{color:var(--ownDim)}.hour .mTick{margin-left:2px;vertical-align:-1.500px}
.tgReply,.tgFrom{font-size:14.500px;line-height:1.26;margin:1px 0 4px;width:fit-content;max-width:100%}.tgReply{padding:3px 9px 4px 10px;border-radius:6px;background:color-mix(in srgb,var(--accent) 12%,transparent);box-shadow:inset 3px 0 var(--accent)}.tgReply b,.tgFrom b{font-weight:600}.tgReply b{display:block;color:var(--accent)}.tgReply span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.tgFrom{color:var(--accent)}.tg-right .tgReply{background:color-mix(in srgb,var(--ownAccent) 14%,transparent);box-shadow:inset 3px 0 var(--ownAccent)}.tg-right .tgReply b,.tg-right .tgFrom{color:var(--ownAccent)}
.tgWeb{margin:6px 0 3px;padding:5px 9px 6px 11px;border-radius:6px;font-size:14.500px;line-height:1.28;background:color-mix(in srgb,var(--accent) 10%,transparent);box-shadow:inset 3px 0 var(--accent)}.tgWeb b{display:block;font-weight:600;color:var(--accent)}.tgWeb strong{display:block;font-weight:600}.tgWeb span{display:block}.tg-right .tgWeb{background:color-mix(in srgb,var(--ownAccent) 12%,transparent);box-shadow:inset 3px 0 var(--ownAccent)}.tg-right .tgWeb b{color:var(--ownAccent)}
.tgDeep{padding-bottom:20px}.tgFile{display:flex;gap:10px;align-items:center}.tgFile i,.heardGo{flex:none;width:42px;height:42px;border-radius:50%;background:var(--accent);color:#fff;display:grid;place-items:center}.tg-right .tgFile i,.tg-right .heardGo{background:var(--ownAccent);color:var(--tail)}.tgFile small{display:block;font-size:13px;color:var(--dim)}.tg-right small{color:var(--ownDim)!important}.tg-right .heard svg,.tg-left .heard>div{color:var(--ownAccent)}.tg-left .heard>div{color:var(--accent)}.tg-right .heardGo svg{color:#fff}
.tgSnap{width:268px}.tgSnap .snap{border-radius:12px;margin:-2px -7px 6px -8px;width:auto!important;max-width:none}.tgSnap .snap svg{width:100%}.tgBox.tgAlone,.tgBox.tgBig{padding:0;background:none}.tgAlone .snap{border-radius:17px}.tgAlone>.hour,.tgBig>.hour{right:8px;bottom:8px;padding:2px 7px;border-radius:9px;background:rgba(30,40,30,.5);color:#fff!important}.tgBox.tgBig{padding-bottom:22px}.tgBig .hour{bottom:2px;right:0}.tg-left .tgBig .hour{right:auto;left:2px}.tgBig{min-width:82px}.tg-right .tgBig{text-align:right}.tgBig .text{font-size:46px;line-height:1.2}.tgBig .room{display:none}.sticker svg{display:block;fill:#222}
.tgLiked{display:flex;gap:5px;margin:5px 0 3px;width:fit-content;padding-right:74px}.tgLiked span{font-size:15px;line-height:1.2;padding:4px 9px;border-radius:14px;background:color-mix(in srgb,var(--accent) 16%,transparent)}.tg-right .tgLiked span{background:color-mix(in srgb,var(--ownAccent) 20%,transparent)}.tgAlone .tgLiked{padding:0}.tgAlone:has(.sticker) .tgLiked{margin-bottom:26px}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:3px;width:76%;margin:3px 0 2px 3px}.button{border:0;border-radius:8px;background:var(--button);color:#fff;font-size:15px;font-weight:500;text-align:center;padding:9px 6px}.button:nth-child(odd):last-child{grid-column:1/3}.separator{margin:10px 0 5px}.pill{font-size:12.500px;font-weight:600;padding:3px 8px;background:var(--pillBg)}.divider{font-size:14px}.divider .pill{color:#4c5a4c}
.tgWrite{flex:none;position:relative;z-index:4;display:flex;align-items:center;gap:11px;padding:6px 10px;background:var(--glass);border-top:.5px solid var(--line);color:var(--dim)}.tgWrite p{flex:1;display:flex;justify-content:space-between;align-items:center;margin:0;padding:5px 9px 5px 13px;border:.5px solid var(--line);border-radius:17px;background:var(--field);font-size:17px;line-height:23px;color:#a5a5aa}${topLinesCss}${snapCss}${spokenCss}${navCss}${keyboardCss}` },
];
