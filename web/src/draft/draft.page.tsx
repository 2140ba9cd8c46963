import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { number } from '#format';
import { Answered } from '#ui/answer.js';
import { useDirtyForm } from '#ui/form/dirty-forms.js';
import { LeaveGuard } from '#ui/form/leave-guard.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { Publication } from '#ui/staff/publication.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { useWords } from '#words/words.js';
import { DraftPageDocument, EditStartedPlanDocument } from './draft.generated.js';
import {
  type DraftPlan,
  moved,
  openTargets,
  problemsOf,
  sentContent,
  type TypedObjective,
  typedContent,
  weightSum,
} from './draft-content.js';
import { DraftObjective } from './draft-objective.js';

type EditorProps = { plan: DraftPlan; municipality: string };

const EMPTY = { code: '', title: '', weight: '' };

/** Changes of the objectives as they are typed. */
function useTyped(plan: DraftPlan) {
  const [objectives, setObjectives] = useState<readonly TypedObjective[]>(() => typedContent(plan));
  const change = (next: TypedObjective) =>
    setObjectives((known) => known.map((one) => (one.id === next.id ? next : one)));
  const rest = { formula: null, purpose: null, target: '' };
  return {
    objectives,
    change,
    move: (indicator: string, to: string) => setObjectives((known) => moved(known, indicator, to)),
    remove: (id: string) => setObjectives((known) => known.filter((one) => one.id !== id)),
    addObjective: () =>
      setObjectives((known) => {
        const { area = '', sector = '' } = known.at(-1) ?? {};
        const added = { ...EMPTY, id: crypto.randomUUID(), definition: null, area, sector, indicators: [], phases: [] };
        return [...known, added];
      }),
    addIndicator: (objective: TypedObjective) =>
      change({ ...objective, indicators: [...objective.indicators, { ...EMPTY, ...rest, id: crypto.randomUUID() }] }),
  };
}

function Names({ id, names }: { id: string; names: readonly { key: string; name: string }[] }) {
  return (
    <datalist id={id}>
      {names.map(({ key, name }) => (
        <option key={key} value={name} />
      ))}
    </datalist>
  );
}

/** The points of all objectives, and the targets that are still to be stated. */
function Totals({ objectives }: { objectives: readonly TypedObjective[] }) {
  const text = useWords('draft');
  const points = weightSum(objectives);
  const open = openTargets(objectives);
  return (
    <p className="list-count" role="status">
      {text.objectives(objectives.length)}
      {typeof points === 'number' &&
        ` · ${text.totalPoints(number(points), objectives.filter(({ weight }) => weight.trim() === '').length)}`}
      {` · ${text.openTargets(open)}`}
    </p>
  );
}

/** The draft, to be added to, moved, removed from and weighed, and saved as a whole. */
function Editor({ plan, municipality }: EditorProps) {
  const text = useWords('draft');
  const { objectives, change, move, remove, addObjective, addIndicator } = useTyped(plan);
  const [isTried, setTried] = useState(false);
  const save = useWrite(EditStartedPlanDocument, () => text.saved);
  const [areas, sectors] = [useId(), useId()];
  const isDirty = JSON.stringify(objectives) !== JSON.stringify(typedContent(plan));
  const problems = problemsOf(objectives);
  useDirtyForm(isDirty);
  const send = () => {
    setTried(true);
    if (problems.size === 0) save.mutate({ municipality, year: plan.year, objectives: sentContent(objectives) });
  };
  return (
    <>
      <LeaveGuard unsaved={isDirty} takesPage={['ente', 'anno']} takesForms={[]} />
      <Totals objectives={objectives} />
      <p className="fine">{text.targetHint}</p>
      <Names id={areas} names={plan.areas} />
      <Names id={sectors} names={plan.sectors} />
      {objectives.map((objective) => (
        <DraftObjective
          key={objective.id}
          {...{ objective, objectives }}
          problems={isTried ? problems : new Map()}
          lists={{ areas, sectors }}
          onChange={change}
          onMove={move}
          onAdd={() => addIndicator(objective)}
          onRemove={() => remove(objective.id)}
        />
      ))}
      <p className="form-actions">
        <button type="button" className="btn btn-outline-primary" onClick={addObjective}>
          {text.addObjective}
        </button>
      </p>
      <div role="alert">
        {isTried && problems.size > 0 && <p className="field-problem">{text.wrong(problems.size)}</p>}
      </div>
      <WriteFailure error={save.error} />
      <p className="form-actions draft-save">
        <button type="button" className="btn btn-primary" disabled={!isDirty || save.isPending} onClick={send}>
          {text.save}
        </button>
      </p>
    </>
  );
}

function Draft({ frame }: { frame: PlanFrame }) {
  const text = useWords('draft');
  const municipality = frame.municipality.slug;
  return (
    <Answered query={useOwnAnswer(DraftPageDocument, { municipality, year: frame.year })}>
      {({ plan }) =>
        plan && (
          <Page key={plan.id} title={text.pageTitle(plan.year)} path={[]} lead={<p>{text.lead}</p>}>
            <Section id="pubblicazione" title={text.publication}>
              <Publication {...plan} municipality={municipality} mayChange />
            </Section>
            <Section id="contenuto-bozza" title={text.content}>
              {plan.startedFrom !== null && plan.publication === 'DRAFT' ? (
                // What was saved is read again: the rows begin with it.
                <Editor key={JSON.stringify(plan.objectives)} plan={plan} municipality={municipality} />
              ) : (
                <p>
                  {plan.startedFrom === null ? text.ownDocument : text.isPublished}{' '}
                  <Link to="/obiettivi" search={{ ente: municipality, anno: plan.year }}>
                    {text.toObjectives}
                  </Link>
                </p>
              )}
            </Section>
          </Page>
        )
      }
    </Answered>
  );
}

/** Bozza: the plan that was started from the year before, until it is published or its document is loaded. */
export function DraftPage() {
  const frame = usePlanFrame().data?.plan;
  return <StaffOnly roles={['SEGRETERIA']}>{frame && <Draft frame={frame} />}</StaffOnly>;
}
