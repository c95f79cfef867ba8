import { escape } from '../escape.mjs';
import { icon } from '../markup.mjs';
import { authorOf, rowOf } from './freshParts.mjs';
import { goods, thing } from './lateParts.mjs';
import { dayLines, kindOf, sheetCard } from './recentParts.mjs';
import { attended, frostSign, notedOrRated } from './frostParts.mjs';
import { foxCss, foxHead, frostScreens } from './frostDeskParts.mjs';

/** A market's personal account: requests at the left, the talk in cards whose heads say who and when, the order at the right; see frost.mjs. */

const adapt = attended({
  bot: 'Автоответчик',
  come: (name, isWoman) => `${name} ${isWoman ? 'подключилась' : 'подключился'} к обращению`,
  go: (name) => `Специалист ${name}: ответ дан, обращение ожидает подтверждения`,
  rate: ['Оцените решение по обращению'],
  rated: 0.6,
});

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const name = line.side === 'left' ? authorOf(line, true) : '<div class="author" data-author>Вы</div>';
  const body = line.file ? sheetCard(line.file) : parts.body;
  return rowOf(line, at, `<div class="stack"><div class="bubble card ${classes}"><div class="cardTop">${name}${line.role === 'bot' ? '<em data-attached>авто</em>' : ''}${parts.meta}</div>${parts.quote}${body}</div></div>`);
}

const subjects = ['Возврат денег', 'Товар с браком', 'Не пришёл заказ', 'Отказ в возврате', 'Двойное списание', 'Работа пункта выдачи', 'Изменение адреса', 'Не начислены баллы', 'Отзыв не прошёл проверку', 'Нет чека'];
const asked = (scene) => subjects.map((s, i) => `<div class="asked${i === 0 ? ' open' : ''}"><p><b>${s}</b><small>${scene.own.int(1, 28)}.${scene.own.pick(['09', '10', '11'])}</small></p><p><span>№ ${scene.own.digits(8)}</span><em class="${i < 2 ? 'live' : ''}">${i === 0 ? 'В работе' : i === 1 ? 'Ждёт вас' : 'Закрыто'}</em></p></div>`).join('');
const panel = (scene) => {
  const n = scene.own.int(0, 3);
  return `<aside><h3>Заказ ${scene.own.digits(8)}-00${scene.own.digits(2)}</h3><p class="state">${scene.own.pick(['Получен 9 ноября', 'Отменён', 'Возврат на проверке'])}</p>${[n, n + 1].map((k) => `<div class="piece">${thing(goods[k], 58)}<div>${escape(goods[k].title)}<b>${goods[k].price}</b></div></div>`).join('')}<hr><dl><dt>Товары</dt><dd>${scene.own.int(3, 9)} 480 ₽</dd><dt>Доставка</dt><dd>199 ₽</dd><dt>Скидка</dt><dd>−640 ₽</dd></dl><ol><li class="on">Оформлен</li><li class="on">Передан в доставку</li><li class="on">В пункте выдачи</li><li>Возврат денег</li></ol><u>Оформить возврат</u><u class="soft">Скачать чек</u></aside>`;
};
const mast = `<div class="mast"><strong>полка</strong><em>${icon('menu', 18)}Каталог</em><p>Найти на Полке${icon('search', 18)}</p>${[['basket', 'Заказы'], ['star', 'Избранное'], ['talk', 'Чат']].map(([m, w]) => `<span>${frostSign(m, 22)}${w}</span>`).join('')}<span>${icon('cart', 22)}Корзина</span></div>`;
const frame = (scene, column) =>
  `${foxHead(['Чат с поддержкой | Полка', 'Заказ — Полка', 'Входящие'], 'polka.example', '/lk/support/chat')}<div class="cabinet">${mast}<div class="trail">Личный кабинет <s>/</s> Обращения <s>/</s> Чат с поддержкой</div><div class="trio"><div class="requests"><h2>Обращения</h2><div class="fresh">${icon('plus', 17)}Новое обращение</div>${asked(scene)}</div><div class="main">${column}</div>${panel(scene)}</div></div>`;

