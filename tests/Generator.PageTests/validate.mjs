// Usage: npm run validate -- FOLDER, with the folder of a built site. Prints what is wrong as file:line:column and ends with 1, or says
// what was found right.

import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkLinkedData } from './linked-data.mjs';
import { checkMarkup } from './markup.mjs';

const given = process.argv[2];
if (given === undefined) {
  console.error('Name the folder of a built site.');
  process.exit(2);
}

// npm changes to its own folder; readers mean theirs.
const folder = resolve(process.env.INIT_CWD ?? '.', given);
const files = (await readdir(folder, { recursive: true })).map(name => name.replaceAll('\\', '/')).sort();
const pages = files.filter(name => name.endsWith('.html'));
if (pages.length === 0) {
  console.error(`${given} has no page.`);
  process.exit(2);
}

const site = { folder, files: new Set(files), pathOf: name => join(folder, name) };
const problems = [...await checkMarkup(site, pages), ...await checkLinkedData(site, pages)];
for (const problem of problems)
  console.log(problem);
console.log(`${pages.length} pages, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
