/**
 * An Electron app without windows to see: paints pages to PNG at any size and pixel ratio and tells what stands where.
 * Reads jobs from the JSON file named in CHAT_PAINTER_JOBS:
 * `{page, width, height, ratio, shots: [{fromBottom | share, clock, hidden, out}]}`. `share` is how far down (0–1) the
 * conversation is scrolled, `fromBottom` how many screens above its end; `hidden` names rows that have not arrived yet.
 * Writes for each shot `out` (in slices when the page is long) and `out.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const sliceHeight = 1600;
const collect = readFileSync(join(import.meta.dirname, 'collect.js'), 'utf8').trim().replace(/;$/, '');

/** Runs in the page: scrolls near the wished place to where no word is cut so that one could argue whether it is seen. */
const place = (shot, height) => `(async () => {
  const shot = ${JSON.stringify(shot)};
  Object.defineProperty(window, 'innerHeight', { value: ${height}, configurable: true });
  const collect = () => (${collect});
  const root = window.chatRoot ?? document;
  const feed = root.querySelector('.feed, [data-feed]');
  const clock = document.querySelector('.status .clock');
  if (clock) clock.textContent = shot.clock;
  for (const row of root.querySelectorAll('[data-m]')) row.style.display = shot.hidden.includes(row.dataset.m) ? 'none' : '';
  scrollTo(0, 0);
  const end = feed.scrollHeight - feed.clientHeight;
  // Translucent bars lie over the feed: what can be seen at once is less than the feed's height.
  const barred = [...root.querySelectorAll('[data-bar]')].reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
  const wished = Math.round(shot.fromBottom === undefined ? end * shot.share : Math.max(0, end - shot.fromBottom * (feed.clientHeight - barred)));
  const tries = Array.from({ length: 121 }, (_, i) => wished + (i % 2 === 0 ? i / 2 : -(i + 1) / 2)).filter((top) => top >= 0 && top <= end);
  let best = null;
  for (const top of tries) {
    feed.scrollTop = top;
    const found = collect();
    const unsure = found.messages.reduce((sum, m) => sum + m.unsure, 0);
    if (best === null || unsure < best.unsure) best = { top, unsure };
    if (unsure === 0) break;
  }
  feed.scrollTop = best.top;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const found = collect();
  delete window.innerHeight;
  return { ...found, feed: { scrollTop: feed.scrollTop, end } };
})()`;

async function paint(window, job) {
  const { webContents } = window;
  const tool = webContents.debugger;
  await window.loadFile(job.page);
  // The screenshot shows none, and without them what stands beside them would be laid out anew after it was measured.
  await tool.sendCommand('Emulation.setScrollbarsHidden', { hidden: true });
  await tool.sendCommand('Emulation.setDeviceMetricsOverride', { width: job.width, height: Math.min(job.height, sliceHeight), deviceScaleFactor: job.ratio, mobile: false });
  await webContents.executeJavaScript('Promise.resolve(window.ready).then(() => document.fonts.ready).then(() => 1)');
  for (const shot of job.shots) {
    const facts = await webContents.executeJavaScript(place(shot, job.height));
    const slices = [];
    for (let top = 0; top < job.height; top += sliceHeight) {
      const height = Math.min(sliceHeight, job.height - top);
      const { data } = await tool.sendCommand('Page.captureScreenshot', { format: 'png', captureBeyondViewport: job.height > sliceHeight, clip: { x: 0, y: top, width: job.width, height, scale: 1 } });
      slices.push(`${shot.out}.${slices.length}.png`);
      writeFileSync(slices.at(-1), Buffer.from(data, 'base64'));
    }
    writeFileSync(`${shot.out}.json`, JSON.stringify({ ...facts, slices }));
  }
}

async function main() {
  const jobs = JSON.parse(readFileSync(process.env.CHAT_PAINTER_JOBS, 'utf8'));
  const window = new BrowserWindow({ show: false, width: 400, height: 300, webPreferences: { offscreen: true, sandbox: true } });
  window.webContents.session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: /^(https?|wss?):/.test(details.url) }));
  window.webContents.debugger.attach('1.3');
  for (const [index, job] of jobs.entries()) {
    await paint(window, job);
    process.stderr.write(`painted ${index + 1}/${jobs.length}\n`);
  }
}

app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
app.whenReady().then(main).then(() => app.exit(0), (error) => {
  console.error(error);
  app.exit(1);
});