export const frostCabinet = [
  { form: 'desktop', tuning: false, lively: true, make: null, app: 'Firefox', sizes: frostScreens, name: 'frost-cabinet-requests', font: "'Source Sans 3 Variable','Noto Sans'", dark: false, tone: 'support', row, adapt, system: notedOrRated(26),
    features: { pictures: 0.06, quotes: 0.04, rich: { files: 0.07, hard: 0.32 } }, titles: [['Чат с поддержкой', 'Обращение № 40718823 · Возврат денег'], ['Чат с поддержкой', 'Обращение № 39920145 · В работе'], ['Возврат денег', 'Ответим в течение часа']], separators: [dayLines.spoken, 'numeric', 'official'], stamp: 'head', authors: 'all', typing: 'Специалист пишет ответ…',
    header: (scene) => `<div class="header"><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><em>${scene.own.pick(['Закрыть обращение', 'Вопрос решён'])}</em></div>`,
    footer: (scene) => `<div class="footer"><div class="typed">Введите сообщение</div><div class="deeds">${icon('clip', 19)}<small>до 10 файлов, 20 МБ</small><em>Отправить</em></div></div>${scene.own.chance(0.5) ? '<div class="fine">Нажимая «Отправить», вы соглашаетесь с правилами сервиса</div>' : ''}`, frame,
    css: `.screen{--page:#f5f4f8;--ink:#2a2438;--headBg:#fff;--headInk:#2a2438;--headSub:#8c859c;--wall:#fff;--left:#fff;--leftInk:#2a2438;--right:#f1ecff;--rightInk:#2a2438;--leftMeta:#9a94a8;--pillInk:#8c859c;--footBg:#fff;--link:#5b3fd0;--bar:#5b3fd0;--authorInk:#5b3fd0;--radius:10px;--max:min(78%,560px);--side:22px;--gapSame:8px;--gap:12px;--metaSize:12.5px;--buttonInk:#5b3fd0;--buttonBg:#fff}
body{font-size:15px;line-height:1.36}.cabinet{flex:1;min-height:0;display:flex;flex-direction:column}.mast{flex:none;display:flex;align-items:center;gap:22px;background:#fff;padding:9px max(24px,calc(50% - 680px));font-size:12px;color:#5f5870}.mast strong{font-size:28px;line-height:1;font-weight:800;letter-spacing:-.04em;color:#5b3fd0}.mast em{font-style:normal;display:flex;gap:8px;align-items:center;background:#5b3fd0;color:#fff;border-radius:9px;padding:9px 15px;font-size:15px}.mast p{flex:1;margin:0;display:flex;justify-content:space-between;border:2px solid #5b3fd0;border-radius:9px;padding:7px 13px;font-size:15px;color:#9a94a8}.mast span{display:flex;flex-direction:column;align-items:center}
.trail{flex:none;padding:9px max(24px,calc(50% - 680px));font-size:13px;color:#8c859c}.trail s{text-decoration:none;margin:0 5px}.trio{flex:1;min-height:0;display:flex;gap:14px;width:min(1360px,calc(100% - 48px));margin:0 auto 14px}.trio>*{background:#fff;border-radius:14px;overflow:hidden}.requests{width:262px;flex:none;padding:14px 0}.requests h2{margin:0 16px 10px;font-size:19px}.fresh{display:flex;gap:8px;align-items:center;margin:0 16px 10px;border:1px dashed #b9aeea;color:#5b3fd0;border-radius:9px;padding:8px 12px;font-size:14px}.asked{padding:9px 16px;border-top:1px solid #f0eef5;font-size:14px}.asked.open{background:#f1ecff}.asked p{margin:0;display:flex;justify-content:space-between}.asked b{font-weight:600}.asked small,.asked span{color:#9a94a8;font-size:12.5px}.asked em{font-style:normal;font-size:12px;color:#9a94a8}.asked .live{color:#c2680a}
.header{min-height:62px;padding:9px 22px;border-bottom:1px solid #efecf5}.header .who b{font-size:18px}.header em{font-style:normal;border:1px solid #d9d2f2;border-radius:8px;padding:6px 13px;font-size:13.5px;color:#5b3fd0}.card{padding:8px 14px 11px;min-width:190px}.row.left .card{border:1px solid #e6e2f0}.cardTop{display:flex;align-items:baseline;gap:8px;margin-bottom:3px}.cardTop .author{margin:0;font-size:13.5px}.row.right .cardTop .author{color:#2a2438}.cardTop em{font-style:normal;font-size:11px;color:#8c859c;background:#f0eef5;border-radius:4px;padding:0 5px}.bubble .cardTop .meta{float:none;margin:0 0 0 auto;top:0;padding-left:14px}
.bubble.bare{padding:8px 14px 12px;overflow:visible}.bubble.bare .cardTop .meta{position:static;background:none;color:#9a94a8!important;padding:0 0 0 14px}.bare .pic,.pictured .pic{width:230px;margin:4px 0 6px;border-radius:8px}.bubble.bare .pic{border-radius:8px}.doc{display:flex;gap:10px;align-items:center;margin-top:3px}.kind{width:38px;height:38px;border-radius:8px;background:#e6e0fb;color:#5b3fd0;font-size:10px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;color:#8c859c}.quote{border-radius:0;border-left-width:2px;font-size:13.5px;color:#6f6880}
.buttons{margin:9px 0 3px;gap:8px}.button{border-width:1px;border-radius:8px;padding:6px 14px;font-size:14px}.separator{position:relative;margin:16px 0 10px}.separator::before{content:'';position:absolute;left:0;right:0;top:50%;height:1px;background:#ebe8f2}.separator .pill{position:relative;background:#fff;font-size:13px;padding:0 12px}.system{margin:13px 0 5px}.system .pill{font-size:13px}.rated .pill{background:#faf9fd;border-radius:12px;padding:10px 26px;color:#2a2438;font-weight:600;font-size:14.5px}.starRow{display:flex;justify-content:center;gap:8px;margin-top:6px}.starRow svg{fill:#ddd8ea}.starRow .lit{fill:#f0a81e}.typing i{padding:9px 11px;background:#f5f4f8}
.footer{display:block;margin:0 22px 12px;border:1px solid #d9d2f2;border-radius:10px;padding:10px 12px 8px 14px;min-height:0}.typed{color:#9a94a8;padding-bottom:14px}.deeds{display:flex;align-items:center;gap:9px;color:#8c859c}.deeds small{font-size:12.5px}.deeds em{margin-left:auto;font-style:normal;background:#5b3fd0;color:#fff;border-radius:8px;padding:7px 18px}.fine{flex:none;font-size:11.5px;color:#9a94a8;margin:-5px 22px 10px}
aside{width:286px;flex:none;padding:16px 18px;font-size:14px}aside h3{margin:0;font-size:17px}aside .state{margin:2px 0 10px;color:#2d8a46}.piece{display:flex;gap:11px;margin-bottom:9px;line-height:1.25}.piece .thing{border-radius:8px;flex:none}.piece b{display:block;margin-top:3px}hr{border:0;border-top:1px solid #efecf5;margin:10px 0}dl{display:grid;grid-template-columns:1fr auto;gap:4px;margin:0 0 12px;color:#6f6880}dd{margin:0;color:#2a2438}ol{list-style:none;margin:0 0 14px;padding:0}li{padding:3px 0 3px 20px;position:relative;color:#9a94a8}li::before{content:'';position:absolute;left:2px;top:9px;width:8px;height:8px;border-radius:50%;background:#ddd8ea}li.on{color:#2a2438}li.on::before{background:#5b3fd0}aside u{display:block;text-decoration:none;text-align:center;background:#5b3fd0;color:#fff;border-radius:9px;padding:9px;margin-bottom:8px}aside u.soft{background:#f1ecff;color:#5b3fd0}${foxCss}` },
];
