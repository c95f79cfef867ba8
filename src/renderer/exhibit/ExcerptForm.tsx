import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { ExcerptPlace } from '../../core/exhibit/Excerpt.js';
import { excerpting } from '../correction/askMessages.js';
import styles from '../correction/correction.module.css';
import { correctionWords } from '../correction/correctionWords.js';
import { EntryFields, type FormFields } from '../correction/EntryFields.js';
import { ownFieldsOf } from '../correction/formFields.js';
import { useEdits } from '../correction/useEdits.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useToasts } from '../state/useToasts.js';
import { documentWords } from './documentWords.js';
import { usualDate } from './usualDate.js';

interface ExcerptFormProps {
  readonly one: ExhibitMaterial;
  readonly place: ExcerptPlace;
  /** What was read at the place. */
  readonly quote: string;
  readonly onClose: () => void;
}

/** Makes the marked place of a document an entry of the chronology. The text follows the mark until the person writes it. */
export function ExcerptForm({ one, place, quote, onClose }: ExcerptFormProps) {
  const said = useWords(documentWords);
  const shared = useWords(correctionWords);
  const language = useLanguage();
  const { correct, undo } = useEdits();
  const tell = useToasts(({ show }) => show);
  const [own, setOwn] = useState<Partial<FormFields>>({});
  const usual = usualDate(quote, one.exhibit);
  const fields: FormFields = { text: quote, date: usual ?? '', time: '', side: 'center', author: '', role: 'other', channel: one.exhibit.channel, tags: '', ...own };
  const isReady = fields.text.trim() !== '';
  const add = () => {
    if (!isReady) return;
    const { channel: _channel, ...told } = ownFieldsOf(fields);
    onClose();
    void correct('excerpt', [], [excerpting(one.exhibit.sha256, { place, quote, ...told })]).then(() => tell({ text: said.excerptAdded(fields.date === '' ? null : wordShortDate(fields.date, language)) }, () => void undo()));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const where = 'line' in place ? said.excerptOfLine(place.line) : said.excerptOfPage(place.page);
  return (
    <section className={styles.editor} aria-label={where} onKeyDown={keys}>
      <div className={styles.body}>
        <h2>{where}</h2>
        <EntryFields size="xs" fields={fields} withChannel={false} placeholder={said.excerptEmpty} onChange={(changed) => setOwn((before) => ({ ...before, ...changed }))} />
      </div>
      <div className={styles.buttons}>
        <small className={styles.hint}>{'line' in place ? said.lineHint : said.markHint}</small>
        <span className={styles.end}>
          <Button size="xs" variant="default" onClick={onClose}>
            {shared.cancel}
          </Button>
          <Button size="xs" disabled={!isReady} onClick={add} title={shared.saveHint}>
            {said.toChronology}
          </Button>
        </span>
      </div>
    </section>
  );
}
