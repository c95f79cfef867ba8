import { useState, type DragEvent } from 'react';
import { wordDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { FaultError } from '../../core/faults.js';
import { ask } from '../state/ask.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { libraryWords } from './libraryWords.js';

const today = (): string => new Date().toLocaleDateString('sv');

/** Where evidence becomes a new case: drop it, and the case opens with its import running. */
export function LibraryDrop() {
  const [over, setOver] = useState(false);
  const said = useWords(libraryWords);
  const language = useLanguage();
  const openCase = useProgram((program) => program.openCase);
  const begin = (files: readonly File[]) =>
    void attempt(async () => {
      const card = await ask('library.create', { title: said.dropped(wordDate(today(), language)) });
      await openCase(card);
      const reply = await window.dossier.importFiles(card.caseId, files);
      if (!reply.ok) throw new FaultError(reply.fault);
    });
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) begin(files);
  };
  return (
    <div className="drop" data-over={over} onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      <strong>{said.drop}</strong>
      <br />
      {said.dropHint}
    </div>
  );
}
