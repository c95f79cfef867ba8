import { facts } from './story.mjs';

/** The sample's letters as the bytes that a mail program saves (RFC 5322, MIME). Four kinds of packing on purpose. */

const word = (text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const word1251 = (text) => `=?windows-1251?B?${bytes1251(text).toString('base64')}?=`;
const folded = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const crlf = (text) => text.replace(/\r?\n/g, '\r\n');

const { customer, customerMail, order, ticket, sum } = facts;
const anna = `${word(customer)} <${customerMail}>`;
const shop = `${word('Служба поддержки Витрины')} <help@vitrina.example>`;
const ids = { receipt: '<20240305-0915.7781@vitrina.example>', claim: '<4f1c9a2e-03d1@post.example>', answer: '<20240313-0932.8120@vitrina.example>', hotline: '<7b20de11-1a64@post.example>' };

/** The automatic receipt: plain text, UTF-8, base64. */
export function receiptLetter() {
  const text = `Здравствуйте, Анна!

Мы получили ваше обращение и зарегистрировали его под номером ${ticket}.
Заказ ${order}, сумма ${sum}.

Срок рассмотрения — до 3 дней. Отвечать на это письмо не нужно.

Служба поддержки Витрины
`;
  return crlf(`Received: from mx3.vitrina.example (mx3.vitrina.example [192.0.2.17])
\tby in.post.example with ESMTPS id a81f3c; Tue, 05 Mar 2024 09:15:44 +0300
From: ${shop}
To: ${anna}
Subject: ${word(`[${ticket}] Обращение`)}
 ${word(' зарегистрировано')}
Date: Tue, 05 Mar 2024 09:15:42 +0300
Message-ID: ${ids.receipt}
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${folded(Buffer.from(crlf(text)))}
`);
}

/** The customer's claim: text and HTML side by side, a picture of the receipt attached under a Russian name. */
export function claimLetter(receiptPng) {
  const text = `Претензия

1 марта 2024 г. я получила заказ ${order}: куртка зимняя, размер 46, цена ${sum}.
На бирке указан размер 50. Заявка на возврат отклонена без осмотра товара.

Прошу в течение 10 дней:
1) вернуть ${sum};
2) письменно назвать причину отказа по заявке от 2 марта.

Приложение: чек.

${customer}
`;
  const html = `<!doctype html><html><body style="font-family:sans-serif"><h2>Претензия</h2>
<p>1 марта 2024 г. я получила заказ <b>${order}</b>: куртка зимняя, размер 46, цена <b>${sum}</b>.<br>На бирке указан размер 50. Заявка на возврат отклонена без осмотра товара.</p>
<p>Прошу в течение 10 дней:</p><ol><li>вернуть ${sum};</li><li>письменно назвать причину отказа по заявке от 2 марта.</li></ol>
<p>Приложение: чек.</p><p>${customer}</p></body></html>
`;
  return crlf(`From: ${anna}
To: ${word('Претензии Витрины')} <claims@vitrina.example>
Cc: help@vitrina.example
Subject: ${word(`Re: [${ticket}] Претензия`)}
 ${word(` по заказу ${order}`)}
Date: Mon, 11 Mar 2024 20:41:07 +0300
Message-ID: ${ids.claim}
In-Reply-To: ${ids.receipt}
References: ${ids.receipt}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_mixed_4f1c"

--=_mixed_4f1c
Content-Type: multipart/alternative; boundary="=_alt_9a2e"

--=_alt_9a2e
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${folded(Buffer.from(crlf(text)))}
--=_alt_9a2e
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${folded(Buffer.from(crlf(html)))}
--=_alt_9a2e--

--=_mixed_4f1c
Content-Type: image/png; name="${word('чек.png')}"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('чек.png')}

${folded(receiptPng)}
--=_mixed_4f1c--
`);
}

/** The shop's answer as an old mail server packs it: windows-1251, quoted-printable, the claim quoted below. */
export function answerLetter() {
  const text = `Здравствуйте, Анна!

Благодарим за обращение. Ответ по вопросу ${ticket} был дан ранее.
Решение по возврату принимает продавец. Витрина является площадкой,
которая размещает предложения продавцов.

С уважением,
Ольга, служба поддержки Витрины

11.03.2024 20:41, ${customer} пишет:
> Прошу в течение 10 дней:
> 1) вернуть 7 490 руб.;
> 2) письменно назвать причину отказа по заявке от 2 марта.
`;
  return crlf(`Return-Path: <help@vitrina.example>
From: ${word1251('Витрина')} <help@vitrina.example>
To: ${anna}
Subject: ${word1251(`Re: [${ticket}] Претензия`)}
Date: Wed, 13 Mar 2024 09:32:18 +0300
Message-ID: ${ids.answer}
In-Reply-To: ${ids.claim}
References: ${ids.receipt}
 ${ids.claim}
MIME-Version: 1.0
Content-Type: text/plain; charset="windows-1251"
Content-Transfer-Encoding: quoted-printable

${quotedPrintable(bytes1251(text))}`);
}

/** To the hotline, with the shop's answer attached as a letter of its own (message/rfc822). */
export function hotlineLetter() {
  const text = `Здравствуйте!

Прошу проверить работу службы поддержки Витрины по обращению ${ticket}.
За 17 дней я пять раз получила один и тот же ответ, обещанного звонка в течение 24 часов не было,
обращение закрыли без решения. Ответ магазина прилагаю письмом.

Требую назвать причину отказа и вернуть ${sum} по заказу ${order}.

${customer}, ${facts.phone}
`;
  return crlf(`From: ${anna}
To: ${word('Линия доверия')} <hotline@doverie.example>
Subject: ${word('Жалоба на отказ в возврате')}
 ${word(`, ${ticket}`)}
Date: Thu, 21 Mar 2024 08:05:33 +0300
Message-ID: ${ids.hotline}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_mixed_7b20"

--=_mixed_7b20
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: base64

${folded(Buffer.from(crlf(text)))}
--=_mixed_7b20
Content-Type: message/rfc822; name="answer.eml"
Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('Ответ Витрины.eml')}

${answerLetter()}
--=_mixed_7b20--
`);
}

/** RFC 2045 section 6.7: what is not plain ASCII as `=XX`, lines of at most 76 characters. */
function quotedPrintable(bytes) {
  const lines = bytes.toString('latin1').split('\n');
  return lines
    .map((line) => {
      const pieces = [...line].map((c) => (/[!-<>-~ ]/.test(c) ? c : `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
      let row = '';
      const rows = [];
      for (const piece of pieces) {
        if (row.length + piece.length > 75) {
          rows.push(`${row}=`);
          row = '';
        }
        row += piece;
      }
      return [...rows, row].join('\n');
    })
    .join('\n');
}

/** Letters of the Russian block and the few signs that the sample uses. */
function bytes1251(text) {
  const signs = { 'Ё': 0xa8, 'ё': 0xb8, '—': 0x97, '–': 0x96, '«': 0xab, '»': 0xbb, '№': 0xb9, '\u00a0': 0xa0 };
  return Buffer.from(
    [...text].map((c) => {
      const code = c.codePointAt(0);
      if (code < 0x80) return code;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      if (signs[c] === undefined) throw new Error(`windows-1251 as written here has no ${c}`);
      return signs[c];
    }),
  );
}
