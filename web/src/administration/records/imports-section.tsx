import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { LoadedImports } from '#ui/staff/loaded-imports.js';
import { PendingImports } from '#ui/staff/pending-imports.js';
import { StaffLink } from '#ui/staff/staff-link.js';
import { hasRole, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { InMunicipality } from '../in-municipality.js';
import { ImportsDocument, PendingImportsDocument } from '../years.generated.js';

/** The documents to confirm, which only the Segreteria sees. */
function Waiting({ municipality }: { municipality: string }) {
  const text = useWords('records').years;
  return (
    <>
      <Answered query={useOwnAnswer(PendingImportsDocument, { municipality })}>
        {({ pendingImports }) => <PendingImports pending={pendingImports} />}
      </Answered>
      <p>
        <StaffLink page="/importazione">{text.toImport}</StaffLink>
      </p>
    </>
  );
}

function Imports({ municipality }: { municipality: string }) {
  const secretariat = hasRole(useViewer().data?.viewer, ['SEGRETERIA'], municipality);
  return (
    <>
      {secretariat && <Waiting municipality={municipality} />}
      <Answered query={useOwnAnswer(ImportsDocument, { municipality })}>
        {({ imports }) => <LoadedImports loaded={imports} mayUndo={secretariat} />}
      </Answered>
    </>
  );
}

/** Importazioni: the loaded documents, their undo, and the documents to confirm. */
export function ImportsSection() {
  return <InMunicipality>{(municipality) => <Imports municipality={municipality} />}</InMunicipality>;
}
