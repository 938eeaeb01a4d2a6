/* The fields that ask what to print: presets, parts, all and none.
 *
 * In: what there is to choose, and what to do on a change. Out: a node, which the panel and
 * the page of the pack both show. Must not know how sheets are made.
 */
(function (app) {
  "use strict";

  const element = app.element;
  let count = 0;

  function field(type, name, value, text) {
    const label = element("label", "briefing-choice");
    const input = element("input");
    input.type = type;
    input.name = name;
    input.value = value;
    label.appendChild(input);
    label.appendChild(document.createTextNode(text));
    return label;
  }

  function button(text, className) {
    const node = element("button", "briefing-button " + (className || ""), text);
    node.type = "button";
    return node;
  }

  /* The reader's own place, where one has been chosen (frame/mine.js). */
  function own() {
    return window.siteMine ? window.siteMine.id() : "";
  }

  function Fields(offer, change) {
    count += 1;
    this.offer = offer;
    this.change = change;
    this.name = "briefing-preset-" + count;
    this.root = element("div", "briefing-fields");
    this.root.appendChild(this.presetFields());
    this.root.appendChild(this.partFields());
    this.root.addEventListener("change", (event) => {
      this.read(event.target);
    });
  }

  Fields.prototype.presetFields = function () {
    const set = element("fieldset");
    set.appendChild(element("legend", "", "印什么"));
    app.presets(this.offer).forEach((preset) => {
      const radio = field("radio", this.name, preset.key, preset.name);
      if (preset.key === "place") set.appendChild(this.withPlaces(radio));
      else set.appendChild(radio);
    });
    return set;
  };

  /* 只印本地 beside the choice of the place. */
  Fields.prototype.withPlaces = function (radio) {
    const node = element("span", "briefing-local");
    node.appendChild(radio);
    node.appendChild(this.placeField());
    return node;
  };

  Fields.prototype.placeField = function () {
    this.place = element("select", "briefing-place");
    this.place.setAttribute("aria-label", "本地是");
    app.presetPlaces(this.offer).forEach((choice) => {
      const option = element("option", "", choice.name);
      option.value = choice.key;
      this.place.appendChild(option);
    });
    return this.place;
  };

  Fields.prototype.partFields = function () {
    this.parts = element("fieldset");
    this.parts.appendChild(element("legend", "", "印哪些部分"));
    const rooms = {};
    this.offer.choices.forEach((choice) => {
      const box = field("checkbox", choice.key, choice.key, choice.name);
      this.roomFor(choice.group, rooms).appendChild(box);
    });
    const row = element("div", "briefing-buttons");
    [
      ["全选", true],
      ["全不选", false],
    ].forEach((pair) => {
      const node = button(pair[0]);
      node.addEventListener("click", () => {
        this.boxes().forEach((box) => {
          box.checked = pair[1];
        });
        this.read(this.parts);
      });
      row.appendChild(node);
    });
    this.parts.appendChild(row);
    return this.parts;
  };

  /* Where the boxes of a group stand, under its name. */
  Fields.prototype.roomFor = function (group, rooms) {
    if (!group) return this.parts;
    if (!rooms[group]) {
      rooms[group] = element("fieldset", "briefing-choices");
      const legend = element("legend", "", app.words["group_" + group]);
      legend.appendChild(element("span", "", "（都不选就是全部）"));
      rooms[group].appendChild(legend);
      this.parts.appendChild(rooms[group]);
    }
    return rooms[group];
  };

  Fields.prototype.boxes = function () {
    return Array.from(this.parts.querySelectorAll("input"));
  };

  Fields.prototype.radio = function () {
    return this.root.querySelector("input[type=radio]:checked").value;
  };

  /* A part that is ticked makes it a choice of one's own; a place makes it a place's. */
  Fields.prototype.read = function (target) {
    if (this.parts.contains(target)) this.draw(this.presetOfParts(), this.chosenParts());
    else {
      const preset = target === this.place ? "place" : this.radio();
      this.draw(preset, this.chosenByPreset(preset));
    }
    if (this.place) app.remember("briefing.place", this.place.value);
    this.change(this.chosen);
  };

  Fields.prototype.chosenParts = function () {
    const off = this.boxes()
      .filter((box) => {
        return !box.checked;
      })
      .map((box) => {
        return box.value;
      });
    return { variant: "", off };
  };

  Fields.prototype.presetOfParts = function () {
    return this.chosenParts().off.length ? "own" : "whole";
  };

  /* 自选 begins with what is chosen now. */
  Fields.prototype.chosenByPreset = function (preset) {
    if (preset === "own") return { variant: "", off: this.chosen.off };
    return app.chosenBy(this.offer, preset, this.place && this.place.value);
  };

  Fields.prototype.draw = function (preset, chosen) {
    this.chosen = chosen;
    this.root.querySelectorAll("input[type=radio]").forEach((radio) => {
      radio.checked = radio.value === preset;
    });
    this.parts.hidden = Boolean(chosen.variant);
    this.boxes().forEach((box) => {
      box.checked = chosen.off.indexOf(box.value) < 0;
    });
  };

  Fields.prototype.show = function (chosen) {
    const found = app.presetOf(this.offer, chosen);
    if (this.place) this.showPlace(found.place || own() || app.read("briefing.place"));
    this.draw(found.preset, chosen);
  };

  Fields.prototype.showPlace = function (wanted) {
    const isThere = Array.from(this.place.options).some((option) => {
      return option.value === wanted;
    });
    if (isThere) this.place.value = wanted;
  };

  app.Fields = Fields;
  app.panelButton = button;
})((window.briefingApp = window.briefingApp || {}));
