import { describe, expect, it } from 'vitest';
import { goodNamed } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { endedByGiving } from '../../src/view/giving.ts';
import { modelOf, must } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const flagship: Model = modelOf('mali-2013');
/** The interest that is met by this condition alone. */
const metBy = (condition: object): string =>
  must(
    flagship.scenario.interests.find(
      ({ when }) => JSON.stringify(when) === JSON.stringify(condition),
    ),
  ).id;

/** Germany in the corridor with these interests, and what giving each of its goods would end. */
const ends = (interests: readonly string[], goods: readonly string[], posts: readonly number[]) => {
  const council = given(flagship).to('pledge', 2);
  const seat = council.seat('DE');
  council.with((debate) => {
    debate.interests[seat] = interests.map((wanted) =>
      flagship.scenario.interests.findIndex(({ id }) => id === wanted),
    );
    debate.posts.forEach((_, post) => (debate.posts[post] = posts.includes(post) ? seat : -1));
  });
  const numbers = goods.map((good) => goodNamed(flagship, seat, good));
  return endedByGiving(flagship, council.debate, seat, numbers);
};

const posts = must(flagship.scenario.corridor).posts.map(({ id }) => id);
const money = must(
  flagship.scenario.actors
    .find(({ id }) => id === 'DE')
    ?.assets.find(({ kind }) => kind === 'money'),
).id;

describe('the interests that end with what is given', () => {
  it('are those of a post, unless another is held', () => {
    const held = metBy({ fact: 'own.posts', op: '>=', value: 1 });
    const post = `post.${must(posts[0])}`;
    expect(ends([held], [post], [0])).toEqual({ [post]: [held] });
    expect(ends([held], [post], [0, 1])).toEqual({});
    expect(ends([held], [post], [])).toEqual({});
  });

  it('are those that an asset ends by being sent; common funding sends none', () => {
    const keeps = metBy({ fact: 'own.sends.money', op: '==', value: 0 });
    const asset = `asset.${money}`;
    expect(ends([keeps], [asset, 'funding.common'], [])).toEqual({ [asset]: [keeps] });
  });
});
