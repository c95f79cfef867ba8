import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { messenger } from './parts.mjs';
import { authorOf, bubbleClasses, faceOf, icons, lively, passedOn, rowOf, snug, who } from './freshParts.mjs';
import { days, droid, iphone, isFewEmoji, phoneCss } from './newestParts.mjs';

/** Newest looks of social networks' messengers on phones; see newest.mjs. */

const vkRow = (line, parts, at) =>
  rowOf(line, at, `${faceOf(line, at.last, 34)}<div class="stack"><div class="${bubbleClasses(line, at)}">${authorOf(line, at.first)}${passedOn(line, parts, 'Пересланное сообщение')}${parts.body}${parts.reactions}${parts.meta}</div></div>`);

/** A community's buttons stand where the keyboard would. */
const botKeys = (own) => {
  const [first, second] = own.pick([[['Мои заказы', 'Возврат'], ['Позвать оператора']], [['Статус возврата', 'Пункты выдачи'], ['Задать вопрос', 'Отменить']], [['Начать'], ['О компании', 'Контакты']]]);
  return `<div class="botKeys">${[first, second].map((keys, i) => `<div>${keys.map((key) => `<span class="tone${i}">${key}</span>`).join('')}</div>`).join('')}</div>`;
};

const seenMark = '<div class="seen"><svg width="15" height="15" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#8a8d91"/><path d="m7 12 4 4 7-8" fill="none" stroke="#fff" stroke-width="2.400"/></svg></div>';
function messengerRow(line, parts, at) {
  const large = isFewEmoji(line) ? ' naked large' : '';
  const answered = line.quote === undefined ? '' : `<div class="answered" data-attached>${line.side === 'right' ? 'Вы ответили' : 'Ответ на ваше сообщение'}</div>${parts.quote}`;
  const passed = line.forwardedFrom === undefined ? '' : passedOn(line, parts, line.side === 'right' ? 'Вы переслали сообщение' : 'Пересланное сообщение');
  const edited = line.edited ? '<div class="answered" data-edited>Изменено</div>' : '';
  return rowOf(line, at, `${faceOf(line, at.last, 28)}<div class="stack">${edited}${answered}${passed}<div class="${bubbleClasses(line, at)}${large}">${parts.body}${parts.reactions}</div>${at.isFinal && line.side === 'right' ? seenMark : ''}</div>`);
}
/**
 * Runs in the page: colours run down the screen behind the owner's bubbles. A fixed background would end where the painter's
 * window does, which long pictures outgrow.
 */
const tint = () => {
  const stops = [[160, 51, 255], [59, 123, 255], [10, 124, 255]];
  const feed = document.querySelector('.feed');
  const colour = (y) => {
    const at = Math.min(1.999, Math.max(0, (y / feed.clientHeight) * 2));
    const [from, to] = stops.slice(Math.floor(at));
    return `rgb(${from.map((c, i) => Math.round(c + (to[i] - c) * (at % 1))).join(' ')})`;
  };
  const follow = () => {
    for (const bubble of document.querySelectorAll('.row.right .bubble:not(.naked, .bare)')) {
      const top = bubble.closest('.row').offsetTop - feed.scrollTop;
      bubble.style.background = `linear-gradient(${colour(top)},${colour(top + bubble.offsetHeight)})`;
    }
  };
  feed.addEventListener('scroll', follow);
  follow();
};
const online = '<svg class="online" width="14" height="14" viewBox="0 0 14 14"><circle cx="7" cy="7" r="6" fill="#31cc46" stroke="#fff" stroke-width="2"/></svg>';
const thumb = '<svg class="icon" width="27" height="27" viewBox="0 0 24 24" fill="currentColor"><path d="M2 10h4v11H2zM8 21V10l5-8c2 0 3 1 3 3l-1 4h5c2 0 2.500 1.500 2 3l-2 7c-.5 1.500-1.500 2-3 2z"/></svg>';

