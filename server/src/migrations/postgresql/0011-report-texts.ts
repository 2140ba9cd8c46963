import { Migration } from '@mikro-orm/migrations';

export class ReportTexts0011 extends Migration {
  override name = '0011-report-texts';

  override up(): void {
    this.addSql(`create table "kept_report" (
      "municipality" text not null,
      "year" int not null,
      "step" int not null,
      "format" text not null,
      "remarks" boolean not null default false,
      "sha256" text not null,
      "size" int not null,
      "made_at" text not null,
      "bytes" bytea not null,
      primary key ("municipality", "year", "step", "format")
    );`);

    this.addSql(`create table "coat_of_arms" (
      "municipality" text not null,
      "version" int not null,
      "sha256" text not null,
      "bytes" bytea not null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "version")
    );`);

    this.addSql(`create table "report_section" (
      "municipality" text not null,
      "year" int not null,
      "section" text not null,
      "version" int not null,
      "text" text null,
      "recorded_at" text not null,
      "recorded_by" text not null,
      primary key ("municipality", "year", "section", "version")
    );`);

    this.addSql(`alter table "cycle_step" add "outcome" text null, add "on_behalf_of" text null;`);

    this.addSql(`alter table "kept_report" add constraint "kept_report_municipality_year_step_foreign" foreign key ("municipality", "year", "step") references "cycle_step" ("municipality", "year", "number") on update no action on delete no action;`);

    this.addSql(`alter table "coat_of_arms" add constraint "coat_of_arms_municipality_foreign" foreign key ("municipality") references "municipality" ("slug") on update no action on delete no action;`);

    this.addSql(`alter table "report_section" add constraint "report_section_municipality_year_foreign" foreign key ("municipality", "year") references "plan" ("municipality", "year") on update no action on delete no action;`);
  }
}
