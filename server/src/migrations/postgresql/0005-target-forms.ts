import { Migration } from '@mikro-orm/migrations';

export class TargetForms0005 extends Migration {
  override name = '0005-target-forms';

  override up(): void {
    this.addSql(`alter table "attainment" add "actual_date" text null;`);

    this.addSql(`alter table "indicator" add "unit" text null, add "target_text" text null, add "target_date" text null, add "initial_target_date" text null, add "initial_range_min" double precision null, add "initial_range_max" double precision null, add "baseline" double precision null, add "baseline_year" double precision null, add "year_targets" text null, add "interim_targets" text null;`);

    this.addSql(`alter table "scoring_policy" add "late_days" int not null default 0;`);
  }
}
