import { useEffect, useState } from 'react';
import { useAnswer } from '#ui/answer.js';
import { useDirtyForm } from '#ui/form/dirty-forms.js';
import { LeaveGuard } from '#ui/form/leave-guard.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Section } from '#ui/page.js';
import { PartFailure } from '#ui/states.js';
import { said, useWords } from '#words/words.js';
import type { SheetName } from '../outcome.js';
import {
  PhaseEntryDocument,
  type PhaseEntryPartsFragment,
  RecordPhasesDocument,
  type RecordPhasesMutation,
} from './phase-entry.generated.js';
import { PhaseTable } from './phase-table.js';
import {
  type PhaseField,
  type PhaseProblem,
  type PhaseTexts,
  phaseInput,
  recordedTexts,
  samePhaseTexts,
} from './phase-texts.js';

type PhaseEntryProps = { sheet: SheetName; readOnly: boolean };

/** The phases of a sector, to be reported beside its values; nothing where it has none. */
export function PhaseEntry({ sheet, readOnly }: PhaseEntryProps) {
  const { municipality, year, sector } = sheet;
  const query = useAnswer(PhaseEntryDocument, { municipality, year, sector });
  if (query.isError) return <PartFailure error={query.error} onRetry={() => void query.refetch()} />;
  const phases = query.data?.plan?.phases ?? [];
  if (phases.length === 0) return null;
  return <PhaseForm sheet={sheet} phases={phases} readOnly={readOnly} />;
}

type Result = RecordPhasesMutation['recordPhases'];
type PhaseFormProps = { sheet: SheetName; phases: readonly PhaseEntryPartsFragment[]; readOnly: boolean };

function isField(name: string | null): name is PhaseField {
  return name === 'percent' || name === 'doneOn' || name === 'evidence' || name === 'note';
}

/** The problems that the server found, by phase. */
function serverProblems({ issues, conflicts }: Result, conflictText: (percent: number | null) => string) {
  const found = new Map<string, PhaseProblem>();
  for (const issue of issues) {
    const { subject, field } = issue;
    if (subject !== null) found.set(subject, { field: isField(field) ? field : null, message: said(issue) });
  }
  for (const { phase, found: theirs } of conflicts) {
    found.set(phase.key, { field: null, message: conflictText(theirs?.percent ?? null) });
  }
  return found;
}

/** The parameters of the address that choose another sheet. */
const TAKES_SHEET = ['ente', 'anno', 'al', 'definitivo'];

/** Typed texts stay until they are recorded; a phase that nobody typed into follows what is recorded. */
function PhaseForm({ sheet, phases, readOnly }: PhaseFormProps) {
  const text = useWords('phases').entry;
  const [typed, setTyped] = useState<ReadonlyMap<string, PhaseTexts>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, PhaseProblem>>(new Map());
  const [said, say] = useState('');
  const textsOf = (phase: PhaseEntryPartsFragment) => typed.get(phase.key) ?? recordedTexts(phase);
  const changed = phases.filter((phase) => !samePhaseTexts(textsOf(phase), recordedTexts(phase)));
  useDirtyForm(changed.length > 0 && !readOnly);
  useEffect(() => {
    if (readOnly) setTyped(new Map());
  }, [readOnly]);
  const write = useWrite(RecordPhasesDocument, ({ recordPhases }) => {
    const { saved } = recordPhases;
    setProblems(
      serverProblems(recordPhases, (percent) => text.conflict(percent === null ? text.nothingSaid : `${percent} %`)),
    );
    if (saved.length > 0) setTyped(new Map());
    const sentence = saved.length > 0 ? text.saved(saved.length) : text.notSaved;
    say(sentence);
    return sentence;
  });
  const save = () => {
    const inputs = changed.map((phase) => ({ phase, read: phaseInput(phase, textsOf(phase)) }));
    const wrong = inputs.flatMap(({ phase, read }) =>
      'wrong' in read ? [[phase.key, { field: read.wrong, message: text.wrongPercent }] as const] : [],
    );
    setProblems(new Map(wrong));
    if (wrong.length > 0) return say(text.notSaved);
    if (inputs.length === 0) return say(text.nothing);
    const { municipality, year } = sheet;
    write.mutate({ municipality, year, phases: inputs.flatMap(({ read }) => ('input' in read ? [read.input] : [])) });
  };
  return (
    <Section id="fasi" title={text.title}>
      <p>{text.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!write.isPending) save();
        }}
      >
        <PhaseTable
          phases={phases}
          plan={{ municipality: sheet.municipality, year: sheet.year }}
          textsOf={textsOf}
          problems={problems}
          readOnly={readOnly}
          onChange={(key, texts) => setTyped(new Map(typed).set(key, texts))}
        />
        {!readOnly && (
          <div className="form-buttons">
            <button type="submit" className="btn btn-primary" aria-disabled={write.isPending}>
              {text.save}
            </button>
          </div>
        )}
      </form>
      <p role="status">{said}</p>
      <WriteFailure error={write.error} />
      {!readOnly && <LeaveGuard unsaved={false} takesPage={[]} takesForms={TAKES_SHEET} />}
    </Section>
  );
}
