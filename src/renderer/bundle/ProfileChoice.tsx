import { IconFolders, IconMailForward, IconScale, type TablerIcon } from '@tabler/icons-react';
import { bundleProfiles, type BundleProfile } from '../../core/bundle/BundleProfile.js';
import { useWords } from '../messages/useWords.js';
import styles from './bundle.module.css';
import { bundleScreenWords } from './bundleScreenWords.js';

const icons: Readonly<Record<BundleProfile, TablerIcon>> = { full: IconFolders, claim: IconMailForward, court: IconScale };

interface ProfileChoiceProps {
  readonly profile: BundleProfile;
  readonly isLocked: boolean;
  readonly onChoose: (profile: BundleProfile) => void;
}

/** For whom the bundle is made, each with what it holds. */
export function ProfileChoice({ profile, isLocked, onChoose }: ProfileChoiceProps) {
  const said = useWords(bundleScreenWords);
  return (
    <fieldset className={styles.profiles} disabled={isLocked}>
      <legend>{said.profile}</legend>
      {bundleProfiles.map((one) => {
        const { name, about, holds } = said.profiles[one];
        const Icon = icons[one];
        return (
          <label key={one} className={styles.profile} data-chosen={one === profile}>
            <input type="radio" name="bundle-profile" value={one} checked={one === profile} onChange={() => onChoose(one)} />
            <Icon size={20} stroke={1.75} aria-hidden />
            <strong>{name}</strong>
            <span>{about}</span>
            <ul>
              {holds.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </label>
        );
      })}
    </fieldset>
  );
}
