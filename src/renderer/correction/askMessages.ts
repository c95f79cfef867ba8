import type { AddedMessage, EntryChanges, MessagePart } from '../../core/exhibit/Correction.js';
import type { Excerpt } from '../../core/exhibit/Excerpt.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { ask } from '../state/ask.js';
import { mutableChanges, turner, type Ways } from './askEdits.js';

/** A step of a correction of messages: does it in a case and tells the ways back and there again. */
export type Step = (caseId: string) => Promise<Ways>;

type MutableBox = [number, number, number, number];

const mutableBox = ([x, y, width, height]: Box): MutableBox => [x, y, width, height];
/** The message, and where the machine saw it: by that a later reading finds it again. */
const placeOf = ({ id, base }: CorrectedMessage) => ({ target: id, anchor: mutableBox(base.bbox) });
const mutablePart = ({ text, bbox }: MessagePart) => ({ text, bbox: mutableBox(bbox) });

/** Sets fields of a message right. */
export const changingMessage =
  (sha256: string, message: CorrectedMessage, changes: EntryChanges): Step =>
  (caseId) =>
    done(caseId, sha256, ask('entry.correct', { caseId, sha256, ...placeOf(message), changes: mutableChanges(changes) }));

/** Makes two messages of one. */
export const splittingMessage =
  (sha256: string, message: CorrectedMessage, [upper, lower]: readonly [MessagePart, MessagePart]): Step =>
  (caseId) =>
    done(caseId, sha256, ask('entry.split', { caseId, sha256, ...placeOf(message), splits: [mutablePart(upper), mutablePart(lower)] }));

/** Makes one message of two. */
export const joiningMessages =
  (sha256: string, upper: CorrectedMessage, lower: CorrectedMessage): Step =>
  (caseId) =>
    done(caseId, sha256, ask('entry.join', { caseId, sha256, ...placeOf(upper), joins: placeOf(lower) }));

/** Adds a message that the machine did not see; `onAdded` hears its id. */
export const addingMessage =
  (sha256: string, adds: AddedMessage, onAdded: (id: string) => void): Step =>
  async (caseId) => {
    const reply = ask('entry.add', { caseId, sha256, adds: { ...adds, bbox: mutableBox(adds.bbox) } });
    onAdded((await reply).correctionId);
    return done(caseId, sha256, reply);
  };

/** Makes a stretch of a document an entry. */
export const excerpting =
  (sha256: string, { place, tags, ...rest }: Excerpt): Step =>
  (caseId) => {
    const at = 'line' in place ? { line: place.line } : { page: place.page, bbox: mutableBox(place.bbox) };
    return done(caseId, sha256, ask('entry.excerpt', { caseId, sha256, excerpts: { ...rest, place: at, tags: [...tags] } }));
  };

async function done(caseId: string, sha256: string, reply: Promise<{ readonly correctionId: string }>): Promise<Ways> {
  const turn = turner(caseId, sha256, (await reply).correctionId);
  return { undo: turn, redo: turn };
}
