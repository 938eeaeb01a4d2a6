/* The navigation of a narrow window as a drawer that a real button opens.
 * In: the button in the header, the navigation with its button to close, and the theme's
 * hidden checkbox, by which its styles know whether the drawer is open. Out: the state is
 * told; the focus goes in and comes back; Escape closes, and so does leaving. */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    const state = document.getElementById("__drawer");
    const opener = document.querySelector("[data-drawer-open]");
    const drawer = document.getElementById("site-nav");
    if (state === null || opener === null || drawer === null) return;
    const closer = drawer.querySelector("[data-drawer-close]");

    function set(isOpen) {
      if (state.checked === isOpen) return;
      state.checked = isOpen;
      state.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function close() {
      set(false);
      opener.focus();
    }

    state.addEventListener("change", () => {
      opener.setAttribute("aria-expanded", String(state.checked));
      if (state.checked) closer.focus();
      else if (drawer.contains(document.activeElement)) opener.focus();
    });
    opener.addEventListener("click", () => {
      set(!state.checked);
    });
    closer.addEventListener("click", close);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && state.checked) close();
    });
    drawer.addEventListener("focusout", (event) => {
      if (event.relatedTarget !== null && !drawer.contains(event.relatedTarget)) set(false);
    });
    /* A link to a place in the page: the page is what one wants to see. */
    drawer.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link !== null && link.getAttribute("href").charAt(0) === "#") set(false);
    });
  });
})();
