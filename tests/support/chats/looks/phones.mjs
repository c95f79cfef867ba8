import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { android, apple, footer, header, messenger, support, tails, wallpaper } from './parts.mjs';

const market = {
  form: 'phone', sizes: android, make: 'android', tone: 'support', features: support, app: 'Vitrina',
  titles: [['Поддержка Витрины', 'Обычно отвечает за 5 минут'], ['Чат с поддержкой', 'Онлайн'], ['Служба поддержки', 'Обращение в работе']],
  separators: ['plain', 'always', 'weekdayDate', 'official'], stamp: 'inside', who: 'inside', authors: 'first',
  header: header(['back'], ['dots']), footer: footer(['clip'], ['send'], 'Сообщение'),
};
const telegram = {
  form: 'phone', sizes: android, make: 'android', tone: 'seller', features: messenger, app: 'Telegram',
  titles: [['Северный стиль', 'был(а) недавно'], ['Kids&Co магазин', 'в сети'], ['ТеплоДом | поддержка', '3 подписчика'], ['Игорь (склад)', 'был в 14:05']],
  separators: ['always', 'plain', 'english'], stamp: 'inside', who: 'inside', authors: 'none', ticks: true,
  header: header(['back'], ['phone', 'dots']), footer: footer(['smile'], ['clip', 'mic'], 'Сообщение'),
};
const vk = {
  form: 'phone', sizes: android, make: 'android', tone: 'support', features: { ...messenger, voices: 0.02 }, app: 'com.vkontakte.android',
  titles: [['Витрина', 'сообщество'], ['Витрина — маркетплейс', 'в сети'], ['Северный стиль', 'была сегодня в 11:20']],
  separators: ['lower', 'plain', 'always'], stamp: 'inside', who: 'inside', authors: 'none', ticks: true, noBot: true,
  header: header(['back'], ['phone', 'dots']), footer: footer(['plus'], ['smile', 'mic'], 'Сообщение'),
};

