import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { appleTop, appleTopCss, dayLines, glyph, iphones, kindOf, sheetCard, wave, waveCss } from './recentParts.mjs';

/** A bank's chat in its app by day; see recent.mjs. */

/** Hours stand below the last bubble of a group, a bubble's face at its foot. */
function row(line, parts, at) {
  const { classes } = kindOf(line);
  const face = line.side === 'right' ? '' : at.last ? `<div class="face">${line.role === 'bot' ? '<div class="avatar robot">В</div>' : avatar(line.author ?? 'Бот', 32)}</div>` : '<div class="avatar none" style="width:32px"></div>';
  const body = line.voiceSeconds ? wave(line, { bars: 32, step: 4, height: 24, before: icon('play', 18) }) : line.file ? sheetCard(line.file) : parts.body;
  return rowOf(line, at, `${face}<div class="stack">${authorOf(line, at.first)}<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${parts.quote}${body}${parts.reactions}</div>${parts.meta}</div>`);
}

const banner = '<div class="banner"><i>!</i><div><b>Никому не говорите коды из СМС</b><span>Сотрудники банка их не спрашивают</span></div></div>';
const hints = (own) => `<div class="hints">${own.pick([['Позвать оператора', 'Статус обращения'], ['Оспорить операцию', 'Выписка'], ['Вернуть платёж', 'Лимиты']]).map((w) => `<span>${w}</span>`).join('')}</div>`;

export const recentBank = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Bank', name: 'bank-chat-grey', font: "'Inter Tight Variable','Noto Sans'", dark: false, tone: 'support',
    features: { quotes: 0.05, pictures: 0.05, voices: 0.02, reactions: 0.02, rich: { files: 0.1, links: 0.02, hard: 0.3 } }, row, titles: [['Чат с банком', 'Отвечаем круглосуточно'], ['Поддержка', 'на связи'], ['Спор по операции', 'обычно отвечаем за 5 минут']], separators: [dayLines.bank, dayLines.spoken], stamp: 'below', stampOn: 'last', authors: 'first', typing: ' ', ticks: true,
    header: (scene) => `<div class="header">${glyph('chevronLeft', 25, 2.2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('phone', 22)}${icon('search', 23)}</div>${scene.own.chance(0.4) ? banner : ''}`,
    footer: (scene) => `${scene.own.chance(0.4) ? hints(scene.own) : ''}<div class="footer">${icon('clip', 25)}<div class="input"><span>Сообщение</span>${icon('smile', 22)}</div><div class="talk">${icon('mic', 21)}</div></div>${snug}`,
    css: `.screen{--page:#f5f5f7;--ink:#1f2024;--headBg:#fff;--headInk:#1f2024;--headSub:#8f949e;--statusBg:#fff;--wall:#f5f5f7;--left:#fff;--leftInk:#1f2024;--right:#dfe2e7;--rightInk:#1f2024;--leftMeta:#9399a3;--tick:#2f6fe4;--pillInk:#8f949e;--pillBg:none;--footBg:#fff;--footInk:#9399a3;--inputBg:#f1f2f4;--link:#2f6fe4;--bar:#2f6fe4;--radius:22px;--max:79%;--side:14px;--gapSame:4px;--gap:14px;--metaSize:11.5px;--buttonInk:#1f2024}
body{font-size:16px;line-height:1.33}.header{min-height:52px;padding:4px 16px 9px 10px;gap:14px;color:#1f2024;border-bottom:.5px solid #e6e7ea}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}.banner{flex:none;display:flex;gap:11px;align-items:center;margin:8px 12px 2px;background:#fff;border-radius:16px;padding:9px 14px;font-size:13px}.banner i{width:26px;height:26px;border-radius:50%;background:#ffdd2d;font-style:normal;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.banner b{display:block;font-weight:600}.banner span{color:#8f949e}
.bubble{padding:10px 15px 11px}.row.left .bubble:not(.first){border-top-left-radius:8px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.right .bubble:not(.first){border-top-right-radius:8px}.row.right .bubble:not(.last){border-bottom-right-radius:8px}.author{font-size:12.5px;font-weight:500;color:#8f949e;margin:0 0 4px 14px}.stack>.meta{margin:4px 8px 0;display:flex;gap:2px;align-items:center}.face{align-self:flex-end;margin-bottom:19px}.robot{width:32px;height:32px;background:#ffdd2d;color:#1f2024;font-weight:700;font-size:15px}
.bare{padding:0!important;overflow:visible!important}.bare .pic{width:226px;border-radius:22px!important}.pictured:not(.bare) .pic{width:calc(100% + 22px);min-width:226px;max-width:none;margin:-6px -11px 8px;border-radius:18px 18px 8px 8px}
.doc{display:flex;gap:12px;align-items:center;min-width:200px}.kind{width:42px;height:42px;border-radius:12px;background:#ff5a5a;color:#fff;font-size:11px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.row:nth-child(3n) .kind{background:#2f6fe4}.doc small{display:block;font-size:13px;color:#8f949e}.said{padding:1px 0}.start{width:38px;height:38px;background:#1f2024;color:#fff}${waveCss}.reactions span{background:rgba(0,0,0,.06)}.quote{border-left:2px solid #1f2024;border-radius:0;font-size:14.5px;padding:0 9px}.quote b{color:#1f2024;font-size:14px}.forward{color:#8f949e}.preview{--bar:#c9cdd4}.preview b{color:#8f949e;font-weight:400}
.buttons{margin:9px 0 3px 40px;gap:7px}.button{border:0;background:#fff;border-radius:18px;padding:8px 15px;font-size:14.5px;font-weight:500;box-shadow:0 1px 4px rgba(20,25,40,.1)}.pill{font-size:12.5px}.separator{margin:16px 0 6px}.system{margin:13px 34px 9px}.system .pill{line-height:1.35}
.hints{flex:none;display:flex;gap:8px;background:#fff;padding:9px 12px 1px;white-space:nowrap}.hints span{background:#f1f2f4;border-radius:16px;padding:6px 13px;font-size:13.5px}.footer{padding:8px 12px;gap:12px;min-height:54px}.footer .input{display:flex;justify-content:space-between;align-items:center;border-radius:21px;padding:8px 11px 8px 16px;font-size:16px}.talk{width:38px;height:38px;border-radius:50%;background:#ffdd2d;color:#1f2024;display:flex;align-items:center;justify-content:center}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
