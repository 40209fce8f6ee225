// The quiz: draws ten questions by the seed in the page's address, takes the answers and counts them.
(function () {
  'use strict';
  const { chance, quizQuestion } = globalThis.studyGuide.flashcards;
  const { wording } = globalThis.studyGuide;
  const at = id => document.getElementById(id);

  const SIZE = 10;

  /** All questions with their keys: those on the page, else those of questions.js. */
  let all = [];

  function onPage() {
    const keys = new Map([...document.querySelectorAll('.quiz-key')].map(key => [key.dataset.id, key]));
    return [...document.querySelectorAll('.quiz-question')].map(question => ({
      id: question.dataset.id, subject: question.dataset.subject, question: question.outerHTML,
      key: keys.get(question.dataset.id).outerHTML,
    }));
  }

  /** Ten in the seed's order, of one fact one. */
  function drawn(seed) {
    const subjects = new Set();
    return chance.shuffled(all, seed, ({ id }) => id)
        .filter(({ subject }) => !subjects.has(subject) && subjects.add(subject))
        .slice(0, SIZE);
  }

  const seedOf = () => new URLSearchParams(location.hash.slice(1)).get('seed') || '';

  /** Of letters that are not taken for one another. */
  function newSeed() {
    const letters = 'abcdefghkmnprstuvwxyz23456789';
    return Array.from(crypto.getRandomValues(new Uint8Array(6)), number => letters[number % letters.length]).join('');
  }

  /** The markup is made by the templates of the site, and no word of a reader's is in it. */
  function elementOf(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  }

  function show() {
    const seed = seedOf();
    at('quiz-seed').value = seed;
    const parts = drawn(seed).map(({ question, key }) => ({ question: elementOf(question), key: elementOf(key) }));
    let [right, answered] = [0, 0];
    for (const { question, key } of parts) {
      quizQuestion.open(question, key, seed, isRight => {
        answered++;
        right += isRight ? 1 : 0;
        const [key, all] = [answered === parts.length ? 'quiz.result' : 'quiz.score', parts.length];
        at('quiz-score').textContent = wording(key, { right, answered, all });
      });
    }
    at('quiz').replaceChildren(...parts.map(({ question }) => question));
    at('quiz-keys').querySelector('ol').replaceChildren(...parts.map(({ key }) => key));
    at('quiz-keys').open = false;
    at('quiz-score').textContent = '';
  }

  function draw(seed) {
    history.replaceState(history.state, '', `#${new URLSearchParams({ seed })}`);
    show();
  }

  function begin() {
    all = globalThis.studyGuide.flashcards.quizQuestions || onPage();
    if (all.length === 0)
      return;
    if (at('no-script'))
      at('no-script').hidden = true;
    if (at('part-keys'))
      at('part-keys').hidden = false;
    at('quiz-bar').hidden = false;
    at('quiz-new').addEventListener('click', () => draw(newSeed()));
    at('quiz-seed').addEventListener('change', () => draw(at('quiz-seed').value.trim() || newSeed()));
    at('quiz-print').addEventListener('click', () => window.print());
    window.addEventListener('hashchange', () => seedOf() && show());
    if (seedOf())
      show();
    else
      draw(newSeed());
  }

  // The questions of all chapters stand last on their page.
  document.addEventListener('DOMContentLoaded', begin);
})();
