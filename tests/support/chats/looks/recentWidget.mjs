import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { authorOf, rowOf } from './freshParts.mjs';
import { browserTop, browserTopCss, glyph, kindOf, monitors, sheetCard } from './recentParts.mjs';

/** A consultant's panel over a shop's page; see recent.mjs. */

/** The bot asks where to answer when nobody is there. */
const askForPhone = '<div class="ask"><i data-attached>Ваше имя</i> <i data-attached>+7 (___) ___-__-__</i> <em data-attached>Отправить</em></div>';

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const face = line.side === 'right' ? '' : at.last ? avatar(line.author ?? 'Бот', 30) : '<div class="avatar none" style="width:30px"></div>';
  const body = line.file ? sheetCard(line.file) : parts.body;
  const form = line.role === 'bot' && line.id % 4 === 1 && line.text !== '' && !line.file ? askForPhone : '';
  const bubble = `<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${parts.quote}${body}${form}</div>`;
  return rowOf(line, at, `${face}<div class="stack">${authorOf(line, at.first)}<div class="line">${line.side === 'right' ? parts.meta + bubble : bubble + parts.meta}</div></div>`);
}

const goods = [['Плед «Ёжик» 150×200', '2 490 ₽', 'linear-gradient(135deg,#d9c7b0,#9c7f5f)'], ['Набор посуды, 12 предметов', '6 990 ₽', 'linear-gradient(150deg,#c7d3d9,#6f8a96)'], ['Чайник Melodia 1,7 л', '3 190 ₽', 'linear-gradient(120deg,#e7e1ee,#8b7aa8)'], ['Торшер Alva', '5 400 ₽', 'linear-gradient(160deg,#f0e2c0,#c29a4b)'], ['Шторы льняные', '4 150 ₽', 'linear-gradient(140deg,#d5dfd0,#7c9a71)']];
const product = ([name, price, paint]) => `<div class="good"><div class="shot" style="background:${paint}"></div><b>${price}</b><p>${name}</p><span>В корзину</span></div>`;

/** The shop behind: a card of the thing with what else there is, or a shelf of a catalogue. */
function shop(scene) {
  const isCard = scene.own.chance(0.5);
  const [name, price, paint] = scene.own.pick(goods);
  const middle = isCard
    ? `<div class="card"><div class="large" style="background:${paint}"></div><div class="facts"><h1>${name}</h1><p class="stars">★★★★★ <u>48 отзывов</u></p><h2>${price} <s>8 900 ₽</s></h2><div class="buy"><span>Купить сейчас</span><span class="pale">В корзину</span></div><p>Доставим в г. Тверь: завтра, от 199 ₽</p><p>Самовывоз: 3 магазина, бесплатно</p><h3>О товаре</h3><p>Материал: хлопок 80%, акрил 20%. Уход: бережная стирка при 30 °C. Страна: Россия. Гарантия производителя 12 месяцев.</p></div></div>`
    : `<h1>Для дома <small>1 284 товара</small></h1><div class="filters">${['Цена', 'Бренд', 'Цвет', 'Со скидкой'].map((w) => `<span>${w}</span>`).join('')}</div>`;
  return `<div class="shop"><div class="upper"><span>Тверь</span><span>Доставка и оплата</span><span>Возврат</span><span>Магазины</span><b>8 800 555-01-73</b></div><div class="bar"><strong>теплодом</strong><div class="find">${icon('search', 17)} Искать среди 12 000 товаров</div>${['person', 'heart'].map((n) => glyph(n, 24)).join('')}${icon('cart', 24)}</div><div class="menu">${['Текстиль', 'Посуда', 'Свет', 'Мебель', 'Декор', 'Распродажа'].map((w) => `<span>${w}</span>`).join('')}</div><div class="inner">${middle}<div class="shelf">${[...goods, ...goods].slice(0, isCard ? 5 : 10).map(product).join('')}</div></div></div>`;
}

const frame = (scene, column) =>
  `${browserTop('ТеплоДом — уют с доставкой', 'Мой заказ', 'teplodom.example/catalog/tekstil/pled-ezhik')}<div class="behind">${shop(scene)}<div class="panel">${column}</div></div>`;

