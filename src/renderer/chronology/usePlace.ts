import { useEffect, useLayoutEffect } from 'react';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { parsePlace, wordPlace } from './filters.js';
import { useView } from './useView.js';

const calmMs = 1_000;

/** Keeps filters and place of a case, so that the next window begins where this one was left. */
export function usePlace(): void {
  const { caseId } = useOpenCase().card;
  const { filters, selected, caseId: entered } = useView();
  const name = `chronology.${caseId}`;
  useLayoutEffect(() => {
    useView.getState().enter(caseId, parsePlace(useProgram.getState().app.view[name]));
  }, [caseId, name]);
  useEffect(() => {
    const place = wordPlace({ filters, selected });
    const { app, setPreferences } = useProgram.getState();
    if (entered !== caseId || place === wordPlace(parsePlace(app.view[name]))) return;
    const keep = () => {
      timer = undefined;
      void attempt(() => setPreferences({ view: { [name]: place } }));
    };
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(keep, calmMs);
    return () => {
      if (timer !== undefined) clearTimeout(timer);
    };
  }, [filters, selected, entered, caseId, name]);
}
