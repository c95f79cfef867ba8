import { useEffect } from 'react';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { isWriting } from '../state/useKey.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { importFiles } from './importFiles.js';
import { importWords } from './importWords.js';

/** Imports what is pasted with Ctrl+V, files or a screenshot, unless the person is writing. */
export function usePastedEvidence(caseId: string): void {
  const said = useWords(importWords);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isWriting(event.target)) return;
      event.preventDefault();
      const files = [...(event.clipboardData?.files ?? [])];
      void attempt(async () => {
        const accepted = isPicture(files) ? (await ask('import.paste', { caseId })).accepted : files.length > 0 ? await importFiles(caseId, files) : 0;
        useToasts.getState().show({ text: accepted === 0 ? said.nothingToPaste : said.pasted });
      });
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [caseId, said]);
}

/** A picture that was copied out of a program has no file of its own; the browser calls it image.png. */
const isPicture = (files: readonly File[]): boolean => files.length === 1 && files[0]?.name === 'image.png';
