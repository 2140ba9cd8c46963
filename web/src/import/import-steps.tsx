import { Link } from '@tanstack/react-router';
import type { ImportKind } from '#gql';
import { useWords } from '#words/words.js';
import { type ImportStep, importSteps } from './import-search.js';

/** The steps that a document of a kind goes through: actual values have no rows to put in columns. */
export function stepsOf(kind: ImportKind): readonly ImportStep[] {
  return kind === 'ACT' ? importSteps : importSteps.filter((step) => step !== 'correggi');
}

const exactly = { exact: true, includeSearch: false } as const;

type ImportStepsProps = {
  kind: ImportKind;
  /** Null before a document is uploaded. */
  current: ImportStep | null;
  id: string | null;
};

/** The five steps, with the current one marked. */
export function ImportSteps({ kind, current, id }: ImportStepsProps) {
  const text = useWords('import');
  return (
    <nav aria-label={text.steps} className="import-steps">
      <ol>
        <li>
          <Link to="/importazione" activeOptions={exactly}>
            {text.stepUpload}
          </Link>
        </li>
        {stepsOf(kind).map((step) => (
          <li key={step}>
            {id === null ? (
              <span>{text.step[step]}</span>
            ) : (
              <Link
                to="/importazione/$id"
                params={{ id }}
                search={{ passo: step }}
                // The router marks the step that the address names; the first one may go unnamed.
                aria-current={current === step ? 'step' : undefined}
              >
                {text.step[step]}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
