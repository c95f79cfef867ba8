import { escape } from '../escape.mjs';
import { avatar, colourOf } from '../markup.mjs';
import { snug } from './freshParts.mjs';
import { galaxyTop, goods, kindsOf, lineOf, noteBefore, phoneCss, pictureOf, pixel, rowOf, sign, thing, wordsOf } from './lateParts.mjs';

/** A late look after the support chat in Ozon's app on Android; see late.mjs. */

const star = (full) => `<svg width="34" height="34" viewBox="0 0 24 24" fill="${full ? '#ffa800' : '#d5dde6'}"><path d="m12 2.500 2.900 6.200 6.800.8-5 4.600 1.300 6.700L12 17.500l-6 3.300 1.300-6.700-5-4.600 6.800-.8z"/></svg>`;
const system = (line) =>
  line.stars === undefined
    ? `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`
    : `<div class="system rate" data-m="${line.id}"><span class="pill">${lineOf(line.text)}<span class="five">${[1, 2, 3, 4, 5].map((n) => star(n <= line.stars)).join('')}</span></span></div>`;

/** A talk that starts anew ends the one before it: the notice, then what the app asks. Some of what is said hangs on an order. */
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind === 'message' && line.role !== 'bot' && line.text.length > 30 && !line.picture && !line.file && random.chance(0.16)) line = { ...line, order: random.pick(goods) };
    if (i === 0 || line.role !== 'bot' || line.kind !== 'message' || lines[i - 1].role === 'bot') return [line];
    const ended = /заверш|закрыто/.test(lines[i - 1].text) ? [] : [noteBefore(lines[i - 1], 'Диалог завершён')];
    return random.chance(0.75) ? [...ended, noteBefore(lines[i - 1], random.pick(['Оцените диалог', 'Оцените работу специалиста']), { stars: random.int(0, 5) }), line] : [...ended, line];
  });

