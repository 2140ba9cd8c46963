import { Migration } from '@mikro-orm/migrations';

export class PlanBones0005 extends Migration {
  override name = '0005-plan-bones';

  override up(): void {
    this.addSql(`create table \`contribution\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`objective\` text not null,
      \`sector\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`objective\`, \`sector\`),
      constraint \`contribution_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`contribution_by_sector\` on \`contribution\` (\`municipality\`, \`year\`, \`at_act\`, \`sector\`);`);

    this.addSql(`create table \`cycle_step_correction\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`number\` integer not null,
      \`correction\` integer not null,
      \`date_before\` text null,
      \`document_date\` text not null,
      \`reason\` text not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`number\`, \`correction\`),
      constraint \`cycle_step_correction_municipality_year_number_foreign\` foreign key (\`municipality\`, \`year\`, \`number\`) references \`cycle_step\` (\`municipality\`, \`year\`, \`number\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`outcome_correction\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`act\` integer not null,
      \`line\` integer not null,
      \`number\` integer not null,
      \`outcome_before\` text not null,
      \`outcome\` text not null,
      \`reason\` text not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`act\`, \`line\`, \`number\`),
      constraint \`outcome_correction_municipality_year_act_line_foreign\` foreign key (\`municipality\`, \`year\`, \`act\`, \`line\`) references \`variation\` (\`municipality\`, \`year\`, \`act\`, \`line\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`phase\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`objective\` text not null,
      \`key\` text not null,
      \`names\` text not null,
      \`position\` integer not null,
      \`title\` text not null,
      \`title_folded\` text not null,
      \`start\` text null,
      \`due\` text null,
      \`initial_due\` text null,
      \`weight\` double null,
      \`removed\` integer not null,
      \`done_on\` text null,
      \`percent\` double null,
      \`note\` text null,
      \`evidence\` text null,
      \`source_act\` integer not null,
      \`source_line\` integer null,
      \`source_text\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`objective\`, \`key\`),
      constraint \`phase_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`create index \`phase_by_due\` on \`phase\` (\`municipality\`, \`year\`, \`at_act\`, \`due\`);`);

    this.addSql(`create table \`phase_report\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`objective\` text not null,
      \`phase\` text not null,
      \`number\` integer not null,
      \`done_on\` text null,
      \`percent\` text null,
      \`note\` text null,
      \`evidence\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text null,
      primary key (\`municipality\`, \`year\`, \`objective\`, \`phase\`, \`number\`),
      constraint \`phase_report_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`submission_reason\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`sector\` text not null,
      \`as_of\` text not null,
      \`final\` integer not null,
      \`number\` integer not null,
      \`indicator\` text not null,
      \`question\` text not null,
      \`reason\` text null,
      primary key (\`municipality\`, \`year\`, \`sector\`, \`as_of\`, \`final\`, \`number\`, \`indicator\`),
      constraint \`submission_reason_municipality_year_sector_as_of_final_number_foreign\` foreign key (\`municipality\`, \`year\`, \`sector\`, \`as_of\`, \`final\`, \`number\`) references \`submission\` (\`municipality\`, \`year\`, \`sector\`, \`as_of\`, \`final\`, \`number\`) on update no action on delete no action
    );`);

    this.addSql(`alter table \`act_detail\` add column \`reason\` text null;`);

    this.addSql(`alter table \`attainment\` add column \`actual_date\` text null;`);

    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`declared_value__temp_alter\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`subject\` text not null,
      \`code\` text not null,
      \`field\` text not null,
      \`act\` integer not null,
      \`number\` integer not null,
      \`value\` text null,
      \`source\` text not null,
      \`reason\` text null,
      \`corrected\` text null,
      \`phase\` text null,
      \`words\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`subject\`, \`code\`, \`field\`, \`act\`, \`number\`),
      constraint \`declared_value_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
    this.addSql(`insert into \`declared_value__temp_alter\` select \`municipality\`, \`year\`, \`subject\`, \`code\`, \`field\`, \`act\`, \`number\`, \`value\`, \`source\`, null as \`reason\`, null as \`corrected\`, null as \`phase\`, null as \`words\`, \`recorded_at\`, \`recorded_by\` from \`declared_value\`;`);
    this.addSql(`drop table \`declared_value\`;`);
    this.addSql(`alter table \`declared_value__temp_alter\` rename to \`declared_value\`;`);
    this.addSql(`pragma foreign_keys = on;`);

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
    this.addSql(`alter table \`indicator\` add column \`frequency\` text null;`);

    this.addSql(`alter table \`plan\` add column \`published\` integer not null default true;`);
    this.addSql(`alter table \`plan\` add column \`loaded_in\` integer not null default 0;`);
    this.addSql(`alter table \`plan\` add column \`published_until\` text null;`);
    this.addSql(`alter table \`plan\` add column \`started_from\` integer null;`);

    this.addSql(`alter table \`reading\` add column \`criticality\` text null;`);
    this.addSql(`alter table \`reading\` add column \`corrective_action\` text null;`);
    this.addSql(`alter table \`reading\` add column \`confirmed\` text null;`);

    this.addSql(`alter table \`reading_draft\` add column \`criticality\` text null;`);
    this.addSql(`alter table \`reading_draft\` add column \`corrective_action\` text null;`);

    this.addSql(`alter table \`revision\` add column \`certain\` integer not null default true;`);
    this.addSql(`alter table \`revision\` add column \`settlement\` integer null;`);

    this.addSql(`alter table \`scoring_policy\` add column \`late_days\` integer not null default 0;`);
  }
}
