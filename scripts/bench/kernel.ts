/**
 * A yardstick for bulk play: work of the same shape and the same number of choices, flattened by hand
 * into typed arrays. No facts, no commands, no ledger, no refusals, no scenario file and no charts: what
 * this machine could do at best. It plays a toy and claims no result of the game.
 */
const SEATS = 27;
const SPEAKERS = 8;
const HAND = 6;
const CARDS = 50;
const PEERS = 4;
const DECLARERS = 2;
const KINDS = 7;
const TERMS = 21;
const GAUGES = 6;
const LIMIT = 150;

const STEPS = 300;
const WEIGHTS = new Int32Array(STEPS);
WEIGHTS[0] = 1 << 24;
for (let i = 1; i < STEPS; i++) WEIGHTS[i] = (at(WEIGHTS, i - 1) * 62) / 64;

const votes = new Int32Array(SEATS).map((_, seat) => 3 + ((seat * 7) % 27));
const peers = new Int32Array(SEATS * PEERS).map((_, i) => (i * 5) % SEATS);
const sways = new Int32Array(CARDS * SEATS).map((_, i) => ((i * 37) % 9) * 10 - 40);
const supplies = new Int32Array(SEATS * KINDS).map((_, i) => (i * 11) % 40);

const threat = new Int32Array(SEATS);
const resolve = new Int32Array(SEATS);
const standing = new Int32Array(SEATS);
const persuasion = new Int32Array(SEATS);
const posture = new Int32Array(SEATS);
const sealed = new Int32Array(SEATS);
const gauges = new Int32Array(GAUGES);
const changes = new Int32Array(TERMS);
const needs = new Int32Array(KINDS);
const moved = new Int32Array(SPEAKERS * SEATS);
const said = new Int32Array(SPEAKERS);
const utilities = new Int32Array(1 + 2 * HAND + HAND * SPEAKERS);
const weights = new Int32Array(utilities.length);

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

function permille(value: number, share: number): number {
  return ((value * share) / 1000) | 0;
}

function held(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

function mix(hash: number, word: number): number {
  let h = hash ^ word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x9e3779b9;
}

function draw(seed: number, purpose: number, round: number, seat: number, span: number): number {
  return (mix(mix(mix(mix(seed, purpose), round), seat), 1) >>> 0) % span;
}

/** Logit over the first `count` utilities. */
function choose(count: number, roll: (span: number) => number): number {
  let best = at(utilities, 0);
  for (let i = 1; i < count; i++) if (at(utilities, i) > best) best = at(utilities, i);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const steps = ((best - at(utilities, i)) * 31) / 40;
    const weight = steps < STEPS ? at(WEIGHTS, steps | 0) : 0;
    weights[i] = weight;
    total += weight;
  }
  let left = roll(total) + 1;
  let choice = 0;
  while ((left -= at(weights, choice)) > 0) choice++;
  return choice;
}

function leanOf(seat: number): number {
  let example = 0;
  for (let p = 0; p < PEERS; p++) example += at(posture, at(peers, seat * PEERS + p)) * 300;
  const own = permille(at(threat, seat) - 500, 300) + permille(at(resolve, seat) - 500, 300);
  const home = -permille(held(400 - at(standing, seat), 0, 400), 200);
  return own + at(persuasion, seat) + permille(example, 60) + permille(at(gauges, 0), 100) + home;
}

function worth(seat: number, card: number, share: number): number {
  let sum = 0;
  for (let s = 0; s < SEATS; s++) {
    if (s !== seat) sum += permille(at(sways, card * SEATS + s), share) * at(votes, s);
  }
  return (sum / 90) | 0;
}

/** The seat where a word in private does most. */
function wavering(seat: number): number {
  let best = 0;
  let most = 0;
  for (let s = 0; s < SEATS; s++) {
    if (s === seat || (at(votes, s) * 1000) / 60 <= most) continue;
    const lean = leanOf(s);
    const gain = ((at(votes, s) * 1000) / (60 + (lean < 0 ? -lean : lean))) | 0;
    if (gain <= most) continue;
    best = s;
    most = gain;
  }
  return best;
}

/** Utilities of silence, and of every card: spoken, against every speech already held, on one seat. */
function weighSpeeches(seat: number, round: number, slot: number): number {
  const share = 400 + at(votes, seat) * 10;
  let count = 1;
  utilities[0] = 0;
  for (let place = 0; place < HAND; place++) {
    utilities[count++] = worth(seat, (seat * 3 + place * 7 + round) % CARDS, share);
  }
  for (let place = 0; place < HAND; place++) {
    const own = worth(seat, (seat * 3 + place * 7 + round) % CARDS, share >> 1);
    for (let other = place & 1; other < slot; other += 2) {
      utilities[count++] = own - permille(at(said, other), 500);
    }
  }
  const target = at(votes, wavering(seat));
  for (let place = 0; place < HAND; place++) utilities[count++] = (target * place * share) / 90_000;
  return count;
}

