import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { Municipality } from '../../plan/stored/municipality.entity.js';
import { planOwners } from '../loading/plan-owners.js';
import { askedMunicipality } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';

const MOST = 100;
const LONGEST_NAME = 200;

/** What a page needs to offer other plans than the one it shows, without a list of all. */
@Resolver()
export class MunicipalityChoiceResolver {
  @Query(() => [Int], { description: 'Gli anni dei piani di un ente, in ordine; vuoto se non ne ha.' })
  async planYears(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, {
      nullable: true,
      description: "Nome breve dell'ente (`slug`); se manca, l'ente configurato o il primo per nome.",
    })
    municipality: string | null,
  ): Promise<number[]> {
    const asked = await askedMunicipality(context, municipality ?? null);
    return asked === null ? [] : (await context.loaders.plans.load([asked])).map(({ year }) => year);
  }

  @Query(() => Int, {
    description: 'Quanti enti hanno un piano, contati fino a `atMost`: costa lo stesso comunque siano.',
  })
  async municipalityCount(
    @Ctx() context: RequestContext,
    @Arg('atMost', () => Int, { description: `Fino a quanti contarli, da 1 a ${MOST}.` }) atMost: number,
  ): Promise<number> {
    return (await planOwners(context, { name: '', most: checked('atMost', atMost) })).length;
  }

  @Query(() => [Municipality], {
    description: 'Gli enti che hanno un piano, in ordine di nome: i primi, o quelli cercati.',
  })
  municipalityChoices(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: `Quanti al massimo, da 1 a ${MOST}.` }) first: number,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Parte della denominazione, senza distinguere maiuscole e accenti; se manca, tutti.',
    })
    name: string | null,
  ): Promise<Municipality[]> {
    return planOwners(context, { name: (name ?? '').slice(0, LONGEST_NAME), most: checked('first', first) });
  }
}

function checked(argument: string, most: number): number {
  if (most >= 1 && most <= MOST) return most;
  throw new DomainError('INVALID_INPUT', `L’argomento \`${argument}\` va da 1 a ${MOST}; ricevuto ${most}.`);
}
