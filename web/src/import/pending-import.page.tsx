import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Answered, useAnswer } from '#ui/answer.js';
import { focusContent } from '#ui/focus.js';
import { LeaveGuard } from '#ui/form/leave-guard.js';
import { Page } from '#ui/page.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { useTitle } from '#ui/use-title.js';
import { useWords } from '#words/words.js';
import { CompareStep } from './compare-step.js';
import { ConfirmStep } from './confirm-step.js';
import { PendingImportPageDocument } from './import.generated.js';
import { ImportSteps, stepsOf } from './import-steps.js';
import { RecogniseStep } from './recognise-step.js';
import { standingRefusals } from './refusals.js';
import { CorrectStep } from './rows/correct-step.js';
import { EditBar } from './rows/edit-bar.js';
import { type StepProps, useEditing } from './rows/use-editing.js';
import { StepLinks } from './step-links.js';
import { DemonstrationWarning } from './upload/demonstration-warning.js';

function Gone() {
  const text = useWords('import');
  useTitle(text.gone);
  return (
    <div className="state container">
      <h1>{text.gone}</h1>
      <p>{text.goneNote}</p>
      <Link to="/importazione" className="btn btn-outline-primary">
        {text.backToImports}
      </Link>
    </div>
  );
}

const stepParts = {
  riconosci: RecogniseStep,
  correggi: CorrectStep,
  confronta: CompareStep,
  conferma: ConfirmStep,
};

function Preview({ pending, editing: made }: StepProps) {
  const text = useWords('import');
  const { passo, riga } = useSearch({ from: '/importazione/$id' });
  const steps = stepsOf(pending.kind);
  const editing = { ...made, issues: standingRefusals(made.issues, pending.rows, made.refused, made.edits) };
  const step = steps.find((known) => known === passo) ?? 'riconosci';
  const before = useRef(step);
  // A change of step moves the focus as a change of page does; a row in the address takes the focus itself.
  useEffect(() => {
    if (before.current !== step && riga === undefined) focusContent();
    before.current = step;
  }, [step, riga]);
  const Step = stepParts[step];
  const kicker = `${text.name}, ${text.stepOf(steps.indexOf(step) + 2, steps.length + 1)}`;
  return (
    <Page title={`${text.step[step]}: ${pending.filename}`} kicker={kicker} path={[]}>
      <ImportSteps kind={pending.kind} current={step} id={pending.id} />
      {/* A change of step keeps the corrections, and closes the forms. */}
      <LeaveGuard unsaved={editing.unsaved > 0} takesPage={['ente']} takesForms={['passo']} />
      {pending.kind === 'READINGS' && <DemonstrationWarning />}
      {pending.kind === 'ACT' && (step === 'correggi' || editing.unsaved > 0) && <EditBar editing={editing} />}
      <Step key={step} pending={pending} editing={editing} />
      <StepLinks steps={steps} current={step} id={pending.id} />
    </Page>
  );
}

function PendingImport() {
  const { id } = useParams({ from: '/importazione/$id' });
  const query = useAnswer(PendingImportPageDocument, { id });
  const editing = useEditing(id);
  return (
    <Answered query={query}>
      {({ pendingImport }) =>
        pendingImport === null ? <Gone /> : <Preview pending={pendingImport} editing={editing} />
      }
    </Answered>
  );
}

/**
 * The preview of a document: recognised, corrected, compared, confirmed. Nothing is written before the confirmation.
 */
export function PendingImportPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/importazione']}>
      <PendingImport />
    </StaffOnly>
  );
}
