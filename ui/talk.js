// @ts-check
/** What the page and the background process say to each other; the shapes are those of `src-tauri/messages.rs`. */

/**
 * @typedef {{ kind: string, body?: unknown }} Wish
 * @typedef {{ kind: string, body?: any }} Message
 */

const { invoke, Channel } = /** @type {any} */ (globalThis).__TAURI__.core;

/**
 * Hears what the background process says: what it said before the page was there, what stands, and from now on.
 * @param {(message: Message) => void} hear
 * @returns {Promise<void>}
 */
export function listen(hear) {
  for (const message of /** @type {any} */ (globalThis).saidBefore ?? []) hear(message);
  const page = new Channel();
  page.onmessage = hear;
  return invoke("listen", { page });
}

/**
 * Tells the background process what the member wants.
 * @param {Wish} message
 * @returns {Promise<void>}
 */
export function tell(message) {
  return invoke("tell", { message });
}

/**
 * Closes the window.
 * @returns {Promise<void>}
 */
export const close = () => invoke("close");

/**
 * Draws the page a step larger (1) or smaller (-1), or in its usual size (0).
 * @param {number} step
 * @returns {Promise<void>}
 */
export const zoom = (step) => invoke("zoom", { step });

/**
 * Makes the alert's window as high as what stands in it.
 * @param {number} height
 * @returns {Promise<void>}
 */
export const fit = (height) => invoke("fit", { height });

/**
 * Waits until what has been put into the page is on the screen: the first frame draws it, and when the second begins it has been drawn.
 * @returns {Promise<unknown>}
 */
export const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/**
 * The member wants this.
 * @param {string} what
 * @param {Record<string, unknown>} [more]
 * @returns {Wish}
 */
export const act = (what, more = {}) => ({ kind: "act", body: { do: what, ...more } });