export const recentWidget = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Chrome', sizes: monitors, name: 'consultant-panel-green', font: "'Geist Variable','Noto Sans'", dark: false, tone: 'support',
    features: { pictures: 0.05, rich: { files: 0.04, links: 0, hard: 0.3 } }, row, titles: [['Екатерина Лисова', 'Консультант'], ['Артём', 'Отдел возвратов'], ['Онлайн-чат', 'Обычно отвечаем за 2 минуты']], separators: ['plain', 'numeric'], stamp: 'beside', authors: 'first', typing: 'Печатает…',
    header: (scene) => `<div class="header"><div class="face">${avatar(scene.title, 44)}<i></i></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('dots', 20)}${glyph('down', 22)}</div>`,
    footer: (scene) => `<div class="footer"><div class="typed">Введите сообщение</div>${icon('clip', 20)}${icon('smile', 20)}<em>${icon('send', 18)}</em></div><div class="maker">${scene.own.chance(0.5) ? 'Бизнес-мессенджер' : 'Работает на'} <b>Живочат</b></div>`, frame,
    css: `.screen{--page:#fff;--ink:#20242b;--headBg:linear-gradient(105deg,#12a24b,#21bd5f);--headInk:#fff;--headSub:rgba(255,255,255,.85);--wall:#fff;--left:#f0f2f4;--leftInk:#20242b;--right:#1fb357;--rightInk:#fff;--leftMeta:#a0a7b0;--pillInk:#8a929c;--footBg:#fff;--inputBg:#fff;--link:#0f7fd1;--bar:#1fb357;--radius:16px;--max:86%;--side:14px;--gapSame:4px;--gap:13px;--metaSize:10.5px;--buttonInk:#12954a;--strip:#dfe6ee}
body{font-size:14px;line-height:1.38}.behind{flex:1;min-height:0;position:relative;overflow:hidden}.panel{position:absolute;right:26px;bottom:0;width:370px;height:min(590px,calc(100% - 22px));display:flex;flex-direction:column;border-radius:14px 14px 0 0;overflow:hidden;background:#fff;box-shadow:0 4px 30px rgba(15,30,50,.3)}
.header{padding:11px 14px;min-height:66px}.header .who b{font-size:15.5px}.header .who small{font-size:12.5px}.face{position:relative}.face .avatar{border:2px solid rgba(255,255,255,.75)}.face i{position:absolute;right:1px;bottom:1px;width:11px;height:11px;border-radius:50%;background:#8cf0a8;border:2px solid #14a54d}
.row.right .bubble a{color:#fff;text-decoration:underline}.row.left .bubble.last{border-bottom-left-radius:3px}.row.right .bubble.last{border-bottom-right-radius:3px}.bubble{padding:8px 12px}.author{font-size:11.5px;font-weight:400;color:#8a929c;margin:0 2px 3px}.line .meta{margin-bottom:3px}.stack{flex:1}.avatar{align-self:flex-end}.bare .pic{width:206px}.bubble.bare{background:none!important;padding:0}.bare .pic{border-radius:14px!important}
.row.right .quote{--bar:#fff}.ask{background:#fff;border:1px solid #dfe3e8;border-radius:10px;padding:9px;margin-top:9px;display:flex;flex-direction:column;gap:7px}.ask i{font-style:normal;color:#a0a7b0;border:1px solid #d5dae0;border-radius:6px;padding:5px 9px}.ask em{font-style:normal;background:#1fb357;color:#fff;border-radius:6px;text-align:center;padding:6px;font-weight:500}
.doc{display:flex;gap:10px;align-items:center}.kind{background:rgba(0,0,0,.14);border-radius:6px;padding:9px 5px;font-size:10.5px;font-weight:700;white-space:nowrap;flex:none}.doc small{display:block;font-size:11.5px;opacity:.75}.buttons{flex-direction:column;align-items:flex-start;margin:7px 0 2px 38px}.button{border-radius:15px;padding:5px 12px;font-size:13.5px;border-width:1px}.pill{font-size:11.5px}.system .pill{background:none}.typing{font-size:12.5px;padding-left:38px}.typing i{display:none}
.footer{border-top:1px solid #e6e9ed;padding:9px 12px;gap:11px;min-height:54px;color:#98a1ab}.typed{flex:1;font-size:14px;color:#a0a7b0}.footer em{width:34px;height:34px;border-radius:50%;background:#1fb357;color:#fff;display:flex;align-items:center;justify-content:center}.maker{flex:none;text-align:center;font-size:10.5px;color:#a0a7b0;padding:0 0 7px}
.shop{position:absolute;inset:0;background:#fff;font-family:'Manrope','Noto Sans',sans-serif;color:#2b2622;overflow:hidden}.upper{display:flex;gap:22px;padding:7px 40px;background:#f6f2ec;font-size:12.5px}.upper b{margin-left:auto}.shop .bar{display:flex;align-items:center;gap:22px;padding:13px 40px}.shop .bar strong{font-size:25px;font-weight:800;color:#b4552d;letter-spacing:-.03em}.find{flex:1;display:flex;gap:9px;align-items:center;background:#f3f1ee;border-radius:10px;padding:9px 14px;color:#8d857d;font-size:13.5px}.menu{display:flex;gap:30px;padding:4px 40px 12px;border-bottom:1px solid #ece7e0;font-weight:600;font-size:14px}.inner{padding:18px 40px}.inner h1{font-size:25px;margin:0 0 12px}.inner h1 small{font-size:14px;font-weight:400;color:#8d857d}.filters{display:flex;gap:9px;margin-bottom:16px}.filters span{border:1px solid #ddd6cd;border-radius:16px;padding:4px 13px;font-size:13px}.shelf{display:grid;grid-template-columns:repeat(5,1fr);gap:18px}.shot{height:150px;border-radius:12px;margin-bottom:8px}.good p{margin:2px 0 8px;font-size:13px}.good span,.buy span{background:#b4552d;color:#fff;border-radius:9px;padding:6px 14px;font-size:13px;display:inline-block}.card{display:grid;grid-template-columns:420px 1fr;gap:34px;margin-bottom:22px}.large{height:330px;border-radius:16px}.facts p{font-size:14px;margin:7px 0}.facts h2{font-size:27px;margin:8px 0}.facts s{font-size:15px;color:#a59c92;font-weight:400}.facts h3{margin:14px 0 4px;font-size:16px}.buy{display:flex;gap:10px;margin:12px 0}.buy .pale{background:#f2e3da;color:#b4552d}.stars{color:#e0a024}${browserTopCss}` },
];
