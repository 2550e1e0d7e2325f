import type { Reporter, TestModule } from 'vitest/node';

/** A module that broke before or between its tests fails although none of its tests did. */
function brokenOutsideTests(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}

/** Counts what passed and failed, errors outside any test included. */
export class Tally implements Reporter {
  passed = 0;
  failed = 0;

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    for (const module of modules) {
      this.passed += [...module.children.allTests('passed')].length;
      this.failed += [...module.children.allTests('failed')].length;
      if (brokenOutsideTests(module)) this.failed += 1;
    }
    this.failed += unhandledErrors.length;
  }
}
