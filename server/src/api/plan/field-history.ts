import { fieldsWith, keysOf, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { StateKey } from '../../plan/plan-key.js';
import { fieldTimeline } from '../../plan/state/field-timeline.js';
import type { Subject } from '../../plan/statement/statement.js';
import { Act } from '../../plan/stored/act/act.entity.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { loadedAct, rowSource } from '../act/sources.js';
import type { Loaders } from '../loading/loaders.js';
import type { AtState } from '../loading/members.js';

const DESCRIPTIONS = {
  ...valuesOf(fieldsWith(OBJECTIVE_FIELDS, 'history'), (field) => OBJECTIVE_FIELDS[field].history),
  ...valuesOf(fieldsWith(INDICATOR_FIELDS, 'history'), (field) => INDICATOR_FIELDS[field].history),
};

export type HistoryField = keyof typeof DESCRIPTIONS;

/** The fields whose history is offered, by the name of their value in GraphQL. */
export const historyField: Readonly<Record<string, HistoryField>> = Object.fromEntries(
  keysOf(DESCRIPTIONS).map((field) => [field.toUpperCase(), field]),
);

registerEnumType(historyField, {
  name: 'HistoryField',
  description: 'Un campo di cui si conosce la storia.',
  valuesConfig: Object.fromEntries(
    keysOf(DESCRIPTIONS).map((field) => [field.toUpperCase(), { description: DESCRIPTIONS[field] }]),
  ),
});

export const HISTORY = 'I valori che un campo ha avuto, dal più antico, fino al provvedimento scelto.';
export const HISTORY_FIELD = 'Il campo.';

@ObjectType({ description: 'Un valore di un campo, e da quando vale.', simpleResolvers: true })
export class HistoryEntry {
  @Field(() => Act, { nullable: true, description: 'Il provvedimento che lo dice; null se nessuno.' })
  act!: AtState<Act> | null;

  @Field(() => Int, {
    description: 'Ordinale del provvedimento dopo il quale vale; -1 = da prima del primo provvedimento caricato.',
  })
  atAct!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Il valore: numero canonico senza unità («91690») o testo; null = nessun valore.',
  })
  value!: string | null;

  @Field(() => Source, {
    nullable: true,
    description:
      'Dove sta scritto; null se lo dichiara una persona (`declarations`), o se lo dispone l’esito di una decisione rinviata.',
  })
  source!: SourceRow | null;
}

interface Member extends StateKey {
  readonly code: string;
}

/** The values of a field of an objective or indicator, up to the state that it is looked at from. */
export async function fieldHistoryOf(
  loaders: Loaders,
  subject: Subject,
  { municipality, year, atAct, code }: Member,
  field: HistoryField,
): Promise<HistoryEntry[]> {
  const [statements, acts] = await Promise.all([
    loaders.statements.load([municipality, year, subject, code]),
    loaders.acts.load([municipality, year]),
  ]);
  const entries = fieldTimeline(
    statements,
    acts.map(({ ordinal }) => ordinal),
    field,
  );
  return await Promise.all(
    entries
      .filter((entry) => entry.atAct <= atAct)
      .map(async ({ statement, ...entry }) => ({
        ...entry,
        act: { ...(await loadedAct(loaders, { municipality, year }, statement.act)), state: atAct },
        source:
          statement.declared === true || statement.settled === true
            ? null
            : await rowSource(loaders, { municipality, year }, statement.act, statement.source),
      })),
  );
}
