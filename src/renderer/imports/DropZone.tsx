import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './imports.module.css';
import { importWords } from './importWords.js';
import { useDroppedFiles } from './useDroppedFiles.js';
import { usePastedEvidence } from './usePastedEvidence.js';

/** Takes files and folders that are dropped anywhere on the case, and what is pasted. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { card } = useOpenCase();
  const said = useWords(importWords);
  const isOver = useDroppedFiles(card.caseId);
  usePastedEvidence(card.caseId);
  return (
    <>
      {children}
      {isOver && (
        <div className={styles.overlay} role="status">
          <div className={styles.target}>
            <IconFileImport size={40} stroke={1.5} aria-hidden />
            <strong>
              {said.dropHere} «{card.title}»
            </strong>
            <span>{said.dropHint}</span>
          </div>
        </div>
      )}
    </>
  );
}
