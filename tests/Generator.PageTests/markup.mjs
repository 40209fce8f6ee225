// The markup of every page, by html-validate's recommended rules.

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** Rules that are switched off, each with its reason. */
const off = {
  // A page is titled by its fact's headline, which may be a sentence; what is cut off at the end of a tab or a search result is the guide's name.
  'long-title': 'off',
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
