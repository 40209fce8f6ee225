// Makes edtf.txt: which texts the npm package edtf takes for dates and which days it says they mean, which our own parser is held to.
// With --check nothing is written: the table is computed again and compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { dateOf, dayOf } from './dates.mjs';

const table = new URL('edtf.txt', import.meta.url);

/**
 * Why ours differs on purpose from what the package takes for a date: of the first rule that fits. EdtfAgreement.cs wants each to differ,
 * and no other.
 */
const DIFFERENCES = [
  [text => text.includes('T'), 'times of day are not used'],
  [text => /^(\.\.)?\/(\.\.)?$/.test(text), 'an interval without any date says nothing'],
  [text => /^-?XXXX/.test(text), 'a year hidden whole says nothing'],
  [text => /-02-29$/.test(text) && !isLeap(text.slice(0, 4)), 'the package moves a day that is not there into March'],
  [text => /^-?\d\d$/.test(text), 'the package takes two digits for a century, people write them for a year'],
  [text => /^Y-?\d{7,}$/.test(text), 'the package ends where the days of JavaScript end, or the year has more than nine digits'],
  [text => /^-0+X+$|^-\d{4}-XX/.test(text), 'the package turns the bounds round where parts are hidden before the year 0'],
  [text => /^[[{].* /.test(text), 'a date has no spaces'],
  [text => /^[[{]-?[\dX-]+[\]}]$/.test(text), 'a set of one date is a date'],
  [(text, { earlier, later }) => earlier && later, 'a set open at both ends has no place in time'],
  [(text, { type, values }) => type !== 'Interval' && values?.flat().some((date, i, all) => i > 0 && date.min <= all[i - 1].max),
      'the dates of a set stand in order of time, apart from one another'],
  [text => /\d\.\.[\d-]+[\]}]$/.test(text), 'the package forgets where a range at the end of a set ends'],
];

const isLeap = year => new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() === 1;
const rowsOf = name => readFileSync(new URL(`../Dates/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(l => l && !l.startsWith('#')).map(l => l.split('|')[0]);

/** Every date of some years, with marks, as both ends of intervals and in sets. */
function combinations() {
  const plain = ['1992', '1992-02', '1992-02-29', '-0044', '0000', '2001-12-31', '2001-13', '2001-04-31', '99'];
  const ends = ['', '..', '1990', '1991-02~', '1993-03-04?', '1994-XX', '1995-21'];
  const members = ['1667', '1668-02', '1669-01-31', '167X', '1680-XX', '1690-21', '1691~', '16'];
  return [
    ...plain.flatMap(date => ['', '~', '?', '%', '-XX'].map(mark => date + mark)),
    ...ends.flatMap(from => ends.map(to => `${from}/${to}`)),
    ...members.flatMap((one, i) => members.slice(i).flatMap(two => [`[${one},${two}]`, `{${one},${two}}`])),
    ...members.flatMap(date => [`[..${date}]`, `[${date}..]`, `{..${date}}`, `{1600,${date}..}`, `[${date},1700]`,
    `[1600..${date}]`, `[${date}..1699,1700]`]),
  ];
}

function row(text) {
  const date = dateOf(text);
  return date
    ? [text, 'valid', dayOf(date, 'min'), dayOf(date, 'max'), DIFFERENCES.find(([fits]) => fits(text, date))?.[1] ?? '']
    : [text, 'invalid', '', '', ''];
}

const texts = [...new Set([...rowsOf('edtf-valid.txt'), ...rowsOf('edtf-invalid.txt'), ...combinations()])];
const rows = texts.map(row);
const text = [
  '# Dates as the npm package edtf reads them: levels 0 and 1 and the sets of level 2. Made by make-table.mjs.',
  "# text, valid or not, first and last day ('-' open or unknown, '?' none found), why ours differs on purpose",
  ...rows.map(r => r.join('\t')),
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(table, text);
  console.log(`${rows.length} texts`);
} else {
  const isSame = readFileSync(table, 'utf8') === text;
  console.log(`${rows.length} texts: ` + (isSame
    ? 'edtf.txt is what the package edtf computes'
    : 'edtf.txt differs; run make-table.mjs without --check and read the difference'));
  process.exitCode = isSame ? 0 : 1;
}
