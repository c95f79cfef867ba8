import { BundleScreen } from '../bundle/BundleScreen.js';
import { useBundle } from '../bundle/useBundle.js';
import { CheckScreen } from '../check/CheckScreen.js';
import { ChronologyScreen } from '../chronology/ChronologyScreen.js';
import { ExhibitsScreen } from '../exhibit/ExhibitsScreen.js';
import { DropZone } from '../imports/DropZone.js';
import { ImportList } from '../imports/ImportList.js';
import { SearchScreen } from '../search/SearchScreen.js';
import { useSearch } from '../search/useSearch.js';
import { useOpenCase } from '../state/useCase.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useProgram, type Room } from '../state/useProgram.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseRooms } from './CaseRooms.js';

/** An open case: its rooms at the left, search and import on top, the room in the middle, the import at the bottom. */
export function CaseFrame() {
  const { room, enter } = useProgram();
  const { caseId } = useOpenCase().card;
  useCommand('room.chronology', () => enter('chronology'));
  useCommand('room.exhibits', () => enter('exhibits'));
  useCommand('room.check', () => enter('check'));
  useCommand('room.export', () => enter('export'));
  useCommand('export', () => enter('export'));
  useCommand('verify', () => {
    enter('export');
    useBundle.getState().enter(caseId);
    void useBundle.getState().verifyChosen();
  });
  const goSearch = () => {
    enter('search');
    useSearch.getState().callField();
  };
  useCommand('search', goSearch);
  useKey('mod+k', goSearch);
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
    case 'check':
      return <CheckScreen />;
    case 'search':
      return <SearchScreen />;
    case 'export':
      return <BundleScreen />;
  }
}
