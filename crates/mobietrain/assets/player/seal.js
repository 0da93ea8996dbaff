// Sealing and opening (AES-256-GCM), as the server does it (`web/src/secret.rs`): twelve random bytes, what is sealed, and its tag. The place is
// what it was sealed for; it opens nowhere else.

const NONCE = 12;
// What a phone of today does in a third of a second: whoever has the tablet has to try ten thousand codes of four digits.
const ROUNDS = 600_000;

/** @param {Uint8Array} bytes */
const toText = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
export const fromText = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

/** A key that seals and opens here, and that nobody can take along. @param {Uint8Array<ArrayBuffer>} secret */
export const keyOf = (secret) => crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]);

/** @param {string} place */
const how = (place, /** @type {Uint8Array<ArrayBuffer>} */ iv) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(place) });

/** @param {CryptoKey} key @param {string} place @param {Uint8Array<ArrayBuffer>} plain */
export async function sealBytes(key, place, plain) {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how(place, nonce), key, plain));
  const all = new Uint8Array(NONCE + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE);
  return all;
}

/** `null` when it was sealed with another key, or for another place. @param {CryptoKey} key @param {string} place @param {Uint8Array} sealed */
export async function openBytes(key, place, sealed) {
  const bytes = new Uint8Array(sealed);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how(place, bytes.slice(0, NONCE)), key, bytes.slice(NONCE)));
  } catch {
    return null;
  }
}

/** @param {CryptoKey} key @param {string} place @param {unknown} value */
export const seal = async (key, place, value) => toText(await sealBytes(key, place, new TextEncoder().encode(JSON.stringify(value))));

/** @param {CryptoKey} key @param {string} place @param {string} sealed @returns {Promise<any>} */
export async function unseal(key, place, sealed) {
  const plain = await openBytes(key, place, fromText(sealed));
  return plain && JSON.parse(new TextDecoder().decode(plain));
}

/** The key behind a few digits. @param {string} code @param {Uint8Array<ArrayBuffer>} salt */
export async function keyOfCode(code, salt) {
  const digits = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveKey"]);
  const stretched = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(stretched, digits, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
