// The types of libraries.js: those of what it was made of.
export * from "./entry.js";
