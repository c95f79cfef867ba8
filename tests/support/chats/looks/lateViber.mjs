import { escape } from '../escape.mjs';
import { threeButtons } from '../furniture.mjs';
import { snug } from './freshParts.mjs';
import { bars, galaxyTop, isFewEmoji, kindsOf, lengthOf, lineOf, phoneCss, pictureOf, pixel, playSign, portrait, rowOf, sign, signs, withNotes, wordsOf } from './lateParts.mjs';

/** A late look after Viber for Android: violet, hours in the bubbles of words and beside pictures; see late.mjs. */

const spoken = (line) => `<div class="spell">${playSign(25)}${bars({ seconds: line.voiceSeconds, id: line.id, count: 32, step: 4.6, width: 2.6, height: 26, played: 0.4 })}<small>${lengthOf(line.voiceSeconds, 2)}</small></div>`;
const filed = ({ name, size }) => `<div class="doc"><span>${sign('pages', 24, 1.5)}</span><div><b data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const linked = ({ site, title, words }) => `<div class="web" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;
const passed = (name) => `<div class="passed" data-quote>Переслано от ${escape(name)}</div>`;

function row(line, parts, at) {
  const inner = line.file ? filed(line.file) : line.sticker ? parts.body : `${pictureOf(line)}${line.voiceSeconds ? spoken(line) : ''}${line.text === '' ? '' : wordsOf(line)}${line.preview ? linked(line.preview) : ''}`;
  const kinds = kindsOf(line, at);
  const isOutside = line.sticker || isFewEmoji(line) || / lone/.test(kinds);
  const liked = line.reactions === undefined ? (line.side === 'left' && at.last && !isOutside ? `<div class="like">${sign('heart', 16, 1.6)}</div>` : '') : `<div class="like on">${line.reactions[0]}<b>${1 + (line.id % 2)}</b></div>`;
  const bubble = `<div class="${kinds}${isOutside ? ' open' : ''}">${line.forwardedFrom === undefined ? parts.quote : passed(line.forwardedFrom)}${inner}${isOutside ? '' : parts.meta}</div>`;
  const face = line.side === 'right' ? '' : at.last ? portrait(32) : '<div class="avatar none" style="width:32px"></div>';
  return rowOf(line, at, `${face}<div class="stack"><div class="line">${line.side === 'right' ? `${isOutside ? parts.meta : ''}${liked}${bubble}` : `${bubble}${liked}${isOutside ? parts.meta : ''}`}</div></div>`);
}

