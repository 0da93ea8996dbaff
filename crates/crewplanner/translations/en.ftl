skip = Skip to content
nav-main = Main
nav-home = Home
nav-integrations = Integrations
nav-breadcrumb = Breadcrumb
menu-profile = Profile
menu-of = Profile menu of { $name }
menu-of-new =
    { $count ->
        [one] Profile menu of { $name }, one new training course
       *[other] Profile menu of { $name }, { $count } new training courses
    }
menu-employee = { $departments }, { $client }
menu-admin = Administrator, { $client }
menu-my-profile = My profile
menu-opens-mobietrain = opens the MobieTrain app
menu-sign-out = Sign out
copy = Copy
copied = Copied
error-home = Go to the home page

art-label = Drawing of a planning day
art-line = Every shift, every bar, every gate. One plan for the whole crew.

company-title = Which company do you work for?
company-lede = Each company has its own address at CrewPlanner.
company-label = Name of the company in the address
company-unknown = No company here has this name. Check the address in the message from your planner.
company-button = Continue
company-help = Not sure? Your planner can tell you the address.

sign-in-title = Sign in
sign-in-to = Sign in to { $client }
sign-in-lede = Use the email address that your planner has of you.
signed-out-everywhere = You are signed out everywhere
signed-out-everywhere-text = You have to sign in again in every browser.
sign-in-email = Email
sign-in-password = Password
sign-in-button = Sign in
sign-in-refused = Not signed in
sign-in-refused-text = Email address and password do not fit together, or no password is set yet. Check both and try again.
sign-in-too-many = Too many tries
sign-in-too-many-text =
    { $seconds ->
        [one] Wait one second and try again. Nothing is locked.
       *[other] Wait { $seconds } seconds and try again. Nothing is locked.
    }
sign-in-help = No password yet, or forgotten? Your planner gives you a new one.

home-good-morning = Good morning, { $name }
home-good-afternoon = Good afternoon, { $name }
home-good-evening = Good evening, { $name }
home-training = Your training
home-training-text = Your courses are in MobieTrain. It opens with you already signed in.
home-open-mobietrain = Open MobieTrain
news-badge =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }
news-said =
    { $count ->
        [one] One new training course
       *[other] { $count } new training courses
    }
news-new = New
news-more =
    { $count ->
        [one] And one more in MobieTrain.
       *[other] And { $count } more in MobieTrain.
    }
news-completed =
    { $count ->
        [one] Completed: one course.
       *[other] Completed: { $count } courses.
    }
news-last-completed = Last: “{ $title }”.
home-departments = Your departments
home-no-departments = You are in no department at the moment.

details-title = Your details
details-name = Name
details-email = Email
details-number = Employee number
details-status = Status
status-active = Active
status-inactive = Inactive

profile-saved = Language saved
profile-wrong = These come from your planner. Something wrong? Ask them to change it.
profile-language = Language
profile-language-label = Language of CrewPlanner
profile-language-help = MobieTrain suggests this language first.
profile-language-save = Save language
sign-out-everywhere = Sign out everywhere
sign-out-everywhere-text = Lost your phone, or signed in on somebody else’s computer? This ends your sessions in every browser, here too. You need your password to sign in again.
sign-out-everywhere-mobietrain = Your sessions in MobieTrain end as well.
sign-out-everywhere-button = Sign out everywhere

launch-title = MobieTrain is opening
launch-text = This takes a second. If nothing happens, use the button.
launch-button = Continue to MobieTrain
select-account-title = Who is using this device?
select-account-text = MobieTrain opens for the person you choose here.
select-account-me = Continue as { $name }
select-account-else = Somebody else: sign out and sign in
launch-off-title = MobieTrain is not available
launch-off-text = { $client } does not use MobieTrain at the moment. Your progress there is kept. Ask your planner if you expected it to work.
launch-waiting-text = { $client } has switched MobieTrain on, but the connection is not complete yet. Try again later, or ask your planner.
launch-off-admin = See the integration

