import { useMemo } from 'react';
import { inChosenChats } from '../../core/chatArchive/chosenChats.js';
import { ownerOf, wantsOwner } from '../../core/chatArchive/archiveOwner.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { changesByTarget } from '../../core/exhibit/correctionsInForce.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import { wordChannel } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { ChannelIcon } from '../ui/ChannelIcon.js';
import styles from './archive.module.css';
import { ArchiveList } from './ArchiveList.js';
import { archiveRows } from './archiveRows.js';
import { archiveWords } from './archiveWords.js';
import { ChatChoice } from './ChatChoice.js';
import { OwnerChoice } from './OwnerChoice.js';

interface ArchiveViewProps {
  readonly one: ExhibitMaterial;
  readonly archive: ChatArchive;
  /** The message that is to be seen. */
  readonly target: string | undefined;
  /** To be marked wherever they stand. */
  readonly words: readonly string[];
  readonly onTarget: ((message: string) => void) | undefined;
  readonly onFollow: (exhibit: number) => void;
}

/** A chat as its messenger exported it: who speaks, and every message by its day. */
export function ArchiveView({ one, archive, target, words, onTarget, onFollow }: ArchiveViewProps) {
  const { zone } = useOpenCase().material;
  const language = useLanguage();
  const said = useWords(archiveWords);
  const { corrections } = one;
  const corrected = useMemo(() => changesByTarget(corrections), [corrections]);
  const owner = ownerOf(archive, corrected);
  const rows = useMemo(() => archiveRows(archive, owner, zone, inChosenChats(archive, corrected)), [archive, owner, zone, corrected]);
  const { app, chats, messages } = archive;
  const title = chats.length === 1 ? chats[0]!.title : chats.length > 1 ? said.chats(chats.length) : '';
  return (
    <div className={styles.archive}>
      <header className={styles.archiveHead} data-asks={owner === null && wantsOwner(archive)}>
        <p>
          <ChannelIcon channel={app} size={16} />
          <strong>{[wordChannel(app, language), title].filter(Boolean).join(' · ')}</strong>
          <span>{said.messages(messages.length)}</span>
          <ChatChoice sha256={one.exhibit.sha256} archive={archive} corrected={corrected} />
        </p>
        <OwnerChoice sha256={one.exhibit.sha256} archive={archive} owner={owner} />
      </header>
      <ArchiveList one={one} archive={archive} rows={rows} corrected={corrected} target={target} words={words} onTarget={onTarget} onFollow={onFollow} />
    </div>
  );
}
