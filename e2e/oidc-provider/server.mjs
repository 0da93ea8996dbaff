// The provider of Acme Events, as oidc-provider (npm) makes it, on a port of its own.
//
//   node server.mjs REDIRECT_URI PEOPLE
//
// PEOPLE is JSON: what is typed as the login there, and the claims of that person. Any password will do. It says its port, and ends when its
// standard input does: a test that was killed leaves nothing running.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const [redirectUri, people] = process.argv.slice(2);
const claims = new Map(Object.entries(JSON.parse(people)));

const server = createServer();
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const { port } = server.address();

const provider = new Provider(`http://id.localhost:${port}`, {
  clients: [{
    client_id: "crewplanner",
    client_secret: "a secret / + % : of the tests",
    redirect_uris: [redirectUri],
    response_types: ["code"],
    grant_types: ["authorization_code"],
  }],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  cookies: { keys: ["of a test"] },
  pkce: { required: () => true },
  findAccount: (_, id) => claims.has(id) && { accountId: id, claims: () => ({ sub: id, ...claims.get(id) }) },
});
server.on("request", provider.callback());

process.stdin.on("end", () => process.exit()).resume();
console.log(port);
