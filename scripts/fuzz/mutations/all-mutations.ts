import type { Mutation } from '../mutation';
import { backupLines } from './backup-lines';
import { brokenEncoding } from './broken-encoding';
import { citationBait } from './citation-bait';
import { clobberedDom } from './clobbered-dom';
import { cutOff } from './cut-off';
import { entityBombs } from './entity-bombs';
import { flippedBytes } from './flipped-bytes';
import { hostileLinks } from './hostile-links';
import { liveMarkup } from './live-markup';
import { lookAlikes } from './look-alikes';
import { manyNumbers } from './many-numbers';
import { nested } from './nested';
import { oddArchives } from './odd-archives';
import { outOfRange } from './out-of-range';
import { packedBackup } from './packed-backup';
import { prototypeKeys } from './prototype-keys';
import { shuffledMarkup } from './shuffled-markup';
import { tooLong } from './too-long';

/** Every way in which an input is made bad. */
export const ALL_MUTATIONS: readonly Mutation[] = [
  backupLines,
  brokenEncoding,
  citationBait,
  clobberedDom,
  cutOff,
  entityBombs,
  flippedBytes,
  hostileLinks,
  liveMarkup,
  lookAlikes,
  manyNumbers,
  nested,
  oddArchives,
  outOfRange,
  packedBackup,
  prototypeKeys,
  shuffledMarkup,
  tooLong,
];
