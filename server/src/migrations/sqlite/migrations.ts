import { InitialSchema0001 } from './0001-initial-schema.js';

export const migrations = [InitialSchema0001];
