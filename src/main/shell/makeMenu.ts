import { Menu, shell, type MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from './menuWords.js';

type Items = MenuItemConstructorOptions[];

/** What a menu may ask of the page. The page knows which of them make sense at the moment. */
export type MenuCommand =
  | 'case.new'
  | 'case.openExisting'
  | 'case.close'
  | 'import.files'
  | 'import.folder'
  | 'import.paste'
  | 'export'
  | 'verify'
  | 'settings'
  | 'undo'
  | 'redo'
  | 'search'
  | 'room.chronology'
  | 'room.exhibits'
  | 'room.check'
  | 'room.export'
  | 'readAgain'
  | 'keys';

export interface MenuMeans {
  readonly words: MenuWords;
  readonly send: (command: MenuCommand) => void;
  readonly logFolder: string;
  readonly isMac: boolean;
}

export function makeMenu(means: MenuMeans): Menu {
  const { words, isMac } = means;
  const sections: Items = [
    { label: words.file, submenu: fileItems(means) },
    { label: words.edit, submenu: editItems(means) },
    { label: words.view, submenu: viewItems(means) },
    { label: words.window, submenu: windowItems(words) },
    { label: words.help, role: 'help', submenu: helpItems(means) },
  ];
  return Menu.buildFromTemplate(isMac ? [{ label: 'Dossier', submenu: macItems(means) }, ...sections] : sections);
}

/** `heard` is a key that the page listens to itself, so that it keeps its meaning inside a text field. */
function command({ send }: MenuMeans, name: MenuCommand, label: string, key?: string, heard = false): MenuItemConstructorOptions {
  return { label, accelerator: key, registerAccelerator: !heard, click: () => send(name) };
}

const line: MenuItemConstructorOptions = { type: 'separator' };

function fileItems(means: MenuMeans): Items {
  const { words, isMac } = means;
  return [
    command(means, 'case.new', words.newCase, 'CmdOrCtrl+N'),
    command(means, 'case.openExisting', words.openCase, 'CmdOrCtrl+O'),
    command(means, 'case.close', words.closeCase),
    line,
    command(means, 'import.files', words.addFiles, 'CmdOrCtrl+I'),
    command(means, 'import.folder', words.addFolder, 'CmdOrCtrl+Shift+I'),
    command(means, 'import.paste', words.paste, 'CmdOrCtrl+Shift+V'),
    line,
    command(means, 'export', words.exportBundle, 'CmdOrCtrl+E'),
    command(means, 'verify', words.verifyBundle),
    ...(isMac ? [] : [line, command(means, 'settings', words.settings, 'CmdOrCtrl+,'), line, { role: 'quit' as const, label: words.quit }]),
  ];
}

function editItems(means: MenuMeans): Items {
  const { words } = means;
  return [
    command(means, 'undo', words.undo, 'CmdOrCtrl+Z', true),
    command(means, 'redo', words.redo, 'CmdOrCtrl+Shift+Z', true),
    line,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.pasteText },
    { role: 'selectAll', label: words.selectAll },
    line,
    command(means, 'search', words.find, 'CmdOrCtrl+K', true),
    command(means, 'readAgain', words.readAgain, 'CmdOrCtrl+R'),
  ];
}

function viewItems(means: MenuMeans): Items {
  const { words } = means;
  return [
    command(means, 'room.chronology', words.chronology, 'CmdOrCtrl+1'),
    command(means, 'room.exhibits', words.exhibits, 'CmdOrCtrl+2'),
    command(means, 'room.export', words.exportRoom, 'CmdOrCtrl+3'),
    command(means, 'room.check', words.check, 'CmdOrCtrl+4'),
    line,
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.zoomReset },
    line,
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
}

function windowItems(words: MenuWords): Items {
  return [
    { role: 'minimize', label: words.minimise },
    { role: 'close', label: words.close },
  ];
}

function helpItems(means: MenuMeans): Items {
  return [
    command(means, 'keys', means.words.keys, 'F1'),
    { label: means.words.logs, click: () => void shell.openPath(means.logFolder) },
  ];
}

function macItems(means: MenuMeans): Items {
  const { words } = means;
  return [
    { role: 'about', label: words.about },
    line,
    command(means, 'settings', words.settings, 'Cmd+,'),
    line,
    { role: 'services', label: words.services },
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.unhide },
    line,
    { role: 'quit', label: words.quit },
  ];
}
