import { describe, expect, it } from 'vitest';
import { howPlayed } from '../../../src/core/exhibit/howPlayed.js';

describe('how a recording is heard', () => {
  it.each([
    ['mp4', 'aac', 'directly'],
    ['3gp', 'aac', 'directly'],
    ['ogg', 'opus', 'directly'],
    ['wav', 'pcm_alaw', 'directly'],
    ['matroska', 'opus', 'directly'],
    ['', '', 'directly'],
    ['amr', 'amr_nb', 'decoded'],
    ['3gp', 'amr_wb', 'decoded'],
    ['mp4', 'alac', 'decoded'],
    ['caf', 'alac', 'decoded'],
    ['caf', 'pcm_s16be', 'decoded'],
    ['aiff', 'pcm_alaw', 'decoded'],
    ['asf', 'wmav2', 'decoded'],
    ['caf', 'aac', 'elsewhere'],
    ['ogg', 'speex', 'elsewhere'],
    ['wav', 'gsm_ms', 'elsewhere'],
    ['mp3', 'mp2', 'decoded'],
  ] as const)('%s with %s: %s', (container, codec, expected) => {
    expect(howPlayed({ container, codec })).toBe(expected);
  });
});
