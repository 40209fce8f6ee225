// Dates as the npm package edtf reads them.
import edtf, { parse } from 'edtf';

const DAY = /^([+-]?\d+)-(\d\d)-(\d\d)/;

/** The date of levels 0 and 1 or the set of level 2 that a text is; null when it is none. */
export function dateOf(text) {
  try {
    const { level, type } = parse(text);
    return level <= 1 || type === 'Set' || type === 'List' ? edtf(text) : null;
  } catch {
    return null;
  }
}

/** A bound as a day; '-' where it is open or unknown, '?' where the package has none. */
export function dayOf(date, bound) {
  const time = date[bound];
  // The package has null for a bound that is unknown, and infinity for one that is open.
  if (time === null || Math.abs(time) === Infinity)
    return '-';
  if (Number.isNaN(time))
    return '?';
  const [, year, month, day] = DAY.exec(new Date(time).toISOString());
  const number = Number(year);
  return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}-${month}-${day}`;
}