export const phoneLooks = [
  { ...market, name: 'market-phone-light', tuning: true, font: "'Open Sans'", dark: false,
    css: `.screen{--page:#fff;--ink:#1b1c1f;--headBg:#fff;--headInk:#1b1c1f;--headSub:#8b909a;--left:#f1f2f5;--leftInk:#1b1c1f;--right:#6d3be0;--rightInk:#fff;--leftMeta:#8b909a;--rightMeta:#d6c8f8;--pillInk:#868b95;--inputBg:#f1f2f5;--link:#6d3be0;--radius:16px;--authorInk:#6d3be0}.header{border-bottom:1px solid #e8e9ed}.row.right .bubble a{color:#fff;text-decoration:underline}` },
  { ...market, name: 'market-phone-dark', tuning: true, font: "'Roboto'", dark: true, separators: ['plain', 'numeric', 'english'],
    css: `.screen{--page:#121316;--ink:#eceef2;--headBg:#1b1c20;--headInk:#f2f3f6;--headSub:#8d929c;--left:#26282e;--leftInk:#eceef2;--right:#0f6fde;--rightInk:#fff;--leftMeta:#888d98;--rightMeta:#b9d4f7;--pillInk:#868b95;--inputBg:#26282e;--link:#5aa2ff;--radius:18px;--authorInk:#8ab8ff}.row.right .bubble a{color:#dbe9ff}` },
  { ...vk, name: 'vk-phone-light', tuning: true, font: "'Roboto'", dark: false,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#818c99;--left:#ebedf0;--leftInk:#000;--right:#cce4ff;--rightInk:#000;--leftMeta:#818c99;--rightMeta:#6f8fb3;--pillInk:#818c99;--inputBg:#f2f3f5;--link:#2a5885;--radius:18px;--bar:#3f8ae0;--tick:#3f8ae0;--side:8px}.header .icon:first-child{color:#3f8ae0}` },
  { ...vk, name: 'vk-phone-dark', tuning: true, font: "'Roboto'", dark: true,
    css: `.screen{--page:#0a0a0a;--ink:#e1e3e6;--headBg:#19191a;--headInk:#e1e3e6;--headSub:#76787a;--left:#2c2d2e;--leftInk:#e1e3e6;--right:#3d5a7a;--rightInk:#e9f0f7;--leftMeta:#828486;--rightMeta:#a9bdd2;--pillInk:#828486;--inputBg:#232324;--link:#71aaeb;--radius:18px;--bar:#71aaeb;--tick:#9cc4f0}` },
  { ...telegram, name: 'telegram-phone-light', tuning: true, font: "'Roboto'", dark: false,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#527da3;--headInk:#fff;--headSub:#c9dbea;--wall:${wallpaper('#c7dbb0', '#b4cb9b')};--left:#fff;--leftInk:#000;--right:#e1ffc7;--rightInk:#000;--leftMeta:#a1aab3;--rightMeta:#62ac55;--pillInk:#fff;--pillBg:rgba(86,112,66,.55);--inputBg:#fff;--link:#2481cc;--radius:15px;--bar:#55a3db;--tick:#45b035;--side:12px}.bubble{box-shadow:0 1px 1px rgba(0,0,0,.12)}.footer{--inputBg:#fff}.pill{font-weight:500}${tails('#fff', '#e1ffc7')}` },
  { ...telegram, name: 'whatsapp-phone', tuning: true, font: "'Roboto'", dark: false, app: 'WhatsApp', separators: ['capitals', 'weekday', 'always'],
    titles: [['ТеплоДом', 'был(-а) сегодня в 13:12'], ['+7 921 555-01-73', 'в сети'], ['Kids&Co', 'Бизнес-аккаунт']],
    header: header(['back'], ['video', 'phone', 'dots']), footer: footer(['smile'], ['clip', 'camera', 'mic'], 'Введите текст'),
    css: `.screen{--page:#efeae2;--ink:#111b21;--headBg:#008069;--headInk:#fff;--headSub:#cfe9e4;--wall:${wallpaper('#efeae2', '#e4ddd2')};--left:#fff;--leftInk:#111b21;--right:#d9fdd3;--rightInk:#111b21;--leftMeta:#667781;--rightMeta:#667781;--pillInk:#54656f;--pillBg:#fff;--inputBg:#fff;--link:#027eb5;--radius:9px;--bar:#06cf9c;--tick:#53bdeb;--side:12px;--quoteBg:rgba(0,0,0,.05)}.pill{border-radius:8px;font-size:12.5px;box-shadow:0 1px 1px rgba(0,0,0,.1)}.bubble{box-shadow:0 1px 1px rgba(0,0,0,.13)}.row.left .bubble.first{border-top-left-radius:0}.row.right .bubble.first{border-top-right-radius:0}` },
  { ...telegram, name: 'telegram-phone-dark', tuning: true, font: "'Noto Sans'", dark: true,
    css: `.screen{--page:#17212b;--ink:#fff;--headBg:#17212b;--headInk:#fff;--headSub:#7f91a4;--wall:${wallpaper('#0e1621', '#15202d')};--left:#182533;--leftInk:#fff;--right:linear-gradient(160deg,#3e6aa8,#5b4fa3);--rightInk:#fff;--leftMeta:#6d7f8f;--rightMeta:#b8c9e4;--pillInk:#e8eef4;--pillBg:rgba(30,43,56,.85);--inputBg:#17212b;--link:#70b4f0;--radius:16px;--bar:#70b4f0;--tick:#d5e6ff}.row.right .bubble a{color:#cfe4ff}` },
  { ...telegram, name: 'ios-messages-light', tuning: true, font: "'Inter'", dark: false, make: 'ios', sizes: apple, app: 'Messages', separators: ['centred'], stamp: 'none', ticks: false,
    features: { ...messenger, quotes: 0, voices: 0, edits: 0 }, titles: [['+7 931 555-04-18', ''], ['Vitrina', ''], ['Игорь склад', '']],
    header: (scene) => `<div class="header ioshead">${icon('back', 26)}<div class="mid">${avatar(scene.title, 46)}<b>${escape(scene.title)}</b></div>${icon('video', 26)}</div>`,
    footer: footer(['plus'], ['mic'], 'iMessage'),
    css: `.screen{--page:#fff;--ink:#000;--headBg:#f7f7f8;--headInk:#000;--headSub:#8e8e93;--left:#e9e9eb;--leftInk:#000;--right:#0b84fe;--rightInk:#fff;--leftMeta:#8e8e93;--pillInk:#8e8e93;--inputBg:#fff;--link:#0b5fd0;--linkLine:underline;--radius:19px;--side:16px;--max:74%;--gapSame:2px}body{font-size:17px;letter-spacing:-.01em}.header.ioshead{color:#0b84fe;border-bottom:1px solid #ddd;justify-content:space-between;padding-bottom:6px}.ioshead .mid{display:flex;flex-direction:column;align-items:center;gap:3px;color:#000;font-size:12px}.ioshead .mid b{font-weight:500}.footer .input{border:1px solid #d5d5d9}.row.right .bubble a{color:#fff}.pill{font-size:12px;font-weight:500}${tails('#e9e9eb', '#0b84fe')}` },
  { ...telegram, name: 'viber-phone', tuning: true, font: "'Noto Sans'", dark: false, app: 'Viber', separators: ['weekdayDate', 'plain', 'numeric'], stamp: 'inside',
    titles: [['Северный стиль', 'В сети'], ['Kids&Co', 'Последний визит: сегодня']], footer: footer(['plus'], ['camera', 'mic'], 'Написать сообщение…'),
    css: `.screen{--page:#fff;--ink:#1a1c24;--headBg:#fff;--headInk:#1a1c24;--headSub:#7d7a99;--wall:#f6f4fb;--left:#fff;--leftInk:#1a1c24;--right:#dbd1fa;--rightInk:#1a1c24;--leftMeta:#8f8ca3;--rightMeta:#7a6ab0;--pillInk:#6f6c84;--pillBg:#e7e3f2;--inputBg:#f4f3f8;--link:#6549c4;--radius:12px;--bar:#7360f2;--tick:#7360f2}.header{border-bottom:1px solid #e5e2ee;color:#1a1c24}.bubble{border:1px solid #e3dff0}` },
  { ...market, name: 'rose-phone', tuning: true, font: "'PT Sans'", dark: false, make: 'ios', sizes: apple, stamp: 'below', who: 'above', authors: 'first', withAvatar: true, separators: ['plain', 'official', 'english', 'weekday'],
    footer: footer(['camera'], ['send'], 'Напишите сообщение'),
    css: `.screen{--page:#fbf7f8;--ink:#2b1f26;--headBg:linear-gradient(90deg,#e2126d,#9a1fc4);--headInk:#fff;--headSub:#fbd5e6;--left:#fff;--leftInk:#2b1f26;--right:linear-gradient(135deg,#e2126d,#9a1fc4);--rightInk:#fff;--leftMeta:#a08f98;--rightMeta:#a08f98;--pillInk:#9a8a92;--inputBg:#fff;--link:#b5177a;--radius:20px;--authorInk:#9a8a92;--metaSize:12.5px}body{font-size:17px}.status{background:var(--headBg)}.row.left .bubble{box-shadow:0 2px 8px rgba(80,20,50,.1);border:1px solid #f0e2e9}.row.right .bubble a{color:#fff;text-decoration:underline}.author{font-weight:400}` },
];