const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`;

export const lateViber = [
  { ...pixel, status: galaxyTop, nav: threeButtons, sizes: [[360, 800, 3], [412, 915, 2.625], [385, 854, 2.8125]], name: 'viber-droid-day', tuning: true, font: "'Roboto'", dark: false, tone: 'seller', app: 'com.viber.voip', row, system,
    features: { quotes: 0.13, reactions: 0.09, pictures: 0.06, voices: 0.05, edits: 0.05, rich: { files: 0.04, stickers: 0.07, forwards: 0.05, links: 0.04, hard: 0.25 } },
    adapt: withNotes(['Сообщения в этом чате защищены сквозным шифрованием', 'Пропущенный вызов', 'Контакт теперь в Viber!', 'Вы закрепили сообщение'], 0.04),
    titles: [['ТеплоДом', 'В сети 5 мин назад'], ['Игорь (склад)', 'В сети'], ['Kids&Co', 'В сети вчера, 21:14'], ['+375 29 555-01-42', 'В сети']], separators: ['plain', 'weekdayDate', 'lower'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'Изменено',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${signs(['film', 'call', 'more'], 24)}</div>`,
    footer: () => `<div class="footer"><div class="field"><div class="input">Написать сообщение...</div><div class="acts">${signs(['face', 'lens', 'pages', 'lying'], 25, 1.7)}</div></div><div class="say">${sign('voice', 25, 2)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#1a1a24;--headBg:#7360f2;--headInk:#fff;--headSub:#dcd6ff;--left:#fff;--leftInk:#1a1a24;--right:#dcd5ff;--rightInk:#1a1a24;--leftMeta:#8d8d9b;--rightMeta:#7b70b5;--pillInk:#56537a;--pillBg:rgba(255,255,255,.82);--inputBg:#fff;--footBg:#fff;--footInk:#8d8d9b;--link:#5a46d8;--bar:#7360f2;--tick:#7360f2;--radius:17px;--max:84%;--side:10px;--gapSame:3px;--gap:11px;--metaSize:11.5px;--dividerBg:rgba(115,96,242,.14);--dividerInk:#5a46d8;--downBg:#fff;--downInk:#7360f2;--count:#7360f2}
.feed{background:linear-gradient(160deg,#ece9fb,#e3e8f8 55%,#f0e8f5)}body{font-size:16px;line-height:1.3}.header{min-height:56px;padding:6px 14px;gap:16px}.header .who b{font-weight:500;font-size:18px}.header .who small{font-size:12.5px}.row{gap:8px}.row .avatar{align-self:flex-end}.bubble{padding:7px 11px 7px 12px;box-shadow:0 1px 1px rgba(60,50,110,.1)}.row.left .bubble.last:not(.open){border-bottom-left-radius:3px}.row.right .bubble.first:not(.open){border-top-right-radius:3px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.right .bubble:not(.first){border-top-right-radius:8px}
.bubble .meta{margin:6px -2px -3px 10px;top:2px}.quote{border-left:3px solid var(--bar);border-radius:2px;padding:1px 9px;font-size:14.5px;background:none;margin:2px 0 6px}.quote b{font-weight:500}.passed{font-size:13px;font-style:italic;color:#7b70b5;margin-bottom:3px}.line{align-items:flex-end}.line>.meta{padding:0 2px 3px;color:#6d6a85}.like{align-self:flex-end;color:#9d97c0;display:flex;align-items:center;gap:3px;padding-bottom:3px;font-size:15px;line-height:1}.like.on{background:#fff;border-radius:12px;padding:3px 7px;box-shadow:0 1px 2px rgba(60,50,110,.16)}.like b{font-weight:500;font-size:12px;color:#6d6a85}
.spell{display:flex;gap:10px;align-items:center;color:#7360f2;padding:3px 0}.spell svg{display:block}.spell small{font-size:12.5px;color:#6d6a85}.doc{display:flex;gap:11px;align-items:center}.doc span{width:44px;height:44px;border-radius:50%;background:#7360f2;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.doc b{font-weight:500;display:block}.doc small{font-size:12.5px;color:#7d7a95}.web{border-top:1px solid rgba(115,96,242,.28);margin:8px 0 2px;padding-top:6px;font-size:14px;line-height:1.28}.web b{display:block;font-weight:500}.web small{display:block;color:#7b70b5}
.pictured .pic{width:auto;min-width:240px;max-width:none;margin:-5px -9px 7px -10px;border-radius:13px}.row .bubble.open{flex:none;background:none!important;box-shadow:none;padding:0}.lone .pic{width:216px;min-width:0;margin:0;border-radius:17px}.stuck svg{width:150px;height:150px;fill:#222;display:block}.open .text{font-size:42px;line-height:1.15}.system,.separator{margin:11px 8px 8px}.pill{font-size:12.5px;font-weight:500;border-radius:13px;padding:4px 13px}.system .pill{font-weight:400}.divider{font-size:12.5px;font-weight:500;padding:4px}.down>div{width:42px;height:42px}
.footer{padding:7px 10px 5px 14px;align-items:flex-end;gap:10px}.field{flex:1}.footer .input{background:none;padding:4px 0 8px;font-size:16.5px;color:#a5a3b3}.acts{display:flex;gap:24px;color:#7d7a95}.say{width:46px;height:46px;border-radius:50%;background:#7360f2;color:#fff;display:flex;align-items:center;justify-content:center}.threeButtons{height:44px}${phoneCss}` },
];
