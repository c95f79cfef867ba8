import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Lets espeak-ng speak a call and packs it as a phone's recorder would: narrow sound, the start time in the container.
 * The same words give the same bytes with the same versions of espeak-ng and ffmpeg.
 */
export function recordCall({ name, startedAt, lines }, work, out) {
  const spoken = lines.map(([speaker, text], i) => {
    const file = join(work, `line-${i}.wav`);
    // Two voices apart by pitch and pace.
    const voice = speaker === 'a' ? ['-v', 'ru', '-p', '30', '-s', '150'] : ['-v', 'ru+f3', '-p', '62', '-s', '160'];
    run('espeak-ng', [...voice, '-w', file, text]);
    return file;
  });
  const inputs = spoken.flatMap((file) => ['-i', file]);
  const padded = spoken.map((_, i) => `[${i}:a]apad=pad_dur=0.45[p${i}]`).join(';');
  const joined = `${padded};${spoken.map((_, i) => `[p${i}]`).join('')}concat=n=${spoken.length}:v=0:a=1,highpass=f=250,lowpass=f=3400,aresample=16000[call]`;
  const dated = name.endsWith('.mp3')
    ? ['-c:a', 'libmp3lame', '-b:a', '24k', '-id3v2_version', '4', '-metadata', `date=${startedAt.slice(0, 19)}`]
    : ['-c:a', 'aac', '-b:a', '24k', '-movflags', '+faststart', '-metadata', `creation_time=${new Date(startedAt).toISOString().slice(0, 19)}Z`];
  run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...inputs, '-filter_complex', joined, '-map', '[call]', '-ac', '1', ...dated, '-fflags', '+bitexact', '-flags:a', '+bitexact', join(out, name)]);
}

function run(program, args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`The sample's calls need ${program}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
