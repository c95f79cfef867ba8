import { ActionIcon, Button, Slider, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconRewindBackward5, IconRewindForward5 } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import type { Playing } from './usePlaying.js';
import { useSilences } from './useSilences.js';
import { useWaveform } from './useWaveform.js';
import { wordPosition } from './wordPosition.js';

interface CallPlayerProps {
  readonly caseId: string;
  readonly exhibit: Exhibit;
  /** The address of its sound. */
  readonly source: string;
  readonly playing: Playing;
  readonly notes: readonly CallNote[];
}

/** Plays a recording; its waveform carries silences and the person's notes at their places. */
export function CallPlayer({ caseId, exhibit, source, playing, notes }: CallPlayerProps) {
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const wave = useRef<HTMLDivElement>(null);
  const { player } = playing;
  useWaveform(wave, player, source, exhibit.sizeBytes);
  const silences = useSilences(caseId, exhibit.number);
  const { atMs, lengthMs, isOn, speed, toggle, goTo, step, nextSpeed } = playing;
  return (
    <div className={styles.player}>
      <div className={styles.wave}>
        <div ref={wave} role="img" aria-label={said.waveform} />
        {lengthMs > 0 &&
          silences.map(({ fromMs, toMs }) => (
            <i key={fromMs} className={styles.silence} aria-hidden title={worded.silence(wordPosition(fromMs), wordPosition(toMs))} style={{ left: `${(100 * fromMs) / lengthMs}%`, width: `${(100 * (toMs - fromMs)) / lengthMs}%` }} />
          ))}
        {lengthMs > 0 &&
          notes.filter(({ from }) => from === undefined).map(({ id, offsetMs, text }) => (
            <button key={id} type="button" tabIndex={-1} aria-hidden title={`${wordPosition(offsetMs)} ${text}`} style={{ left: `${Math.min(100, (100 * offsetMs) / lengthMs)}%` }} onClick={() => goTo(offsetMs)} />
          ))}
      </div>
      <audio ref={player} preload="metadata" crossOrigin="anonymous" src={source} {...playing.listeners} />
      <div className={styles.controls}>
        <ActionIcon size={40} radius="xl" variant="filled" aria-label={isOn ? said.pause : said.play} onClick={toggle}>
          {isOn ? <IconPlayerPauseFilled size={20} aria-hidden /> : <IconPlayerPlayFilled size={20} aria-hidden />}
        </ActionIcon>
        <Step label={said.back} onClick={() => step(-5_000)} icon={<IconRewindBackward5 size={20} stroke={1.5} aria-hidden />} />
        <Step label={said.forward} onClick={() => step(5_000)} icon={<IconRewindForward5 size={20} stroke={1.5} aria-hidden />} />
        <span className={styles.clock}>{wordPosition(atMs)}</span>
        <Slider
          className={styles.slider}
          size="sm"
          min={0}
          max={Math.max(1_000, lengthMs)}
          step={1_000}
          value={atMs}
          label={wordPosition}
          thumbLabel={said.position}
          thumbValueText={wordPosition}
          onChange={(value) => goTo(value, false)}
        />
        <span className={styles.clock}>{lengthMs > 0 ? wordPosition(lengthMs) : ''}</span>
        <Button variant="default" size="compact-sm" aria-label={said.speed(speed)} title={said.speed(speed)} onClick={nextSpeed}>
          {speed}×
        </Button>
      </div>
      {silences.length > 0 && (
        <p className={styles.legend}>
          <i aria-hidden /> {worded.silences(silences.length)}
        </p>
      )}
    </div>
  );
}

function Step({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
