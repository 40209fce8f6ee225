// A card that a chapter asks: shows the question, the answer, takes one of two grades, and says from then on where the card stands.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, fsrs, standing } = flashcards;

  const capital = words => words.charAt(0).toUpperCase() + words.slice(1);
  const copies = nodes => [...nodes].map(node => node.cloneNode(true));

  /** True when a card is to be asked: not yet seen, or due. What was graded a moment ago is not asked at once. */
  function isDue(progress, key, now) {
    const record = progress.get(key);
    if (progress.isSuspended(key))
      return false;
    return !record || (standing.isLearning(record) ? record.due <= now : standing.isDue(record, now));
  }

  /** 'suspended', 'unseen', 'forgotten', 'due' or 'known': what the card's dot shows. */
  function stateOf(progress, key, now) {
    const record = progress.get(key);
    if (progress.isSuspended(key))
      return 'suspended';
    if (!record)
      return 'unseen';
    if (standing.isLearning(record) && record.step === 0)
      return 'forgotten';
    return isDue(progress, key, now) ? 'due' : 'known';
  }

  /**
   * @param source The card as the page has it without scripts. @param isAgain True for one that was forgotten and comes again.
   * @param on `say(words)`, `changed()` after any change of progress, `graded(card, isForgotten)`, `undone(card)`, `next(card)`.
   */
  function open(source, progress, isAgain, on) {
    const element = document.getElementById('practice-card').content.firstElementChild.cloneNode(true);
    const find = name => element.querySelector(`.practice-${name}`);
    const key = source.dataset.key;
    /** The card's last review when it was asked; 0 for none. */
    let askedAfter = 0;
    /** Of a card that comes again: true until it is graded here. */
    let isOpen = isAgain;
    /** What can be undone; null for nothing. */
    let given = null;

    const lastOf = () => (progress.get(key) || { last: 0 }).last;

    function setPhase(phase) {
      element.dataset.phase = phase;
      if (phase === 'question')
        askedAfter = lastOf();
    }

    const isAsked = now => !progress.isSuspended(key) && (isOpen || isDue(progress, key, now));

    /** Shows what has become of the card; one whose answer is being looked at stays as it is unless it was graded elsewhere. */
    function refresh() {
      const now = clock.now();
      if (element.dataset.phase !== 'answer' || lastOf() !== askedAfter)
        setPhase(isAsked(now) ? 'question' : 'known');
      find('standing').textContent = `${capital(standing.inWords(progress.get(key), progress.isSuspended(key), now))}.`;
      find('undo').hidden = !given || lastOf() !== given.moment;
    }

    function show() {
      element.dataset.phase = 'answer';
      find('remembered').focus({ preventScroll: true });
    }

    function grade(number) {
      if (element.dataset.phase !== 'answer')
        return;
      progress.catchUp();
      if (lastOf() !== askedAfter || progress.isSuspended(key)) {
        isOpen = false;
        setPhase('known');
        on.say(wording('practice.elsewhere'));
        on.changed();
        on.next(card);
        return;
      }
      const [before, now] = [progress.get(key), clock.now()];
      const { record, line, wait } = standing.graded(key, before, number, now);
      progress.put(key, record, line);
      given = { before, moment: now };
      isOpen = false;
      setPhase('known');
      on.say(wording(number === fsrs.AGAIN ? 'practice.forgotten' : 'practice.remembered', { wait }));
      on.graded(card, number === fsrs.AGAIN);
      on.changed();
      on.next(card);
    }

    function undo() {
      progress.catchUp();
      if (given && lastOf() === given.moment) {
        progress.takeBack(key, given.before, given.moment);
        on.say(wording('practice.undone'));
        on.undone(card);
      }
      given = null;
      isOpen = isAgain;
      on.changed();
      focus();
    }

    /** The focus follows the card from the keyboard without moving the page. */
    function focus() {
      const name = { question: 'show', answer: 'remembered', known: 'next' }[element.dataset.phase];
      find(name).focus({ preventScroll: true });
    }

    find('asked').append(...copies(source.querySelector('summary').childNodes));
    find('reply').append(...copies(source.querySelector('details').children).slice(1));
    find('again').hidden = !isAgain;
    find('show').addEventListener('click', show);
    find('undo').addEventListener('click', undo);
    find('next').addEventListener('click', () => on.next(card));
    for (const button of element.querySelectorAll('[data-grade]'))
      button.addEventListener('click', () => grade(Number(button.dataset.grade)));

    const card = {
      key, element, source, isAgain, refresh, focus,
      importance: Number(source.dataset.importance),
      isAsked: () => isAsked(clock.now()),
      state: () => stateOf(progress, key, clock.now()),
      due: () => (progress.get(key) || { due: 0 }).due,
      words: () => standing.inWords(progress.get(key), progress.isSuspended(key), clock.now()),
    };
    refresh();
    return card;
  }

  flashcards.practiceCard = { open };
})();
