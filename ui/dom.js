// @ts-check
/**
 * Elements from values, and the least change that makes what is on the screen agree with them.
 *
 * Text goes in as text only. What a control tells the background process is a property of the element, so that one listener on the
 * document serves all, and a repainted page keeps the member's focus, selection, opened details and half-typed words.
 */

/** @typedef {import("./talk.js").Wish} Wish */
/** @typedef {Element & { wish?: Wish | (() => void) }} Wishing */
/** @typedef {string | Element | null | undefined | false} Child */

/** What only the member changes, once it stands on the screen. */
const THE_MEMBERS = new Set(["open"]);

/**
 * An element. `wish` is what a click on it asks for; every other property becomes an attribute (`true` an empty one, `false` and
 * nothing none).
 * @param {string} name
 * @param {Record<string, unknown>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "wish") /** @type {Wishing} */ (element).wish = /** @type {Wish} */ (value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  element.append(...children.flat().filter((child) => typeof child === "string" || child instanceof Element));
  return element;
}

/**
 * Words of the page or of somebody else: they have a direction of their own, whatever the window's is.
 * @param {string} text
 */
export const own = (text) => h("bdi", {}, text);

/**
 * Makes the children of an element agree with those given.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function paint(element, ...children) {
  const wanted = document.createElement(element.tagName);
  wanted.append(...children.flat().filter((child) => typeof child === "string" || child instanceof Element));
  agree(element, wanted);
}

/**
 * @param {Node} shown
 * @param {Node} wanted
 */
function agree(shown, wanted) {
  const old = [...shown.childNodes];
  let at = 0;
  for (const child of [...wanted.childNodes]) {
    const found = old.findIndex((node, index) => index >= at && alike(node, child));
    if (found < 0) {
      shown.insertBefore(child, old[at] ?? null);
      continue;
    }
    for (; at < found; at += 1) old[at].remove();
    update(old[at], child);
    at += 1;
  }
  for (; at < old.length; at += 1) old[at].remove();
}

/**
 * @param {Node} a
 * @param {Node} b
 */
function alike(a, b) {
  if (a instanceof Element && b instanceof Element) return a.tagName === b.tagName && a.id === b.id;
  return a.nodeType === b.nodeType && a.nodeType === Node.TEXT_NODE;
}

/**
 * @param {Node} shown
 * @param {Node} wanted
 */
function update(shown, wanted) {
  if (shown instanceof Element && wanted instanceof Element) {
    /** @type {Wishing} */ (shown).wish = /** @type {Wishing} */ (wanted).wish;
    attributes(shown, wanted);
    agree(shown, wanted);
    values(shown, wanted);
  } else if (shown.nodeValue !== wanted.nodeValue) {
    shown.nodeValue = wanted.nodeValue;
  }
}

/**
 * @param {Element} shown
 * @param {Element} wanted
 */
function attributes(shown, wanted) {
  for (const { name } of [...shown.attributes]) {
    if (!wanted.hasAttribute(name) && !THE_MEMBERS.has(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of [...wanted.attributes]) {
    if (shown.getAttribute(name) !== value && !THE_MEMBERS.has(name)) shown.setAttribute(name, value);
  }
}

/**
 * A field shows the value in force, unless the member is in it.
 * @param {Element} shown
 * @param {Element} wanted
 */
function values(shown, wanted) {
  if (shown === document.activeElement && !(shown instanceof HTMLInputElement && shown.type === "checkbox")) return;
  if (shown instanceof HTMLInputElement && wanted instanceof HTMLInputElement) {
    shown.value = wanted.value;
    shown.checked = wanted.checked;
  } else if (shown instanceof HTMLTextAreaElement && wanted instanceof HTMLTextAreaElement) {
    shown.value = wanted.value;
  } else if (shown instanceof HTMLSelectElement && wanted instanceof HTMLSelectElement) {
    shown.value = wanted.value;
  }
}
