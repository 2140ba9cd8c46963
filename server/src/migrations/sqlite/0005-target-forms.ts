import { Migration } from '@mikro-orm/migrations';

export class TargetForms0005 extends Migration {
  override name = '0005-target-forms';

  override up(): void {
    this.addSql(`alter table \`attainment\` add column \`actual_date\` text null;`);

    this.addSql(`alter table \`indicator\` add column \`unit\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`target_text\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`target_date\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`initial_target_date\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`initial_range_min\` double null;`);
    this.addSql(`alter table \`indicator\` add column \`initial_range_max\` double null;`);
    this.addSql(`alter table \`indicator\` add column \`baseline\` double null;`);
    this.addSql(`alter table \`indicator\` add column \`baseline_year\` double null;`);
    this.addSql(`alter table \`indicator\` add column \`year_targets\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`interim_targets\` text null;`);

    this.addSql(`alter table \`scoring_policy\` add column \`late_days\` integer not null default 0;`);
  }
}
