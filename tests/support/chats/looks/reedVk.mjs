import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss, threeButtons, navCss } from '../furniture.mjs';
import { isFewEmoji } from './lateParts.mjs';
import { droidLine, linesCss, mood, narrowed, reedDroids, reedSign, says, shorten, sizes, stampOf, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** VK's messenger on an Android, a talk with a shop's community: round clouds without names, the hour at the end of the words, the community's keys below its words; see reed.mjs. */

const shop = 'Витрина | Поддержка';
const adapt = (lines) =>
  lines.map((line) => ({ ...line, author: null, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Елена Соколова' : shop } } : {}) }));

const filed = ({ name, size }) => `<div class="vkFile"><i>${reedSign('page', 22)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const card = ({ site, title, words }) => `<div class="vkLink" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;

function row(line, parts, { first, last }) {
  const big = isFewEmoji(line);
  const alone = (line.picture && line.text === '' && !line.quote) || line.sticker;
  const quote = line.quote ? `<div class="vkReply"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 46)}</span></div>` : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 38 }) : `${quote}${shotOf(line, 240)}${says(line)}${line.preview ? card(line.preview) : ''}`;
  const likes = line.reactions ? `<div class="vkLikes">${line.reactions.map((r) => `<span>${r} ${(line.id % 3) + 1}</span>`).join('')}</div>` : '';
  const fits = line.text !== '' && !line.picture && !line.file && !line.preview && !line.reactions;
  const kind = ['vkCloud', first && 'vkFirst', last && 'vkLast', alone && 'vkAlone', big && 'vkBig'].filter(Boolean).join(' ');
  return `<div class="vk vk-${line.side}${first ? ' vkNew' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-fit' : ''}>${body}${likes}${stampOf(parts)}</div></div>`;
}

const themes = [
  ...sizes(15, 16, 16, 17),
  '.screen{--own:linear-gradient(#71aaeb,#2d81e0);--ownInk:#fff;--ownDim:rgba(255,255,255,.75)}body{font-size:16px}',
  '.screen{--own:#5181b8;--ownInk:#fff;--ownDim:#cfe0f3;--page:#edeef0;--in:#fff}.vk-left .vkCloud{box-shadow:0 1px 1px rgba(0,0,0,.08)}',
  '.screen{--page:#0a0a0a;--ink:#e1e3e6;--headBg:#19191a;--headInk:#e1e3e6;--in:#2c2d2e;--own:#3f5f86;--ownDim:#b7c8dd;--dim:#76787a;--edge:#2c2d2e;--footBg:#19191a;--field:#2c2d2e;--accent:#71aaeb;--downBg:#2c2d2e}',
];

export const reedVk = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: reedDroids, status: droidLine, nav: threeButtons, keyboard: androidKeyboard, app: 'com.vkontakte.android', name: 'reed-vk-droid-shop', font: "'Roboto'", dark: false, tone: 'support', noSystem: true, row, adapt,
    features: { quotes: 0.1, reactions: 0.07, pictures: 0.06, voices: 0.05, edits: 0.06, rich: { files: 0.04, stickers: 0.03, links: 0.04, hard: 0.3 } }, titles: [[shop, 'Бизнес-аккаунт'], [shop, 'обычно отвечает в течение часа'], [shop, 'в сети']], separators: ['lower', 'plain'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'ред.',
    header: (scene) => `${mood(scene, themes)}<div class="vkTop">${reedSign('arrow', 25, 1.9)}<i>В</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${scene.own.chance(0.5) ? reedSign('phone', 24) : ''}${reedSign('dots', 22)}</div>`,
    footer: () => `<div class="vkWrite">${reedSign('round', 27, 1.6)}<p><span>Сообщение</span>${reedSign('smile', 24)}</p>${reedSign('mic', 26)}</div>${narrowed}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--in:#ebedf0;--own:#cce4ff;--ownInk:#000;--ownDim:#6d8db3;--dim:#818c99;--edge:#e4e6e9;--field:#f2f3f5;--accent:#2d81e0;--footBg:#fff;--side:8px;--downBg:#fff;--downInk:#818c99;--count:#2d81e0;--pillInk:var(--dim);--dividerBg:none;--dividerInk:var(--dim)}
.screen[class]{color:var(--ink)}.vkTop{flex:none;display:flex;align-items:center;gap:14px;height:56px;padding:0 14px;background:var(--headBg);color:var(--headInk);border-bottom:1px solid var(--edge)}.vkTop>.icon{color:var(--accent)}.vkTop i{width:36px;height:36px;border-radius:50%;background:linear-gradient(#ffb24d,#ff5c7a);color:#fff;display:grid;place-items:center;font:500 17px 'Roboto',sans-serif}.vkTop div{flex:1;min-width:0}.vkTop b{display:block;font-size:16.500px;font-weight:500;line-height:1.25;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.vkTop small{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:13px;line-height:1.25;color:var(--dim)}
.vk{display:flex;margin-top:2px}.vkNew{margin-top:9px}.vk-right{justify-content:flex-end}.vkCloud{position:relative;max-width:80%;padding:7px 12px 8px;border-radius:18px;background:var(--in);overflow-wrap:anywhere;line-height:1.3}.vk-right .vkCloud{background:var(--own);color:var(--ownInk)}.vk-left .vkCloud:not(.vkFirst){border-top-left-radius:5px}.vk-left .vkCloud:not(.vkLast){border-bottom-left-radius:5px}.vk-right .vkCloud:not(.vkFirst){border-top-right-radius:5px}.vk-right .vkCloud:not(.vkLast){border-bottom-right-radius:5px}.vkCloud::after{content:'';display:block;clear:both}
.vkCloud .stamp{float:right;margin:5px -2px -2px 9px;font-size:12px;line-height:1.25;color:var(--dim);white-space:nowrap}.vk-right .vkCloud .stamp{color:var(--ownDim)}.tick{margin-left:3px;vertical-align:-1px}.vkCloud a{color:var(--accent)}.vk-right .vkCloud a{color:inherit;text-decoration:underline}
.vkReply,.vkLink{border-left:2px solid var(--accent);padding-left:9px;margin:3px 0 5px;font-size:14.500px;line-height:1.28}.vkReply b{display:block;font-weight:500;color:var(--accent)}.vk-right .vkReply{border-color:currentColor}.vk-right .vkReply b{color:inherit}.vkReply span{display:block}.vkLink{margin:7px 0 3px}.vkLink b{display:block;font-weight:500}.vkLink span{display:block}.vkLink small{font-size:13px;opacity:.65}
.vkFile{display:flex;gap:11px;align-items:center}.vkFile i{flex:none;width:42px;height:42px;border-radius:9px;background:rgba(128,140,160,.22);display:grid;place-items:center}.vkFile small{display:block;font-size:13px;opacity:.65}.start{width:36px;height:36px;background:var(--accent);color:#fff}.vkCloud:not(.vkAlone):has(.shot){width:252px}.vkCloud .shot{border-radius:13px;margin:-2px -7px 6px}.vkAlone .shot{width:240px}
.vk .vkAlone{padding:0;background:none;border-radius:16px;box-shadow:none}.vkAlone .shot{margin:0;border-radius:16px}.vk .vkAlone .stamp{position:absolute;right:8px;bottom:8px;margin:0;background:rgba(0,0,0,.5);color:#fff;border-radius:10px;padding:2px 7px}.vkAlone .vkLikes{margin:5px 0 0}.vkAlone:has(.vkLikes) .stamp{bottom:42px!important}.sticker svg{display:block;fill:#222}
.vkBig .text{font-size:32px;line-height:1.2}.vkCloud:has(.vkLikes) .text{display:block}.vkLikes{display:inline-flex;vertical-align:bottom;gap:5px;margin-top:6px}.vkLikes+.stamp{margin-top:12px}.vkLikes span{background:rgba(128,140,160,.2);border-radius:12px;padding:2px 9px;font-size:13.500px}
.buttons{flex-direction:column;gap:5px;width:76%;margin:5px 0 3px}.button{border:0;background:rgba(128,140,160,.16);color:var(--accent);border-radius:10px;text-align:center;font-size:15px;font-weight:500;padding:8px}.separator{margin:14px 0 5px}.pill{font-size:13px}.sticky .pill{background:var(--headBg);box-shadow:0 1px 5px rgba(0,0,0,.2);border-radius:13px}
.vkWrite{flex:none;display:flex;gap:11px;align-items:center;padding:7px 12px;background:var(--footBg);border-top:1px solid var(--edge);color:var(--dim)}.vkWrite p{flex:1;margin:0;display:flex;justify-content:space-between;align-items:center;background:var(--field);border-radius:19px;padding:6px 9px 6px 14px;font-size:16px}${linesCss}${waveCss}${shotCss}${navCss}${keyboardCss}` },
];
