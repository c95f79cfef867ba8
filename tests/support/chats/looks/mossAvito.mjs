import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { brief, hourOf, mossDroids, mossSign, robotLine, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, spokenCss, spokenOf } from './mossThings.mjs';

/** A talk with a seller in a board's app on an Android: the hour in a column of its own right of the words, notices of the board as wide cards; see moss.mjs. */

const notes = ['Общайтесь и платите только в приложении: так мы сможем вернуть деньги, если что-то пойдёт не так', 'Заказ оплачен. Продавец отправит его в течение двух дней', 'Продавец передал заказ в доставку', 'Заказ получен. Деньги переведены продавцу'];
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    const own = line.kind === 'message' && line.quote ? { ...line, quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Продавец' } } : line;
    return i > 0 && line.kind === 'message' && random.chance(0.05) ? [{ kind: 'system', side: 'center', author: null, role: 'system', text: random.pick(notes), at: line.at }, own] : [own];
  });

const fileOf = ({ name, size }) => `<div class="avFile">${mossSign('sheet', 28, 1.6)}<div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;

function row(line, parts, { first, last }) {
  const bare = line.picture && line.text === '' && !line.quote;
  const quote = line.quote ? `<div class="avQuote"><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 52)}</span></div>` : '';
  const said = line.file ? fileOf(line.file) : line.voiceSeconds ? spokenOf(line, { count: 30, play: 20 }) : wordsIn(line);
  const pair = `<div class="avPair"><div class="avSaid">${said}</div>${hourOf(parts)}</div>`;
  const kind = ['avBox', bare && 'avBare', line.picture && 'avSnap', first && 'avFirst', last && 'avLast'].filter(Boolean).join(' ');
  return `<div class="av av-${line.side}${first ? ' avNew' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble>${quote}${snapOf(line, 228)}${pair}</div></div>`;
}
const system = (line) => `<div class="avNote" data-m="${line.id}"><div data-bubble>${mossSign('info', 20)}<span data-text>${escape(line.text)}</span></div></div>`;

const things = [['Куртка зимняя, размер 46', '4 500 ₽'], ['Автокресло детское 0–18 кг', '7 990 ₽'], ['Наушники AirTone Pro', '3 200 ₽'], ['Велосипед городской 28"', '12 000 ₽']];
const item = (own) => {
  const [title, price] = own.pick(things);
  return `<div class="avItem"><i style="background:linear-gradient(150deg,hsl(${own.int(0, 350)} 30% 82%),hsl(${own.int(0, 350)} 22% 48%))"></i><div><b>${price}</b><span>${title}</span></div>${own.chance(0.5) ? '<em>Купить</em>' : ''}</div>`;
};
const hints = (own) => `<div class="avHints">${own.pick([['Здравствуйте!', 'Ещё продаёте?', 'Торг уместен?'], ['Когда отправите?', 'Спасибо!', 'Есть чек?']]).map((t) => `<span>${t}</span>`).join('')}</div>`;

export const mossAvito = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: mossDroids, status: robotLine, keyboard: androidKeyboard, app: 'com.board.android', name: 'moss-seller-droid-board', font: "'Roboto','Noto Sans'", dark: false, tone: 'seller', row, system, adapt,
    features: { quotes: 0.07, pictures: 0.09, voices: 0.03, edits: 0.03, rich: { files: 0.03, hard: 0.25 } }, titles: [['ТеплоДом', 'был(а) в сети 12 минут назад'], ['Игорь', 'онлайн'], ['Kids&Co', 'Отвечает в течение часа'], ['Ольга', 'была сегодня в 14:20']], separators: ['lower', 'plain'], stamp: 'inside', authors: 'none', ticks: true, down: true, sticky: true, unread: 'Непрочитанные сообщения', editedWord: 'изм.',
    header: (scene) => `${humour(scene, bodySizes(15, 16, 16, 17), ['', '', '.av-left .avBox{background:#f2f1f0}', '.av-right .avBox{background:#d5f2d9}'])}<div class="avTop">${mossSign('arrow', 24, 2)}<i>${escape(scene.title[0])}</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${mossSign('call', 22)}${mossSign('dots', 22)}</div>${item(scene.own)}`,
    footer: (scene) => `${scene.own.chance(0.3) ? hints(scene.own) : ''}<div class="avWrite">${mossSign('clip', 25)}<p>Сообщение</p>${mossSign('mic', 25)}</div>`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--left:#f2f1f0;--leftMeta:#8f8f8f;--side:12px;--downBg:#fff;--downInk:#000;--count:#ff4053;--pillInk:#757575;--footBg:#fff;--dividerBg:none;--dividerInk:#757575}body{line-height:1.34}
