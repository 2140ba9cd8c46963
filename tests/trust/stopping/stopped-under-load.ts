import { Agent } from 'node:http';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { fillCremona } from '../../harness/service/service.js';
import { answerHead } from '../answer-head.js';
import { servedProcess } from '../served-process.js';
import type { Outcome, Run } from '../trial.js';

/** Requests that are made before, so that a part of the later ones takes a connection that has been idle. */
const BEFORE = 100;
const QUESTION = `/graphql?query=${encodeURIComponent('{ plan { areas { objectives { title score { value } } } } }')}`;

/** Tells a service to end while it answers many requests. It says first that it is not ready, answers all of them, ends
 *  with 0 and listens no more. */
export async function stoppedUnderLoad(
  { inFlight }: { readonly inFlight: number },
  { progress }: Run,
): Promise<Outcome> {
  const own = await emptyDatabase(sqlite);
  await fillCremona(own);
  const { url, child, ended } = await servedProcess(own.url);
  try {
    const agent = new Agent({ keepAlive: true });
    await Promise.all(Array.from({ length: BEFORE }, () => answerHead(url + QUESTION, agent)));
    progress('the service is warm');
    const answers = Array.from({ length: inFlight }, () => answerHead(url + QUESTION, agent));
    const settled = Promise.allSettled(answers);
    await Promise.any(answers);
    child.kill('SIGTERM');
    const since = performance.now();
    let ready = await answerHead(`${url}/readyz`);
    while (ready.status === 200) ready = await answerHead(`${url}/readyz`);
    const failures: string[] = [];
    if (ready.status !== 503 || ready.headers.connection !== 'close') failures.push(`/readyz says ${ready.status}`);
    const found = await settled;
    const whole = found.filter((one) => one.status === 'fulfilled' && one.value.status === 200).length;
    const closing = found.filter(
      (one) => one.status === 'fulfilled' && one.value.headers.connection === 'close',
    ).length;
    const reasons = found.map((one) =>
      one.status === 'fulfilled' ? `status ${one.value.status}` : String(one.reason),
    );
    const others = new Set(reasons.filter((reason) => reason !== 'status 200'));
    if (whole !== inFlight) failures.push(`${inFlight - whole} of ${inFlight}: ${[...others].join(', ')}`);
    if (closing === 0) failures.push('no answer says that its connection ends');
    const code = await ended;
    if (code !== 0) failures.push(`it ended with ${code}`);
    const late = await answerHead(`${url}/healthz`).catch((error: NodeJS.ErrnoException) => error.code);
    if (late !== 'ECONNREFUSED') failures.push(`it still listens: ${JSON.stringify(late)}`);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    return {
      figure: `SIGTERM with ${inFlight} requests in flight: ${whole} answered, ended after ${seconds} s`,
      failures,
    };
  } finally {
    child.kill('SIGKILL');
    await own.drop();
  }
}