export const newestSocial = [
  { ...droid, name: 'vk-droid-day', font: "'Golos Text Variable'", dark: false, tone: 'support', noBot: true, features: { ...messenger, quotes: 0.13, reactions: 0.1, rich: lively }, app: 'com.vkontakte.android', row: vkRow,
    titles: [['Витрина: возвраты', '6 участников'], ['Заказ 48210377', '3 участника, 2 онлайн'], ['Покупатели Витрины', '1 204 участника']], separators: ['lower', days.short], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'ред.',
    header: (scene) => `<div class="header">${icon('back', 25)}${avatar(scene.title, 38)}${who(scene)}${icons(['phone', 'dots'], 25)}</div>${scene.own.chance(0.45) ? '<div class="pin"><i></i><div><b>Витрина: возвраты</b><span>Пишите номер заказа и что случилось</span></div></div>' : ''}`,
    footer: (scene) => `<div class="footer">${icon('plus', 27)}<div class="input"><span>Сообщение</span>${icon('smile', 24)}</div>${icon('mic', 26)}</div>${!scene.keyboardOpen && scene.own.chance(0.3) ? botKeys(scene.own) : ''}${snug}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#818c99;--wall:#edeef0;--left:#fff;--leftInk:#000;--right:#cfe3ff;--rightInk:#00101f;--leftMeta:#99a2ad;--rightMeta:#7a93b3;--pillInk:#6d7885;--pillBg:none;--inputBg:#f2f3f5;--footBg:#fff;--footInk:#99a2ad;--link:#2d6fc7;--bar:#2d81e0;--tick:#2d81e0;--radius:20px;--max:83%;--side:8px;--gapSame:3px;--gap:11px;--metaSize:11.5px;--reactionBg:#edf2f8;--downBg:#fff;--downInk:#2d81e0;--count:#2d81e0;--dividerBg:none;--dividerInk:#2d81e0;--sheet:10px}
body{font-size:15.5px;line-height:1.32}.header{min-height:56px;padding:6px 12px;gap:11px;color:#2d81e0}.header .who b{color:#000;font-size:16.5px;font-weight:600}.pin{flex:none;display:flex;gap:10px;padding:6px 14px;background:#fff;font-size:13.5px;border-top:.5px solid #e1e3e6}.pin i{width:2px;background:#2d81e0;border-radius:1px}.pin b{display:block;font-weight:500}.pin span{color:#6d7885}
.row{gap:7px}.bubble{padding:7px 12px 8px}.row.left .bubble:not(.first){border-top-left-radius:8px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.left .bubble.last{border-bottom-left-radius:4px}.row.right .bubble:not(.first){border-top-right-radius:8px}.row.right .bubble:not(.last){border-bottom-right-radius:8px}.row.right .bubble.last{border-bottom-right-radius:4px}.bubble .meta{margin:6px -3px -3px 9px}.author{font-size:13.5px;font-weight:600}.bubble.bare .author{display:none}
.quote{border-left-width:2px;border-radius:0;padding:0 0 0 9px;font-size:14px}.quote b{font-weight:500}.forward{border-left:2px solid #2d81e0;padding-left:9px;color:#6d7885;font-size:13px}.forward svg{display:none}.pic{width:calc(100% + 16px);min-width:244px;max-width:none;margin:-3px -8px 6px;border-radius:15px}.author+.pic{margin-top:5px}.bare .pic{margin:0;width:244px}.reactions{float:left}.reactions span{padding:4px 10px;border-radius:15px}.row.right .reactions span{background:#e5f0ff}.reacted .text{display:block}
.separator .pill{font-size:13px}.sticky .pill{background:rgba(255,255,255,.94);box-shadow:0 1px 5px rgba(0,0,0,.13);font-size:12.5px;padding:4px 12px}.divider{display:flex;align-items:center;gap:8px;padding:6px 12px}.divider::before,.divider::after{content:'';flex:1;height:1px;background:#b5d0f0}.divider .pill{padding:0;font-size:12.5px}.system .pill{font-size:13px}
.footer{padding:7px 12px;min-height:54px}.footer .input{display:flex;justify-content:space-between;align-items:center;padding:7px 10px 7px 14px;border-radius:19px;border:.5px solid #dcdfe3}.footer>.icon{color:#2d81e0}.botKeys{flex:none;padding:8px;background:#f5f6f8}.botKeys div{display:flex;gap:8px;margin-bottom:8px}.botKeys span{flex:1;text-align:center;border-radius:10px;padding:12px 6px;font-size:15px;font-weight:500;background:#fff;border:.5px solid #dcdfe3}.botKeys .tone1{background:#2d81e0;color:#fff;border-color:#2d81e0}.botKeys .tone1+.tone1{background:#e64646}${phoneCss}` },

  { ...iphone, name: 'messenger-day', tuning: true, font: "'Nunito Sans Variable'", dark: false, tone: 'seller', features: { ...messenger, edits: 0.05, quotes: 0.12, reactions: 0.12, rich: { ...lively, files: 0.03, hard: 0.34 } }, app: 'Messenger', row: messengerRow,
    titles: [['ТеплоДом', 'В сети'], ['Северный Стиль', 'Был(-а) в сети 20 мин. назад'], ['Ольга Воронова', 'В сети']], separators: [days.loud], stamp: 'none', authors: 'none', typing: ' ', down: true,
    header: (scene) => `<div class="header">${icon('back', 27)}<div class="face">${avatar(scene.title, 36)}${scene.subtitle === 'В сети' ? online : ''}</div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icons(['phone', 'video'], 25)}</div>`,
    footer: () => `<div class="footer">${icons(['plus', 'camera', 'clip', 'mic'], 25)}<div class="input"><span>Aa</span>${icon('smile', 22)}</div>${thumb}</div>${snug}<script>addEventListener('load', () => document.fonts.ready.then(${tint}))</script>`,
    css: `.screen{--page:#fff;--ink:#080809;--headBg:#fff;--headInk:#080809;--headSub:#65686c;--left:#f0f2f5;--leftInk:#080809;--right:#5a6cff;--rightInk:#fff;--leftMeta:#65686c;--pillInk:#65686c;--inputBg:#f0f2f5;--footBg:#fff;--link:#080809;--linkLine:underline;--bar:#65686c;--radius:19px;--max:75%;--side:12px;--gapSame:2px;--gap:10px;--reactionBg:#fff;--downBg:#fff;--downInk:#0a7cff;--count:#0a7cff;--sheet:50%}
body{font-size:16.5px;line-height:1.29}.header{min-height:52px;padding:3px 14px 8px 8px;gap:11px;color:#6a4df5;box-shadow:0 1px 2px rgba(0,0,0,.1);z-index:2}.header .who b{color:#080809;font-size:16.5px;font-weight:700}.header .who small{font-size:12.5px}.face{position:relative}.online{position:absolute;right:-3px;bottom:-2px}.header .icon:nth-last-child(2){margin-right:8px}
.row{gap:8px}.bubble{padding:7px 13px 8px}.row.right .bubble a{color:#fff}.row.left .bubble:not(.first){border-top-left-radius:5px}.row.left .bubble:not(.last){border-bottom-left-radius:5px}.row.right .bubble:not(.first){border-top-right-radius:5px}.row.right .bubble:not(.last){border-bottom-right-radius:5px}.bubble.bare,.bubble.large{padding:0}.bubble.bare{background:none!important;overflow:visible}.bare .pic{border-radius:18px!important;width:248px}.bubble.large{font-size:42px;line-height:1.15}.bubble:not(.bare) .pic{width:calc(100% + 26px);min-width:248px;max-width:none;margin:-7px -13px 8px;border-radius:18px 18px 4px 4px}
.answered{font-size:12px;color:#65686c;margin:5px 12px 3px}.quote{border:0;border-radius:18px;background:#f7f8fa;color:#65686c;padding:8px 13px 18px;margin:0 0 -13px;font-size:14.5px}.quote b{display:none}.stack{isolation:isolate}.quote{position:relative;z-index:-1}.forward{font-size:12px;color:#65686c;margin:5px 12px 3px}.forward svg{margin-right:4px}
.reacted{margin-bottom:16px}.reactions{position:absolute;bottom:-17px;right:6px;margin:0;white-space:nowrap}.row.left .reactions{right:auto;left:auto;right:-4px}.reactions span{box-shadow:0 0 2px rgba(0,0,0,.28);border-radius:13px;padding:2px 6px;color:#65686c;font-size:12.5px}.seen{padding:3px 1px 0}.seen svg{display:block}.separator{margin:22px 8px 14px}.separator .pill{font-size:11.5px;font-weight:600;letter-spacing:.01em}.voice .play{background:#fff;color:#6a4df5;width:32px;height:32px}.row.left .voice .play{background:#080809;color:#fff}.row.left .file .sheet{background:#fff;color:#080809}.row.right .file .sheet{background:rgba(255,255,255,.3)}.preview{border:0;margin:8px -13px -8px;padding:9px 13px;background:rgba(0,0,0,.06);border-radius:0 0 17px 17px}.row.right .preview{background:rgba(255,255,255,.16)}.preview b{font-weight:400;color:inherit;opacity:.7;font-size:12px}
.footer{padding:6px 12px;gap:13px;color:#6a4df5;min-height:50px}.footer .input{display:flex;justify-content:space-between;align-items:center;padding:5px 9px 5px 13px;font-size:16px;min-width:0}${phoneCss}` },
];
