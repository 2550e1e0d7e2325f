import type { Condition } from '../scenario/condition.ts';
import type { Actor, Scenario } from '../scenario/schema.ts';

const points = (tenths: number): string => (tenths / 10).toString();
const signed = (tenths: number): string => (tenths > 0 ? `+${points(tenths)}` : points(tenths));

/** A comparison as people read it: a gauge by its name, and in points. */
const compared = ({ gauges }: Scenario, fact: string, op: string, value: number): string => {
  const [kind, id] = fact.split('.');
  const gauge = gauges.find((one) => one.id === id);
  if (!gauge || (kind !== 'gauge' && kind !== 'peak')) return `${fact} ${op} ${value}`;
  const name = kind === 'peak' ? `highest ${gauge.name}` : gauge.name;
  return `${name} ${op} ${points(value)}`;
};

/** A condition in one line. */
const told = (scenario: Scenario, when: Condition | undefined): string => {
  if (!when) return 'always';
  if ('fact' in when) return compared(scenario, when.fact, when.op, when.value);
  if ('not' in when) return `not (${told(scenario, when.not)})`;
  if ('all' in when) return when.all.map((part) => told(scenario, part)).join(' and ');
  return `(${when.any.map((part) => told(scenario, part)).join(' or ')})`;
};

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
};

interface Named {
  readonly id: string;
  readonly name: string;
}

const nameIn = (list: readonly Named[], id: string): string =>
  list.find((entry) => entry.id === id)?.name ?? id;

const whoIn = ({ actors, traits }: Scenario, who: readonly string[]): string =>
  who.map((id) => (id === 'all' ? 'all' : nameIn([...actors, ...traits], id))).join(', ');

const assetsOf = (actor: Actor): string =>
  actor.assets
    .map(({ name, amount, risk }) => `${name} (${amount}${risk ? ', risk' : ''})`)
    .join('; ');

const seats = (scenario: Scenario): string =>
  table(
    ['Seat', 'What it has in common', 'What it owns', 'Whom it watches', 'Never'],
    scenario.actors.map((actor) => [
      actor.name,
      actor.traits.map((id) => nameIn(scenario.traits, id)).join(', '),
      assetsOf(actor),
      actor.watches.map((id) => nameIn(scenario.actors, id)).join(', '),
      actor.redLines.map(({ text }) => text).join(' '),
    ]),
  );

const cards = (scenario: Scenario): string =>
  table(
    ['Argument', 'Side', 'Eras', 'Whom it moves', 'Answers'],
    scenario.cards.map(({ title, side, eras, sways, counters }) => [
      title,
      side,
      eras.map((id) => nameIn(scenario.eras, id)).join(', '),
      sways.map(({ who, add, on }) => `${whoIn(scenario, who)} ${signed(add)} (${on})`).join('; '),
      counters.map((id) => scenario.cards.find((card) => card.id === id)?.title ?? id).join(', '),
    ]),
  );

type Gauge = Scenario['gauges'][number];

const flow = (scenario: Scenario, gauge: Gauge): string => {
  if (gauge.from !== undefined) return `- **${gauge.name}** is computed from ${gauge.from}.`;
  const causes = scenario.theatre
    .filter((term) => term.gauge === gauge.id)
    .map(({ name, add, times }) => {
      const by = times.map(
        ({ input, inverse }) => `${inverse === true ? 'the lack of ' : ''}${input}`,
      );
      return `  - ${name}: ${signed(add)}${by.length > 0 ? ` × ${by.join(' × ')}` : ' each round'}`;
    });
  const start = points(gauge.start ?? 0);
  return [`- **${gauge.name}** begins at ${start}; good is ${gauge.good}.`, ...causes].join('\n');
};

const verbs = (scenario: Scenario): string => {
  const { framework, actors } = scenario;
  if (!framework) return 'No seat leads.';
  const head = `${nameIn(actors, framework.actor)} leads. It makes moves and no pledges:`;
  const lines = framework.verbs.map(
    ({ name, text, when }) => `- **${name}** (${told(scenario, when)}): ${text}`,
  );
  return [head, '', ...lines].join('\n');
};

const endings = (scenario: Scenario): string =>
  scenario.endings
    .map(({ title, tier, early, when, text }, index) => {
      const at = early ? 'after any round' : 'after the last round';
      return `${index + 1}. **${title}** (${nameIn(scenario.tiers, tier)}; ${at}): ${told(scenario, when)}. ${text}`;
    })
    .join('\n');

const list = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([name, text]) => `- **${name}**: ${text}`).join('\n');

const news = (scenario: Scenario): string =>
  list(
    [...scenario.dispatches, ...scenario.surprises].map(({ title, text, when }) => [
      title,
      when ? `${text} (only if ${told(scenario, when)})` : text,
    ]),
  );

const sections = (scenario: Scenario): readonly (readonly [string, string])[] => [
  ['Seats', seats(scenario)],
  ['Arguments', cards(scenario)],
  ['News', news(scenario)],
  ['Texts', list(scenario.dossiers.map(({ title, text }) => [title, text]))],
  ['What moves the gauges', scenario.gauges.map((gauge) => flow(scenario, gauge)).join('\n')],
  ['The seat that leads', verbs(scenario)],
  [
    'What governments can want',
    list(scenario.interests.map(({ text, when }) => [text, told(scenario, when)])),
  ],
  ['How it can end', endings(scenario)],
  ['Words', list((scenario.glossary ?? []).map(({ term, text }) => [term, text]))],
  [
    'Sources',
    list(Object.values(scenario.sources).map(({ title, url }) => [title, url ?? 'no address'])),
  ],
];

/** A scenario as a page in Markdown: who sits there, what is argued, how numbers move, how it ends. */
export const explained = (scenario: Scenario): string => {
  const rounds = scenario.lengths.map((length) => length.rounds).join(' or ');
  const head = [
    `# ${scenario.title}`,
    `_${scenario.tagline}_`,
    scenario.summary.trim(),
    `${scenario.actors.length} seats, ${rounds} rounds, about ${scenario.minutes.full} minutes.`,
  ];
  const parts = sections(scenario)
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `## ${title}\n\n${text}`);
  return `${[...head, ...parts].join('\n\n')}\n`;
};
