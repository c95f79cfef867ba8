import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escape } from './escape.mjs';
import { fontSheets } from './fontSheets.mjs';
import { avatar, keyboard, statusBar } from './markup.mjs';

const interFolder = join(dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json')), 'files');
export const interFace = ['cyrillic', 'latin']
  .map((set) => `@font-face{font-family:'Inter';font-weight:100 900;src:url('${pathToFileURL(join(interFolder, `inter-${set}-wght-normal.woff2`)).href}');unicode-range:${set === 'latin' ? 'U+0000-00FF,U+2000-206F,U+20AC,U+2122' : 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'}}`)
  .join('');

const base = `
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{font-size:16px;line-height:1.32;-webkit-font-smoothing:antialiased;font-variant-ligatures:none}
.screen{display:flex;flex-direction:column;position:relative;overflow:hidden;background:var(--page);color:var(--ink)}
.icon{display:block;flex:none}
.status{display:flex;justify-content:space-between;align-items:center;height:32px;padding:0 16px;font-size:13px;font-weight:500;flex:none;background:var(--statusBg,var(--headBg));color:var(--statusInk,var(--headInk))}
.status.ios{height:48px;padding:10px 26px 0;font-size:16px;font-weight:600}
.status .marks{display:flex;gap:5px;align-items:center}
.status .cell{width:22px;height:11px;border:1.2px solid currentColor;border-radius:3px;padding:1px;display:block}
.status .cell i{display:block;height:100%;background:currentColor;border-radius:1px}
.header{display:flex;align-items:center;gap:12px;flex:none;padding:8px 14px;background:var(--headBg);color:var(--headInk);min-height:56px}
.header .who{flex:1;min-width:0;white-space:nowrap;overflow:hidden}
.header .who b{display:block;font-weight:600;font-size:17px;overflow:hidden;text-overflow:ellipsis}
.header .who small{display:block;font-size:13px;color:var(--headSub);overflow:hidden;text-overflow:ellipsis}
.avatar{border-radius:50%;color:#fff;display:flex;align-items:center;justify-content:center;font-weight:500;flex:none;align-self:flex-end}
.header .avatar{align-self:center}
.avatar.none{visibility:hidden}
.feed{flex:1;min-height:0;overflow:hidden;position:relative;background:var(--wall,var(--page))}
.content{min-height:100%;display:flex;flex-direction:column;justify-content:flex-end;padding:8px var(--side,10px)}
.row{display:flex;margin-top:var(--gapSame,3px);gap:8px}
.row.firstRow{margin-top:var(--gap,10px)}
.row.right{justify-content:flex-end}
.stack{max-width:var(--max,80%);display:flex;flex-direction:column;min-width:0}
.row.right .stack{align-items:flex-end}
.row.left .stack{align-items:flex-start}
.line{display:flex;align-items:flex-end;gap:6px;max-width:100%}
.bubble{position:relative;padding:7px 11px;border-radius:var(--radius,14px);background:var(--left);color:var(--leftInk);overflow-wrap:anywhere;min-width:0}
.row.right .bubble{background:var(--right);color:var(--rightInk)}
.bubble::after{content:'';display:block;clear:both}
.text{white-space:pre-wrap}
.bubble a{color:var(--link,inherit);text-decoration:var(--linkLine,none)}
.author{font-size:13.5px;font-weight:600;color:var(--authorInk,var(--name));margin-bottom:2px}
.meta{font-size:var(--metaSize,12px);line-height:1.2;color:var(--leftMeta);white-space:nowrap}
.row.right .meta{color:var(--rightMeta,var(--leftMeta))}
.bubble .meta{float:right;margin:6px 0 -3px 10px;position:relative;top:2px}
.ticks{margin-left:4px;vertical-align:-1px}
.ticks.read{color:var(--tick,currentColor)}
.stack>.meta{margin:3px 4px 0}
.quote{border-left:3px solid var(--bar,var(--link,#888));padding:2px 8px;margin:2px 0 5px;font-size:14px;line-height:1.3;border-radius:4px;background:var(--quoteBg,transparent)}
.quote b{display:block;font-weight:600;color:var(--bar,var(--link));font-size:13.5px}
.quote span{opacity:.85}
.pic{width:230px;max-width:100%;border-radius:10px;overflow:hidden;margin:1px -5px}
.pic svg{display:block;width:100%}
.bubble.bare{padding:3px;overflow:hidden}
.bubble.bare .pic{margin:0;border-radius:inherit}
.bubble.bare .meta{position:absolute;right:9px;bottom:8px;top:auto;margin:0;background:rgba(0,0,0,.45);color:#fff!important;border-radius:9px;padding:2px 7px}
.voice{display:flex;gap:10px;align-items:center;padding:2px 0}
.voice .play{width:40px;height:40px;border-radius:50%;background:var(--bar,var(--link,#4a90d9));color:#fff;display:flex;align-items:center;justify-content:center}
.voice svg{display:block}
.voice small{font-size:12px;opacity:.7}
.faced.row.right{justify-content:flex-start}
.flathead{display:flex;align-items:baseline;gap:10px}
.reactions{display:flex;gap:4px;margin-top:5px;clear:none}
.reactions span{font-size:13px;padding:2px 8px;border-radius:11px;background:var(--reactionBg,rgba(128,128,128,.18))}
.system,.separator{display:flex;justify-content:center;margin:12px 8px 8px;text-align:center}
.pill{font-size:13.5px;color:var(--pillInk);background:var(--pillBg,transparent);padding:3px 10px;border-radius:12px;max-width:90%}
.pill .meta{margin-left:8px;color:inherit;opacity:.8}
.sticky,.down{position:sticky;height:0;display:flex;z-index:3;flex:none;pointer-events:none}
.sticky{top:8px;justify-content:center}.sticky .pill{height:max-content}
.down{bottom:12px;justify-content:flex-end;align-items:flex-end}
.down>div{position:relative;width:44px;height:44px;border-radius:50%;background:var(--downBg,#fff);color:var(--downInk,#7d8790);display:flex;align-items:center;justify-content:center;box-shadow:0 1px 4px rgba(0,0,0,.25)}
.down i{position:absolute;top:-9px;left:50%;transform:translateX(-50%);background:var(--count,#4a9be0);color:#fff;font:500 12px/20px sans-serif;min-width:20px;padding:0 5px;border-radius:10px;text-align:center}
.divider{margin:10px calc(-1*var(--side,10px));padding:5px;text-align:center;background:var(--dividerBg,rgba(128,128,128,.14));color:var(--dividerInk,#6f7780);font-size:13.5px}
.divider .pill{color:inherit;background:none}
.readmark{font-size:12px;color:var(--leftMeta);text-align:right;padding:3px 6px 0}.typing{display:flex;gap:8px;align-items:center;color:var(--leftMeta);font-size:13.5px;margin-top:8px}
.typing i{display:flex;gap:4px;background:var(--left);border-radius:14px;padding:12px 13px}.typing i span{width:7px;height:7px;border-radius:50%;background:currentColor;opacity:.7}
.over{display:flex;gap:8px;align-items:baseline;margin:0 2px 2px}.over .author{margin:0}
.far{margin-left:auto;align-self:flex-end}.row.right .far.meta{margin:0 auto 0 0}.edge.meta{align-self:flex-end;padding:0 2px 5px}.row.left .edge.meta{margin-left:auto}
.file{display:flex;gap:10px;align-items:center}.file .sheet{width:42px;height:42px;border-radius:var(--sheet,50%);background:var(--bar,var(--link,#4a90d9));color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.file small{display:block;font-size:12.5px;opacity:.65}
.preview{border-left:3px solid var(--bar,var(--link,#888));padding:2px 8px;margin:6px 0 2px;font-size:14px;line-height:1.3}.preview b{display:block;color:var(--bar,var(--link))}.preview i{font-style:normal;font-weight:600;display:block}.preview span{display:block}
.forward{font-size:13.5px;color:var(--bar,var(--link));margin-bottom:2px}.forward b{font-weight:600}
.bubble.naked,.row.right .bubble.naked{background:none!important;border:0!important;box-shadow:none!important;padding:0}.bubble.naked .sticker svg{display:block;fill:#222}.bubble.naked::before{display:none!important}
.buttons{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0 2px}
.button{border:1.5px solid var(--buttonInk,var(--link));color:var(--buttonInk,var(--link));padding:6px 13px;border-radius:16px;font-size:14.5px;background:var(--buttonBg,transparent)}
.footer{display:flex;align-items:center;gap:12px;padding:8px 12px;flex:none;background:var(--footBg,var(--page));color:var(--footInk,#8a8f98);min-height:52px}
.footer .input{flex:1;padding:8px 14px;border-radius:20px;background:var(--inputBg);color:var(--footInk,#8a8f98);font-size:15.5px}
.gesture{height:20px;flex:none;background:var(--footBg,var(--page));display:flex;align-items:center;justify-content:center}
.gesture::after{content:'';width:118px;height:4px;border-radius:2px;background:var(--ink);opacity:.55}
.keyboard{flex:none;background:#d3d6dc;color:#111;padding:6px 3px 10px;font-size:20px}
.keyboard div{display:flex;justify-content:center;gap:5px;margin:7px 0}
.keyboard span{background:#fff;border-radius:5px;flex:1;max-width:32px;text-align:center;padding:8px 0}
.keyboard .wide{max-width:60px;font-size:15px;padding:11px 0}.keyboard .space{max-width:210px;font-size:15px;padding:11px 0}
.dark .keyboard{background:#2b2b2d;color:#f2f2f2}.dark .keyboard span{background:#5d5d60}
.desk{display:flex;height:100%;min-height:0;flex:1}
.list{width:var(--listWidth,300px);flex:none;background:var(--listBg,var(--page));border-right:1px solid var(--edge);overflow:hidden;font-size:14px}
.list .find{margin:10px 12px;padding:7px 12px;border-radius:16px;background:var(--inputBg);color:var(--footInk,#8a8f98);font-size:14px}
.list .chat{display:flex;gap:10px;padding:8px 12px;align-items:center}
.list .chat .avatar{align-self:center}
.list .chat.open{background:var(--openBg);color:var(--openInk,inherit)}
.list .chat .what{flex:1;min-width:0}
.list .chat .what div{display:flex;justify-content:space-between;gap:8px}
.list .chat b{font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.list .chat small{color:inherit;opacity:.6;font-size:12.5px}
.list .chat p{margin:1px 0 0;opacity:.7;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.main{flex:1;min-width:0;display:flex;flex-direction:column}
.browser{flex:none;background:var(--chromeBg,#dee1e6);color:var(--chromeInk,#3c4043);padding:7px 10px 7px;font:13px 'Open Sans','Noto Sans',sans-serif}
.browser .tabs{display:flex;gap:6px;margin-bottom:6px}
.browser .tabs span{padding:6px 14px;border-radius:8px 8px 0 0;background:rgba(255,255,255,.85);color:#222}.browser .tabs span+span{background:transparent;color:inherit}
.browser .address{background:#fff;color:#333;border-radius:14px;padding:5px 14px}
`;

/**
 * @typedef {object} Look one app's appearance: its colours, where stamps and authors stand, how days are spelled
 * @typedef {{ clock: string, battery: number, make: 'android' | 'ios', title: string, subtitle: string, chats: object[], keyboardOpen: boolean, width: number, height: number }} Scene
 */

const gestureBar = () => '<div class="gesture"></div>';

/** The whole HTML page of a conversation in a look. */
export function chatPage(look, scene, feed) {
  const content = `<div class="feed"><div class="content">${feed}</div></div>`;
  const column = `${look.header(scene)}${content}${look.footer(scene)}`;
  const body =
    look.form === 'phone'
      ? `${(look.status ?? statusBar)(scene)}${column}${scene.keyboardOpen ? (look.keyboard ?? keyboard)(scene) : (look.nav ?? gestureBar)(scene)}`
      : look.frame(scene, column);
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8">${fontSheets(look.font)}<style>${look.font.includes("'Inter'") ? interFace : ''}${base}
body{font-family:${look.font},'Noto Color Emoji',sans-serif}.screen{width:${scene.width}px;height:${scene.height}px}
${look.css}</style></head><body><div class="screen${look.dark ? ' dark' : ''}">${body}</div></body></html>`;
}

/** The list of other chats at the side of a desktop window. */
export const chatList = (scene, size = 46) =>
  `<div class="list"><div class="find">Поиск</div>${scene.chats
    .map((c) => `<div class="chat${c.open ? ' open' : ''}">${avatar(c.name, size)}<div class="what"><div><b>${escape(c.name)}</b><small>${c.when}</small></div><p>${escape(c.text)}</p></div></div>`)
    .join('')}</div>`;

export const browserBar = (tab, address) => `<div class="browser"><div class="tabs"><span>${tab}</span><span>Новая вкладка</span></div><div class="address">${address}</div></div>`;
