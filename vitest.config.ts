import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

const SECOND = 1000;
/** What is polled for may take as long as anything that is waited for: one second is too little on a busy machine. */
const PATIENT = { poll: { timeout: 15 * SECOND } };

export default mergeConfig(
  site,
  defineConfig({
    test: {
      environment: 'node',
      allowOnly: false,
      retry: 0,
      projects: [
        {
          extends: true,
          test: {
            name: 'pure',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**', 'tests/classroom/server/**', 'tests/long/**'],
            maxWorkers: 2,
            testTimeout: 60 * SECOND,
          },
        },
        {
          extends: true,
          test: {
            name: 'classroom',
            include: ['tests/classroom/server/**/*.test.ts'],
            setupFiles: ['tests/helpers/classroom-tap.ts'],
            fileParallelism: false,
            expect: PATIENT,
            testTimeout: 120 * SECOND,
            hookTimeout: 30 * SECOND,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: ['tests/helpers/site.ts'],
            maxWorkers: 2,
            expect: PATIENT,
            testTimeout: 300 * SECOND,
            hookTimeout: 60 * SECOND,
          },
        },
        {
          extends: true,
          test: {
            name: 'long',
            include: ['tests/long/**/*.test.ts'],
            globalSetup: ['tests/helpers/site.ts'],
            fileParallelism: false,
            setupFiles: ['tests/helpers/classroom-tap.ts'],
            expect: PATIENT,
            testTimeout: 1800 * SECOND,
            hookTimeout: 120 * SECOND,
          },
        },
      ],
    },
  }),
);
