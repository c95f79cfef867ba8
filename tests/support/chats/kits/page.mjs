import { pathToFileURL } from 'node:url';
import { interFace } from '../page.mjs';
import { islandCss, islandStatus } from '../furniture.mjs';
import { statusBar } from '../markup.mjs';

/** Our own part of the page: the phone's status bar and gesture bar. Everything in `#app` is the kit's. */
const frameCss = `html,body{margin:0;padding:0;height:100%}
*,*::before,*::after{animation-duration:0s!important;animation-delay:0s!important;transition:none!important;scroll-behavior:auto!important;caret-color:transparent!important}
.screen{position:relative;display:flex;flex-direction:column;overflow:hidden}
#app{position:relative;flex:1;min-height:0;min-width:0;overflow:hidden;transform:translateZ(0)}
#kitStatus .status{box-sizing:border-box;display:flex;justify-content:space-between;align-items:center;height:32px;padding:0 16px;font:500 13px/1.32 Roboto,sans-serif}
#kitStatus .status.ios{height:48px;padding:10px 26px 0;font:600 16px/1.32 Inter,sans-serif}
#kitStatus .marks{display:flex;gap:5px;align-items:center}
#kitStatus .cell{box-sizing:border-box;width:22px;height:11px;border:1.2px solid currentColor;border-radius:3px;padding:1px;display:block}
#kitStatus .cell i{display:block;height:100%;background:currentColor;border-radius:1px}
#kitGesture{height:20px;flex:none;display:flex;align-items:center;justify-content:center}
#kitGesture::after{content:'';width:118px;height:4px;border-radius:2px;background:currentColor;opacity:.55}
${islandCss}`;

/**
 * The HTML page that mounts a kit with the conversation's rows; `window.ready` is kept once everything is marked.
 * @param {{ kit: object, scene: object, rows: object[], bundle: { scripts: string[], styles: string[] } }} page
 */
export function kitPage({ kit, scene, rows, bundle }) {
  const phone = kit.form === 'phone';
  const styles = bundle.styles.map((path) => `<link rel="stylesheet" href="${pathToFileURL(path).href}">`).join('');
  const status = scene.make === 'ios' ? islandStatus(scene.turn % 3 === 0 ? 'notch' : 'island')(scene) : statusBar(scene);
  const colours = phone ? (scene.dark ? kit.frame.dark : kit.frame.light) : null;
  const bars = phone ? { top: `<div id="kitStatus" style="background:${colours.top};color:${colours.ink}">${status}</div>`, bottom: `<div id="kitGesture" style="background:${colours.bottom};color:${colours.ink}"></div>` } : { top: '', bottom: '' };
  const data = JSON.stringify({ rows, scene }).replace(/</g, '\\u003c');
  const classes = [...(kit.htmlClass?.(scene) ?? [])].join(' ');
  const attributes = kit.htmlAttributes?.(scene) ?? '';
  return `<!doctype html><html lang="ru" dir="ltr" class="${classes}" ${attributes}><head><meta charset="utf-8"><style>${interFace}</style>${styles}<style>${frameCss}
.screen{width:${scene.width}px;height:${scene.height}px;${phone ? `background:${colours.bottom}` : ''}}
${phone ? '::-webkit-scrollbar{display:none!important}' : ''}
${kit.css ?? ''}</style></head><body class="${kit.bodyClass?.(scene) ?? ''}"><div class="screen">${bars.top}<div id="app"></div>${bars.bottom}</div>
<script>window.kit=${data}</script>${bundle.scripts.map((path) => `<script src="${pathToFileURL(path).href}"></script>`).join('')}</body></html>`;
}
