import * as say from './phrases.mjs';
import { dateOf, later } from './calendar.mjs';
import { enrich } from './enrich.mjs';

/**
 * One message of a made-up conversation.
 * @typedef {{ kind: 'message' | 'system' | 'buttons', side: 'left' | 'right' | 'center', author: string | null, role: string,
 *   text: string, at: string, edited?: boolean, quote?: { author: string, text: string }, reactions?: string[],
 *   picture?: string, voiceSeconds?: number, buttons?: string[], sticker?: string, file?: { name: string, size: string },
 *   forwardedFrom?: string, preview?: { site: string, title: string, words: string } }} Spoken
 */

/**
 * Invents a dispute that ends shortly before `captured`.
 * @param {{ random: object, count: number, captured: string, tone: 'support' | 'seller', features?: object }} wish
 * @returns {Spoken[]} in order of time
 */
export function inventConversation({ random, count, captured, tone, features = {} }) {
  const lines = tone === 'support' ? supportLines(random, count) : sellerLines(random, count);
  decorate(lines, random, features);
  if (features.rich !== undefined) enrich(lines, random.fork(), features.rich);
  date(lines, random, captured);
  return lines;
}

function supportLines(r, count) {
  const lines = [];
  const kept = {};
  const left = (text, author, role) => lines.push({ kind: 'message', side: 'left', author, role, text: say.fill(text, r, kept) });
  const right = (text) => lines.push({ kind: 'message', side: 'right', author: null, role: 'me', text: say.fill(text, r, kept) });
  const system = (text) => lines.push({ kind: 'system', side: 'center', author: null, role: 'system', text: say.fill(text, r, kept) });
  const buttons = () => lines.push({ kind: 'buttons', side: 'left', author: null, role: 'bot', text: '', buttons: r.pick(say.menus) });
  while (lines.length < count) {
    left(r.pick(say.botGreetings), 'Бот', 'bot');
    if (r.chance(0.5)) buttons();
    right(r.pick(say.statements));
    left(r.pick(say.canned), 'Бот', 'bot');
    if (r.chance(0.35)) buttons();
    right(r.chance(0.5) ? 'Ответ не помог' : r.pick(say.shortReplies));
    if (r.chance(0.7)) system(r.pick(say.systemLines.slice(0, 2)));
    const name = r.pick(say.operatorNames);
    left(r.pick(say.greetings).replace('{name}', name), name, 'operator');
    for (let i = r.int(2, 5); i > 0; i--) {
      right(r.pick(r.chance(0.5) ? say.questions : r.chance(0.6) ? say.statements : r.chance(0.6) ? say.shortReplies : say.emojiReplies));
      if (r.chance(0.25)) right(r.pick(r.chance(0.5) ? say.questions : say.shortReplies));
      left(r.pick(r.chance(0.45) ? say.canned : r.chance(0.6) ? say.promises : say.operatorQuestions), name, 'operator');
      if (r.chance(0.2)) left(r.pick(say.operatorQuestions), name, 'operator');
      if (r.chance(0.12)) right(r.pick(say.transliterated));
    }
    if (r.chance(0.7)) system(r.pick(say.systemLines.slice(2)));
  }
  return lines.slice(0, count);
}

function sellerLines(r, count) {
  const lines = [];
  const kept = {};
  const author = r.pick(['ТеплоДом', 'Kids&Co', 'Северный стиль', 'TechnoPoint', 'Игорь (склад)']);
  const left = (text) => lines.push({ kind: 'message', side: 'left', author, role: 'seller', text: say.fill(text, r, kept) });
  const right = (text) => lines.push({ kind: 'message', side: 'right', author: null, role: 'me', text: say.fill(text, r, kept) });
  right(r.pick(say.statements));
  while (lines.length < count) {
    left(r.pick(r.chance(0.75) ? say.sellerLines : say.promises));
    if (r.chance(0.25)) left(r.pick(say.sellerLines));
    right(r.pick(r.chance(0.35) ? say.questions : r.chance(0.4) ? say.statements : r.chance(0.6) ? say.shortReplies : say.emojiReplies));
    if (r.chance(0.3)) right(r.pick(r.chance(0.4) ? say.transliterated : say.shortReplies));
  }
  return lines.slice(0, count);
}

/** Adds what apps add to messages: quotes, reactions, pictures, voice, «изменено». */
function decorate(lines, r, { quotes = 0, reactions = 0, pictures = 0, voices = 0, edits = 0 }) {
  lines.forEach((line, index) => {
    if (line.kind !== 'message') return;
    const earlier = lines.slice(Math.max(0, index - 6), index).filter((l) => l.kind === 'message' && l.text.length > 12);
    if (r.chance(pictures)) {
      line.picture = r.pick(['parcel', 'label', 'jacket', 'receipt']);
      if (r.chance(0.7)) line.text = '';
    } else if (r.chance(voices)) {
      line.voiceSeconds = r.int(2, 58);
      line.text = '';
    } else if (earlier.length > 0 && r.chance(quotes)) {
      const said = r.pick(earlier);
      line.quote = { author: said.author ?? 'Вы', text: said.text };
    }
    if (line.text !== '' && r.chance(edits)) line.edited = true;
    if (r.chance(reactions)) line.reactions = r.pick([['👍'], ['❤️'], ['😡'], ['👍', '🙏']]);
  });
}

/** Gives times backwards from the capture: minutes within a talk, hours or days between talks. */
function date(lines, r, captured) {
  let at = later(captured, -r.int(0, 40));
  for (let i = lines.length - 1; i >= 0; i--) {
    lines[i].at = at;
    const fresh = lines[i].role === 'bot' && lines[i - 1]?.role !== 'bot';
    at = later(at, -(fresh && r.chance(0.8) ? r.int(500, 5000) : r.chance(0.04) ? r.int(700, 30_000) : lines[i].kind === 'buttons' ? 0 : r.int(0, 14)));
    // A menu belongs to the message above it.
    if (lines[i].kind === 'buttons' && dateOf(at) !== dateOf(lines[i].at)) at = lines[i].at;
  }
}
