import { Button, Loader, Progress } from '@mantine/core';
import { IconFolderCheck, IconShieldCheck } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import styles from './bundle.module.css';
import { CheckResult } from './CheckResult.js';
import { checkWords } from './checkWords.js';
import { OthersCheck } from './OthersCheck.js';
import { useBundle } from './useBundle.js';

/** Verification: of the bundle just written, of one that came from elsewhere, and of the case itself. */
export function CheckSection() {
  const said = useWords(checkWords);
  const { checking, verifyCase, verifyChosen } = useBundle();
  const total = checking?.progress?.total ?? 0;
  return (
    <section className={styles.block} aria-label={said.title}>
      <h2>{said.title}</h2>
      <p className={styles.quiet}>{said.lead}</p>
      <div className={styles.actions}>
        <Button variant="default" disabled={checking !== null} leftSection={<IconShieldCheck size={16} aria-hidden />} onClick={() => void verifyChosen()}>
          {said.checkBundle}
        </Button>
        <Button variant="default" disabled={checking !== null} leftSection={<IconFolderCheck size={16} aria-hidden />} onClick={() => void verifyCase()}>
          {said.checkCase}
        </Button>
      </div>
      {checking !== null && (
        <div className={styles.checking}>
          <Loader size={14} aria-hidden />
          <span role="status">{checking.what === 'case' ? said.checkingCase : said.checkingBundle}</span>
          {checking.progress !== null && total > 0 && (
            <Progress.Root size="sm">
              <Progress.Section value={(100 * checking.progress.done) / total} aria-label={said.checkingBundle} />
            </Progress.Root>
          )}
        </div>
      )}
      {checking === null && <CheckResult />}
      <OthersCheck />
    </section>
  );
}
