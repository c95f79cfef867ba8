import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, thing } from './lateParts.mjs';
import { appleTop, appleTopCss, sheetCard } from './recentParts.mjs';
import { fiveStars, iphones } from './newerPhonesParts.mjs';
import { classesOf, cut, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss, takenBack } from './winterParts.mjs';

/** A seller's chat in Wildberries' app on an iPhone by day: the goods on a card at the top, white ground, violet answers, every hour beside its bubble; see thaw.mjs. */

const warned = 'Общайтесь и платите только здесь: мы не поможем, если вы перейдёте в другой мессенджер';
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    let own = line.picture ? { ...line, tiles: line.text === '' ? random.int(1, 3) : 1 } : line;
    if (own.side === 'left' && !own.picture && !own.file && random.chance(0.03)) own = takenBack(own, 'Сообщение удалено');
    else if (own.side === 'right' && own.text.length > 45 && !own.quote && !own.picture && random.chance(0.14)) own = { ...own, review: random.int(1, 3), good: random.int(0, 5) };
    const note = i === 0 ? warned : random.chance(0.03) ? random.pick(['Продавец подключил автоответы', 'Вы оценили ответ продавца', 'Заявка на возврат создана']) : null;
    return note === null ? [own] : [noteBefore(line, note), own];
  });
const system = (line) => `<div class="system${line.text === warned ? ' warned' : ''}" data-m="${line.id}"><span class="pill">${line.text === warned ? thawSign('guard', 22) : ''}${lineOf(line.text)}</span></div>`;

