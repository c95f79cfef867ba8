import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { unpackLanguageData } from './scripts/languageData.mjs';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [{ name: 'language-data', closeBundle: () => unpackLanguageData(import.meta.dirname) }],
    build: {
      // A module that does not say so in its package, which Electron's own Node would take for a script.
      externalizeDeps: { exclude: ['audio-file-decoder'] },
      rollupOptions: {
        // Everything that starts as a thread or process of its own is an entry; the command line shares their chunks.
        input: {
          index: at('src/main/index.ts'),
          cli: at('src/cli/index.ts'),
          readerProcess: at('src/main/adapters/reading/readerProcess.ts'),
          soundProcess: at('src/main/shell/soundProcess.ts'),
          signatureProcess: at('src/main/shell/signatureProcess.ts'),
          speechProcess: at('src/main/adapters/speech/speechProcess.ts'),
          engineWorker: at('src/main/adapters/ocr/engineWorker.ts'),
          pictureProcess: at('src/main/shell/pictureProcess.ts'),
          searchWorker: at('src/main/adapters/index/searchWorker.ts'),
          silencesWorker: at('src/main/adapters/sound/silencesWorker.ts'),
          paperWorker: at('src/main/adapters/paper/paperWorker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed page takes its preload as one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: { minify: true, rollupOptions: { input: { index: at('src/renderer/index.html') } } },
  },
});
