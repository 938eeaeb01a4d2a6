/* On a phone: one part of a page at a time.
 * In: an article with headings and the room [data-parts] below its title; ?part=… of the
 * address. Out: a choice of parts there; the others are hidden until all are asked for,
 * the page is printed, or a link leads to one of them. */
(function () {
  "use strict";

  const NAME = "part";

  function begin() {
    const box = document.querySelector("[data-parts]");
    if (box === null) return;
    const parts = partsOf(Array.from(box.parentElement.children));
    const { select, status } = choice(box, parts);
    select.addEventListener("change", () => {
      show(select.value);
      remember(select.value);
    });
    self.addEventListener("hashchange", all);
    self.addEventListener("beforeprint", all);
    const asked = new URLSearchParams(location.search).get(NAME);
    if (asked === null || location.hash !== "") return;
    if (parts.some(({ id }) => id === asked)) show(asked);
    else status.textContent = `网址里的“${asked}”本页没有这一部分，没有采用。`;

    function show(id) {
      const chosen = parts.find((part) => part.id === id);
      const shown = new Set(chosen ? [...chosen.above, ...chosen.nodes] : []);
      for (const { nodes } of parts) for (const node of nodes) node.classList.toggle("is-left-out", Boolean(chosen) && !shown.has(node));
      select.value = chosen ? id : "";
      status.textContent = chosen ? `只显示“${chosen.title}”，其余收起。` : "";
    }

    function all() {
      show("");
    }
  }

  /* A part is a heading with what follows it; above: the heading that it stands under. */
  function partsOf(nodes) {
    const parts = [];
    let over = null;
    let open = [];
    for (const node of nodes) {
      const level = node.id && /^H[23]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
      if (level > 0) {
        const part = { id: node.id, title: node.textContent.trim(), level, nodes: [], above: level === 3 && over ? [over] : [] };
        if (level === 2) over = node;
        open = level === 2 ? [part] : open.filter((one) => one.level === 2).concat(part);
        parts.push(part);
      }
      for (const part of open) part.nodes.push(node);
    }
    return parts;
  }

  function choice(box, parts) {
    const make = (name, properties) => Object.assign(document.createElement(name), properties);
    const label = make("label", {});
    const select = make("select", {});
    const status = make("p", {});
    status.setAttribute("role", "status");
    select.append(new Option("全部", ""), ...parts.map(({ id, title, level }) => new Option((level === 3 ? "　" : "") + title, id)));
    label.append(make("span", { textContent: "本页只看" }), select);
    box.append(label, status);
    return { select, status };
  }

  function remember(id) {
    const parameters = new URLSearchParams(location.search);
    parameters.delete(NAME);
    if (id !== "") parameters.set(NAME, id);
    const text = parameters.toString();
    history.replaceState(history.state, "", location.pathname + (text === "" ? "" : `?${text}`));
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