integrations-lede = Connect CrewPlanner to the other tools { $client } works with.
integrations-training = Training
integrations-mobietrain = Opens the training app for your whole crew from the profile menu, already signed in.

chip-off = Not connected
chip-connected = Connected
chip-connected-but = Connected, last check failed
chip-waiting = Waiting for MobieTrain
chip-unknown = Slug not known
chip-unreachable = MobieTrain does not answer
chip-refused = Check refused

mobietrain-title = MobieTrain integration
mobietrain-lede = Training on the phone for your whole crew
mobietrain-saved = Saved as “{ $slug }”
mobietrain-saved-text = One step left: MobieTrain must configure your subdomain. You do not have to come back here; the menu item appears by itself when it works.
mobietrain-works = MobieTrain is connected
mobietrain-works-text = Your employees find MobieTrain in their profile menu from now on.
mobietrain-off = MobieTrain is switched off
mobietrain-off-text = Nobody sees the menu item any more. To bring it back, save the slug again.
mobietrain-connect = Connect your account
mobietrain-connect-text = The slug is the name of your account at MobieTrain. Saving it turns the integration on.
mobietrain-slug = Account login slug
mobietrain-slug-help = MobieTrain gives you this. Small letters, digits and hyphens.
mobietrain-slug-save = Save
mobietrain-slug-unknown = MobieTrain has no account with the slug “{ $slug }”. Check the spelling in the message they sent you.
mobietrain-send = Send this to MobieTrain
mobietrain-send-text = They need your client slug, the first part of your CrewPlanner address:
mobietrain-client-slug = Client slug
mobietrain-mail = Write the email for me
mobietrain-does = What it does
mobietrain-does-menu = Puts MobieTrain in every profile menu. One tap opens the app, already signed in.
mobietrain-does-courses = Everyone sees the courses that the user groups in MobieTrain give them.
mobietrain-does-bullet = Shows a red bullet on the profile picture when there are new courses.
mobietrain-does-leaving = Whoever is deleted in CrewPlanner can no longer open MobieTrain.
mobietrain-receives = What MobieTrain receives
mobietrain-receives-name = Employee number and full name
mobietrain-receives-department = Department and status, to choose courses
mobietrain-receives-language = Preferred language
mobietrain-receives-not = No email address, phone number, pay or address. Inactive employees keep access; what they can play depends on the user groups in MobieTrain.
mail-subject = Client slug for { $client }
mail-body = Please connect our account to CrewPlanner. The client slug of { $client } is: { $slug }

check-title = Connection check
check-again = Check again
check-slug = Account login slug
check-slug-missing = Not entered yet.
check-slug-off = Switched off. Save the slug to switch it on again.
check-slug-saved = Account login slug saved: { $slug }
check-saved-by = By { $name }, { $when }.
check-saved = { $when }.
check-account = Account found at MobieTrain
check-after-save = Checked after you save.
check-not-yet = Not checked yet.
check-found = Account “{ $slug }” found
check-found-text = MobieTrain knows this account.
check-found-name = MobieTrain calls it “{ $account }”.
check-unknown = No account “{ $slug }” at MobieTrain
check-unknown-text = Correct the slug above and save again. If it is right as it stands, ask MobieTrain to check it.
check-unreachable = MobieTrain does not answer
check-unreachable-text = The last try was on { $when }. This is not about your slug; try again in a moment. { $menu }
check-keys-unread = MobieTrain could not read your keys
check-keys-unread-text = MobieTrain answered, but could not fetch the public keys of your portal to check who is asking. Try again in a moment; if it stays this way, tell CrewPlanner. { $menu }
check-refused = MobieTrain refused the check ({ $code })
check-refused-text = Tell them the code. { $menu }
check-refused-says = MobieTrain says:
check-menu-stays = The menu item stays for your employees.
check-menu-waits = Until it works, the menu item stays hidden for your employees, and we check every 10 minutes.
check-subdomain = Subdomain “{ $slug }” configured by MobieTrain
check-after-account = Checked after the account is found.
check-last = Last check on { $when }.
check-waiting = Ask MobieTrain to configure your subdomain “{ $slug }”
check-waiting-text = Send them your client slug if you have not done so. We check every 10 minutes; last check on { $when }. Until then the menu item stays hidden for employees.
check-lost-text = It worked before, but the account is no longer connected to your subdomain. Last check on { $when }. The menu item stays, but employees cannot get in.
check-clock = Clocks
check-clock-agrees = The clocks of CrewPlanner and MobieTrain agree.
check-clock-differs = The clocks differ
check-clock-ahead =
    { $seconds ->
        [one] MobieTrain’s clock is one second ahead. Links run out sooner than they should.
       *[other] MobieTrain’s clock is { $seconds } seconds ahead. Links run out sooner than they should.
    }
