//! The routes of the CMS, and what each role gets from them.

/// What an editor, a manager, a content admin and an operator get, asking in this order.
pub(super) type Answers = [u16; 4];

/// For everybody.
const fn all(answer: u16) -> Answers {
    [answer; 4]
}

/// For operators alone.
const fn operators(answer: u16) -> Answers {
    [403, 403, 403, answer]
}

/// For those who look after the account.
const fn admins(answer: u16) -> Answers {
    [403, 403, answer, answer]
}

/// For those who write courses.
const fn authors(answer: u16) -> Answers {
    [answer, 403, answer, answer]
}

/// For those who see learners.
const fn readers(answer: u16) -> Answers {
    [403, answer, answer, answer]
}

/// Method, path, form, and who gets what. Of `{course}` (a draft), `{out}` (published), `{learner}`, `{group}` and `{entry}` each role has its own,
/// so that what one deletes is there for the next; the manager sees `{learner}`, and not `{unseen}`.
pub(super) const ROUTES: &[(&str, &str, &str, Answers)] = &[
    ("GET", "/", "", [303; 4]),
    ("GET", "/sign-in", "", all(200)),
    ("POST", "/sign-in", "email=x%40x.example&password=x", all(422)),
    ("GET", "/choose-password/{token}", "", all(410)),
    ("POST", "/choose-password/{token}", "password=three+words+in+a+row", all(410)),
    ("GET", "/forgotten-password", "", all(200)),
    ("POST", "/forgotten-password", "email=x%40x.example", all(200)),
    ("POST", "/sign-in/passkey", "", all(422)),
    ("GET", "/sign-in/second-factor", "", all(303)),
    ("POST", "/sign-in/second-factor", "code=1", all(303)),
    ("GET", "/confirm-it-is-you", "", all(200)),
    ("POST", "/confirm-it-is-you", "password=x", all(422)),
    ("GET", "/profile", "", all(200)),
    ("GET", "/profile/security", "", all(200)),
    ("GET", "/profile/security/app", "", all(200)),
    ("POST", "/profile/security/app", "secret=x&code=1", all(303)),
    ("GET", "/profile/security/app/off", "", all(200)),
    ("POST", "/profile/security/app/off", "", all(303)),
    ("GET", "/profile/security/passkey", "", all(200)),
    ("POST", "/profile/security/passkey", "", all(422)),
    ("GET", "/profile/security/passkeys/{passkey}", "", all(404)),
    ("POST", "/profile/security/passkeys/{passkey}", "name=x", all(303)),
    ("POST", "/profile/security/passkeys/{passkey}/remove", "", all(303)),
    ("GET", "/profile/security/codes", "", all(200)),
    ("POST", "/profile/security/codes", "", all(303)),
    ("GET", "/profile/password", "", all(200)),
    ("POST", "/profile/password", "current=x&password=three+words+in+a+row", all(422)),
    ("GET", "/profile/address", "", all(200)),
    ("POST", "/profile/address", "address=new%40x.example", all(422)),
    ("POST", "/profile/address/again", "", all(200)),
    ("POST", "/profile/address/cancel", "", all(303)),
    ("GET", "/confirm-address/{token}", "", all(410)),
    ("POST", "/confirm-address/{token}", "", all(410)),
    ("GET", "/restore-address/{token}", "", all(410)),
    ("POST", "/restore-address/{token}", "", all(410)),
    ("POST", "/profile/sign-out", "session=x", all(303)),
    ("GET", "/operators", "", operators(200)),
    ("POST", "/operators", "name=&email=", operators(422)),
    ("GET", "/operators/second-factors", "", operators(200)),
    ("POST", "/operators/second-factors", "", operators(303)),
    ("GET", "/operators/{person}/second-factor", "", operators(404)),
    ("POST", "/operators/{person}/second-factor", "", operators(404)),
    ("GET", "/operators/{person}", "", operators(404)),
    ("POST", "/operators/{person}/invite", "", operators(404)),
    ("GET", "/operators/{person}/remove", "", operators(404)),
    ("POST", "/operators/{person}/remove", "", operators(404)),
    ("GET", "/mail", "", operators(200)),
    // No mail goes out here.
    ("POST", "/mail", "", operators(422)),
    ("GET", "/installation-audit", "", operators(200)),
    ("GET", "/installation-audit/{entry}", "", operators(404)),
    ("POST", "/installation-audit/export", "", operators(200)),
    ("GET", "/accounts", "", operators(200)),
    ("GET", "/accounts/new", "", operators(200)),
    ("POST", "/accounts/new", "name=&slug=", operators(422)),
    ("GET", "/unknown-accounts", "", operators(200)),
    ("GET", "/unknown-accounts/{entry}", "", operators(404)),
    ("GET", "/accounts/{slug}", "", operators(200)),
    ("POST", "/accounts/{slug}/connect", "client_slug=xn--x", operators(422)),
    ("GET", "/accounts/{slug}/sign-ons/{entry}", "", operators(200)),
    ("POST", "/accounts/{slug}/events/{event}/send-again", "", operators(404)),
    ("GET", "/accounts/{slug}/connection", "", admins(200)),
    ("POST", "/accounts/{slug}/connection/keys", "", admins(303)),
    ("GET", "/accounts/{slug}/connection/sign-ons/{entry}", "", admins(200)),
    ("POST", "/accounts/{slug}/connection/events/{event}/send-again", "", admins(404)),
    ("GET", "/accounts/{slug}/learners", "", readers(200)),
    ("GET", "/accounts/{slug}/learners/{learner}", "", readers(200)),
    ("GET", "/accounts/{slug}/learners/{unseen}", "", [403, 404, 200, 200]),
    ("GET", "/accounts/{slug}/learners/{learner}/delete", "", admins(200)),
    ("POST", "/accounts/{slug}/learners/{learner}/delete", "sure=1", admins(303)),
    ("GET", "/accounts/{slug}/groups", "", admins(200)),
    ("GET", "/accounts/{slug}/groups/new", "", admins(200)),
    ("POST", "/accounts/{slug}/groups/new", "name=", admins(422)),
    ("GET", "/accounts/{slug}/groups/{group}", "", admins(200)),
    ("POST", "/accounts/{slug}/groups/{group}", "name=Doors&mode=picked", admins(303)),
    ("POST", "/accounts/{slug}/groups/{group}/members", "", admins(303)),
    ("POST", "/accounts/{slug}/groups/{group}/delete", "sure=1", admins(303)),
    ("GET", "/accounts/{slug}/courses", "", authors(200)),
    ("GET", "/accounts/{slug}/courses/new", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/new", "title=", authors(422)),
    ("POST", "/accounts/{slug}/courses/upload", "", authors(400)),
    ("POST", "/accounts/{slug}/courses/language", "language=nl", admins(303)),
    ("GET", "/accounts/{slug}/courses/{course}/questions", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/questions", "", authors(400)),
    ("GET", "/accounts/{slug}/courses/{course}/translate", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/translate", "", authors(400)),
    ("GET", "/accounts/{slug}/courses/{course}/translate/file", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/translate/file", "", authors(400)),
    ("GET", "/accounts/{slug}/courses/{course}", "", authors(200)),
    // A form without texts saves none.
    ("POST", "/accounts/{slug}/courses/{course}", "text-en=A", authors(409)),
    ("GET", "/accounts/{slug}/courses/{course}/draft/{language}", "", authors(200)),
    // It is typed over nothing, and there is a text.
    ("PUT", "/accounts/{slug}/courses/{course}/draft/{language}", "{\"source\":\"x\"}", authors(409)),
    ("POST", "/accounts/{slug}/courses/{course}/files", "", authors(400)),
    ("GET", "/accounts/{slug}/courses/{course}/files/{name}", "", authors(404)),
    // It is gone already.
    ("POST", "/accounts/{slug}/courses/{course}/files/{name}/remove", "", authors(303)),
    ("POST", "/accounts/{slug}/courses/{course}/groups", "", admins(303)),
    ("POST", "/accounts/{slug}/courses/{course}/schedule", "publish_at=2099-01-01T00:00", admins(303)),
    ("POST", "/accounts/{slug}/courses/{course}/move", "place=1", admins(303)),
    ("GET", "/accounts/{slug}/courses/{course}/review", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/review", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/review/end", "", authors(303)),
    ("POST", "/accounts/{slug}/courses/{course}/review/comments/{comment}", "settled=1", authors(303)),
    ("GET", "/accounts/{slug}/courses/{course}/versions", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/versions/{version}/take-back", "", admins(303)),
    ("GET", "/accounts/{slug}/courses/{course}/versions/{version}/bring-back", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{course}/versions/{version}/bring-back", "", authors(303)),
    ("POST", "/accounts/{slug}/courses/{course}/schedule/cancel", "", admins(303)),
    ("GET", "/accounts/{slug}/courses/{course}/publish", "", admins(200)),
    ("POST", "/accounts/{slug}/courses/{course}/publish", "", admins(303)),
    ("GET", "/accounts/{slug}/courses/{out}/withdraw", "", admins(200)),
    ("POST", "/accounts/{slug}/courses/{out}/withdraw", "", admins(303)),
    ("GET", "/accounts/{slug}/courses/{gone}/delete", "", authors(200)),
    ("POST", "/accounts/{slug}/courses/{gone}/delete", "sure=1", authors(303)),
    ("GET", "/accounts/{slug}/media", "", authors(200)),
    ("POST", "/accounts/{slug}/media", "", authors(400)),
    ("GET", "/accounts/{slug}/media/{medium}", "", authors(200)),
    ("POST", "/accounts/{slug}/media/{medium}", "alt=A+glass", authors(303)),
    ("GET", "/accounts/{slug}/media/{medium}/file", "", authors(200)),
    ("POST", "/accounts/{slug}/media/{medium}/courses", "course={course}", authors(303)),
    ("GET", "/accounts/{slug}/media/{medium}/delete", "", authors(200)),
    ("POST", "/accounts/{slug}/media/{medium}/delete", "", authors(422)),
    ("GET", "/accounts/{slug}/media/unused", "", authors(200)),
    ("POST", "/accounts/{slug}/media/unused", "", authors(422)),
    ("POST", "/accounts/{slug}/media/uploads", "name=a.mp4&length=5", authors(201)),
    ("GET", "/accounts/{slug}/media/uploads/{upload}", "", authors(200)),
    ("PATCH", "/accounts/{slug}/media/uploads/{upload}", "", authors(400)),
    ("DELETE", "/accounts/{slug}/media/uploads/{upload}", "", authors(204)),
    ("GET", "/accounts/{slug}/terms", "", admins(200)),
    ("POST", "/accounts/{slug}/terms", "", admins(303)),
    ("GET", "/accounts/{slug}/terms/{version}", "", admins(200)),
    ("POST", "/accounts/{slug}/terms/{version}", "language=en&text=", admins(303)),
    ("GET", "/accounts/{slug}/terms/{version}/publish", "", admins(303)),
    ("POST", "/accounts/{slug}/terms/{version}/publish", "", admins(422)),
    ("POST", "/accounts/{slug}/terms/{version}/delete", "", admins(400)),
    ("GET", "/accounts/{slug}/staff", "", admins(200)),
    ("POST", "/accounts/{slug}/staff", "name=&email=&role=editor", admins(422)),
    ("GET", "/accounts/{slug}/staff/second-factors", "", admins(200)),
    ("POST", "/accounts/{slug}/staff/second-factors", "asked_editor=true&from_editor=x", admins(422)),
    ("GET", "/accounts/{slug}/staff/{person}/second-factor", "", admins(200)),
    ("POST", "/accounts/{slug}/staff/{person}/second-factor", "", admins(303)),
    ("GET", "/accounts/{slug}/staff/{person}", "", admins(200)),
    ("POST", "/accounts/{slug}/staff/{person}", "role=editor", admins(303)),
    ("POST", "/accounts/{slug}/staff/{person}/invite", "", admins(200)),
    ("GET", "/accounts/{slug}/staff/{person}/remove", "", admins(200)),
    ("POST", "/accounts/{slug}/staff/{person}/remove", "", admins(303)),
    ("GET", "/accounts/{slug}/audit", "", admins(200)),
    ("GET", "/accounts/{slug}/audit/{act}", "", admins(200)),
    ("POST", "/accounts/{slug}/audit/export", "", admins(200)),
    ("POST", "/accounts/{slug}/disconnect", "", operators(303)),
    // A link that leads nowhere says the same to everybody.
    ("GET", "/review/{token}", "", all(410)),
    ("GET", "/review/{token}/files/{name}", "", all(410)),
    ("POST", "/review/{token}/comments", "", all(410)),
    ("POST", "/profile/sign-out-everywhere", "", all(303)),
    ("POST", "/sign-out", "", all(303)),
];
