import { Group } from '@mantine/core';
import { IconArchive, IconFiles, IconTimeline } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/useWords.js';
import { LibraryDrop } from './LibraryDrop.js';
import { libraryWords } from './libraryWords.js';

const icons = [IconFiles, IconTimeline, IconArchive];

/** The library before the first case: what Dossier does, in three steps, and the ways to begin. */
export function Welcome({ buttons }: { readonly buttons: ReactNode }) {
  const said = useWords(libraryWords);
  return (
    <main className="welcome">
      <h1>{said.welcome}</h1>
      <p>{said.lead}</p>
      <Group gap="sm">{buttons}</Group>
      <ol className="steps">
        {said.steps.map(([title, text], at) => {
          const Icon = icons[at] ?? IconFiles;
          return (
            <li key={title}>
              <Icon size={20} aria-hidden />
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          );
        })}
      </ol>
      <LibraryDrop />
      <p style={{ marginTop: 16 }}>{said.privacy}</p>
    </main>
  );
}
