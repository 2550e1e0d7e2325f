import { idleAcceptances, withoutAccepted } from './accepts.ts';
import { checkScenario } from './checks.ts';
import { migrated } from './migrations.ts';
import type { Problem } from './problems.ts';
import { MOST_PROBLEMS, readYaml } from './read-yaml.ts';
import { schemaFindings } from './schema-problems.ts';
import { scenarioFileSchema } from './schema.ts';
import { schemasAt } from './schema-walk.ts';
import type { Scenario } from './schema.ts';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const failed = (problems: readonly Problem[]): Parsed => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/** How many things the schema finds wrong with one field of the file. */
const issuesOf = (field: string, value: unknown): number => {
  const [schema] = schemasAt(scenarioFileSchema, [field]);
  return schema ? (schema.safeParse(value).error?.issues.length ?? 0) : 1;
};

/**
 * The one door from a file's text to a scenario. Finds several problems in one pass, each with line, column and fix.
 * @param text the YAML of the file, at most 256 KB
 * @param file its name, for the problems
 */
export const parseScenario = (text: string, file: string): Parsed => {
  const read = readYaml(text, file, issuesOf);
  if (!read.ok) return read;
  const { places } = read;
  const content = migrated(read.content);
  const result = scenarioFileSchema.safeParse(content);
  if (!result.success) {
    const findings = schemaFindings(content, result.error.issues);
    return failed(findings.map(({ finding, atKey }) => places.found(finding, atKey)));
  }
  const { accepts = [], ...scenario } = result.data;
  const found = checkScenario(scenario).map((finding) => places.found(finding));
  const idle = idleAcceptances(found, accepts).map((finding) => places.found(finding));
  const problems = [...withoutAccepted(found, accepts), ...idle];
  if (problems.some(({ severity }) => severity === 'error')) return failed(problems);
  return { ok: true, scenario, problems };
};
