import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { nextCheckPoint } from '../../core/chronology/checkPoints.js';
import { boxWithin } from '../../core/exhibit/boxGeometry.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import type { Box, MessageKind, Side } from '../../core/exhibit/Reading.js';
import { cutsOf } from '../../core/exhibit/splitMessage.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useCase, useOpenCase } from '../state/useCase.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { checkProgress } from './checkProgress.js';
import { checkWords } from './checkWords.js';
import { stepCut } from './stepCut.js';
import { useCheck } from './useCheck.js';
import { useMessageEdits } from './useMessageEdits.js';
import type { ShownShot } from './useShownShot.js';

const nextSide: Readonly<Record<Side, Side>> = { left: 'right', right: 'center', center: 'left' };
const nextKind: Readonly<Record<MessageKind, MessageKind>> = { message: 'system', system: 'separator', separator: 'button', button: 'message' };

/** Everything a person can do while checking a screenshot, whether a key, a button or the menu asks for it. */
export function useCheckDeeds({ shots, messages, current }: ShownShot, one: ExhibitMaterial) {
  const open = useOpenCase();
  const said = useWords(checkWords);
  const check = useCheck();
  const edits = useMessageEdits(one, messages);
  const tell = useToasts(({ show }) => show);
  const { number } = one.exhibit;
  const at = current === undefined ? -1 : messages.indexOf(current);
  const image = sizeOf(one);
  const { doing } = check;
  const cuts = current === undefined ? [] : cutsOf({ ...current.now, words: current.base.words });
  const goTo = (index: number) => {
    const message = messages[Math.min(messages.length - 1, Math.max(0, index))];
    if (message !== undefined) check.select(message.id);
  };
  const stepShot = (by: number) => {
    const next = shots[shots.indexOf(one) + by];
    if (next !== undefined) check.open(next.exhibit.number);
  };
  const nextDoubtful = () => {
    // What was just checked counts already.
    const next = nextCheckPoint(checkProgress(useCase.getState().opened ?? open).points, number, at);
    if (next === undefined) tell({ text: said.nothingLeft });
    else check.open(next.exhibit, next.message);
  };
  const onCurrent = (act: (message: CorrectedMessage) => unknown) => () => current && void act(current);
  const nudge = (by: Box) => {
    if (current === undefined) return;
    const step = Math.max(1, Math.round(image.widthPx / 250));
    const [x, y, width, height] = useCheck.getState().dragged ?? current.now.bbox;
    check.drag(boxWithin([x + by[0] * step, y + by[1] * step, width + by[2] * step, height + by[3] * step], image));
  };
  return {
    edits,
    image,
    walk: (by: number) => goTo(at === -1 ? (by > 0 ? 0 : messages.length - 1) : at + by),
    goToFirst: () => goTo(0),
    goToLast: () => goTo(messages.length - 1),
    stepShot,
    nextDoubtful,
    text: onCurrent(() => check.begin({ what: 'text' })),
    time: onCurrent(() => check.begin({ what: 'time' })),
    date: onCurrent(() => check.begin({ what: 'date' })),
    author: onCurrent(() => check.begin({ what: 'author' })),
    flip: onCurrent((message) => edits.change(message, { side: nextSide[message.now.side] }, 'side')),
    kind: onCurrent((message) => edits.change(message, { kind: nextKind[message.now.kind] })),
    split: onCurrent(() => {
      if (cuts.length === 0) return tell({ text: said.oneWord });
      check.begin({ what: 'split', cut: Math.max(0, cuts.findIndex(({ isLineEnd }) => isLineEnd)) });
    }),
    moveCut: (by: 'word' | 'line', way: 1 | -1) => {
      if (doing?.what === 'split') check.begin({ what: 'split', cut: stepCut(cuts, doing.cut, by, way) });
    },
    cutHere: onCurrent((message) => {
      const cut = doing?.what === 'split' ? cuts[doing.cut] : undefined;
      check.leave();
      if (cut !== undefined) return edits.split(message, cut.at);
    }),
    join: onCurrent((message) => {
      const lower = messages.slice(at + 1).find(({ changes }) => !changes.dismissed);
      if (lower === undefined || lower.now.kind === 'separator' || message.now.kind === 'separator') return tell({ text: said.nothingBelow });
      return edits.join(message, lower);
    }),
    dismiss: onCurrent((message) => edits.change(message, { dismissed: !message.changes.dismissed }, message.changes.dismissed ? 'correct' : 'dismiss')),
    add: () => check.begin({ what: 'add', box: boxWithin(belowOf(current?.now.bbox, image), image) }),
    toggleChecked: onCurrent((message) => edits.check([message], !message.changes.checked)),
    checkAndGoOn: onCurrent(async (message) => {
      if (!message.changes.checked) await edits.check([message], true);
      nextDoubtful();
    }),
    checkAll: () => {
      const left = messages.filter(({ changes }) => !changes.checked && !changes.dismissed);
      if (left.length > 0) void edits.check(left, true);
    },
    nudge,
    /** Sets the box down where it was dragged to. */
    drop: () => {
      const { dragged } = useCheck.getState();
      if (current === undefined || dragged === null) return;
      void edits.change(current, { bbox: dragged }, 'box').then(() => {
        // It may have been moved on meanwhile.
        if (useCheck.getState().dragged === dragged) check.drag(null);
      });
    },
    readAgain: () => void attempt(() => ask('import.retry', { caseId: open.card.caseId, exhibit: number })),
  };
}

export type CheckDeeds = ReturnType<typeof useCheckDeeds>;

/** The size of the picture; before it was read, as far as its messages reach. */
function sizeOf({ reading }: ExhibitMaterial): { readonly widthPx: number; readonly heightPx: number } {
  return reading?.image ?? { widthPx: 100_000, heightPx: 100_000 };
}

/** A line's height right below a box, for a message that was not seen there; on top of the image without one. */
function belowOf(box: Box | undefined, { widthPx }: { readonly widthPx: number }): Box {
  const height = Math.round(widthPx / 14);
  if (box === undefined) return [Math.round(widthPx / 20), height, Math.round(widthPx * 0.6), height];
  const [x, y, width, tall] = box;
  return [x, y + tall + 4, width, height];
}
