import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Video } from '../../core/exhibit/Video.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './document.module.css';
import { documentWords } from './documentWords.js';
import shared from './exhibit.module.css';
import { Fact } from './ExhibitFacts.js';
import { nameOf } from './exhibitName.js';
import { exhibitWords } from './exhibitWords.js';
import { factWords } from './factWords.js';
import { wordFormat } from './wordFormat.js';
import { wordPosition } from './wordPosition.js';

/** A video, played as it lies in the locker; below it what its file tells. */
export function VideoView({ exhibit, video }: { readonly exhibit: Exhibit; readonly video: Video }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(documentWords);
  const facts = useWords(factWords);
  const named = useWords(exhibitWords);
  const [isDark, setDark] = useState(video.container === 'avi');
  const { durationSeconds, container, videoCodec, audioCodec, widthPx, heightPx } = video;
  const rows: readonly (readonly [string, string])[] = [
    [facts.duration, durationSeconds === null ? '' : wordPosition(durationSeconds * 1000)],
    [said.frame, widthPx === null || heightPx === null ? '' : `${widthPx} × ${heightPx}`],
    [said.format, [wordFormat(container), wordFormat(videoCodec), audioCodec === null ? said.silent : wordFormat(audioCodec)].filter(Boolean).join(', ')],
  ];
  return (
    <div className={styles.video}>
      {isDark ? (
        <div className={shared.note}>
          <p>{said.cannotPlay}</p>
          <Button variant="default" size="compact-sm" leftSection={<IconExternalLink size={14} aria-hidden />} onClick={() => void attempt(() => ask('exhibit.open', { caseId, exhibit: exhibit.number }))}>
            {named.open}
          </Button>
        </div>
      ) : (
        <video controls preload="metadata" aria-label={said.video(nameOf(exhibit))} src={`dossier://original/${caseId}/${exhibit.number}`} onError={() => setDark(true)} />
      )}
      <dl className={shared.factList}>{rows.map(([label, value]) => value !== '' && <Fact key={label} label={label} value={value} />)}</dl>
    </div>
  );
}
