import { date } from '#format';
import { useWords } from '#words/words.js';
import { Section } from '../page.js';
import { PlaceLink } from '../place-link.js';
import type { DuePhasePartsFragment } from './phase-parts.generated.js';
import { PhaseStateMark } from './phase-state.js';

/** More would push everything else off the page. */
const MOST = 8;

/** The phases that are overdue, and those due soon; nothing where there is none. */
export function DuePhases({ phases }: { phases: readonly DuePhasePartsFragment[] }) {
  const text = useWords('phases');
  if (phases.length === 0) return null;
  const overdue = phases.filter(({ state }) => state === 'LATE').length;
  return (
    <Section id="fasi-in-scadenza" title={text.due.title(overdue, phases.length - overdue)}>
      <ul className="entries">
        {phases.slice(0, MOST).map(({ key, title, due, state, objective }) => (
          <li key={key}>
            <PlaceLink place={{ kind: 'objective', key: objective.code }}>
              <span className="code">{objective.code}</span> <span lang="it">{title}</span>
            </PlaceLink>
            <p>
              <PhaseStateMark state={state} />{' '}
              <span className="fine">
                {due !== null && `${text.due.on(date(due))} · `}
                {objective.sector.name}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {phases.length > MOST && <p>{text.due.more(phases.length - MOST)}</p>}
    </Section>
  );
}
