import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests by question: worked examples, laws over generated input; what must not compile is checked by `npm run types`. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      { test: { name: 'examples', include: ['{packages/*/src,test,examples}/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'laws', include: ['{packages/*/src,test}/**/*.test-prop.ts'], testTimeout: 120_000 } },
    ],
  },
});
