import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { brief, hourOf, mossDroids, mossSign, robotLine, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, starRow, starRowCss } from './mossThings.mjs';

/** A big market's support in its app on an Android: white clouds and violet ones, who speaks above the first of a group, the hour under the last; see moss.mjs. */

const helper = 'Виртуальный помощник';
const named = (name) => (name === 'Бот' ? helper : name);
const wares = [['Чайник Melodia 1,7 л, белый', '2 199 ₽', 'Доставлен 4 марта'], ['Кроссовки Runway 2, 42', '5 490 ₽', 'Возврат на проверке'], ['Монитор 27" QHD', '18 990 ₽', 'Отменён продавцом'], ['Плед «Ёжик» 150×200', '1 349 ₽', 'Готов к выдаче']];
const adapt = (lines, random) =>
  lines.map((line) => ({
    ...line,
    author: named(line.author),
    ...(line.quote ? { quote: { ...line.quote, author: named(line.quote.author) } } : {}),
    ...(line.role === 'bot' && line.kind === 'message' && !line.file && !line.picture && random.chance(0.22) ? { ware: random.pick(wares) } : {}),
  }));

const thumb = '<svg width="48" height="48" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#eef0f5"/><path d="M15 20h18l3 17H12zM19 20v-3a5 5 0 0 1 10 0v3" fill="#b7a4dd" stroke="#7d5fc4" stroke-width="1.500"/></svg>';
const wareOf = ([title, price, state]) => `<div class="mgWare">${thumb}<p data-attached><b>${escape(title)}</b> <i>${price}</i> <small>${state}</small></p></div>`;
const fileOf = ({ name, size }) => `<div class="mgFile">${mossSign('sheet', 30, 1.5)}<p><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></p></div>`;

function row(line, parts, { first, last }) {
  const mine = line.side === 'right';
  const face = mine ? '' : `<div class="mgFace${line.role === 'bot' ? ' mgBot' : ''}">${first ? (line.role === 'bot' ? mossSign('head', 18, 2) : escape(line.author[0])) : ''}</div>`;
  const name = !mine && first ? `<div class="mgName" data-author>${escape(line.author)}</div>` : '';
  const quote = line.quote ? `<div class="mgQuote"><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 70)}</span></div>` : '';
  const body = line.file ? fileOf(line.file) : `${snapOf(line, 216)}${wordsIn(line)}${line.ware ? wareOf(line.ware) : ''}`;
  const bare = line.picture && line.text === '' ? ' mgBare' : '';
  return `<div class="mg ${mine ? 'mgMine' : 'mgTheirs'}${first ? ' mgNew' : ''}" data-m="${line.id}">${face}<div class="mgCol">${name}<div class="mgCloud${first ? ' mgOne' : ''}${bare}" data-bubble>${quote}${body}</div>${last || parts.meta !== '' ? `<div class="mgUnder">${hourOf(parts)}</div>` : ''}</div></div>`;
}

const order = (own) => `<div class="mgOrder">${thumb}<div><b>Заказ № ${own.digits(10)}</b><span>${own.pick(['3 товара · 7 840 ₽', '1 товар · 2 199 ₽', '2 товара · 12 480 ₽'])}</span></div>${mossSign('next', 20)}</div>`;
const chips = '<div class="mgChips"><span>Где мой заказ</span><span>Оформить возврат</span><span>Оператор</span></div>';

