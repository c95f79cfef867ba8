import { open, type FileHandle } from 'node:fs/promises';
import type { Sound } from './Pcm.js';

const headBytes = 44;
/** More than any call takes: nine hours at 16 kHz. */
const maxDataBytes = 1024 ** 3;

/**
 * Writes a sound as 16-bit WAV. False when there was none. Ends early, and well, at 1 GB.
 * @throws the error of the decoder or of the disk
 */
export async function writeWav(sound: Sound, to: string): Promise<boolean> {
  const file = await open(to, 'w');
  try {
    await file.write(Buffer.alloc(headBytes));
    let dataBytes = 0;
    let format: { sampleRate: number; channels: number } | null = null;
    for await (const { samples, sampleRate, channels } of sound) {
      format ??= { sampleRate, channels };
      if (sampleRate !== format.sampleRate || channels !== format.channels || dataBytes > maxDataBytes) break;
      await file.write(littleEndian(samples));
      dataBytes += samples.length * 2;
    }
    if (format === null || dataBytes === 0) return false;
    await writeHead(file, format, dataBytes);
    return true;
  } finally {
    await file.close();
  }
}

function littleEndian(samples: Int16Array): Buffer {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) => bytes.writeInt16LE(sample, index * 2));
  return bytes;
}

async function writeHead(file: FileHandle, { sampleRate, channels }: { sampleRate: number; channels: number }, dataBytes: number): Promise<void> {
  const head = Buffer.alloc(headBytes);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(headBytes - 8 + dataBytes, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(dataBytes, 40);
  await file.write(head, 0, headBytes, 0);
}
