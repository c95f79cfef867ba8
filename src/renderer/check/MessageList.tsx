import { useEffect, useRef } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { ExhibitTrouble } from '../exhibit/ExhibitTrouble.js';
import { checkProgress } from './checkProgress.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { MessageRow } from './MessageRow.js';
import { NewMessage } from './NewMessage.js';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';
import type { ShownShot } from './useShownShot.js';

interface MessageListProps {
  readonly shot: ShownShot;
  readonly one: ExhibitMaterial;
  readonly deeds: CheckDeeds;
}

/** What was read from the screenshot, message by message, each to be set right in its place. */
export function MessageList({ shot: { messages, current }, one, deeds }: MessageListProps) {
  const said = useWords(checkWords);
  const open = useOpenCase();
  const { doing } = useCheck();
  const list = useRef<HTMLDivElement>(null);
  const { number, sha256 } = one.exhibit;
  const doubts = new Map(checkProgress(open).points.flatMap((point) => (point.exhibit === number ? [[point.message, point.open] as const] : [])));
  const entries = new Map(open.chronology.entries.flatMap((entry) => entry.sources.flatMap((source) => (source.sha256 === sha256 && source.message !== undefined ? [[source.message, entry] as const] : []))));
  const chosen = current?.id;
  const what = doing?.what;
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, what, messages]);
  const added = doing?.what === 'add' ? <NewMessage key="new" box={doing.box} above={current} one={one} deeds={deeds} /> : null;
  return (
    <div ref={list} className={styles.list} role="region" aria-label={said.list} tabIndex={0}>
      <ExhibitTrouble one={one} except={['W_LOW_CONFIDENCE']} />
      {messages.length === 0 && added === null && (
        <div className={styles.none}>
          <p>{said.nothingRead}</p>
          <p>{said.nothingReadHint}</p>
        </div>
      )}
      <ol>
        {current === undefined && added}
        {messages.map((message, index) => [
          <MessageRow
            key={message.id}
            message={message}
            number={index + 1}
            entry={entries.get(message.id)}
            doubts={doubts.get(message.id) ?? []}
            isSelected={message.id === chosen}
            deeds={deeds}
          />,
          message.id === chosen && added,
        ])}
      </ol>
    </div>
  );
}