check-clock-behind =
    { $seconds ->
        [one] MobieTrain’s clock is one second behind. Beyond 30 seconds, links are refused.
       *[other] MobieTrain’s clock is { $seconds } seconds behind. Beyond 30 seconds, links are refused.
    }
check-key = Signing key verified
check-key-text = MobieTrain read your public keys and verified with the key { $key }.

test-title = Test with an employee
test-text = See what one of your employees would find in MobieTrain: their user groups and courses.
test-button = Test
test-courses =
    { $courses ->
        [0] { $name } would find no courses
        [one] { $name } would find one course
       *[other] { $name } would find { $courses } courses
    }
test-groups = User groups: { $groups }
test-no-groups = In no user group.
test-works = { $name } can open MobieTrain
test-failed = The test with { $name } did not work
test-failed-text = The connection check above says why.

deliveries-title = Messages
deliveries-text = MobieTrain tells us when courses change and when somebody has seen or completed them; we tell MobieTrain when somebody signs out everywhere or is deleted. No message carries a name.
deliveries-waiting = Waiting
deliveries-messages =
    { $count ->
        [0] No messages
        [one] One message
       *[other] { $count } messages
    }
deliveries-last = Last delivered
deliveries-never = Nothing yet
deliveries-lag = It took
deliveries-lag-seconds = { $seconds } s
deliveries-sent = Sent to MobieTrain
deliveries-sent-none = Nothing has been sent yet.
deliveries-received = Received from MobieTrain
deliveries-received-none = Nothing has come yet. The first message comes when a course is published.
deliveries-trouble =
    { $count ->
        [0] The last message could not be delivered at first
        [one] One message could not be delivered yet
       *[other] { $count } messages could not be delivered yet
    }
deliveries-trouble-text = Nothing is lost: we try again by ourselves, next on { $when }. What went wrong:
deliveries-given-up =
    { $count ->
        [one] One message was not delivered
       *[other] { $count } messages were not delivered
    }
deliveries-given-up-text = We tried for three days. When MobieTrain works again, send again below.
delivery-delivered = Delivered
delivery-waiting = Waiting
delivery-given-up = Not delivered
delivery-attempts =
    { $count ->
        [one] One try
       *[other] { $count } tries
    }
delivery-again = Send again
event-catalogue-changed = Courses changed
event-courses-seen = New courses seen
event-course-completed = Course completed
event-session-revoked = Sessions ended
event-unknown = Something this version does not know
clocks-title = The clocks are too far apart
clocks-ahead =
    { $seconds ->
        [one] MobieTrain’s clock was one second ahead of ours on { $when }.
       *[other] MobieTrain’s clock was { $seconds } seconds ahead of ours on { $when }.
    }
clocks-behind =
    { $seconds ->
        [one] MobieTrain’s clock was one second behind ours on { $when }.
       *[other] MobieTrain’s clock was { $seconds } seconds behind ours on { $when }.
    }
clocks-what-to-do = Beyond 30 seconds, links and messages are refused. One of the two clocks is wrong: tell CrewPlanner and MobieTrain, so that they set theirs to a time server.

