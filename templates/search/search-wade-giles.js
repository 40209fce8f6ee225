// Names in Wade-Giles (Teng Hsiao-p'ing) and in older French and German spelling (Teng Siao-p'ing) as pinyin (Deng Xiaoping).
// Few write the apostrophes that tell p from p', so each syllable may be several.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const initials = [
    ['tsch', ['zh', 'ch', 'j', 'q']], ['tch', ['zh', 'ch', 'j', 'q']], ['sch', ['sh', 'x']],
    ['tzu', ['zi', 'ci']], ['tsu', ['zu', 'cu']], ['szu', ['si']], ['ssu', ['si']], ['hs', ['x']], ['ch', ['zh', 'ch', 'j', 'q']],
    ['ts', ['z', 'c', 'j', 'q']],
    ['tz', ['z', 'c']], ['sh', ['sh']], ['p', ['b', 'p']], ['t', ['d', 't']], ['k', ['g', 'k', 'j', 'q']], ['j', ['r']],
    ['m', ['m']], ['f', ['f']], ['n', ['n']], ['l', ['l']], ['h', ['h', 'x']], ['s', ['s', 'x']], ['y', ['y']], ['w', ['w']], ['', ['']],
  ];
  const finals = [
    [/^ih$/, 'i'], [/^ien$/, 'ian'], [/^ieh$/, 'ie'], [/^[uü]eh$/, 'ue'], [/^eh$/, 'e'], [/^ung$/, 'ong'], [/^iung$/, 'iong'],
    [/^uei$/, 'ui'], [/^[uü]an$/, 'uan'], [/^erh$/, 'er'], [/^ê/, 'e'],
  ];
  const sounds = /^(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)$/;

  function fits(initial, final) {
    if (/^[jqx]$/.test(initial)) return /^[iu]/.test(final);
    return !/^(?:zh|ch|sh|r|z|c|s|g|k|h)$/.test(initial) || !/^i./.test(final);
  }

  // The pinyin syllables that one Wade-Giles syllable may be; none when it is no such syllable.
  search.pinyinOf = function (syllable) {
    const [initial, readings] = initials.find(([start]) => syllable.startsWith(start));
    if (/^(?:tzu|tsu|szu|ssu)$/.test(syllable)) return readings;
    const written = syllable.slice(initial.length);
    const rule = finals.find(([pattern]) => pattern.test(written));
    let final = rule ? written.replace(rule[0], rule[1]) : written;
    if (final === 'o' && /^[kh]$/.test(initial)) final = 'e';
    if (syllable === 'yen') final = 'an';
    if (!sounds.test(final)) return [];
    return readings.filter(reading => fits(reading, final)).map(reading => reading + final)
      .concat(syllable === 'yu' ? ['you'] : []);
  };

  // All ways to read a row of syllables, joined.
  search.pinyinOfAll = function (syllables) {
    return syllables.map(search.pinyinOf)
        .reduce((all, next) => all.flatMap(start => next.map(end => start + end)).slice(0, 128), ['']);
  };
})();
