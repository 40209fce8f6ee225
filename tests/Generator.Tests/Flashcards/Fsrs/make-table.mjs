// Makes reviews.txt and fuzzed.txt: review histories as the npm package ts-fsrs schedules them, without and with fuzz, which our own
// scripts in templates/flashcards are held to. With --check nothing is written: the tables are computed again and compared, and the scripts
// have to agree with the package to the last bit.
import { readFileSync, writeFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, State, StrategyMode } from 'ts-fsrs';

const SCRIPTS = ['chance.js', 'fuzz.js', 'fsrs.js'].map(name => new URL(`../../../../templates/flashcards/${name}`, import.meta.url));
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 0, 1, 12);
const [AGAIN, HARD, GOOD, EASY] = [1, 2, 3, 4];

const scheduler = isFuzzed => fsrs({
  enable_fuzz: isFuzzed, enable_short_term: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'], request_retention: 0.9,
  maximum_interval: 36500,
});
const plain = scheduler(false);
/** As Anki does, the card and the number of the review decide. */
const fuzzed = scheduler(true).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('key'));

/** When a card is reviewed: a function of the card and of the time of the review before. */
const whenDue = card => card.due.getTime();
const after = wait => (card, before) => before + wait;
const overdue = factor => (card, before) => before + Math.round((card.due.getTime() - before) * factor / MINUTE) * MINUTE;

/** A history is a list of [grade, when]. */
const histories = [...everyWay(4, whenDue), ...everyWay(3, after(5 * MINUTE)), ...edges(), ...random(80, 25)];

function everyWay(length, when) {
  let all = [[]];
  for (let i = 0; i < length; i++)
    all = all.flatMap(history => [AGAIN, HARD, GOOD, EASY].map(grade => [...history, [grade, when]]));
  return all;
}

function edges() {
  const same = (grade, times, when) => Array.from({ length: times }, () => [grade, when]);
  const known = same(GOOD, 6, whenDue);
  return [
    ...[AGAIN, HARD, GOOD, EASY].map(grade => same(grade, 30, whenDue)),
    ...[AGAIN, HARD, GOOD, EASY].map(grade => [...known, ...same(grade, 12, after(3 * MINUTE))]),
    ...[AGAIN, HARD, GOOD, EASY].map(grade => [...known, ...same(grade, 4, after(40_000 * DAY))]),
    ...[AGAIN, HARD, GOOD, EASY].map(grade => [...known, ...same(grade, 8, overdue(20))]),
    ...[AGAIN, HARD, GOOD, EASY].map(grade => [...known, ...same(grade, 12, after(DAY))]),
    ...[2, 5, 9].map(lapses => Array.from({ length: lapses }, () => [...known, [AGAIN, whenDue], [HARD, whenDue]]).flat()),
    [...same(EASY, 20, whenDue), [AGAIN, whenDue], ...same(GOOD, 10, whenDue)],
    [...same(AGAIN, 40, overdue(3)), ...same(GOOD, 20, whenDue)],
  ];
}

function random(count, length) {
  let seed = 20260101;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const pick = list => list[Math.floor(next() * list.length)];
  const waits = [whenDue, whenDue, whenDue, after(2 * MINUTE), after(90 * MINUTE), after(DAY), overdue(0.5), overdue(1.7), overdue(6)];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * 2 * length) }, () => [pick([AGAIN, HARD, GOOD, GOOD, GOOD, EASY]), pick(waits)]));
}

/** Keys as the review has them: a guid, with a gap's number or without. */
function keyOf(number) {
  const guid = String(number * 7919).padStart(12, 'k0Z');
  return number % 3 === 0 ? `${guid}:${1 + number % 4}` : guid;
}

/** The rows of a history: what was given, and what the card became. */
function play(engine, history, number) {
  const key = keyOf(number);
  let card = { ...createEmptyCard(new Date(START)), key };
  let before = START;
  return history.map(([grade, when]) => {
    const now = card.reps === 0 ? START : when(card, before);
    const { card: next, log } = engine.next(card, new Date(now), grade);
    before = now;
    card = next;
    return {
      key, grade, waited: log.elapsed_days, state: State[card.state].toLowerCase(), step: card.learning_steps, stability: card.stability,
      difficulty: card.difficulty, reps: card.reps, lapses: card.lapses, days: card.scheduled_days,
      minutes: card.scheduled_days === 0 ? (card.due.getTime() - now) / MINUTE : 0,
    };
  });
}

const COLUMNS = ['grade', 'waited', 'state', 'step', 'stability', 'difficulty', 'reps', 'lapses', 'days', 'minutes'];
const tables = [
  {
    file: 'reviews.txt', columns: COLUMNS, played: histories.map((history, i) => play(plain, history, i)),
    head: '# Reviews as ts-fsrs schedules them; made by make-table.mjs. A history begins after an empty line with a card not yet seen.',
  },
  {
    file: 'fuzzed.txt', columns: ['key', ...COLUMNS], played: [...edges(), ...random(60, 20)].map((history, i) => play(fuzzed, history, i)),
    head: '# Reviews as ts-fsrs schedules them with fuzz, seeded with the card\'s key and the number of the review; else as reviews.txt.',
  },
];

const textOf = ({ head, columns, played }) => [
  head,
  '# waited: whole days since the review before; days, minutes: until the card comes back.',
  columns.join('\t'),
  ...played.flatMap(rows => ['', ...rows.map(row => columns.map(c => row[c]).join('\t'))]),
  '',
].join('\n');

globalThis.studyGuide = { flashcards: {} };
for (const script of SCRIPTS)
  runInThisContext(readFileSync(script, 'utf8'), { filename: script.pathname });
for (const table of tables) {
  const place = new URL(table.file, import.meta.url);
  const size = `${table.file}: ${table.played.flat().length} reviews in ${table.played.length} histories`;
  if (!process.argv.includes('--check')) {
    writeFileSync(place, textOf(table));
    console.log(size);
    continue;
  }
  const problems = [...differences(table)];
  if (readFileSync(place, 'utf8') !== textOf(table))
    problems.push(`${table.file} is not what ts-fsrs computes; run make-table.mjs without --check and read the difference`);
  problems.slice(0, 20).forEach(problem => console.error(problem));
  console.log(`${size}: ${problems.length === 0 ? 'the table and our scripts agree with ts-fsrs' : 'not the same'}`);
  process.exitCode = problems.length === 0 ? process.exitCode : 1;
}

/** Where our own scripts compute something else; both run in the same engine here, so not a bit may differ. */
function* differences({ columns, played }) {
  const own = globalThis.studyGuide.flashcards.fsrs;
  const isFuzzed = columns.includes('key');
  for (const rows of played) {
    let memory = own.unseen();
    for (const row of rows) {
      memory = own.grade(memory, row.waited, row.grade, isFuzzed ? row.key : null);
      for (const column of COLUMNS.slice(2).filter(c => memory[c] !== row[c]))
        yield `fsrs.js: ${column} is ${memory[column]}, expected ${row[column]}, after ${JSON.stringify(row)}`;
    }
  }
}
