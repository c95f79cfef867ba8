import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../support/letters/letterOf.js';
import { startNameServer, type NameServer } from '../support/letters/nameServer.js';
import { signed, signingKey } from '../support/letters/signedLetter.js';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';

const key = signingKey(2048);
const name = 'mail._domainkey.shop.example';
const letter = letterOf(
  ['From: Служба поддержки <help@shop.example>', 'To: anna@mail.example', 'Subject: Возврат денег [#4471]', 'Date: Mon, 11 Mar 2024 20:41:00 +0300', 'Message-ID: <a2@shop.example>', 'Content-Type: text/plain; charset=utf-8'],
  'Анна, в возврате отказано.\n',
);

describe.each([
  { language: 'ru', theme: 'light', rooms: 'Доказательства', list: 'Список доказательств', pane: /^Доказательство № \d+$/, off: /сейчас сеть выключена/, settings: 'Открыть настройки', toggle: 'Спрашивать в сети ключи подписей писем', close: 'Закрыть', check: 'Проверить подпись', right: /Подпись shop\.example \(DKIM\) верна/, altered: /после подписи он изменён/, keys: /Проверено .*, ключ хранится в деле/, again: 'Спросить ключ заново' },
  { language: 'en', theme: 'dark', rooms: 'Exhibits', list: 'List of exhibits', pane: /^Exhibit \d+$/, off: /which is switched off/, settings: 'Open the settings', toggle: 'Ask the network for the keys of letters’ signatures', close: 'Close', check: 'Check the signature', right: /The signature of shop\.example \(DKIM\) is right/, altered: /it was altered after signing/, keys: /Checked .*, the key is kept in the case/, again: 'Ask for the key anew' },
] as const)('signatures of letters in $language, $theme', ({ language, theme, ...said }) => {
  let window: OpenWindow;
  let server: NameServer;
  let caseId: string;
  const pane = () => window.page.getByRole('region', { name: said.pane });
  const open = (file: string) => window.page.getByRole('listbox', { name: said.list }).getByRole('option', { name: new RegExp(file) }).first().click();
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    server = await startNameServer(new Map([[name, [key.record]]]));
    window = await openWindow({ language, theme, size: { width: 1280, height: 900 }, nameServers: server.address });
    ({ caseId } = await openNewCase(window, 'Signatures'));
    const good = await signed(letter, { key });
    await writeFile(join(window.home, 'good.eml'), good);
    await writeFile(join(window.home, 'altered.eml'), Buffer.from(good.toString('utf8').replace('отказано', 'не отказано')));
    await dropOn(window.page, ['good.eml', 'altered.eml'].map((file) => join(window.home, file)));
    await importEnded(window, caseId, 2);
    await window.page.getByRole('button', { name: said.rooms }).click();
  });
  afterAll(async () => {
    await window.quit();
    await server.close();
    await removeHome(window.home);
  });

  it('are not checked in full while the network is off: nobody is asked, whoever asks for it', async () => {
    await open('good\\.eml');
    await pane().getByText(said.off).waitFor();
    expect(await pane().getByRole('button', { name: said.check }).count()).toBe(0);
    expect(await look('signature-off')).toEqual([]);
    await expect(window.ask('signature.check', { caseId, exhibit: 1 })).rejects.toThrow('E_OFFLINE');
    expect(server.questions).toEqual([]);
  });

  it('are asked for only at the button, once the person has switched it on and seen what is asked of whom', async () => {
    await pane().getByRole('button', { name: said.settings }).click();
    const toggle = window.page.getByRole('switch', { name: said.toggle });
    await toggle.click({ force: true });
    await expect.poll(() => toggle.isChecked()).toBe(true);
    expect(await look('signature-settings')).toEqual([]);
    await window.page.getByRole('dialog').getByRole('button', { name: said.close }).click();
    await pane().getByText(`TXT ${name}`, { exact: false }).or(pane().getByText(name, { exact: false })).first().waitFor();
    await pane().getByText(server.address, { exact: false }).first().waitFor();
    expect(await look('signature-asking')).toEqual([]);
    expect(server.questions).toEqual([]);
    await pane().getByRole('button', { name: said.check }).click();
    await pane().getByText(said.right).waitFor();
    expect(server.questions).toEqual([`TXT ${name}`]);
    await pane().getByText(said.keys).click();
    await pane().getByText(key.record).waitFor();
    expect(await look('signature-right')).toEqual([]);
  });

  it('are checked with the kept key when the network is off again', async () => {
    await window.ask('app.setPreferences', { asksForKeys: false });
    await open('altered\\.eml');
    await pane().getByRole('button', { name: said.check }).click();
    await pane().getByText(said.altered).waitFor();
    await pane().getByText(said.keys).waitFor();
    expect(await look('signature-altered')).toEqual([]);
    expect(server.questions).toHaveLength(1);
    const settings = await readFile(join(window.home, 'settings', 'library.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({ asksForKeys: false });
  });
});
