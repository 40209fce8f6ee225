// Marks in the margin of the prose what has been learned there, and when the first of it comes back.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, standing } = flashcards;

  /** The keys of the cards of each page that the chapter's cards lead to. */
  function keysByPage(article) {
    const keys = new Map();
    for (const item of article.querySelectorAll('.practice-list > li')) {
      const page = item.querySelector('.practice-more a').href;
      keys.set(page, [...(keys.get(page) || []), item.dataset.key]);
    }
    return keys;
  }

  /** The paragraphs of the prose with the cards of what each is the first to link. */
  function places(article) {
    const keys = keysByPage(article);
    const found = new Map();
    for (const link of article.querySelectorAll('.told a[href]')) {
      const block = link.closest('p, li, td, th, blockquote');
      if (!block || !keys.has(link.href))
        continue;
      found.set(block, [...(found.get(block) || []), ...keys.get(link.href)]);
      keys.delete(link.href);
    }
    return found;
  }

  function open(article, progress) {
    const marks = [...places(article)].map(([block, keys]) => {
      const element = document.createElement('span');
      element.className = 'practice-mark';
      block.classList.add('has-mark');
      return { block, keys, element };
    });

    return {
      refresh() {
        for (const { block, keys, element } of marks) {
          const records = keys.filter(key => !progress.isSuspended(key)).map(progress.get).filter(Boolean);
          if (records.length === 0) {
            element.remove();
            continue;
          }
          const first = records.reduce((a, b) => (a.due <= b.due ? a : b));
          const hidden = document.createElement('span');
          hidden.className = 'unseen';
          hidden.textContent = ` ${wording('practice.learned')}`;
          const when = document.createElement('span');
          when.textContent = standing.isDue(first, clock.now())
              ? wording('practice.due_today')
              : wording('practice.due', { date: clock.shortDate(first.due) });
          element.replaceChildren(hidden, when);
          if (!element.isConnected)
            block.append(element);
        }
      },
    };
  }

  flashcards.practiceMarks = { open };
})();
