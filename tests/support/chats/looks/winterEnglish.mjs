import { fill } from '../phrases.mjs';

/** A dispute in English, for looks of phones that are set to it; see winter.mjs. */

const fromShop = [
  'Hello! You are chatting with the Vitrina assistant. How can I help?', 'Hi, this is Maria from Customer Care. Give me a minute to read through the thread, please.', 'Please send a photo of the item, the label and the packaging.', 'Your request {ticket} has been forwarded to the returns team. We will get back to you within {hours} hours.', 'Unfortunately the seller has declined your return: signs of use were found.',
  'The refund of 7,490 RUB takes 3 to 10 business days depending on your bank.', 'Order {order} was delivered on 12 March at 14:32, signed by the recipient.', 'Could you confirm the order number and the size on the tag?', 'One moment', 'Ok', 'Noted.', 'Is there anything else I can help you with?', 'We have checked:\n• order {order} was received on 12.03;\n• the request was filed on 19.03;\n• the 7-day window has passed.',
  'To return an item:\n1. Open “Orders”\n2. Tap “Return”\n3. Attach 3–5 photos\n4. Wait for our decision, up to 5 days', 'Track your parcel {track} here: https://vitrina.example/track/{track}', 'I will call you today before 18:00 on {phone}.', 'Please e-mail a written claim to claims@vitrina.example with the subject “{ticket}”.', 'Thank you for your patience! Your case is still under review, the answer is expected by 20 March.', 'Your promo code SORRY500 gives you 500 RUB off the next order over 1,500 RUB.', 'The pick-up point is open 10:00–22:00, Sundays 11:00–20:00. Address: 27/2 Repin St, building 3.',
];
const fromMe = [
  'Hi! Order {order}, I got the wrong size: ordered L, the bag says M.', 'Why was my return refused?', 'This is the third time I am asking. Please read {ticket}.', 'Who made this decision, and on what grounds?', 'You promised to call within {hours} hours. Nobody called.', 'The box was crushed and the charger is missing, photos attached', 'I paid 7,490 RUB on 3 March and want all of it back, delivery included (299 RUB).', 'ok', 'Yes', 'No', 'Thanks', '???', 'Still waiting', 'Any news?', 'thx 🙏', '👍', 'Not funny 🤦‍♀️', '14:30', 'Tomorrow',
  'The tags are on, the receipt is here, it was never worn. Under article 26.1 I may return it within 7 days, so please tell me where the item goes and when the money comes.', 'My number is {phone}, call after 6 PM', 'I sent it back via {track}, you received it on 15.03.2024', 'STOP SENDING ME THE SAME TEMPLATE', 'Can I talk to a supervisor?', 'The discount did not work: it was 2,998 RUB and it stayed 2,998 RUB (−0%)', 'Consider this a formal claim. Refund {ticket} in full within 10 days and explain in writing why the request was rejected without looking at the item.', 'Sent you the video by e-mail: 18.4 MB, watch from 0:45', 'The courier said by 18:00, then by 22:00, and came at 23:47',
];
const systemSaid = ['Maria joined the chat', 'The conversation was closed', 'Request T-482913377 created'];
const files = { 'Акт осмотра.pdf': 'Inspection report.pdf', 'Чек № 4471.pdf': 'Receipt 4471.pdf', 'Претензия_подписанная.docx': 'Claim_signed.docx', 'Выписка за март.xlsx': 'Statement March.xlsx' };
const page = { site: 'vitrina.example', title: 'How to return an item', words: 'File a request, where to take the parcel and when the money comes' };

/** The same talk in English: who writes, when, and what hangs on the messages stays; menus go. */
export function inEnglish(lines, random) {
  const known = new Map();
  const rest = { left: [], right: [] };
  // No sentence comes again before all were said: whoever joins pictures of a talk could not tell them apart, nor do people repeat so much.
  const next = (side) => {
    if (rest[side].length === 0) rest[side].push(...(side === 'left' ? fromShop : fromMe));
    return rest[side].splice(random.int(0, rest[side].length - 1), 1)[0];
  };
  return lines.flatMap((line) => {
    if (line.kind === 'buttons') return [];
    if (line.kind === 'system') return [{ ...line, text: random.pick(systemSaid) }];
    if (line.file) return [{ ...line, text: files[line.file.name] ?? line.file.name, file: { name: files[line.file.name] ?? line.file.name, size: line.file.size.replace('КБ', 'kB').replace('МБ', 'MB').replace(',', '.') } }];
    const text = line.text === '' ? '' : `${fill(next(line.side), random)}${line.preview ? ` https://vitrina.example/help/${random.digits(5)}` : ''}`;
    known.set(line.text, text);
    const quote = line.quote && { author: line.quote.author === 'Вы' ? 'You' : 'Vitrina', text: known.get(line.quote.text) ?? 'Photo' };
    return [{ ...line, text, quote, preview: line.preview && page, forwardedFrom: line.forwardedFrom && 'Maria' }];
  });
}

const keysOf = (row) => [...row].map((k) => `<span>${k}</span>`).join('');
/** English keyboards of an iPhone and of an Android. */
export const appleKeys = () => `<div class="keyboard apple"><p><b>“thanks”</b><b>thanks</b><b>the</b></p><div>${keysOf('qwertyuiop')}</div><div>${keysOf('asdfghjkl')}</div><div><span class="mod">⇧</span>${keysOf('zxcvbnm')}<span class="mod">⌫</span></div><div><span class="wide">123</span><span class="space">space</span><span class="wide">return</span></div></div>`;
export const droidKeys = () => `<div class="keyboard droid"><div>${keysOf('1234567890')}</div><div>${keysOf('qwertyuiop')}</div><div>${keysOf('asdfghjkl')}</div><div>${keysOf('zxcvbnm')}<span>⌫</span></div><div><span class="wide">?123</span><span>,</span><span class="space">English (UK)</span><span>.</span><span class="wide">⏎</span></div></div>`;
