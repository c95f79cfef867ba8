import { escape } from '../escape.mjs';
import { appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { isFewEmoji } from './lateParts.mjs';
import { appleLine, linesCss, mood, narrowed, reedApples, reedSign, says, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** An iPhone's own messages by day: no hour on any bubble, a line in the middle above every talk, own words blue or green, feelings at a bubble's upper corner; see reed.mjs. */

const adapt = (lines) => lines.map((line) => ({ ...line, author: null, quote: undefined }));

const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const months = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const talk = Object.assign((d) => `${['Сегодня', 'Вчера'][d.ago] ?? (d.ago < 7 ? weekdays[d.weekday] : `${weekdays[d.weekday].slice(0, 2)}, ${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year} г.`} в`)} ${d.time}`, { centred: true });

const filed = ({ name, size }) => `<div class="imFile"><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div>${reedSign('page', 30, 1.4)}</div>`;
const web = ({ site, title }) => `<div class="imWeb" data-attached><i></i><b>${escape(title)}</b> <small>${escape(site)}</small></div>`;
const hook = '<svg class="imHook" width="17" height="21" viewBox="0 0 17 21"><path d="M6 0v11q0 7-6 9.500 8 1.500 13-4.500V0z"/></svg>';

function row(line, parts, { first, last }) {
  const big = isFewEmoji(line);
  const alone = (line.picture && line.text === '') || line.sticker;
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 36 }) : `${shotOf(line, 240)}${says(line)}${line.preview ? web(line.preview) : ''}`;
  const felt = line.reactions ? `<span class="imFelt">${line.reactions[0]}</span>` : '';
  const fits = line.text !== '' && !line.picture && !line.file && !line.preview && !big;
  const kind = ['imBub', alone && 'imAlone', big && 'imBig'].filter(Boolean).join(' ');
  return `<div class="im im-${line.side}${first ? ' imNew' : ''}${felt ? ' imFeels' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-fit' : ''}>${last && !alone && !big ? hook : ''}${felt}${body}</div></div>`;
}

const themes = [
  '', '', '.screen{--own:#34c759}.readmark{display:none}', '.screen{--own:#34c759}.readmark{display:none}body{font-size:16px}', '.im-right .imBub{background:linear-gradient(#3d9bff,#0a78f5)}',
  '.screen{--page:#000;--ink:#fff;--headBg:#1c1c1e;--headInk:#fff;--in:#26262a;--footBg:#000;--edge:#2c2c2e;--headEdge:#2c2c2e;--own:#0a84ff}', 'body{font-size:18px}',
];

