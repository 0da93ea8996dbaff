//! What both sites share: hosts, sessions, security headers, pages, languages, assets, HTTP client and server.
