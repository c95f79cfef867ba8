import { spawn, type ChildProcess } from 'node:child_process';

/** A screen that exists only in memory, for machines without one. */
export interface Display {
  /** For DISPLAY; undefined where the system has a screen of its own. */
  readonly name: string | undefined;
  readonly stop: () => void;
}

/** Takes the system's screen, else starts Xvfb on a number it chooses itself, so that runs cannot collide. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { name: process.env.DISPLAY, stop: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = (): void => void server.kill();
  process.once('exit', stop);
  const number = await numberOf(server);
  return {
    name: `:${number}`,
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((told, failed) => {
    server.once('error', () => failed(new Error('Window tests need a display or Xvfb: install the package xvfb.')));
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}.`)));
    let text = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      if (text.includes('\n')) told(text.trim());
    });
  });
}
