// This browser's memory (IndexedDB): courses, who was here, and what the server does not have yet. Each is one person's.

const STORES = /** @type {const} */ ({ people: "person", writes: "id", packets: "slug" });

/** @typedef {{ people: import("./types.js").Person, writes: import("./types.js").Write, packets: import("./types.js").Kept }} Kinds */

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @type {Promise<IDBDatabase> | undefined} */
let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("mobietrain", 1);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(STORES)) request.result.createObjectStore(name, { keyPath });
    };
    request.onsuccess = () => {
      // A page of a later version waits for this one to let go.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opening;
}

/** @param {keyof Kinds} name @param {IDBTransactionMode} mode */
const store = async (name, mode) => (await database()).transaction(name, mode).objectStore(name);

/** @template {keyof Kinds} Name @param {Name} name @param {string} key @returns {Promise<Kinds[Name] | undefined>} */
export const get = async (name, key) => answer((await store(name, "readonly")).get(key));

/** @template {keyof Kinds} Name @param {Name} name @returns {Promise<Kinds[Name][]>} */
export const all = async (name) => answer((await store(name, "readonly")).getAll());

/** Resolves once it is on the disk, and fails where there is no room. @template {keyof Kinds} Name @param {Name} name @param {Kinds[Name]} value */
export async function put(name, value) {
  const objects = await store(name, "readwrite");
  const { transaction } = objects;
  objects.put(value);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

/** @param {keyof Kinds} name @param {string} key */
export const remove = async (name, key) => answer((await store(name, "readwrite")).delete(key));

/** Whether that is what a full disk says. @param {unknown} error */
export const isFull = (error) => error instanceof DOMException && error.name === "QuotaExceededError";
