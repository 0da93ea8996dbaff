// In place of linkify-it, which markdown-it brings along: bare addresses are found by the server.
export class LinkifyIt {}
