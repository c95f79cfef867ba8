import { IconArchive, IconArrowLeft, IconEyeCheck, IconFiles, IconKeyboard, IconSearch, IconSettings, IconTimeline, type TablerIcon } from '@tabler/icons-react';
import { apartFromAwaited } from '../chronology/awaited.js';
import { checkProgress } from '../check/checkProgress.js';
import { wordPeriod } from '../messages/wordDates.js';
import { useLanguage, useWords, type Words } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram, type Room } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';

interface RoomWords extends Readonly<Record<Room, string>> {
  readonly rooms: string;
  readonly back: string;
  readonly settings: string;
  readonly keys: string;
}
const words: Words<RoomWords> = {
  ru: { rooms: 'Разделы дела', chronology: 'Хронология', exhibits: 'Доказательства', check: 'Проверка', search: 'Поиск', export: 'Выгрузка', back: 'Все дела', settings: 'Настройки', keys: 'Клавиши' },
  en: { rooms: 'Rooms of the case', chronology: 'Chronology', exhibits: 'Exhibits', check: 'Check', search: 'Search', export: 'Export', back: 'All cases', settings: 'Settings', keys: 'Keyboard' },
};
const icons: Readonly<Record<Room, TablerIcon>> = { chronology: IconTimeline, exhibits: IconFiles, check: IconEyeCheck, search: IconSearch, export: IconArchive };

/** The way through a case: its name and its rooms, with how much stands in each. */
export function CaseRooms() {
  const open = useOpenCase();
  const { card, material, chronology } = open;
  const { room, enter, closeCase, show } = useProgram();
  const said = useWords(words);
  const language = useLanguage();
  const { done, total } = checkProgress(open);
  const left = total - done;
  const counts: Partial<Record<Room, number>> = { chronology: apartFromAwaited(chronology.entries, material).present.length, exhibits: material.exhibits.length, ...(left > 0 && { check: left }) };
  const dates = chronology.entries.flatMap(({ when }) => (when.date === null ? [] : [when.date]));
  const [first] = dates;
  return (
    <nav aria-label={said.rooms}>
      <button type="button" className="room" title={said.back} onClick={() => void attempt(closeCase)}>
        <IconArrowLeft size={16} aria-hidden />
        <span>{said.back}</span>
      </button>
      <div className="case-title">
        <strong>{card.title}</strong>
        <span>{[card.counterparty, first === undefined ? '' : wordPeriod(first, dates.at(-1) ?? first, language)].filter(Boolean).join(' · ')}</span>
      </div>
      {(Object.keys(icons) as Room[]).map((name) => {
        const Icon = icons[name];
        return (
          <button key={name} type="button" className="room" title={said[name]} aria-current={name === room ? 'page' : undefined} onClick={() => enter(name)}>
            <Icon size={16} aria-hidden />
            <span>{said[name]}</span>
            {counts[name] !== undefined && <span className="count">{counts[name].toLocaleString(language)}</span>}
          </button>
        );
      })}
      <button type="button" className="room nav-end" title={said.keys} onClick={() => show('keys')}>
        <IconKeyboard size={16} aria-hidden />
        <span>{said.keys}</span>
      </button>
      <button type="button" className="room" title={said.settings} onClick={() => show('settings')}>
        <IconSettings size={16} aria-hidden />
        <span>{said.settings}</span>
      </button>
    </nav>
  );
}
