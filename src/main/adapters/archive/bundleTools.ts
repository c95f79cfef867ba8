import { createHash } from 'node:crypto';
import type { BundleTools } from '../../../core/bundle/BundlePorts.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { printPaper } from '../paper/printPaper.js';
import { bundleDisk } from './bundleDisk.js';
import { openArchive } from './openArchive.js';
import { writeArchive } from './writeArchive.js';

/** What the bundle verbs ask of the world, on this machine. */
export const bundleTools: BundleTools = {
  sha256: (content) => createHash('sha256').update(content).digest('hex') as Sha256,
  archives: { write: writeArchive, open: openArchive },
  printer: { print: (paper, cancel) => printPaper(paper, cancel) },
  disk: bundleDisk,
};
