import { type BodyKind, bodyKind, type TargetBasis } from '@traguardo/schema/vocabulary';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { fullName, kindOfBody } from '../../plan/municipality-name.js';
import { Municipality } from '../../plan/stored/municipality.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import { StrategicArea } from '../../plan/stored/strategic-area.entity.js';
import type { Score as ScoreRow } from '../../scoring/stored/score.entity.js';
import { BasisArg, EASING, OBJECT_ID, SCORE, STATUS_COUNTS } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { Loaders } from '../loading/loaders.js';
import type { RequestContext } from '../loading/request-context.js';
import { madeOf } from '../loading/row-loader.js';
import { Easing, Score, StatusCounts } from './result-types.js';
import { SCORE_SERIES, scoreSeries, YearScore } from './score-series.js';
import {
  easingOf,
  objectivesOf,
  type Scored,
  type ShownScore,
  shownCounts,
  shownScore,
  storedScore,
} from './stored-results.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() municipality: Municipality): string {
    return NODE_IDS.Municipality.id(municipality);
  }

  @FieldResolver(() => bodyKind, {
    nullable: true,
    description:
      "Di che tipo è l'ente: come indicato da chi lo amministra, o come dice la denominazione; null = non noto.",
  })
  kind(@Root() municipality: Municipality): BodyKind | null {
    return kindOfBody(municipality);
  }

  @FieldResolver(() => String, {
    description:
      'Denominazione per esteso, come la vuole chi amministra l’ente o, se non l’ha indicata, come è stampata: «Comune di Cremona».',
  })
  fullName(@Root() municipality: Municipality): string {
    return fullName(municipality);
  }
}

@Resolver(() => StrategicArea)
export class AreaResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() area: StrategicArea): string {
    return NODE_IDS.StrategicArea.id(area);
  }

  @FieldResolver(() => String, {
    description: "Nome breve dell'area, lo stesso dopo ogni provvedimento e in ogni anno; compone gli indirizzi.",
  })
  key(@Root() { key }: StrategicArea): string {
    return key;
  }

  @FieldResolver(() => [Sector], { description: "I settori che hanno obiettivi nell'area, nell'ordine del piano." })
  async sectors(@Root() area: StrategicArea, @Ctx() { loaders }: RequestContext): Promise<readonly Sector[]> {
    const present = new Set((await ofArea(loaders, area)).map(({ sector }) => sector));
    const sectors = await loaders.sectors.load([area.municipality, area.year, area.atAct]);
    return sectors.filter(({ key }) => present.has(key));
  }

  @FieldResolver(() => [Objective], { description: "Gli obiettivi dell'area, per codice." })
  objectives(@Root() area: StrategicArea, @Ctx() { loaders }: RequestContext): Promise<readonly Objective[]> {
    return ofArea(loaders, area);
  }

  @FieldResolver(() => Score, { description: SCORE })
  score(
    @Root() area: StrategicArea,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): ShownScore | Promise<ShownScore> {
    return madeOf(areaScore(loaders, area), (row) => shownScore(loaders, row, basis));
  }

  @FieldResolver(() => [YearScore], { description: SCORE_SERIES })
  async series(@Root() area: StrategicArea, @Ctx() { loaders }: RequestContext): Promise<YearScore[]> {
    return await scoreSeries(loaders, await areaScore(loaders, area));
  }

  @FieldResolver(() => Easing, { description: EASING })
  easing(@Root() area: StrategicArea, @Ctx() { loaders }: RequestContext) {
    return madeOf(areaScore(loaders, area), (row) => easingOf(loaders, row));
  }

  @FieldResolver(() => StatusCounts, { description: STATUS_COUNTS })
  statusCounts(
    @Root() area: StrategicArea,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<StatusCounts> {
    return shownCounts(loaders, scored('AREA', area), basis);
  }
}

@Resolver(() => Sector)
export class SectorResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() sector: Sector): string {
    return NODE_IDS.Sector.id(sector);
  }

  @FieldResolver(() => String, {
    description: 'Nome breve del settore, lo stesso dopo ogni provvedimento e in ogni anno; compone gli indirizzi.',
  })
  key(@Root() { key }: Sector): string {
    return key;
  }

  @FieldResolver(() => [Objective], {
    description: 'Gli obiettivi di altri settori a cui il settore contribuisce, per codice: non contano nel suo grado.',
  })
  async contributesTo(
    @Root() { municipality, year, atAct, key }: Sector,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Objective[]> {
    const rows = await loaders.contributionsOfSector.load([municipality, year, atAct, key]);
    const codes = new Set(rows.map(({ objective }) => objective));
    return (await loaders.objectives.load([municipality, year, atAct])).filter(({ code }) => codes.has(code));
  }

  @FieldResolver(() => [StrategicArea], {
    description: "Le aree in cui il settore ha obiettivi, nell'ordine del piano.",
  })
  async areas(@Root() sector: Sector, @Ctx() { loaders }: RequestContext): Promise<readonly StrategicArea[]> {
    const present = new Set((await ofSector(loaders, sector)).map(({ area }) => area));
    const areas = await loaders.areas.load([sector.municipality, sector.year, sector.atAct]);
    return areas.filter(({ key }) => present.has(key));
  }

  @FieldResolver(() => [Objective], { description: 'Gli obiettivi del settore, per codice.' })
  objectives(@Root() sector: Sector, @Ctx() { loaders }: RequestContext): Promise<readonly Objective[]> {
    return ofSector(loaders, sector);
  }

  @FieldResolver(() => Score, { description: SCORE })
  score(
    @Root() sector: Sector,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): ShownScore | Promise<ShownScore> {
    return madeOf(sectorScore(loaders, sector), (row) => shownScore(loaders, row, basis));
  }

  @FieldResolver(() => [YearScore], { description: SCORE_SERIES })
  async series(@Root() sector: Sector, @Ctx() { loaders }: RequestContext): Promise<YearScore[]> {
    return await scoreSeries(loaders, await sectorScore(loaders, sector));
  }

  @FieldResolver(() => Easing, { description: EASING })
  easing(@Root() sector: Sector, @Ctx() { loaders }: RequestContext) {
    return madeOf(sectorScore(loaders, sector), (row) => easingOf(loaders, row));
  }

  @FieldResolver(() => StatusCounts, { description: STATUS_COUNTS })
  statusCounts(
    @Root() sector: Sector,
    @Ctx() { loaders }: RequestContext,
    @BasisArg() basis: TargetBasis | null,
  ): Promise<StatusCounts> {
    return shownCounts(loaders, scored('SECTOR', sector), basis);
  }
}

function ofArea(loaders: Loaders, area: StrategicArea): Promise<readonly Objective[]> {
  return objectivesOf(loaders, area, (objective) => objective.area === area.key);
}

function ofSector(loaders: Loaders, sector: Sector): Promise<readonly Objective[]> {
  return objectivesOf(loaders, sector, (objective) => objective.sector === sector.key);
}

function areaScore(loaders: Loaders, area: StrategicArea): ScoreRow | Promise<ScoreRow> {
  return storedScore(loaders, scored('AREA', area));
}

function sectorScore(loaders: Loaders, sector: Sector): ScoreRow | Promise<ScoreRow> {
  return storedScore(loaders, scored('SECTOR', sector));
}

function scored(level: 'AREA' | 'SECTOR', { municipality, year, atAct, key }: StrategicArea | Sector): Scored {
  return { municipality, year, atAct, level, key };
}
