import { Migration } from '@mikro-orm/migrations';

export class MemberCodes0006 extends Migration {
  override name = '0006-member-codes';

  override up(): void {
    this.addSql(`alter table \`indicator\` add column \`printed_code\` text null;`);
    this.addSql(`alter table \`indicator\` add column \`code_generated\` integer not null default false;`);

    this.addSql(`alter table \`objective\` add column \`printed_code\` text null;`);
    this.addSql(`alter table \`objective\` add column \`code_generated\` integer not null default false;`);

    // Codes were never made before.
    this.addSql('update `indicator` set `printed_code` = `code`;');
    this.addSql('update `objective` set `printed_code` = `code`;');
  }
}
