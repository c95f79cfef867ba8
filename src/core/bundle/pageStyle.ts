/** The look of chronology.html: system fonts, one accent, light and dark, and a plain one for paper. */
export const pageStyle = `
:root{--paper:#fbfbfa;--card:#fff;--ink:#1c1f23;--quiet:#626a74;--line:#e3e5e8;--accent:#1f5fbf;--mine:#e8f0fc;--mine-line:#c4d8f6;--wait:#a14a12;--hit:#ffe58a;--hit-ink:#1c1f23;--shade:rgba(20,24,30,.62)}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--card:#1e2125;--ink:#e6e8ea;--quiet:#9aa2ac;--line:#2e3238;--accent:#7fb0f5;--mine:#1d2c42;--mine-line:#2f4566;--wait:#e79a63;--hit:#7a6212;--hit-ink:#fff;--shade:rgba(0,0,0,.72)}}
*{box-sizing:border-box}
html{scroll-padding-top:112px}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PT Sans",sans-serif;-webkit-text-size-adjust:100%}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.cover,.tools,main,.list,footer,.none{width:min(880px,100% - 40px);margin-inline:auto}
.cover{padding:56px 0 28px}
.kicker{margin:0 0 8px;color:var(--quiet);font-size:13px;letter-spacing:.02em}
h1{margin:0;font-size:32px;line-height:1.2;letter-spacing:-.015em;text-wrap:balance;overflow-wrap:anywhere}
.versus{margin:8px 0 0;font-size:17px;color:var(--quiet);overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px 28px;margin:28px 0 0;padding-top:20px;border-top:1px solid var(--line)}
dt{font-size:12px;color:var(--quiet)}
dd{margin:2px 0 0;font-weight:600;font-size:14px;line-height:1.4}
.tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:12px 0;background:var(--paper);border-bottom:1px solid var(--line)}
.tools[hidden]{display:none}
.tools input{flex:1 1 240px;min-width:0;height:36px;padding:0 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit;font:inherit}
.tools select{height:36px;padding:0 8px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit;font:inherit;font-size:14px}
.sides{display:flex;border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--card)}
.sides button{height:34px;padding:0 12px;border:0;background:none;color:var(--quiet);font:inherit;font-size:14px;cursor:pointer}
.sides button+button{border-left:1px solid var(--line)}
.sides button[aria-pressed=true]{background:var(--mine);color:var(--ink);font-weight:600}
.tools output{font-size:13px;color:var(--quiet);font-variant-numeric:tabular-nums}
.tools a{font-size:14px}
.day{content-visibility:auto;contain-intrinsic-size:auto 420px}
.day>h2{position:sticky;top:61px;z-index:1;margin:0 0 12px;padding:20px 0 8px;background:var(--paper);font-size:15px;font-weight:650;border-bottom:1px solid var(--line)}
article{display:grid;grid-template-columns:52px 1fr;gap:0 12px;margin:0 0 12px}
article[hidden]{display:none}
.time{padding-top:10px;color:var(--quiet);font-size:13px;font-variant-numeric:tabular-nums;text-align:right}
.said{justify-self:start;max-width:min(640px,92%);padding:8px 14px 10px;border:1px solid var(--line);border-radius:10px;background:var(--card);min-width:0}
.right .said{justify-self:end;background:var(--mine);border-color:var(--mine-line)}
.center .said{justify-self:stretch;max-width:none;border-style:dashed;background:none}
.out .said{opacity:.62}
.said p{margin:0}
.who{display:flex;flex-wrap:wrap;gap:0 8px;font-size:13px;color:var(--quiet)}
.who b{color:var(--ink);font-weight:600;overflow-wrap:anywhere}
.right .who b{color:var(--accent)}
.text{margin-top:2px!important;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
.remark{margin-top:4px!important;font-size:12.5px;color:var(--quiet);white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
.sources{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px!important}
.sources a{padding:1px 8px;border:1px solid var(--line);border-radius:999px;background:var(--paper);font-size:12.5px;text-decoration:none;font-variant-numeric:tabular-nums}
.sources a:hover{border-color:var(--accent)}
.gap{display:flex;align-items:center;gap:12px;margin:20px 0 4px;color:var(--quiet);font-size:13px}
.gap::before,.gap::after{content:"";flex:1;border-top:1px dashed var(--line)}
.gap.waiting{color:var(--wait);font-weight:600}
.gap[hidden],.day[hidden],.none[hidden]{display:none}
.none{padding:48px 0;text-align:center;color:var(--quiet)}
.list{margin-top:48px;padding-top:8px;border-top:1px solid var(--line)}
.list h2{font-size:22px;letter-spacing:-.01em;margin:20px 0 16px}
.exhibit{grid-template-columns:84px 1fr;gap:0 16px;padding:12px 0;margin:0;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 128px}
.exhibit h3{margin:0 0 2px;font-size:15px;overflow-wrap:anywhere}
.exhibit p{margin:0;font-size:13px;color:var(--quiet);overflow-wrap:anywhere}
.exhibit .digest{margin-top:4px;font:12px/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace}
.thumb{display:grid;place-items:center;width:84px;height:104px;border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--card);color:var(--quiet);font-size:12px;text-align:center;text-decoration:none;padding:0}
.thumb img{width:100%;height:100%;object-fit:cover;object-position:top}
footer{margin-block:32px 64px;padding-top:16px;border-top:1px solid var(--line);font-size:13px;color:var(--quiet)}
dialog{width:min(920px,96vw);height:94vh;max-height:none;padding:0;border:1px solid var(--line);border-radius:12px;background:var(--card);color:inherit;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:var(--shade)}
dialog header{display:flex;align-items:center;gap:16px;padding:10px 16px;border-bottom:1px solid var(--line)}
dialog h2{flex:1;margin:0;font-size:15px}
dialog header a{font-size:14px}
dialog button{width:32px;height:32px;border:0;border-radius:8px;background:none;color:inherit;font-size:22px;line-height:1;cursor:pointer}
dialog button:hover{background:var(--mine)}
.stage{flex:1;overflow:auto;padding:16px;text-align:center}
.stage audio{width:100%;margin-top:32px}.stage video{display:block;max-width:100%;max-height:75vh;margin:0 auto;background:#000}.stage p{margin:24px 0;text-align:center}
.frame{position:relative;display:inline-block;max-width:100%}
.frame img{display:block;max-width:100%;height:auto}
.box{position:absolute;border:2px solid #d9480f;border-radius:4px;box-shadow:0 0 0 9999px rgba(10,14,20,.28);pointer-events:none}
.frame{overflow:hidden}
::highlight(hit){background:var(--hit);color:var(--hit-ink)}
@media (max-width:560px){.cover,.tools,main,.list,footer,.none{width:calc(100% - 24px)}.cover{padding-top:28px}h1{font-size:24px}article{grid-template-columns:40px 1fr;gap:0 8px}.exhibit{grid-template-columns:60px 1fr}.thumb{width:60px;height:76px}.day>h2{position:static}html{scroll-padding-top:8px}.tools{position:static}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#000;--mine:#f1f1f1;--mine-line:#999;--wait:#000}body{font-size:11pt}.tools,dialog{display:none!important}.day,.exhibit{content-visibility:visible}.day>h2{position:static}.said,.exhibit{break-inside:avoid}.day>h2{break-after:avoid}.cover{padding-top:0}a{text-decoration:none}}
`;
