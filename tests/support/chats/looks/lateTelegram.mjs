import { escape } from '../escape.mjs';
import { avatar } from '../markup.mjs';
import { snug } from './freshParts.mjs';
import { bars, isFewEmoji, kindsOf, lengthOf, phoneCss, pictureOf, pixel, playSign, rowOf, sign, signs, strewn, withNotes, wordsOf } from './lateParts.mjs';

/** A late look after Telegram for Android: light, its green wallpaper; see late.mjs. */

const spoken = (line) =>
  `<div class="spell"><span class="disc">${playSign(22)}</span><div>${bars({ seconds: line.voiceSeconds, id: line.id, count: 38, step: 4, width: 2, height: 22, played: (line.id % 3) / 2 })}<small>${lengthOf(line.voiceSeconds)}${line.id % 2 ? ' •' : ''}</small></div></div>`;
const filed = ({ name, size }) => `<div class="doc"><span class="disc">${sign('pages', 22)}</span><div><b data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const previewed = ({ site, title, words }) => `<div class="web" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;
const passed = (name) => `<div class="passed" data-quote>Переслано от <b>${escape(name)}</b></div>`;
/** One line, cut by the letter and not by the page's edge: the truth tells every word of a quote that stands on the page. */
const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${escape(text.length > 27 ? `${text.slice(0, 26).trimEnd()}…` : text)}</span></div>`;

function bodyOf(line, parts) {
  if (line.file) return filed(line.file);
  if (line.sticker) return parts.body;
  return `${pictureOf(line)}${line.voiceSeconds ? spoken(line) : ''}${line.text === '' ? '' : wordsOf(line)}${line.preview ? previewed(line.preview) : ''}`;
}
function row(line, parts, at) {
  const head = line.forwardedFrom !== undefined ? passed(line.forwardedFrom) : line.quote === undefined ? '' : quoted(line.quote);
  const foot = line.reactions === undefined ? parts.meta : `<div class="foot">${parts.reactions}${parts.meta}</div>`;
  return rowOf(line, at, `<div class="stack"><div class="${kindsOf(line, at)}${isFewEmoji(line) || line.sticker ? ' airy' : ''}">${head}${bodyOf(line, parts)}${foot}</div></div>`);
}

const pins = ['Реквизиты для возврата отправлены, срок до 10 дней', 'Адрес склада: г. Химки, ул. Репина, 2/27, пн–пт 10:00–18:00', 'Фото бирки и чека присылайте сюда'];
const pinBar = (scene) => `<div class="pinBar"><i><u></u><u></u><u></u></i><div><b>Закреплённое сообщение</b><span>${scene.own.pick(pins)}</span></div>${sign('away', 20)}</div>`;
const glyphs = ['cat', 'plane', 'cup', 'star', 'moon', 'cake', 'flower', 'heart', 'note', 'bulb', 'lens', 'face'];

export const lateTelegram = [
  { ...pixel, name: 'tg-droid-green', tuning: true, font: "'Roboto'", dark: false, tone: 'seller', app: 'org.telegram.messenger', row,
    features: { quotes: 0.16, reactions: 0.1, pictures: 0.05, voices: 0.05, edits: 0.08, rich: { files: 0.04, stickers: 0.03, forwards: 0.05, links: 0.05, hard: 0.25 } },
    adapt: withNotes(['Вы закрепили «Фото бирки и чека присылайте…»', 'Вы отключили автоудаление сообщений', 'Вы поставили тему 🌿 для этого чата'], 0.035),
    titles: [['ТеплоДом', 'был(а) недавно'], ['Игорь (склад)', 'в сети'], ['Kids&Co', 'был(а) в 14:02'], ['Северный стиль', 'печатает…']], separators: ['plain'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения',
    header: (scene) => `<div class="header">${sign('arrow', 25, 2)}${avatar(scene.title, 42)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('call', 24)}${sign('more', 23)}</div>${scene.own.chance(0.65) ? pinBar(scene) : ''}`,
    footer: () => `<div class="footer">${sign('face', 27)}<div class="input">Сообщение</div>${signs(['paperclip', 'voice'], 26)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#527da3;--headInk:#fff;--headSub:#d3e2f0;--left:#fff;--leftInk:#000;--right:#effedd;--rightInk:#000;--leftMeta:#a1aab3;--rightMeta:#62ac55;--pillInk:#fff;--pillBg:rgba(92,132,84,.62);--inputBg:#fff;--footBg:#fff;--footInk:#8e959b;--link:#2678b6;--bar:#3390cc;--tick:#5db050;--radius:16px;--max:82%;--side:9px;--gapSame:2.5px;--gap:7px;--metaSize:12px;--dividerBg:rgba(255,255,255,.82);--dividerInk:#6c7f8f;--downBg:#fff;--downInk:#8e959b;--count:#4cb050;--reactionBg:rgba(51,144,204,.14)}
.row.right{--bar:#3fa83c;--reactionBg:rgba(76,176,80,.2)}.feed{background:${strewn(glyphs, { ink: 'rgba(47,94,45,.17)', tile: 264, across: 6, scale: 0.95 })},radial-gradient(circle at 88% 8%,#dfe2a4 0,transparent 52%),radial-gradient(circle at 8% 30%,#8abf94 0,transparent 55%),radial-gradient(circle at 92% 72%,#7fb392 0,transparent 55%),radial-gradient(circle at 10% 96%,#d6dc9b 0,transparent 55%),#b2cf98}
body{font-size:16px;line-height:1.3}.header{min-height:58px;padding:6px 14px 8px 16px;gap:16px}.header .who{margin-left:-3px}.header .who b{font-weight:500;font-size:18px}.header .who small{font-size:14px}.pinBar{flex:none;display:flex;align-items:center;gap:10px;height:48px;padding:0 16px;background:#fff;color:#8e959b;font-size:14.5px;box-shadow:0 1px 2px rgba(0,0,0,.16);z-index:2}.pinBar i{display:flex;flex-direction:column;gap:2px}.pinBar u{width:2px;height:10px;border-radius:1px;background:#3390cc;opacity:.4}.pinBar u:first-child{opacity:1}.pinBar div{flex:1;min-width:0;line-height:1.3}.pinBar b{display:block;font-weight:500;color:#3390cc}.pinBar span{display:block;color:#000;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bubble{padding:6px 10px 6px 11px;box-shadow:0 1px 1.2px rgba(40,70,40,.22);z-index:0}.row.left .bubble:not(.first){border-top-left-radius:6px}.row.left .bubble:not(.last){border-bottom-left-radius:6px}.row.right .bubble:not(.first){border-top-right-radius:6px}.row.right .bubble:not(.last){border-bottom-right-radius:6px}
.row.left .bubble.last{border-bottom-left-radius:0}.row.right .bubble.last{border-bottom-right-radius:0}.bubble.last:not(.airy):not(.lone)::before{content:'';position:absolute;bottom:0;width:7px;height:15px;background:inherit}.row.left .bubble.last::before{left:-6.5px;clip-path:path('M7 0C7 8 5 12 0 15H7z')}.row.right .bubble.last::before{right:-6.5px;clip-path:path('M0 0C0 8 2 12 7 15H0z')}
.bubble .meta{margin:5px -1px -3px 9px;top:3px}.ticks{margin-left:3px}.quote,.web{border-left:3px solid var(--bar);border-radius:5px;background:color-mix(in srgb,var(--bar) 12%,transparent);padding:3px 9px 4px 8px;margin:2px 0 5px;font-size:14.5px;line-height:1.28;min-width:130px}.quote b{font-weight:500;font-size:14.5px}.quote span{display:block;opacity:1}.web{margin:7px 0 3px}.web b{display:block;color:var(--bar);font-weight:500}.web i{display:block;font-style:normal;font-weight:500}.web span{display:block}
.passed{color:var(--bar);font-size:14.5px;margin:1px 0 4px}.passed b{display:block;font-weight:500}.disc{flex:none;width:46px;height:46px;border-radius:50%;background:#54a9eb;color:#fff;display:flex;align-items:center;justify-content:center}.row.right .disc{background:#78c272}.spell,.doc{display:flex;gap:11px;align-items:center;padding:3px 4px 0 0}.spell{color:#3390cc}.row.right .spell{color:#3fa83c}.spell svg{display:block}.spell small,.doc small{display:block;font-size:13px;margin-top:3px;color:var(--leftMeta)}.row.right :is(.spell,.doc) small{color:#62ac55}.doc b{font-weight:500}.spoken .meta,.filed .meta{margin-top:-10px}.spoken .meta{top:1px}.filed .doc{margin-bottom:4px}.filed .meta{margin-top:-9px}
.pictured .pic{width:262px;border-radius:12px;margin:-2px -6px 6px -7px;max-width:none}.bubble.lone{padding:3px}.lone .pic{margin:0;border-radius:13px}.lone .meta,.airy .meta{position:absolute;right:9px;bottom:9px;top:auto;margin:0;padding:2px 7px;border-radius:10px;background:rgba(0,0,0,.42);color:#fff!important;--tick:#fff}.row .bubble.airy{background:none!important;box-shadow:none;padding:0 0 24px;min-width:76px}.row .bubble.airy:has([data-edited]){min-width:140px}.row.right .bubble.airy{text-align:right}.airy .text{font-size:46px;line-height:1.15}.airy .meta{right:2px;bottom:0;background:rgba(92,132,84,.62)}.stuck svg{fill:#222}.stuck .meta svg{fill:none}
.foot{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:10px;clear:both}.foot .meta{float:none;margin:0 -1px -3px auto}.foot .reactions{margin:6px 0 1px}.foot .reactions span{font-size:14px;padding:3px 9px;border-radius:14px;color:var(--bar)}.lone .foot .reactions{margin:5px 0 2px 5px}.lone .foot .meta{bottom:10px}.airy .foot{position:absolute;left:0;bottom:-4px}.airy:has(.foot){padding-bottom:32px}
.pill{font-size:14px;font-weight:500;padding:3.5px 10px;border-radius:14px}.system,.separator{margin:9px 8px 7px}.divider{font-weight:500;font-size:14px;margin:9px calc(-1*var(--side)) 6px;padding:3px}.down{bottom:14px}.down>div{width:46px;height:46px}.footer{padding:6px 12px;gap:14px;min-height:50px;border-top:1px solid #e6e8ea}.footer .input{padding:6px 0;font-size:18px;color:#a8adb2}${phoneCss}` },
];
