import { afterAll, afterEach, beforeEach } from 'vitest';
import { closeContexts, closePages, countPages } from './browser.js';

// Runs once for each file, unlike the modules that a worker has loaded.
beforeEach(countPages);
afterEach(closePages);
afterAll(closeContexts);
