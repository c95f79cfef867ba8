import { escape } from '../escape.mjs';
import { appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { appleLine, brief, hourOf, mossApples, mossSign, onlyEmoji, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, snug, spokenCss, spokenOf } from './mossThings.mjs';

/** A shop's community in VK's messenger on an iPhone by night: grey clouds without tails on black, buttons of a bot under its words; see moss.mjs. */

const shop = 'Витрина';
const adapt = (lines) => lines.map((line) => (line.quote ? { ...line, quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : shop } } : line));

const fileOf = ({ name, size }) => `<div class="vkFile" data-wide><i>${mossSign('sheet', 22, 1.8)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const webOf = ({ site, title }) => `<div class="vkWeb" data-wide data-attached><b>${escape(title)}</b> <small>${escape(site)}</small></div>`;

function row(line, parts, { first, last }) {
  const big = onlyEmoji(line);
  const bare = line.picture && line.text === '' && !line.quote;
  const reply = line.forwardedFrom
    ? `<div class="vkReply" data-wide data-quote>Переслано от ${escape(line.forwardedFrom)}</div>`
    : line.quote
      ? `<div class="vkReply" data-wide><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 40)}</span></div>`
      : '';
  const body = line.sticker ? parts.body : line.file ? fileOf(line.file) : line.voiceSeconds ? `<div data-wide>${spokenOf(line, { count: 32, play: 18 })}</div>` : `${wordsIn(line)}${line.preview ? webOf(line.preview) : line.reactions ? '' : '<i class="room"></i>'}`;
  const liked = line.reactions ? `<div class="vkLiked" data-wide>${line.reactions.map((r) => `<span>${r} 1</span>`).join('')}</div>` : '';
  const fits = !line.picture && !line.sticker && !line.voiceSeconds && !line.file && !line.preview;
  const kind = ['vkBox', bare && 'vkBare', line.sticker && 'vkNaked', big && 'vkBig', (line.voiceSeconds || line.file || line.preview) && !line.reactions && 'vkRoomy'].filter(Boolean).join(' ');
  return `<div class="vk vk-${line.side}${first ? ' vkNew' : ''}${last ? ' vkLast' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-snug' : ''}>${reply}${snapOf(line, 240)}<div class="body">${bare ? '' : body}</div>${liked}${hourOf(parts)}</div></div>`;
}

const themes = [
  '', '',
  '.screen{--own:#2f5f9e;--ownDim:#b5cbe6}',
  '.screen{--own:linear-gradient(200deg,#7a4fd0,#3d6be0);--ownDim:#d3d2f6}.feed{background:linear-gradient(#15111f,#0d1424)}',
];
const bot = '<div class="vkBot"><span>Статус заказа</span><span>Возврат</span><span class="vkWide">Позвать оператора</span></div>';

