import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterOf, multipart } from '../support/letters/letterOf.js';
import { writeMailbox } from '../support/letters/mailbox.mjs';
import { importEnded, openNewCase } from '../support/window/cases.js';
import { dropOn } from '../support/window/drop.js';
import { openWindow, removeHome, type OpenWindow } from '../support/window/launch.js';
import { pictures } from '../support/window/looks.js';
import { lookAt } from '../support/window/lookAt.js';


const first = letterOf(
  ['From: Анна <anna@mail.example>', 'To: help@shop.example', 'Subject: Возврат денег', 'Date: Mon, 11 Mar 2024 10:00:00 +0300', 'Message-ID: <a1@mail.example>', 'Content-Type: text/plain; charset=utf-8'],
  'Здравствуйте!\n\nЯ вернула товар по заказу № 58120437-0001, 12 990 ₽ не пришли.\n\nС уважением,\nАнна\n+7 900 123-45-67\n',
);
/** An answer that came late, quotes the first letter, and carries it whole. */
const answer = letterOf(
  [
    'Received: from out.shop.example (out.shop.example [203.0.113.5]) by mx.mail.example with ESMTPS id 2; Tue, 12 Mar 2024 09:12:09 +0300',
    'Received: from crm (unknown [10.0.0.7]) by out.shop.example with ESMTP id 1; Mon, 11 Mar 2024 20:41:05 +0300',
    'From: Служба поддержки <help@shop.example>', 'To: anna@mail.example', 'Subject: Re: Возврат денег [#4471]', 'Date: Mon, 11 Mar 2024 20:41:00 +0300',
    'Message-ID: <a2@shop.example>', 'In-Reply-To: <a1@mail.example>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b',
  ],
  multipart([
    'Content-Type: text/plain; charset=utf-8\n\nАнна, обращение № 4471 закрыто.\n\n11 марта 2024 г., 10:00 Анна <anna@mail.example> пишет:\n> Здравствуйте!\n>\n> Я вернула товар.\n\n-- \nСлужба поддержки',
    `Content-Type: message/rfc822\n\n${first.toString('utf8').replaceAll('\r\n', '\n')}`,
  ]),
);

describe.each([
  { language: 'ru', theme: 'light', rooms: 'Доказательства', list: 'Список доказательств', pane: /^Доказательство № \d+$/, inner: /Вложенное письмо: Возврат денег/, thread: /Переписка: 2 письма/, way: /Путь письма/, gap: 'лежало 12 ч 31 мин', quote: /Цитата, 4 строки/, archive: 'В архиве 12 писем', search: 'Поиск' },
  { language: 'en', theme: 'dark', rooms: 'Exhibits', list: 'List of exhibits', pane: /^Exhibit \d+$/, inner: /Letter inside: Возврат денег/, thread: /Thread: 2 letters/, way: /Way of the letter/, gap: 'lay for 12 h 31 min', quote: /Quotation, 4 lines/, archive: '12 letters in the archive', search: 'Search' },
] as const)('letters in $language, $theme', ({ language, theme, ...said }) => {
  let window: OpenWindow;
  const pane = () => window.page.getByRole('region', { name: said.pane });
  const open = (name: string) => window.page.getByRole('listbox', { name: said.list }).getByRole('option', { name: new RegExp(name) }).first().click();
  const look = (screen: string) => lookAt(window.page, join(pictures, `${screen}-${language}-${theme}.png`));
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    window = await openWindow({ language, theme, size: { width: 1280, height: 900 } });
    const { caseId } = await openNewCase(window, 'Letters');
    await writeFile(join(window.home, 'first.eml'), first);
    await writeFile(join(window.home, 'answer.eml'), answer);
    await writeMailbox(join(window.home, 'Takeout.mbox'), 12, 300);
    await dropOn(window.page, ['first.eml', 'answer.eml', 'Takeout.mbox'].map((name) => join(window.home, name)));
    await importEnded(window, caseId, 17);
    await window.page.getByRole('button', { name: said.rooms }).click();
  });
  afterAll(async () => {
    await window.quit();
    await removeHome(window.home);
  });

  it('fold what is quoted, name what they name, and tell their way', async () => {
    await open('answer\\.eml');
    await pane().getByText(said.quote).waitFor();
    expect(await pane().getByText('Я вернула товар.', { exact: false }).first().isVisible()).toBe(false);
    await pane().getByText(said.quote).click();
    expect(await pane().getByText('> Я вернула товар.').isVisible()).toBe(true);
    await pane().getByText(said.way).click();
    await pane().getByText(said.gap).waitFor();
    await pane().getByRole('button', { name: /4471/ }).first().waitFor();
    // A moment stands on one line, within its column.
    const cut = await pane().locator('time').evaluateAll((times) => times.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ textContent }) => textContent));
    expect(cut).toEqual([]);
    expect(await look('letter')).toEqual([]);
  });

  it('show the letter within, and lead to the others of their thread', async () => {
    await pane().getByText(said.inner).click();
    await pane().getByText('58120437-0001', { exact: false }).first().waitFor();
    await pane().getByText(said.thread).click();
    expect(await look('letter-thread')).toEqual([]);
    await pane().getByRole('button', { name: /anna|Анна · Возврат денег/i }).first().click();
    await pane().getByRole('heading', { name: /first\.eml/ }).waitFor();
  });

  it('come out of an archive, which lists them', async () => {
    await open('Takeout\\.mbox');
    await pane().getByText(said.archive).waitFor();
    expect(await look('mailbox')).toEqual([]);
    await pane().getByRole('button', { name: /10001/ }).click();
    await pane().getByRole('heading', { name: /Takeout 00001\.eml/ }).waitFor();
  });

  it('lead from a number to where else the case speaks of it', async () => {
    await pane().getByRole('button', { name: /10001/ }).first().click();
    await expect.poll(() => window.page.getByRole('combobox', { name: said.search }).inputValue()).toBe('10001');
  });
});
