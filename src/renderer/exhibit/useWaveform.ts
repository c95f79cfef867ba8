import { useEffect, type RefObject } from 'react';
import WaveSurfer from 'wavesurfer.js';

/** A recording is decoded whole to be drawn; above this size only the player is shown. */
const largest = 40_000_000;

/** Draws the waveform of what a player plays; a click in it moves the player. */
export function useWaveform(place: RefObject<HTMLElement | null>, player: RefObject<HTMLAudioElement | null>, source: string, sizeBytes: number): void {
  useEffect(() => {
    const [container, media] = [place.current, player.current];
    if (container === null || media === null || sizeBytes > largest) return;
    const wave = WaveSurfer.create({
      container,
      media,
      url: source,
      height: 72,
      barWidth: 2,
      barGap: 1,
      barRadius: 1,
      normalize: true,
      cursorWidth: 2,
      waveColor: colourOf(container, '--muted'),
      progressColor: colourOf(container, '--accent'),
    });
    // A recording that cannot be decoded has no waveform; the player tells whether it can be heard.
    wave.on('error', () => container.replaceChildren());
    return () => wave.destroy();
  }, [place, player, source, sizeBytes]);
}

/** A canvas knows no variables: what one stands for at this place, light or dark. */
function colourOf(place: HTMLElement, variable: string): string {
  place.style.color = `var(${variable})`;
  const { color } = getComputedStyle(place);
  place.style.color = '';
  return color;
}
