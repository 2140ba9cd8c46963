import { type Initiative, initiative } from '@traguardo/schema/vocabulary';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { LineKey } from '../../plan/plan-key.js';
import { Act } from '../../plan/stored/act/act.entity.js';
import { Revision } from '../../plan/stored/act/revision.entity.js';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { unknownEffectSentence } from '../../scoring/weight-effect.js';
import { LanguageArg, languageOf, OBJECT_ID, type SentenceLanguage } from '../graphql/arguments.js';
import { rowName } from '../graphql/natural-name.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, indicatorOf, objectiveOf } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { Evidence, FieldChange, fieldChanges, Source, type SourceRow } from './source-types.js';
import { loadedAct, rowSource } from './sources.js';
import { WeightChange, type WeightChangeView } from './weight-change.js';

@Resolver(() => Variation)
export class VariationResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() variation: AtState<Variation>): string {
    return NODE_IDS.Variation.id(variation);
  }

  @FieldResolver(() => Act, { description: 'Il provvedimento.' })
  act(@Root() variation: AtState<Variation>, @Ctx() { loaders }: RequestContext): Promise<AtState<Act>> {
    return actOf(loaders, variation);
  }

  @FieldResolver(() => Objective, { description: "L'obiettivo di cui si parla." })
  objective(@Root() variation: AtState<Variation>, @Ctx() { loaders }: RequestContext): Promise<Objective> {
    return objectiveOf(loaders, variation);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: "L'indicatore sulla cui riga sta la decisione; null se la riga non ne nomina.",
  })
  indicator(@Root() variation: AtState<Variation>, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return indicatorOf(loaders, variation);
  }

  @FieldResolver(() => [Revision], { description: 'Le modifiche disposte dalla decisione.' })
  async revisions(
    @Root() variation: AtState<Variation>,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AtState<Revision>[]> {
    const { municipality, year, act, line, state } = variation;
    return (await loaders.revisions.load([municipality, year, act, line])).map((row) => ({ ...row, state }));
  }

  @FieldResolver(() => Source, { nullable: true, description: 'La riga del documento.' })
  source(@Root() { line, text, act, ...variation }: Variation, @Ctx() { loaders }: RequestContext): Promise<SourceRow> {
    return rowSource(loaders, variation, act, { line, text });
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() revision: AtState<Revision>): string {
    return NODE_IDS.Revision.id(revision);
  }

  @FieldResolver(() => Act, { description: 'Il provvedimento.' })
  act(@Root() revision: AtState<Revision>, @Ctx() { loaders }: RequestContext): Promise<AtState<Act>> {
    return actOf(loaders, revision);
  }

  @FieldResolver(() => Objective, {
    description: "L'obiettivo che cambia, o a cui appartiene l'indicatore che cambia.",
  })
  async objective(@Root() revision: AtState<Revision>, @Ctx() { loaders }: RequestContext): Promise<Objective> {
    const { municipality, year, act, line } = revision;
    // An objective that a decision adds is in no state of the plan once a person has discarded that reading.
    const [variation] = await loaders.variation.load([municipality, year, act, line]);
    return await objectiveOf(loaders, revision, variation?.objective);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: "L'indicatore che cambia; null se cambia l'obiettivo.",
  })
  indicator(@Root() revision: AtState<Revision>, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return indicatorOf(loaders, revision);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Prima: numero canonico senza unità («91690») o testo; null se il documento non lo dice.',
  })
  from(@Root() { valueBefore }: Revision): string | null {
    return valueBefore;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Dopo: numero canonico senza unità («78000») o testo; null se il documento non lo dice.',
  })
  to(@Root() { valueAfter }: Revision): string | null {
    return valueAfter;
  }

  @FieldResolver(() => [FieldChange], {
    description: "Che cos'altro cambia, ad esempio il target di un indicatore riformulato.",
  })
  fields(@Root() { fields }: Revision): FieldChange[] {
    return fieldChanges({ fields });
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'Le parole della decisione che lo dicono.' })
  evidence(@Root() revision: Revision, @Ctx() { loaders }: RequestContext): Promise<EvidenceRow | null> {
    return evidenceOf(loaders, revision);
  }
}

@Resolver(() => WeightChange)
export class WeightChangeResolver {
  @FieldResolver(() => Act, { description: 'Il provvedimento.' })
  act(@Root() change: WeightChangeView, @Ctx() { loaders }: RequestContext): Promise<AtState<Act>> {
    return actOf(loaders, change);
  }

  @FieldResolver(() => Objective, { description: "L'obiettivo." })
  objective(@Root() change: WeightChangeView, @Ctx() { loaders }: RequestContext): Promise<Objective> {
    return objectiveOf(loaders, change);
  }

  @FieldResolver(() => initiative, { description: 'Chi ha voluto la modifica.' })
  async initiative(@Root() change: WeightChangeView, @Ctx() { loaders }: RequestContext): Promise<Initiative> {
    return (await revisionOf(loaders, change)).initiative;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Perché l'effetto non si può calcolare; null se è calcolato.",
  })
  effectUnknownBecause(
    @Root() { effectUnknownBecause: stored }: WeightChangeView,
    @LanguageArg() language: SentenceLanguage | null,
  ): string | null {
    return stored === null ? null : unknownEffectSentence(stored, languageOf(language));
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'Le parole della decisione che lo dicono.' })
  async evidence(@Root() change: WeightChangeView, @Ctx() { loaders }: RequestContext): Promise<EvidenceRow | null> {
    return await evidenceOf(loaders, await revisionOf(loaders, change));
  }
}

type EvidenceRow = Omit<Evidence, 'source'> & { readonly source: SourceRow };

async function actOf(loaders: Loaders, row: AtState<LineKey>): Promise<AtState<Act>> {
  return { ...(await loadedAct(loaders, row, row.act)), state: row.state };
}

async function revisionOf(loaders: Loaders, change: WeightChangeView): Promise<Revision> {
  const { municipality, year, act, line, number } = change;
  const revision = (await loaders.revisions.load([municipality, year, act, line])).find((row) => row.number === number);
  if (!revision) throw new Error(`The weight change ${rowName(change)} has no revision.`);
  return revision;
}

/** The words of a revision in the decision that they stand in. */
async function evidenceOf(loaders: Loaders, revision: Revision): Promise<EvidenceRow | null> {
  const { municipality, year, act, line, evidence, evidenceStart, evidenceEnd } = revision;
  if (evidence === null) return null;
  const [variation] = await loaders.variation.load([municipality, year, act, line]);
  const source = await rowSource(loaders, revision, act, { line, text: variation?.decision ?? evidence });
  return { source, text: evidence, start: evidenceStart, end: evidenceEnd };
}