export const mossMega = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: mossDroids, status: robotLine, keyboard: androidKeyboard, app: 'ru.mega.app', name: 'moss-mega-droid-violet', font: "'Manrope','Noto Sans'", dark: false, tone: 'support', row, adapt,
    features: { quotes: 0.03, pictures: 0.08, rich: { files: 0.05, hard: 0.25 } }, titles: [['Служба поддержки', 'Обычно отвечаем за 2 минуты'], ['Поддержка', 'Онлайн'], ['Чат с поддержкой', 'Круглосуточно']], separators: ['plain', 'lower'], stamp: 'below', stampOn: 'last', authors: 'first', ticks: true, down: true, unread: 'Новые сообщения', typing: 'Оператор печатает',
    header: (scene) => `${humour(scene, bodySizes(15, 15, 16, 16), ['', '.feed{background:#fff}.mgTheirs .mgCloud{background:#f3f2f8}', '.mgMine .mgCloud{background:#7b3fe4}'])}<div class="mgTop">${mossSign('arrow', 24, 2)}<i>${mossSign('head', 22, 2)}</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${mossSign('dots', 22)}</div>${scene.own.chance(0.4) ? order(scene.own) : ''}`,
    footer: (scene) => `${scene.keyboardOpen ? '' : scene.own.chance(0.25) ? starRow('Оцените ответ поддержки') : scene.own.chance(0.3) ? chips : ''}<div class="mgWrite">${mossSign('clip', 24)}<p>Ваше сообщение</p><i>${mossSign('plane', 20)}</i></div>`,
    css: `.screen{--page:#fff;--ink:#1f1b2e;--headBg:#fff;--headInk:#1f1b2e;--left:#fff;--leftMeta:#9792a8;--side:12px;--downBg:#fff;--downInk:#7b3fe4;--count:#7b3fe4;--pillInk:#8c879d;--footBg:#fff;--dividerBg:none;--dividerInk:#7b3fe4}body{line-height:1.38;font-weight:500}
.mgTop{flex:none;display:flex;align-items:center;gap:12px;height:60px;padding:0 14px;box-shadow:0 1px 0 #ecebf2;position:relative}.mgTop>i{width:40px;height:40px;border-radius:50%;display:grid;place-items:center;color:#fff;background:linear-gradient(135deg,#b14bf4,#5f2ddb)}.mgTop div{flex:1;min-width:0}.mgTop b{display:block;font-size:16px;font-weight:700;line-height:1.25}.mgTop small{display:block;font-size:12.500px;line-height:1.3;color:#8c879d}
.mgOrder{flex:none;display:flex;align-items:center;gap:12px;padding:8px 14px;border-bottom:1px solid #ecebf2;font-size:13.500px;line-height:1.35}.mgOrder div{flex:1}.mgOrder b{display:block;font-weight:700}.mgOrder span{color:#8c879d}
.feed{background:#f3f2f7}.mg{display:grid;grid-template-columns:32px minmax(0,1fr);column-gap:8px;margin-top:4px}.mgMine{grid-template-columns:minmax(0,1fr)}.mgNew{margin-top:14px}.mgCol{display:flex;flex-direction:column;align-items:flex-start;max-width:86%}.mgMine .mgCol{align-items:flex-end;justify-self:end;max-width:78%}
.mgFace{width:32px;height:32px;border-radius:50%;display:grid;place-items:center;color:#fff;font-size:14px;font-weight:700;background:#f0a35e}.mgFace:empty{background:none}.mgBot:not(:empty){background:linear-gradient(135deg,#b14bf4,#5f2ddb)}.mgName{font-size:12.500px;line-height:1.3;color:#8c879d;margin:0 0 4px 2px}
.mgCloud{padding:10px 14px;border-radius:18px;background:#fff;max-width:100%;overflow-wrap:anywhere}.mgTheirs .mgOne{border-top-left-radius:4px}.mgMine .mgCloud{background:linear-gradient(120deg,#a54cf0,#6630dc);color:#fff}.mgMine .mgOne{border-top-right-radius:4px}.mgCloud a{color:#6630dc}.mgMine a{color:#fff;text-decoration:underline}.mgUnder{margin:4px 4px 0;font-size:11.500px;line-height:1.25;color:#9792a8}.mgUnder .mTick{margin-left:4px;vertical-align:-1px}.mgUnder .read{color:#7b3fe4}
.mgQuote{border-left:2px solid #a54cf0;padding-left:9px;margin-bottom:6px;font-size:13.500px;line-height:1.3}.mgQuote b{display:block;font-weight:700}.mgMine .mgQuote{border-color:#fff}.mgBare{padding:0;overflow:hidden}.mgCloud:not(.mgBare) .snap{border-radius:10px;margin:0 0 6px -4px}
.mgWare{display:flex;gap:10px;align-items:center;margin-top:10px;padding-top:10px;border-top:1px solid #ecebf2}.mgWare svg,.mgFile svg{flex:none}.mgWare p,.mgFile p{margin:0;font-size:13.500px;line-height:1.35}.mgWare b{display:block}.mgWare i{font-style:normal;font-weight:700}.mgWare small,.mgFile small{display:block;font-size:12px;opacity:.65}.mgFile{display:flex;gap:8px;align-items:center}
.buttons{margin:8px 0 2px 40px;gap:8px}.button{border:0;background:#e6dcfb;color:#5f2ddb;border-radius:12px;font-size:14px;font-weight:700;padding:9px 14px}.pill{font-size:12.500px}.separator{margin:18px 0 4px}.system{margin:16px 20px 6px}.typing i{background:#fff}
.mgChips{flex:none;display:flex;gap:8px;padding:8px 12px 2px;white-space:nowrap;overflow:hidden;font-size:13.500px}.mgChips span{padding:7px 12px;border-radius:10px;background:#f3f2f7}.mgWrite{flex:none;display:flex;align-items:center;gap:10px;padding:8px 12px;color:#9792a8}.mgWrite p{flex:1;margin:0;padding:9px 14px;border-radius:12px;background:#f3f2f7;font-size:15px}.mgWrite i{width:40px;height:40px;border-radius:12px;background:#7b3fe4;color:#fff;display:grid;place-items:center}${topLinesCss}${snapCss}${starRowCss}${keyboardCss}` },
];
