import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { ConfirmImportDocument } from './import.generated.js';
import { importSummary } from './import-summary.js';
import { ReplaceForm } from './replace-form.js';
import type { StepProps } from './rows/use-editing.js';
import { type UnusualChoice, unusualIn, ValuesToConfirm } from './rows/values-to-confirm.js';

type Obstacle = { code: string; message: string; subject: string | null };

function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const { confirmStep } = useWords('correction');
  if (obstacles.length === 0) return null;
  return (
    <section className="refused" aria-labelledby="ostacoli">
      <h2 id="ostacoli">{confirmStep.obstacles}</h2>
      <ul className="plain-list">
        {obstacles.map(({ code, message, subject }) => (
          <li key={`${code}/${subject}/${message}`} lang="it">
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Step 5: what the confirmation writes, its consequences, and its button. */
export function ConfirmStep({ pending, editing }: StepProps) {
  const text = useWords('correction');
  const navigate = useNavigate();
  const words = text.confirmStep;
  // What is asked of an act's values is answered at the second step, or left open.
  const unusual = pending.kind === 'READINGS' ? unusualIn(pending.readings) : [];
  const [choice, setChoice] = useState<UnusualChoice>(null);
  const isAsked = unusual.length > 0 && choice === null;
  // A confirmed preview no longer exists: the page is left before its queries are refetched. A file whose values were
  // all recorded already is not kept: then there is no document.
  const write = useWrite(ConfirmImportDocument, ({ confirmImport: { document, changed, issues } }) => {
    if (issues.length > 0) return words.notDone;
    const place = pending.plan === null ? {} : { ente: pending.plan.slug, anno: pending.plan.year };
    const note = { scritti: changed, ...(document === null ? {} : { caricato: document.key }) };
    void navigate({ to: '/importazione', search: { ...place, variazione: undefined, ...note }, replace: true });
    return words.done(changed);
  });
  const queries = useQueryClient();
  // When other values were recorded since, the comparison is loaded again: then the confirmation is possible again.
  const refused = { onError: () => queries.invalidateQueries() };
  const confirm = () =>
    write.mutate({ id: pending.id, seen: pending.seen, confirmUnusual: choice === 'TAKE' }, refused);
  const obstacles = write.data?.confirmImport.issues ?? pending.obstacles;
  const mayNot = editing.unsaved > 0 || pending.obstacles.length > 0 || write.isPending;
  return (
    <>
      <Section id="riepilogo" title={words.summary}>
        <ul>
          {importSummary(pending, text).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section id="conseguenze" title={words.consequences}>
        <ul>
          {(pending.replaces === null ? words.consequence : text.replace.consequence).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      {pending.replaces === null && <Obstacles obstacles={obstacles} />}
      {editing.unsaved > 0 && <p className="warning">{text.unsavedNote}</p>}
      <ValuesToConfirm values={unusual} choice={choice} onChoice={setChoice} />
      <WriteFailure error={write.error} />
      {write.error !== null && (
        <p>
          <Link to="/importazione/$id" params={{ id: pending.id }} search={{ passo: 'confronta' }}>
            {words.seeComparison}
          </Link>
        </p>
      )}
      {pending.replaces === null ? (
        <p className="step-links">
          <button type="button" className="btn btn-primary" disabled={mayNot || isAsked} onClick={confirm}>
            {write.isPending ? words.confirming : words.button}
          </button>
        </p>
      ) : (
        <ReplaceForm pending={pending} replaces={pending.replaces} unsaved={editing.unsaved > 0} />
      )}
    </>
  );
}
