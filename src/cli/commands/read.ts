import { resolve } from 'node:path';
import { Command } from 'commander';
import { toContractReading } from '../../core/exhibit/toContractReading.js';
import { listSources } from '../../main/adapters/originals/listSources.js';
import { readFiles, type FileReading } from '../../main/locker/readFiles.js';
import { untilInterrupted } from '../interruption.js';
import { count, moment } from '../options.js';
import type { Shell } from '../program.js';
import { plainReading } from '../plainReading.js';
import { withReader } from '../services.js';
import { words } from '../words.js';

interface Options {
  readonly captured?: string;
  readonly jobs?: number;
  readonly zone: string;
  readonly json?: boolean;
}
