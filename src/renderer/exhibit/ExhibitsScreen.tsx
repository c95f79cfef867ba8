import { useOpenCase } from '../state/useCase.js';

/** All exhibits of the case. */
export function ExhibitsScreen() {
  const { card, material } = useOpenCase();
  return (
    <ul>
      {material.exhibits.map(({ exhibit }) => (
        <li key={exhibit.number}>
          <img src={`dossier://thumbnail/${card.caseId}/${exhibit.number}`} alt={exhibit.origins[0]?.name ?? ''} />
        </li>
      ))}
    </ul>
  );
}
