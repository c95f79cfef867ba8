import { interpretBlocks } from '../../../core/chat/interpretBlocks.js';
import type { Raster } from '../../../core/chat/layout/Raster.js';
import { withinBars } from '../../../core/chat/layout/withinBars.js';
import { findBlocks } from '../../../core/chat/layout/findBlocks.js';
import type { Box, ReadMessage } from '../../../core/exhibit/Reading.js';
import type { Notice } from '../../../core/faults.js';
import { decodeImage } from '../image/decodeImage.js';
import { openImage, type OpenedImage } from '../image/openImage.js';
import { readBlocks } from './readBlocks.js';
import { workingScale } from './workingScale.js';

export interface ScreenshotInput {
  readonly path: string;
  /** When it was taken, local wall clock or an instant; never a file's age, which tells nothing about the screen. */
  readonly capturedAt: string | null;
}

export interface ScreenshotReading {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly messages: readonly ReadMessage[];
  /** What the screen tells besides its messages, such as the chat's title. */
  readonly facts: Readonly<Record<string, string>>;
  readonly warnings: readonly Notice[];
  /** False when it shows no conversation: a list of chats, a photo, a receipt; then it has no messages and no chat's title. */
  readonly isChat: boolean;
}

const doubtful = 0.6;

/**
 * Reads the conversation on a screenshot: pixels in, messages with boxes out. The same bytes give the same reading.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readScreenshot({ path, capturedAt }: ScreenshotInput): Promise<ScreenshotReading> {
  const image = await openImage(path, path);
  const raster = await decodeForReading(image, path);
  const layout = findBlocks(raster);
  const { blocks, head, beside } = layout === null ? { blocks: [], head: [], beside: [] } : await readBlocks(layout);
  const screen: Box = layout?.screen ?? [0, 0, raster.width, raster.height];
  const [, , widthPx, heightPx] = screen;
  const panel = layout?.panel ?? screen;
  const { messages: found, facts: told, isChat } = interpretBlocks(blocks, { widthPx, heightPx, panel, head, beside, capturedAt, isFloating: layout?.isFloating === true });
  const messages = isChat ? found.map((message) => inPixelsOf(image, message, raster, screen)) : [];
  const { chatTitle: _, ...facts } = told;
  return { widthPx: image.widthPx, heightPx: image.heightPx, messages, facts: isChat ? told : facts, warnings: warningsOf(messages), isChat };
}

/** The picture in the size that it is read in: that of the screen on it where bars stand around that. */
async function decodeForReading(image: OpenedImage, path: string): Promise<Raster> {
  const raster = await decodeImage(image, path, workingScale(image.widthPx, image.heightPx));
  const part = withinBars(raster);
  const scale = part === null ? 1 : workingScale(part[2], part[3]);
  return scale < 1 ? decodeImage(image, path, scale) : raster;
}

/** A message with its places in pixels of the whole picture, of which a smaller one, or a part of that, was looked at. */
function inPixelsOf(whole: { readonly widthPx: number; readonly heightPx: number }, message: ReadMessage, { width, height }: { readonly width: number; readonly height: number }, [dx, dy]: Box): ReadMessage {
  if (width === whole.widthPx && dx === 0 && dy === 0) return message;
  const [across, down] = [whole.widthPx / width, whole.heightPx / height];
  const placed = ([x, y, w, h]: Box): Box => {
    const [left, top] = [Math.round((x + dx) * across), Math.round((y + dy) * down)];
    return [left, top, Math.round((x + dx + w) * across) - left, Math.round((y + dy + h) * down) - top];
  };
  return { ...message, bbox: placed(message.bbox), words: message.words.map((word) => ({ ...word, bbox: placed(word.bbox) })) };
}

function warningsOf(messages: readonly ReadMessage[]): Notice[] {
  const spoken = messages.filter((m) => m.kind === 'message' && m.text !== '');
  if (spoken.length === 0) return [{ code: 'W_NO_MESSAGES', message: 'No messages were found on this picture.' }];
  const weak = spoken.filter((m) => m.confidence < doubtful).length;
  return weak === 0 ? [] : [{ code: 'W_LOW_CONFIDENCE', message: `${weak} of ${spoken.length} messages were hard to read.` }];
}
