import { type Direction, direction, type IndicatorKind, indicatorKind } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, Float, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import type { StatedField } from '../../plan/statement/statement.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { shownAuthor } from '../access/is-staff.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import { Declaration } from './declaration-types.js';
import { canonicalNumber, confirmInferred, declareOf, withdrawnDeclarations } from './declare-indicator.js';

const MUNICIPALITY = "Nome breve dell'ente (`slug`).";
const YEAR = 'Anno del piano.';
const INDICATOR = "Codice dell'indicatore.";
const SOURCE = 'Dove sta scritto, o chi lo ha deciso.';
const MOST_INDICATORS = 1000;
const UNTOUCHED = 'Se manca resta com’è; null ritira la dichiarazione.';

@Resolver(() => Indicator)
export class IndicatorDeclarationResolver {
  @FieldResolver(() => [Declaration], { description: 'Ciò che le persone hanno dichiarato, dal più vecchio.' })
  async declarations(
    @Root() { municipality, year, code }: Indicator,
    @Ctx() context: RequestContext,
  ): Promise<readonly Declaration[]> {
    const declared = await context.loaders.declarations.load([municipality, year, 'INDICATOR', code]);
    return declared.filter(({ reason }) => reason === null).map((row) => shownAuthor(context, municipality, row));
  }

  @Mutation(() => Indicator, {
    description:
      'Dichiara come si legge un indicatore: tipo, polarità, intervallo e tolleranza, con la fonte. Precisa ciò che è ' +
      'sempre valso; di un indicatore riformulato da quel provvedimento, la nuova definizione.',
  })
  async setIndicatorReading(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('indicator', () => String, { description: INDICATOR }) indicator: string,
    @Arg('kind', () => indicatorKind, { nullable: true, description: `Tipo di misura. ${UNTOUCHED}` })
    kind: IndicatorKind | null | undefined,
    @Arg('direction', () => direction, { nullable: true, description: `Polarità. ${UNTOUCHED}` })
    chosen: Direction | null | undefined,
    @Arg('rangeMin', () => Float, { nullable: true, description: `Estremo inferiore. ${UNTOUCHED}` })
    rangeMin: number | null | undefined,
    @Arg('rangeMax', () => Float, { nullable: true, description: `Estremo superiore. ${UNTOUCHED}` })
    rangeMax: number | null | undefined,
    @Arg('tolerance', () => Float, { nullable: true, description: `Tolleranza, da 0 in su. ${UNTOUCHED}` })
    tolerance: number | null | undefined,
    @Arg('act', () => Int, { nullable: true, description: 'Ordinale del provvedimento; se manca, l’ultimo.' })
    act: number | null | undefined,
    @Arg('source', () => String, { description: SOURCE }) source: string,
  ): Promise<Indicator> {
    if (typeof tolerance === 'number' && tolerance < 0) {
      throw new DomainError('INVALID_INPUT', 'La tolleranza è negativa: indicare un numero da 0 in su.');
    }
    const stated: readonly (readonly [StatedField, string | null | undefined])[] = [
      ['kind', kind],
      ['direction', chosen],
      ['rangeMin', measure(rangeMin)],
      ['rangeMax', measure(rangeMax)],
      ['tolerance', measure(tolerance)],
    ];
    const values = stated.filter(([, value]) => value !== undefined);
    if (values.length === 0) throw new DomainError('INVALID_INPUT', 'Indicare almeno un valore da dichiarare.');
    return await declareOf(context, { municipality, year, indicator }, 'setIndicatorReading', async ({ latest }) => {
      const at = act ?? latest;
      return values.map(([field, value]) => ({
        field,
        act: at,
        value: value ?? null,
        source: requiredText(source, 'la fonte'),
      }));
    });
  }

  @Mutation(() => [Indicator], {
    description:
      'Conferma insieme tipo e polarità di più indicatori come il programma li ha dedotti, con una fonte per tutti. Dove una ' +
      'persona o il documento li dice già, non cambia nulla.',
  })
  async confirmIndicatorReadings(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('indicators', () => [String], { description: 'Codici degli indicatori, al più 1.000.' }) codes: string[],
    @Arg('source', () => String, { description: SOURCE }) source: string,
  ): Promise<Indicator[]> {
    if (codes.length > MOST_INDICATORS)
      throw new DomainError('INVALID_INPUT', 'Gli indicatori sono più di 1.000: confermarli in più volte.');
    return await confirmInferred(
      context,
      { municipality, year },
      [...new Set(codes)],
      requiredText(source, 'la fonte'),
    );
  }

  @Mutation(() => Indicator, {
    description:
      'Conferma che il target zero, come è stampato, è voluto; con la polarità, se serve. `confirmed` falso lo ritira.',
  })
  async confirmZeroTarget(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('indicator', () => String, { description: INDICATOR }) indicator: string,
    @Arg('confirmed', () => Boolean, { description: 'Vero: lo zero è voluto. Falso: ritira la conferma.' })
    confirmed: boolean,
    @Arg('direction', () => direction, { nullable: true, description: `Polarità. ${UNTOUCHED}` })
    chosen: Direction | null | undefined,
    @Arg('source', () => String, { description: SOURCE }) source: string,
  ): Promise<Indicator> {
    return await declareOf(context, { municipality, year, indicator }, 'confirmZeroTarget', async (known) => {
      const text = requiredText(source, 'la fonte');
      if (confirmed && !known.printsZero) {
        throw new DomainError(
          'CONFLICT',
          `L’indicatore ${indicator} non ha un target stampato pari a zero: non c’è nulla da confermare.`,
        );
      }
      const zero = confirmed
        ? [{ field: 'zeroConfirmed' as const, act: known.latest, value: 'true', source: text }]
        : withdrawnDeclarations(known.held, 'zeroConfirmed', text);
      const way =
        chosen === undefined ? [] : [{ field: 'direction' as const, act: known.latest, value: chosen, source: text }];
      return [...zero, ...way];
    });
  }

  @Mutation(() => Indicator, {
    description:
      'Neutralizza un indicatore per cause non imputabili, con motivo e decisione: il suo peso passa agli altri. ' +
      '`neutralised` falso lo riporta fra gli indicatori misurati.',
  })
  async neutralise(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('indicator', () => String, { description: INDICATOR }) indicator: string,
    @Arg('neutralised', () => Boolean, { description: 'Vero per neutralizzare, falso per tornare indietro.' })
    neutralised: boolean,
    @Arg('reason', () => String, { description: 'Motivo.' }) reason: string,
    @Arg('decision', () => String, { description: 'Chi lo ha deciso, con gli estremi.' }) decision: string,
  ): Promise<Indicator> {
    const source = `${requiredText(reason, 'il motivo')} — ${requiredText(decision, 'la decisione')}`;
    return await declareOf(context, { municipality, year, indicator }, 'neutralise', async (known) => {
      if (neutralised) return [{ field: 'neutralised', act: known.latest, value: 'true', source }];
      if (!known.neutralised) {
        throw new DomainError('CONFLICT', `L’indicatore ${indicator} non è neutralizzato.`);
      }
      const back = withdrawnDeclarations(known.held, 'neutralised', source);
      if (!known.neutralisedByDocument) return back;
      // What a document neutralised is undone by a statement of its own.
      const earlier = back.filter(({ act }) => act !== known.latest);
      return [...earlier, { field: 'neutralised', act: known.latest, value: 'false', source }];
    });
  }
}

function measure(value: number | null | undefined): string | null | undefined {
  return value === undefined ? undefined : canonicalNumber(value);
}
