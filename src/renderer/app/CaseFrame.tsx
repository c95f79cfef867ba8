import { BundleScreen } from '../bundle/BundleScreen.js';
import { ChronologyScreen } from '../chronology/ChronologyScreen.js';
import { ExhibitsScreen } from '../exhibit/ExhibitsScreen.js';
import { DropZone } from '../imports/DropZone.js';
import { ImportList } from '../imports/ImportList.js';
import { SearchScreen } from '../search/SearchScreen.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useProgram, type Room } from '../state/useProgram.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseRooms } from './CaseRooms.js';

/** An open case: its rooms at the left, search and import on top, the room in the middle, the import at the bottom. */
export function CaseFrame() {
  const { room, enter } = useProgram();
  useCommand('room.chronology', () => enter('chronology'));
  useCommand('room.exhibits', () => enter('exhibits'));
  useCommand('room.export', () => enter('export'));
  useCommand('export', () => enter('export'));
  useCommand('verify', () => enter('export'));
  useCommand('search', () => enter('search'));
  useKey('mod+k', () => enter('search'));
  return (
    <DropZone>
      <div className="frame">
        <CaseRooms />
        <CaseHeader />
        <main>
          <RoomScreen room={room} />
        </main>
        <footer>
          <ImportList />
        </footer>
      </div>
    </DropZone>
  );
}

function RoomScreen({ room }: { readonly room: Room }) {
  switch (room) {
    case 'chronology':
      return <ChronologyScreen />;
    case 'exhibits':
      return <ExhibitsScreen />;
    case 'search':
      return <SearchScreen />;
    case 'export':
      return <BundleScreen />;
  }
}
