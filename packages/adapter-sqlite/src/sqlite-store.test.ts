import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { testStore } from '@motcua/engine/testing';
import { sqliteStore } from './index.ts';

testStore({
  name: 'sqlite',
  place: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-'));
    const [path, copy] = [join(folder, 'cases.db'), join(folder, 'copy.db')];
    return {
      open: async () => sqliteStore(path),
      backup: { path: copy, open: async () => sqliteStore(copy) },
      damage: async () => truncateSync(path, statSync(path).size - 4096),
      outdate: async () => {
        const database = new DatabaseSync(path);
        database.exec('pragma user_version = 999');
        database.close();
      },
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
});
