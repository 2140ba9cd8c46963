import { Migration } from '@mikro-orm/migrations';

export class SessionBrowser0003 extends Migration {
  override name = '0003-session-browser';

  override up(): void {
    this.addSql(`alter table "session" add "browser" text null;`);
  }
}
