import { afterAll, afterEach } from 'vitest';
import { closeContexts, closePages } from './browser.js';

// Runs once for each file, unlike the modules that a worker has loaded.
afterEach(closePages);
afterAll(closeContexts);
