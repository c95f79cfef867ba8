import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { isFewEmoji, strewn } from './lateParts.mjs';
import { droidLine, linesCss, mood, narrowed, reedDroids, reedSign, says, shorten, stampOf, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** Telegram on an Android by day on its green ground with little drawings: tails at the last of a group, the hour at the end of the words, a bot's keys below; see reed.mjs. */

const partner = 'Витрина Поддержка';
const adapt = (lines) =>
  lines.map((line) => ({ ...line, author: null, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Елена' : partner } } : {}) }));

const filed = ({ name, size }) => `<div class="tgFile"><i>${reedSign('page', 24)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}, ${/\w+$/.exec(name)[0].toUpperCase()}</small></div></div>`;
const web = ({ site, title, words }) => `<div class="tgWeb" data-attached><b>${escape(site)}</b> <em>${escape(title)}</em> <span>${escape(words)}</span></div>`;
const tail = '<svg class="tgTail" width="9" height="16" viewBox="0 0 9 16"><path d="M9 0v16H0q7-3 9-16z"/></svg>';

function row(line, parts, { first, last }) {
  const big = isFewEmoji(line);
  const alone = (line.picture && line.text === '' && !line.quote && !line.forwardedFrom) || line.sticker;
  const head = line.forwardedFrom ? `<div class="tgFrom" data-quote>Переслано от <b>${escape(line.forwardedFrom)}</b></div>` : line.quote ? `<div class="tgRe"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 38)}</span></div>` : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 40 }) : `${shotOf(line, 250)}${says(line)}${line.preview ? web(line.preview) : ''}`;
  const likes = line.reactions ? `<div class="tgLikes">${line.reactions.map((r) => `<span>${r} <i></i></span>`).join('')}</div>` : '';
  const fits = line.text !== '' && !line.picture && !line.file && !line.preview && !line.reactions && !big;
  const kind = ['tgBox', first && 'tgFirst', last && 'tgLast', alone && 'tgAlone', big && 'tgBig'].filter(Boolean).join(' ');
  return `<div class="tg tg-${line.side}${first ? ' tgNew' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-fit' : ''}>${last && !alone && !big ? tail : ''}${head}${body}${likes}${stampOf(parts)}</div></div>`;
}

const drawing = strewn(['cat', 'cup', 'star', 'heart', 'note', 'cake', 'moon', 'flower', 'bulb', 'watch'], { ink: 'rgba(60,95,50,.30)', tile: 260, across: 7, scale: 0.7, weight: 1.4 });
const blueDrawing = strewn(['cup', 'moon', 'star', 'bag', 'heart', 'plane', 'spot', 'cat'], { ink: 'rgba(255,255,255,.42)', tile: 230, across: 6, scale: 0.75, weight: 1.6 });
const themes = [
  'body{font-size:16px}', 'body{font-size:16px}', 'body{font-size:15px}', 'body{font-size:17px}.tgBox{border-radius:12px}',
  `.feed{background:${blueDrawing},linear-gradient(150deg,#9ec3ea,#7ba6dd 45%,#b6a6e6)}.screen{--own:#e3f1ff;--ownDim:#5a94c9;--accent:#3a8fd6;--pillBg:rgba(70,100,150,.5);--dividerInk:#3a76ad;--count:#3a8fd6}.button{background:rgba(70,100,150,.5)}.tgFile i,.start{background:#4f9fe0}.spokenWords{color:#4f9fe0}`,
  `.feed{background:${drawing},#d5dfc0}.screen{--headBg:#fff;--headInk:#222;--headSub:#8a9096}`,
];
const pinned = (own) => `<div class="tgPin"><i></i><div><b>Закреплённое сообщение</b><span>${own.pick(['Правила возврата и сроки ответа', 'Напишите номер заказа одним сообщением', 'Чат работает с 9:00 до 21:00'])}</span></div>${reedSign('away', 20)}</div>`;

export const reedTelegram = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: reedDroids, status: droidLine, keyboard: androidKeyboard, app: 'org.telegram.messenger', name: 'reed-tg-droid-green', font: "'Roboto'", dark: false, tone: 'support', noSystem: true, row, adapt,
    features: { quotes: 0.12, reactions: 0.08, pictures: 0.06, voices: 0.06, edits: 0.07, rich: { files: 0.04, stickers: 0.03, forwards: 0.04, links: 0.04, hard: 0.3 } }, titles: [[partner, 'бот'], [partner, 'в сети'], [partner, 'был(а) недавно']], separators: ['always'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: (scene) => `${mood(scene, themes)}<div class="tgTop">${reedSign('arrow', 25, 2)}<i>ВП</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('dots', 24)}</div>${scene.own.chance(0.3) ? pinned(scene.own) : ''}`,
    footer: () => `<div class="tgWrite">${reedSign('smile', 26)}<p>Сообщение</p>${reedSign('clip', 26)}${reedSign('mic', 26)}</div>${narrowed}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#527da3;--headInk:#fff;--headSub:#d2e2f0;--own:#effdde;--ownDim:#62ac55;--accent:#5aa04a;--footBg:#fff;--side:8px;--downBg:#fff;--downInk:#7d8790;--count:#5fa84d;--pillInk:#fff;--pillBg:rgba(74,110,62,.55);--dividerBg:rgba(255,255,255,.72);--dividerInk:#4f7a42}
.tgTop{flex:none;display:flex;align-items:center;gap:14px;height:56px;padding:0 14px;background:var(--headBg);color:var(--headInk)}.tgTop i{width:41px;height:41px;border-radius:50%;background:linear-gradient(#ff9a6b,#e3584f);color:#fff;display:grid;place-items:center;font:500 16px 'Roboto',sans-serif}.tgTop div{flex:1;min-width:0}.tgTop b{display:block;font-size:18px;font-weight:500;line-height:1.2;white-space:nowrap}.tgTop small{font-size:14px;color:var(--headSub)}
.tgPin{flex:none;display:flex;gap:10px;align-items:center;height:48px;padding:0 14px;background:#fff;font-size:14px;line-height:1.3;box-shadow:0 1px 2px rgba(0,0,0,.12);z-index:1;color:#222}.tgPin i{width:2px;height:34px;background:#5288c1}.tgPin div{flex:1}.tgPin b{display:block;font-weight:500;color:#3a7ab8}.tgPin .icon{color:#9aa3aa}
.feed{background:${drawing},linear-gradient(140deg,#dbddbb,#8fc08c 40%,#d5d88d 75%,#a3cf9c)}.tg{display:flex;margin-top:2px}.tgNew{margin-top:7px}.tg-right{justify-content:flex-end}
.tgBox{position:relative;max-width:82%;padding:5px 11px 6px;border-radius:16px;background:#fff;overflow-wrap:anywhere;line-height:1.29;box-shadow:0 1px 1px rgba(60,80,40,.22)}.tg-right .tgBox{background:var(--own)}.tg-left .tgBox:not(.tgFirst){border-top-left-radius:6px}.tg-left .tgBox:not(.tgLast){border-bottom-left-radius:6px}.tg-right .tgBox:not(.tgFirst){border-top-right-radius:6px}.tg-right .tgBox:not(.tgLast){border-bottom-right-radius:6px}.tg-left .tgLast{border-bottom-left-radius:0}.tg-right .tgLast{border-bottom-right-radius:0}.tgBox::after{content:'';display:block;clear:both}
.tgTail{position:absolute;bottom:0;left:-7px;fill:#fff}.tg-right .tgTail{left:auto;right:-7px;transform:scaleX(-1);fill:var(--own)}.tg{padding:0 6px}.tgBox .stamp{float:right;margin:6px -3px -3px 9px;font-size:12px;line-height:1.25;color:#a1aab3;white-space:nowrap}.tg-right .tgBox .stamp{color:var(--ownDim)}.tick{margin-left:4px;vertical-align:-1px}.tgBox a{color:#3678b8}
.tgRe,.tgWeb{border-left:3px solid var(--accent);background:color-mix(in srgb,var(--accent) 11%,transparent);border-radius:5px;padding:3px 9px 4px 8px;margin:2px -3px 5px;font-size:14.500px;line-height:1.28}.tgRe b,.tgWeb b{display:block;font-weight:500;color:var(--accent)}.tgRe span{display:block}.tgWeb{margin:7px -3px 2px}.tgWeb em{display:block;font-style:normal;font-weight:500}.tgWeb span{display:block}.tgFrom{font-size:14.500px;color:var(--accent);margin-bottom:2px}.tgFrom b{font-weight:500}
.tgFile{display:flex;gap:11px;align-items:center}.tgFile i,.start{flex:none;width:44px;height:44px;border-radius:50%;background:#5fb04d;color:#fff;display:grid;place-items:center}.tg-left :is(.tgFile i,.start){background:#4f9fe0}.tgFile .text{font-weight:500}.tgFile small{display:block;font-size:13px;color:#7f8a93}.spokenWords{color:#5fb04d}.tg-left .spokenWords{color:#4f9fe0}
.tgBox:not(.tgAlone):has(.shot){width:260px}.tgBox .shot{border-radius:13px 13px 4px 4px;margin:-2px -8px 6px}.tgAlone .shot{width:250px}.tg .tgAlone{padding:0;background:none;box-shadow:none}.tgAlone .shot{margin:0;max-width:100%;border-radius:14px}.sticker svg{display:block;fill:#222;width:150px;height:150px}.tg .tgAlone .stamp,.tg .tgBig .stamp{position:absolute;right:7px;bottom:7px;margin:0;background:rgba(50,80,45,.6);color:#fff;border-radius:10px;padding:2px 8px}.tgAlone .tgLikes{padding:0 0 2px}.tgAlone:has(.tgLikes) .stamp{bottom:40px!important}
.tg .tgBig{background:none;box-shadow:none;font-size:46px;line-height:1.15;padding-bottom:30px;min-width:96px}.tgBig .tgLikes{font-size:16px}.tgBox:has(.tgLikes) .text{display:block}.tgLikes{display:inline-flex;vertical-align:bottom;gap:5px;margin:6px 0 1px}.tgLikes+.stamp{margin-top:16px}.tgLikes span{display:flex;gap:6px;align-items:center;background:color-mix(in srgb,var(--accent) 20%,#fff);border-radius:14px;padding:3px 8px 3px 10px;font-size:15px;line-height:1.3}.tgLikes i{width:20px;height:20px;border-radius:50%;background:linear-gradient(#f0b37a,#d97757)}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:4px;width:78%;margin:4px 6px 2px}.button{border:0;background:rgba(70,105,60,.5);color:#fff;border-radius:7px;text-align:center;font-size:14.500px;font-weight:500;padding:10px 6px}.button:last-child:nth-child(odd){grid-column:1/3}.separator{margin:9px 0 6px}.pill{font-size:14px;font-weight:500;border-radius:14px;padding:3px 11px}.divider{margin:8px -8px;font-size:14px;font-weight:500}.divider .pill{padding:0}
.tgWrite{flex:none;display:flex;gap:16px;align-items:center;height:50px;padding:0 13px;background:#fff;color:#8e979e;box-shadow:0 -1px 1px rgba(0,0,0,.1)}.tgWrite p{flex:1;margin:0;font-size:18px;color:#a4abb1}${linesCss}${waveCss}${shotCss}${keyboardCss}` },
];
