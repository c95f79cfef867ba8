import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { goods, noteBefore, thing } from './lateParts.mjs';
import { droidLine, linesCss, mood, reedDroids, reedSign, says, shorten, sizes, stampOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** A big market's support on an Android by day: grey clouds and blue ones, the hour in a line of its own at the cloud's foot; see reed.mjs. */

const bot = 'Бот поддержки';
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    const own = { ...line, author: line.author === 'Бот' ? bot : line.author, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Бот' ? bot : line.quote.author } } : {}) };
    if (line.kind === 'message' && line.role === 'bot' && !line.picture && !line.file && random.chance(0.2)) own.about = random.pick(goods);
    return line.kind === 'message' && i > 0 && random.chance(0.02) ? [noteBefore(line, random.pick(['Обращение закрыто', 'Вы начали новое обращение'])), own] : [own];
  });

const face = (line, seen) => `<i class="oz-face${line.role === 'bot' ? ' oz-bot' : ''}">${!seen ? '' : line.role === 'bot' ? reedSign('head', 19) : escape((line.author ?? 'П')[0])}</i>`;
const order = ({ title, price, state, ...look }) => `<div class="oz-order">${thing(look, 52)}<p data-attached><b>${escape(title)}</b> <span>${price}</span> <small>${escape(state)}</small></p></div>`;
const filed = ({ name, size }) => `<div class="oz-file"><i>${reedSign('page', 22)}</i><p><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></p></div>`;

function row(line, parts, { first, last }) {
  const name = first && line.side === 'left' && line.author ? `<div class="oz-name" data-author>${escape(line.author)}</div>` : '';
  const quote = line.quote ? `<div class="oz-quote"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 60)}</span></div>` : '';
  const body = line.file ? filed(line.file) : `${shotOf(line, 220)}${says(line)}${line.about ? order(line.about) : ''}`;
  return `<div class="oz oz-${line.side}${first ? ' oz-new' : ''}" data-m="${line.id}">${line.side === 'left' ? face(line, last) : ''}<div class="oz-cloud${last ? ' oz-last' : ''}" data-bubble>${name}${quote}${body}<div class="oz-foot">${stampOf(parts)}</div></div></div>`;
}

const strip = (own) => {
  const good = own.pick(goods);
  return `<div class="oz-strip">${thing(good, 40)}<div><b>Заказ ${own.digits(8)}-0001</b><span>${escape(good.state)}, ${good.price}</span></div>${reedSign('next', 20)}</div>`;
};
const rate = '<div class="oz-rate"><b>Помог ли ответ?</b><span>👍 Да</span><span>👎 Нет</span></div>';

