import { useOpenCase } from '../state/useCase.js';

/** The dated record of the dispute. */
export function ChronologyScreen() {
  const { chronology } = useOpenCase();
  return (
    <ol>
      {chronology.entries.map(({ id, when, text }) => (
        <li key={id}>
          {when.date} {when.time} {text}
        </li>
      ))}
    </ol>
  );
}
