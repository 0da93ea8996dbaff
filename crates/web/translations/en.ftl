date = { $day } { $month } { $year }
moment = { $date }, { $time }
month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day = { $weekday } { $date }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
list-separator = ,{" "}

error-bad-request = That did not come through whole
error-bad-request-text = Something in the request was not as expected, so nothing was changed. Go back, check what you filled in and try again.
error-forbidden = This page is not yours to open
error-forbidden-text = Your account does not have the right for it. If you need it, ask an administrator of your company.
error-cross-site = That came from another page
error-cross-site-text = For your safety, changes are only accepted from our own pages. Nothing was changed. Open the page here and try again.
error-origin-hidden = We can’t tell where that came from
error-origin-hidden-text = Your browser didn’t say which page this was sent from, so for your safety nothing was changed. Most often a proxy on the way hides it. Try another browser, or give your administrator the support code.
error-cookies-blocked = Your browser keeps no cookies here
error-cookies-blocked-text = Without a cookie nobody can stay signed in, so you would be asked again and again. Allow cookies for this site in your browser’s settings, or leave the mode that blocks them all, and try again.
error-not-found = There is nothing at this address
error-not-found-text = The page may have moved, or the address has a typing error.
error-gone = This course was withdrawn
error-gone-text = It can’t be played at the moment. What you did in it is kept, and is there again when it comes back.
error-method = This page cannot do that
error-method-text = The address exists, but not for this kind of request. Nothing was changed.
error-too-large = That was too large
error-too-large-text = What was sent is larger than we accept here, so nothing was changed.
error-foreign-host = This address is not ours
error-foreign-host-text = The request reached us under a name that we do not serve. Check the address.
error-too-many = Too many tries
error-too-many-text = Please wait a minute and try again. Nothing is locked.
error-internal = Something went wrong on our side
error-internal-text = If you changed something, check first whether it was saved. Try again in a moment; if it stays this way, tell your administrator.
error-busy = It is very busy here right now
error-busy-text = Wait a few seconds and try again. If you changed something, check first whether it was saved.
error-support = Support code:

slug-error-length = Use 3 to 63 characters.
slug-error-characters = Use only small letters (a to z), digits and hyphens.
slug-error-hyphen = Begin and end with a letter or a digit.
slug-error-punycode = A slug cannot begin with xn--.
slug-error-reserved = This name is reserved. Choose another one.

text-error-hidden = Somewhere in it there is { $character }, which nobody can see. Delete it, or type everything anew.
hidden-zero-width-space = a zero-width space ({ $code })
hidden-soft-hyphen = a soft hyphen ({ $code })
hidden-direction = a mark for the direction of text ({ $code })
hidden-other = an invisible character ({ $code })

## The audit log of both sites
audit-title = Audit log
audit-lead =
    { $days ->
        [one] Who did what, and when. Nothing in it is ever changed; it is kept for one day.
       *[other] Who did what, and when. Nothing in it is ever changed; it is kept for { $days } days.
    }
audit-download = Download CSV
audit-person = Person
audit-person-search = Name, email or number
audit-action = Action
audit-all-actions = All actions
audit-from = From
audit-to = To
audit-filter = Filter
audit-no-day = This is not a day. Write it like 2026-06-18.
audit-days-turned = This day is before the first one. Swap the two.
audit-everybody = Show everybody
audit-nobody = Nobody is found by “{ $q }”.
audit-who-is-meant = Several people are found by “{ $q }”. Which one?
audit-nothing-fits = No entry fits
audit-show-all = Show the whole log
audit-empty = Nothing has happened yet
audit-empty-text = Sign-ins, changes and exports will be listed here.
audit-caption = Audit log, newest first
audit-time = Time
audit-who = Who
audit-subject = Affected
audit-address = IP address
audit-changes = Show changes
audit-before = before:
audit-after = now:
audit-nothing = nothing
audit-others = and { $n } more
audit-all-subjects = Affected: { $n }
audit-pages = Pages
audit-count = Entries: { $n }
audit-count-many = Entries: 10,000+
audit-newest = Newest
audit-older = Older
audit-first = First page
audit-next = Next page
audit-command-line = Administrator of the server
audit-by-itself = Automatic
audit-signed-in = Signed in
audit-sign-in-refused = Sign-in failed
audit-signed-out-everywhere = Signed out everywhere
audit-password-chosen = Password chosen with a link
audit-password-changed = Own password changed
audit-reset-asked = Link for a new password asked for
audit-device-signed-out = Device signed out
audit-audit-log-exported = Audit log exported
audit-field-times = How often
audit-field-entries = Entries
audit-field-changes = Changes
audit-no-address = Somebody without a valid email address
audit-various = Various, too many to list
audit-breadcrumb = Breadcrumb

