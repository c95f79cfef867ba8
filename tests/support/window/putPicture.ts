import type { OpenWindow } from './launch.js';

/** Puts a picture on the clipboard as a program that takes screenshots does. */
export async function putPicture({ app }: OpenWindow, path: string): Promise<void> {
  await app.evaluate(async ({ clipboard, nativeImage }, file) => {
    const picture = nativeImage.createFromPath(file);
    // Electron's clipboard was synchronous before it followed the one of the web.
    const former = clipboard as unknown as { writeImage?: (image: typeof picture) => void };
    if (former.writeImage !== undefined) return former.writeImage(picture);
    const Item = (globalThis as unknown as { ClipboardItem: new (data: object) => never }).ClipboardItem;
    await clipboard.write([new Item({ 'image/png': new Blob([new Uint8Array(picture.toPNG())]) })]);
  }, path);
}