disable-title = Disable
disable-text = MobieTrain leaves the profile menu at once. Progress stays in MobieTrain and comes back when you enable it again.
disable-button = Disable MobieTrain
disable-question = Disable MobieTrain?
disable-lose =
    { $employees ->
        [one] One employee loses the MobieTrain item in their profile menu and can no longer open their training.
       *[other] { $employees } employees lose the MobieTrain item in their profile menu and can no longer open their training.
    }
disable-keep-progress = Nobody loses progress. To bring it back, enable the integration with the same slug.
disable-no = Keep it

## The MobieTrain page: a test with somebody, mail, keys, sending again

mobietrain-saved-mail-text = One step left: MobieTrain must configure your subdomain. You do not have to come back here; we email you when it works.
test-who = Name, email or number of the employee
test-who-help = The beginnings of words will do: “jan pee”.
test-unknown = No employee is found by this.
test-several = Whom do you mean?
test-more =
    { $count ->
        [one] One more person fits. Type more to narrow it down.
       *[other] { $count } more people fit. Type more to narrow it down.
    }
test-group = { $group } { $courses }
test-in-several = A course that is in several of these groups is counted in each, and once in the total.
told-waiting = The email to { $name } waits
told-waiting-text = The mail server has not taken the email to { $address } yet. We try again by ourselves.
told-sent = { $name } was told by email
told-sent-text = The mail server took the email to { $address } on { $when }.
told-failed = The email to { $name } was not sent
told-failed-text = The email to { $address } was given up on { $when }.
told-says = The mail server says:
connected-mail-subject = { $client } is connected to MobieTrain
connected-mail-text =
    Dear { $name },

    MobieTrain has configured the subdomain of { $client }, and the connection works. Your employees find MobieTrain in their profile menu from now on.

    The connection, and a test with one of your employees:
technical-title = Technical details
technical-text = Messages, keys and clocks
event-keys-changed = Keys changed
replay-title = Send several again
replay-text = Everything that was not delivered and happened in this time. You see how many messages that is before they are sent.
replay-from = From
replay-to = To
replay-wrong = Choose two moments, the earlier one first.
replay-look = Show what would be sent
replay-question =
    { $count ->
        [0] There is nothing to send again from this time
        [one] Send one message again?
       *[other] Send { $count } messages again?
    }
replay-only = Only what was not delivered can be sent again: what a message said is erased as soon as it is delivered. One that did arrive after all has no second effect.
replay-no = Back
replay-yes = Send again
replay-done =
    { $count ->
        [0] There was nothing to send again
        [one] One message is on its way again
       *[other] { $count } messages are on their way again
    }
replay-done-text = The list below says which of them were delivered.
keys-title = Signing keys
keys-text = Links to MobieTrain are signed with these. A new key takes over every 90 days by itself; nobody notices.
key-active = Signs
key-next = Next
key-retired = Retired
key-revoked = Revoked
key-active-since = Signs since { $when }.
key-next-since = Published ahead since { $when }.
key-retired-until = Signs no more; stays published until { $when }, so that its last links work.
key-revoked-at = Taken out of use on { $when }.
key-revoke = Revoke
keys-rotate = Rotate now
keys-rotate-text = Rotating lets the next key sign at once. No link is lost.
keys-rotate-from = The next key can take over from { $when } on: by then it is known everywhere.
keys-rotated = The next key signs now
keys-rotated-text = The key before it stays published until its last link has expired.
keys-revoked = The key is revoked
keys-revoked-text = MobieTrain is told at once. Below under Messages you see whether it has heard.
revoke-question = Revoke this key?
revoke-active = This key signs the links. The next key takes over at once; whoever is on the way with a link of the last minute reads that it did not work, and taps again.
revoke-next = This key does not sign yet, so nobody notices. A new next key is made, which can take over in half an hour.
revoke-retired = This key signs no more. Links of the last minutes that it signed stop working; whoever has one taps again.
revoke-when = MobieTrain is told at once and refuses the key within seconds; when the message does not get through, within 10 minutes.
revoke-forever = This cannot be undone. Do it when somebody may have got hold of the key.
revoke-no = Keep it
