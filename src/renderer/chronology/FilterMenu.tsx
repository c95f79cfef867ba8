import { Button, CloseButton, NativeSelect, Popover, Radio } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Channel } from '../../core/exhibit/Exhibit.js';
import { wordChannel } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { isOfKind, kindsOfEntries, narrowing, noFilters, tagsOf } from './filters.js';
import { useView } from './useView.js';

/** The filters behind one button, which says when something is hidden and how much is left. */
export function FilterMenu({ shown }: { readonly shown: number }) {
  const said = useWords(chronologyWords);
  const { filters, filter } = useView();
  const active = narrowing(filters);
  return (
    <div className={styles.filter}>
      <Popover position="bottom-start" shadow="md" width={260} trapFocus returnFocus>
        <Popover.Target>
          <Button variant={active > 0 ? 'light' : 'default'} size="xs" leftSection={<IconFilter size={14} aria-hidden />}>
            {active > 0 ? said.filtered(shown) : said.filter}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={said.filter}>
          <FilterFields />
        </Popover.Dropdown>
      </Popover>
      {active > 0 && <CloseButton size="sm" aria-label={said.showAll} title={said.showAll} onClick={() => filter({ ...noFilters, side: filters.side })} />}
    </div>
  );
}

function FilterFields() {
  const said = useWords(chronologyWords);
  const language = useLanguage();
  const { material, chronology } = useOpenCase();
  const { filters, filter } = useView();
  const { entries } = chronology;
  const channels = useMemo(() => [...new Set(entries.map(({ channel }) => channel))].sort(), [entries]);
  const tags = useMemo(() => tagsOf(entries), [entries]);
  const counts = useMemo(() => kindsOfEntries.map((kind) => ({ kind, count: entries.filter((entry) => isOfKind(entry, kind, material)).length })), [entries, material]);
  return (
    <div className={styles.filterFields}>
      <Radio.Group label={said.only} value={filters.only} onChange={(only) => filter({ only })}>
        {counts.map(({ kind, count }) => (
          <Radio key={kind} size="xs" value={kind} data-autofocus={kind === filters.only || undefined} label={`${said.kinds[kind]} (${count.toLocaleString(language)})`} />
        ))}
      </Radio.Group>
      <NativeSelect
        size="xs"
        label={said.channel}
        value={filters.channel ?? ''}
        data={[{ value: '', label: said.allChannels }, ...channels.map((channel) => ({ value: channel, label: wordChannel(channel, language) }))]}
        onChange={(event) => filter({ channel: (event.currentTarget.value || null) as Channel | null })}
      />
      {(tags.length > 0 || filters.tag !== null) && (
        <NativeSelect
          size="xs"
          label={said.tag}
          value={filters.tag ?? ''}
          data={[{ value: '', label: said.anyTag }, ...tags]}
          onChange={(event) => filter({ tag: event.currentTarget.value || null })}
        />
      )}
    </div>
  );
}
