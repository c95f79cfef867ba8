import { Kbd, Modal } from '@mantine/core';
import { useLanguage, type Words } from '../messages/useWords.js';
import { useProgram } from '../state/useProgram.js';

const words: Words<{ title: string; close: string; keys: readonly (readonly [keys: string, what: string])[] }> = {
  ru: {
    title: 'Клавиши',
    close: 'Закрыть',
    keys: [
      ['mod K', 'поиск по делу'],
      ['mod I', 'добавить файлы'],
      ['mod V', 'вставить снимок из буфера'],
      ['↑ ↓', 'по записям хронологии'],
      ['Enter', 'открыть оригинал рядом'],
      ['S', 'другой снимок того же сообщения'],
      ['E', 'исправить запись'],
      ['D', 'поставить дату'],
      ['X', 'отметить запись без даты, с Shift ↑ ↓ подряд'],
      ['C', 'прочитано верно'],
      ['I', 'взять в выгрузку или оставить вне её'],
      ['N', 'следующая сомнительная запись'],
      ['A', 'своя запись'],
      ['mod Z', 'отменить'],
      ['mod Shift Z', 'повторить'],
      ['+ − 0', 'масштаб снимка'],
      ['Alt ← →', 'соседнее доказательство'],
      ['Space', 'слушать запись или остановить'],
      ['mod 1 … 3', 'хронология, доказательства, выгрузка'],
      ['Esc', 'закрыть оригинал или окно'],
      ['?', 'этот список'],
    ],
  },
  en: {
    title: 'Keyboard',
    close: 'Close',
    keys: [
      ['mod K', 'search the case'],
      ['mod I', 'add files'],
      ['mod V', 'paste a screenshot'],
      ['↑ ↓', 'through the chronology'],
      ['Enter', 'open the original beside'],
      ['S', 'another screenshot of the same message'],
      ['E', 'correct the entry'],
      ['D', 'give a date'],
      ['X', 'tick an undated entry, with Shift ↑ ↓ in a row'],
      ['C', 'read correctly'],
      ['I', 'take into the export or leave out'],
      ['N', 'next doubtful entry'],
      ['A', 'own entry'],
      ['mod Z', 'undo'],
      ['mod Shift Z', 'redo'],
      ['+ − 0', 'zoom of the screenshot'],
      ['Alt ← →', 'neighbouring exhibit'],
      ['Space', 'play or stop a recording'],
      ['mod 1 … 3', 'chronology, exhibits, export'],
      ['Esc', 'close the original or a dialog'],
      ['?', 'this list'],
    ],
  },
};

/** All keys on one page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words[useLanguage()];
  const mod = useProgram(({ app }) => app.platform) === 'darwin' ? '⌘' : 'Ctrl';
  return (
    <Modal opened onClose={onClose} title={said.title} closeButtonProps={{ 'aria-label': said.close }}>
      <table className="keys">
        <tbody>
          {said.keys.map(([keys, what]) => (
            <tr key={keys}>
              <td>{what}</td>
              <td>
                <Kbd>{keys.replace('mod', mod)}</Kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
