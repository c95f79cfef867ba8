import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, noteBefore, pictureOf, sign, thing } from './lateParts.mjs';
import { cornerCss, kindOf, shortened } from './recentParts.mjs';
import { boughtCard, droids, droidTopsCss, groupCorners, hyperTop, mark, stamped, swipeBar, swipeCss } from './newerPhonesParts.mjs';

/** After a seller's chat in Wildberries' app on Android; see newerPhones.mjs. */

const warnings = ['Не переходите по ссылкам из чата и не сообщайте коды из СМС: так действуют мошенники', 'Продавец ответит в течение 3 дней'];
/** The talk starts with what the app warns of and the thing it is about; pictures come in twos and threes. */
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    if (line.picture && line.text === '') line = { ...line, album: random.int(1, 3), clip: random.chance(0.3) ? random.int(5, 55) : 0 };
    else if (line.side === 'right' && !line.file && !line.quote && line.text.length > 40 && random.chance(0.18)) line = { ...line, thing: random.int(0, 5), hung: true };
    return i === 0 || random.chance(0.04) ? [noteBefore(line, warnings[i === 0 ? 0 : random.int(0, 1)]), line] : [line];
  });
const system = (line) => `<div class="system${line.text === warnings[0] ? ' warned' : ''}" data-m="${line.id}"><span class="pill">${line.text === warnings[0] ? mark('shield', 24) : ''}${lineOf(line.text)}</span></div>`;

const shots = ['parcel', 'label', 'jacket', 'receipt'];
function album(line) {
  if (!line.album) return line.file || !line.picture ? '' : pictureOf(line);
  const first = shots.indexOf(line.picture);
  const tiles = Array.from({ length: line.album }, (_, i) => pictureOf({ ...line, picture: shots[(first + i) % 4] }));
  const film = line.clip === 0 ? '' : `<div class="film">${icon('play', 26)}</div><small class="runs" data-attached>0:${String(line.clip).padStart(2, '0')}</small>`;
  return `<div class="tiles of${line.album}">${tiles.join('')}${film}</div>`;
}

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const quote = line.quote === undefined ? '' : `<div class="quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(shortened(line.quote.text, 30))}</span></div>`;
  const words = line.picture ? parts.body.replace(/^<div class="pic">.*?<\/svg><\/div>/, '') : parts.body;
  const body = `${line.thing === undefined ? '' : boughtCard(goods[line.thing], 74)}${quote}${album(line)}${words}`;
  const { inner } = stamped(line, body, parts.meta, { time: 34, ticks: 20, edited: 0 });
  return rowOf(line, at, `<div class="stack"><div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${inner}</div></div>`);
}

const shown = (scene) => {
  const good = goods[scene.own.int(0, 5)];
  return `<div class="about">${thing(good, 56).replace('0 0 100 100', '12 0 76 100')}<div><small>Арт. ${scene.own.digits(9)}</small><b>${escape(good.title)}</b><span><em>${good.price}</em> ${escape(good.state)}</span></div>${sign('chevron', 18, 2.2)}</div>`;
};
const replies = (own) => `<div class="replies">${own.pick([['Есть в наличии?', 'Когда отправите?', 'Подойдёт ли размер?'], ['Товар с браком', 'Хочу вернуть', 'Пришло не то']]).map((w) => `<span>${w}</span>`).join('')}</div>`;

