import { Link, useSearch } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useId, useState } from 'react';
import type { PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useViewer } from '#ui/viewer.js';
import { useWords, withWords } from '#words/words.js';

/** In the address, no municipality: the page then offers all of them. */
export const NO_MUNICIPALITY = '-';

const MunicipalityDialog: ComponentType<{ onClose: () => void }> = lazy(async () => ({
  default: (await withWords(import('./municipality-dialog.js'), 'staff')).MunicipalityDialog,
}));

/** The municipality that is shown, which opens the list of the others; nothing where there is no other. */
export function MunicipalityChoice({ frame }: { frame: PlanFrameQuery | null }) {
  const names = useWords('vocabulary');
  const { municipality: label, others } = useWords('frame').selector;
  const { ente } = useSearch({ from: '__root__' });
  const roles = useViewer().data?.viewer.roles ?? [];
  const [isOpen, open] = useState(false);
  const id = useId();
  const shown = frame?.plan?.municipality.slug ?? ente;
  const own = roles.flatMap(({ municipality }) => municipality ?? []);
  const isOnly = (frame?.municipalityCount ?? 0) < 2 && own.every(({ slug }) => slug === shown);
  if (isOnly) return null;
  const name = frame?.plan?.municipality.name ?? own.find(({ slug }) => slug === shown)?.name ?? names.unknown;
  return (
    <div className="choice municipality-choice">
      <span id={id}>{label}</span>
      <button
        id={`${id}-name`}
        type="button"
        className="form-select"
        aria-haspopup="dialog"
        aria-labelledby={`${id} ${id}-name`}
        onClick={() => open(true)}
      >
        {name}
      </button>
      <Link to="/" search={{ ente: NO_MUNICIPALITY, anno: undefined, variazione: undefined }} className="unscripted">
        {others}
      </Link>
      {isOpen && (
        <Suspense>
          <MunicipalityDialog onClose={() => open(false)} />
        </Suspense>
      )}
    </div>
  );
}
