import { Alert, Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { wordFault } from '../../core/wording/wordFault.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import { attempt } from '../state/useToasts.js';
import styles from './bundle.module.css';
import { bundleScreenWords } from './bundleScreenWords.js';
import { useBundle } from './useBundle.js';

/** How far the writing is, and what stopped it. */
export function WritingBar() {
  const said = useWords(bundleScreenWords);
  const language = useLanguage();
  const { writing, writeFault, cancel } = useBundle();
  if (writing === null) {
    if (writeFault === null) return null;
    const isWish = writeFault.code === 'E_CANCELLED';
    return (
      <Alert
        color={isWish ? 'gray' : 'red'}
        variant="light"
        role={isWish ? 'status' : 'alert'}
        icon={isWish ? <IconInfoCircle size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      >
        {isWish ? said.cancelled : wordFault(writeFault, language)}
      </Alert>
    );
  }
  const { stage, done, total } = writing;
  const isBytes = total > 1;
  return (
    <div className={styles.writing}>
      <span role="status">{said.stages[stage] ?? said.working}</span>
      <Progress.Root size="md">
        <Progress.Section value={total === 0 ? 0 : (100 * done) / total} animated aria-label={said.progress} />
      </Progress.Root>
      <span className={styles.amount}>{isBytes && `${wordSize(done, language)} / ${wordSize(total, language)}`}</span>
      {stage !== 'choosing' && (
        <Button variant="default" size="compact-md" onClick={() => void attempt(cancel)}>
          {said.cancel}
        </Button>
      )}
    </div>
  );
}
