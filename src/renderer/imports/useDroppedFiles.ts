import { useEffect, useState } from 'react';
import { attempt } from '../state/useToasts.js';
import { importFiles } from './importFiles.js';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** While files hang above the window it is told so many times a second; silence longer than this means that they are gone. */
const silenceMs = 500;

/** Imports what is dropped anywhere on the window; true while files hang above it. */
export function useDroppedFiles(caseId: string): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
      clearTimeout(timer);
      timer = setTimeout(() => setOver(false), silenceMs);
    };
    // Leaving one element for another is told as leaving too; only out of the window is there no other element.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      clearTimeout(timer);
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void attempt(() => importFiles(caseId, files));
    };
    const hear = { dragenter: hold, dragover: hold, dragleave: leave, drop } as const;
    for (const [name, act] of Object.entries(hear)) window.addEventListener(name, act as EventListener);
    return () => {
      clearTimeout(timer);
      for (const [name, act] of Object.entries(hear)) window.removeEventListener(name, act as EventListener);
    };
  }, [caseId]);
  return isOver;
}
