import type { Action, Bridge, Input, Output } from '../../contract/requests.js';
import { FaultError } from '../../core/faults.js';

declare global {
  interface Window {
    readonly dossier: Bridge;
  }
}

/** Asks the main side. @throws FaultError with the fault of the reply. */
export async function ask<A extends Action>(action: A, input: Input<A>): Promise<Output<A>> {
  const reply = await window.dossier.ask(action, input);
  if (!reply.ok) throw new FaultError(reply.fault);
  return reply.value;
}
