import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, quietRun, root } from './workspace.mjs';

/** The package that server and pages share: the build of the server compiles it too, Vite reads its sources. */
const shared = ['schema/src', 'schema/package.json', 'schema/tsconfig.json', 'schema/tsconfig.build.json'];

/** The compiled parts: the sources of each, and a file that exists after its build. */
export const parts = {
  server: {
    label: 'Compilazione del server',
    sources: ['server', ...shared, 'tsconfig.base.json', 'pnpm-lock.yaml'],
    result: 'server/dist/cli/main.js',
  },
  web: {
    label: 'Compilazione delle pagine',
    sources: ['web', 'schema/schema.graphql', ...shared, 'tsconfig.base.json', 'pnpm-lock.yaml'],
    result: 'web/dist/index.html',
  },
};

const isSource = (name) => !['node_modules', 'dist', 'dev'].includes(name) && !/\.test\.tsx?$/.test(name);

function* filesUnder(path) {
  if (!existsSync(join(root, path))) return;
  if (statSync(join(root, path)).isFile()) yield path;
  else for (const name of readdirSync(join(root, path)).filter(isSource).sort()) yield* filesUnder(`${path}/${name}`);
}

function fingerprint(part) {
  const hash = createHash('sha256');
  for (const file of part.sources.flatMap((path) => [...filesUnder(path)])) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/** Whether the part was compiled from exactly the current sources. */
export function isBuilt(name) {
  const stamp = join(root, '.cache', `${name}.sha256`);
  const part = parts[name];
  return existsSync(join(root, part.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(part);
}

/** Compiles a part from scratch and stores the digest of its sources; `output` is the compiler's output. */
export async function build(name) {
  const sources = fingerprint(parts[name]);
  rmSync(join(root, name, 'dist'), { recursive: true, force: true });
  const built = await quietRun(node, ['--run', 'build'], { cwd: join(root, name) });
  if (built.code === 0) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(join(root, '.cache', `${name}.sha256`), sources);
  }
  return built;
}