export const mossVk = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: mossApples, status: appleLine, keyboard: appleKeyboard, nav: homeBar, app: 'com.vk.im', name: 'moss-vk-iphone-night', font: "'Inter'", dark: true, tone: 'support', row, adapt,
    features: { quotes: 0.08, reactions: 0.08, pictures: 0.06, voices: 0.03, edits: 0.05, rich: { files: 0.03, stickers: 0.03, forwards: 0.02, links: 0.03, hard: 0.25 } }, titles: [[shop, 'сообщество'], [`${shop} · Поддержка`, 'обычно отвечает в течение часа'], [shop, 'в сети']], separators: ['lower', 'plain'], stamp: 'inside', authors: 'none', ticks: true, down: true, unread: 'Непрочитанные сообщения', typing: 'печатает', editedWord: 'ред.',
    header: (scene) => `${humour(scene, bodySizes(16, 16, 17), themes)}<div class="vkTop">${mossSign('chevron', 26, 2.2)}<em>${scene.own.chance(0.6) ? scene.own.int(2, 48) : ''}</em><i>В</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${mossSign('call', 25)}</div>`,
    footer: (scene) => `<div class="vkWrite">${mossSign('plus', 27)}<p>Сообщение${mossSign('smile', 24)}</p>${mossSign('mic', 27)}</div>${scene.own.chance(0.3) && !scene.keyboardOpen ? bot : ''}${snug}`,
    css: `.screen{--page:#0a0a0a;--ink:#e1e3e6;--headBg:#19191a;--headInk:#e1e3e6;--left:#2c2d2e;--leftMeta:#8e9297;--side:8px;--in:#2a2a2c;--own:#48494c;--ownDim:#aeb2b8;--downBg:#2c2d2e;--downInk:#b0b1b6;--count:#71aaeb;--pillInk:#8e9297;--footBg:#19191a;--dividerBg:none;--dividerInk:#71aaeb}body{line-height:1.3}
.vkTop{flex:none;display:flex;align-items:center;height:52px;padding:0 14px 0 6px;background:var(--headBg);color:#e1e3e6;border-bottom:.5px solid #363738}.vkTop>.icon{color:#71aaeb}.vkTop em{font-style:normal;font-size:16px;color:#71aaeb;min-width:8px;margin-right:8px}.vkTop i{width:38px;height:38px;border-radius:50%;background:linear-gradient(160deg,#ff8a5c,#e6453f);color:#fff;font-style:normal;font-weight:600;display:grid;place-items:center}.vkTop div{flex:1;min-width:0;margin-left:10px}.vkTop b{display:block;font-size:16px;font-weight:600;line-height:1.25}.vkTop small{display:block;font-size:13px;line-height:1.25;color:#8e9297;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.vk{display:flex;margin-top:2px}.vkNew{margin-top:8px}.vk-right{justify-content:flex-end}.vkBox{position:relative;max-width:79%;min-width:0;padding:7px 12px 8px;border-radius:18px;background:var(--in);overflow-wrap:anywhere}.vk-right .vkBox{background:var(--own);color:#fff}.vkBox a{color:#71aaeb}.vk-right .vkBox a{color:#b9d8ff}
.room{display:inline-block;width:52px;height:1px}.hour{position:absolute;right:11px;bottom:6px;font-size:11px;line-height:14px;color:#8e9297;white-space:nowrap}.vk-right .hour{color:var(--ownDim)}.hour .mTick{margin-left:3px;vertical-align:-1.500px}
.vkReply{position:relative;padding:1px 0 1px 10px;margin-bottom:5px;font-size:14px;line-height:1.3;width:fit-content;max-width:100%}.vkReply::before{content:'';position:absolute;left:0;top:2px;bottom:2px;width:2px;border-radius:1px;background:#71aaeb}.vkReply b{display:block;font-weight:600;color:#71aaeb}.vkReply span{display:block;color:#b8bbc0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.vk-right .vkReply::before{background:#fff}.vk-right .vkReply b{color:#fff}.vk-right .vkReply span{color:inherit;opacity:.75}
.vkRoomy{padding-bottom:23px}.vkFile,.heard{min-width:0}.vkFile{display:flex;gap:10px;align-items:center}.vkFile i,.heardGo{flex:none;width:38px;height:38px;border-radius:12px;background:#71aaeb;color:#fff;display:grid;place-items:center}.heardGo{border-radius:50%}.vkFile small{display:block;font-size:12.500px;opacity:.65}.vkWeb{margin-top:7px;padding:8px 10px;border-radius:10px;background:rgba(255,255,255,.09);font-size:14px;line-height:1.3}.vkWeb b{display:block;font-weight:600}.vkWeb small{font-size:12.500px;opacity:.65}
.vkBox .snap{border-radius:12px;margin:-3px -8px 6px;max-width:none}.vkBox:has(.snap){width:256px;max-width:84%}.vkBox:has(.snap):not(.vkBare){overflow:hidden}.vkBox.vkBare{width:auto;padding:0;background:none}.vkBare .snap{margin:0;border-radius:18px}.vkBare>.hour{right:8px;bottom:8px;padding:3px 8px;border-radius:10px;background:rgba(0,0,0,.55);color:#fff}.vkBox.vkNaked{background:none;padding:0 0 18px}.sticker svg{display:block;fill:#222}.vkBig .text{font-size:36px;line-height:1.25}
.vkLiked{display:flex;gap:4px;margin:6px 0 17px;width:fit-content}.vkLiked span{font-size:13px;line-height:1.2;padding:4px 9px;border-radius:13px;background:rgba(255,255,255,.13)}.vkBare .vkLiked{position:absolute;left:8px;bottom:8px;margin:0}.vkBare .vkLiked span{background:rgba(0,0,0,.55)}
.buttons{display:grid;grid-template-columns:1fr 1fr;max-width:79%;gap:5px;margin:5px 0 2px}.button{border:0;border-radius:10px;background:#363738;color:#e1e3e6;text-align:center;font-size:14px;font-weight:500;padding:9px 8px}.button:nth-child(odd):last-child{grid-column:1/3}.separator{margin:14px 0 6px}.pill{font-size:13px}.system{margin:10px 20px 4px}
.vkWrite{flex:none;display:flex;align-items:center;gap:12px;padding:8px 12px;background:var(--footBg);color:#8e9297}.vkWrite p{flex:1;display:flex;justify-content:space-between;margin:0;padding:6px 8px 6px 14px;border-radius:18px;background:#2c2d2e;font-size:16px;line-height:24px}.vkBot{flex:none;display:grid;grid-template-columns:1fr 1fr;gap:8px;padding:4px 12px 8px;background:var(--footBg);font-size:15px;text-align:center}.vkBot span{border-radius:10px;background:#363738;padding:10px}.vkWide{grid-column:1/3}${topLinesCss}${snapCss}${spokenCss}${navCss}${keyboardCss}.screen .homeBar{background:var(--footBg)}` },
];
