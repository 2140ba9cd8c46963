import { Migration } from '@mikro-orm/migrations';

export class ReportTexts0011 extends Migration {
  override name = '0011-report-texts';

  override up(): void {
    this.addSql(`create table \`kept_report\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`step\` integer not null,
      \`format\` text not null,
      \`remarks\` integer not null default false,
      \`sha256\` text not null,
      \`size\` integer not null,
      \`made_at\` text not null,
      \`bytes\` blob not null,
      primary key (\`municipality\`, \`year\`, \`step\`, \`format\`),
      constraint \`kept_report_municipality_year_step_foreign\` foreign key (\`municipality\`, \`year\`, \`step\`) references \`cycle_step\` (\`municipality\`, \`year\`, \`number\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`coat_of_arms\` (
      \`municipality\` text not null,
      \`version\` integer not null,
      \`sha256\` text not null,
      \`bytes\` blob not null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`version\`),
      constraint \`coat_of_arms_municipality_foreign\` foreign key (\`municipality\`) references \`municipality\` (\`slug\`) on update no action on delete no action
    );`);

    this.addSql(`create table \`report_section\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`section\` text not null,
      \`version\` integer not null,
      \`text\` text null,
      \`recorded_at\` text not null,
      \`recorded_by\` text not null,
      primary key (\`municipality\`, \`year\`, \`section\`, \`version\`),
      constraint \`report_section_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);

    this.addSql(`alter table \`cycle_step\` add column \`outcome\` text null;`);
    this.addSql(`alter table \`cycle_step\` add column \`on_behalf_of\` text null;`);
  }
}
