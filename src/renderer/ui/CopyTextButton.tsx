import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { copyText } from './copyText.js';

/** Copies a text and says so for a moment. */
export function CopyTextButton({ text, label, copied }: { readonly text: string; readonly label: string; readonly copied: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const said = isCopied ? copied : label;
  return (
    <Tooltip label={said}>
      <ActionIcon variant="subtle" color={isCopied ? 'accent' : 'gray'} aria-label={said} onClick={() => setCopied(copyText(text))}>
        {isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
