import { icon } from '../markup.mjs';
import { frostSign } from './frostParts.mjs';

/** Browsers' heads and English words that the frost looks (frost.mjs) of desktops have and no other look has. */

/** Screens at 1, 1.25, 1.5 and 2 pixels for each of CSS. */
export const frostScreens = [[1920, 960, 1], [1536, 760, 1.25], [1440, 820, 2], [1366, 700, 1], [1280, 720, 1.5]];

/** A Firefox: tabs as boxes of their own, the address in the middle of its line. */
export const foxHead = (tabs, host, path) =>
  `<div class="fox"><div class="foxTabs">${frostSign('pocket', 17)}${tabs.map((t, i) => `<span${i === 0 ? ' class="on"' : ''}><i></i><em>${t}</em>${i === 0 ? frostSign('x', 12) : ''}</span>`).join('')}${icon('plus', 16)}</div><div class="foxWay">${frostSign('left', 18)}${frostSign('next', 18)}<p>${frostSign('shut', 14)}<b>${host}</b>${path}${frostSign('star', 15)}</p>${frostSign('pocket', 17)}${icon('menu', 17)}</div></div>`;
export const foxCss = `.fox{flex:none;font:12.5px/1.35 'Noto Sans',sans-serif;background:#f0f0f4;color:#15141a}.foxTabs{display:flex;align-items:center;gap:7px;padding:4px 10px}.foxTabs span{display:flex;align-items:center;gap:8px;width:200px;padding:7px 10px;border-radius:5px}.foxTabs span.on{background:#fff;box-shadow:0 0 3px rgba(0,0,0,.25)}.foxTabs i{width:13px;height:13px;border-radius:3px;background:#8a7bd8;flex:none}.foxTabs em{flex:1;font-style:normal;white-space:nowrap;overflow:hidden}.foxWay{display:flex;align-items:center;gap:14px;background:#f9f9fb;padding:5px 14px;border-bottom:1px solid #dcdce2}.foxWay p{display:flex;align-items:center;gap:7px;margin:0 auto;width:min(860px,64%);background:#fff;border:1px solid #d9d9df;border-radius:5px;padding:5px 10px;color:#6b6a75}.foxWay p b{font-weight:400;color:#15141a;margin-right:-7px}.foxWay p .icon:last-child{margin-left:auto}`;

/** A Safari on a Mac: three lights, one field in the middle. */
export const macHead = (host) =>
  `<div class="mac"><u></u><u></u><u></u>${frostSign('side', 18)}${frostSign('left', 18)}${frostSign('next', 18)}<p>${frostSign('shut', 12)}${host}</p>${frostSign('share', 18)}${icon('plus', 18)}${frostSign('panes', 17)}</div>`;
export const macCss = `.mac{flex:none;display:flex;align-items:center;gap:14px;padding:10px 14px;background:#f6f6f7;border-bottom:1px solid #dadadc;color:#5b5b60;font:13px 'Inter','Noto Sans',sans-serif}.mac u{width:12px;height:12px;border-radius:50%;background:#ff5f57;margin-right:-7px}.mac u:nth-child(2){background:#febc2e}.mac u:nth-child(3){background:#28c840;margin-right:8px}.mac p{margin:0 auto;width:min(560px,46%);display:flex;justify-content:center;gap:6px;align-items:center;background:#e9e9eb;border-radius:8px;padding:5px;color:#2b2b2e}`;

const greet = ['Hi there! I’m Pip, the Larder & Loom assistant. What can I help you with today?', 'Hello! Ask me about an order, a return or a delivery.'];
const told = [
  'I’m sorry to hear that. I can see order {order} was marked as delivered on {date} at 14:10. Could you check with your neighbours, please?', 'Refunds usually take 3–5 working days to appear on your statement.', 'Thanks for waiting. I’ve raised this with the warehouse, your reference is {ticket}.',
  'According to our returns policy you have 30 days from the day you received the item. Yours was delivered on {date}, so the return window has closed.', 'Could you send us a photo of the label and the damage?', 'I’ve issued a partial refund of {sum} to your card ending 4276.', 'One moment', 'Is there anything else I can help you with?',
  'To return the item:\n1. Print the label we emailed you\n2. Drop the parcel off by Friday\n3. Keep the receipt until the refund arrives', 'The manager will call you back on {phone} before 6 PM tomorrow.', 'Unfortunately we can’t offer a refund as the item was in our clearance sale.', 'You can track it here: https://larderloom.example/track/{ticket}',
];
const said = [
  'Hello, my order {order} never arrived', 'The tracking says delivered but nobody was at home', 'I was charged twice: {sum} on {date} and again the day after.', 'No', 'Yes please', 'Thanks', 'Why was my return refused?', 'I want a full refund, not a voucher.', 'Can I speak to a manager?', '{order}', 'You promised a call back by Monday. Nobody called.', 'ok', 'The jumper has a hole in the left sleeve, I noticed it the moment I opened the parcel. I have photos and a video of the unboxing, and I haven’t worn it.', 'Under the Consumer Rights Act 2015 I have 30 days to reject faulty goods. Please confirm in writing when I will get {sum} back.', 'My number is {phone}', 'How long will it take?', 'That doesn’t answer my question 😡', 'This is the third time I’m asking!', 'Thank you 🙏',
];
const choices = [['Where is my order?', 'Return an item', 'Something else'], ['Yes', 'No'], ['Talk to a person', 'Back to menu']];
const names = ['Priya', 'Tom', 'Hannah', 'Callum', 'Grace'];
const pounds = (r) => `£${r.int(4, 189)}.${r.pick(['00', '50', '99', '95'])}`;
const slots = { order: (r) => `#LL${r.digits(6)}`, ticket: (r) => `CS-${r.digits(5)}`, sum: pounds, phone: (r) => `07700 900${r.digits(3)}`, date: (r) => `${r.int(1, 28)} ${r.pick(['March', 'May', 'October'])}` };
const filled = (text, r) => text.replace(/\{(\w+)\}/g, (_, slot) => slots[slot](r));

/** Says a talk in English, as customers of a British shop and its people do; nobody of the shop speaks twice in a row. */
export function inEnglish(lines, random) {
  let name = 'Pip';
  let before = null;
  let lastWords = '';
  return lines.flatMap((line) => {
    if (line.kind === 'buttons') return [{ ...line, buttons: random.pick(choices) }];
    if (line.kind === 'system') return [];
    if (line.side === 'left' && before?.side === 'left') return [];
    const notes = [];
    if (line.role === 'operator' && before !== null && name === 'Pip') {
      name = random.pick(names);
      notes.push({ kind: 'system', side: 'center', author: null, role: 'system', text: `${name} joined the conversation`, at: line.at });
    } else if (line.role === 'bot') name = 'Pip';
    before = line;
    if (line.picture && line.text === '') return [...notes, { ...line, author: line.side === 'left' ? name : null }];
    const pool = line.side === 'right' ? said : line.role === 'bot' ? greet.concat(told.slice(1, 4)) : told;
    const words = random.pick(pool.filter((one) => one !== lastWords));
    lastWords = words;
    const text = filled(words, random);
    return [...notes, { ...line, text, author: line.side === 'left' ? name : null }];
  });
}
