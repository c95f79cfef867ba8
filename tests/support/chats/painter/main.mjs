/**
 * An Electron app without windows to see: paints pages to PNG at any size and pixel ratio and tells what stands where.
 * Reads jobs from the JSON file named in CHAT_PAINTER_JOBS: `{page, width, height, ratio, shots:[{scroll, clock, out}]}`;
 * `scroll` is a share (0–1) of the way down. Writes for each shot `out` and `out.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const sliceHeight = 1600;
const collect = readFileSync(join(import.meta.dirname, 'collect.js'), 'utf8');

async function paint(window, job) {
  const { webContents } = window;
  const tool = webContents.debugger;
  await window.loadFile(job.page);
  await tool.sendCommand('Emulation.setDeviceMetricsOverride', { width: job.width, height: Math.min(job.height, sliceHeight), deviceScaleFactor: job.ratio, mobile: false });
  const run = (code) => webContents.executeJavaScript(code);
  await run('document.fonts.ready.then(() => 1)');
  for (const shot of job.shots) {
    await run(`(() => { const feed = document.querySelector('.feed'); scrollTo(0, 0);
      feed.scrollTop = Math.round((feed.scrollHeight - feed.clientHeight) * ${shot.scroll});
      const clock = document.querySelector('.status .clock'); if (clock) clock.textContent = ${JSON.stringify(shot.clock)};
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1)))); })()`);
    // The whole page's height, for the truth of a page taller than one slice.
    const facts = await run(`(() => { Object.defineProperty(window, 'innerHeight', { value: ${job.height}, configurable: true }); const found = ${collect.trim().replace(/;$/, '')}; delete window.innerHeight;
      const feed = document.querySelector('.feed'); return { messages: found, feed: { scrollTop: feed.scrollTop, scrollHeight: feed.scrollHeight, clientHeight: feed.clientHeight } }; })()`);
    const slices = [];
    for (let top = 0; top < job.height; top += sliceHeight) {
      const height = Math.min(sliceHeight, job.height - top);
      const { data } = await tool.sendCommand('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip: { x: 0, y: top, width: job.width, height, scale: 1 } });
      const name = job.height > sliceHeight ? `${shot.out}.${slices.length}.png` : shot.out;
      writeFileSync(name, Buffer.from(data, 'base64'));
      slices.push(name);
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
    if (process.env.CHAT_PAINTER_QUIET === undefined) process.stderr.write(`painted ${index + 1}/${jobs.length}\n`);
  }
}

app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
app.whenReady().then(main).then(() => app.exit(0), (error) => {
  console.error(error);
  app.exit(1);
});
