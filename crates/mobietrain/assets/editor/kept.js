// What was typed and is not on the server yet, in this browser: IndexedDB, which a killed browser does not forget. There is one entry for
// each open page, so that two tabs of one person keep each their own; a page that is open holds a lock of its name.

/**
 * @typedef {object} Kept
 * @property {string} page Of which open page it is.
 * @property {string} whose Account, course, language and member of staff.
 * @property {number | null} revision What it was made of.
 * @property {number} at When it was typed.
 * @property {any} base What both began with.
 * @property {any} content
 */

const STORE = "drafts";

export class Keeper {
  /** @type {Promise<IDBDatabase> | undefined} */
  #database;
  /** @type {{ what: (store: IDBObjectStore) => IDBRequest, then: (isDone: boolean) => void } | undefined} What is written when the one before is. */
  #next;
  #isWriting = false;

  /** @param {string} whose @param {string} page */
  constructor(whose, page) {
    this.whose = whose;
    this.page = page;
    // Held as long as the page is there, however it ends; a browser may keep a page that was left for the way back.
    void navigator.locks?.request(`draft/${page}`, () => new Promise((leave) => window.addEventListener("pagehide", leave, { once: true })));
  }

  /** Keeps this in place of what was kept of this page; tells whether it is safe. Of many that come while one is written the last is enough.
   * @param {Omit<Kept, "page" | "whose">} draft @param {(isKept: boolean) => void} then */
  keep(draft, then) {
    this.#write((store) => store.put({ ...draft, page: this.page, whose: this.whose }), then);
  }

  /** The server has it. @param {string} [page] @param {(isDone: boolean) => void} [then] */
  forget(page = this.page, then = () => {}) {
    if (page === this.page) this.#write((store) => store.delete(page), then);
    else void this.#do((store) => store.delete(page)).then(() => then(true), () => then(false));
  }

  /** What pages that are gone have left, the newest first. @returns {Promise<Kept[]>} */
  async left() {
    const all = /** @type {Kept[]} */ (await this.#do((store) => store.getAll()).catch(() => []));
    const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? [];
    const left = all.filter(({ whose, page }) => whose === this.whose && page !== this.page && !held.includes(`draft/${page}`));
    return left.sort((one, two) => two.at - one.at);
  }

  /** @param {(store: IDBObjectStore) => IDBRequest} what @param {(isDone: boolean) => void} then */
  #write(what, then) {
    // Whoever waits for one that this takes the place of is told with it.
    const earlier = this.#next?.then;
    this.#next = { what, then: (isDone) => (earlier?.(isDone), then(isDone)) };
    if (!this.#isWriting) void this.#go();
  }

  async #go() {
    this.#isWriting = true;
    for (let now; (now = this.#next); ) {
      this.#next = undefined;
      now.then(await this.#do(now.what).then(() => true, () => false));
    }
    this.#isWriting = false;
  }

  /** @param {(store: IDBObjectStore) => IDBRequest} what @returns {Promise<unknown>} */
  async #do(what) {
    try {
      return await this.#try(what);
    } catch {
      // Whoever signs out, in another tab, say, has all of it cleared and closed: it is begun anew.
      void this.#database?.then((database) => database.close(), () => {});
      this.#database = undefined;
      return this.#try(what);
    }
  }

  /** @param {(store: IDBObjectStore) => IDBRequest} what @returns {Promise<unknown>} */
  async #try(what) {
    this.#database ??= opened();
    const transaction = (await this.#database).transaction(STORE, "readwrite");
    const request = what(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  }
}

/** All that this browser keeps, of whomever. @returns {Promise<Kept[]>} */
export async function all() {
  const database = await opened();
  const request = database.transaction(STORE).objectStore(STORE).getAll();
  const kept = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return kept;
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("course-drafts", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "page" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another version of the page is open"));
  });
}
