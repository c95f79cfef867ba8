import { Button } from '@mantine/core';
import { IconFileZip, IconFolderOpen, IconShieldCheck } from '@tabler/icons-react';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import { ask } from '../state/ask.js';
import { attempt } from '../state/useToasts.js';
import { CopyTextButton } from '../ui/CopyTextButton.js';
import styles from './bundle.module.css';
import { bundleScreenWords } from './bundleScreenWords.js';
import { useBundle } from './useBundle.js';

/** The bundle that was written: its name, size and digest, and what one does with it next. */
export function WrittenCard({ revision }: { readonly revision: number }) {
  const said = useWords(bundleScreenWords);
  const language = useLanguage();
  const { written, writing, checking, verifyChosen } = useBundle();
  if (written === null || writing !== null) return null;
  const { token, fileName, sizeBytes, sha256, profile } = written;
  return (
    <section className={styles.written} aria-label={said.written}>
      <IconFileZip size={32} stroke={1.5} aria-hidden />
      <div>
        <strong role="status">
          {said.written}: {fileName}
        </strong>
        <span className={styles.quiet}>
          {said.profiles[profile].name} · {wordSize(sizeBytes, language)}
        </span>
        <div className={styles.digest}>
          <span className={styles.quiet}>{said.sha}</span>
          <code>{sha256}</code>
          <CopyTextButton text={sha256} label={said.copy} copied={said.copied} />
        </div>
        <p className={styles.quiet}>{said.shaHint}</p>
        {revision !== written.revision && <p className={styles.stale}>{said.stale}</p>}
        <div className={styles.actions}>
          <Button variant="default" leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => void attempt(() => ask('export.reveal', { token }))}>
            {said.reveal}
          </Button>
          <Button variant="default" leftSection={<IconShieldCheck size={16} aria-hidden />} loading={checking !== null} onClick={() => void verifyChosen(token)}>
            {said.checkNow}
          </Button>
        </div>
      </div>
    </section>
  );
}
