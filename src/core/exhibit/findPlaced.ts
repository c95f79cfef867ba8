import { overlapShare } from './boxGeometry.js';
import type { MessagePlace } from './Correction.js';
import type { CorrectedMessage } from './CorrectedMessage.js';
import type { Box } from './Reading.js';

/** By so much two boxes of one message must agree when it bears the same id, and when it bears another. */
const sameId = 0.5;
const otherId = 0.35;
/** A message that is so many times as high as it was is not that message, but what it was read together with. */
const tallest = 1.5;

/**
 * The message that a correction was made on. After the screenshot was read again it may bear another id: the correction
 * follows its anchor to the message that overlaps it most, and never to one that is much higher or lower, since that
 * would be two messages read as one. Undefined when there is none any more.
 */
export function findPlaced(messages: readonly CorrectedMessage[], { target, anchor }: MessagePlace): CorrectedMessage | undefined {
  const isNamed = ({ id, aliases }: CorrectedMessage): boolean => id === target || aliases.includes(target);
  // Only the ids of a reading are given anew by the next one.
  const isSure = (message: CorrectedMessage): boolean => !anchor || (message.id === target && !message.reads.includes(target)) || shareOf(message, anchor) > sameId;
  const named = messages.find((message) => isNamed(message) && isSure(message));
  return named ?? (anchor && findAt(messages, anchor));
}

/** The message that stands in a box. */
export function findAt(messages: readonly CorrectedMessage[], box: Box): CorrectedMessage | undefined {
  let best: { readonly message: CorrectedMessage; readonly share: number } | undefined;
  for (const message of messages) {
    const share = shareOf(message, box);
    if (share > otherId && share > (best?.share ?? 0)) best = { message, share };
  }
  return best?.message;
}

/** Where the machine saw it, or where the person moved it to. */
function shareOf({ base, now }: CorrectedMessage, box: Box): number {
  return Math.max(...[base.bbox, now.bbox].map((one) => (isAsHigh(one, box) ? overlapShare(one, box) : 0)));
}

function isAsHigh([, , , one]: Box, [, , , other]: Box): boolean {
  return Math.max(one, other) <= tallest * Math.max(1, Math.min(one, other));
}
