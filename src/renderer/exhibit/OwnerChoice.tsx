import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { wantsOwner } from '../../core/chatArchive/archiveOwner.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import { useEdits } from '../correction/useEdits.js';
import { useWords } from '../messages/useWords.js';
import styles from './archive.module.css';
import { archiveWords } from './archiveWords.js';

interface OwnerChoiceProps {
  readonly sha256: string;
  readonly archive: ChatArchive;
  readonly owner: string | null;
}

/** Which of the participants the person is: told by the archive, or said once for all its messages, and taken back like any correction. */
export function OwnerChoice({ sha256, archive, owner }: OwnerChoiceProps) {
  const said = useWords(archiveWords);
  const setOwner = useEdits((edits) => edits.setOwner);
  const people = useMemo(() => byWeight(archive), [archive]);
  const asks = owner === null && wantsOwner(archive);
  if (people.length === 0) return null;
  return (
    <div className={styles.owner}>
      {asks && (
        <p>
          <strong>{said.ask}</strong> {said.askHint}
        </p>
      )}
      <Select
        size="xs"
        aria-label={said.whoAreYou}
        label={asks ? undefined : said.whoAreYou}
        placeholder={said.nobody}
        data={people}
        value={owner}
        searchable={people.length > 12}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        limit={200}
        onChange={(value) => value !== null && value !== owner && void setOwner(sha256, value)}
      />
    </div>
  );
}

/** The participants, whoever speaks most first; those of one name are told apart by their ids. */
function byWeight({ participants, messages }: ChatArchive): readonly { readonly value: string; readonly label: string }[] {
  const counts = participants.map(() => 0);
  for (const { from } of messages) if (from !== undefined) counts[from]! += 1;
  const named = new Map<string, number>();
  for (const { name } of participants) named.set(name, (named.get(name) ?? 0) + 1);
  return participants
    .map(({ id, name }, at) => ({ value: id, label: named.get(name)! > 1 ? `${name} (${id})` : name, count: counts[at]! }))
    .sort((a, b) => b.count - a.count)
    .map(({ value, label }) => ({ value, label }));
}
