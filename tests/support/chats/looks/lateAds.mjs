import { escape } from '../escape.mjs';
import { avatar } from '../markup.mjs';
import { snug } from './freshParts.mjs';
import { apple, bars, goods, kindsOf, lengthOf, lineOf, phoneCss, pictureOf, playSign, rowOf, sign, thing, withNotes, wordsOf } from './lateParts.mjs';

/** A late look after Avito's chats on an iPhone at night: the thing that is talked of stands under the title; see late.mjs. */

const spoken = (line) => `<div class="spell"><span class="disc">${playSign(17)}</span>${bars({ seconds: line.voiceSeconds, id: line.id, count: 30, step: 4.4, width: 2.4, height: 22, played: 0.3 })}<small>${lengthOf(line.voiceSeconds)}</small></div>`;
const filed = ({ name, size }) => `<div class="doc"><span>${sign('pages', 22, 1.6)}</span><div><b data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const previewed = ({ site, title, words }, id) => `<div class="web">${thing(goods[id % goods.length], 56)}<div data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div></div>`;

function row(line, parts, at) {
  const inner = line.file ? filed(line.file) : `${pictureOf(line)}${line.voiceSeconds ? spoken(line) : ''}${line.text === '' ? '' : wordsOf(line)}${line.preview ? previewed(line.preview, line.id) : ''}`;
  const seen = line.seen === undefined ? '' : `<div class="seen">${line.seen}</div>`;
  const liked = line.reactions === undefined ? '' : `<div class="liked">${line.reactions.join(' ')}</div>`;
  return rowOf(line, at, `<div class="stack"><div class="${kindsOf(line, at)}">${line.forwardedFrom === undefined ? parts.quote : ''}${inner}${parts.meta}${liked}</div>${seen}</div>`);
}

const notes = withNotes(['Пользователь снизил цену на 500 ₽', 'Не переходите в другие мессенджеры и не платите по ссылкам', 'Заказ с Доставкой оформлен', 'Пользователь поделился номером телефона', 'Объявление снято с публикации'], 0.05);
/** What the other one has read is told below the owner's last words before an answer, and below the very last. */
function adapt(lines, random) {
  const told = notes(lines, random);
  const answered = told.findLastIndex((line, i) => line.side === 'right' && told[i + 1]?.side === 'left');
  const final = told.at(-1);
  return told.map((line, i) => (line === final && line.side === 'right' ? { ...line, seen: random.pick(['Доставлено', 'Прочитано']) } : i === answered && final.side === 'left' ? { ...line, seen: 'Прочитано' } : line));
}
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`;
const adCard = (scene) => {
  const item = goods[scene.battery % goods.length];
  return `<div class="adCard">${thing(item, 46)}<div><b>${escape(item.title)}</b><span>${item.price}</span></div><em>Купить</em></div>`;
};
const hints = ['Ещё актуально?', 'Торг уместен?', 'Когда можно посмотреть?', 'Отправите Доставкой?'];

