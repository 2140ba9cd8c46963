import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { foldedText } from '../../plan/natural-key.js';
import { isStorable } from '../../plan/storable-text.js';
import type { Sector } from '../../plan/stored/sector.entity.js';
import type { StrategicArea } from '../../plan/stored/strategic-area.entity.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { Loaders } from '../loading/loaders.js';
import { titleOf } from '../loading/members.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { HitRow } from '../loading/searched-members.js';
import { holdsNear, wordParts } from './near-words.js';

export const searchKind = { AREA: 'AREA', SECTOR: 'SECTOR', OBJECTIVE: 'OBJECTIVE', INDICATOR: 'INDICATOR' } as const;
type SearchKind = keyof typeof searchKind;
registerEnumType(searchKind, {
  name: 'SearchKind',
  description: 'Che cosa si è trovato.',
  valuesConfig: {
    AREA: { description: 'Area strategica.' },
    SECTOR: { description: 'Settore, anche per il nome del responsabile, per chi può leggerlo.' },
    OBJECTIVE: { description: 'Obiettivo.' },
    INDICATOR: { description: 'Indicatore.' },
  },
});

@ObjectType({ description: 'Un elemento del piano trovato cercando un testo.', simpleResolvers: true })
export class SearchHit {
  @Field(() => searchKind, { description: 'Che cosa si è trovato.' })
  kind!: SearchKind;

  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => String, { description: "Chiave dell'area o del settore, codice dell'obiettivo o dell'indicatore." })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: "Codice dell'obiettivo o dell'indicatore; null per aree e settori.",
  })
  code!: string | null;

  @Field(() => String, { description: 'Nome o titolo; «n.d.» se i documenti non lo riportano.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Dove sta: il settore di un obiettivo, l'obiettivo di un indicatore, il responsabile di un settore (per chi può leggerlo, altrimenti null); null per le aree.",
  })
  context!: string | null;
}

const MAX_TEXT = 200;
const MAX_WORDS = 10;
const MAX_HITS = 50;

/**
 * The members of a plan whose code, title or name holds the words of a text, without regard to case and accents; where
 * there are none, those that hold words like them.
 */
export async function searchHits(loaders: Loaders, plan: PlanView, text: string, first: number): Promise<SearchHit[]> {
  if (first < 1 || first > MAX_HITS) {
    throw new DomainError('INVALID_INPUT', `L’argomento \`first\` va da 1 a ${MAX_HITS}; ricevuto ${first}.`);
  }
  if (text.length > MAX_TEXT || !isStorable(text)) {
    throw new DomainError(
      'INVALID_INPUT',
      `Il testo da cercare può avere al massimo ${MAX_TEXT} caratteri, senza caratteri nulli o a metà.`,
    );
  }
  const words = searchedWords(plan, text);
  if (words.length === 0) return [];
  const found = await hitsOf(loaders, plan, { words, first, parts: false });
  if (found.length > 0) return found;
  return await hitsOf(loaders, plan, { words, first, parts: true });
}

interface Asked {
  readonly words: readonly string[];
  readonly first: number;
  /** Whether words count that differ from the typed ones by a typing error. */
  readonly parts: boolean;
}

/** How many members are compared with words that may have typing errors. */
const COMPARED = 500;

async function hitsOf(loaders: Loaders, plan: PlanView, { words, first, parts }: Asked): Promise<SearchHit[]> {
  const key = stateKey(plan);
  const forms = words.map((word) => (parts ? wordParts(word) : [word]));
  const typed = words.join(' ');
  const holds = (text: string) => (parts ? holdsNear(foldedText(text), words) : holdsAll(text, words));
  const [areas, sectors, rows] = await Promise.all([
    loaders.areas.load(key),
    loaders.sectors.load(key),
    loaders.searchedMembers({ typed, words: forms, first: parts ? COMPARED : first }).load(key),
  ]);
  const members = parts ? rows.filter(({ code, title }) => holds(`${code} ${title}`)) : rows;
  const sectorNames = new Map(sectors.map((sector) => [sector.key, sector.name]));
  const hits = members.map(({ closeness, ...member }) => ({ closeness, hit: memberHit(member, sectorNames) }));
  return [
    ...hits.flatMap(({ closeness, hit }) => (closeness < 3 ? [hit] : [])),
    ...areas.filter(({ name }) => holds(name)).map((area) => groupHit(plan, 'AREA', area, null)),
    ...sectors
      .filter(({ name, manager }) => holds(`${name} ${manager ?? ''}`))
      .map((sector) => groupHit(plan, 'SECTOR', sector, sector.manager)),
    ...hits.flatMap(({ closeness, hit }) => (closeness === 3 ? [hit] : [])),
  ].slice(0, first);
}

/** The hit of one member of the plan, as every search that finds it answers it; null where it is not in the plan. */
export async function searchHit(
  loaders: Loaders,
  plan: PlanView,
  kind: SearchKind,
  key: string,
): Promise<SearchHit | null> {
  const state = stateKey(plan);
  const [areas, sectors] = await Promise.all([loaders.areas.load(state), loaders.sectors.load(state)]);
  if (kind === 'AREA' || kind === 'SECTOR') {
    const groups: readonly (StrategicArea | Sector)[] = kind === 'AREA' ? areas : sectors;
    const group = groups.find((one) => one.key === key);
    return group ? groupHit(plan, kind, group, 'manager' in group ? group.manager : null) : null;
  }
  const [objective] = kind === 'OBJECTIVE' ? await loaders.objective.load([...state, key]) : [];
  const [indicator] = kind === 'INDICATOR' ? await loaders.indicator.load([...state, key]) : [];
  const member = indicator ?? (objective && { ...objective, objective: objective.code });
  return member ? memberHit({ ...member, kind }, new Map(sectors.map((sector) => [sector.key, sector.name]))) : null;
}

/** Folded words; a code may carry the plan's year, as in documents. */
function searchedWords({ year }: PlanView, text: string): string[] {
  return foldedText(text)
    .split(' ')
    .map((word) => (word.startsWith(`${year}-`) ? word.slice(`${year}-`.length) : word))
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = foldedText(text);
  return words.every((word) => folded.includes(word));
}

function memberHit(
  { kind, code, title, sector, objective, municipality, year, atAct }: Omit<HitRow, 'closeness'>,
  sectorNames: ReadonlyMap<string, string>,
): SearchHit {
  const context = [kind === 'INDICATOR' ? objective : null, sectorNames.get(sector)];
  return {
    kind,
    id: NODE_IDS.SearchHit.id({ municipality, year, atAct, kind, key: code }),
    key: code,
    code,
    label: titleOf({ title }),
    context: context.filter((part) => typeof part === 'string').join(' · '),
  };
}

function groupHit(
  plan: PlanView,
  kind: 'AREA' | 'SECTOR',
  { key, name }: { readonly key: string; readonly name: string },
  context: string | null,
): SearchHit {
  const { municipality, year, state } = plan;
  const id = NODE_IDS.SearchHit.id({ municipality, year, atAct: state, kind, key });
  return { kind, id, key, code: null, label: name, context };
}
