import type { AnyStateMachine } from 'xstate';
import { beforeMachine } from './before.ts';
import { lineMachine } from './line.ts';
import type { Config } from './schema.ts';

export const machine = (config: Config): AnyStateMachine =>
  config.rule === 'before' ? beforeMachine(config) : lineMachine(config);
