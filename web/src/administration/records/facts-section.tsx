import { number } from '#format';
import type { BodyKind } from '#gql';
import { Answered } from '#ui/answer.js';
import { Field, OneOf } from '#ui/form/fields.js';
import { textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { useWords } from '#words/words.js';
import {
  DescribeMunicipalityDocument,
  MunicipalityFactsDocument,
  type MunicipalityFactsQuery,
} from '../administration.generated.js';
import { InMunicipality } from '../in-municipality.js';

type Facts = MunicipalityFactsQuery['municipalities'][number];

const KINDS: readonly BodyKind[] = [
  'MUNICIPALITY',
  'UNION',
  'PROVINCE',
  'METROPOLITAN_CITY',
  'REGION',
  'HEALTH_AUTHORITY',
  'OTHER',
];

/** A whole number as it is typed, with or without separators of thousands; null = it is none. */
function typedPopulation(typed: string): number | null {
  const text = typed.trim();
  if (!/^(?:\d+|\d{1,3}(?:[ .,’']\d{3})+)$/.test(text)) return null;
  const count = Number(text.replace(/\D/g, ''));
  return count > 0 ? count : null;
}

function FactsForm({ facts }: { facts: Facts }) {
  const text = useWords('records').municipalityFacts;
  const staff = useWords('staff');
  const words = useWords('vocabulary');
  const save = useWrite(DescribeMunicipalityDocument, () => text.made);
  const initial = {
    kind: facts.kind ?? '',
    fullName: facts.fullName === facts.name ? '' : facts.fullName,
    ipaCode: facts.ipaCode ?? '',
    istatCode: facts.istatCode ?? '',
    population: facts.population === null ? '' : number(facts.population),
  };
  const { field, onSubmit } = useFields(initial, ({ population }) =>
    population.trim() !== '' && typedPopulation(population) === null ? { population: text.populationWrong } : {},
  );
  const send = ({ kind, fullName, ipaCode, istatCode, population }: typeof initial) =>
    save.mutate({
      municipality: facts.slug,
      facts: {
        kind: KINDS.find((one) => one === kind) ?? null,
        fullName: textOrNull(fullName),
        ipaCode: textOrNull(ipaCode),
        istatCode: textOrNull(istatCode),
        population: typedPopulation(population),
      },
    });
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <OneOf
        {...field('kind')}
        label={text.kind}
        none={text.kindFromName}
        options={KINDS.map((value) => ({ value, label: words.bodyKind[value] }))}
      />
      <Field {...field('fullName')} label={text.fullName} hint={text.fullNameHint(facts.name)} optional />
      <Field {...field('ipaCode')} label={text.ipaCode} hint={text.ipaCodeHint} optional />
      <Field {...field('istatCode')} label={text.istatCode} hint={text.istatCodeHint} optional inputMode="numeric" />
      <Field {...field('population')} label={text.population} hint={text.populationHint} optional inputMode="numeric" />
      <WriteFailure error={save.error} />
      {save.data && <p>{text.made}</p>}
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending}>
          {staff.save}
        </button>
      </p>
    </form>
  );
}

function FactsOf({ municipality }: { municipality: string }) {
  const none = useWords('administration').noMunicipality;
  return (
    <Answered query={useOwnAnswer(MunicipalityFactsDocument, {})}>
      {({ municipalities }) => {
        const facts = municipalities.find(({ slug }) => slug === municipality);
        return facts ? <FactsForm facts={facts} /> : <p>{none}</p>;
      }}
    </Answered>
  );
}

/** Dati dell’ente: what a municipality states of itself. */
export function FactsSection() {
  return <InMunicipality>{(municipality) => <FactsOf municipality={municipality} />}</InMunicipality>;
}
