import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { passedOn, rowOf, snug } from './freshParts.mjs';
import { goods, isFewEmoji, thing, withNotes } from './lateParts.mjs';
import { cornerCss, dayLines, kindOf, sheetCard, wave, waveCss } from './recentParts.mjs';
import { droids, droidTopsCss, groupCorners, hyperTop, stamped } from './newerPhonesParts.mjs';
import { frostSign } from './frostParts.mjs';

/** A talk with a seller in a market's app at night: the thing stands under the header, hours and ticks within bubbles; see frost.mjs. */

const adapt = withNotes(['Не переходите в другие мессенджеры: так безопаснее', 'Покупатель оформил возврат', 'Продавец изменил цену товара', 'Заказ передан в доставку', 'Продавец не отвечает больше суток'], 0.035);

function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const few = isFewEmoji(line);
  const content = line.file ? sheetCard(line.file) : line.voiceSeconds ? wave(line, { bars: 30, step: 4, height: 26 }) : parts.body;
  const { isWorded, inner } = stamped(line, content, parts.meta, { time: 42, ticks: 21, edited: 62 });
  const shape = `bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${isWorded && !few ? ' worded' : ''}${few && !bare ? ' few' : ''}`;
  return rowOf(line, at, `<div class="stack"><div class="${shape}">${passedOn(line, parts)}${inner}${parts.reactions}</div></div>`);
}

const card = (own) => {
  const one = goods[own.int(0, 5)];
  return `<div class="goods">${thing(one, 54)}<div><b>${escape(one.title)}</b><span>${one.price}${own.chance(0.5) ? ' <s>12 990 ₽</s>' : ''}</span><small>${own.pick(['В наличии · доставка завтра', 'Нет в наличии', 'Вы купили этот товар', 'Заказ получен'])}</small></div><em>${own.pick(['Купить', 'В заказ', 'В корзину'])}</em></div>`;
};

export const frostSeller = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: hyperTop, nav: round.threeButtons, keyboard: round.androidKeyboard, app: 'ru.bazar.app', name: 'frost-seller-night', font: "'Noto Sans Display'", dark: true, tone: 'seller', row, adapt,
    features: { quotes: 0.1, pictures: 0.12, voices: 0.05, edits: 0.05, reactions: 0.05, rich: { files: 0.04, forwards: 0.02, hard: 0.3 } }, titles: [['Северный стиль', 'был(а) 10 минут назад'], ['TechnoPoint', 'Рейтинг 4,8 · в сети'], ['Kids&Co', 'обычно отвечает за час'], ['Игорь', 'Частное лицо · 4,9']], separators: [dayLines.spoken, dayLines.telegram], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные', editedWord: 'ред.',
    header: (scene) => `<div class="header">${frostSign('left', 26, 2)}${avatar(scene.title, 40)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('phone', 22)}${icon('dots', 22)}</div>${scene.own.chance(0.85) ? card(scene.own) : ''}`,
    footer: (scene) => `<div class="footer">${icon('camera', 26)}<div class="input"><span>Сообщение продавцу</span>${icon('clip', 22)}</div>${scene.keyboardOpen ? icon('send', 26) : icon('mic', 25)}</div>${snug}`,
    css: `.screen{--page:#121317;--ink:#eceef2;--headBg:#1b1d23;--headInk:#eceef2;--headSub:#8a91a0;--wall:#121317;--left:#24272f;--leftInk:#eceef2;--right:#2c4a86;--rightInk:#f3f6fc;--leftMeta:#868d9b;--rightMeta:#a9bbdf;--tick:#7fd0ff;--pillInk:#a0a7b5;--pillBg:#1f2229;--footBg:#1b1d23;--footInk:#868d9b;--inputBg:#282b33;--link:#7fb6ff;--bar:#7fb6ff;--quoteBg:rgba(255,255,255,.06);--radius:17px;--max:82%;--side:9px;--gapSame:3px;--gap:11px;--metaSize:11px;--downBg:#282b33;--downInk:#cfd4de;--count:#3f7cf0;--dividerBg:#1b1d23;--dividerInk:#9fb6e6;--reactionBg:rgba(255,255,255,.1)}
body{font-size:16px;line-height:1.31}.header{min-height:60px;padding:7px 14px;gap:12px}.header .who b{font-size:17px}.header .who small{font-size:12.5px}.header .avatar{border-radius:13px}
.goods{flex:none;display:flex;gap:12px;align-items:center;background:#1b1d23;border-top:1px solid #2a2d36;padding:8px 14px 10px;font-size:14px;line-height:1.3}.goods .thing{border-radius:9px;flex:none}.goods>div{flex:1;min-width:0}.goods b{display:block;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.goods span{font-weight:700;font-size:15px}.goods s{font-weight:400;color:#7b8290;font-size:12.5px}.goods small{display:block;color:#8a91a0;font-size:12px}.goods em{font-style:normal;background:#3f7cf0;color:#fff;border-radius:10px;padding:8px 13px;font-weight:600;font-size:13.5px}
.bubble{padding:8px 12px}.bubble .meta{margin:5px 0 -2px 10px;top:1px}.worded .meta{position:absolute;right:11px;bottom:7px;top:auto;margin:0;float:none}${groupCorners(6)}.quote{border-radius:7px;padding:4px 10px;margin:0 -3px 6px}
.bubble.bare{padding:0}.bare .pic{width:246px}.bare .meta{border-radius:10px}.bubble.pictured:not(.bare){width:264px}.pictured:not(.bare) .pic{width:auto;max-width:none;margin:-8px -12px 7px;border-radius:16px 16px 4px 4px}.quote+.pic{margin-top:0!important}.few{font-size:40px;line-height:1.15}.few .meta{font-size:11px}
.start{width:40px;height:40px;background:#7fb6ff;color:#14213d}${waveCss}.said svg{color:#a9c6f2}.said .start svg{color:#14213d}.doc{display:flex;gap:11px;align-items:center}.kind{width:44px;height:44px;border-radius:50%;background:#3f7cf0;color:#fff;font-size:11px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.7}.reactions{margin-top:6px}.forward{display:flex;gap:5px;align-items:center}
.pill{font-size:12.5px;border-radius:11px}.separator{margin:12px 0 8px}.system .pill{background:none;border:1px solid #2a2d36;border-radius:10px;padding:5px 13px;line-height:1.35}.divider .pill{border:0}.footer{padding:8px 14px;gap:13px}.footer .input{display:flex;justify-content:space-between;border-radius:15px;padding:9px 13px}.threeButtons{height:42px}${cornerCss}${droidTopsCss}${round.navCss}${round.keyboardCss}` },
];
