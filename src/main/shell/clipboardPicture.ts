import { clipboard, type NativeImage } from 'electron';

/** How Electron before its asynchronous clipboard told a picture. */
interface FormerClipboard {
  readImage?: () => NativeImage;
}

/** The picture that lies in the clipboard, as PNG; null without one. */
export async function clipboardPicture(): Promise<Uint8Array | null> {
  const former = clipboard as unknown as FormerClipboard;
  if (former.readImage !== undefined) {
    const picture = former.readImage();
    return picture.isEmpty() ? null : picture.toPNG();
  }
  for (const item of await clipboard.read()) {
    if (!item.types.includes('image/png')) continue;
    const content = await item.getType('image/png');
    if (content instanceof Blob) return new Uint8Array(await content.arrayBuffer());
  }
  return null;
}
