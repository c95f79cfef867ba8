import { ActionIcon, Button, Progress, SegmentedControl, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlayerStopFilled, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportQueue } from '../../core/exhibit/ImportQueue.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { ImportRows } from './ImportRows.js';
import { importWords, type ImportWords } from './importWords.js';
import { fileShare, wordShare } from './fileShare.js';
import styles from './imports.module.css';
import { isQuestion, isUnderWay, tallyOf } from './importTally.js';
import { usePace } from './usePace.js';

/** Which files are listed. */
type Shown = 'all' | 'questions';

/** The import of the open case: one line at the bottom, and above it, unfolded, what became of each file. */
export function ImportList() {
  const { card, queue } = useOpenCase();
  const said = useWords(importWords);
  const [shown, setShown] = useState<Shown | null>(null);
  const isOpen = shown !== null;
  if (queue.total === 0) return null;
  const { caseId } = card;
  return (
    <section className={styles.panel} aria-label={said.title}>
      {shown !== null && (
        <Unfolded
          shown={shown}
          onShow={setShown}
          queue={queue}
          onRetry={(exhibit) => void attempt(() => ask('import.retry', { caseId, exhibit }))}
          onClear={() => void attempt(() => ask('import.clearFinished', { caseId }))}
        />
      )}
      <div className={styles.bar}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-label={isOpen ? said.fold : said.unfold}
          onClick={() => setShown(isOpen ? null : 'all')}
        >
          {isOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />}
        </Button>
        <Standing queue={queue} onQuestions={() => setShown('questions')} />
        <Controls caseId={caseId} queue={queue} />
      </div>
    </section>
  );
}

/** Where the import as a whole stands, in one line. */
function Standing({ queue, onQuestions }: { readonly queue: ImportQueue; readonly onQuestions: () => void }) {
  const said = useWords(importWords);
  const { done, total, paused } = queue;
  const underWay = isUnderWay(queue);
  const pace = usePace(done, total, underWay && !paused);
  const { cancelled, done: read } = tallyOf(queue);
  const main = !underWay ? (cancelled > 0 ? said.stopped(read, total) : said.finished(total)) : paused ? said.paused(done, total) : said.reading(done, total);
  const questions = wordQuestions(queue, said);
  const quiet = wordQuiet(queue, said, underWay);
  const long = queue.items.find((item) => fileShare(item) !== null);
  const parts = queue.items.reduce((sum, item) => sum + (fileShare(item) ?? 0), 0);
  return (
    <>
      <span className={styles.main} role="status">
        {main}
      </span>
      {underWay && (
        <Progress.Root size="sm" className={styles.progress}>
          <Progress.Section value={(100 * (done + parts)) / total} color={paused ? 'gray' : 'accent'} aria-label={said.progress} aria-valuetext={`${done} / ${total}`} />
        </Progress.Root>
      )}
      {underWay && long !== undefined && (
        <span className={styles.long} title={long.name}>
          <span>{long.name}</span> {wordShare(fileShare(long) ?? 0)}
        </span>
      )}
      {pace !== null && <span className={styles.quiet}>{[said.rate(pace.perMinute), said.left(pace.secondsLeft)].join(' · ')}</span>}
      {quiet !== '' && <span className={styles.quiet}>{quiet}</span>}
      {questions !== '' && (
        <button type="button" className={styles.questions} onClick={onQuestions}>
          {questions}
        </button>
      )}
    </>
  );
}

function wordQuestions(queue: ImportQueue, said: ImportWords): string {
  const { refused, failed, cancelled } = tallyOf(queue);
  return [refused > 0 && said.refused(refused), failed > 0 && said.failed(failed), cancelled > 0 && said.cancelled(cancelled)].filter(Boolean).join(' · ');
}

function wordQuiet(queue: ImportQueue, said: ImportWords, underWay: boolean): string {
  const { done, duplicate } = tallyOf(queue);
  return [!underWay && done > 0 && said.added(done), duplicate > 0 && said.duplicates(duplicate)].filter(Boolean).join(' · ');
}

/** Pause, resume, stop while it runs; clear when it is over. */
function Controls({ caseId, queue }: { readonly caseId: string; readonly queue: ImportQueue }) {
  const said = useWords(importWords);
  const { paused, done } = queue;
  const underWay = isUnderWay(queue);
  const pause = () => void attempt(() => ask('import.pause', { caseId, paused: !paused }));
  return (
    <span className={styles.controls}>
      {underWay && (
        <>
          <IconButton label={paused ? said.resume : said.pause} onClick={pause}>
            {paused ? <IconPlayerPlayFilled size={16} aria-hidden /> : <IconPlayerPauseFilled size={16} aria-hidden />}
          </IconButton>
          <IconButton label={said.cancel} onClick={() => void attempt(() => ask('import.cancel', { caseId }))}>
            <IconPlayerStopFilled size={16} aria-hidden />
          </IconButton>
        </>
      )}
      {done > 0 && !underWay && (
        <IconButton label={said.clear} onClick={() => void attempt(() => ask('import.clearFinished', { caseId }))}>
          <IconX size={16} aria-hidden />
        </IconButton>
      )}
    </span>
  );
}

function IconButton({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface UnfoldedProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly queue: ImportQueue;
  readonly onRetry: (exhibit: number) => void;
  readonly onClear: () => void;
}

/** The files one by one, all of them or those that need the person. */
function Unfolded({ shown, onShow, queue, onRetry, onClear }: UnfoldedProps) {
  const said = useWords(importWords);
  const questions = queue.items.filter(isQuestion);
  const items = shown === 'all' ? queue.items : questions;
  return (
    <div className={styles.unfolded}>
      <div className={styles.head}>
        <h2>{said.title}</h2>
        {queue.done > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {said.clear}
          </Button>
        )}
        <SegmentedControl
          size="xs"
          aria-label={said.show}
          value={shown}
          onChange={onShow}
          data={[
            { value: 'all', label: `${said.all} ${queue.items.length}` },
            { value: 'questions', label: `${said.problems} ${questions.length}` },
          ]}
        />
      </div>
      {items.length === 0 ? <p className={styles.none}>{said.noProblems}</p> : <ImportRows items={items} onRetry={onRetry} />}
    </div>
  );
}
