import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFolder, IconX } from '@tabler/icons-react';
import type { CaseCard } from '../../contract/requests.js';
import { wordFault } from '../../core/wording/wordFault.js';
import { wordPeriod } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useProgram } from '../state/useProgram.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { libraryWords } from './libraryWords.js';

/** One case in the library: its latest screenshots, who it is against, its period and how far it has been read. */
export function CaseCardView({ card }: { readonly card: CaseCard }) {
  const { openCase } = useProgram();
  const { caseId, covers, fault } = card;
  const said = useWords(libraryWords);
  return (
    <li className={fault === null ? 'card' : 'card broken'}>
      <button type="button" className="open" disabled={fault !== null} onClick={() => void attempt(() => openCase(card))}>
        <div className="covers">
          {covers.length === 0 && <span className="none">{said.empty}</span>}
          {covers.map((number) => (
            <img key={number} src={`dossier://thumbnail/${caseId}/${number}`} alt="" />
          ))}
        </div>
        <div className="about">
          <strong>{card.title}</strong>
          <CardFacts card={card} />
        </div>
      </button>
      <CardMenu card={card} />
    </li>
  );
}

function CardFacts({ card }: { readonly card: CaseCard }) {
  const said = useWords(libraryWords);
  const language = useLanguage();
  const { counts, period, fault } = card;
  if (fault !== null) return <span>{wordFault(fault, language)}</span>;
  const facts = [
    said.exhibits(counts.exhibits),
    counts.queued > 0 ? said.queued(counts.queued) : '',
    counts.failed > 0 ? said.failed(counts.failed) : '',
  ];
  return (
    <>
      <span>{[card.counterparty, period === null ? '' : wordPeriod(...period, language)].filter(Boolean).join(' · ')}</span>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function CardMenu({ card }: { readonly card: CaseCard }) {
  const { loadCases } = useProgram();
  const said = useWords(libraryWords);
  const { caseId, title } = card;
  const forget = () =>
    void attempt(async () => {
      await ask('library.forget', { caseId });
      await loadCases();
      useToasts.getState().show({ text: said.forgotten(title) });
    });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon className="more" variant="subtle" color="gray" aria-label={said.more(title)}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFolder size={16} aria-hidden />} onClick={() => void attempt(() => ask('case.reveal', { caseId }))}>
          {said.reveal}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={forget}>
          {said.forget}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
