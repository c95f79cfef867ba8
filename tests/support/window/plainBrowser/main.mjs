/** An Electron app that shows a file from disk as a plain browser does, and remembers every address asked for. */
import { app, BrowserWindow, session } from 'electron';

globalThis.asked = [];
void app.whenReady().then(async () => {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, reply) => {
    globalThis.asked.push(url);
    reply({});
  });
  const window = new BrowserWindow({ width: 1100, height: 1200, webPreferences: { sandbox: true } });
  await window.loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