const botFace = `<div class="botFace">${sign('face', 20, 2)}</div>`;
const nameOf = (line) => `<div class="persona">${line.role === 'bot' ? botFace : avatar(line.author, 26)}<div class="author" data-author style="--name:${colourOf(line.author)}">${escape(line.author)}</div></div>`;
const orderOf = (order) => `<div class="bought">${thing(order, 58)}<div data-attached><b>${escape(order.title)}</b> <i>${order.price}</i> <small>${escape(order.state)}</small></div></div>`;
const filed = ({ name, size }) => `<div class="doc"><span>${sign('pages', 21)}</span><div><b data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;

function row(line, parts, at) {
  const inner = line.file ? filed(line.file) : `${line.order ? orderOf(line.order) : ''}${pictureOf(line)}${line.text === '' ? '' : wordsOf(line)}`;
  return rowOf(line, at, `<div class="stack">${at.first && line.author !== null ? nameOf(line) : ''}<div class="${kindsOf(line, at)}">${parts.quote}${inner}</div>${parts.meta}</div>`);
}
const topCard = (scene) => {
  const bought = goods[scene.battery % goods.length];
  return `<div class="topCard">${thing(bought, 44)}<div><b>Заказ 48210377-0${100 + scene.battery}</b><span>${escape(bought.state)} · ${bought.price}</span></div>${sign('chevron', 18, 2)}</div>`;
};

export const lateShops = [
  { ...pixel, status: galaxyTop, sizes: [[384, 832, 2.8125], [360, 780, 3], [412, 915, 2.625]], name: 'market-help-droid', tuning: false, font: "'Roboto Flex Variable'", dark: false, tone: 'support', app: 'ru.vitrina.app', row, system, adapt,
    features: { quotes: 0.03, reactions: 0, pictures: 0.07, voices: 0, edits: 0, rich: { files: 0.05, hard: 0.3 } },
    titles: [['Поддержка Витрины', 'Отвечаем круглосуточно'], ['Чат с поддержкой', 'Обычно отвечаем за 2 минуты'], ['Служба заботы', 'Онлайн']], separators: ['plain', 'lower'], stamp: 'below', authors: 'first', ticks: true, sticky: false, down: true, typing: 'Специалист печатает',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('more', 22)}</div>${scene.own.chance(0.5) ? topCard(scene) : ''}`,
    footer: (scene) => `${scene.own.chance(0.25) && !scene.keyboardOpen ? '<div class="hints"><span>Где мой заказ?</span><span>Вернуть товар</span><span>Позвать специалиста</span></div>' : ''}<div class="footer">${sign('paperclip', 25)}<div class="input">Сообщение</div><div class="go">${sign('upward', 22, 2.200)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#001a34;--headBg:#fff;--headInk:#001a34;--headSub:#7f8c99;--left:#f2f5f9;--leftInk:#001a34;--right:#005bff;--rightInk:#fff;--leftMeta:#99a3ae;--pillInk:#808d9a;--inputBg:#f2f5f9;--footBg:#fff;--footInk:#99a3ae;--link:#005bff;--authorInk:#001a34;--bar:#005bff;--tick:#005bff;--radius:16px;--max:80%;--side:16px;--gapSame:6px;--gap:16px;--metaSize:12px;--downBg:#fff;--downInk:#005bff;--count:#f91155}
.row.right{--link:#fff;--linkLine:underline}body{font-size:16px;line-height:1.32}.header{min-height:56px;padding:6px 16px;box-shadow:0 1px 0 #e9eef3;gap:18px;z-index:2}.header .who b{font-weight:600;font-size:17.5px}.header .who small{font-size:13px}.topCard{flex:none;display:flex;align-items:center;gap:12px;margin:8px 16px 4px;padding:8px 12px 8px 8px;border-radius:14px;background:#f2f5f9;font-size:14px}.topCard .thing,.bought .thing{border-radius:9px;flex:none}.topCard div{flex:1;min-width:0}.topCard b{display:block;font-weight:500}.topCard span{color:#708090;font-size:13px}.topCard .icon{transform:rotate(180deg);color:#99a3ae}
.persona{display:flex;align-items:center;gap:8px;margin:0 0 6px}.persona .avatar{align-self:center}.author{margin:0;font-size:14px;font-weight:500}.botFace{width:26px;height:26px;border-radius:50%;background:#005bff;color:#fff;display:flex;align-items:center;justify-content:center}.bubble{padding:10px 14px 11px}.row.left .bubble{border-top-left-radius:4px}.row.right .bubble{border-bottom-right-radius:4px}.row.right .quote{--bar:#fff}.stack>.meta{margin:4px 3px 0}.row.right .ticks{color:#99a3ae}.row.right .ticks.read{color:#005bff}
.bought{display:flex;gap:11px;align-items:center;background:#fff;color:#001a34;border-radius:11px;padding:7px 12px 7px 7px;margin:-2px -6px 9px;font-size:14px;line-height:1.28;min-width:226px}.bought b{display:block;font-weight:400}.bought i{font-style:normal;font-weight:700;font-size:15px}.bought small{display:block;color:#00a046;font-size:12.5px}.doc{display:flex;gap:11px;align-items:center}.doc span{width:40px;height:40px;border-radius:10px;background:#fff;color:#005bff;display:flex;align-items:center;justify-content:center;flex:none}.doc b{font-weight:500;display:block}.doc small{font-size:12.5px;opacity:.7}
.pictured .pic{width:auto;min-width:230px;max-width:none;margin:-4px -8px 9px;border-radius:11px}.row .bubble.lone{padding:0;background:none!important}.lone .pic{width:220px;margin:0;border-radius:16px}.system{margin:14px 0 6px}.pill{font-size:13px;padding:0 8px}.system:not(.rate){align-items:center;gap:4px}.system:not(.rate)::before,.system:not(.rate)::after{content:'';flex:1;min-width:14px;height:1px;background:#e3e9ef}.rate .pill{background:#fff;border:1px solid #e3e9ef;border-radius:16px;padding:13px 22px 12px;color:#001a34;font-size:16px;font-weight:600;box-shadow:0 3px 14px rgba(0,26,52,.07)}.five{display:flex;gap:9px;margin-top:9px}
.buttons{flex-direction:column;align-items:flex-start;gap:6px;margin:8px 0 4px}.button{border:0;background:#e0ecff;color:#005bff;border-radius:13px;padding:9px 15px;font-size:15px;font-weight:500}.hints{flex:none;display:flex;gap:8px;padding:8px 16px 2px;white-space:nowrap;overflow:hidden}.hints span{background:#e0ecff;color:#005bff;border-radius:11px;padding:7px 12px;font-size:14px;font-weight:500}.footer{padding:8px 14px;box-shadow:0 -1px 0 #e9eef3}.footer .input{border-radius:14px;padding:9px 14px;font-size:16px}.go{width:38px;height:38px;border-radius:50%;background:#005bff;color:#fff;display:flex;align-items:center;justify-content:center}${phoneCss}` },
];
