import { Act } from '../plan/act.entity.js';
import { Discrepancy } from '../plan/discrepancy.entity.js';
import { DocumentIssue } from '../plan/document-issue.entity.js';
import { Indicator } from '../plan/indicator.entity.js';
import { Municipality } from '../plan/municipality.entity.js';
import { Objective } from '../plan/objective.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { Revision } from '../plan/revision.entity.js';
import { Sector } from '../plan/sector.entity.js';
import { SourceDocument } from '../plan/source-document.entity.js';
import { StatedValue } from '../plan/stated-value.entity.js';
import { StrategicArea } from '../plan/strategic-area.entity.js';
import { Variation } from '../plan/variation.entity.js';
import { Reading } from '../reading/reading.entity.js';
import { Attainment } from '../scoring/attainment.entity.js';
import { Score } from '../scoring/score.entity.js';
import { WeightChange } from '../scoring/weight-change.entity.js';

export const ENTITIES = [
  Municipality,
  Plan,
  SourceDocument,
  Act,
  DocumentIssue,
  StatedValue,
  Variation,
  Revision,
  Reading,
  Discrepancy,
  StrategicArea,
  Sector,
  Objective,
  Indicator,
  Score,
  Attainment,
  WeightChange,
] as const;

/** The rows as Kysely sees them: tables by entity name, columns by property name. */
export interface Tables {
  Municipality: Municipality;
  Plan: Plan;
  SourceDocument: SourceDocument;
  Act: Act;
  DocumentIssue: DocumentIssue;
  StatedValue: StatedValue;
  Variation: Variation;
  Revision: Revision;
  Reading: Reading;
  Discrepancy: Discrepancy;
  StrategicArea: StrategicArea;
  Sector: Sector;
  Objective: Objective;
  Indicator: Indicator;
  Score: Score;
  Attainment: Attainment;
  WeightChange: WeightChange;
}
