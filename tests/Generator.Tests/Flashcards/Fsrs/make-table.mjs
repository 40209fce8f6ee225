// Makes reviews.txt: review histories as the npm package ts-fsrs schedules them, which our own templates/flashcards/fsrs.js is held to.
// With --check nothing is written: the table is computed again and compared, and fsrs.js has to agree with the package to the last bit.
import { readFileSync, writeFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { createEmptyCard, fsrs, State } from 'ts-fsrs';

const table = new URL('reviews.txt', import.meta.url);
const script = new URL('../../../../templates/flashcards/fsrs.js', import.meta.url);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 0, 1, 12);
const [AGAIN, HARD, GOOD, EASY] = [1, 2, 3, 4];

const scheduler = fsrs({
  enable_fuzz: false, enable_short_term: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'], request_retention: 0.9, maximum_interval: 36500,
});

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

/** The rows of a history: what was given, and what the card became. */
function play(history) {
  let card = createEmptyCard(new Date(START));
  let before = START;
  return history.map(([grade, when]) => {
    const now = card.reps === 0 ? START : when(card, before);
    const { card: next, log } = scheduler.next(card, new Date(now), grade);
    before = now;
    card = next;
    return {
      grade, waited: log.elapsed_days, state: State[card.state].toLowerCase(), step: card.learning_steps, stability: card.stability,
      difficulty: card.difficulty, reps: card.reps, lapses: card.lapses, days: card.scheduled_days,
      minutes: card.scheduled_days === 0 ? (card.due.getTime() - now) / MINUTE : 0,
    };
  });
}

const COLUMNS = ['grade', 'waited', 'state', 'step', 'stability', 'difficulty', 'reps', 'lapses', 'days', 'minutes'];
const played = histories.map(play);
const text = [
  '# Reviews as ts-fsrs schedules them; made by make-table.mjs. A history begins after an empty line with a card not yet seen.',
  '# waited: whole days since the review before; days, minutes: until the card comes back.',
  COLUMNS.join('\t'),
  ...played.flatMap(rows => ['', ...rows.map(row => COLUMNS.map(c => row[c]).join('\t'))]),
  '',
].join('\n');
const count = played.flat().length;

if (!process.argv.includes('--check')) {
  writeFileSync(table, text);
  console.log(`${count} reviews in ${played.length} histories`);
} else {
  const problems = [...differences()];
  if (readFileSync(table, 'utf8') !== text)
    problems.push('reviews.txt is not what ts-fsrs computes; run make-table.mjs without --check and read the difference');
  problems.slice(0, 20).forEach(problem => console.error(problem));
  console.log(`${count} reviews in ${played.length} histories: ${problems.length === 0 ? 'the table and fsrs.js agree with ts-fsrs' : 'not the same'}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Where our own script computes something else; both run in the same engine here, so not a bit may differ. */
function* differences() {
  runInThisContext(readFileSync(script, 'utf8'), { filename: 'fsrs.js' });
  const own = globalThis.flashcards.fsrs;
  for (const rows of played) {
    let memory = own.unseen();
    for (const row of rows) {
      memory = own.grade(memory, row.waited, row.grade);
      for (const column of COLUMNS.slice(2).filter(c => memory[c] !== row[c]))
        yield `fsrs.js: ${column} is ${memory[column]}, expected ${row[column]}, after ${JSON.stringify(row)}`;
    }
  }
}
