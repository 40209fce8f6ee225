// Finds the words of the index that one typed word may mean, each with how sure that is, from 0 to 1.
'use strict';
var StudySearch = StudySearch || {};

(function () {
  const sure = { word: 1, family: 0.9, beginning: 0.6, typo: 0.5, begun: 0.4, script: 0.4, typoInBeginning: 0.3 };

  const letters = {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
    ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ie',
  };

  // Words that differ only in their endings, or in writing -ise or -ize, are one family.
  StudySearch.familyOf = word => StudySearch.stem(word.replace(/iz(?=e|a|i)/g, 'is'));

  // Whether one letter left out, put in, exchanged, or two neighbours swapped turn one word into the other.
  StudySearch.isOneTypoApart = function (a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return Math.max(left.length, right.length) <= 1
      || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
  };

  // The index knows the word, its family, or, while it is being typed, words that begin with it.
  function known(index, word, isOpen) {
    const found = new Map();
    if (isOpen) index.words.forEach((other, i) => other.startsWith(word) && found.set(i, sure.beginning));
    index.family(word).forEach(i => found.set(i, sure.family));
    if (index.places.has(word)) found.set(index.places.get(word), sure.word);
    return found;
  }

  function withFamilies(index, places, howSure) {
    return new Map(places.flatMap(i => index.family(index.words[i])).map(i => [i, howSure]));
  }

  function placesWhere(index, holds) {
    return index.words.map((_, i) => i).filter(i => holds(index.words[i]));
  }

  // Numbers have no typos: another year is another year.
  function almost(index, word, isOpen) {
    if (word.length < 4 || /\p{N}/u.test(word)) return new Map();
    const typos = placesWhere(index, other => other.length > 2 && StudySearch.isOneTypoApart(word, other));
    if (typos.length > 0 || !isOpen) return withFamilies(index, typos, sure.typo);
    const begun = placesWhere(index, other => other.length > 4 && word.startsWith(other) && word.length <= other.length + 4);
    if (begun.length > 0) return withFamilies(index, begun, sure.begun);
    const beginnings = placesWhere(index, other =>
      [-1, 0, 1].some(more => other.length > word.length + more && StudySearch.isOneTypoApart(word, other.slice(0, word.length + more))));
    return new Map(beginnings.map(i => [i, sure.typoInBeginning]));
  }

  // The word in Latin letters; the same word when it is in others than Cyrillic ones.
  function inLatin(word) {
    return /^[а-яієґ]+$/.test(word) ? Array.from(word, letter => letter in letters ? letters[letter] : letter).join('') : word;
  }

  // What each typed word may mean: place in the index's words to how sure. isOpen says that the word may go on.
  StudySearch.matches = function (index, word, isOpen) {
    const latin = inLatin(word);
    const found = known(index, word, isOpen);
    if (latin !== word) known(index, latin, isOpen).forEach((howSure, i) => found.set(i, howSure * sure.script));
    if (found.size > 0) return found;
    const guessed = almost(index, word, isOpen);
    if (guessed.size > 0 || latin === word) return guessed;
    return new Map(Array.from(almost(index, latin, isOpen), ([i, howSure]) => [i, howSure * sure.script]));
  };
})();