export const reedApple = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: reedApples, status: appleLine, nav: homeBar, keyboard: appleKeyboard, app: 'Messages', name: 'reed-sms-iphone', font: "'Inter'", dark: false, tone: 'seller', noBot: true, noSystem: true, row, adapt,
    features: { reactions: 0.06, pictures: 0.06, voices: 0.03, rich: { files: 0.03, links: 0.04, hard: 0.3 } }, titles: [['ТеплоДом', ''], ['+7 916 555-01-42', ''], ['Vitrina', ''], ['Игорь Склад', '']], separators: [talk], stamp: 'none', authors: 'none', ticks: false, readWords: ['', 'Доставлено'],
    header: (scene) => `${mood(scene, themes)}<div class="imTop">${reedSign('angle', 27, 2.3)}<div><i>${/\p{L}/u.test(scene.title) ? escape(scene.title[0]) : ''}</i><b>${escape(scene.title)} ›</b></div>${reedSign('film', 27, 1.7)}</div>`,
    footer: (scene) => `<div class="imWrite"><i>${reedSign('plus', 20, 2)}</i><p><span>${scene.own.chance(0.5) ? 'Текстовое сообщение' : 'iMessage'}</span>${reedSign('mic', 20)}</p></div>${narrowed}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#f6f6f6;--headInk:#000;--in:#e9e9eb;--own:#0b7cff;--edge:#c9c9cd;--headEdge:#d2d2d4;--footBg:#fff;--side:16px;--leftMeta:#8a8a8e;--pillInk:#8a8a8e}
body{font-size:17px;line-height:1.28;letter-spacing:-.022em}.imTop{flex:none;display:flex;align-items:center;justify-content:space-between;padding:2px 14px 7px 8px;background:var(--headBg);color:#0b7cff;border-bottom:.5px solid var(--headEdge)}.imTop div{text-align:center}.imTop i{display:grid;place-items:center;width:46px;height:46px;border-radius:50%;margin:0 auto 3px;background:linear-gradient(#a9b0bf,#848b9a);color:#fff;font:600 21px 'Inter',sans-serif}.imTop i:empty{background:radial-gradient(circle at 50% 38%,#fff 0 19%,transparent 20%),radial-gradient(circle at 50% 104%,#fff 0 40%,transparent 41%),linear-gradient(#a9b0bf,#848b9a)}.imTop b{font-size:12px;font-weight:400;color:var(--headInk);letter-spacing:0}
.im{display:flex;margin-top:2px}.imNew{margin-top:9px}.imFeels{margin-top:21px}.im-right{justify-content:flex-end}.imBub{position:relative;z-index:0;max-width:74%;padding:7px 13px 8px;border-radius:19px;background:var(--in);overflow-wrap:anywhere}.im-right .imBub{background:var(--own);color:#fff}.imBub a{text-decoration:underline}
.imHook{position:absolute;z-index:-1;bottom:0;left:-6px;fill:var(--in)}.im-right .imHook{left:auto;right:-6px;transform:scaleX(-1);fill:var(--own)}
.imFelt{position:absolute;top:-20px;right:-14px;width:32px;height:32px;border-radius:50%;background:var(--in);border:1.500px solid var(--page);display:grid;place-items:center;font-size:17px}.im-right .imFelt{right:auto;left:-14px}
.imBub:not(.imAlone):has(.shot){width:240px}.imBub .shot{margin:-7px -13px 8px;border-radius:19px 19px 6px 6px}.imAlone .shot{width:240px}.im .imAlone{padding:0;background:none}.imAlone .shot{margin:0;max-width:100%;border-radius:19px}.im .imBig{background:none;padding:0 4px;font-size:46px;line-height:1.15;letter-spacing:0}
.imFile{display:flex;align-items:center;gap:16px;justify-content:space-between;min-width:200px}.imFile .text{font-weight:600;font-size:15px}.imFile small{display:block;font-size:13px;opacity:.65}.imWeb{background:rgba(0,0,0,.1);border-radius:12px;margin:7px -7px -1px;padding:9px 11px;font-size:14px}.imWeb i{display:block;height:92px;margin:-9px -11px 8px;border-radius:12px 12px 0 0;background:linear-gradient(130deg,#b8cbe0,#7a93b0 55%,#4d6380)}.imWeb b{display:block;font-weight:600}.imWeb small{font-size:12.500px;opacity:.7}.start{width:30px;height:34px}
.separator{margin:18px 0 6px}.pill{font-size:11.500px;letter-spacing:0;font-weight:500}.readmark{font-size:11.500px;letter-spacing:0;font-weight:500;padding:3px 4px 0;color:#8a8a8e}.readmark:empty{display:none}
.imWrite{flex:none;display:flex;gap:10px;align-items:center;padding:7px 14px;background:var(--footBg);color:#8a8a8e}.imWrite i{width:35px;height:35px;border-radius:50%;background:var(--in);display:grid;place-items:center}.imWrite p{flex:1;margin:0;display:flex;justify-content:space-between;align-items:center;border:1px solid var(--edge);border-radius:19px;padding:6px 11px 6px 14px}.homeBar{background:var(--page)}${linesCss}${waveCss}${shotCss}${navCss}${keyboardCss}` },
];
