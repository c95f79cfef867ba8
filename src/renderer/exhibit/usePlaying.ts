import { useRef, useState } from 'react';

const speeds = [1, 1.25, 1.5, 2, 0.75];

/** A player as the page drives it; positions in milliseconds. */
export function usePlaying(knownMs: number) {
  const player = useRef<HTMLAudioElement>(null);
  const [atMs, setAtMs] = useState(0);
  const [foundMs, setFoundMs] = useState(0);
  const [isOn, setOn] = useState(false);
  const [isSilent, setSilent] = useState(false);
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
    onTimeUpdate: ({ currentTarget }: { currentTarget: HTMLAudioElement }) => tell(currentTarget),
    onSeeked: ({ currentTarget }: { currentTarget: HTMLAudioElement }) => tell(currentTarget),
    onDurationChange: ({ currentTarget: { duration } }: { currentTarget: HTMLAudioElement }) => setFoundMs(Number.isFinite(duration) ? Math.round(duration * 1000) : 0),
    onPlay: () => setOn(true),
    onPause: () => setOn(false),
    onError: () => setSilent(true),
  };
  return { player, atMs, lengthMs, isOn, isSilent, speed, toggle, goTo, step, nextSpeed, listeners };
}

export type Playing = ReturnType<typeof usePlaying>;
