import { Listr } from 'listr2';

/** Shows on a terminal that long work is running; prints nothing when `silent`. */
export async function withProgress<T>(
  { title, silent }: { readonly title: string; readonly silent: boolean },
  work: () => Promise<T>,
): Promise<T> {
  const done: { result?: T } = {};
  const task = {
    title,
    task: async () => {
      done.result = await work();
    },
  };
  await new Listr([task], { renderer: silent ? 'silent' : 'default', fallbackRenderer: 'simple' }).run();
  if (!('result' in done)) throw new Error('A finished task leaves a result.');
  return done.result;
}