const reviewed = (line) => `<div class="reviewed kept">${thing(goods[line.good], 40)}<div>${fiveStars(line.review, 13)}<span data-attached>Отзыв на «${escape(goods[line.good].title)}»</span></div></div>`;
const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 36)}</span></div>`;

function row(line, parts, at) {
  const { classes } = classesOf(line, at);
  const body = line.file ? sheetCard(line.file) : line.voiceSeconds ? spokenOf(line, { start: playMark(20), columns: 30 }) : `${line.review ? reviewed(line) : ''}${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 210)}${wordsOf(line)}`;
  const bubble = `<div class="${classes}">${body}</div>`;
  return rowOf(line, at, `<div class="stack"><div class="line">${line.side === 'right' ? parts.meta : ''}${bubble}${line.side === 'left' ? parts.meta : ''}</div></div>`);
}

const shown = (own) => {
  const good = goods[own.int(0, 5)];
  return `<div class="shown">${thing(good, 64)}<div><p><b>${good.price}</b><s>${own.int(8, 19)} 990 ₽</s></p><span>${escape(good.title)}</span><small>★ 4,${own.int(3, 9)} · ${own.int(12, 940)} отзывов · Арт. ${own.digits(9)}</small></div><em>${own.pick(['В корзину', 'Возврат', 'К заказу'])}</em></div>`;
};

export const thawWb = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Vitrina', name: 'thaw-wb-iphone-goods', font: "'Lato','Noto Sans'", dark: false, tone: 'seller', row, system, adapt,
    features: { quotes: 0.08, pictures: 0.1, voices: 0.03, rich: { files: 0.03, hard: 0.3 } }, titles: [['ТеплоДом', 'был в сети сегодня'], ['Kids&Co', 'в сети'], ['Северный стиль', 'отвечает в течение дня'], ['ИП Воробьёв А. С.', 'Продавец']], separators: ['plain', 'always'], stamp: 'beside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные',
    header: (scene) => `<div class="header">${thawSign('hook', 24, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('three', 22)}</div>${shown(scene.own)}`,
    footer: (scene) => `${scene.own.chance(0.3) && !scene.keyboardOpen ? `<div class="ask">${scene.own.pick([['Где мой заказ?', 'Другой размер', 'Брак'], ['Спасибо!', 'Жду ответа', 'Верните деньги']]).map((w) => `<span>${w}</span>`).join('')}</div>` : ''}<div class="footer">${thawSign('clip', 25)}<div class="input">Напишите продавцу</div><div class="up">${thawSign('up', 20, 2.2)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#242424;--headBg:#fff;--headInk:#242424;--headSub:#868695;--left:#f2f2f7;--leftInk:#242424;--right:#7d2ff7;--rightInk:#fff;--leftMeta:#9e9eab;--tick:#7d2ff7;--pillInk:#7a7a88;--pillBg:none;--footBg:#fff;--footInk:#9e9eab;--inputBg:#f2f2f7;--link:#7d2ff7;--bar:#7d2ff7;--radius:18px;--max:88%;--side:14px;--gapSame:4px;--gap:12px;--metaSize:11px;--downBg:#fff;--downInk:#7d2ff7;--count:#7d2ff7;--dividerBg:#f6f0ff;--dividerInk:#7d2ff7}
body{font-size:16px;line-height:1.32}.header{min-height:48px;padding:2px 14px 6px;gap:10px}.header .who{text-align:center}.header .who b{font-size:16.5px;font-weight:700}.header .who small{font-size:12px}
.shown{flex:none;display:flex;align-items:center;gap:12px;padding:6px 14px 10px;border-bottom:1px solid #ececf2;line-height:1.25;z-index:1;background:#fff}.shown .thing{border-radius:12px;flex:none}.shown div{flex:1;min-width:0}.shown p{margin:0}.shown b{font-size:17px;font-weight:900;color:#7d2ff7}.shown s{font-size:12.5px;color:#9e9eab;margin-left:7px}.shown span,.shown small{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.shown span{font-size:14px}.shown small{font-size:12px;color:#868695}.shown em{font-style:normal;background:#7d2ff7;color:#fff;font-size:13.5px;font-weight:700;border-radius:11px;padding:8px 12px;flex:none}
.line{gap:7px}.line>.meta{flex:none;padding-bottom:3px;display:flex;flex-direction:column-reverse;align-items:flex-end}.row.left .line>.meta{align-items:flex-start}.line .ticks{margin:0 0 1px}.row.right .meta{color:#9e9eab}.bubble{padding:9px 14px 10px}.row.left .bubble.last{border-bottom-left-radius:5px}.row.right .bubble.last{border-bottom-right-radius:5px}.row.right a{color:#fff;text-decoration:underline}.deleted .text{font-style:italic;color:#868695}
.reviewed{display:flex;gap:10px;align-items:center;background:rgba(255,255,255,.16);border-radius:12px;padding:6px 12px 6px 6px;margin:-3px -8px 8px;font-size:13px;line-height:1.25}.reviewed .thing{border-radius:8px;flex:none}.reviewed span{display:block;margin-top:2px}.fiveStars{display:flex;gap:2px}.fiveStars svg{fill:rgba(255,255,255,.35)}.fiveStars .given{fill:#ffc21a}
.quote{border-left-width:2px;border-radius:0;padding:0 9px;font-size:14px}.quote span{display:block}.row.right .quote{border-color:#fff}.row.right .quote b{color:#fff}.doc{display:flex;gap:11px;align-items:center}.kind{width:38px;height:44px;border-radius:8px;background:#fff;color:#7d2ff7;font-size:10.5px;font-weight:900;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.7}.play{width:36px;height:36px;background:#7d2ff7;color:#fff}.row.right .play{background:#fff;color:#7d2ff7}
.row .bubble.bare{padding:0;background:none}.bare .shot,.bare .mosaic{border-radius:16px}.bare .shot svg{width:210px}.pictured:not(.bare) .shot{margin:-5px -10px 8px;border-radius:14px}.pictured:not(.bare) .shot svg{width:100%;min-width:210px}
.pill{font-size:12.5px}.separator{margin:18px 0 6px}.separator .pill{background:#f2f2f7;border-radius:11px;padding:3px 11px}.sticky .pill{background:#f2f2f7}.system{margin:12px 24px 8px}.warned .pill{display:flex;gap:11px;align-items:center;text-align:left;background:#f6f0ff;color:#4d3a75;border-radius:14px;padding:10px 13px;max-width:none;font-size:13px}.divider{margin:12px -14px}
.ask{flex:none;display:flex;gap:8px;padding:8px 14px 2px;white-space:nowrap;overflow:hidden}.ask span{background:#f2f2f7;border-radius:14px;padding:8px 14px;font-size:14px}.footer{padding:8px 14px 6px;gap:11px;border-top:1px solid #ececf2}.footer .input{border-radius:14px;padding:9px 14px;font-size:16px}.up{width:36px;height:36px;border-radius:12px;background:#7d2ff7;color:#fff;display:flex;align-items:center;justify-content:center}${tilesCss}${tapeCss}${shotCss}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
