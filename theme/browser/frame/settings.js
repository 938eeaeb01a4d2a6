/* The panel in the header where the reader chooses type, colour and keys.
 * In: [data-display] with a button, a panel and fields named display-…; siteDisplay. Out:
 * the panel opens and closes; each choice holds at once. */
(function (display) {
  "use strict";

  document.addEventListener("DOMContentLoaded", function () {
    var place = document.querySelector("[data-display]");
    if (place === null || display === undefined) return;
    var button = place.querySelector("[data-display-open]");
    var panel = place.querySelector(".site-display__panel");
    var fields = Array.from(panel.querySelectorAll("input"));

    function nameOf(field) {
      return field.name.replace("display-", "");
    }

    function open(isOpen) {
      fields.forEach(function (field) {
        field.checked = display.value(nameOf(field)) === field.value;
      });
      panel.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    }

    button.addEventListener("click", function () {
      open(panel.hidden);
    });
    panel.addEventListener("change", function (event) {
      var field = event.target;
      display.choose(nameOf(field), field.checked ? field.value : "off");
    });
    place.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || panel.hidden) return;
      open(false);
      button.focus();
    });
    place.addEventListener("focusout", function (event) {
      if (event.relatedTarget !== null && !place.contains(event.relatedTarget)) open(false);
    });
    document.addEventListener("click", function (event) {
      if (!panel.hidden && !place.contains(event.target)) open(false);
    });
  });
})(window.siteDisplay);
