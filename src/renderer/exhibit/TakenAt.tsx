import { Button } from '@mantine/core';
import { useState } from 'react';
import { inZone } from '../../core/dating/inZone.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { wordBasis } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';

interface TakenAtProps {
  readonly exhibit: Exhibit;
  /** `YYYY-MM-DDTHH:MM:SS`, or null to take the person's word back. */
  readonly onChange: (capturedAt: string | null) => void;
}

/** When the original came into being and what told it; the person may know better. */
export function TakenAt({ exhibit: { capturedAt }, onChange }: TakenAtProps) {
  const { zone } = useOpenCase().material;
  const said = useWords(factWords);
  const language = useLanguage();
  const { date, time } = inZone(capturedAt, zone);
  const known = date === null ? '' : `${date}T${time ?? '00:00'}`;
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    if (draft !== null && draft !== '' && draft !== known) onChange(`${draft}:00`);
    setDraft(null);
  };
  return (
    <div className={styles.taken}>
      <label>
        <span>{said.taken}</span>
        <input type="datetime-local" value={draft ?? known} max="2999-12-31T23:59" onChange={(event) => setDraft(event.currentTarget.value)} onBlur={save} />
      </label>
      <small>
        {capturedAt === null ? said.notKnown : said.basis(wordBasis(capturedAt.basis, language))}
        {capturedAt?.basis === 'user' && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
            {said.takeBack}
          </Button>
        )}
      </small>
    </div>
  );
}
