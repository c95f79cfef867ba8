import { execFileSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { bmpOf } from './bitmaps.js';
import { asPhoto, filmAt, heicAt, pdfAt } from './documents.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'documents');
/** Long enough to be left to itself: nothing of such a page has to be recognised, which would take its time. */
const longLine = 'A page with a picture and a text layer that is long enough to be left to itself, since nothing of it has to be recognised, which would take its time: one more sentence makes it two hundred letters.';

/** Makes one sound file of every kind of document, photo and video that is read, in an empty folder; tells their paths. */
export async function specimensIn(dir: string): Promise<readonly string[]> {
  const at = (name: string): string => join(dir, name);
  const drawn = sharp({ create: { width: 48, height: 40, channels: 3, background: '#88aacc' } });
  await drawn.clone().png().toFile(at('source.png'));
  const picture = await drawn.clone().jpeg().toBuffer();
  await drawn.clone().tiff({ compression: 'lzw' }).toFile(at('a.tiff'));
  await drawn.clone().tiff({ compression: 'none' }).toFile(at('bare.tiff'));
  await writeFile(at('a.bmp'), bmpOf({ bits: 24, width: 48, height: 40 }));
  await writeFile(at('rle.bmp'), bmpOf({ bits: 8, width: 48, height: 40, runs: true }));
  await drawn.clone().avif().toFile(at('a.avif'));
  await drawn.clone().webp().toFile(at('a.webp'));
  await drawn.clone().gif().toFile(at('a.gif'));
  heicAt(at('a.heic'), at('source.png'));
  await pdfAt(at('picture.pdf'), [{ picture, lines: [longLine] }]);
  // Damage to a compressed stream ends in its decoder; to a bare one it reaches what reads the operators and fonts.
  await pdfAt(at('bare.pdf'), [{ picture, lines: [longLine] }, { lines: [longLine] }], {}, false);
  for (const name of ['docx', 'odt']) await copyFile(join(fixtures, `contract.${name}`), at(`parts.${name}`));
  const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];
  for (const name of ['a.mp4', 'a.mov', 'a.mkv']) filmAt(at(name), h264);
  filmAt(at('a.avi'), ['-c:v', 'mpeg4', '-c:a', 'libmp3lame']);
  filmAt(at('a.webm'), ['-c:v', 'libvpx', '-b:v', '60k', '-c:a', 'libopus']);
  for (const name of ['a.webp', 'a.heic', 'a.tiff']) asPhoto(at(name));
  return [
    ...['a.tiff', 'bare.tiff', 'a.bmp', 'rle.bmp', 'a.avif', 'a.webp', 'a.gif', 'a.heic', 'picture.pdf', 'bare.pdf', 'parts.docx', 'parts.odt', 'a.mp4', 'a.mov', 'a.mkv', 'a.avi', 'a.webm'].map(at),
    ...['contract.pdf', 'contract.docx', 'contract.odt', 'contract.rtf', 'locked.pdf'].map((name) => join(fixtures, name)),
  ];
}

/** Ways to keep sound, as ffmpeg names them, each of which has a decoder of its own or a container of its own. */
const sounds: Readonly<Record<string, readonly string[]>> = {
  'call.mp3': [],
  'call.m4a': ['-c:a', 'aac'],
  'fragments.m4a': ['-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'],
  'call.aac': ['-c:a', 'aac'],
  'call.opus': ['-c:a', 'libopus'],
  'call.ogg': ['-c:a', 'libvorbis'],
  'flac.ogg': ['-c:a', 'flac', '-f', 'ogg'],
  'call.flac': [],
  'call.wav': [],
  'call.webm': ['-c:a', 'libopus'],
};

/** Makes one recording of every kind whose silences are told, with a pause in it, in a folder; tells their paths. */
export function recordingsIn(dir: string): readonly string[] {
  return Object.entries(sounds).map(([name, options]) => {
    const path = join(dir, name);
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-f', 'lavfi', '-i', "aevalsrc='if(between(t,2,5),0,0.3*sin(2*PI*440*t))':s=16000:d=8", ...options, path]);
    return path;
  });
}
