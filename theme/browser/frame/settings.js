/* The panel in the header where the reader chooses type, colour and keys.
 * In: [data-display] with a button, a panel and fields named display-…; siteDisplay. Out:
 * the panel opens and closes; each choice holds at once. */
(function () {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    /* Asked for only now: it is made at the beginning of the body, after this script. */
    const display = window.siteDisplay;
    const place = document.querySelector("[data-display]");
    if (place === null || display === undefined) return;
    const button = place.querySelector("[data-display-open]");
    const panel = place.querySelector(".site-display__panel");
    const fields = Array.from(panel.querySelectorAll("input"));

    function nameOf(field) {
      return field.name.replace("display-", "");
    }

    function open(isOpen) {
      fields.forEach((field) => {
        field.checked = display.value(nameOf(field)) === field.value;
      });
      panel.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    }

    button.addEventListener("click", () => {
      open(panel.hidden);
    });
    panel.addEventListener("change", (event) => {
      const field = event.target;
      display.choose(nameOf(field), field.checked ? field.value : "off");
    });
    place.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      open(false);
      button.focus();
    });
    place.addEventListener("focusout", (event) => {
      if (event.relatedTarget !== null && !place.contains(event.relatedTarget)) open(false);
    });
    document.addEventListener("click", (event) => {
      if (!panel.hidden && !place.contains(event.target)) open(false);
    });
  });
})();
