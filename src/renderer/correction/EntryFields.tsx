import { Input, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Role } from '../../core/exhibit/Correction.js';
import type { Channel } from '../../core/exhibit/Exhibit.js';
import type { Side } from '../../core/exhibit/Reading.js';
import { roles } from '../../core/exhibit/Correction.js';
import { channels } from '../../core/exhibit/Exhibit.js';
import { wordChannel, wordRole } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { DateField, TimeField } from '../ui/DateField.js';
import { correctionWords } from './correctionWords.js';
import styles from './correction.module.css';

/** The fields of an entry as they stand in a form: empty text for what is not known. */
export interface FormFields {
  readonly text: string;
  readonly date: string;
  readonly time: string;
  readonly side: Side;
  readonly author: string;
  readonly role: Role;
  readonly channel: Channel;
  /** Separated by commas. */
  readonly tags: string;
}

interface EntryFieldsProps {
  readonly fields: FormFields;
  readonly onChange: (changed: Partial<FormFields>) => void;
  /** Only an own entry chooses its channel; a message has that of its exhibit. */
  readonly withChannel: boolean;
  readonly placeholder?: string;
  readonly size?: 'xs' | 'sm';
  /** What stands right below the text, to be compared with it. */
  readonly children?: ReactNode;
}

/** Date, time, side, speaker and text of an entry, to be typed. */
export function EntryFields({ fields, onChange, withChannel, placeholder, size = 'sm', children }: EntryFieldsProps) {
  const said = useWords(correctionWords);
  const language = useLanguage();
  return (
    <div className={styles.fields}>
      <Textarea
        size={size}
        label={said.text}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={100_000}
        placeholder={placeholder}
        data-autofocus
        value={fields.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {children}
      <div className={styles.row} data-wide={size === 'sm'}>
        <DateField size={size} label={said.date} value={fields.date} onChange={(date) => onChange({ date })} />
        <TimeField size={size} label={said.time} value={fields.time} onChange={(time) => onChange({ time })} />
        <TextInput size={size} label={said.author} value={fields.author} maxLength={300} onChange={(event) => onChange({ author: event.currentTarget.value })} />
        <NativeSelect
          size={size}
          label={said.role}
          value={fields.role}
          data={roles.map((role) => ({ value: role, label: wordRole(role, language) }))}
          onChange={(event) => onChange({ role: event.currentTarget.value as Role })}
        />
        {withChannel && (
          <NativeSelect
            size={size}
            label={said.channel}
            value={fields.channel}
            data={channels.map((channel) => ({ value: channel, label: wordChannel(channel, language) }))}
            onChange={(event) => onChange({ channel: event.currentTarget.value as Channel })}
          />
        )}
      </div>
      <div className={styles.wide}>
        <Input.Wrapper size={size} label={said.side} labelElement="div">
          <SegmentedControl
            size={size}
            fullWidth
            aria-label={said.side}
            value={fields.side}
            data={(['left', 'right', 'center'] as const).map((side) => ({ value: side, label: said.sides[side] }))}
            onChange={(side) => onChange({ side })}
          />
        </Input.Wrapper>
        <TextInput
          size={size}
          label={said.tags}
          placeholder={said.tagsHint}
          maxLength={1_000}
          value={fields.tags}
          onChange={(event) => onChange({ tags: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
