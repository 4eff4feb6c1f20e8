import { memoryStore } from '../../src/server/store/memory.ts';
import { conforms } from './conformance.ts';

conforms(
  'The memory',
  async () => memoryStore(),
  async () => {},
);
