/* The list on the page of the pack: its pages in order.
 *
 * In: the page's basket object. Out: list items in the page. Must not
 * know how sheets are made.
 */
(function (app) {
  "use strict";

  const element = app.element;

  function actionButton(basket, page, action, label, isDisabled) {
    const node = element("button", "briefing-button", label);
    node.type = "button";
    node.disabled = isDisabled;
    node.setAttribute("aria-label", label + "：" + basket.titleOf(page));
    node.addEventListener("click", () => {
      if (action === "remove") app.basket.remove(page.path);
      else app.basket.move(page.path, action === "up" ? -1 : 1);
      basket.update({ path: page.path, label });
    });
    return node;
  }

  function listItem(basket, page, index, count) {
    const item = element("li");
    item.setAttribute("data-path", page.path);
    const link = element("a", "", basket.titleOf(page));
    link.href = basket.root + page.path + "index.html";
    item.appendChild(link);
    const said = basket.partsOf(page);
    if (said) item.appendChild(element("span", "", "（只含" + said + "）"));
    if (basket.missing.indexOf(page.path) >= 0) {
      item.appendChild(
        element("span", "briefing-missing", "（读不到，可能已改址）")
      );
    }
    const buttons = element("span", "briefing-buttons");
    buttons.appendChild(actionButton(basket, page, "up", "上移", index === 0));
    buttons.appendChild(
      actionButton(basket, page, "down", "下移", index === count - 1)
    );
    buttons.appendChild(actionButton(basket, page, "remove", "移出", false));
    item.appendChild(buttons);
    return item;
  }

  /* The focus stays on the button that was pressed, or goes to the nearest. */
  function restoreFocus(basket, list, focus) {
    if (!focus) return;
    const item = list.querySelector('[data-path="' + focus.path + '"]');
    const buttons = item ? Array.from(item.querySelectorAll("button")) : [];
    const same = buttons.find((node) => {
      return node.textContent === focus.label && !node.disabled;
    });
    const next = same || buttons.find(isEnabled) || list.querySelector("button");
    (next || basket.find("title")).focus();
  }

  function isEnabled(node) {
    return !node.disabled;
  }

  app.showBasketList = function (basket, focus) {
    const list = basket.find("list");
    const pages = app.basket.pages();
    list.textContent = "";
    pages.forEach((page, index) => {
      list.appendChild(listItem(basket, page, index, pages.length));
    });
    basket.find("clear").disabled = !pages.length;
    restoreFocus(basket, list, focus);
  };
})((window.briefingApp = window.briefingApp || {}));
