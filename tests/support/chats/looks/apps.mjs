import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { android, apple, footer, header, messenger, support, tails } from './parts.mjs';

/** Phone looks, wider than phones.mjs: what floats, what hangs on messages, narrow screens, big letters. */

const lively = { files: 0.04, stickers: 0.04, forwards: 0.06, links: 0.05, hard: 0.35 };
const dry = { files: 0.05, hard: 0.4 };
const narrow = [[320, 640, 2], [360, 640, 2], [360, 720, 2]];
const shared = { form: 'phone', tuning: true, lively: true, make: 'android', sizes: android };

export const appLooks = [
  { ...shared, name: 'market-phone-order', font: "'Manrope'", dark: false, tone: 'support', features: { ...support, rich: dry }, app: 'Vitrina',
    titles: [['Поддержка', 'Заказ 48210377-0001'], ['Чат с поддержкой', 'Отвечаем за пару минут']], separators: ['plain', 'official', 'weekday'],
    stamp: 'inside', who: 'above', authors: 'first', withAvatar: true, ticks: true, sticky: true, unread: 'Новые сообщения', typing: 'Мария печатает…', down: true,
    status: round.busyStatus, nav: () => `${round.tabBar('Профиль')}<div class="gesture"></div>`, keyboard: round.androidKeyboard,
    header: (scene) => `${header(['back'], ['search', 'dots'])(scene)}${round.orderCard({ title: 'Куртка зимняя с капюшоном, чёрная', price: '7 490 ₽', state: 'Получен 12 марта', button: 'Вернуть' })}`,
    footer: footer(['clip'], ['send'], 'Написать сообщение'),
    css: `.screen{--page:#fff;--ink:#001a34;--headBg:#fff;--headInk:#001a34;--headSub:#808d9a;--left:#f2f5f9;--leftInk:#001a34;--right:#cfe1ff;--rightInk:#001a34;--leftMeta:#8393a5;--rightMeta:#6c86ad;--pillInk:#5d6b7c;--pillBg:#f2f5f9;--inputBg:#f2f5f9;--link:#005bff;--radius:16px;--authorInk:#808d9a;--metaSize:11px;--tick:#005bff;--accent:#005bff;--sheet:8px}body{font-size:15px}.author{font-weight:500;font-size:12.5px}.sticky .pill{box-shadow:0 2px 8px rgba(0,26,52,.18);background:#fff}${round.tabsCss}${round.cardCss}${round.keyboardCss}` },
  { ...shared, name: 'market-phone-outlined', font: "'Open Sans'", dark: false, sizes: narrow, tone: 'support', features: { ...support, rich: dry }, app: 'ru.vitrina.app',
    titles: [['Чат с продавцом', 'ТеплоДом'], ['Поддержка', 'Обращение открыто']], separators: ['always', 'numeric', 'weekdayDate'], stamp: 'below', stampOn: 'last', who: 'above', authors: 'first',
    readWords: ['Прочитано', 'Доставлено'], status: round.busyStatus, nav: round.threeButtons, keyboard: round.androidKeyboard,
    header: header(['back'], ['dots']), footer: (scene) => `${scene.own.chance(0.3) ? round.starsCard('Оцените, как мы помогли') : ''}${footer(['plus'], ['send'], 'Сообщение…')(scene)}`,
    css: `.screen{--page:#fff;--ink:#242424;--headBg:#fff;--headInk:#242424;--headSub:#868695;--left:#fff;--leftInk:#242424;--right:#fff;--rightInk:#242424;--leftMeta:#868695;--pillInk:#868695;--inputBg:#f6f6f9;--link:#a73afd;--radius:6px;--authorInk:#a73afd;--metaSize:14.5px;--max:86%}body{font-size:20px}.bubble{border:1px solid #d4d4dd}.row.right .bubble{border-color:#c9a3ec}.author,.pill,.readmark{font-size:16px}.button{font-size:18px;border-radius:6px}.header .who b{font-size:21px}.header .who small{font-size:16px}.footer .input{font-size:19px}.file small{font-size:15px}.separator{display:flex;align-items:center;gap:10px}.separator::before,.separator::after{content:'';flex:1;height:1px;background:#e4e4ea}.status{font-size:12px}${round.navCss}${round.keyboardCss}${round.starsCss}` },
  { ...shared, name: 'telegram-phone-tinted', font: "'Roboto'", dark: true, tone: 'seller', features: { ...messenger, rich: lively }, app: 'Telegram',
    titles: [['Северный стиль', 'был(а) недавно'], ['ТеплоДом | поддержка', 'печатает…'], ['+7 916 555-01-42', 'был(а) в 13:02']], separators: ['always', 'plain', 'lower'],
    stamp: 'inside', who: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изм.',
    status: round.busyStatus, nav: round.threeButtons, keyboard: round.androidKeyboard,
    header: (scene) => `${header(['back'], ['phone', 'dots'])(scene)}${scene.own.chance(0.5) ? round.pinnedBar('Возврат: пишите номер заказа, фото бирки и чека одним сообщением') : ''}`,
    footer: footer(['smile'], ['clip', 'mic'], 'Сообщение'),
    css: `.screen{--page:#1d2b26;--ink:#eaf3ee;--headBg:#22332d;--headInk:#fff;--headSub:#94aea2;--wall:${round.photoWall('#3d6b58', '#16231e', '#5b5a34')};--left:#24352f;--leftInk:#eaf3ee;--right:linear-gradient(135deg,#2f7d62,#4b8f4a);--rightInk:#fff;--leftMeta:#83a095;--rightMeta:#bfe3cf;--pillInk:#fff;--pillBg:rgba(16,30,25,.55);--inputBg:#22332d;--footBg:#22332d;--link:#7fd9b0;--radius:17px;--bar:#69d0a2;--tick:#d6ffe9;--side:8px;--downBg:#2c4139;--downInk:#cfe5da;--count:#4fae85;--dividerBg:rgba(20,34,29,.7);--dividerInk:#d8eee3}.row.right .bubble a{color:#dffdec}.row.right .quote,.row.right .preview,.row.right .forward{--bar:#d6ffe9}.pill{font-weight:500}${round.navCss}${round.pinnedCss}${round.keyboardCss}` },
  { ...shared, name: 'whatsapp-iphone', font: "'Liberation Sans'", dark: false, make: 'ios', sizes: apple, tone: 'seller', features: { ...messenger, rich: { ...lively, stickers: 0.03 } }, app: 'WhatsApp',
    titles: [['Kids&Co', 'нажмите, чтобы открыть профиль'], ['ТеплоДом', 'в сети'], ['Игорь (склад)', 'был(-а) сегодня в 12:40']], separators: ['plain', 'weekday', 'official'],
    stamp: 'inside', who: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения: 3', editedWord: 'Изменено',
    status: round.islandStatus('island'), nav: round.homeBar, keyboard: round.appleKeyboard, header: round.middleHeader('back', '12'), footer: footer(['plus'], ['camera', 'mic'], ''),
    css: `.screen{--page:#f6f6f6;--ink:#000;--headBg:#f6f6f6;--headInk:#000;--headSub:#7d7d82;--wall:#efe7dd;--left:#fff;--leftInk:#000;--right:#dcf7c5;--rightInk:#000;--leftMeta:#8c8c91;--rightMeta:#7d9a6b;--pillInk:#4a4a4f;--pillBg:#e2dccf;--inputBg:#fff;--link:#0b69d6;--radius:16px;--bar:#35a35b;--tick:#34a3ee;--side:14px;--accent:#007aff;--quoteBg:rgba(0,0,0,.05);--sheet:6px}body{font-size:16.5px}.header{color:#007aff;border-bottom:1px solid #d6d6d8}.header .who b{color:#000;font-size:16.5px}.bubble{box-shadow:0 .5px 1px rgba(0,0,0,.2)}.pill{border-radius:8px;font-size:13px;font-weight:500}.footer .input{border:1px solid #dcdcde;min-height:36px;padding:5px 12px}${tails('#fff', '#dcf7c5')}${round.islandCss}${round.middleCss}${round.navCss}${round.keyboardCss}` },
  { ...shared, name: 'ios-messages-dark', font: "'Liberation Sans'", dark: true, make: 'ios', sizes: apple, tone: 'seller', features: { reactions: 0.05, pictures: 0.05, rich: { hard: 0.45, files: 0.02 } }, app: 'Messages',
    titles: [['+7 931 555-04-18', ''], ['900', ''], ['Игорь склад', '']], separators: ['centred'], stamp: 'none', who: 'inside', authors: 'none', readWords: ['', 'Доставлено'],
    status: round.islandStatus('notch'), nav: round.homeBar, keyboard: round.appleKeyboard,
    header: (scene) => `<div class="header ioshead">${icon('back', 26)}<div class="mid"><span class="face"></span><b>${escape(scene.title)} ›</b></div>${icon('video', 26)}</div>`, footer: footer(['plus'], ['mic'], 'Сообщение • SMS'),
    css: `.screen{--page:#000;--ink:#fff;--headBg:#161617;--headInk:#fff;--headSub:#8e8e93;--left:#262629;--leftInk:#fff;--right:#30b954;--rightInk:#fff;--leftMeta:#8e8e93;--pillInk:#8e8e93;--inputBg:#000;--link:#4da3ff;--linkLine:underline;--radius:20px;--side:16px;--max:75%;--gapSame:2px}body{font-size:17px;letter-spacing:-.01em}.header.ioshead{color:#0a84ff;justify-content:space-between;padding-bottom:6px}.ioshead .mid{display:flex;flex-direction:column;align-items:center;gap:3px;color:#fff;font-size:12px}.ioshead .face{width:44px;height:44px;border-radius:50%;background:linear-gradient(#a5abb8,#858994)}.ioshead b{font-weight:400}.footer .input{border:1px solid #39393d}.row.right .bubble a{color:#fff}.pill{font-size:12px;font-weight:600}.readmark{font-weight:600;font-size:11.5px}.readmark:empty{display:none}${tails('#262629', '#30b954')}${round.islandCss}${round.navCss}${round.keyboardCss}` },
];
