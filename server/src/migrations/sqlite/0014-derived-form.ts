import { Migration } from '@mikro-orm/migrations';

export class DerivedForm0014 extends Migration {
  override name = '0014-derived-form';

  override up(): void {
    this.addSql(`alter table \`plan\` add column \`derived_form\` integer not null default 0;`);
  }
}