## Getting in, on both sites
sign-in-email = Email
copy = Copy
copied = Copied
sign-in-too-many = Too many tries
sign-in-too-many-text =
    { $seconds ->
        [one] Wait one second and try again. Nothing is locked.
       *[other] Wait { $seconds } seconds and try again. Nothing is locked.
    }
devices-own = Where you are signed in
device-on = { $browser } on { $system }
device-unknown = A browser that we don’t know
device-seen = Last seen on { $when }
device-seen-from = Last seen on { $when }, from { $address }
device-here = This browser
device-sign-out = Sign out
device-signed-out = That browser was signed out
sign-out-everywhere = Sign out everywhere
sign-out-everywhere-text = Lost your phone, or signed in on somebody else’s computer? This ends your sessions in every browser, here too. You need your password to sign in again.
sign-out-everywhere-button = Sign out everywhere
signed-out-everywhere = You are signed out everywhere
signed-out-everywhere-text = You have to sign in again in every browser.
invitation-made = A link to choose a password was made { $when }.
invitation-opened = The link was opened { $when }, by them or by a program that reads their mail.
invitation-used = A password was chosen { $when }.
invitation-until = The link is good until { $when }.
invitation-waiting = The message is on its way to the mail server.
invitation-sent = The mail server accepted the message to { $email } { $when }.
invitation-failed = The message to { $email } was not accepted { $when }.
invitation-said = The mail server said: “{ $said }”
invited-link = A link to choose a password
invited-link-text = Hand this to { $name }. It is good until { $until }.
invited-once = You see this link once
invited-once-text = Whoever has it can choose the password, once. If it is lost, make another: this one is good no more then.
invited-back = Done
choose-welcome = Welcome to { $client }, { $name }
choose-welcome-text = Choose a password, and you are in.
choose-title = Choose a new password
choose-text = For { $name }. Where you were signed in until now, you are signed out.
choose-user = You sign in with
choose-new = New password
choose-help =
    { $count ->
        [one] At least one character.
       *[other] At least { $count } characters. Nothing else is asked: three words in a row are easy to keep in mind.
    }
choose-show = Show what I type
choose-short =
    { $count ->
        [one] At least one character is needed.
       *[other] That is too short: at least { $count } characters are needed.
    }
choose-long = That is longer than anybody types. At most 1,000 bytes are kept.
choose-common = Many people use this one, or one very like it, so it is guessed first. Take another.
choose-button = Save and go in
choose-not-you = Not { $name }? Close this page; nothing has happened. The link is good until { $until }.
ticket-over = This link is no longer good
ticket-over-text = It was used already, is too old, or a newer one was sent. Nothing has changed.
ticket-over-sign-in = Sign in
ticket-over-again = Ask for a new link
ticket-over-ask = Never had a password? Ask whoever looks after the people of { $client } for a new invitation.
forgotten-title = Forgotten your password?
forgotten-text = Type your email address. If somebody at { $client } has it, a link for a new password comes by mail.
forgotten-no-mail = No mail goes out from here. Ask whoever looks after the people of { $client }: they can make you a link.
forgotten-no-address = That is no email address. Check it and try again.
forgotten-button = Send the link
forgotten-asked = Look into your mail
forgotten-asked-text = If somebody at { $client } has the address { $email }, a link for a new password is on its way to it. It is good for an hour.
forgotten-asked-nothing = Nothing there after some minutes? Look among unwanted mail, check the address, or ask whoever looks after the people of { $client }.
forgotten-back = Back to signing in
own-password = Change password
own-password-current = Current password
own-password-wrong = That is not your current password.
own-password-ends = Everywhere else you are signed out.
own-password-save = Change password
own-password-cancel = Cancel
own-password-saved = Your password is changed
reset-mail-subject = A new password for { $client }
reset-mail-text =
    Dear { $name },

    Somebody, probably you, has asked for a new password at { $client }. Choose it with the link below; it is good until { $until }. If it was not you, do nothing: your password stays what it is.
