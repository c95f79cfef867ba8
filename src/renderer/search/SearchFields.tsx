import { Button, CloseButton, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEventHandler, RefObject } from 'react';
import { channels, exhibitKinds, type Channel, type ExhibitKind } from '../../core/exhibit/Exhibit.js';
import { wordChannel, wordKind } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { DateField } from '../ui/DateField.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';
import { useSearch } from './useSearch.js';

interface QuestionProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  /** The id of the hit that the arrow keys stand on. */
  readonly activeId: string | undefined;
  readonly onKeyDown: KeyboardEventHandler;
}

/** The line that is typed into; the arrow keys walk through the hits from here. */
export function SearchQuestion({ field, listId, activeId, onKeyDown }: QuestionProps) {
  const said = useWords(searchWords);
  const { text, type } = useSearch();
  return (
    <TextInput
      ref={field}
      size="md"
      type="text"
      role="combobox"
      aria-label={said.title}
      aria-controls={listId}
      aria-expanded={activeId !== undefined}
      aria-activedescendant={activeId}
      aria-autocomplete="list"
      placeholder={said.placeholder}
      value={text}
      maxLength={500}
      spellCheck={false}
      autoFocus
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        text !== '' && (
          <CloseButton
            size="sm"
            aria-label={said.clear}
            onClick={() => {
              type('');
              field.current?.focus();
            }}
          />
        )
      }
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** What narrows the search. Only channels that the case knows are offered. */
export function SearchFilterBar({ known }: { readonly known: ReadonlySet<Channel> }) {
  const said = useWords(searchWords);
  const language = useLanguage();
  const { filters, filter, clearFilters } = useSearch();
  const { side, channel, kind, from, to } = filters;
  const places = channels.filter((one) => known.has(one) || one === channel).map((value) => ({ value, label: wordChannel(value, language) }));
  const kinds = [...exhibitKinds.map((value) => ({ value: value, label: wordKind(value, language) })), { value: 'own', label: said.own }];
  const isBackwards = from !== undefined && to !== undefined && from > to;
  return (
    <div className={styles.filters} role="group" aria-label={said.filters}>
      <SegmentedControl
        size="xs"
        aria-label={said.side}
        value={side ?? 'any'}
        onChange={(value) => filter({ side: value === 'any' ? undefined : (value) })}
        data={[
          { value: 'any', label: said.anySide },
          { value: 'right', label: said.mine },
          { value: 'left', label: said.theirs },
        ]}
      />
      <Choice label={said.channel} any={said.anyChannel} value={channel} data={places} onChange={(value) => filter({ channel: value as Channel | undefined })} />
      <Choice label={said.kind} any={said.anyKind} value={kind} data={kinds} onChange={(value) => filter({ kind: value as ExhibitKind | 'own' | undefined })} />
      <span className={styles.range}>
        <DateBound label={said.since} name={said.from} value={from} onChange={(value) => filter({ from: value })} />
        <DateBound label={said.until} name={said.to} value={to} onChange={(value) => filter({ to: value })} />
      </span>
      {Object.keys(filters).length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={clearFilters}>
          {said.clearFilters}
        </Button>
      )}
      {isBackwards && (
        <span className={styles.wrong} role="alert">
          {said.badRange}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, any, value, data, onChange }: ChoiceProps) {
  return (
    <Select
      size="xs"
      w={136}
      aria-label={label}
      value={value ?? ''}
      data={[{ value: '', label: any }, ...data]}
      allowDeselect={false}
      checkIconPosition="right"
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(chosen) => onChange(chosen === null || chosen === '' ? undefined : chosen)}
    />
  );
}

interface DateBoundProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function DateBound({ label, name, value, onChange }: DateBoundProps) {
  return (
    <span className={styles.date}>
      <span aria-hidden>{label}</span>
      <DateField name={name} size="xs" width={104} value={value ?? ''} onChange={(date) => onChange(date === '' ? undefined : date)} />
    </span>
  );
}
