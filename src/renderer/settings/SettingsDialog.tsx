import { Modal, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useWords, type Words } from '../messages/useWords.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';

interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly askKeys: string;
  readonly askKeysHint: string;
  readonly privacy: string;
  readonly version: string;
  readonly close: string;
}
const words: Words<SettingsWords> = {
  ru: { title: 'Настройки', language: 'Язык', theme: 'Оформление', system: 'Как в системе', light: 'Светлое', dark: 'Тёмное', askKeys: 'Спрашивать в сети ключи подписей писем', askKeysHint: 'Выключено: Досье не выходит в сеть. Включено: по вашей кнопке в письме оно спросит у серверов имён ключ отправителя (DKIM), показав сначала, что и у кого; письмо при этом никуда не отправляется.', privacy: 'Всё, что вы добавили, остаётся на этом компьютере.', version: 'Версия', close: 'Закрыть' },
  en: { title: 'Settings', language: 'Language', theme: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark', askKeys: 'Ask the network for the keys of letters’ signatures', askKeysHint: 'Off: Dossier does not go online. On: at your button in a letter it asks name servers for the sender’s key (DKIM), having shown first what is asked of whom; the letter itself is sent nowhere.', privacy: 'All you added stays on this computer.', version: 'Version', close: 'Close' },
};

/** What the person may choose about the program itself. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, setPreferences } = useProgram();
  const said = useWords(words);
  return (
    <Modal opened onClose={onClose} title={said.title} closeButtonProps={{ 'aria-label': said.close }}>
      <Stack gap="md">
        <Choice
          label={said.language}
          value={app.languageChoice}
          data={[['system', said.system], ['ru', 'Русский'], ['en', 'English']]}
          onChange={(language) => void attempt(() => setPreferences({ language }))}
        />
        <Choice
          label={said.theme}
          value={app.theme}
          data={[['system', said.system], ['light', said.light], ['dark', said.dark]]}
          onChange={(theme) => void attempt(() => setPreferences({ theme }))}
        />
        <Switch label={said.askKeys} description={said.askKeysHint} checked={app.asksForKeys} onChange={({ currentTarget: { checked } }) => void attempt(() => setPreferences({ asksForKeys: checked }))} />
        <Text size="sm" c="dimmed">
          {said.privacy}
        </Text>
        <Text size="xs" c="dimmed">
          {said.version} {app.version}
        </Text>
      </Stack>
    </Modal>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly data: readonly (readonly [value: V, label: string])[];
  readonly onChange: (value: V) => void;
}

function Choice<V extends string>({ label, value, data, onChange }: ChoiceProps<V>) {
  return (
    <div>
      <Text size="sm" fw={600} mb="xs">
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        fullWidth
        value={value}
        data={data.map(([one, name]) => ({ value: one, label: name }))}
        onChange={(chosen) => onChange(chosen)}
      />
    </div>
  );
}
