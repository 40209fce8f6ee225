// Names as different languages write them: Cyrillic in Latin letters, the endings of words in Cyrillic, and one key for all spellings of a
// sound.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const letters = {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
    р: 'r', с: 's', т: 't', у: 'u',
    ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ie', ї: 'i', ґ: 'g',
  };

  // Endings of nouns, adjectives and names in Cyrillic in all cases, longest first, as words are folded, й as и; what a surname ends in
  // (-ов, -ев, -ин) is none.
  const endings = (
    'иями ями ами иеи ого его ому ему ыми ими иях иям ия ии ию ие ье ья ью ьи ых их ым им ом ем ои еи ою ею ая яя ую юю ое ее ые ыи ах ях '
    + 'ам ям ю я а о у ы и е ь'
  ).split(' ');

  search.isCyrillic = word => /^[\u0400-\u04ff]+$/.test(word);

  // The word in Latin letters; the same word when it is in others than Cyrillic ones.
  search.inLatin = word =>
      search.isCyrillic(word) ? Array.from(word, letter => letter in letters ? letters[letter] : letter).join('') : word;

  search.russianStem = function (word) {
    const ending = endings.find(end => word.endsWith(end) && word.length - end.length >= 3);
    return ending ? word.slice(0, -ending.length) : word;
  };

  // What sounds alike in English, German, French, Italian, Spanish, Polish and Dutch spelling of one name becomes one key: S for sh, zh,
  // ch, shch; i for y and j; v for w and ff.
  const sounds = [
    [/(?:shch|schtsch|stsch|shtch|chtch|szcz|stch|chtsch|schch)/g, 'S'],
    [/(?:dzh|dsch|dj|tsch|tch|tsh|sch|sh|zh|cz|sz|rz|ch)/g, 'S'],
    [/gu(?=[ei])/g, 'g'], [/ci(?=[aou])/g, 'S'], [/(?:kh|ck|q(?=u))/g, 'k'], [/x/g, 'ks'], [/ph/g, 'f'], [/ff/g, 'v'], [/w/g, 'v'],
    [/(?:tz|ts|z|c(?=[eiy]))/g, 's'], [/c/g, 'k'],
    [/o[ueo]/g, 'u'], [/^[yj]e/, 'e'], [/ie/g, 'e'], [/^(?:yu|ju|iu)/, 'u'],
    [/[yj]/g, 'i'], [/(.)\1+/g, '$1'], [/i*[eo]v(?:a?)$/, 'ev'], [/ski[ie]?$/, 'ski'], [/i+$/, 'i'], [/(?<=[^aeiou])e$/, ''],
  ];

  function soundOf(word) {
    return sounds.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  }

  // Of a whole name of several words, joined: syllables are too short for keys of their own.
  search.soundOfName = joined => /^[a-z]+$/.test(joined) ? soundOf(joined) : joined;

  // Keys under which a Latin word may stand: ch is a sibilant, before consonants and in German after a, o, u and i also k; a French or
  // Slavic j is a sibilant too, a Spanish one is kh, and in Dutch it is what stands before a j.
  search.soundKeys = function (word) {
    if (!/^[a-z]{4,}$/.test(word)) return [];
    const likeK = word.replace(/^ch(?=[lrn])/, 'k');
    const dutch = likeK.replace(/sjtsj/g, 'shch').replace(/([tsz])j/g, (_, letter) => `${letter === 't' ? 'c' : letter}h`);
    const slavic = ['zh', 'kh'].map(sound => likeK.replace(/j/g, sound));
    const readings = [likeK, likeK.replace(/(?<![ts])ch/g, 'kh'), ...slavic, dutch, dutch.replace(/^kh?r/, 'khr')];
    return Array.from(new Set(readings.map(soundOf))).filter(key => key.length > 3);
  };
})();
