import type { DragEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { inZone } from '../../core/dating/inZone.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { wordShownKind } from '../../core/wording/wordTerms.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './exhibits.module.css';
import { nameOf } from './exhibitName.js';
import { exhibitsWords } from './exhibitsWords.js';
import { remarksOf } from './remarksOf.js';
import { TileCover } from './TileCover.js';

interface ExhibitTileProps {
  readonly one: ExhibitMaterial;
  readonly id: string;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
}

/** One exhibit in the grid: what it looks like, its number, name and moment. It can be dragged out as a file. */
export function ExhibitTile({ one, id, isSelected, onOpen }: ExhibitTileProps) {
  const { exhibit } = one;
  const { card, material } = useOpenCase();
  const said = useWords(exhibitsWords);
  const language = useLanguage();
  const { date, time } = inZone(exhibit.capturedAt, material.zone);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    void attempt(() => ask('exhibit.drag', { caseId: card.caseId, exhibits: [exhibit.number] }));
  };
  return (
    <div id={id} role="option" aria-selected={isSelected} className={styles.tile} data-out={!exhibit.included} draggable onDragStart={drag} onClick={onOpen}>
      <div className={styles.cover} data-kind={exhibit.kind}>
        <TileCover one={one} />
      </div>
      <div className={styles.caption}>
        <strong title={nameOf(exhibit)}>{nameOf(exhibit)}</strong>
        <span>
          {said.number(exhibit.number)} · {wordShownKind(shownKind(exhibit, one.reading), language)}
        </span>
        <span>{date === null ? said.undated : `${wordShortDate(date, language)} ${time ?? ''}`}</span>
        <Standing one={one} />
      </div>
    </div>
  );
}

/** What came of reading it. */
function Standing({ one }: { readonly one: ExhibitMaterial }) {
  const { exhibit, reading } = one;
  const said = useWords(exhibitsWords);
  const { at } = exhibit.reading;
  if (at === 'failed') return <span className={styles.failed}>{said.failed}</span>;
  if (at === 'queued') return <span>{said.queued}</span>;
  if (remarksOf(one).length > 0) return <span className={styles.warned}>{said.warned}</span>;
  if (!exhibit.included) return <span>{said.out}</span>;
  const count = (reading?.archive ?? reading)?.messages.length ?? 0;
  return <span>{count > 0 ? said.messages(count) : '\u00a0'}</span>;
}
