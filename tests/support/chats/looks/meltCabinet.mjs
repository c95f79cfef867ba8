import { escape } from '../escape.mjs';
import { icon } from '../markup.mjs';
import { rowOf } from './freshParts.mjs';
import { noteBefore, pictureOf, wordsOf } from './lateParts.mjs';
import { mark } from './newerDesksParts.mjs';
import { sheetCard } from './recentParts.mjs';
import { dayOf, edgeHead, edgeHeadCss, meltStamps } from './meltParts.mjs';

/** A buyer's cabinet: requests as cards over the whole page, the newest first, question and answers in each with day and hour; see melt.mjs. */

const topics = ['Возврат денег за товар', 'Товар ненадлежащего качества', 'Работа пункта выдачи', 'Товар не соответствует описанию', 'Отмена заказа', 'Проверка качества', 'Недостача в заказе'];
const ends = ['Статус: решено', 'Статус: отказано', 'Ожидает вашего ответа', 'Статус: закрыто без ответа покупателя'];
const minutes = (from, to) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;

/** What a buyer asks opens a request; a few answers and questions more belong to it. */
const adapt = (lines, random) => {
  const cards = [];
  for (const line of lines) {
    if (line.kind !== 'message' || (line.text === '' && !line.picture)) continue;
    const card = cards.at(-1);
    const isNew = card === undefined || card.length > 4 || minutes(card.at(-1).at, line.at) > 240 || (card.length > 1 && random.chance(0.3));
    if (line.side === 'right' && isNew && line.text.length > 14) cards.push([line]);
    else if (card !== undefined) card.push(line);
  }
  return cards.reverse().flatMap((card, n) => {
    const state = n === 0 ? 'На рассмотрении' : random.pick(['Решено', 'Отказано', 'Закрыто']);
    const head = { number: random.digits(8), topic: random.pick(topics), state, from: card[0].at };
    const spoken = card.map((line, i) => ({ ...line, ...(line.side === 'left' ? { author: 'Поддержка Ярмарки', signed: line.author } : {}), ...(i === 0 ? { head } : {}), ends: i === card.length - 1 }));
    return n > 0 && random.chance(0.45) ? [...spoken.map((l) => ({ ...l, ends: false })), noteBefore(card.at(-1), random.pick(ends))] : spoken;
  });
};

const hueOf = { 'На рассмотрении': 'wait', Решено: 'good', Отказано: 'bad', Закрыто: 'shut' };
function row(line, parts) {
  const isMine = line.side === 'right';
  const head = line.head === undefined ? '' : `<div class="cardTop" data-attached><b>${line.head.topic}</b> <span>№ ${line.head.number} от ${dayOf(line.head.from)}</span> <em class="${hueOf[line.head.state]}">${line.head.state}</em></div>`;
  const post = isMine ? '' : `<small data-attached>${escape(line.signed ?? '')}</small>`;
  const hung = line.picture || line.file ? `<div class="hung">${line.picture ? pictureOf(line) : sheetCard(line.file)}</div>` : '';
  const words = line.file || line.text === '' ? '' : `<div class="words">${wordsOf(line)}</div>`;
  const useful = !isMine && line.id % 3 === 0 ? '<div class="useful" data-attached>Ответ был полезен? <b>Да</b> <b>Нет</b></div>' : '';
  return rowOf(line, { first: line.head !== undefined, last: line.ends }, `<div class="block">${head}<div class="post${isMine ? '' : ' reply'}"><div class="postTop">${parts.author}${post}${parts.meta}</div>${parts.quote}${words}${hung}${useful}</div></div>`);
}
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;

const tabs = ['Профиль', 'Заказы', 'Возвраты', 'Обращения', 'Отзывы и вопросы', 'Баланс', 'Документы'];
const frame = (scene, column) =>
  `${edgeHead(['Мои обращения', 'Ярмарка — заказы', 'Чеки'], 'yarmarka.example', '/lk/support/requests')}<div class="fair"><div class="fairTop"><strong>ярмарка<i>.</i></strong><p>Искать на Ярмарке<em>${icon('search', 18)}</em></p>${[['parcel', 'Заказы'], ['heart', 'Избранное'], ['face', 'Елена']].map(([m, w]) => `<span>${mark(m, 21)}${w}</span>`).join('')}<span>${icon('cart', 21)}Корзина</span></div><div class="fairTabs">${tabs.map((t) => `<b${t === 'Обращения' ? ' class="now"' : ''}>${t}</b>`).join('')}</div><div class="main">${column}</div></div>`;

