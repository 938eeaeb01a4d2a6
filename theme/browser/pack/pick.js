/* Ticks beside the rows of lists, tables and search results that lead to a printable page.
 *
 * In: the page's content. Out: a button below its title; pressed, a box in each such row,
 * which puts the row's page into the pack. Rows that come later get theirs. Must not know
 * what the lists are.
 */
(function (app) {
  "use strict";

  /* The paths of the pages that can be printed (sitegen/page_kinds.py). */
  const PRINTABLE = [
    /^measures\/[a-z0-9-]+\/$/,
    /^indicators\/[a-z0-9-]+\/$/,
    /^localities\/[a-z0-9-]+\/$/,
    /^localities\/[a-z0-9-]+\/units\/[a-z0-9-]+\/$/,
    /^departments\/[a-z0-9-]+\/$/,
    /^practices\/[a-z0-9-]+\/$/,
    /^documents\/[a-z0-9-]+\/$/,
    /^compare\/$/,
    /^deadlines\/$/,
    /^differences\/$/,
    /^results\/$/,
    /^wording\/$/,
  ];
  const MEASURE = PRINTABLE[0];
  const DOCUMENT = /^documents\//;
  const ROWS = "tbody tr, li";
  const REFUSED = "这个浏览器不让本站保存内容（存储被禁用或已满），选不进去。可在各页直接打印或下载 Word。";

  function pagePath(address) {
    return address.pathname.replace(/index\.html$/, "");
  }

  function isHere(link) {
    return pagePath(link) === pagePath(window.location);
  }

  /* The path of another page of the site that can be printed, or null. */
  function pathOf(link) {
    const path = pagePath(link);
    if (path.indexOf(app.root.pathname) !== 0 || isHere(link)) return null;
    const own = path.slice(app.root.pathname.length);
    return PRINTABLE.some((form) => {
      return form.test(own);
    })
      ? own
      : null;
  }

  /* A link that is named by a place leads to what the place does there: it names no page. */
  function isNamedByPlace(link) {
    const text = link.textContent.trim();
    return (window.sitePlaces || []).some(([id, name]) => {
      return link.hash === "#" + id && text.indexOf(name) === 0;
    });
  }

  /* A link that says where a text stands names no page. */
  function isCitation(link) {
    const isPassage = link.hash !== "" && DOCUMENT.test(pathOf(link));
    return isPassage || link.closest(".sources, .cite") !== null;
  }

  function isName(link) {
    if (pathOf(link) === null || link.closest("nav")) return false;
    return !isNamedByPlace(link) && !isCitation(link);
  }

  /* A link within the page stands for the first link of the block that it leads to. */
  function nameOf(link) {
    if (!isHere(link)) return isName(link) ? link : null;
    const block = link.hash ? document.getElementById(link.hash.slice(1)) : null;
    return block ? Array.from(block.querySelectorAll("a[href]")).find(isName) || null : null;
  }

  /* What a row is about: its header's link, or its first to a measure, or its first. */
  function targetOf(row) {
    const links = Array.from(row.querySelectorAll("a[href]")).filter((link) => {
      return link.closest(ROWS) === row && nameOf(link);
    });
    const link =
      links.find((one) => {
        return one.closest("th");
      }) ||
      links.find((one) => {
        return MEASURE.test(pathOf(nameOf(one)));
      }) ||
      links[0];
    return link && !isSaidAround(row, pathOf(nameOf(link))) ? link : null;
  }

  /* A passage of a page that has its own box needs none. */
  function isSaidAround(row, path) {
    const around = row.parentNode.closest(ROWS);
    return Boolean(around && around.querySelector('[data-path="' + path + '"]'));
  }

  function boxFor(link, tell) {
    const name = nameOf(link);
    const path = pathOf(name);
    const title = name.textContent.trim();
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "pack-tick";
    box.dataset.path = path;
    box.checked = app.basket.has(path);
    box.setAttribute("aria-label", "选入待印材料：" + title);
    box.title = "选入待印材料";
    box.addEventListener("change", () => {
      const isKept = box.checked ? app.basket.add(path, title) : app.basket.remove(path);
      if (!isKept) box.checked = false;
      showAll();
      tell(isKept ? "待印材料现有" + app.basket.pages().length + "篇。" : REFUSED);
    });
    return box;
  }

  /* Several rows may be about one page. */
  function showAll() {
    document.querySelectorAll(".pack-tick").forEach((box) => {
      box.checked = app.basket.has(box.dataset.path);
    });
  }

  /* The one that the page has, in its row of buttons, or one below its title. */
  function barIn(content) {
    const own = content.querySelector("[data-pack-bar]");
    if (own) return own;
    const row = content.querySelector(".briefing-actions");
    const bar = document.createElement(row ? "span" : "p");
    bar.className = "pack-bar";
    const button = document.createElement("button");
    const status = document.createElement("span");
    button.type = "button";
    button.className = "briefing-button";
    button.textContent = "逐条选入待印材料";
    button.setAttribute("aria-pressed", "false");
    status.setAttribute("role", "status");
    bar.append(button, " ", status);
    if (row) row.appendChild(bar);
    else content.querySelector("h1").after(bar);
    return bar;
  }

  function offer(content) {
    const bar = barIn(content);
    const button = bar.querySelector("button");
    const status = bar.querySelector("[role=status]");
    const watcher = new MutationObserver(fill);
    function tell(text) {
      status.textContent = text;
    }

    function fill() {
      content.querySelectorAll(ROWS).forEach((row) => {
        const link = row.querySelector(".pack-tick") ? null : targetOf(row);
        if (link) link.parentNode.insertBefore(boxFor(link, tell), link);
      });
    }

    button.addEventListener("click", () => {
      const isOn = button.getAttribute("aria-pressed") === "false";
      button.setAttribute("aria-pressed", String(isOn));
      if (isOn) {
        fill();
        watcher.observe(content, { childList: true, subtree: true });
        tell("勾选要印的条目。");
      } else {
        watcher.disconnect();
        content.querySelectorAll(".pack-tick").forEach((box) => {
          box.remove();
        });
        tell("");
      }
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    const content = document.querySelector(".md-content");
    if (!content || !content.querySelector("h1")) return;
    if (content.querySelector("[data-briefing-basket-page]")) return;
    const isList = content.querySelector("[data-search-page]");
    const rows = Array.from(content.querySelectorAll(ROWS));
    const bar = content.querySelector("[data-pack-bar]");
    if (isList || rows.some(targetOf)) offer(content);
    else if (bar) bar.remove();
  });
})((window.briefingApp = window.briefingApp || {}));
