// The JSON-LD of pages and of data/facts.jsonld, by the reference implementation of JSON-LD: nothing in it may be lost on a reader, every
// thing has a type, and every thing of this site leads to a page of it.

import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';

const Block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const Base = 'https://site.invalid/';
const EveryFact = 'data/facts.jsonld';

/**
 * Stands for schema.org's own context, which would have to be fetched: the same names, and of the members that hold addresses those that we
 * use.
 */
const vocabulary = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, item: { '@type': '@id' } } };

async function load(address) {
  if (address !== 'https://schema.org')
    throw new Error(`asks for ${address}`);
  return { contextUrl: null, documentUrl: address, document: vocabulary };
}

export async function checkLinkedData(site, pages) {
  const problems = [];
  for (const page of pages) {
    const html = await readFile(site.pathOf(page), 'utf8');
    for (const [, text] of html.matchAll(Block))
      problems.push(...await check(site, page, text));
  }
  if (site.files.has(EveryFact))
    problems.push(...await check(site, EveryFact, await readFile(site.pathOf(EveryFact), 'utf8')));
  return problems;
}

async function check(site, name, text) {
  let things;
  try {
    things = await jsonld.expand(JSON.parse(text), { base: Base + name, documentLoader: load, safe: true });
  } catch (error) {
    return [`${name}: JSON-LD: ${error.message}`];
  }
  return [...problemsOf(things)].map(problem => `${name}: JSON-LD: ${problem}`);

  function* problemsOf(value) {
    if (Array.isArray(value)) {
      for (const item of value)
        yield* problemsOf(item);
    } else if (typeof value === 'object' && value !== null && !('@value' in value)) {
      const id = value['@id'];
      const isAddress = Object.keys(value).length === 1 && id !== undefined;
      if (!isAddress && value['@type'] === undefined && value['@list'] === undefined)
        yield `a thing without a type: ${JSON.stringify(value).slice(0, 100)}`;
      if (id?.startsWith(Base) && !site.files.has(new URL(id).pathname.slice(1)))
        yield `no page of this site: ${id}`;
      for (const [member, inner] of Object.entries(value)) {
        if (!member.startsWith('@') || member === '@list' || member === '@graph')
          yield* problemsOf(inner);
      }
    }
  }
}
