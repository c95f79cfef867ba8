import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { z } from 'zod';
import { requests, type Action, type Output, type PageEvent } from '../../contract/requests.js';
import { FaultError, type Fault } from '../../core/faults.js';
import type { BugLog } from './BugLog.js';

/** The only channels there are; src/preload names the same two. */
const requestChannel = 'dossier';
const eventChannel = 'dossier.event';

type Parsed<A extends Action> = z.output<(typeof requests)[A]['input']>;

/** One function a request, which takes what was parsed and gives the value or throws a FaultError. */
export type Handlers = { readonly [A in Action]: (input: Parsed<A>) => Output<A> | Promise<Output<A>> };

/** The handlers of one domain, such as `case`. */
export type HandlersOf<D extends string> = Pick<Handlers, Extract<Action, `${D}.${string}`>>;

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

/**
 * Answers the page. Only our own page's main frame is heard; what it asks is parsed before a handler sees it; what goes
 * wrong leaves as a fault, a bug under a reference to the log. Nothing is thrown across.
 */
export function serveRequests(handlers: Handlers, isOurPage: (frame: WebFrameMain | null) => boolean, log: BugLog): void {
  ipcMain.handle(requestChannel, async (event, action: unknown, input: unknown): Promise<Answer> => {
    if (!isOurPage(event.senderFrame)) {
      log.write('ipc', `a request from ${event.senderFrame?.url ?? 'a frame that is gone'} was refused`);
      return refuse('not our page');
    }
    if (typeof action !== 'string' || !isAction(action)) return refuse('unknown request');
    return answer(handlers, action, input, log);
  });
}

/** Tells the page something it did not ask for. */
export function tellPage(contents: WebContents, event: PageEvent): void {
  if (!contents.isDestroyed()) contents.send(eventChannel, event);
}

async function answer<A extends Action>(handlers: Handlers, action: A, input: unknown, log: BugLog): Promise<Answer> {
  const parsed = requests[action].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${action} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
  }
  try {
    return { ok: true, value: await handlers[action](parsed.data as Parsed<A>) };
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault };
    return { ok: false, fault: { code: 'E_INTERNAL', input: action, reference: log.write(action, error) } };
  }
}

const isAction = (name: string): name is Action => Object.hasOwn(requests, name);
const refuse = (input: string): Answer => ({ ok: false, fault: { code: 'E_USAGE', input } });