function move(seat: number, card: number, slot: number): void {
  const share = 400 + at(votes, seat) * 10;
  for (let s = 0; s < SEATS; s++) {
    if (s === seat) continue;
    const by = permille(at(sways, card * SEATS + s), share);
    moved[slot * SEATS + s] = by;
    persuasion[s] = held(at(persuasion, s) + by, -LIMIT, LIMIT);
    threat[s] = held(at(threat, s) + (by >> 2), 0, 1000);
    resolve[s] = held(at(resolve, s) + (by >> 3), 0, 1000);
  }
}

function speak(seed: number, round: number, slot: number): void {
  const seat = draw(seed, 4, round, slot, SEATS);
  const count = weighSpeeches(seat, round, slot);
  const choice = choose(count, (span) => draw(seed, 22, round, seat, span));
  if (choice > 0) move(seat, (seat * 3 + choice * 7 + round) % CARDS, slot);
  said[slot] = at(utilities, choice);
}

function pledge(seed: number, round: number, seat: number): void {
  const lean = leanOf(seat);
  const now = at(posture, seat);
  utilities[0] = now === 0 ? 0 : -40;
  utilities[1] = permille(lean, 400) + (now === 1 ? 30 : 0);
  utilities[2] = lean + (now === 2 ? 30 : 0);
  utilities[3] = lean - 60;
  sealed[seat] = choose(4, (span) => draw(seed, 23, round, seat, span)) % 3;
}

function declare(seed: number, round: number, seat: number): void {
  utilities[0] = 0;
  utilities[1] = (leanOf(seat) >> 2) - 20 + round;
  utilities[2] = (at(utilities, 1) >> 1) - 10;
  standing[seat] = at(standing, seat) - choose(3, (span) => draw(seed, 25, round, seat, span));
}

function reveal(): void {
  for (let s = 0; s < SEATS; s++) {
    const change = at(sealed, s) - at(posture, s);
    standing[s] = held(at(standing, s) - (change < 0 ? 40 : 20) * change, 0, 1000);
    posture[s] = at(sealed, s);
  }
}

function meetNeeds(): void {
  for (let kind = 0; kind < KINDS; kind++) {
    let sum = 0;
    for (let s = 0; s < SEATS; s++) sum += at(posture, s) * at(supplies, s * KINDS + kind);
    needs[kind] = held(sum, 0, 1000);
  }
}

function settle(seed: number, round: number): void {
  meetNeeds();
  const noise = draw(seed, 5, round, 0, 40) - 20;
  for (let t = 0; t < TERMS; t++) {
    const input = t & 1 ? at(needs, t % KINDS) : at(gauges, t % GAUGES);
    changes[t] = permille(noise + 30 - t * 3, input);
  }
  for (let t = 0; t < TERMS; t++) {
    gauges[t % GAUGES] = held(at(gauges, t % GAUGES) + at(changes, t), 0, 1000);
  }
  for (let s = 0; s < SEATS; s++) {
    standing[s] = at(standing, s) + held(500 - at(standing, s), -20, 20);
    persuasion[s] = permille(at(persuasion, s), 700);
  }
}

function begin(seed: number): number {
  for (let s = 0; s < SEATS; s++) {
    threat[s] = 300 + draw(seed, 1, 0, s, 400);
    resolve[s] = 300 + draw(seed, 2, 0, s, 400);
    standing[s] = 500;
    persuasion[s] = 0;
    posture[s] = 0;
  }
  gauges.fill(500);
  for (let s = 0; s < SEATS; s++) {
    for (const purpose of [20, 21]) {
      utilities[0] = 0;
      utilities[1] = permille(at(threat, s) - 500, 500);
      posture[s] = choose(2, (span) => draw(seed, purpose, 0, s, span));
    }
  }
  return SEATS * 2;
}

/** Plays one game of the toy; gives the number of choices made. */
export function playKernel(seed: number, rounds: number): number {
  let choices = begin(seed);
  for (let round = 1; round <= rounds; round++) {
    for (let slot = 0; slot < SPEAKERS; slot++) speak(seed, round, slot);
    for (let s = 0; s < DECLARERS; s++) declare(seed, round, s);
    for (let s = 0; s < SEATS; s++) pledge(seed, round, s);
    reveal();
    settle(seed, round);
    choices += SPEAKERS + DECLARERS + SEATS;
  }
  return choices;
}
