// The markup of every page, by html-validate's recommended rules.

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** Rules that are switched off or relaxed, each with its reason. */
const off = {
  // A page is titled by its fact's headline, which may be a sentence; what is cut off at the end of a tab or a search result is the guide's
  // name.
  'long-title': 'off',
  // HTML allows a dot in an id. The book has one in every id of its own, so that none meets an id of the content.
  'valid-id': ['error', { relaxed: true }],
};

export async function checkMarkup(site, pages) {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: off }));
  const problems = [];
  for (const page of pages) {
    const report = await validator.validateFile(site.pathOf(page));
    for (const { messages } of report.results)
      problems.push(...messages.map(m => `${page}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`));
  }
  return problems;
}
