// The cards asked behind one section: one is shown at a time in a box whose height never changes, and a dot a card tells where each stands.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, practiceCard } = flashcards;

  const MOST_IMPORTANT = 3;

  const nextDue = due => (clock.day(due) === clock.day(clock.now())
      ? wording('practice.next_today')
      : wording('practice.next', { date: clock.dateInWords(due) }));

  /** @param on As practice-card.js has it, without `next`; and `isLast(set)`. */
  function open(section, progress, on) {
    const list = section.querySelector('.practice-list');
    const stage = document.getElementById('practice-stage').content.cloneNode(true);
    const [dots, box] = [stage.querySelector('.practice-dots'), stage.querySelector('.practice-cards')];
    const end = document.getElementById('practice-end').content.firstElementChild.cloneNode(true);
    const cards = [];
    let least = 1;
    /** The card that is shown; null when the box says how things stand. */
    let current = null;

    const isChosen = ({ card }) => least <= MOST_IMPORTANT && (card.isAgain || card.importance >= least);
    const shown = () => cards.filter(isChosen);

    function showEnd() {
      const all = shown();
      const forgotten = all.filter(({ card }) => card.state() === 'forgotten');
      const dues = all.map(({ card }) => card.due()).filter(due => due > clock.now());
      end.querySelector('.practice-result').textContent = [
        wording('practice.done'),
        forgotten.length > 0 ? wording(on.isLast(set) ? 'practice.again_in_review' : 'practice.again', { count: forgotten.length }) : '',
        dues.length > 0 ? nextDue(Math.min(...dues)) : '',
      ].filter(Boolean).join(' ');
    }

    function display(entry) {
      current = entry;
      for (const other of cards) {
        other.card.element.classList.toggle('is-shown', other === entry);
        if (other === entry)
          other.dot.setAttribute('aria-current', 'true');
        else
          other.dot.removeAttribute('aria-current');
      }
      end.classList.toggle('is-shown', !entry);
      if (!entry)
        showEnd();
    }

    /** The first that is still to be asked, from the one behind the current on and around. */
    function following() {
      const all = shown();
      const from = all.indexOf(current) + 1;
      return [...all.slice(from), ...all.slice(0, from)].find(entry => entry !== current && entry.card.isAsked()) || null;
    }

    function refresh() {
      cards.forEach((entry, i) => {
        entry.card.refresh();
        entry.dot.parentElement.hidden = !isChosen(entry);
        entry.dot.dataset.state = entry.card.state();
        const words = { number: i + 1, standing: entry.card.words() };
        entry.dot.setAttribute('aria-label', wording(entry.card.isAgain ? 'practice.dot_again' : 'practice.dot', words));
      });
      section.hidden = shown().length === 0;
      if (!current || !isChosen(current))
        display(following());
    }

    function next(card) {
      const entry = following();
      display(entry);
      if (entry)
        entry.card.focus();
      else
        cards.find(c => c.card === card).dot.focus({ preventScroll: true });
    }

    /** What a card tells, with the set that it is told from. */
    const of = {
      ...on, next, graded: (card, isForgotten) => on.graded(set, card, isForgotten), undone: card => on.undone(set, card),
    };

    function add(source, isAgain) {
      const dot = document.createElement('button');
      dot.type = 'button';
      dot.className = 'practice-dot';
      const entry = { dot, card: practiceCard.open(source, progress, isAgain, of) };
      dot.addEventListener('click', () => display(entry));
      const item = document.createElement('li');
      item.append(dot);
      dots.append(item);
      end.before(entry.card.element);
      cards.push(entry);
    }

    const set = {
      section, refresh,
      box,
      /** @param importance The least that is asked; 4 for nothing. */
      choose(importance) {
        least = importance;
        refresh();
      },
      isEmpty: () => shown().length === 0,
      /** A card forgotten in an earlier section comes again here. */
      takeAgain(source) {
        add(source, true);
        refresh();
      },
      /** The forgetting was undone. */
      giveBack(key) {
        const found = cards.find(({ card }) => card.isAgain && card.key === key);
        if (!found)
          return;
        found.card.element.remove();
        found.dot.parentElement.remove();
        cards.splice(cards.indexOf(found), 1);
        if (current === found)
          display(following());
      },
    };

    box.append(end);
    for (const source of list.children)
      add(source, false);
    list.before(stage);
    section.classList.add('is-live');
    refresh();
    return set;
  }

  flashcards.practiceSet = { open };
})();