export const lateAds = [
  { ...apple, name: 'ads-iphone-night', tuning: true, font: "'Inter','Manrope'", dark: true, tone: 'seller', app: 'Avito', row, system, adapt,
    features: { quotes: 0.1, reactions: 0.05, pictures: 0.13, voices: 0.04, edits: 0.05, rich: { files: 0.08, links: 0.05, hard: 0.25 } },
    titles: [['Игорь', 'Был сегодня в 13:20'], ['ТеплоДом', 'На связи'], ['Kids&Co', 'Отвечает около часа'], ['Светлана', 'Была вчера']], separators: ['plain', 'weekdayDate'], stamp: 'inside', authors: 'none', ticks: false, down: true, unread: 'Новые сообщения', editedWord: 'изменено',
    header: (scene) => `<div class="header">${sign('chevron', 26, 2)}${avatar(scene.title, 36)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('call', 23)}${sign('lying', 24)}</div>${adCard(scene)}`,
    footer: (scene) => `${!scene.keyboardOpen && scene.own.chance(0.4) ? `<div class="hints">${hints.map((h) => `<span>${h}</span>`).join('')}</div>` : ''}<div class="footer">${sign('paperclip', 25)}<div class="input"><span>Сообщение</span>${sign('face', 21)}</div>${sign('voice', 25)}</div>${snug}`,
    css: `.screen{--page:#141414;--ink:#fff;--headBg:#141414;--headInk:#fff;--headSub:#8f8f8f;--left:#2b2b2b;--leftInk:#fff;--right:#12476b;--rightInk:#fff;--leftMeta:#949494;--rightMeta:#8db2cc;--pillInk:#9a9a9a;--inputBg:#292929;--footBg:#141414;--footInk:#8f8f8f;--link:#5cb8ff;--bar:#00aaff;--radius:18px;--max:79%;--side:14px;--gapSame:4px;--gap:12px;--metaSize:11.5px;--downBg:#333;--downInk:#fff;--count:#ff4053;--dividerBg:none;--dividerInk:#00aaff}
body{font-size:16.5px;line-height:1.3;letter-spacing:-.01em}.header{min-height:48px;padding:4px 16px 7px 10px;gap:10px}.header .icon:last-child{margin-left:8px}.header .who b{font:700 17px/1.25 'Manrope'}.header .who small{font-size:12.5px}.adCard{flex:none;display:flex;align-items:center;gap:12px;padding:7px 16px 10px;font-size:14.5px;line-height:1.32;border-bottom:1px solid #2b2b2b}.adCard .thing,.web .thing{border-radius:9px;flex:none}.adCard div{flex:1;min-width:0}.adCard b{display:block;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.adCard span{font:700 15px 'Manrope'}.adCard em{font:700 14px 'Manrope';background:#00aaff;color:#fff;border-radius:10px;padding:8px 14px}
.bubble{padding:8px 13px 8px}.row.left .bubble.last{border-bottom-left-radius:5px}.row.right .bubble.last{border-bottom-right-radius:5px}.bubble .meta{margin:6px -3px -2px 10px;top:2px}.quote{border-left-width:2px;border-radius:0;padding:1px 9px;font-size:14.5px}.row.right .quote{--bar:#7cc8ff}.seen{font-size:12px;color:#8f8f8f;margin:4px 3px 0}.liked{clear:both;font-size:15px;background:rgba(255,255,255,.12);border-radius:13px;padding:2px 9px;width:max-content;margin-top:5px}
.spell{display:flex;gap:10px;align-items:center;color:#dfe9f0}.spell svg{display:block}.disc{width:36px;height:36px;border-radius:50%;background:#00aaff;color:#fff;display:flex;align-items:center;justify-content:center}.spell small{font-size:12.5px;opacity:.75}.doc,.web{display:flex;gap:11px;align-items:center}.doc span{width:42px;height:42px;border-radius:11px;background:rgba(255,255,255,.13);display:flex;align-items:center;justify-content:center;flex:none}.doc b{font-weight:500;display:block}.doc small{font-size:12.5px;opacity:.65}.web{background:rgba(0,0,0,.24);border-radius:12px;padding:7px 10px 7px 7px;margin:8px -5px 2px;font-size:13.5px;line-height:1.28}.web b{font-weight:600;display:block}.web small{display:block;opacity:.6}
.pictured .pic{width:auto;min-width:248px;max-width:none;margin:-5px -10px 8px;border-radius:14px}.row .bubble.lone{padding:0;background:none}.lone .pic{width:250px;margin:0;border-radius:18px}.lone .meta{position:absolute;right:9px;bottom:9px;top:auto;margin:0;padding:2px 8px;border-radius:10px;background:rgba(0,0,0,.55);color:#fff!important}.lone .liked{position:absolute;left:8px;bottom:8px;background:rgba(0,0,0,.55)}.system,.separator{margin:15px 22px 9px}.pill{font-size:13px}.system .pill{background:#212121;border-radius:12px;padding:8px 14px;color:#b8b8b8}.separator .pill{font-weight:600}.divider{font-size:13px;font-weight:600}
.hints{flex:none;display:flex;gap:8px;padding:8px 14px 3px;white-space:nowrap;overflow:hidden}.hints span{background:#2b2b2b;border-radius:11px;padding:8px 13px;font-size:14.5px}.footer{padding:8px 14px 6px;gap:13px;color:#c9c9c9}.footer .input{border-radius:13px;display:flex;justify-content:space-between;align-items:center;font-size:16.5px;color:#8f8f8f;padding:8px 11px 8px 14px}${phoneCss}` },
];
