import { expect, test } from 'vitest';
import { asText } from '../../src/simulation/as-text.ts';
import { scenarioOf } from '../helpers/core.ts';

test('what opens a crisis is the same when it is read again', () => {
  const asked = { type: 'open', scenario: scenarioOf('small'), rule: 'unanimity' };
  expect(JSON.parse(asText(asked))).toEqual(asked);
  const noRule = { ...asked, rule: undefined };
  expect(JSON.parse(asText(noRule))).toEqual({
    type: 'open',
    scenario: asked.scenario,
  });
});
