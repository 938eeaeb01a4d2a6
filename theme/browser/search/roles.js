/* Roles as a reader chooses them: those of the documents; the sole unit, which a document
 * names alone and without a role; and any of those that answer for a measure.
 * In: the main file's roles [id, name, what it is]. Out: the choices; the choices that a
 * unit counts for. Knows no passages. */
(function (search) {
  "use strict";

  const ANSWERS = 1;
  const UNSTATED = 2;

  function rolesOffered(roles) {
    const names = roles.filter(([, , is]) => is === ANSWERS).map(([, name]) => name);
    return [
      ...roles.map(([id, name]) => [id, name]),
      ["sole", "唯一单位"],
      ["answers", `${names.join("、")}或唯一单位`],
    ];
  }

  function rolesCounted(roles, own, isSole) {
    const counted = [own];
    if (isSole) counted.push(roles.length);
    if (isSole || roles[own][2] === ANSWERS) counted.push(roles.length + 1);
    return counted;
  }

  /* What a document can be said to write: not that it writes nothing. */
  function rolesWritten(roles) {
    return [...roles.keys(), roles.length].filter((role) => role === roles.length || roles[role][2] !== UNSTATED);
  }

  Object.assign(search, { rolesOffered, rolesCounted, rolesWritten });
})((self.siteSearch = self.siteSearch || {}));
