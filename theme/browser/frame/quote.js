/* Buttons beside what can be passed on: the address of a block, a quotation with its source.
 * In: headings with an id, the tools of a narrowed table, elements [data-quotation] (where
 * the words stand, ready to be put behind them) that hold or are [data-quote], the words
 * themselves; several quotations from one place stand each in [data-quoted]; [data-unquoted]
 * are words of ours. Out: the buttons. Needs siteClipboard. The words on a button beside a
 * quotation are drawn by the style sheet: a table that is copied or searched has none. */
(function () {
  "use strict";

  const BLOCKS = "h2[id], h3[id]";

  function begin() {
    const article = document.querySelector("article");
    if (article === null || document.querySelector("[data-search-page]")) return;
    article.querySelectorAll(BLOCKS).forEach(addLink);
    article.querySelectorAll("[data-quotation]").forEach(addQuotes);
    article.querySelectorAll(".narrow-tools").forEach(addView);
  }

  function button(className, text, name) {
    const made = Object.assign(document.createElement("button"), { type: "button", className: `copy ${className}`, textContent: text });
    made.setAttribute("aria-label", name);
    return made;
  }

  function addLink(heading) {
    const title = heading.textContent.trim();
    const made = button("copy-link", "复制链接", `复制链接：${title}`);
    const beside = Object.assign(document.createElement("div"), { className: "copy-beside" });
    made.addEventListener("click", () => self.siteClipboard.copy(addressOf(`#${heading.id}`), "链接"));
    beside.append(made);
    heading.after(beside);
  }

  /* A table as it is narrowed, whose choices stand in the address. */
  function addView(tools) {
    tools.querySelector("[data-narrow-link]").addEventListener("click", () => self.siteClipboard.copy(addressOf(""), "链接"));
  }

  /* The address that the site is known by, if it has one; the choices stay in it. */
  function addressOf(hash) {
    const known = document.querySelector("link[rel=canonical]");
    const page = known ? known.href : location.href.replace(/[?#].*$/, "");
    return page + location.search + hash;
  }

  function addQuotes(place) {
    const several = place.querySelectorAll("[data-quoted]");
    for (const holder of several.length > 0 ? several : [place]) addQuote(holder, place.dataset.quotation);
  }

  function addQuote(holder, source) {
    const label = labelOf(holder);
    const made = button("copy-quote", "", label ? `复制引文：${label}` : "复制引文");
    made.addEventListener("click", () => self.siteClipboard.copy(quoted(holder) + source, "引文"));
    (holder.querySelector(".cite") || holder).append(" ", made);
    holder.classList.add("has-copy");
  }

  /* What the words are of: the fact, or the head of the row and the column. */
  function labelOf(holder) {
    const fact = holder.closest("dl.facts > div");
    if (fact) return fact.querySelector("dt").textContent.trim();
    const cell = holder.closest("td, th");
    if (cell === null) return "";
    const head = cell.closest("tr").querySelector("th");
    const name = head ? (head.querySelector("a, [data-quote]") || head).textContent.trim() : "";
    return [name, cell.dataset.label].filter(Boolean).join("，");
  }

  /* Not what stands in the same fact but elsewhere in the document. */
  function quoted(holder) {
    const placeOf = (part) => part.closest("[data-quotation]");
    const inside = Array.from(holder.querySelectorAll("[data-quote]")).filter((part) => placeOf(part) === placeOf(holder));
    return (holder.matches("[data-quote]") ? [holder] : inside).map(wordsOf).join("\n");
  }

  function wordsOf(part) {
    if (part.tagName === "OL") return Array.from(part.children, (item, at) => `${numberOf(part, at)}${item.textContent.trim()}`).join("\n");
    const words = part.cloneNode(true);
    words.querySelectorAll("[data-unquoted]").forEach((ours) => ours.remove());
    return words.textContent.replace(/\s+/g, " ").trim();
  }

  /* A number that the document prints otherwise stands in the words. */
  function numberOf(list, at) {
    return list.classList.contains("as-printed") ? "" : `${at + 1}. `;
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
