// Reads the data files of a chronology in the folder that is named, each with a package that is not ours, and prints what they say as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { dateOf, dayOf } from './dates.mjs';

const textOf = name => readFileSync(join(process.argv[2], name), 'utf8');

/** A property's value, of a list all of them; '' where there is none. */
const valueOf = (event, name) => event.component.getFirstProperty(name)?.getValues().join() ?? '';

const isoOf = ({ year, month, day }) => [String(year).padStart(4, '0'), ...[month, day].map(n => String(n).padStart(2, '0'))].join('-');

const events = new ICAL.Component(ICAL.parse(textOf('chronology.ics')))
    .getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
    .map(event => ({
  uid: event.uid, isAllDay: event.startDate.isDate && event.endDate.isDate, start: isoOf(event.startDate),
  end: isoOf(event.endDate), days: event.duration.toSeconds() / 86400,
  summary: event.summary, description: event.description, categories: valueOf(event, 'categories'), url: valueOf(event, 'url'),
}));

const rows = parse(textOf('chronology.csv'), { columns: true, bom: false, record_delimiter: '\r\n' });

const dates = JSON.parse(textOf('chronology.json')).entries
    .map(({ date }) => dateOf(date))
    .map(date => date && [dayOf(date, 'min'), dayOf(date, 'max')]);

console.log(JSON.stringify({ events, rows, dates }));
