import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { NoticeCode } from '../../core/faults.js';
import { wordFault } from '../../core/wording/wordFault.js';
import { wordNotice } from '../../core/wording/wordNotice.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { remarksOf } from './remarksOf.js';

interface ExhibitTroubleProps {
  readonly one: ExhibitMaterial;
  /** Notices that this view shows in a way of its own. */
  readonly except?: readonly NoticeCode[];
}

/** What is amiss with an exhibit and what to do: it waits, it could not be read, it was read with remarks. */
export function ExhibitTrouble({ one, except = [] }: ExhibitTroubleProps) {
  const { exhibit } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  const language = useLanguage();
  const { reading: state } = exhibit;
  const notices = remarksOf(one).filter(({ code }) => !except.includes(code));
  return (
    <>
      {state.at === 'queued' && <p className={styles.waiting} role="status">{said.queued}</p>}
      {state.at === 'failed' && (
        <div className={styles.fault} role="status">
          <p>
            {wordFault(state.fault, language)} {said.kept}
          </p>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => void attempt(() => ask('import.retry', { caseId, exhibit: exhibit.number }))}
          >
            {said.retry}
          </Button>
        </div>
      )}
      {notices.map((notice) => (
        <p key={notice.code} className={styles.note}>
          {wordNotice(notice, language)}
        </p>
      ))}
    </>
  );
}
