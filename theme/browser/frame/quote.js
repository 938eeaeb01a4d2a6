/* Buttons beside what can be passed on: the address of a block, a quotation with its source.
 * In: headings with an id, the tools of a narrowed table, elements [data-quotation] (where
 * the words stand, ready to be put behind them) that hold or are [data-quote], the words
 * themselves. Out: the buttons. Needs siteClipboard. */
(function () {
  "use strict";

  const BLOCKS = "h2[id], h3[id]";

  function begin() {
    const article = document.querySelector("article");
    if (article === null || document.querySelector("[data-search-page]")) return;
    article.querySelectorAll(BLOCKS).forEach(addLink);
    article.querySelectorAll("[data-quotation]").forEach(addQuote);
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
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: "复制链接" });
    made.addEventListener("click", () => self.siteClipboard.copy(addressOf(""), "链接"));
    tools.append(made);
  }

  /* The address that the site is known by, if it has one; the choices stay in it. */
  function addressOf(hash) {
    const known = document.querySelector("link[rel=canonical]");
    const page = known ? known.href : location.href.replace(/[?#].*$/, "");
    return page + location.search + hash;
  }

  function addQuote(holder) {
    const row = holder.closest("dl.facts > div");
    const label = row ? row.querySelector("dt").textContent.trim() : "";
    const made = button("copy-quote", "复制引文", label ? `复制引文：${label}` : "复制引文");
    made.addEventListener("click", () => self.siteClipboard.copy(quoted(holder), "引文"));
    (holder.querySelector(".cite") || holder).append(" ", made);
    holder.classList.add("has-copy");
  }

  function quoted(holder) {
    const parts = holder.matches("[data-quote]") ? [holder] : Array.from(holder.querySelectorAll("[data-quote]"));
    return parts.map(wordsOf).join("\n") + holder.dataset.quotation;
  }

  function wordsOf(part) {
    if (part.tagName !== "OL") return part.textContent.replace(/\s+/g, " ").trim();
    return Array.from(part.children, (item, at) => `${at + 1}. ${item.textContent.trim()}`).join("\n");
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
