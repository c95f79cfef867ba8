import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { inChosenChats } from '../../core/chatArchive/chosenChats.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import type { Corrected } from '../../core/exhibit/correctionsInForce.js';
import { useEdits } from '../correction/useEdits.js';
import { useWords } from '../messages/useWords.js';
import styles from './archive.module.css';
import { archiveWords } from './archiveWords.js';

interface ChatChoiceProps {
  readonly sha256: string;
  readonly archive: ChatArchive;
  readonly corrected: Corrected;
}

/** Which chats of an account's export stand in the case: a list with counts, all of them until the person chooses. */
export function ChatChoice({ sha256, archive, corrected }: ChatChoiceProps) {
  const said = useWords(archiveWords);
  const [isOpen, open] = useState(false);
  const chats = useMemo(() => chatsByWeight(archive, corrected), [archive, corrected]);
  if (chats.length < 2) return null;
  const taken = chats.filter(({ isTaken }) => isTaken).length;
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => open(true)}>
        {said.chatsTaken(taken, chats.length)}
      </Button>
      {isOpen && <ChatDialog sha256={sha256} chats={chats} onClose={() => open(false)} />}
    </>
  );
}

interface CountedChat {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly isTaken: boolean;
}

function ChatDialog({ sha256, chats, onClose }: { readonly sha256: string; readonly chats: readonly CountedChat[]; readonly onClose: () => void }) {
  const said = useWords(archiveWords);
  const setChats = useEdits((edits) => edits.setChats);
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(chats.filter(({ isTaken }) => isTaken).map(({ id }) => id)));
  const [query, setQuery] = useState('');
  const shown = chats.filter(({ title }) => title.toLowerCase().includes(query.trim().toLowerCase()));
  const put = (ids: readonly string[], isIn: boolean) => setTaken((before) => new Set(isIn ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const left = chats.filter(({ id }) => !taken.has(id));
  const save = () => {
    onClose();
    const ids = chats.filter(({ id }) => taken.has(id)).map(({ id }) => id);
    if (chats.some(({ id, isTaken }) => isTaken !== taken.has(id))) void setChats(sha256, ids);
  };
  const sum = (of: readonly CountedChat[]): number => of.reduce((total, { count }) => total + count, 0);
  return (
    <Modal opened onClose={onClose} title={said.chooseChats} size="md" closeButtonProps={{ 'aria-label': said.close }}>
      <p className={styles.chatHint}>{said.chooseChatsHint}</p>
      <TextInput size="xs" data-autofocus leftSection={<IconSearch size={14} aria-hidden />} placeholder={said.findChat} aria-label={said.findChat} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <div className={styles.chatTools}>
        <Button size="compact-xs" variant="subtle" onClick={() => put(shown.map(({ id }) => id), true)}>
          {said.takeAll}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => put(shown.map(({ id }) => id), false)}>
          {said.takeNone}
        </Button>
      </div>
      <ul className={styles.chats} aria-label={said.chooseChats}>
        {shown.map(({ id, title, count }) => (
          <li key={id}>
            <Checkbox size="xs" label={title || said.untitled} checked={taken.has(id)} onChange={(event) => put([id], event.currentTarget.checked)} />
            <small>{said.messages(count)}</small>
          </li>
        ))}
        {shown.length === 0 && <li>{said.noChat}</li>}
      </ul>
      <div className={styles.chatEnd}>
        <span role="status">{left.length === 0 ? said.noneLeftOut : said.someLeftOut(left.length, sum(left))}</span>
        <Button variant="default" onClick={onClose}>
          {said.cancel}
        </Button>
        <Button disabled={taken.size === 0} onClick={save}>
          {said.saveChats}
        </Button>
      </div>
    </Modal>
  );
}

/** The chats with how much is said in each, the longest first. */
function chatsByWeight(archive: ChatArchive, corrected: Corrected): readonly CountedChat[] {
  const isIn = inChosenChats(archive, corrected);
  const counts = archive.chats.map(() => 0);
  for (const { chat } of archive.messages) counts[chat] = (counts[chat] ?? 0) + 1;
  return archive.chats.map(({ id, title }, chat) => ({ id, title, count: counts[chat]!, isTaken: isIn({ chat }) })).sort((a, b) => b.count - a.count);
}
