import { escape } from '../escape.mjs';
import { browser, browserCss, glyph, hourOf, isOnlyPicture, noticeLine, replied, sedgeDays, ticksOf, told } from './sedgeParts.mjs';
import { reworded } from './sedgeWords.mjs';

/** A bank's talk in a dark browser: a narrow column in the middle of an empty page, hours beside the bubbles; see sedge.mjs. */

function row(line, parts, at) {
  const mine = line.side === 'right';
  const name = !mine && at.first && line.author !== null ? `<div class="nn" data-author>${escape(line.author)}</div>` : '';
  const pure = isOnlyPicture(line);
  const hour = `<span class="nt">${hourOf(parts)}${ticksOf(parts)}</span>`;
  const bubble = `<div class="nb${pure ? ' p' : ''}" data-bubble>${replied(line, 64)}${told(line, parts)}</div>`;
  return `<div class="nm ${mine ? 'r' : 'l'}${at.first ? ' f' : ''}${at.last ? ' e' : ''}" data-m="${line.id}">${name}<div class="nl">${mine ? hour : ''}${bubble}${mine ? '' : hour}</div></div>`;
}

/** The customer's bubbles: a run of blue, a run of green, plain grey-blue. */
const mine = ['--fill:linear-gradient(160deg,#3b86f5,#2a63cf)', '--fill:linear-gradient(160deg,#1e9a5b,#157a52)', '--fill:#3d4d66'];
const frame = (scene, column) => `${browser('Чат — Север Банк', 'online.sever-bank.example/chat', ['Новая вкладка', 'Выписка'])}<div class="nTop"><strong>${glyph('shield', 24)}север</strong>${['Главная', 'Платежи', 'История', 'Покупки', 'Чат'].map((t, i) => `<span${i === 4 ? ' class="on"' : ''}>${t}</span>`).join('')}<u></u>${glyph('bell', 21)}<i>ЕС</i></div><div class="nMid" style="${scene.own.pick(mine)}"><div class="nCol">${column}</div></div>`;

export const sedgeNight = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Chrome', sizes: [[1366, 657, 1], [1920, 947, 1], [1280, 720, 1], [1440, 813, 1], [1600, 780, 1]], name: 'sedge-night-column', font: "'Inter'", dark: true, tone: 'support', adapt: reworded(0.45), row, system: noticeLine,
    features: { quotes: 0.06, pictures: 0.06, rich: { files: 0.06, hard: 0.25 } }, titles: [['Чат с поддержкой', 'Отвечаем круглосуточно'], ['Поддержка', 'в сети'], ['Север Маркет', 'Спор по заказу']], separators: [sedgeDays.near, sedgeDays.dated], stamp: 'beside', authors: 'first', ticks: true, sticky: true, down: true, typing: 'печатает', unread: 'Новые сообщения',
    header: (scene) => `<div class="nh">${glyph('back', 22)}<div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${glyph('find', 21)}</div>`,
    footer: () => `<div class="nf">${glyph('clip', 22)}<span>Сообщение</span><em>${glyph('mike', 20)}</em></div>`, frame,
    css: `.screen{--page:#111214;--ink:#ececee;--wall:#17181b;--left:#26282c;--leftMeta:#7f838a;--link:#7ab8ff;--bar:#ffdd2d;--tick:#4c9bff;--side:20px;--buttonInk:#7ab8ff;--downBg:#2d2f34;--downInk:#c6c8cc;--count:#3579e6;--dividerBg:none;--dividerInk:#7f838a;--pillInk:#9a9da3;--brwBack:#202124;--brwTop:#35363a;--brwInk:#d2d4d8;--brwField:#202124;--brwEdge:#2b2c2f;--brwMark:#ffdd2d}
body{font-size:15px;line-height:21px}.nTop{flex:none;display:flex;gap:28px;align-items:center;height:60px;padding:0 max(24px,calc(50% - 560px));background:#1c1d20;color:#b9bcc2}.nTop strong{display:flex;gap:8px;font-size:20px;color:#ffdd2d}.nTop .on{color:#fff}.nTop u{flex:1}.nTop i{font:600 13px/34px 'Inter';font-style:normal;width:34px;text-align:center;border-radius:50%;background:#4b5a86;color:#fff}.nMid{flex:1;min-height:0;display:flex;justify-content:center;padding:16px 0 0}.nCol{width:620px;display:flex;flex-direction:column;background:#17181b;border-radius:20px 20px 0 0;overflow:hidden}
.nh{flex:none;display:flex;gap:16px;align-items:center;padding:13px 20px;border-bottom:1px solid #26282c;color:#9a9da3}.nh div{flex:1}.nh b{display:block;font-weight:600;font-size:16px;color:#fff}.nh small{font-size:13px;line-height:16px;display:block}
.nm{margin-top:4px}.nm.f{margin-top:14px}.nn{font-size:13px;line-height:17px;color:#9a9da3;margin:0 0 4px 14px}.nl{display:flex;gap:8px;align-items:flex-end}.r .nl{justify-content:flex-end}.nb{max-width:74%;min-width:0;background:#26282c;border-radius:20px;padding:10px 15px;overflow-wrap:anywhere}.r .nb{background:var(--fill);color:#fff;--link:#fff}.l.e .nb{border-bottom-left-radius:6px}.r.e .nb{border-bottom-right-radius:6px}.nb a{color:var(--link);text-decoration:underline}.nt{font-size:11.500px;line-height:15px;color:#7f838a;white-space:nowrap;padding-bottom:3px}.ans.quote{border-left:3px solid #ffdd2d;border-radius:2px;font-size:13.500px;line-height:18px;margin:0 0 7px;padding:0 9px}.ans.quote b{color:#ffdd2d;font-size:13.500px}.r .ans.quote,.r .ans.quote b{border-color:#fff;color:#fff}
.shot{width:250px;margin:0 0 8px;border-radius:12px}.nb:has(.shot):not(.p){width:280px}.nb.p,.r .nb.p{padding:0;background:none}.p .shot{margin:0;border-radius:20px}.paperCard{display:flex;gap:12px;align-items:center}.leafIcon{width:42px;height:42px;border-radius:50%;background:rgba(255,255,255,.14);display:flex;align-items:center;justify-content:center;flex:none}.paperCard small{display:block;font-size:13px}.buttons{margin:10px 0 0}.button{border:0;background:#1f2a3b;border-radius:14px;padding:9px 15px;font-size:14px}.system{margin:16px 30px 6px}.pill{font-size:13px;line-height:17px}.sticky .pill{background:#2d2f34}.divider{display:flex;gap:12px;align-items:center}.divider::before,.divider::after{content:'';flex:1;height:1px;background:#33363b}.typing i{background:#26282c}.nf{flex:none;display:flex;gap:14px;align-items:center;padding:12px 20px 18px;color:#7f838a}.nf span{flex:1;background:#26282c;border-radius:22px;padding:11px 17px}.nf em{width:42px;height:42px;border-radius:50%;background:#ffdd2d;color:#222;display:flex;align-items:center;justify-content:center}${browserCss}` },
];
