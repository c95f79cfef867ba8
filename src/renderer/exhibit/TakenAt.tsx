import { Button } from '@mantine/core';
import { inZone } from '../../core/dating/inZone.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { wordBasis } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { DateField, TimeField } from '../ui/DateField.js';
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
  const say = (day: string, hour: string) => {
    if (day !== '' && (day !== date || hour !== time)) onChange(`${day}T${hour === '' ? '00:00' : hour}:00`);
  };
  return (
    <div className={styles.taken}>
      <div>
        <DateField label={said.taken} width={140} value={date ?? ''} onChange={(day) => say(day, time ?? '')} />
        <TimeField name={said.time} width={84} value={time ?? ''} onChange={(hour) => say(date ?? '', hour)} />
      </div>
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