export const reedOzon = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: reedDroids, status: droidLine, keyboard: androidKeyboard, app: 'ru.market.app', name: 'reed-market-droid-day', font: "'Roboto','Noto Sans'", dark: false, tone: 'support', row, adapt,
    features: { quotes: 0.04, pictures: 0.07, edits: 0.02, rich: { files: 0.05, hard: 0.3 } }, titles: [['Служба поддержки', 'Отвечаем в течение часа'], ['Чат с поддержкой', 'На связи 24/7'], ['Поддержка Витрины', 'В сети']], separators: ['plain', 'always'], stamp: 'inside', authors: 'first', ticks: true, down: true, sticky: true, unread: 'Новые сообщения',
    header: (scene) => `${mood(scene, sizes(15, 16, 16, 17))}<div class="oz-top">${reedSign('arrow', 24, 2)}<i>${reedSign('head', 22, 2)}</i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('dots', 22)}</div>${scene.own.chance(0.35) ? strip(scene.own) : ''}`,
    footer: (scene) => `${scene.own.chance(0.25) && !scene.keyboardOpen ? rate : ''}<div class="oz-write">${reedSign('clip', 25)}<p>Сообщение</p>${reedSign('plane', 24)}</div>`,
    css: `.screen{--page:#fff;--ink:#001a34;--headBg:#fff;--headInk:#001a34;--left:#f2f5f9;--leftMeta:#8793a1;--side:12px;--downBg:#fff;--downInk:#005bff;--count:#f91155;--pillInk:#707f8d;--footBg:#fff;--dividerBg:none;--dividerInk:#005bff}
body{line-height:1.36}.oz-top{display:flex;align-items:center;gap:14px;flex:none;height:58px;padding:0 14px;border-bottom:1px solid #e6ebf0}.oz-top>i{width:38px;height:38px;border-radius:12px;background:#005bff;color:#fff;display:grid;place-items:center}.oz-top div{flex:1;min-width:0}.oz-top b{display:block;font-size:16.500px;font-weight:500;line-height:1.2}.oz-top small{font-size:13px;color:#707f8d}
.oz-strip{flex:none;display:flex;gap:12px;align-items:center;padding:8px 14px;border-bottom:1px solid #e6ebf0;font-size:14px;line-height:1.3;color:#001a34}.oz-strip .thing{border-radius:8px}.oz-strip div{flex:1}.oz-strip b{font-weight:500;display:block}.oz-strip span{color:#707f8d}
.oz{display:flex;gap:8px;margin-top:4px}.oz-new{margin-top:12px}.oz-right{justify-content:flex-end}.oz-face{flex:none;width:32px;height:32px;border-radius:50%;align-self:flex-end;display:grid;place-items:center;font:500 14px 'Roboto',sans-serif;color:#fff;background:#8fa3b8}.oz-face:empty{visibility:hidden}.oz-bot{background:#005bff}
.oz-cloud{max-width:79%;min-width:0;padding:9px 13px 6px;border-radius:18px;background:#f2f5f9;overflow-wrap:anywhere}.oz-left .oz-last{border-bottom-left-radius:4px}.oz-right .oz-cloud{background:#005bff;color:#fff}.oz-right .oz-last{border-bottom-right-radius:4px}.oz-cloud a{color:#005bff}.oz-right .oz-cloud a{color:#fff;text-decoration:underline}
.oz-name{font-size:13px;font-weight:500;color:#005bff;margin-bottom:2px}.oz-foot{display:flex;justify-content:flex-end;margin-top:2px;font-size:11.500px;line-height:1.25;color:#8793a1}.oz-right .oz-foot{color:#bcd5ff}.oz-foot .tick{margin-left:4px;vertical-align:-1px}.oz-right .read{color:#fff}
.oz-quote{border-left:2px solid currentColor;padding-left:8px;margin-bottom:5px;font-size:14px;line-height:1.3;opacity:.8}.oz-quote b{display:block;font-weight:500}
.oz-order{display:flex;gap:10px;background:#fff;border-radius:12px;padding:8px;margin:8px -4px 4px;color:#001a34}.oz-order .thing{border-radius:8px;flex:none}.oz-order p{margin:0;font-size:14px;line-height:1.3}.oz-order b{font-weight:400;display:block}.oz-order span{font-weight:500}.oz-order small{display:block;font-size:12.500px;color:#707f8d}
.oz-file{display:flex;gap:10px;align-items:center}.oz-file i{width:40px;height:40px;border-radius:10px;background:#fff;color:#005bff;display:grid;place-items:center;flex:none}.oz-file p{margin:0}.oz-file small{display:block;font-size:12.500px;opacity:.7}.oz-cloud:has(.shot){width:236px}.oz-cloud .shot{border-radius:12px;margin:-1px -5px 5px}
.buttons{flex-direction:column;align-items:flex-start;margin:8px 0 4px 40px}.button{border:1px solid #b3d0ff;color:#005bff;background:#fff;border-radius:12px;font-size:15px;padding:8px 14px}.system{margin:14px 24px 6px}.pill{font-size:13px}.separator{margin:16px 0 6px}.sticky .pill{background:rgba(255,255,255,.94);box-shadow:0 1px 6px rgba(0,26,52,.18)}
.oz-rate{flex:none;display:flex;gap:10px;align-items:center;padding:8px 14px;font-size:14px;border-top:1px solid #e6ebf0}.oz-rate b{font-weight:400;flex:1}.oz-rate span{background:#f2f5f9;border-radius:10px;padding:6px 14px}.oz-write{flex:none;display:flex;gap:12px;align-items:center;padding:7px 14px;border-top:1px solid #e6ebf0;color:#99a3ae}.oz-write p{flex:1;margin:0;background:#f2f5f9;border-radius:14px;padding:9px 14px;font-size:16px}.oz-write .icon:last-child{color:#005bff}${linesCss}${shotCss}${keyboardCss}` },
];
