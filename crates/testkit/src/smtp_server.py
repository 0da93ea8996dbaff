"""A mail server: aiosmtpd, which nobody here wrote, told what to refuse. It says its port, and ends when its input does.

smtp_server.py FOLDER plain|starttls|tls: FOLDER has cert.pem and key.pem; what was taken is written there, a line of JSON each, as
Python's own library for mail reads it.
"""

import asyncio
import email
import email.policy
import json
import logging
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

folder, mode = sys.argv[1:3]
seen = set()
# Whoever hangs up because it believes no certificate is no failure of a test.
logging.disable()


def written(message):
    """What a mail program gets to see."""
    parts = [part for part in message.walk() if not part.is_multipart()]
    return {
        "subject": str(message["subject"]),
        "from": str(message["from"]),
        "to": str(message["to"]),
        "id": message["message-id"],
        "date": int(message["date"].datetime.timestamp()),
        "automatic": message["auto-submitted"],
        "kind": message.get_content_type(),
        "parts": [[part.get_content_type(), part.get_content()] for part in parts],
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
    }


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        person = address.split("@")[0]
        if person == "nobody":
            return "550 5.1.1 There is no such mailbox here"
        if person == "grey" and address not in seen:
            seen.add(address)
            return "451 4.7.1 Greylisted, come again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("lost@"):
            server.transport.abort()  # whether it was taken nobody knows
            return "421 4.3.0 Gone"
        taken = written(email.message_from_bytes(envelope.content, policy=email.policy.default))
        user = session.auth_data.login.decode() if session.authenticated else None
        taken |= {"sender": envelope.mail_from, "people": envelope.rcpt_tos, "user": user, "hello": session.host_name}
        taken["tls"] = session.ssl is not None or mode == "tls"
        with open(os.path.join(folder, "taken"), "a", encoding="utf-8") as file:
            file.write(json.dumps(taken) + "\n")
        return "250 2.0.0 OK: queued as 4XJ"


def authenticate(server, session, envelope, mechanism, data):
    is_right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"me", "p@ss wörd".encode())
    return AuthResult(success=is_right, handled=False, auth_data=data)


async def serve():
    context = None
    if mode != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(os.path.join(folder, "cert.pem"), os.path.join(folder, "key.pem"))
    is_asked = mode == "starttls"

    def session():
        return SMTP(
            Handler(),
            hostname="mail.example",
            tls_context=context if is_asked else None,
            require_starttls=is_asked,
            authenticator=authenticate,
            auth_require_tls=is_asked,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
