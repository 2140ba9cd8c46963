import { readFileSync, writeFileSync } from 'node:fs';
import { apiSchema, schemaText } from './schema.js';

// The committed contract between server and web: `pnpm --filter @traguardo/server schema`. A file that says the same
// already stays untouched, so that what is generated from it need not be made again.
const contract = new URL('../../../schema/schema.graphql', import.meta.url);
const text = schemaText(apiSchema());
if (readFileSync(contract, 'utf8') !== text) writeFileSync(contract, text);
