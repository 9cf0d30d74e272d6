import { createMemory, memoryStore } from './memory.ts';
import { testStore } from './testing/index.ts';

testStore({
  name: 'memory',
  place: async () => {
    const memory = createMemory();
    return { open: async () => memoryStore(memory), remove: async () => {} };
  },
});
