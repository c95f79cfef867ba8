import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { useOpenCase } from '../state/useCase.js';
import { checkProgress } from './checkProgress.js';
import { useCheck } from './useCheck.js';

/** The screenshot that is being checked, among all of the case. */
export interface ShownShot {
  readonly shots: readonly ExhibitMaterial[];
  /** Undefined when the case has no screenshot. */
  readonly one: ExhibitMaterial | undefined;
  readonly messages: readonly CorrectedMessage[];
  readonly current: CorrectedMessage | undefined;
}

/** The screenshot that was opened last, at first the one with the first open question. */
export function useShownShot(): ShownShot {
  const open = useOpenCase();
  const { exhibit, selected } = useCheck();
  const shots = open.material.exhibits.filter((one) => one.exhibit.kind === 'screenshot');
  const first = checkProgress(open).points.find((point) => point.open.length > 0)?.exhibit;
  const byNumber = (number: number | null | undefined) => shots.find((one) => one.exhibit.number === number);
  const one = byNumber(exhibit) ?? byNumber(first) ?? shots[0];
  const messages = one === undefined ? [] : messagesOf(one);
  return { shots, one, messages, current: messages.find(({ id }) => id === selected) };
}
