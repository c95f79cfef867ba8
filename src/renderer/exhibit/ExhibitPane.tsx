import { ActionIcon, CloseButton, Menu, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDots, IconExternalLink, IconEyeCheck, IconFolder, IconRefresh } from '@tabler/icons-react';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { goToCheck } from '../app/goTo.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { ExhibitFacts } from './ExhibitFacts.js';
import { ExhibitIcon } from './ExhibitIcon.js';
import styles from './exhibit.module.css';
import { nameOf } from './exhibitName.js';
import { exhibitWords } from './exhibitWords.js';
import { OriginalView } from './OriginalView.js';
import { ReadingView } from './ReadingView.js';

interface ExhibitPaneProps {
  readonly exhibit: number;
  /** The message of its reading that is to be seen. */
  readonly target?: string | undefined;
  /** Boxes of found words, to be marked on the image. */
  readonly marks?: readonly Box[];
  /** Found words, to be marked in a letter's text. */
  readonly words?: readonly string[];
  /** Where found words stand in a document with pages. */
  readonly places?: readonly PagePlace[];
  /** Told when the person points at another message on the image. */
  readonly onTarget?: (message: string) => void;
  /** Goes to the exhibit before or after this one in the list beside; undefined at its end. */
  readonly onBefore?: (() => void) | undefined;
  readonly onAfter?: (() => void) | undefined;
  readonly onClose: () => void;
}

type View = 'original' | 'text' | 'facts';

/** An original beside a list: what it looks like, what was read from it, and what is known of it. */
export function ExhibitPane({ exhibit: number, target, marks = [], words = [], places = [], onTarget, onBefore, onAfter, onClose }: ExhibitPaneProps) {
  const { material } = useOpenCase();
  const said = useWords(exhibitWords);
  const [view, setView] = useState<View>('original');
  const [followed, follow] = useState<{ readonly from: number; readonly to: number } | null>(null);
  // An attachment that was looked into stays open until the list points at another exhibit.
  const shown = followed?.from === number ? followed.to : number;
  const one = material.exhibits.find(({ exhibit }) => exhibit.number === shown);
  if (one === undefined) {
    return (
      <section className={styles.pane} aria-label={said.pane(shown)}>
        <div className={styles.gone}>
          <p>{said.gone}</p>
          <CloseButton aria-label={said.close} onClick={onClose} />
        </div>
      </section>
    );
  }
  const ours = shown === number;
  const close = ours ? onClose : () => follow(null);
  const keys = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const act = event.key === 'Escape' ? close : event.altKey && event.key === 'ArrowLeft' ? onBefore : event.altKey && event.key === 'ArrowRight' ? onAfter : undefined;
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const original = (
    <OriginalView key={shown} one={one} target={ours ? target : undefined} marks={ours ? marks : []} words={ours ? words : []} places={ours ? places : []} onTarget={onTarget} onFollow={(to) => follow({ from: number, to })} />
  );
  return (
    <section className={styles.pane} aria-label={said.pane(shown)} onKeyDown={keys}>
      <PaneHead one={one} target={ours ? target : undefined} view={view} onView={setView} onBefore={onBefore} onAfter={onAfter} onClose={close} />
      {view === 'original' && original}
      {view === 'text' && (isArchive(one) ? original : <ReadingView key={shown} one={one} target={ours ? target : undefined} />)}
      {view === 'facts' && <ExhibitFacts key={shown} one={one} />}
    </section>
  );
}

/** What was read of an archive is what its original says: one view shows both. */
const isArchive = ({ reading }: ExhibitMaterial): boolean => (reading?.archive?.messages.length ?? 0) > 0;

interface PaneHeadProps {
  readonly one: ExhibitMaterial;
  readonly target: string | undefined;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onBefore: (() => void) | undefined;
  readonly onAfter: (() => void) | undefined;
  readonly onClose: () => void;
}

function PaneHead({ one: { exhibit, reading }, target, view, onView, onBefore, onAfter, onClose }: PaneHeadProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  const { number } = exhibit;
  const act = (action: 'exhibit.open' | 'exhibit.reveal' | 'import.retry') => () => void attempt(() => ask(action, { caseId, exhibit: number }));
  const dragOut = (event: DragEvent) => {
    event.preventDefault();
    void attempt(() => ask('exhibit.drag', { caseId, exhibits: [number] }));
  };
  return (
    <header className={styles.head}>
      {(onBefore ?? onAfter) !== undefined && (
        <ActionIcon.Group>
          <ActionIcon variant="default" aria-label={said.before} title={`${said.before} (Alt ←)`} disabled={onBefore === undefined} onClick={onBefore}>
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={said.after} title={`${said.after} (Alt →)`} disabled={onAfter === undefined} onClick={onAfter}>
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
        </ActionIcon.Group>
      )}
      <span className={styles.headIcon} draggable title={said.dragOut} onDragStart={dragOut}>
        <ExhibitIcon kind={shownKind(exhibit, reading)} size={20} />
      </span>
      <h2 title={nameOf(exhibit)}>
        <span>{said.number(number)}</span> {nameOf(exhibit)}
      </h2>
      <SegmentedControl
        size="xs"
        className={styles.views}
        aria-label={said.views}
        value={view}
        onChange={onView}
        data={[
          { value: 'original', label: said.original },
          { value: 'text', label: said.text },
          { value: 'facts', label: said.facts },
        ]}
      />
      {exhibit.kind === 'screenshot' && (
        <ActionIcon variant="subtle" color="gray" aria-label={said.check} title={said.check} onClick={() => goToCheck(caseId, number, target)}>
          <IconEyeCheck size={16} aria-hidden />
        </ActionIcon>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={said.more}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconExternalLink size={16} aria-hidden />} onClick={act('exhibit.open')}>
            {said.open}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolder size={16} aria-hidden />} onClick={act('exhibit.reveal')}>
            {said.reveal}
          </Menu.Item>
          <Menu.Item leftSection={<IconRefresh size={16} aria-hidden />} onClick={act('import.retry')}>
            {said.retry}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <CloseButton aria-label={said.close} onClick={onClose} />
    </header>
  );
}
