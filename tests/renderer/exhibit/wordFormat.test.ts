import { expect, it } from 'vitest';
import { wordFormat } from '../../../src/renderer/exhibit/wordFormat.js';

it.each([['webm', 'WebM'], ['h264', 'H.264'], ['Opus', 'Opus'], ['vp9', 'VP9'], ['amr_nb', 'AMR-NB'], ['mp3', 'MP3'], ['', '']])('writes %s as %s', (name, written) => {
  expect(wordFormat(name)).toBe(written);
});
