import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { AddedMessage, EntryChanges } from '../../core/exhibit/Correction.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { runOfDay } from '../../core/exhibit/runOfDay.js';
import { splitMessage } from '../../core/exhibit/splitMessage.js';
import { addingMessage, changingMessage, joiningMessages, splittingMessage, type Step } from '../correction/askMessages.js';
import type { EditKind } from '../correction/editStack.js';
import { useEdits } from '../correction/useEdits.js';

/** What a person does to the messages of one screenshot. Each is one step of undo; nothing of the reading is touched. */
export function useMessageEdits(one: ExhibitMaterial, messages: readonly CorrectedMessage[]) {
  const correct = useEdits((edits) => edits.correct);
  const { sha256 } = one.exhibit;
  const perform = (kind: EditKind, touched: readonly CorrectedMessage[], steps: readonly Step[]): Promise<void> =>
    correct(kind, touched.map(({ id }) => `${sha256.slice(0, 16)}-${id}`), steps);
  const change = (message: CorrectedMessage, changes: EntryChanges, kind: EditKind = 'correct'): Promise<void> =>
    perform(kind, [message], [changingMessage(sha256, message, changes)]);
  return {
    change,
    /** Sets the day of a message and of those below that shared its day. */
    dateRun: (message: CorrectedMessage, date: string | null) => {
      const run = runOfDay(messages, message.id);
      return perform('date', [message], run.map((each) => changingMessage(sha256, each, { date })));
    },
    check: (all: readonly CorrectedMessage[], checked: boolean) => perform('confirm', all.slice(0, 1), all.map((each) => changingMessage(sha256, each, { checked }))),
    /** Cuts a message behind `at` characters of a text, by default its own. Does nothing when one part would be empty. */
    split: async (message: CorrectedMessage, at: number, text: string = message.now.text) => {
      const parts = splitMessage({ ...message.now, text, words: message.base.words }, at);
      if (parts !== null) await perform('split', [message], [splittingMessage(sha256, message, parts)]);
    },
    join: (upper: CorrectedMessage, lower: CorrectedMessage) => perform('join', [upper], [joiningMessages(sha256, upper, lower)]),
    add: (message: AddedMessage, onAdded: (id: string) => void) => perform('addMessage', [], [addingMessage(sha256, message, onAdded)]),
  };
}
