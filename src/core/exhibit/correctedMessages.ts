import type { Correction, EntryChanges } from './Correction.js';
import type { CorrectedMessage } from './CorrectedMessage.js';
import { correctionsInForce, wholeExhibit, type Standing } from './correctionsInForce.js';
import { findAt, findPlaced } from './findPlaced.js';
import type { Box, ReadMessage, Reading } from './Reading.js';
import { cutInTwo, joinedInOne, messageOfPerson, withChanges } from './reshapeMessages.js';

/**
 * The messages of a screenshot as they stand after all corrections in force, in reading order: the one truth that the
 * chronology, the search, the bundle and the window look at. The reading itself is not touched. Corrections made on an
 * earlier reading find their messages again by the boxes they were made on; what a person set right of a message that
 * is not there any more stands on as a message of its own (`lost`). A message may be lost and say nothing: then only a
 * field was set right, and there is nothing for the chronology.
 */
export function correctedMessages(reading: Reading | null, corrections: readonly Correction[]): readonly CorrectedMessage[] {
  let messages: readonly CorrectedMessage[] = (reading?.messages ?? []).map(asRead);
  for (const correction of correctionsInForce(corrections)) messages = applied(messages, correction);
  return messages;
}

/** Whether a message stands for nothing that could be shown: of a lost one, only some field is known. */
export const saysNothing = ({ origin, now }: CorrectedMessage): boolean => origin === 'lost' && now.text === '';

function asRead(message: ReadMessage): CorrectedMessage {
  return { id: message.id, origin: 'read', base: message, now: message, changes: {}, reads: [message.id], aliases: [], corrections: [] };
}

function applied(messages: readonly CorrectedMessage[], correction: Standing): readonly CorrectedMessage[] {
  if ('adds' in correction) return inserted(messages, messageOfPerson(correction.id, correction.adds, 'added'));
  if ('excerpts' in correction || correction.target === wholeExhibit) return messages;
  const found = findPlaced(messages, correction);
  if ('splits' in correction) return found ? replaced(messages, found, ...cutInTwo(found, correction.splits, correction.id)) : splitAnew(messages, correction);
  if ('joins' in correction) {
    const other = findPlaced(messages, correction.joins);
    // Read again as one, or not at all: there is nothing left to join.
    if (!found || !other || other === found) return messages;
    return replaced(messages, found, joinedInOne(found, other, correction.id)).filter((message) => message !== other);
  }
  const { id, anchor, changes } = correction;
  if (found) return replaced(messages, found, changed(found, changes, id, correction.target));
  if (!anchor || !isWorthKeeping(changes)) return messages;
  return inserted(messages, changed(lostAt(id, anchor), changes, id, correction.target));
}

function changed(message: CorrectedMessage, changes: EntryChanges, by: string, target: string): CorrectedMessage {
  const aliases = message.id === target || message.aliases.includes(target) ? message.aliases : [...message.aliases, target];
  return withChanges({ ...message, aliases, corrections: [...new Set([...message.corrections, by])] }, { ...message.changes, ...changes });
}

/** The parts of a message that is not read any more: what the machine now reads in their places, else the person's own. */
function splitAnew(messages: readonly CorrectedMessage[], correction: Extract<Standing, { splits: unknown }>): readonly CorrectedMessage[] {
  let all = messages;
  correction.splits.forEach((part, at) => {
    const target = at === 0 ? correction.target : correction.id;
    const found = findAt(messages, part.bbox);
    if (found) all = replaced(all, found, changed(found, {}, correction.id, target));
    else all = inserted(all, changed(lostAt(`${correction.id}.${at}`, part.bbox), { text: part.text }, correction.id, target));
  });
  return all;
}

const lostAt = (id: string, bbox: Box): CorrectedMessage =>
  messageOfPerson(id, { text: '', bbox, kind: 'message', side: 'center', author: null, time: null, date: null }, 'lost');

/** That a message was none, or stood as read, says nothing when it is gone. */
function isWorthKeeping({ dismissed: _dismissed, checked: _checked, ...rest }: EntryChanges): boolean {
  return Object.keys(rest).length > 0;
}

function replaced(messages: readonly CorrectedMessage[], former: CorrectedMessage, ...by: readonly CorrectedMessage[]): readonly CorrectedMessage[] {
  return messages.flatMap((message) => (message === former ? by : [message]));
}

/** In its place from top to bottom: above the first message whose middle lies lower. */
function inserted(messages: readonly CorrectedMessage[], one: CorrectedMessage): readonly CorrectedMessage[] {
  const at = messages.findIndex(({ now }) => middleOf(now.bbox) > middleOf(one.now.bbox));
  return at === -1 ? [...messages, one] : [...messages.slice(0, at), one, ...messages.slice(at)];
}

const middleOf = ([, y, , height]: Box): number => y + height / 2;
