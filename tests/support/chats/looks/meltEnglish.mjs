import { takenBack } from './winterParts.mjs';
import { noteBefore } from './lateParts.mjs';

/** A talk in English with a shop of bicycles that answers over WhatsApp; see melt.mjs. */

export const shopName = 'Spoke & Saddle Support';
const theirs = [
  'Hi, thanks for reaching out to Spoke & Saddle! We aim to reply within 2 hours, Mon–Sat 9 am – 6 pm.', 'Could you share your order number please?', 'Let me check that with the workshop, one sec', 'I can see {order} left our depot on {date}. The courier shows it as “returned to sender”.', 'We can offer a 15% discount on your next order as a gesture of goodwill.', 'Unfortunately the frame shows signs of use, so the return was declined.',
  'The refund of {sum} was sent to your card ending 0937. Banks take up to 10 days.', 'Please send a photo of the serial number under the bottom bracket', 'Your case number is {ticket}. Please quote it in any emails.', 'Our claims team works weekdays only, they’ll be in touch by Thursday.', 'You’ll need:\n• the original box\n• the invoice ({order})\n• both keys for the lock', 'Is {phone} still the best number for you?', 'Sorry for the wait, it’s been super busy today 🙈', 'Label here: https://spokesaddle.example/rma/{ticket}',
  'According to clause 7.2 of our terms, electrical parts can be returned within 14 days of delivery provided that the seals are intact. As your battery was opened on {date}, we are unable to accept it.', 'Done ✅', 'No problem at all, anything else?',
];
const ours = [
  'Hi there', 'My order is {order}', 'The rear wheel arrived bent and the box was torn open', 'Still no refund. It’s been 3 weeks!', 'I paid {sum} on {date} and the order was cancelled without any explanation', 'no', 'ok, waiting', 'Thanks', 'Who decided that?', 'I don’t want a discount, I want my money back', 'Can you put that in writing please?', '{phone}, after 5 pm', 'That’s not what you told me on {date}: you said a courier would collect it free of charge and that the refund would be made the same day.', '???', '😤', '👍', 'I never opened the battery. The seal was broken when it came, see the video', 'Any news?', 'I’ll take this to the ombudsman and ask my bank for a chargeback of {sum}.', 'it’s a medium frame, serial WSB{ticket}',
];
const slots = { order: (r) => `SS-${r.digits(6)}`, ticket: (r) => r.digits(7), sum: (r) => `€${r.int(1, 3)},${r.digits(3)}.${r.pick(['00', '90', '49'])}`, phone: (r) => `+353 8${r.int(3, 9)} ${r.digits(3)} ${r.digits(4)}`, date: (r) => `${r.int(1, 28)} ${r.pick(['January', 'April', 'September'])}` };
const business = ['This business uses a secure service from Meta to manage this chat. Click to learn more', 'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Click to learn more', 'Disappearing messages were turned off. Click to change'];

export function atBicycles(lines, random) {
  let last = '';
  const told = [];
  return lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [];
    const before = i > 0 && random.chance(0.025) ? [noteBefore(line, random.pick(business))] : [];
    const pool = (line.side === 'right' ? ours : theirs).filter((words) => words !== last);
    last = random.pick(pool);
    const words = last.replace(/\{(\w+)\}/g, (_, slot) => slots[slot](random));
    const wordless = line.text === '' || line.file !== undefined;
    const text = wordless ? line.text : line.preview ? `${words} https://spokesaddle.example/help/${random.digits(4)}` : words;
    const earlier = told.slice(-6).filter((t) => t.text.length > 12);
    const quote = line.quote && earlier.length > 0 ? random.pick(earlier) : undefined;
    const file = line.file && { ...line.file, size: line.file.size.replace(',', '.').replace('МБ', 'MB').replace('КБ', 'kB') };
    const full = { ...line, text, quote, ...(file ? { file } : {}), ...(line.preview ? { preview: { site: 'spokesaddle.example', title: 'Returns and refunds | Spoke & Saddle', words: 'How to send a bike back, who pays and when the money arrives' } } : {}) };
    if (!wordless) told.push({ author: line.side === 'right' ? 'You' : shopName, text });
    if (!wordless && random.chance(0.03)) return [...before, takenBack(full, line.side === 'left' ? 'This message was deleted' : 'You deleted this message')];
    return [...before, full];
  });
}
