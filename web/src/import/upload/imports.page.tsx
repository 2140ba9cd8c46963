import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ImportKind } from '#gql';
import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page } from '#ui/page.js';
import { usePlanFrame } from '#ui/plan-frame.js';
import { LoadedImports } from '#ui/staff/loaded-imports.js';
import { PendingImports } from '#ui/staff/pending-imports.js';
import { StaffOnly } from '#ui/staff/staff-only.js';
import { useStaffPlace } from '#ui/staff/staff-place.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { TemplateLinks } from '#ui/staff/template-links.js';
import { useWords } from '#words/words.js';
import { ImportsPageDocument } from '../import.generated.js';
import { ImportSteps } from '../import-steps.js';
import { DemonstrationWarning } from './demonstration-warning.js';
import { ImportedNote } from './imported-note.js';
import { UploadForm } from './upload-form.js';
import { Outcome, Underway } from './upload-outcome.js';
import { useUpload } from './use-upload.js';
import { WholePlanOutcome } from './whole-plan-outcome.js';

/** What has just been confirmed: the first thing on the page, before the next upload. */
function Confirmed({ municipality }: { municipality: string }) {
  const search = useSearch({ from: '/importazione' });
  const { data } = useOwnAnswer(ImportsPageDocument, { municipality });
  return data ? <ImportedNote search={search} loaded={data.imports} /> : null;
}

function Documents({ municipality }: { municipality: string }) {
  const query = useOwnAnswer(ImportsPageDocument, { municipality });
  return (
    <Answered query={query}>
      {({ pendingImports, imports }) => (
        <>
          <PendingImports pending={pendingImports} />
          <LoadedImports loaded={imports} mayUndo />
        </>
      )}
    </Answered>
  );
}

function Imports() {
  const text = useWords('import');
  const navigate = useNavigate();
  const municipality = useStaffPlace() ?? null;
  const plan = usePlanFrame().data?.plan ?? null;
  const { state, start, cancel } = useUpload((id) => void navigate({ to: '/importazione/$id', params: { id } }));
  const onFile = (file: File, kind: ImportKind | null) =>
    void start(file, { kind, municipality, year: kind === 'ACT' ? null : (plan?.year ?? null) });
  return (
    <Page title={text.title} kicker={text.name} path={[]} lead={<p>{text.lead}</p>}>
      <ImportSteps kind="ACT" current={null} id={null} />
      {municipality !== null && <Confirmed municipality={municipality} />}
      <DemonstrationWarning />
      {state.state === 'under way' ? (
        <Underway filename={state.filename} progress={state.progress} onCancel={cancel} />
      ) : (
        <UploadForm year={plan?.year ?? null} onFile={onFile} />
      )}
      {state.state === 'done' && state.result.kind === 'plan' && (
        <WholePlanOutcome
          key={String(state.result.loaded)}
          {...state.result}
          filename={state.filename}
          onLoad={() => void start(state.file, { kind: null, municipality, year: null, load: 'plan' })}
        />
      )}
      {state.state === 'done' && <Outcome filename={state.filename} result={state.result} />}
      <TemplateLinks />
      {municipality === null ? <p>{text.noMunicipality}</p> : <Documents municipality={municipality} />}
    </Page>
  );
}

/** Importazione, first step: the upload, the documents to confirm and the loaded documents. */
export function ImportsPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/importazione']}>
      <Imports />
    </StaffOnly>
  );
}
