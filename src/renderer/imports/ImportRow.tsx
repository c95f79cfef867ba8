import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClock, IconCopyCheck, IconFileX, IconRefresh } from '@tabler/icons-react';
import type { ImportItem, ImportItemState } from '../../core/exhibit/ImportQueue.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { fileShare, wordShare } from './fileShare.js';
import styles from './imports.module.css';
import { importWords } from './importWords.js';
import { wordReason } from './wordReason.js';

/** One file of an import: where it stands, and what to do when something came in the way. */
export function ImportRow({ item, onRetry }: { readonly item: ImportItem; readonly onRetry: (exhibit: number) => void }) {
  const said = useWords(importWords);
  const { exhibit, state, name } = item;
  const reason = useReason(item);
  const share = fileShare(item);
  const canRetry = exhibit !== null && (state === 'failed' || state === 'cancelled');
  return (
    <div className={styles.row} data-state={state}>
      <span className={styles.icon}>
        <StateIcon state={state} />
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.state}>{[said.states[state], share !== null && wordShare(share)].filter(Boolean).join(' ')}</span>
      {exhibit !== null && <span className={styles.exhibit}>{said.exhibit(exhibit)}</span>}
      {reason !== null && <span className={styles.reason}>{reason}</span>}
      {canRetry && (
        <Tooltip label={said.retry}>
          <ActionIcon variant="subtle" size="sm" className={styles.retry} aria-label={said.retryOf(name)} onClick={() => onRetry(exhibit)}>
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

/** Why an item is not simply done, in one sentence with what to do. */
function useReason({ state, fault, exhibit, name }: ImportItem): string | null {
  const said = useWords(importWords);
  const language = useLanguage();
  if (state === 'duplicate') return said.duplicateOf(exhibit);
  if (state === 'cancelled') return said.cancelledHint;
  if (fault !== null) return wordReason(fault, name, language);
  return null;
}

function StateIcon({ state }: { readonly state: ImportItemState }) {
  const look = { size: 16, 'aria-hidden': true } as const;
  switch (state) {
    case 'queued':
      return <IconClock {...look} />;
    case 'storing':
    case 'reading':
      return <Loader size={14} aria-hidden />;
    case 'done':
      return <IconCircleCheck {...look} />;
    case 'duplicate':
      return <IconCopyCheck {...look} />;
    case 'refused':
      return <IconFileX {...look} />;
    case 'failed':
      return <IconAlertTriangle {...look} />;
    case 'cancelled':
      return <IconBan {...look} />;
  }
}
