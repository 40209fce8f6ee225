// What makes one page a better answer than another: how near its names are, how much it weighs, and what was asked for.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const commonFirst = { chapter: 1.2, event: 1.2, document: 1.3 };
  const dated = { event: 3.8, document: 3.7, figure: 3.6 };
  const asking = [
    [/^\s*who(?:se|m)?(?!\p{L})/iu, ['person', 'event', 'organisation']],
    [/^\s*when(?!\p{L})/iu, ['event', 'document', 'dispute']],
    [/^\s*where(?!\p{L})/iu, ['place']],
    [/^\s*why(?!\p{L})/iu, ['dispute', 'assessment', 'chapter']],
    [/^\s*how (?:many|much|large|big)(?!\p{L})/iu, ['figure', 'event']],
  ];

  // 4 when the query is a name of the document, in any form of its words; 3 when it is half of a name or more, such as a surname; 2 when it
  // is so as far as it is typed; 1 when it is part of a name, or its words stand there in another order; else 0. Who types half a name
  // means a person rather than what is named after one: half a step more.
  search.nearness = function (document, parts) {
    return Math.max(0, ...document.spellings().map(name => {
      const start = name.findIndex((_, i) => parts.every((part, j) => part.words.has(name[i + j])));
      if (parts.length === 0) return 0;
      if (start < 0) return parts.every(part => name.some(word => part.words.has(word))) ? (name.length === parts.length ? 3.4 : 0.5) : 0;
      const isPerson = document.kind === 'person';
      if (name.length > parts.length * (isPerson ? 3 : 2)) return 1;
      const person = isPerson ? 0.5 : 0;
      if (!parts.every((part, j) => part.whole.has(name[start + j]))) return 2 + person;
      return name.length === parts.length ? 4 : 3 + person;
    }));
  };

  function isNameFrom(parts, name) {
    let next = 0;
    for (const part of parts) if (next < name.length && part.isSure && part.words.has(name[next])) next++;
    return next === name.length;
  }

  // Whether some of the words, with one other between them at most, are a whole name of two words or more, as in "who founded the Shanghai
  // Five".
  search.isNamedIn = function (document, parts) {
    return document.spellings().some(name => name.length > 1 && name.length < parts.length
      && parts.some((_, i) => isNameFrom(parts.slice(i, i + name.length + 1), name)));
  };

  // How near a page of the very date is when only a date was asked for; 0 for kinds that only mention dates.
  search.dateNearness = document => dated[document.kind] || 0;

  // How much what many point to, and what is important, goes before what says much the same. Of a word that many names have, more, and the
  // later the more.
  search.worth = function (document, isCommon) {
    if (!isCommon) return (1 + 0.035 * document.importance) * (1 + 0.01 * Math.log2(1 + document.pointers));
    return (1 + 0.25 * document.importance) * (1 + 0.12 * Math.log2(1 + document.pointers)) * (commonFirst[document.kind] || 1)
      * (1 + 0.6 * document.lateness);
  };

  // What a question asks for goes before what is as near.
  search.kindsAsked = function (query) {
    const rule = asking.find(([words]) => words.test(query));
    return rule ? rule[1] : [];
  };

  search.byRank = (a, b) =>
    b.nearness - a.nearness || b.score - a.score || b.document.importance - a.document.importance
        || (a.document.id < b.document.id ? -1 : 1);
})();
