import { Help } from '#ui/help.js';
import { useWords } from '#words/words.js';
import { cycleLines } from './cycle-lines.js';
import type { Overview } from './overview.rows.js';

/** The steps of the year's cycle that are done: closed, Report adopted, Report validated. Nothing while it is open. */
export function Cycle({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const lines = cycleLines(plan.cycle, text);
  if (plan.stage === 'OPEN' || lines.length === 0) return null;
  return (
    <p className="cycle">
      {lines.map(({ key, words, link }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          {link === null ? (
            words
          ) : (
            <a href={link} rel="noreferrer">
              {words}
            </a>
          )}
          {key === 'CLOSED' && <Help topic="closedCycle" />}
        </span>
      ))}
    </p>
  );
}
