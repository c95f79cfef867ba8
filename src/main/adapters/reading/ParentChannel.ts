/** The way from a reader process to its parent: Node's IPC or Electron's parentPort. */
export interface ParentChannel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The part of Electron's `process.parentPort` that is used; Node itself does not know it. */
interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The channel of this process; it ends itself when the parent is gone. @throws Error when started by hand */
export function parentChannel(): ParentChannel {
  const port = (process as { parentPort?: ElectronPort }).parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) throw new Error('A reader process is started by its pool only');
  process.on('disconnect', () => process.exit(0));
  return {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}
