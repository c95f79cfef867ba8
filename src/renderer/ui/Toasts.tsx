import { Button, Notification } from '@mantine/core';
import { useEffect } from 'react';
import { wordFault } from '../../core/wording/wordFault.js';
import { useLanguage, useWords, type Words } from '../messages/useWords.js';
import { useToasts, type Toast } from '../state/useToasts.js';

const words: Words<{ undo: string; close: string; list: string }> = {
  ru: { undo: 'Отменить', close: 'Закрыть', list: 'Сообщения программы' },
  en: { undo: 'Undo', close: 'Close', list: 'Messages of the program' },
};
const shownMs = 7_000;

/** What the person is told in passing. A fault stays until it is closed; a deed goes by itself. */
export function Toasts() {
  const toasts = useToasts((store) => store.toasts);
  const said = useWords(words);
  return (
    <div className="toasts" role="region" aria-label={said.list} aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { readonly toast: Toast }) {
  const language = useLanguage();
  const said = useWords(words);
  const dismiss = useToasts((store) => store.dismiss);
  const isFault = 'fault' in toast.content;
  useEffect(() => {
    if (isFault) return;
    const timer = setTimeout(() => dismiss(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [dismiss, isFault, toast.id]);
  const { undo } = toast;
  const close = () => dismiss(toast.id);
  return (
    <Notification color={isFault ? 'red' : 'accent'} withBorder onClose={close} closeButtonProps={{ 'aria-label': said.close }} role={isFault ? 'alert' : 'status'}>
      {'fault' in toast.content ? wordFault(toast.content.fault, language) : toast.content.text}
      {undo !== undefined && (
        <Button variant="subtle" size="compact-sm" ml="sm" onClick={() => (close(), undo())}>
          {said.undo}
        </Button>
      )}
    </Notification>
  );
}
