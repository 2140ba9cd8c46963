import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const BIOME = createRequire(join(ROOT, 'package.json')).resolve('@biomejs/biome/bin/biome');

/** A file, what it imports, and whether the import rule refuses it. */
const IMPORTS: readonly (readonly [file: string, imported: string, isRefused: boolean])[] = [
  ['server/src/plan/state/a.ts', '../../reading/reading-chain.js', true],
  ['server/src/plan/state/b.ts', '../measure/measure.js', false],
  ['server/src/plan/state/c.ts', 'kysely', true],
  ['server/src/plan/state/d.ts', '../stored/plan.entity.js', true],
  ['server/src/plan/stored/e.ts', 'kysely', false],
  ['server/src/reading/f.ts', '../scoring/score.js', true],
  ['server/src/reading/g.ts', '../plan/natural-key.js', false],
  ['server/src/scoring/h.ts', '../import/draft/plan-draft.js', true],
  ['server/src/scoring/stored/i.ts', '../../database/open-database.js', false],
  ['server/src/scoring/j.ts', '../database/open-database.js', true],
  ['server/src/import/draft/k.ts', '../../api/schema.js', true],
  ['server/src/import/draft/l.ts', '../../account/actor.js', true],
  ['server/src/import/draft/m.ts', 'node:fs', true],
  ['server/src/import/draft/n.ts', '../act/save-act.js', false],
  ['server/src/import/act/o.ts', '../../database/open-database.js', false],
  ['server/src/export/p.ts', '../database/open-database.js', true],
  ['server/src/account/people/q.ts', '../../import/draft/plan-draft.js', true],
  ['server/src/database/r.ts', '../cli/main.js', true],
  ['server/src/migrations/s.ts', '../plan/natural-key.js', true],
  ['server/src/api/graphql/t.ts', '../loading/loaders.js', true],
  ['server/src/api/graphql/u.ts', '../../plan/natural-key.js', false],
  ['server/src/api/filter/v.ts', '../graphql/arguments.js', false],
  ['server/src/api/filter/w.ts', '../loading/loaders.js', true],
  ['server/src/api/loading/x.ts', '../plan/search.js', true],
  ['server/src/api/access/y.ts', '../people/people.resolver.js', true],
  ['server/src/api/http/z.ts', '../access/operations.js', false],
  ['server/src/api/plan/aa.ts', '../export/export-rows.js', true],
  ['server/src/api/files/aa-file.ts', '../export/export-rows.js', false],
  ['server/src/api/export/aa-rows.ts', '../files/made-file.js', true],
  ['server/src/api/plan/ab.ts', '../act/sources.js', false],
  ['server/src/api/plan/ac.ts', '../schema.js', true],
  ['web/src/overview/ad.tsx', '../area/area.page.js', true],
  ['web/src/overview/ae.tsx', '#ui/page.js', false],
  ['web/src/import/rows/af.tsx', '../../review/undo.js', true],
  ['web/src/import/rows/ag.tsx', '../refusals.js', false],
  ['web/src/ui/table/ah.tsx', '../../overview/overview.page.js', true],
  ['web/src/words/it/ai.ts', '#ui/page.js', true],
  ['web/src/overview/aj.tsx', 'recharts', true],
  ['web/src/overview/ak.chart.tsx', 'recharts', false],
  ['schema/src/al.ts', '../../server/src/app.js', true],
];

let folder: string;
let refused: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rule-'));
  cpSync(join(ROOT, 'imports.grit'), join(folder, 'imports.grit'));
  const rules = { preset: 'none', suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } } };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: ['./imports.grit'], linter: { rules } }));
  for (const [file, imported] of IMPORTS) write(file, `import type { A } from '${imported}';\nexport type B = A;\n`);
  write('server/src/one.ts', "import type { Two } from './two.js';\nexport type One = Two | null;\n");
  write('server/src/two.ts', "import type { One } from './one.js';\nexport type Two = One | 2;\n");
  refused = refusedFiles();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The linter ends with an error where it refuses a file, and prints its report all the same. */
function refusedFiles(): ReadonlySet<string> {
  const args = [BIOME, 'lint', '--reporter=github', '--max-diagnostics=none', '--colors=off', '.'];
  const report = (() => {
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      if (error instanceof Error && 'stdout' in error) return String(error.stdout);
      throw error;
    }
  })();
  return new Set([...report.matchAll(/file=([^,]+),/g)].map(([, file]) => (file ?? '').replace(`${folder}/`, '')));
}

describe('the import rule', () => {
  test.each(IMPORTS)('%s importing %s is refused: %s', (file, _, isRefused) => {
    expect(refused.has(file)).toBe(isRefused);
  });

  test('two files that import each other are refused, types alone included', () => {
    expect(refused).toContain('server/src/one.ts');
    expect(refused).toContain('server/src/two.ts');
  });
});
