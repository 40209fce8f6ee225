// Brings English words to their stems, by the algorithm that M. F. Porter published as "Porter2" (snowballstem.org/algorithms/english).
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const irregular = {
    skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli',
    early: 'earli', only: 'onli', singly: 'singl',
    sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes',
  };
  const wholeAfterPlural = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

  // Ending, what takes its place, and what must stand before it where it matters; the longest ending that fits decides.
  const second = [
    ['ization', 'ize'], ['ational', 'ate'], ['fulness', 'ful'], ['ousness', 'ous'], ['iveness', 'ive'], ['tional', 'tion'],
    ['biliti', 'ble'], ['lessli', 'less'], ['entli', 'ent'], ['ation', 'ate'], ['alism', 'al'], ['aliti', 'al'],
    ['ousli', 'ous'], ['iviti', 'ive'], ['fulli', 'ful'], ['enci', 'ence'], ['anci', 'ance'], ['abli', 'able'],
    ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['bli', 'ble'], ['ogi', 'og', /l$/],
    ['li', '', /[cdeghkmnrt]$/],
  ];
  const third = [
    ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'], ['ative', '', null, true],
    ['ical', 'ic'], ['ness', ''], ['ful', ''],
  ];
  const fourth = [
    ['ement', ''], ['ance', ''], ['ence', ''], ['able', ''], ['ible', ''], ['ment', ''], ['ant', ''], ['ent', ''], ['ism', ''],
    ['ate', ''], ['iti', ''], ['ous', ''],
    ['ive', ''], ['ize', ''], ['ion', '', /[st]$/], ['al', ''], ['er', ''], ['ic', ''],
  ];

  // Where the region after the first consonant that follows a vowel begins, from a place on; the word's length when there is none.
  function region(word, from) {
    const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return match ? from + match.index + 2 : word.length;
  }

  function endsInShortSyllable(word) {
    return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
  }

  function withoutPlural(word) {
    if (word.endsWith('sses')) return word.slice(0, -2);
    if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    if (/[us]s$/.test(word) || !/[aeiouy].+s$/.test(word)) return word;
    return word.slice(0, -1);
  }

  function withoutTense(word, first) {
    const eed = /eed(ly)?$/.exec(word);
    if (eed) return eed.index >= first ? word.slice(0, eed.index + 2) : word;
    const tense = /(ed|ing)(ly)?$/.exec(word);
    if (!tense || !/[aeiouy]/.test(word.slice(0, tense.index))) return word;
    const rest = word.slice(0, tense.index);
    if (/(at|bl|iz)$/.test(rest)) return rest + 'e';
    if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
    return first >= rest.length && endsInShortSyllable(rest) ? rest + 'e' : rest;
  }

  function replaceEnding(word, endings, from, deep) {
    const rule = endings.find(([ending]) => word.endsWith(ending));
    if (!rule) return word;
    const [ending, replacement, before, mustBeDeep] = rule;
    const rest = word.slice(0, -ending.length);
    return rest.length < (mustBeDeep ? deep : from) || (before && !before.test(rest)) ? word : rest + replacement;
  }

  function withoutLast(word, first, deep) {
    const rest = word.slice(0, -1);
    if (word.endsWith('e')) return rest.length >= deep || (rest.length >= first && !endsInShortSyllable(rest)) ? rest : word;
    return word.endsWith('ll') && rest.length >= deep ? rest : word;
  }

  search.stem = function (word) {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    if (Object.prototype.hasOwnProperty.call(irregular, word)) return irregular[word];
    // A y that is a consonant is written Y until the end.
    let stem = word.replace(/^y|([aeiouy])y/g, (y, vowel) => (vowel || '') + 'Y');
    const special = /^(gener|commun|arsen)/.exec(stem);
    const first = special ? special[0].length : region(stem, 0);
    const deep = region(stem, first);
    stem = withoutPlural(stem);
    if (wholeAfterPlural.has(stem)) return stem;
    stem = withoutTense(stem, first);
    stem = stem.replace(/(.[^aeiouy])[yY]$/, '$1i');
    stem = replaceEnding(stem, second, first, deep);
    stem = replaceEnding(stem, third, first, deep);
    stem = replaceEnding(stem, fourth, deep, deep);
    return withoutLast(stem, first, deep).toLowerCase();
  };
})();