ticket-mail-end = Nobody will ever ask you for this link. Pass it on to nobody.
code-made = A sign-in code was printed { $when }.
code-opened = It was scanned or typed { $when }.
code-until = It is good until { $when }.
security-title = Sign-in and security
security-for = For your own account, { $name }.
security-text = A second factor, your password, and where you are signed in.
security-on = Second factor on
factor-app = Authenticator app
factor-app-text = An app on your phone shows six digits, and others every half minute. When you sign in, you are asked for them after your password: somebody who knows only the password stays out.
factor-app-on = Set up
factor-app-none = Not set up
factor-app-since = Since { $when }.
factor-app-set-up = Set it up
factor-app-turn-off = Turn off…
factor-app-off-question = Turn off the authenticator app?
factor-app-off-text = Its codes no longer count. If it is your only second factor, your password alone lets you in from then on, and your recovery codes end, too.
factor-app-off-yes = Turn off
factor-cancel = Cancel
factor-app-scan = Scan this with your authenticator app.
factor-app-type = Type the six digits that it shows.
factor-app-qr = QR code for your authenticator app
factor-six-digits = Six digits
factor-app-turn-on = Turn on
factor-app-no-camera = No camera?
factor-app-key = Type this key into the app:
factor-code-wrong = The app does not show this code now. Wait for the next one and type that; if it is wrong again, let your phone set its clock by itself.
factor-app-now-on = Your authenticator app is set up
factor-app-now-off = Your authenticator app is turned off
factor-recovery-code = Recovery code
codes-title = Recovery codes
codes-text = For the day your phone is in the river. Each works once.
codes-left = Codes left: { $count } of 10
codes-make = Make new ones…
codes-question = Make new recovery codes?
codes-question-text = You see them once. Those that you have stop working at once.
codes-yes = Make new ones
codes-once = You see these once
codes-once-text = Print them or write them down.
codes-before = Codes that you had before no longer work.
codes-kept = I have kept them
codes-print = Print
second-title = One more step
second-text = Your password is right. Type the six digits that your authenticator app shows now.
second-button = Go in
second-wrong = That code is not right
second-wrong-text = Wait for the next one and type that: each works once. Tries left: { $left }.
second-recovery = No phone at hand? Use a recovery code
second-recovery-help = One of the codes that you have kept on paper. It works once.
second-recovery-wrong = That is none of your recovery codes
second-recovery-wrong-text = Or it was used already, or newer ones were made. Try another one. Tries left: { $left }.
second-over = Type your password once more
second-over-text = The second step took longer than ten minutes, or had five wrong codes. Nothing is locked.
second-back = Sign in as somebody else
second-help = Phone and codes both lost? An administrator of { $client }, or whoever runs { $product }, can take your second factor away.

proof-title = Confirm that it is you
proof-text = What comes next is asked of nobody who only finds this browser open. It is good for a quarter of an hour.
proof-nothing = Nothing was changed
proof-nothing-text = The page was open for longer than a quarter of an hour. Confirm that it is you; then do it once more.
proof-password = Your password
proof-button = Confirm
proof-wrong = That is not your password.
proof-by-code = With a code instead
proof-code-wrong = That code is not right, or was used before. Wait for the next one and type that.

passkeys-title = Passkeys
passkeys-text = Your fingerprint, face or screen lock instead of a password. Counts as both factors.
passkeys-none = None yet.
passkey-add = Add a passkey
passkey-added = Added on { $when }
passkey-used = last used on { $when }
passkey-unnamed = Passkey
passkey-name = Name
passkey-name-help = So that you know later which it is: the name of the phone or computer.
passkey-add-failed = No passkey was added: it was cancelled, or this device cannot make one, or it has one for this account already.
passkey-add-refused = That took too long, or did not come from this page. Nothing was added; try once more.
passkey-now-on = The passkey is added
passkey-now-off = The passkey is removed
passkey-renamed = The passkey has its new name
passkey-change = Change
passkey-save = Save the name
passkey-remove = Remove this passkey
passkey-remove-text = It no longer lets you in here. If it is your only second factor, your password alone does from then on. Delete it on the device, too.
passkey-use = Use a passkey
passkey-failed = No passkey was used: it was cancelled, or there is none for this site on this device. Use another way.
passkey-refused = That passkey does not count here
passkey-refused-text = It was removed, belongs to somebody else, or the page was open too long. Try once more, or use another way.
second-text-passkey = Your password is right. Show one of your passkeys now.

