import { date, number, percent } from '#format';
import type { Words } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { SourceDetails } from '../plan/evidence.js';
import { MemberCode } from '../plan/member-code.js';
import type { FileColumn } from '../table/plain-table.js';
import type { PhasePartsFragment } from './phase-parts.generated.js';
import { PhaseProof, ProofFiles } from './phase-proof.js';
import { isMoved } from './phase-rows.js';
import { PhaseStateMark } from './phase-state.js';

type PhaseWords = { text: Words<'phases'>; names: Words<'vocabulary'>; plan: Words<'plan'> };

/** What decisions did to a phase, each with its words; else the row that lists it. */
function PhaseSources({ phase, words }: { phase: PhasePartsFragment; words: PhaseWords }) {
  if (phase.revisions.length === 0) return phase.source && <SourceDetails source={phase.source} />;
  return (
    <ul className="plain-list phase-sources">
      {phase.revisions.map(({ id, kind, to, act, evidence }) => (
        <li key={id}>
          <span className="fine">
            {words.text.revised(
              words.names.revision[kind],
              words.plan.variation.act(act.ordinal),
              kind === 'PHASE_POSTPONED' && to !== null ? dayOrWords(to) : null,
            )}
          </span>
          {evidence && <SourceDetails source={{ ...evidence.source, text: evidence.text }} />}
        </li>
      ))}
    </ul>
  );
}

/** The new time of a phase that is moved: a day, or the words of a decision that name none. */
function dayOrWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : text;
}

function Due({ phase, words: { text, names } }: { phase: PhasePartsFragment; words: PhaseWords }) {
  const day = (iso: string | null) => (iso === null ? names.unknown : date(iso));
  if (!isMoved(phase)) return day(phase.due);
  if (phase.initialDue === null)
    return (
      <span>
        {day(phase.due)} <span className="fine">{text.before(names.unknown)}</span>
      </span>
    );
  return (
    <span>
      <del>{day(phase.initialDue)}</del> <span aria-hidden="true">→</span> <ins>{day(phase.due)}</ins>
    </span>
  );
}

/** The columns of a list of phases, on the screen and in a file; `named`: with the objective of each. */
export function phaseColumns(
  phases: readonly PhasePartsFragment[],
  words: PhaseWords,
  named: boolean,
): FileColumn<PhasePartsFragment>[] {
  const { text, names } = words;
  const day = (iso: string | null) => (iso === null ? names.unknown : date(iso));
  const objective: FileColumn<PhasePartsFragment> = {
    key: 'objective',
    header: words.plan.objective.name,
    cell: ({ objective }) => (
      <PlaceLink place={{ kind: 'objective', key: objective.code }}>
        <MemberCode member={objective} /> {objective.title}
      </PlaceLink>
    ),
    value: ({ objective: { code } }) => code,
  };
  const weight: FileColumn<PhasePartsFragment> = {
    key: 'weight',
    header: names.field.weight,
    cell: (phase) => (phase.weight === null ? names.unknownWeight : number(phase.weight)),
    value: (phase) => phase.weight,
    numeric: true,
  };
  return [
    {
      key: 'title',
      header: text.phase,
      cell: (phase) => (
        <>
          <span lang="it">{phase.state === 'REMOVED' ? <del>{phase.title}</del> : phase.title}</span>
          <PhaseSources phase={phase} words={words} />
          {phase.evidence !== null && <PhaseProof text={phase.evidence} />}
          <ProofFiles files={phase.evidenceFiles} />
        </>
      ),
      value: ({ title }) => title,
    },
    ...(named ? [objective] : []),
    {
      key: 'state',
      header: text.state,
      cell: ({ state }) => <PhaseStateMark state={state} />,
      value: ({ state }) => names.phaseState[state],
    },
    {
      key: 'start',
      header: names.field.start,
      cell: ({ start }) => day(start),
      value: ({ start }) => start,
    },
    {
      key: 'initialDue',
      header: names.field.due,
      cell: (phase) => <Due phase={phase} words={words} />,
      value: ({ due }) => due,
    },
    ...(phases.some((phase) => phase.weight !== null) ? [weight] : []),
    {
      key: 'progress',
      header: text.reported,
      cell: (phase) =>
        phase.percent !== null
          ? percent(phase.percent)
          : phase.state === 'REMOVED'
            ? text.notPlanned
            : text.notReported,
      value: (phase) => phase.percent,
      numeric: true,
    },
    {
      key: 'doneOn',
      header: text.doneDay,
      cell: ({ doneOn, state }) =>
        doneOn !== null ? date(doneOn) : state === 'REMOVED' ? text.notPlanned : text.notDone,
      value: ({ doneOn }) => doneOn,
    },
  ];
}
