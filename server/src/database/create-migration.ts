import { createMigration } from './migration-writer.js';

// Writes the next migration of each engine: `cd server && node --run migration -- NAME`
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  throw new Error('The migration needs a name in kebab-case: node --run migration -- NAME');
}
for (const engine of ['sqlite', 'postgresql'] as const) {
  const written = await createMigration(engine, name);
  process.stdout.write(`${engine}: ${written ?? 'nothing to change'}\n`);
}