export const newerWb = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: hyperTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'com.vitrina.client', name: 'wb-droid-goods', font: "'Golos Text Variable','Noto Sans'", dark: false, tone: 'seller', row, system, adapt,
    features: { quotes: 0.08, pictures: 0.11, rich: { files: 0.03, hard: 0.3 } }, titles: [['ТеплоДом', 'Продавец'], ['Kids&Co', 'Продавец · 4,9'], ['Северный стиль', 'Продавец · отвечает за час'], ['ИП Воробьёв', 'Продавец']], separators: ['plain', 'always'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="shop">${escape(scene.title[0])}</div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('more', 22)}</div>${shown(scene)}`,
    footer: (scene) => `${scene.own.chance(0.35) && !scene.keyboardOpen ? replies(scene.own) : ''}<div class="footer">${sign('cross', 25)}<div class="input"><span>Сообщение</span>${mark('sticker', 22)}</div><div class="go">${sign('upward', 22, 2.2)}</div></div>${snug}`,
    css: `.screen{--page:#f1eff7;--ink:#1d1a26;--headBg:#fff;--headInk:#1d1a26;--headSub:#8e8a9c;--left:#fff;--leftInk:#1d1a26;--right:#e3d5ff;--rightInk:#1d1a26;--leftMeta:#9c98ab;--rightMeta:#8d79b8;--tick:#8a2be2;--pillInk:#837e94;--footBg:#fff;--footInk:#9c98ab;--inputBg:#f4f2f9;--link:#7a1fd1;--bar:#a14bef;--radius:16px;--max:80%;--side:12px;--gapSame:4px;--gap:10px;--metaSize:11px;--downBg:#fff;--downInk:#6d6880;--count:#a414e8;--dividerBg:none;--dividerInk:#837e94}
body{font-size:15.5px;line-height:1.33}.header{min-height:56px;padding:6px 12px 8px 14px;gap:14px}.shop{width:40px;height:40px;border-radius:12px;background:linear-gradient(135deg,#b04cf0,#5b1fb0);color:#fff;font-weight:600;font-size:18px;display:flex;align-items:center;justify-content:center;flex:none}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}
.about{flex:none;display:flex;align-items:center;gap:12px;background:#fff;padding:2px 14px 11px;border-radius:0 0 18px 18px;font-size:14px;line-height:1.28;box-shadow:0 2px 8px rgba(50,30,90,.07);z-index:2}.about .thing{height:74px;border-radius:10px;flex:none;background:#ecebf2}.about div{flex:1;min-width:0}.about small{font-size:12px;color:#8e8a9c}.about b{display:block;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.about span{font-size:12.5px;color:#6d6880}.about em{font-style:normal;font-weight:700;font-size:15px;color:#8a2be2;margin-right:6px}.about .icon{transform:rotate(180deg);color:#b5b1c2}
.bubble{padding:8px 12px 9px}${groupCorners(16, 4)}.bubble>.meta{position:absolute;float:none;right:11px;bottom:6px;top:auto;margin:0}.filed>.meta{position:static;display:block;text-align:right;margin:2px -2px -3px 0}.ticks{margin-left:3px}.row.right .ticks.sent{color:#a99cc4}${cornerCss}.bubble:has(.boughtCard)>.meta{position:static;display:block;text-align:right;margin:3px 0 -3px}
.boughtCard{display:flex;gap:11px;align-items:center;background:rgba(255,255,255,.72);border-radius:11px;margin:-3px -7px 8px;padding:6px 10px 6px 6px;min-width:230px;font-size:13.5px;line-height:1.28}.boughtCard .thing{border-radius:8px;flex:none}.boughtCard b{display:block;font-weight:400}.boughtCard i{font-style:normal;font-weight:700;font-size:15px;color:#8a2be2}.boughtCard small{color:#8e8a9c;font-size:12px}
.bubble.bare{padding:3px}.tiles{position:relative;display:grid;gap:2px;border-radius:13px;overflow:hidden}.tiles .pic{width:auto!important;border-radius:0!important;margin:0;max-width:none}.tiles .pic svg{height:100%}.of1{width:216px}.of2{grid-template-columns:118px 118px}.of2 .pic{height:150px}.of3{grid-template-columns:150px 86px;grid-template-rows:88px 88px}.of3 .pic:first-child{grid-row:1/3}.film{position:absolute;left:50%;top:50%;width:46px;height:46px;margin:-23px;border-radius:50%;background:rgba(0,0,0,.5);color:#fff;display:flex;align-items:center;justify-content:center}.runs{position:absolute;left:7px;top:7px;background:rgba(0,0,0,.5);color:#fff;border-radius:8px;padding:1px 7px;font-size:11.5px}.pictured:not(.bare) .pic{width:auto;min-width:220px;max-width:none;margin:-4px -8px 7px;border-radius:12px}.bare .ticks.read{color:#e0c6ff}
.file .sheet{width:40px;height:40px;border-radius:11px;background:#efe6ff;color:#8a2be2}.row.right .file .sheet{background:#fff}.quote{border-left-width:2.5px;border-radius:3px;padding:1px 9px;font-size:13.5px;margin:1px 0 6px}.quote b{font-size:13.5px}.pill{font-size:12.5px}.separator{margin:14px 0 7px}.sticky .pill{background:#fff;box-shadow:0 1px 6px rgba(50,30,90,.15)}.system{margin:10px 6px 8px}.warned .pill{display:flex;gap:12px;align-items:center;text-align:left;max-width:none;background:#fff6dc;color:#5d4a12;border-radius:14px;padding:11px 14px;font-size:13px;line-height:1.33}.warned .icon{color:#d89a00}.divider .pill{font-weight:500}.divider{display:flex;align-items:center;gap:8px;padding:5px 14px}.divider::before,.divider::after{content:'';flex:1;height:1px;background:#d9d4e6}
.replies{flex:none;display:flex;gap:8px;padding:9px 12px 3px;background:#fff;white-space:nowrap;overflow:hidden}.replies span{border:1px solid #dcd3ee;border-radius:17px;padding:6px 13px;font-size:14px;color:#7a1fd1}.footer{padding:8px 12px;gap:11px;color:#7f7a90}.footer .input{display:flex;justify-content:space-between;align-items:center;border-radius:21px;padding:8px 11px 8px 15px}.go{width:40px;height:40px;border-radius:50%;background:linear-gradient(135deg,#c026d3,#7a1fd1);color:#fff;display:flex;align-items:center;justify-content:center}${droidTopsCss}${swipeCss}${round.keyboardCss}` },
];