address-title = Email address
address-none = You have none yet.
address-change = Change email address
address-add = Add an email address
address-pending = Waiting for confirmation at { $email }, sent { $when }. The link there is good until { $until }; until somebody presses the button behind it, nothing changes.
address-cancel = Cancel the change
address-again = Send again
address-new = New email address
address-new-help = A link goes there. The address changes when you press the button behind it, within six hours. Your present address is told, and can take it back for a week.
address-same = That is your address already.
address-ask = Send the link
address-asked = Look into the mail of your new address
address-cancelled = Your email address stays what it was
address-wait = That was sent often enough. Look among unwanted mail, and try again in a while.
address-confirm-title = Is this your email address?
address-confirm-text = { $name } wants to sign in at { $client } with { $email } from now on. Press the button only if that is you.
address-confirm-button = Yes, use this address
address-changed = Your email address is changed
address-confirm-first = Sign in as { $name } in this browser first, then open the link again.
address-back = Your former email address is back. Look through what else is set up here: whoever changed it may have added something.
address-restored-mail-text =
    Dear { $name },

    Your email address at { $client } is { $after } again since { $when }. Whoever reads mail there took the change to this address back, signed everybody out and chose a new password. Was it not you? Ask whoever looks after your account.
address-restore-title = Take the change back?
address-restore-text = { $name } signs in at { $client } with { $email } again. Everybody who is signed in with this account is signed out, and its password ends: you choose a new one here.
address-restore-button = Take it back
address-over-text = It was used already, is too old, a newer one was sent, or the address is no longer free. Nothing has changed.
address-over-ask = Sign in and look at the email address in your profile. You can’t get in? Ask whoever looks after the people of { $client }.
address-mail-subject = Confirm your new email address at { $client }
address-mail-text =
    Dear { $name },

    You want to sign in at { $client } with this address. Open the link below until { $until } and press the button there. If it was not you, do nothing.
address-taken-mail-text =
    Somebody wants to sign in at { $client } with this address. It has an account there already, so nothing has changed. If it was you, sign in with that account, or ask whoever looks after the people of { $client }.
address-changed-mail-subject = Your email address at { $client } was changed
address-changed-mail-text =
    Dear { $name },

    Your email address at { $client } is { $after } instead of { $before } since { $when }. It was changed at the network address { $from }.

    Was it not you? Then take it back with the link below, until { $until }. Everybody is signed out then, and you choose a new password.
keep-me = Keep me signed in on this device
keep-me-help =
    { $days ->
        [one] For one day, or until you sign out. Not on a device that others use, too.
       *[other] For { $days } days, or until you sign out. Not on a device that others use, too.
    }
device-kept = Stays signed in until { $when }
audit-address-asked = Another email address asked for
audit-address-changed = Own email address changed
audit-address-restored = Former email address restored
## Mail: what every message says, and trying out the mail server
mail-link-below = Does the button not work? Copy this address into your browser:
mail-automatic = { $product } sent this message by itself. Nobody reads what is sent back to it.
mail-button-choose = Choose a password
mail-button-security = Open sign-in and security
mail-button-confirm-address = Confirm the address
test-mail-subject = A test message from { $product }
test-mail-text =
    Dear { $name },

    This message was sent to try out the mail server. When you read it, messages from { $product } arrive.
