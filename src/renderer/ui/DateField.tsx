import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { parseTypedDate, parseTypedTime, typedDate } from '../messages/typedDates.js';
import { useLanguage, useWords, type Words } from '../messages/useWords.js';

const words: Words<{ date: string; noDate: string; noTime: string }> = {
  ru: { date: 'ДД.ММ.ГГГГ', noDate: 'Такого дня нет', noTime: 'Время как 14:30' },
  en: { date: 'DD/MM/YYYY', noDate: 'No such day', noTime: 'A time like 14:30' },
};

interface DateFieldProps {
  /** Shown above; without it `name` tells assistive technology what the field is. */
  readonly label?: string;
  readonly name?: string;
  readonly size?: 'xs' | 'sm';
  readonly width?: number;
  /** `YYYY-MM-DD`, empty for none. */
  readonly value: string;
  /** Called with a whole date, or with nothing when the field was emptied. */
  readonly onChange: (date: string) => void;
}

/** A day, typed in the order of the program's language whatever the system's is. */
export function DateField({ label, name, size = 'sm', width, value, onChange }: DateFieldProps) {
  const said = useWords(words);
  const language = useLanguage();
  return (
    <TypedField
      label={label}
      name={name}
      size={size}
      width={width}
      placeholder={said.date}
      wrong={said.noDate}
      shown={typedDate(value, language)}
      parse={parseTypedDate}
      onChange={onChange}
    />
  );
}

/** A time of day, `HH:MM`, empty for none. */
export function TimeField({ label, name, size = 'sm', width, value, onChange }: DateFieldProps) {
  const said = useWords(words);
  return (
    <TypedField label={label} name={name} size={size} width={width} placeholder="--:--" wrong={said.noTime} shown={value} parse={parseTypedTime} onChange={onChange} />
  );
}

interface TypedFieldProps {
  readonly label: string | undefined;
  readonly name: string | undefined;
  readonly size: 'xs' | 'sm';
  readonly width: number | undefined;
  readonly placeholder: string;
  readonly wrong: string;
  readonly shown: string;
  readonly parse: (text: string) => string | null;
  readonly onChange: (value: string) => void;
}

function TypedField({ label, name, size, width, placeholder, wrong, shown, parse, onChange }: TypedFieldProps) {
  /** What is being typed; null when the field shows its value. */
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? shown;
  const isWrong = draft !== null && draft.trim() !== '' && parse(draft) === null;
  const type = (typed: string) => {
    setDraft(typed);
    const parsed = parse(typed);
    if (typed.trim() === '') onChange('');
    // A short number may be the beginning of a longer one; a whole one is taken at once, so that Enter finds it.
    else if (parsed !== null) onChange(parsed);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isWrong) setDraft(null);
  };
  return (
    <TextInput
      label={label}
      aria-label={label === undefined ? name : undefined}
      title={isWrong ? wrong : undefined}
      error={isWrong}
      size={size}
      w={width}
      placeholder={placeholder}
      inputMode="numeric"
      maxLength={12}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => !isWrong && setDraft(null)}
    />
  );
}
