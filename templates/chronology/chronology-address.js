// Keeps what was chosen in the page's address, so that it can be linked and comes back; what stands behind '#' is left alone.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  // A choice that a field does not offer is none.
  chronology.readAddress = function (fields) {
    const state = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = state.get(field.name) || '';
      if (field.selectedIndex < 0) field.value = '';
    }
  };

  chronology.writeAddress = function (fields) {
    const state = new URLSearchParams();
    for (const field of fields) if (field.value) state.set(field.name, field.value);
    const query = state.toString();
    history.replaceState(history.state, '', location.pathname + (query ? `?${query}` : '') + location.hash);
  };
})();
