import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

const SECOND = 1000;

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
            testTimeout: 20 * SECOND,
          },
        },
        {
          extends: true,
          test: {
            name: 'classroom',
            include: ['tests/classroom/server/**/*.test.ts'],
            setupFiles: ['tests/helpers/classroom-tap.ts'],
            fileParallelism: false,
            testTimeout: 60 * SECOND,
            hookTimeout: 30 * SECOND,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: ['tests/helpers/site.ts'],
            fileParallelism: false,
            testTimeout: 60 * SECOND,
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
            testTimeout: 1800 * SECOND,
            hookTimeout: 120 * SECOND,
          },
        },
      ],
    },
  }),
);
