import { writeFileSync } from 'node:fs';
import { apiSchema, schemaText } from './schema.js';

// The committed contract between server and web: `pnpm --filter @traguardo/server schema`.
writeFileSync(new URL('../../../schema/schema.graphql', import.meta.url), schemaText(apiSchema()));
