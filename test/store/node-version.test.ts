import { expect, it } from 'vitest';
import { openStore } from 'diameter-client/store';
import { storePath } from '../support/records.js';

it('a Node.js without SQLite is told so, and what to do', async () => {
  const opened = openStore({ path: storePath() });
  if ('sqlite' in process.versions) await (await opened).close();
  else await expect(opened).rejects.toThrow('needs Node.js 22.13 or later, which has SQLite');
});
