import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tone as 16-bit mono WAV, made here. */
export function wavOf(seconds: number, { sampleRate = 8_000, declaredBytes }: { sampleRate?: number; declaredBytes?: number } = {}): Buffer {
  const samples = Math.round(seconds * sampleRate);
  const data = Buffer.alloc(samples * 2);
  for (let i = 0; i < samples; i += 1) data.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * 440 * i) / sampleRate)), i * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(declaredBytes ?? 36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(declaredBytes ?? data.length, 40);
  return Buffer.concat([head, data]);
}

/** A tone and silence by turns, as 16-bit mono WAV: seconds of each. */
export function speechOf(parts: readonly number[]): Buffer {
  const wav = wavOf(parts.reduce((sum, part) => sum + part, 0));
  let at = 0;
  parts.forEach((seconds, index) => {
    const [from, to] = [44 + Math.round(at * 8_000) * 2, 44 + Math.round((at + seconds) * 8_000) * 2];
    if (index % 2 === 1) wav.fill(0, from, to);
    at += seconds;
  });
  return wav;
}

/** A sweep from 200 Hz to 2 kHz that swells and fades, with a second of it, as 16-bit mono WAV: no two stretches are alike. */
export function sweepOf(seconds: number, sampleRate = 8_000): Buffer {
  const wav = wavOf(seconds, { sampleRate });
  const samples = (wav.length - 44) / 2;
  for (let i = 0; i < samples; i += 1) {
    const t = i / sampleRate;
    const tone = Math.sin(2 * Math.PI * (200 * t + (900 * t * t) / seconds)) * Math.sin((Math.PI * t) / seconds);
    wav.writeInt16LE(Math.round(12_000 * tone + 3_000 * Math.sin(2 * Math.PI * 61 * t)), 44 + i * 2);
  }
  return wav;
}

/** Three seconds of the sweep in AMR, as an encoder made it (amr/README.md). */
export function sweepAmr({ wide = false }: { wide?: boolean } = {}): Buffer {
  return readFileSync(join(import.meta.dirname, 'amr', wide ? 'sweep-wide.amr' : 'sweep.amr'));
}

/** AMR of silence, no encoder being at hand: frames of one mode, 20 ms each. */
export function amrOf(seconds: number, { wide = false }: { wide?: boolean } = {}): Buffer {
  const mode = wide ? 2 : 7;
  const frame = Buffer.alloc(wide ? 33 : 32);
  frame[0] = (mode << 3) | 4;
  return Buffer.concat([Buffer.from(wide ? '#!AMR-WB\n' : '#!AMR\n'), ...Array.from({ length: Math.round(seconds * 50) }, () => frame)]);
}

/** Has ffmpeg make `name` in `dir` out of a recording's bytes, with a moment of creation unless that is null; its path. */
export function converted(dir: string, name: string, source: Buffer, options: readonly string[], madeAt: string | null = '2024-03-15T11:30:12Z'): string {
  const from = join(dir, `source-of-${name}`);
  const to = join(dir, name);
  writeFileSync(from, source);
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', from, ...options, ...(madeAt === null ? [] : ['-metadata', `creation_time=${madeAt}`]), to]);
  return to;
}
