import { useEffect, useRef } from 'react';

interface MarkedWordsProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with certain words marked wherever they stand whole, the first of them brought into sight. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  const first = useRef<HTMLElement>(null);
  const wanted = words.join(' ');
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  if (words.length === 0) return <>{text}</>;
  const any = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}]))`, 'giu'));
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <mark key={at} ref={at === 1 ? first : undefined}>
            {part}
          </mark>
        ),
      )}
    </>
  );
}
