import { describe, expect, it } from 'vitest';
import { MonoTrack } from '../../../src/renderer/speech/MonoTrack.js';

const piece = (at: number, ...channels: readonly number[][]) => ({ at, sampleRate: 10, channels: channels.map((values) => Float32Array.from(values)) });

describe('one channel out of decoded pieces', () => {
  it('is the mean of all channels, clipped', () => {
    expect(new MonoTrack().add(piece(0, [1, 0.5, -1, 4], [0, -0.5, -1, 4]))).toEqual(Int16Array.from([16_384, 0, -32_767, 32_767]));
  });

  it('leaves out the run-up before the beginning', () => {
    const track = new MonoTrack();
    expect(track.add(piece(-0.5, [1, 1, 1]))).toEqual(new Int16Array());
    expect(track.add(piece(-0.2, [1, 1, 0.5, 0.5]))).toEqual(Int16Array.from([16_384, 16_384]));
    expect(track.seconds).toBe(0.2);
  });

  it('fills a gap with silence, so that what follows keeps its time', () => {
    const track = new MonoTrack();
    track.add(piece(0, [1]));
    expect(track.add(piece(0.5, [1]))).toEqual(Int16Array.from([0, 0, 0, 0, 32_767]));
    expect(track.seconds).toBe(0.6);
  });

  it('takes a coarse clock and a broken one for no gap', () => {
    const track = new MonoTrack();
    track.add(piece(0, [1]));
    expect(track.add(piece(0.2, [1]))).toHaveLength(1);
    expect(track.add(piece(1e7, [1]))).toHaveLength(1);
  });

  it('takes no piece of another rate', () => {
    const track = new MonoTrack();
    track.add(piece(0, [1]));
    expect(track.add({ ...piece(0.1, [1]), sampleRate: 20 })).toBeNull();
  });
});
