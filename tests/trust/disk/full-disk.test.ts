import { test } from 'vitest';
import { kept } from '../kept.js';
import { fullDisk } from './full-disk.js';

test('where the disk is full, writes are refused in words and leave nothing, and all goes on when there is room', async () => {
  await kept((run) => fullDisk({ points: 2, processes: 1 }, run));
});
