import type { CorrectedMessage } from '../exhibit/CorrectedMessage.js';
import { correctedMessages } from '../exhibit/correctedMessages.js';
import type { ExhibitMaterial } from './Material.js';

const known = new WeakMap<ExhibitMaterial, readonly CorrectedMessage[]>();

/** The messages of an exhibit as they stand after the person's corrections; worked out once for each state of it. */
export function messagesOf(one: ExhibitMaterial): readonly CorrectedMessage[] {
  let messages = known.get(one);
  if (messages === undefined) known.set(one, (messages = correctedMessages(one.reading, one.corrections)));
  return messages;
}
