import { Migration } from '@mikro-orm/migrations';

export class PlanBones0005 extends Migration {
  override name = '0005-plan-bones';

  override up(): void {
    this.addSql(`create table "contribution" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "objective" text not null,
      "sector" text not null,
      primary key ("municipality", "year", "at_act", "objective", "sector")
    );`);
    this.addSql(`create index "contribution_by_sector" on "contribution" ("municipality", "year", "at_act", "sector");`);

    this.addSql(`create table "cycle_step_correction" (
      "municipality" text not null,
      "year" int not null,
      "number" int not null,
      "correction" int not null,
      "date_before" text null,
      "document_date" text not null,
      "reason" text not null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "number", "correction")
    );`);

    this.addSql(`create table "outcome_correction" (
      "municipality" text not null,
      "year" int not null,
      "act" int not null,
      "line" int not null,
      "number" int not null,
      "outcome_before" text not null,
      "outcome" text not null,
      "reason" text not null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "act", "line", "number")
    );`);

    this.addSql(`create table "phase" (
      "municipality" text not null,
      "year" int not null,
      "at_act" int not null,
      "objective" text not null,
      "key" text not null,
      "names" text not null,
      "position" int not null,
      "title" text not null,
      "title_folded" text not null,
      "start" text null,
      "due" text null,
      "initial_due" text null,
      "weight" double precision null,
      "removed" boolean not null,
      "done_on" text null,
      "percent" double precision null,
      "note" text null,
      "evidence" text null,
      "source_act" int not null,
      "source_line" int null,
      "source_text" text not null,
      primary key ("municipality", "year", "at_act", "objective", "key")
    );`);
    this.addSql(`create index "phase_by_due" on "phase" ("municipality", "year", "at_act", "due");`);

    this.addSql(`create table "phase_report" (
      "municipality" text not null,
      "year" int not null,
      "objective" text not null,
      "phase" text not null,
      "number" int not null,
      "done_on" text null,
      "percent" text null,
      "note" text null,
      "evidence" text null,
      "recorded_at" text not null,
      "recorded_by" text null,
      primary key ("municipality", "year", "objective", "phase", "number")
    );`);

    this.addSql(`create table "submission_reason" (
      "municipality" text not null,
      "year" int not null,
      "sector" text not null,
      "as_of" text not null,
      "final" boolean not null,
      "number" int not null,
      "indicator" text not null,
      "question" text not null,
      "reason" text null,
      primary key ("municipality", "year", "sector", "as_of", "final", "number", "indicator")
    );`);

    this.addSql(`alter table "declared_value" drop constraint "declared_value_municipality_year_act_foreign";`);

    this.addSql(`alter table "act_detail" add "reason" text null;`);

    this.addSql(`alter table "attainment" add "actual_date" text null;`);

    this.addSql(`alter table "declared_value" add "reason" text null, add "corrected" text null, add "phase" text null, add "words" text null;`);
    this.addSql(`alter table "declared_value" add constraint "declared_value_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "indicator" add "unit" text null, add "target_text" text null, add "target_date" text null, add "initial_target_date" text null, add "initial_range_min" double precision null, add "initial_range_max" double precision null, add "baseline" double precision null, add "baseline_year" double precision null, add "year_targets" text null, add "interim_targets" text null, add "frequency" text null;`);

    this.addSql(`alter table "plan" add "published" boolean not null default true, add "loaded_in" int not null default 0, add "published_until" text null, add "started_from" int null;`);

    this.addSql(`alter table "reading" add "criticality" text null, add "corrective_action" text null, add "confirmed" text null;`);

    this.addSql(`alter table "reading_draft" add "criticality" text null, add "corrective_action" text null;`);

    this.addSql(`alter table "revision" add "certain" boolean not null default true, add "settlement" int null;`);

    this.addSql(`alter table "scoring_policy" add "late_days" int not null default 0;`);

    this.addSql(`alter table "contribution" add constraint "contribution_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "cycle_step_correction" add constraint "cycle_step_correction_municipality_year_number_foreign" foreign key ("municipality", "year", "number") references "cycle_step" ("municipality", "year", "number") on update no action on delete no action;`);

    this.addSql(`alter table "outcome_correction" add constraint "outcome_correction_municipality_year_act_line_foreign" foreign key ("municipality", "year", "act", "line") references "variation" ("municipality", "year", "act", "line") on update no action on delete no action;`);

    this.addSql(`alter table "phase" add constraint "phase_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "phase_report" add constraint "phase_report_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);

    this.addSql(`alter table "submission_reason" add constraint "submission_reason_municipality_year_sector_as_of_200f1_foreign" foreign key ("municipality", "year", "sector", "as_of", "final", "number") references "submission" ("municipality", "year", "sector", "as_of", "final", "number") on update no action on delete no action;`);
  }
}
