import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { sign } from './lateParts.mjs';
import { glyph } from './recentParts.mjs';
import { droidTopsCss, hyperTop, mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { bubbleOf, said, sharpDroids, shotCss, shotOf, winterDays } from './winterParts.mjs';

/** After the messages of a Xiaomi's HyperOS by day: hours in the middle or below bubbles, the card's number beside; see winter.mjs. */

const machines = (random) => random.pick([`Код ${random.digits(4)} для входа в Vitrina. Никому его не говорите`, `${random.digits(6)} — код подтверждения возврата. Не сообщайте его даже сотрудникам.`, `Заказ ${random.digits(8)} прибыл в ПВЗ ул. Репина, 27/2. Код ${random.digits(5)}. Хранение до 21.03, ежедневно 10:00-22:00`, `Возврат 7490р зачислен на карту *${random.digits(4)}. Баланс: ${random.digits(5)}.18р`, `Ваше обращение T-${random.digits(9)} закрыто. Оцените ответ от 1 до 5 ответным SMS (бесплатно)`, `VITRINA: скидка 20% до 31.12! Промокод SALE20: https://vitrina.example/s/${random.digits(4)} Отказ: СТОП на 2040`, `Курьер Игорь приедет 15.03 с 14:00 до 18:00. Тел. +7 916 ${random.digits(3)}-${random.digits(2)}-${random.digits(2)}`, `Посылка ${random.digits(14)} вручена. Почта России`]);
/** Most messages come from machines, some with a key to copy their code; one in many of one's own was not sent. */
const adapt = (lines, random) => {
  const card = random.int(1, 2);
  return lines.flatMap((line) => {
    const own = { ...line, author: null, card: random.chance(0.85) ? card : 3 - card, edited: undefined };
    if (line.side === 'right') return random.chance(0.35) && line.text.length > 60 ? [] : [{ ...own, failed: random.chance(0.06) }];
    if (line.picture || !random.chance(0.55)) return [own];
    const text = machines(random);
    return /[Кк]од/.test(text) && random.chance(0.55) ? [{ ...own, text, coded: true }, { kind: 'buttons', side: 'left', author: null, role: 'bot', text: '', buttons: ['Копировать код'], at: line.at }] : [{ ...own, text }];
  });
};

/** A card's number, drawn in lines, for it is no writing. */
const cardOf = (n) => `<svg class="card" width="13" height="13" viewBox="0 0 13 13"><rect width="13" height="13" rx="3" fill="${n === 1 ? '#3482ff' : '#f5a623'}"/><path d="${n === 1 ? 'M5.300 4.500 7 3.400v6.200' : 'M4.700 4.800q.400-1.600 1.900-1.600 1.600.100 1.600 1.600 0 1-3.500 4.700h3.700'}" fill="none" stroke="#fff" stroke-width="1.300"/></svg>`;

function row(line, parts, at) {
  const { classes } = bubbleOf(line, at);
  const isMine = line.side === 'right';
  const bubble = `<div class="${classes}">${shotOf(line, 230)}${said(line.text, true)}</div>`;
  const below = line.failed ? '<div class="under bad">Не отправлено. Нажмите, чтобы повторить</div>' : parts.meta ? `<div class="under">${isMine ? '' : cardOf(line.card)}${parts.meta}${isMine ? cardOf(line.card) : ''}</div>` : '';
  return rowOf(line, at, `<div class="stack">${bubble}${below}</div>`);
}

/** Runs in the page: where lines in the middle tell hours, no bubble does. */
const hush = () => {
  if (!/\d:\d\d$/.test(document.querySelector('.separator [data-text]')?.textContent ?? '')) return;
  for (const meta of document.querySelectorAll('.row .meta')) meta.remove();
  for (const under of document.querySelectorAll('.row .under:not(.bad)')) under.classList.add('mute');
};
const notice = '<div class="notice"><span>Уведомления от этого отправителя</span><u>Отключить</u></div>';

export const winterHyperSms = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: sharpDroids, status: hyperTop, nav: swipeBar, keyboard: androidKeyboard, app: 'com.android.mms', name: 'hyper-sms-day', font: "'Noto Sans Display','Roboto'", dark: false, tone: 'support', noBot: true, noSystem: true, row, adapt,
    features: { pictures: 0.02, rich: { hard: 0.3 } }, titles: [['VITRINA', ''], ['SDEK', ''], ['Vitrina.Shop', ''], ['900', ''], ['8 800 555-01-73', '']], separators: [winterDays.hyper, winterDays.plain], stamp: 'below', stampOn: 'last', authors: 'none', down: true,
    header: (scene) => `<div class="header">${sign('arrow', 25, 1.8)}<div class="who"><b>${escape(scene.title)}</b>${scene.own.chance(0.5) ? '<small>Сервисные сообщения</small>' : ''}</div>${/\d{3}/.test(scene.title) ? sign('call', 23) : mark('shield', 23)}${glyph('person', 24)}</div>${scene.own.chance(0.25) ? notice : ''}`,
    footer: (scene) => `<div class="footer">${sign('cross', 25)}<div class="input"><span>${scene.own.pick(['Сообщение', 'SMS', 'Текст сообщения'])}</span></div><div class="go">${cardOf(scene.own.int(1, 2))}${sign('upward', 20, 2.4)}</div></div>${snug}<script>addEventListener('load', ${hush})</script>`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#8c8c8c;--left:#f1f1f3;--leftInk:#000;--right:#3482ff;--rightInk:#fff;--leftMeta:#8c8c8c;--rightMeta:#8c8c8c;--pillInk:#8c8c8c;--footBg:#fff;--footInk:#a5a5a8;--inputBg:#f1f1f3;--link:#1f6fe5;--linkLine:underline;--radius:20px;--max:78%;--side:18px;--gapSame:6px;--gap:14px;--metaSize:12px;--downBg:#fff;--downInk:#333;--count:#3482ff}
body{font-size:16.5px;line-height:1.33}.header{min-height:60px;padding:8px 18px 10px;gap:16px}.header .who b{font-weight:500;font-size:19px}.header .who small{font-size:12.5px}.notice{flex:none;display:flex;justify-content:space-between;margin:0 16px 6px;padding:10px 14px;border-radius:16px;background:#f6f7f9;font-size:14px;color:#6d6d70}.notice u{text-decoration:none;color:#3482ff}
.bubble{padding:10px 15px 11px}.row.left .bubble.first{border-top-left-radius:6px}.row.right .bubble.first{border-top-right-radius:6px}.row.right .bubble a{color:#fff}.bubble.bare{padding:0;background:none!important}.shot{width:230px;border-radius:18px}.pictured:not(.bare) .shot{margin-bottom:8px}.under{display:flex;gap:5px;align-items:center;margin:5px 6px 0;line-height:1.2}.under.mute{margin-top:4px}.card{display:block;flex:none}.bad{font-size:12px;color:#e8453c}
.buttons{margin:6px 0 4px}.button{border:0;background:#eaf2ff;color:#3482ff;border-radius:15px;padding:7px 16px 8px;font-size:14.5px;font-weight:500}.separator{margin:22px 8px 12px}.pill{font-size:12.5px}.down{justify-content:center}.down>div{width:40px;height:40px}.footer{padding:8px 14px;gap:12px;color:#333}.footer .input{border-radius:22px;padding:10px 16px}.footer .input span{color:#a5a5a8}.go{position:relative;width:42px;height:42px;border-radius:50%;background:#d5e5ff;color:#fff;display:flex;align-items:center;justify-content:center}.go .card{position:absolute;right:-2px;bottom:-1px}${droidTopsCss}${swipeCss}${shotCss}${keyboardCss}` },
];