export const meltCabinet = [
  { form: 'desktop', tuning: false, lively: true, make: null, app: 'Chrome', sizes: [[1366, 657, 1], [1440, 900, 1], [1536, 760, 1.25], [1280, 860, 1.5], [1920, 953, 1]], name: 'melt-cabinet-cards', font: "'Roboto Condensed','Noto Sans'", dark: false, tone: 'support', noBot: true, noSystem: true, flat: true, row, system, adapt,
    features: { pictures: 0.08, rich: { files: 0.08, hard: 0.32 } }, titles: [['Мои обращения', 'Всего 12'], ['Обращения в поддержку', 'Открытых: 1'], ['Вопросы и претензии', 'Ответ в течение 24 часов']], separators: [], stamp: 'head', stampDate: meltStamps.cabinet, authors: 'all',
    header: (scene) => `<div class="header"><div class="who"><b>${escape(scene.title)}</b></div><small>${escape(scene.subtitle)}</small><em>${icon('plus', 17)}Создать обращение</em></div>${scene.own.chance(0.6) ? '<div class="sift"><b>Все</b><span>Открытые</span><span>Закрытые</span><span>За 30 дней ⌄</span></div>' : ''}`,
    footer: (scene) => (scene.own.chance(0.35) ? `<div class="footer"><span>← Новее</span><b>1</b><span>2</span><span>3</span><span>Старее →</span></div>` : ''), frame,
    css: `.screen{--page:#f4f1ee;--ink:#26211e;--headBg:none;--headInk:#26211e;--wall:#f4f1ee;--leftMeta:#8a817b;--link:#7a3ec8;--linkLine:underline;--bar:#cfc7c0;--pillInk:#6b625c;--footBg:none;--authorInk:#26211e;--side:0px}
body{font-size:16px;line-height:1.42}.fair{flex:1;min-height:0;display:flex;flex-direction:column}.fairTop{flex:none;display:flex;gap:24px;align-items:center;background:#fff;padding:11px max(24px,calc(50% - 600px));font-size:13px}.fairTop strong{font-size:28px;line-height:1}.fairTop strong i{color:#f0532d}.fairTop p{flex:1;margin:0;display:flex;justify-content:space-between;align-items:center;border:2px solid #7a3ec8;border-radius:12px;padding:0 0 0 14px;color:#8a817b;font-size:15px;overflow:hidden}.fairTop em{background:#7a3ec8;color:#fff;padding:8px 15px}.fairTop span{display:flex;flex-direction:column;align-items:center}.fairTabs{flex:none;display:flex;gap:26px;background:#fff;padding:4px max(24px,calc(50% - 600px)) 0;border-top:1px solid #efeae6}.fairTabs b{font-weight:400;padding:7px 0 8px}.fairTabs .now{font-weight:700;box-shadow:inset 0 -3px #7a3ec8}
.header,.sift,.content,.footer{padding-left:max(24px,calc(50% - 600px));padding-right:max(24px,calc(50% - 600px))}.header{padding-top:16px;padding-bottom:10px;min-height:0;gap:14px;align-items:baseline}.header .who{flex:none}.header .who b{font-size:25px;font-weight:700}.header small{flex:1;color:#8a817b}.header em{font-style:normal;display:flex;gap:8px;align-items:center;background:#7a3ec8;color:#fff;border-radius:10px;padding:8px 17px}.sift{flex:none;display:flex;gap:9px;padding-bottom:10px;font-size:14.5px}.sift>*{font-weight:400;background:#fff;border-radius:9px;padding:5px 14px}.sift b{background:#26211e;color:#fff}.content{justify-content:flex-start;padding-top:4px;padding-bottom:18px}
.row,.row.right,.row.firstRow{margin:0;justify-content:flex-start;background:#fff;padding:0 24px}.row.firstRow{border-radius:16px 16px 0 0;margin-top:16px}.row.firstRow:first-child{margin-top:2px}.row.lastRow,.row:last-child{border-bottom-left-radius:16px;border-bottom-right-radius:16px;padding-bottom:10px}.block{flex:1;min-width:0;overflow-wrap:anywhere}.cardTop{display:flex;gap:14px;align-items:center;margin:0 -24px;padding:13px 24px 11px;border-bottom:1px solid #efeae6}.cardTop b{font-size:18px;font-weight:700}.cardTop span{flex:1;color:#8a817b;font-size:14.5px}.cardTop em{font-style:normal;font-size:14px;border-radius:8px;padding:3px 11px}.wait{background:#fdf0cf;color:#82600a}.good{background:#dcf3e0;color:#1d7035}.bad{background:#fbe0dc;color:#a5301b}.shut{background:#eceae8;color:#6b625c}
.post{padding:12px 0 9px}.reply{margin-left:34px;border-left:3px solid #d9c6f2;padding-left:18px}.postTop{display:flex;gap:10px;align-items:baseline}.postTop .author{margin:0;font-size:15.5px;font-weight:700}.postTop small{font-size:13.5px;color:#8a817b}.postTop .meta,.row.right .postTop .meta{margin-left:auto;font-size:14px;color:#8a817b}.words{margin-top:4px;max-width:900px}.hung{margin-top:9px}.hung .pic{width:132px;margin:0;border-radius:10px}.doc{display:inline-flex;background:#f4f1ee;border-radius:10px;padding:7px 16px 7px 8px}.doc .kind{width:38px;height:38px;border-radius:7px;background:#b79bdb;color:#fff;font-size:10.5px;font-weight:700;display:flex;align-items:center;justify-content:center}.useful{margin-top:9px;font-size:14px;color:#8a817b}.useful b{font-weight:400;background:#f4f1ee;border-radius:7px;padding:2px 11px;margin-left:6px;color:#26211e}
.system{justify-content:flex-start;margin:0;background:#fff;border-radius:0 0 16px 16px;padding:6px 24px 13px}.pill{padding:2px 0;font-size:14.5px;font-weight:700;color:#6b625c;max-width:none}.footer{justify-content:center;gap:18px;min-height:44px}.footer b{background:#7a3ec8;color:#fff;border-radius:8px;padding:3px 11px}${edgeHeadCss}` },
];
