import { IconLink, IconPaperclip } from '@tabler/icons-react';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import type { ArchivedAttachment } from '../../core/exhibit/ChatArchive.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './archive.module.css';
import { archiveWords } from './archiveWords.js';
import { exhibitWords } from './exhibitWords.js';

interface ArchivedFilesProps {
  readonly one: ExhibitMaterial;
  readonly files: readonly ArchivedAttachment[];
  readonly onFollow: (exhibit: number) => void;
}

/** What a message carries: files that are exhibits open here, others are named. */
export function ArchivedFiles({ one, files, onFollow }: ArchivedFilesProps) {
  const { material } = useOpenCase();
  const said = useWords(archiveWords);
  const named = useWords(exhibitWords);
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map((file, at) => {
        const number = exhibitOf(material, one, file);
        const standing = number !== undefined ? named.number(number) : file.url !== undefined ? said.link : file.path === undefined ? said.leftOut : said.notHere;
        const Icon = file.url === undefined ? IconPaperclip : IconLink;
        return (
          <li key={at}>
            <button
              type="button"
              disabled={number === undefined}
              title={number === undefined ? file.url : said.showFile(file.name)}
              onClick={(event) => {
                event.stopPropagation();
                if (number !== undefined) onFollow(number);
              }}
            >
              <Icon size={14} aria-hidden />
              <span>{file.name}</span>
              <small>{standing}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The exhibit that a file became: by its digest, else by the name under which this archive brought it in. */
function exhibitOf(material: CaseMaterial, one: ExhibitMaterial, { sha256, name, path }: ArchivedAttachment): number | undefined {
  if (path === undefined) return undefined;
  const { byDigest, byName } = carriedIn(material, one.exhibit.sha256);
  return (sha256 === undefined ? undefined : byDigest.get(sha256)) ?? byName.get(name);
}

interface Carried {
  readonly byDigest: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
}

const known = new WeakMap<CaseMaterial, Map<string, Carried>>();

function carriedIn(material: CaseMaterial, parent: string): Carried {
  let ofCase = known.get(material);
  if (!ofCase) known.set(material, (ofCase = new Map<string, Carried>()));
  let carried = ofCase.get(parent);
  if (!carried) {
    const byDigest = new Map<string, number>(material.exhibits.map(({ exhibit }) => [exhibit.sha256, exhibit.number]));
    const names = material.exhibits.flatMap(({ exhibit }) => exhibit.origins.filter((origin) => origin.parent === parent).map(({ name }) => [name, exhibit.number] as const));
    ofCase.set(parent, (carried = { byDigest, byName: new Map(names) }));
  }
  return carried;
}