test-mail-button = Open { $product }
mail-title = Mail
mail-lead = Invitations and links for a new password go out by mail. See here whether that works.
mail-set-up = Messages go out
mail-folder = Messages go into a folder
mail-from = They are from { $from }.
mail-off = No mail goes out from here
mail-test-text = A message goes to { $address } at once, and you read here what the mail server answers.
mail-test-no-address = You have no e-mail address here, so no message can be sent to you. Somebody with an address has to try it out.
mail-test-button = Send me a test message
mail-test-taken = The mail server took the message to { $address }
mail-test-taken-text = It answered: “{ $said }” Whether the message arrives you see in your mailbox. Look among unwanted mail, too.
mail-test-kept = No message was sent: there is no mail server here
mail-test-kept-text = This installation writes messages into a folder instead, where nobody gets them. Yours is there.
mail-test-refused = The mail server did not take the message
mail-test-refused-text = It answered: “{ $said }” Nothing was sent.
mail-test-unreachable = The mail server cannot be reached, or does not let us in
mail-test-unreachable-text = Nothing was sent. Whoever runs this installation finds the reason in its log.
mail-test-unsure = The mail server did not answer
mail-test-unsure-text = The message was on its way by then. Whether it was sent nobody knows: look into your mailbox. Whoever runs this installation finds more in its log.
mail-test-wait = You have tried it several times just now. Try again in a minute.
mail-unreachable = The mail server could not be reached, or did not let us in.
mail-unfit-address = No message can be sent to this address.
audit-mail-failed = Message not delivered
audit-field-said = The mail server said
audit-field-message = Message
audit-message-invitation = Invitation
audit-message-reset = Link for a new password
audit-message-factors = Second factor taken away
audit-message-connected = MobieTrain has connected
audit-message-reminder = a reminder of training
audit-message-address = Link to a new email address
audit-message-address-changed = Email address was changed
audit-message-joined = Works in one more account
# Second factors: from whom they are asked, taking them away, the audit log
audit-factors-asked = Second factor asked for
audit-factors-not-asked = Second factor no longer asked for
audit-factor-added = Second factor added
audit-factor-removed = Second factor removed
audit-recovery-codes-made = New recovery codes made
audit-factor-refused = Second factor refused, behind the right password
audit-factors-reset = Second factor reset
audit-field-factor = Second factor
audit-field-why = Why
audit-why-wrong = Wrong
audit-why-replayed = Used before
audit-why-cloned = Counted backwards: there may be a copy of the passkey
audit-factor-passkey = Passkey
person-factor = Second factor
person-factor-set = Set up
person-factor-none = None
person-factor-reset = Take away the second factor…
person-factor-reset-question = Take away the second factor of { $name }?
person-factor-reset-first = For somebody who has lost their phone and their recovery codes. Make sure that it is really them who asks: call them or see them.
person-factor-reset-then = From then on the password alone lets them in, until they set up another one.
person-factor-reset-mail = They are told by email that you did it.
person-factor-reset-no-mail = No message goes out: this installation sends no email. Tell them yourself.
person-factor-reset-yes = Take it away
person-factor-now-none = The second factor of { $name } is taken away
factors-reset-mail-subject = Your second factor at { $client } was taken away
factors-reset-mail-text =
    Dear { $name },

    An administrator has taken away the second factor of your account at { $client }. Your password alone lets you in now. Set up another one under “Sign-in and security”. You did not ask for this? Change your password at once and tell your administrator.
role-confirm-link = Confirm that it is you, in a new tab
mistake-confirm-first = Confirm that it is you first (the link below), then save once more. Nothing was changed yet.
asked-title = Who needs a second factor
asked-text = A second factor is what somebody shows beside their password: six digits from an app on their phone, or a passkey. Whoever knows only the password stays out.
asked-have =
    { $with ->
        [one] { $with } of { $people } has one.
       *[other] { $with } of { $people } have one.
    }
asked-without = { $count } would have to set one up.
asked-from = From this day on
asked-day-wrong = Choose a day.
asked-day-past = This day is over. Choose today or a later day.
asked-at-once =
    { $count ->
        [one] That is today: from now on { $count } person sets one up before anything else.
       *[other] That is today: from now on { $count } people set one up before anything else.
    }
asked-type-number = To go on, type { $count }
asked-not-saved = Nothing was saved yet.
asked-then = Until that day they are told after signing in. From then on whoever has none sets one up before anything else; nobody is locked out.
asked-save = Save
asked-saved = Saved
asked-card = { $client } and second factors
asked-card-text = Choose who needs one, and from which day on.
asked-of-you = { $client } asks you for a second factor from { $when } on
asked-of-you-text = It takes two minutes, and whoever gets hold of your password stays out.
asked-now = { $client } asks you for a second factor
asked-now-text = Set one up here to go on. Everything else waits for it, and nothing is lost.
asked-go = Set it up
