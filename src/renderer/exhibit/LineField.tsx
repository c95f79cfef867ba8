import { TextInput, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly isLong?: boolean;
  readonly onSave: (text: string) => void;
}

/** A field that saves itself when the person leaves it or presses Enter; Escape brings the saved text back. */
export function LineField({ label, value, placeholder, description, isLong = false, onSave }: LineFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
    if (event.key === 'Enter' && !isLong) save();
  };
  const common = { label, placeholder, description, value: draft ?? value, onBlur: save, onKeyDown: keys };
  return isLong ? (
    <Textarea {...common} autosize minRows={2} maxRows={8} maxLength={100_000} onChange={(event) => setDraft(event.currentTarget.value)} />
  ) : (
    <TextInput {...common} maxLength={300} onChange={(event) => setDraft(event.currentTarget.value)} />
  );
}
