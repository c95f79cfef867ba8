import { Kbd, Modal } from '@mantine/core';
import { useLanguage } from '../messages/useWords.js';
import { useProgram } from '../state/useProgram.js';
import { keysWords } from './keysWords.js';

/** All keys on one page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const said = keysWords[useLanguage()];
  const mod = useProgram(({ app }) => app.platform) === 'darwin' ? '⌘' : 'Ctrl';
  return (
    <Modal opened onClose={onClose} title={said.title} size="min(860px, 92vw)" closeButtonProps={{ 'aria-label': said.close }}>
      <div className="keys-side-by-side">
        {said.sections.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <table className="keys">
              <tbody>
                {keys.map(([key, what]) => (
                  <tr key={key}>
                    <td>{what}</td>
                    <td>
                      <Kbd>{key.replace('mod', mod)}</Kbd>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Modal>
  );
}
