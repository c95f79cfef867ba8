import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { brief, hourOf, mossDroids, mossSign, robotLine, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, starRow, starRowCss } from './mossThings.mjs';

/** A bank's or an operator's support in a phone's browser: each message a card as wide as the page, its head says who and when; see moss.mjs. */

const named = (name) => (name === 'Бот' ? 'Чат-бот' : name);
const adapt = (lines) => lines.map((line) => ({ ...line, author: named(line.author), ...(line.quote ? { quote: { ...line.quote, author: named(line.quote.author) } } : {}) }));

const fileOf = ({ name, size }) => `<div class="opFile">${mossSign('clip', 18, 2)}<span><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></span></div>`;

function row(line, parts) {
  const mine = line.side === 'right';
  const face = mine ? escape('В') : line.role === 'bot' ? mossSign('head', 17, 2) : escape(line.author[0]);
  const quote = line.quote ? `<blockquote><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 80)}</span></blockquote>` : '';
  const body = line.file ? fileOf(line.file) : `${snapOf(line, 200)}${wordsIn(line)}`;
  return `<section class="op${mine ? ' opMine' : line.role === 'bot' ? ' opBot' : ''}" data-m="${line.id}"><div class="opCard" data-bubble><header><i>${face}</i><b data-author>${escape(line.author)}</b>${hourOf(parts)}</header><div class="opBody">${quote}${body}</div></div></section>`;
}

const firms = [['Связь-Север', 'lk.svyaz-sever.example', '#00985f'], ['Банк Север', 'online.banksever.example', '#e8452c'], ['МегаТел', 'my.megatel.example', '#731982']];
const stamp = (d) => (d.ago === 0 ? `Сегодня, ${d.time}` : d.ago === 1 ? `Вчера, ${d.time}` : `${String(d.day).padStart(2, '0')}.${String(d.month + 1).padStart(2, '0')}.${d.year}, ${d.time}`);
const grounds = ['', '.screen{--page:#fff;--ground:#fff}.opCard{border-radius:0;padding:14px 2px}.op+.op .opCard{border-top:1px solid #e4e6ea}.op{margin-top:0}.opMine .opCard{background:none}', '.opCard{border:1px solid #dfe2e7}', '.opMine .opCard{background:#eef6ff}'];

export const mossOperator = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: mossDroids, status: robotLine, keyboard: androidKeyboard, app: 'com.android.chrome', name: 'moss-operator-droid-browser', font: "'Golos Text Variable','Noto Sans'", dark: false, tone: 'support', flat: true, row, adapt,
    features: { quotes: 0.03, pictures: 0.05, rich: { files: 0.06, hard: 0.25 } }, titles: firms.map(([name]) => [name, 'Чат поддержки']), separators: [], stamp: 'inside', stampDate: stamp, authors: 'all', down: true,
    header: (scene) => {
      const [, address, colour] = firms.find(([name]) => name === scene.title);
      return `${humour(scene, bodySizes(15, 15, 16), grounds)}<style>.screen{--firm:${colour}}</style><div class="opBrowser">${mossSign('house', 22)}<p>${mossSign('lock', 14, 2)}<span>${address}</span></p><em>${scene.own.int(1, 14)}</em>${mossSign('dots', 22)}</div><div class="opTop"><i>${escape(scene.title[0])}</i><b>${escape(scene.title)}</b><small>${scene.subtitle}</small>${mossSign('away', 22)}</div>`;
    },
    footer: (scene) => `${scene.own.chance(0.25) && !scene.keyboardOpen ? starRow('Насколько вы довольны обслуживанием?') : ''}<div class="opWrite"><p>Введите сообщение</p>${mossSign('clip', 22)}<i>${mossSign('plane', 18)}</i></div>`,
    css: `.screen{--page:#f2f3f5;--ground:#f2f3f5;--ink:#1d2023;--headBg:#fff;--headInk:#1d2023;--left:#fff;--leftMeta:#8d969f;--side:12px;--firm:#00985f;--statusBg:#fff;--downBg:#fff;--downInk:#5d666f;--count:var(--firm);--pillInk:#6b737c;--footBg:#fff}body{line-height:1.42}
.opBrowser{flex:none;display:flex;align-items:center;gap:14px;height:54px;padding:0 16px;background:#fff;color:#44474c;font:15px 'Roboto',sans-serif}.opBrowser p{flex:1;min-width:0;display:flex;align-items:center;gap:8px;margin:0;height:38px;padding:0 14px;border-radius:19px;background:#eceef2}.opBrowser p span{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.opBrowser em{font:600 11px/17px 'Roboto',sans-serif;min-width:20px;height:20px;text-align:center;border:1.800px solid currentColor;border-radius:5px}
.opTop{flex:none;display:flex;align-items:center;gap:10px;height:52px;padding:0 16px;background:var(--firm);color:#fff}.opTop i{width:28px;height:28px;border-radius:8px;display:grid;place-items:center;background:#fff;color:var(--firm);font-style:normal;font-weight:700}.opTop b{font-size:16px;font-weight:600}.opTop small{flex:1;font-size:13px;opacity:.85}
.feed{background:var(--ground)}.op{margin-top:8px}.opCard{padding:12px 14px 13px;border-radius:10px;background:#fff;overflow-wrap:anywhere}.opMine .opCard{background:#e9ecf0}.opCard header{display:flex;align-items:center;gap:8px;margin-bottom:6px}.opCard header i{width:26px;height:26px;border-radius:50%;display:grid;place-items:center;font-style:normal;font-size:13px;font-weight:600;color:#fff;background:#8d969f}.op:not(.opMine) header i{background:var(--firm)}.opCard header b{flex:1;font-size:14px;font-weight:600}.hour{font-size:12.500px;color:#8d969f;white-space:nowrap}
.opBody a{color:#0a6cd6;text-decoration:underline}.opBody blockquote{margin:0 0 8px;padding:6px 10px;border-radius:6px;background:rgba(120,130,140,.13);font-size:13.500px;line-height:1.35}.opBody blockquote b{display:block;font-weight:600}.opFile{display:flex;gap:8px;align-items:center;color:#0a6cd6}.opFile small{color:#8d969f;font-size:13px;margin-left:4px}.opBody .snap{border-radius:8px;margin-bottom:6px}
.buttons{flex-direction:column;gap:0;margin:6px 0 2px;border-radius:10px;overflow:hidden;background:#fff}.button{border:0;border-radius:0;border-bottom:1px solid #eceef1;color:#0a6cd6;font-size:15px;padding:12px 14px}.system{margin:14px 16px 6px}.pill{font-size:13px}
.opWrite{flex:none;display:flex;align-items:center;gap:12px;padding:8px 12px;background:#fff;border-top:1px solid #e4e6ea;color:#8d969f}.opWrite p{flex:1;margin:0;padding:9px 12px;border:1px solid #d5d9de;border-radius:8px;font-size:15px}.opWrite i{width:40px;height:40px;border-radius:8px;display:grid;place-items:center;background:var(--firm);color:#fff}${topLinesCss}${snapCss}${starRowCss}${keyboardCss}` },
];
