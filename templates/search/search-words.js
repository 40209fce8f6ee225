// Splits text into the words by which it is found, as Outputs/Search/SearchWords.cs of the generator does; a test keeps the two equal.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  // Runs of a script that puts no blanks between words, or words with their inner apostrophes.
  const ideographs = '\\u3005-\\u3007\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3fffd}';
  const letters = `(?:(?![${ideographs}])[\\p{L}\\p{N}\\p{M}])+`;
  const runs = new RegExp(`[${ideographs}]+|${letters}(?:['’‘]${letters})*`, 'gu');
  const startsWithIdeograph = new RegExp(`^[${ideographs}]`, 'u');
  const possessive = /(.)['’‘]s$/iu;
  const left = /[^\p{L}\p{N}]|[\u02b0-\u02ff]/gu;
  const variants = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };

  function fold(text) {
    return text.normalize('NFKD').replace(left, '').toLowerCase().replace(/[ßæœøłđðþıς]/g, letter => variants[letter]).normalize('NFC');
  }

  function pairs(run) {
    const characters = Array.from(fold(run));
    return characters.length === 1 ? characters : characters.slice(1).map((second, i) => characters[i] + second);
  }

  // The text cut into pieces, each with the words it stands for; what stands between words has none. Pieces joined are the text.
  search.pieces = function (text) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(runs)) {
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), words: [] });
      const run = match[0];
      const words = startsWithIdeograph.test(run) ? pairs(run) : [fold(run.replace(possessive, '$1'))].filter(Boolean);
      pieces.push({ text: run, words, isRun: startsWithIdeograph.test(run) });
      end = match.index + run.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), words: [] });
    return pieces;
  };

  search.words = text => search.pieces(text).flatMap(piece => piece.words);
})();
