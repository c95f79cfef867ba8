import { directionMarks } from './lineHead.js';

const titled = /^(?:WhatsApp Chat(?: with| -)|Чат WhatsApp(?: с(?: контактом| группой| пользователем)?| -)|WhatsApp - ) (.+?)(?: \(\d+\))?\.(?:txt|zip)$/iu;

/** The chat's title as the export's file name tells it («Чат WhatsApp с контактом Мария.zip»); null when it does not. */
export function chatTitle(fileName: string): string | null {
  return titled.exec(fileName.normalize('NFC').replace(directionMarks, '').replace(/[\u00a0\u202f_]/g, ' '))?.[1]?.trim() ?? null;
}
