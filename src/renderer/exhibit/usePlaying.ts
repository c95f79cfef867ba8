import { useRef, useState } from 'react';

const speeds = [1, 1.25, 1.5, 2, 0.75];

export interface PlayingSetting {
  /** As its reading tells, until the player knows better. */
  readonly knownMs: number;
  /** Where it stands at first. */
  readonly startMs: number;
  /** Addresses of its sound, the next to be tried when one cannot be played. */
  readonly sources: readonly string[];
}

type Heard = { readonly currentTarget: HTMLAudioElement };

/** A player as the page drives it; positions in milliseconds. */
export function usePlaying({ knownMs, startMs, sources }: PlayingSetting) {
  const player = useRef<HTMLAudioElement>(null);
  const [atMs, setAtMs] = useState(startMs);
  const [foundMs, setFoundMs] = useState(0);
  const [isOn, setOn] = useState(false);
  const [tried, setTried] = useState(0);
  const [isReady, setReady] = useState(false);
  const [speed, setSpeed] = useState(1);
  const lengthMs = foundMs || knownMs;
  const play = () => void player.current?.play().catch(() => undefined);
  const toggle = () => {
    if (player.current?.paused === false) player.current.pause();
    else play();
  };
  const goTo = (offsetMs: number, isPlaying = true) => {
    if (player.current === null) return;
    player.current.currentTime = offsetMs / 1000;
    setAtMs(offsetMs);
    if (isPlaying) play();
  };
  const step = (byMs: number) => goTo(Math.min(lengthMs, Math.max(0, atMs + byMs)), false);
  const nextSpeed = () => {
    const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1;
    if (player.current !== null) player.current.playbackRate = next;
    setSpeed(next);
  };
  const tell = (element: HTMLAudioElement) => setAtMs(Math.round(element.currentTime * 1000));
  const listeners = {
    onTimeUpdate: ({ currentTarget }: Heard) => isReady && tell(currentTarget),
    onSeeked: ({ currentTarget }: Heard) => tell(currentTarget),
    onDurationChange: ({ currentTarget: { duration } }: Heard) => setFoundMs(Number.isFinite(duration) ? Math.round(duration * 1000) : 0),
    onLoadedMetadata: ({ currentTarget }: Heard) => {
      if (!isReady && startMs > 0) currentTarget.currentTime = startMs / 1000;
      setReady(true);
    },
    onPlay: () => setOn(true),
    onPause: () => setOn(false),
    onError: () => setTried(tried + 1),
  };
  const source = sources[tried] ?? null;
  return { player, source, atMs, lengthMs, isOn, isReady, speed, toggle, goTo, step, nextSpeed, listeners };
}

export type Playing = ReturnType<typeof usePlaying>;
