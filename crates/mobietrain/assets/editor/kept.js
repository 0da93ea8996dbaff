// What was typed and is not on the server yet, in this browser: IndexedDB, which a killed browser does not forget. There is one entry for
// each open page, so that two tabs of one person keep each their own; a page that is open holds a lock of its name.

/** @typedef {import("./types.js").Kept} Kept */

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
    const first = (this.#database ??= opened());
    try {
      return await done(await first, what);
    } catch {
      // Whoever signs out, in another tab, say, has all of it cleared and closed: it is begun anew, once however many find it so.
      void first.then((database) => database.close(), () => {});
      if (this.#database === first) this.#database = undefined;
      return done(await (this.#database ??= opened()), what);
    }
  }
}

/** All that this browser keeps, of whomever. @returns {Promise<Kept[]>} */
export async function all() {
  const database = await opened();
  return done(database, (store) => store.getAll()).finally(() => database.close());
}

/** @param {IDBDatabase} database @param {(store: IDBObjectStore) => IDBRequest} what @returns {Promise<any>} */
async function done(database, what) {
  const transaction = database.transaction(STORE, "readwrite");
  const request = what(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("course-drafts", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "page" });
    request.onsuccess = () => {
      // A newer page, or a browser that clears all of it, waits for nobody who only looks on.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}
