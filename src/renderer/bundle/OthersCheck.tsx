import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../messages/useWords.js';
import { CopyTextButton } from '../ui/CopyTextButton.js';
import styles from './bundle.module.css';
import { checkWords } from './checkWords.js';

type System = 'windows' | 'macos' | 'linux';
const systems: readonly { readonly value: System; readonly label: string }[] = [
  { value: 'windows', label: 'Windows' },
  { value: 'macos', label: 'macOS' },
  { value: 'linux', label: 'Linux' },
];
const unix = (tool: string): string => `${tool} -c manifest-sha256.txt\n${tool} -c tagmanifest-sha256.txt`;
const commands: Readonly<Record<System, string>> = {
  windows: [
    'Get-Content manifest-sha256.txt, tagmanifest-sha256.txt -Encoding UTF8 | ForEach-Object {',
    "  $hash, $name = $_ -split '  ', 2",
    '  if (-not (Test-Path -LiteralPath $name) -or',
    '      (Get-FileHash -LiteralPath $name).Hash -ne $hash) { $name } }',
  ].join('\n'),
  macos: unix('shasum -a 256'),
  linux: unix('sha256sum'),
};

/** How whoever receives a bundle checks it with nothing but their own system. */
export function OthersCheck() {
  const said = useWords(checkWords);
  const [system, setSystem] = useState<System>('windows');
  const command = commands[system];
  const [unpack, run] = said.steps;
  return (
    <details className={styles.others}>
      <summary>{said.othersTitle}</summary>
      <p>{said.othersLead}</p>
      <ol>
        <li>{unpack}</li>
        <li>
          <div className={styles.run}>
            {run}
            <SegmentedControl size="xs" aria-label={said.system} value={system} onChange={setSystem} data={[...systems]} />
          </div>
          <div className={styles.command}>
            <pre>{command}</pre>
            <CopyTextButton text={command} label={said.copy} copied={said.copied} />
          </div>
          <p className={styles.quiet}>{system === 'windows' ? said.windowsNote : said.unixNote}</p>
        </li>
      </ol>
      <p className={styles.quiet}>{said.limits}</p>
    </details>
  );
}
