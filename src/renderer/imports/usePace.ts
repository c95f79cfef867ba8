import { useEffect, useEffectEvent, useState } from 'react';

/** How often, and how far back, the pace is measured. */
const stepMs = 1_000;
const steps = 60;
/** Before so many seconds and items a pace is a guess and is not told. */
const fewestSteps = 4;
const fewestItems = 3;

/** How fast an import goes: items a minute over the last minute, and the seconds that remain; null while unknown. */
export function usePace(done: number, total: number, isRunning: boolean): { readonly perMinute: number; readonly secondsLeft: number } | null {
  const [samples, setSamples] = useState<readonly number[]>([]);
  const sample = useEffectEvent(() => {
    // A list that was cleared meanwhile begins the measure anew.
    setSamples((before) => ((before.at(-1) ?? 0) <= done ? [...before, done].slice(-steps) : [done]));
  });
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(sample, stepMs);
    return () => {
      clearInterval(timer);
      setSamples([]);
    };
  }, [isRunning]);
  const seconds = ((samples.length - 1) * stepMs) / 1000;
  const finished = (samples.at(-1) ?? 0) - (samples[0] ?? 0);
  if (!isRunning || samples.length < fewestSteps || finished < fewestItems) return null;
  return { perMinute: Math.round((finished * 60) / seconds), secondsLeft: ((total - done) * seconds) / finished };
}