.avTop{flex:none;display:flex;align-items:center;gap:14px;height:56px;padding:0 14px}.avTop i{width:36px;height:36px;border-radius:50%;display:grid;place-items:center;background:#965eeb;color:#fff;font-style:normal;font-weight:500}.avTop div{flex:1;min-width:0}.avTop b{display:block;font-size:17px;font-weight:500;line-height:1.2}.avTop small{display:block;font-size:13px;line-height:1.25;color:#757575}
.avItem{flex:none;display:flex;align-items:center;gap:12px;margin:0 12px 8px;padding:6px;border-radius:12px;background:#f2f1f0;font-size:14px;line-height:1.3}.avItem i{width:44px;height:44px;border-radius:8px}.avItem div{flex:1;min-width:0}.avItem b,.avItem span{display:block;font-weight:500;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.avItem span{font-weight:400;color:#555}.avItem em{font-style:normal;color:#fff;background:#00aaff;border-radius:9px;padding:8px 14px;margin-right:4px}
.av{display:flex;margin-top:4px}.avNew{margin-top:12px}.av-right{justify-content:flex-end}.avBox{max-width:82%;min-width:0;padding:8px 12px;border-radius:16px;overflow-wrap:anywhere;background:#edeff3}.av-right .avBox{background:#d3ecff}.av-left .avLast{border-bottom-left-radius:4px}.av-right .avLast{border-bottom-right-radius:4px}.avBox a{color:#0074d9}
.avPair{display:flex;align-items:flex-end;gap:10px}.avSaid{flex:1 1 auto;min-width:0}.hour{flex:none;font-size:11.500px;line-height:1.3;color:#858585;white-space:nowrap;margin:0 -2px -2px 0}.hour .mTick{margin-left:3px;vertical-align:-1px}.hour .read{color:#0099f7}.av-right .hour{color:#6d8296}
.avQuote{border-left:2px solid #00aaff;padding-left:8px;margin-bottom:6px;font-size:14px;line-height:1.3}.avQuote b{display:block;font-weight:500}.avQuote span{color:#555}.avFile{display:flex;gap:8px;align-items:center}.avFile small{display:block;font-size:12.500px;color:#757575}
.avSnap{width:252px}.avSnap .snap{border-radius:10px;margin-bottom:6px}.avBare.avBox{width:auto;padding:0;position:relative;overflow:hidden;background:none}.avBare .snap{border-radius:0;margin:0}.avBare .avPair{position:absolute;right:8px;bottom:8px}.avBare .hour{color:#fff!important;background:rgba(0,0,0,.5);border-radius:9px;padding:2px 7px;margin:0}.avBare .read{color:#fff}.heardGo{background:#00aaff;color:#fff}
.avNote{margin:14px 0 6px}.avNote>div{display:flex;gap:10px;padding:12px 14px;border:1px solid #e0e0e0;border-radius:14px;font-size:14px;line-height:1.36;color:#333}.avNote .icon{color:#00aaff}.separator{margin:18px 0 6px}.pill{font-size:13px}.sticky .pill{background:#fff;box-shadow:0 1px 5px rgba(0,0,0,.2)}
.avHints{flex:none;display:flex;gap:8px;padding:6px 12px 0;white-space:nowrap;overflow:hidden;font-size:14px}.avHints span{background:#f2f1f0;border-radius:10px;padding:7px 12px}.avWrite{flex:none;display:flex;align-items:center;gap:12px;padding:8px 14px;color:#8f8f8f}.avWrite p{flex:1;margin:0;padding:9px 14px;border-radius:12px;background:#f2f1f0;font-size:16px}${topLinesCss}${snapCss}${spokenCss}${keyboardCss}` },
];
