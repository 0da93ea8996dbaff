skip = Skip to content
nav-main = Main
nav-home = Home
nav-integrations = Integrations
nav-qualified = Training
nav-breadcrumb = Breadcrumb
menu-profile = Profile
menu-of = Profile menu of { $name }
menu-of-new =
    { $count ->
        [one] Profile menu of { $name }, one new training course
       *[other] Profile menu of { $name }, { $count } new training courses
    }
menu-of-late =
    { $late ->
        [one] Profile menu of { $name }, one late training course
       *[other] Profile menu of { $name }, { $late } late training courses
    }
menu-of-both =
    Profile menu of { $name }, { $count ->
        [one] one new training course
       *[other] { $count } new training courses
    }, { $late ->
        [one] one late
       *[other] { $late } late
    }
menu-employee = { $departments }, { $client }
menu-admin = Administrator, { $client }
menu-my-profile = My profile
menu-opens-mobietrain = opens the MobieTrain app
menu-sign-out = Sign out
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
sign-in-lede = Use the email address that your planner has of you, or your employee number.
sign-in-name = Email address or employee number
sign-in-password = Password
sign-in-button = Sign in
sign-in-refused = Not signed in
sign-in-refused-text = The two do not fit together, or no password is set yet. Check both and try again.
sign-in-help = No password yet? Your planner sends you an invitation, or gives you a code on paper.
sign-in-code = I have a code on paper

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
news-badge-late =
    { $late ->
        [one] 1 late
       *[other] { $late } late
    }
news-badge-both =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }, { $late ->
        [one] 1 late
       *[other] { $late } late
    }
news-said =
    { $count ->
        [one] One new training course
       *[other] { $count } new training courses
    }
news-said-late =
    { $late ->
        [one] One late training course
       *[other] { $late } late training courses
    }
news-said-both =
    { $count ->
        [one] One new training course
       *[other] { $count } new training courses
    }, { $late ->
        [one] one late
       *[other] { $late } late
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
news-last-completed = Last:
home-start = Three steps to the first training
home-start-text = Add your people, one by one or from a file. Invite them: nobody can sign in before. Then connect MobieTrain: from then on everybody finds their courses here and in the menu behind their picture.
home-start-invite = Invite people
home-start-connect = Connect MobieTrain
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
sign-out-everywhere-mobietrain = Your sessions in MobieTrain end as well.

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

## Telling MobieTrain who works here.
roster-title = Everybody before their first sign-on
roster-text = MobieTrain can know who works here before they open it: you see there who still has to begin, and put people into groups.
roster-since = On since { $at }. MobieTrain asks whenever something changes, and once a day.
roster-not = Off: MobieTrain gets to know people when they open it.
roster-turn-on = Tell MobieTrain who works here
roster-turn-off = Stop telling
roster-on-question = Tell MobieTrain who works here?
roster-off-question = Stop telling MobieTrain who works here?
roster-off-stops = MobieTrain is told of nobody new, of no changes and of nobody who leaves, until you turn it on again. People still tell about themselves when they open MobieTrain.
roster-off-stays = What MobieTrain knows already stays there, also of people who have never opened it, until a content admin deletes them in its CMS.
roster-on-people =
    { $people ->
        [one] It sends this about one person, inactive ones included:
       *[other] It sends this about { $people } people, inactive ones included:
    }
roster-on-id = A permanent id that CrewPlanner made, which says nothing about the person
roster-on-not = Nothing else: no email address, phone number, pay or address. People who were deleted here are not sent.
roster-on-changes = Later changes are sent too. Whoever is deleted here is marked there as left and keeps what they did.
roster-is-on = MobieTrain is told who works here
roster-is-on-text = It asks within seconds. Its connection page shows when it has.
roster-is-off = MobieTrain is no longer told who works here
roster-is-off-text = What it knows already stays there.
roster-cancel = Leave it as it is

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Name
field-given-name = First name
field-family-name = Last name
field-email = Email
field-number = Employee number
employees-has-password = Has a password
employees-no-password = No password yet
employees-not-invited = Not invited yet
employees-invited = Invited, no password yet
employees-no-email = No email address
field-language = Language
field-status = Status
field-role = Role
field-departments = Departments
field-leads = Leads
role-employee = Employee
role-team-lead = Team lead
role-client-admin = Administrator

## Audit log: what was done, and what is told of it
audit-client-created = Client created
audit-password-set = Password set
audit-invited = Invited to choose a password
audit-codes-printed = Printed sign-in codes
audit-phone-opened = Opened on a phone
audit-employee-added = Employee added
audit-employee-changed = Employee changed
audit-employee-deleted = Employee deleted
audit-employees-changed = Several employees changed
audit-employees-deleted = Several employees deleted
audit-employees-imported = Employees imported
audit-employees-exported = Employees exported
audit-qualifications-exported = Qualifications exported
audit-department-added = Department added
audit-department-changed = Department changed
audit-departments-merged = Departments merged
audit-department-deleted = Department deleted
audit-departments-told-apart = Departments told apart
audit-integration-saved = MobieTrain integration saved
audit-integration-disabled = MobieTrain integration disabled
audit-roster-on = MobieTrain is told who works here
audit-roster-off = MobieTrain is no longer told who works here
audit-keys-rotated = Signing keys rotated
audit-key-revoked = Signing key revoked
audit-events-replayed = Messages sent again
audit-field-parent = Belongs to
audit-field-account-login-slug = Account login slug
audit-field-key = Key
audit-field-file = File
audit-field-people = People
audit-field-added = Added
audit-field-changed = Changed
audit-field-deactivated = Marked inactive
audit-field-refused = Refused
audit-field-above = Counts for, too
audit-field-events = Messages
audit-field-into = Into
audit-field-gone = No longer there
audit-field-days = Days
## The list of employees, and changing many of them at once.
nav-employees = Employees
employees-none = Nobody here yet
employees-lead = { $active } active, { $inactive } inactive
employees-many = 10,000+
employees-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
employees-count-many = { $n } people
employees-export = Export
employees-import = Import
employees-add = Add employee
employees-first = Add your crew
employees-first-text = Import everyone at once from a spreadsheet, or add people one by one. Nobody gets an email because of it.
employees-first-add = Add one employee
employees-led-none = Nobody in your departments yet
employees-led-none-text = People whom an administrator puts into a department that you lead show up here.
employees-search = Search
employees-search-in = Name, email or employee number
employees-department = Department
employees-departments-all = All departments
employees-status-any = Active and inactive
employees-role-any = All roles
employees-access = Sign-in
employees-access-any = Whoever
employees-order = Sort by
employees-order-name = Name, A to Z
employees-order-name-down = Name, Z to A
employees-order-number = Number, low to high
employees-order-number-down = Number, high to low
employees-order-newest = Newest first
employees-order-oldest = Oldest first
employees-filter = Filter
employees-nobody-fits = No employee matches
employees-nobody-fits-text = Nobody who fits these filters has “{ $q }” in their name, email or number. Each word has to be the beginning of one of theirs.
employees-nobody-fits-filter = Nobody fits these filters.
employees-clear = Clear filters
employees-everywhere = Search everybody
employees-caption = Employees, sorted by: { $order }
employees-tick = Select
employees-tick-one = Select { $name }
employees-number = Number
employees-change-ticked = Change the selected
employees-tick-page = Select all on this page ({ $n })
employees-tick-none = Select nobody
employees-change-all = Change everybody who fits ({ $n })
employees-paste = Paste a list of numbers or addresses
employees-pages = Pages
employees-page-first = First
employees-page-previous = Previous
employees-page-next = Next
bulk-title = Change many people at once
bulk-crumb = Change many
bulk-crumb-confirm = Confirm
bulk-lede = The next page names everybody before anything happens.
bulk-mistake = Please check what you filled in
bulk-who = 1. Who
bulk-what = 2. What
bulk-who-all =
    { $n ->
        [one] Everybody who fits the filter: { $n } person
       *[other] Everybody who fits the filter: { $n } people
    }
bulk-who-ticked =
    { $n ->
        [one] Selected: { $n } person
       *[other] Selected: { $n } people
    }
bulk-more = and { $n } more
bulk-people = Employee numbers or email addresses
bulk-people-help = Paste a column from a sheet or a list from an email, one per line or with commas. Double ones count once.
bulk-nobody-ticked = You selected nobody. Paste a list here, or go back and tick people.
bulk-nobody = Paste at least one number or address.
bulk-too-many = At most { $most } people can be changed at once. Take fewer, or import a file.
bulk-too-many-sheet = At most { $most } sign-in codes can be printed at once. Take fewer people.
bulk-nothing = Choose what to change.
bulk-no-department = Choose at least one department.
bulk-no-mail = No mail goes out from here. Print sign-in codes instead.
bulk-do-inactive = Set inactive
bulk-do-inactive-help = They can’t be planned. They can still sign in and learn.
bulk-do-active = Set active
bulk-do-add = Add to departments
bulk-do-remove = Take out of departments
bulk-do-set = Put into these departments and no others
bulk-do-set-help = Departments that you don’t lead stay as they are.
bulk-to = Departments to add, take out or put into
bulk-do-language = Change the language
bulk-language-none = Whatever their browser asks for
bulk-do-delete = Delete
bulk-do-delete-help = Signed out within seconds. Their progress stays in MobieTrain.
bulk-do-invite = Invite by email
bulk-do-invite-help = A link to choose a password. Whoever has no email address, or a password already, gets none.
bulk-do-sheet = Print sign-in codes
bulk-do-sheet-help = A QR code and a short code for each, to cut out and hand over. For people without an email address, too.
bulk-go-on = See whom it changes
bulk-cancel = Cancel
bulk-question-active =
    { $n ->
        [one] Set { $n } person active?
       *[other] Set { $n } people active?
    }
bulk-question-inactive =
    { $n ->
        [one] Set { $n } person inactive?
       *[other] Set { $n } people inactive?
    }
bulk-question-language =
    { $n ->
        [one] Change the language of { $n } person to { $language }?
       *[other] Change the language of { $n } people to { $language }?
    }
bulk-question-add =
    { $n ->
        [one] Add { $n } person to { $departments }?
       *[other] Add { $n } people to { $departments }?
    }
bulk-question-remove =
    { $n ->
        [one] Take { $n } person out of { $departments }?
       *[other] Take { $n } people out of { $departments }?
    }
bulk-question-set =
    { $n ->
        [one] Put { $n } person into { $departments } and no other department?
       *[other] Put { $n } people into { $departments } and no other department?
    }
bulk-question-delete =
    { $n ->
        [one] Delete { $n } person?
       *[other] Delete { $n } people?
    }
bulk-question-invite =
    { $n ->
        [one] Invite { $n } person by email?
       *[other] Invite { $n } people by email?
    }
bulk-question-sheet =
    { $n ->
        [one] Make sign-in codes for { $n } person?
       *[other] Make sign-in codes for { $n } people?
    }
bulk-question-none = Nobody would change
bulk-not-yet =
    { $n ->
        [one] You named { $n } person. Nothing is done yet.
       *[other] You named { $n } people. Nothing is done yet.
    }
bulk-nothing-yet = Nothing is done yet.
bulk-changing = People who change
bulk-now = Now
bulk-then = Then
bulk-deleted = Deleted
bulk-back = Back
bulk-brake = That is more than a tenth of your people
bulk-brake-label = Type { $n } to go on.
bulk-brake-wrong = Type the number { $n } in digits.
bulk-nothing-done = Change nothing
bulk-effect-active = They can be planned again. In MobieTrain they count as active from now on.
bulk-effect-inactive = They can’t be planned. They can still sign in and learn; in MobieTrain they count as inactive from now on.
bulk-effect-language = CrewPlanner speaks it with them from their next page on, and MobieTrain from their next visit on.
bulk-effect-add = From now on they get the courses in MobieTrain that these departments get.
bulk-effect-remove = From now on they no longer get the courses in MobieTrain that only these departments get. Their progress stays.
bulk-effect-set = From now on they get the courses in MobieTrain of these departments alone. Their progress stays.
bulk-effect-delete = They are signed out within seconds, here and in MobieTrain, and cannot sign in again. Nothing is deleted in MobieTrain: their progress stays there.
bulk-effect-invite = Each gets an email with a link to choose a password. A link that they got before is good no more then.
bulk-effect-sheet = The next page shows the codes, once, ready to print. Whoever holds a code can choose the password of that person with it, once.
bulk-button-active =
    { $n ->
        [one] Set { $n } person active
       *[other] Set { $n } people active
    }
bulk-button-inactive =
    { $n ->
        [one] Set { $n } person inactive
       *[other] Set { $n } people inactive
    }
bulk-button-language =
    { $n ->
        [one] Change the language of { $n } person
       *[other] Change the language of { $n } people
    }
bulk-button-add =
    { $n ->
        [one] Add { $n } person
       *[other] Add { $n } people
    }
bulk-button-remove =
    { $n ->
        [one] Take { $n } person out
       *[other] Take { $n } people out
    }
bulk-button-set =
    { $n ->
        [one] Put { $n } person there
       *[other] Put { $n } people there
    }
bulk-button-delete =
    { $n ->
        [one] Delete { $n } person
       *[other] Delete { $n } people
    }
bulk-button-invite =
    { $n ->
        [one] Invite { $n } person
       *[other] Invite { $n } people
    }
bulk-button-sheet =
    { $n ->
        [one] Make codes for { $n } person
       *[other] Make codes for { $n } people
    }
bulk-logged = It goes into the audit log with this list.
bulk-unchanged = Not changed: { $n }
bulk-already = Already so
bulk-already-invite = Has a password already
bulk-no-address = No email address, so no mail
bulk-no-address-sheet = Print codes for them
bulk-last-admin = The last administrator
bulk-last-admin-text = Somebody has to keep the keys. Make somebody else an administrator first.
bulk-not-yours = Not an employee but a team lead or an administrator: only an administrator changes them
bulk-unknown = Nobody has this number or address
bulk-gone = Not there any more
bulk-departments-none = None
bulk-refused = Nothing was changed
bulk-refused-last-admin = It would have left no active administrator: somebody changed another one in the meantime. Start again from the list.
bulk-refused-department = A department was deleted in the meantime. Start again from the list.
bulk-refused-departments = Somebody would be in too many departments: a sign-on to MobieTrain can’t carry them all. Choose fewer departments or fewer people.
bulk-done-active =
    { $n ->
        [one] { $n } person set active
       *[other] { $n } people set active
    }
bulk-done-inactive =
    { $n ->
        [one] { $n } person set inactive
       *[other] { $n } people set inactive
    }
bulk-done-language =
    { $n ->
        [one] Language of { $n } person changed
       *[other] Language of { $n } people changed
    }
bulk-done-departments =
    { $n ->
        [one] Departments of { $n } person changed
       *[other] Departments of { $n } people changed
    }
bulk-done-delete =
    { $n ->
        [one] { $n } person deleted
       *[other] { $n } people deleted
    }
bulk-done-invite =
    { $n ->
        [one] Invitations to { $n } person are on their way
       *[other] Invitations to { $n } people are on their way
    }
bulk-done-sheet =
    { $n ->
        [one] Sign-in codes made for { $n } person
       *[other] Sign-in codes made for { $n } people
    }
bulk-done-already =
    { $n ->
        [one] { $n } person had become so in the meantime.
       *[other] { $n } people had become so in the meantime.
    }
bulk-done-gone =
    { $n ->
        [one] { $n } person gone in the meantime, or changed by somebody else; nothing was done to them.
       *[other] { $n } people gone in the meantime, or changed by somebody else; nothing was done to them.
    }

## Import and export of employees
import-title = Import employees
import-crumb = Import
import-lead = A CSV file or an Excel sheet (.xlsx) of up to 50 MB. You see what it would do before anything changes, and no mail goes out.
import-file = File
import-columns-are = Columns: { $columns }.
import-template = A file to fill in
import-missing-option = People who are not in the file become inactive
import-missing-help = You and the last administrator stay active. You see whom first; when they are more than 10 % of those among whom they were looked for, they become inactive only when you type their number.
import-among = Looked for among
import-among-all = Everybody
import-among-gone = This department is not there any more. Choose again.
import-sheet = Sheet
import-sheet-help = Only for Excel. Empty: the first one.
import-look = Show what it would do
import-cancel = Cancel
import-how = How a file is read
import-how-match = People are matched by employee number, or else by email address.
import-how-empty = An empty cell leaves what is there.
import-how-departments = Several departments stand in one cell with ; or | or a line break between them. New ones are named before they are made; a name that is nearly that of another department is refused.
import-how-unknown = Columns that we do not know are named and skipped.
import-how-roles = A file changes neither roles nor passwords.
import-no-file = Choose a file with something in it.
import-error-large = The file is larger than { $max } MB.
import-error-unpacked = Unpacked, the spreadsheet is larger than { $max } MB.
import-error-old = This is a spreadsheet of an old kind, or one with a password. Save it as .xlsx without a password, or as CSV.
import-error-broken = This spreadsheet is broken. Save it anew as .xlsx, or as CSV.
import-error-no-sheet = There is no sheet “{ $name }”. The sheets are called { $found }.
import-error-not-text = Byte { $byte } is no character: this file is no text. Save the table as CSV or .xlsx.
import-error-utf16 = Byte { $byte }: this file is UTF-16, and a character is broken there. Save it as UTF-8.
import-error-utf8 = Line { $line }, byte { $byte }: this file is UTF-8, but a character is broken there. Save it anew as “CSV UTF-8”.
import-error-empty = There is nothing in this file. Its first line names the columns.
import-error-no-column = Line { $line }: there is neither an employee number nor an email column. The columns are called { $found }.
import-error-twice = Line { $line }: two columns mean the same: { $first } and { $second }.
import-error-columns = Line { $line }: there are more than { $max } columns.
import-error-rows = Line { $line }: there are more than { $max } rows. Cut the file into several.
import-would = What { $file } would do
import-did = What { $file } has done
import-read = Rows read: { $rows } ({ $kind }).
import-not-yet = Nothing is done yet, and no mail goes out.
import-comma = commas
import-semicolon = semicolons
import-tab = tabs
import-bar = vertical bars
import-of-sheet = sheet { $sheet }
import-1252 = This file is not UTF-8 and was read as Windows-1252. Look whether names with accents are right.
import-anew = Nothing was imported: something has changed meanwhile
import-anew-text = Below is what the file would do now. Look again before you import.
import-rows = Rows of the file
import-which = Which rows
import-all = All
import-refused = Refused
import-new = New
import-changed = Changed
import-unchanged = Unchanged
import-missing = Become inactive
import-line = Line
import-person = Person
import-row-is = Row is
import-happens = What happens
import-nothing = Nothing.
import-becomes-inactive = Not in the file: becomes inactive.
import-is = { $field }: { $after }
import-becomes = { $field }: { $before } becomes { $after }
import-no-rows = No rows here
import-pages = Pages
import-page = Page { $page } of { $pages }
import-previous = Previous
import-next = Next
import-short = In short
import-new-text = They can sign in once they have a password.
import-changed-text =
    { $n ->
        [one] One person changes departments, and so perhaps their courses in MobieTrain.
       *[other] { $n } people change departments, and so perhaps their courses in MobieTrain.
    }
import-refused-text = They come back as a file in your columns, with the reason.
import-refused-file = Refused rows as CSV: { $n }
import-new-departments = New departments
import-columns = Columns
import-columns-read = Read:
import-columns-skipped = Skipped, a file does not change them or we do not know them:
import-brake = Stopped: this would deactivate { $missing } of { $covered }
import-brake-text = You asked that people who are not in the file become inactive. Of all active people, that is { $share } %. Above 10 % we wait for you.
import-brake-text-among = You asked that people who are not in the file become inactive. Of the active people in { $department } and the departments below it, that is { $share } %. Above 10 % we wait for you.
import-who = Who they are
import-more = and more: { $n }
import-brake-label = To deactivate them, type { $missing }
import-brake-wrong = Type { $missing }, or import and deactivate nobody. Nothing was changed.
import-brake-button = Import and deactivate
import-brake-nobody = Import, deactivate nobody
import-button = Import: { $n }
import-nothing-to-do = There is nothing to import: all that the file says is so already, or is refused.
import-applying = The file is being imported
import-applying-text = { $done } of { $of }
import-applying-stay = You may leave this page: the import goes on. All of it is done, or nothing.
import-done = The file was imported
import-done-text = Added: { $new }. Changed: { $changed }. Became inactive: { $missing }. No mail was sent.
import-done-list = To the employees
import-why-width = There are { $found } values and { $wanted } columns. Put quotation marks around a value that holds the separator.
import-why-long = { $column }: longer than { $max } bytes. A quotation mark may be missing at its end.
import-why-formula = { $column }: the formula comes to { $error }.
import-why-text = { $field }: { $why }
import-why-language = “{ $text }” is not one of our languages.
import-why-status = The status is active or inactive, not “{ $text }”.
import-why-nobody = There is neither a number nor an address.
import-why-needed = Somebody new needs this: { $field }.
import-why-taken = { $email } belongs to { $name }.
import-why-twice = Line { $line } is { $name } already.
import-why-last-admin = { $name } is the last active administrator and stays active.
import-why-departments = These departments are too many, or their names too long, for a link.
import-why-alike = There is no department “{ $name }”. Did you mean “{ $alike }”? If it is another department, create it first.
import-why-zeros = There is no number { $number }, but { $name } has { $theirs }. Is it { $name }? Then write { $theirs }: spreadsheets leave out zeros at the beginning. If it is somebody else, add them by hand first.
export-title = Export employees
export-lead = People in the file: { $n }
export-text = A CSV file that Excel opens, with number, names, email, departments, language, status and role. It can be imported again.
export-button = Download
export-logged = The audit log says who took the file.
## The page of one employee, the form that adds or edits one, and where people are signed in.
person-number = Number { $number }
person-edit = Edit
person-not-done = Nothing was changed
person-added = { $name } was added
person-added-waits = { $name } was added and can’t sign in yet
person-saved =
    { $count ->
        [one] Saved: one field was changed
       *[other] Saved: { $count } fields were changed
    }
person-unchanged = Nothing was changed: all was like that already
person-now-inactive = { $name } is inactive now
person-now-active = { $name } is active again
person-deleted = { $name } was deleted
person-training = Training
person-training-none = No course completed yet.
person-completed = Completed
person-valid-until = Valid until
qualified-due-on = Due on
person-late = Late:
person-late-since = It was due on { $date }.
person-training-new =
    { $count ->
        [one] One new course is waiting.
       *[other] { $count } new courses are waiting.
    }
person-training-told = As far as MobieTrain has told us.
person-training-told-last = MobieTrain told us this, last on { $when }.
person-history = History
person-history-all = In the audit log
person-history-none = Nothing has happened yet.
person-details = Details
person-in-crew = In the crew
person-since = since { $month }
person-no-departments = In no department
language-of-browser = As their browser says
person-invited = An invitation to { $email } is on its way
person-link-sent = A link for a new password is on its way to { $email }
person-password = Password
person-password-set = Set: can sign in
person-password-none = Not set: can’t sign in yet. An invitation lets them choose one.
devices-title = Signed in on
devices-none = Not signed in anywhere.
devices-signed-out = { $name } was signed out everywhere
person-leaving = When { $name } leaves
person-leaving-inactive = Inactive: can still sign in and learn, and everything is kept.
person-leaving-deleted = Deleted: is signed out within seconds, also in MobieTrain, and progress stays there.
person-set-inactive = Mark as inactive
person-set-active = Mark as active
person-delete = Delete…
person-delete-question = Delete { $name }?
person-delete-sign-in = They are signed out everywhere and can’t sign in any more.
person-delete-mobietrain = Their open sessions in MobieTrain end within seconds.
person-delete-progress = Nothing is deleted in MobieTrain: their progress stays there until somebody deletes the learner in its CMS.
person-delete-erased =
    { $days ->
        [one] Name, address and number are erased here after one day. The audit log keeps what it has as long as its entries last.
       *[other] Name, address and number are erased here after { $days } days. The audit log keeps what it has as long as its entries last.
    }
person-delete-yes = Delete
person-cancel = Cancel
person-save = Save changes
person-add = Add employee
person-not-saved =
    { $count ->
        [one] Not saved yet: one thing to correct
       *[other] Not saved yet: { $count } things to correct
    }
person-personal = Personal details
person-name-help = Only if it is not simply first and last name
person-optional = (optional)
person-email-help = Whoever has none signs in with the employee number.
person-none-yet = There are no departments yet.
person-departments-kept = Stays in { $departments }: only an administrator changes that.
person-leads-help = Only for a team lead: the departments whose people they look after, with those below.
role-employee-help = Sees their own data and opens MobieTrain.
role-team-lead-help = Sees and edits the people of chosen departments.
role-client-admin-help = Sees and edits everybody, departments and integrations.
conflict-title =
    { $count ->
        [one] Not saved yet: somebody else has changed one of these fields meanwhile
       *[other] Not saved yet: somebody else has changed { $count } of these fields meanwhile
    }
conflict-text = Choose what is right for each of them. Everything else that you filled in is kept below.
conflict-theirs = As it is now
conflict-theirs-by = As it is now, by { $who }, { $when }
conflict-mine = As you filled it in
mistake-empty = This can’t be empty.
mistake-long = This is longer than { $max } characters.
mistake-lines = This has to be on one line.
mistake-control = There is a control character in it, which no keyboard writes. Type it anew.
mistake-not-email = This is no email address. Write it as name@company.example.
mistake-named-email = Write the address alone, without the name and the angle brackets around it.
mistake-linked-email = Write the address alone, without mailto: before it.
mistake-email-taken = { $name } already has this address. Each employee needs their own.
mistake-no-name-to-sign-in = Give an email address or an employee number: whoever has neither can’t sign in.
mistake-taken = Somebody else in the company has this already.
mistake-number-taken = { $name } already has this number. Each employee needs their own.
mistake-leads-nothing = Choose at least one department for a team lead.
mistake-out-of-reach = Choose at least one department that you lead.
mistake-last-admin = This is the only active administrator. Make somebody else an administrator first.
mistake-unknown-department = One of these departments is not there any more. Choose again.
mistake-too-many = These departments are too many, or their names too long, for a link to MobieTrain.
mistake-not-offered = Choose one of what is offered.
## Departments: the tree, and what an act on one of them changes.
nav-departments = Departments
departments-lede = People of a department below count for the one above it, in MobieTrain too.
departments-new = New department
departments-tree = Department tree
departments-department = Department
departments-here = Here
departments-in-all = In all
departments-people-here = people here:
departments-people-in-all = people in all:
departments-empty = No departments yet
departments-empty-text = Make the first one here. An import makes those that it names.
departments-choose = Choose a department to rename it, move it, merge it into another one or delete it.
departments-not-saved = Nothing was saved yet
departments-done-created = The department was created.
departments-done-saved = The department was saved.
departments-done-merged = The departments were merged.
departments-done-deleted = The department was deleted.
departments-done-apart = They were told apart. You will not be asked about these two again.
departments-done-people = People whose departments in MobieTrain are others from their next sign-on on: { $people }.
departments-alike = “{ $one }” looks like “{ $other }”
departments-alike-text = People in it: { $people }. If both mean the same, they miss what MobieTrain has for { $other }. Merge the two, or say that it is right so.
departments-alike-merge = See what merging changes
departments-alike-apart = It is right so
departments-above = You count for { $departments } too.
department-name = Name
department-name-help = Renaming changes no rule in MobieTrain.
department-parent = Belongs to
department-no-parent = Nothing, it stands alone
department-save = Save
department-create = Create department
department-delete = Delete…
department-merge-title = Merge into another
department-merge-into = Everybody of { $department } moves to
department-merge-show = Show what changes
department-error-empty = Give the department a name.
department-error-long = A name has at most { $max } characters.
department-error-odd = A name is one line, without control characters.
department-error-taken = Another department has this name. Choose another one, or merge the two.
department-error-circle = It cannot belong to a department that is below it.
department-error-deep = Departments stand at most { $levels } above one another.
department-error-link = { $person } would count for more departments than a link to MobieTrain can carry, those above included. Take { $person } out of some departments first, or use shorter names.
department-error-gone = This department is not there any more. Choose another one.
department-move-question = Move { $department }?
department-move-to = It will belong to { $parent }.
department-move-top = It will stand alone.
department-merge-question = Merge { $department } into { $into }?
department-delete-question = Delete { $department }?
department-effects = What will change
department-effect-concerned = People whose departments in MobieTrain are others, from their next sign-on on
department-effect-gained = People who count for { $department } from then on
department-effect-lost = People who no longer count for { $department }
department-effect-moved = People of { $department } who will be in { $into }
department-effect-stay = People who are in { $department }: they stay, without it
department-effect-below = Departments below it that will belong to { $parent }
department-effect-below-top = Departments below it that will stand alone
department-effect-leads-move = Team leads who will see and edit these people too
department-effect-leads-merge = Team leads who will lead { $into } instead
department-effect-leads-delete = Team leads who will no longer lead it
department-names-more = and { $n } more
department-rules = User groups in MobieTrain
department-rules-merge = A group whose rule names { $department } (ID: { $id }) no longer finds these people by it. Ask whoever looks after MobieTrain to name { $into } in its place.
department-rules-delete = A group whose rule names { $department } (ID: { $id }) no longer finds these people by it, even if you create a department of the same name again.
department-brake = This concerns { $n } people
department-brake-label = To go on, type { $n }
department-brake-wrong = Type { $n }: that many people are concerned.
department-changed = In the meantime this concerns other people than before. Look at it again before you go on.
department-move-button = Move
department-merge-button = Merge into { $into }
department-delete-button = Delete { $department }
department-cancel = Leave it as it is
## Open on your phone
phone-title = Open on your phone
phone-text = Scan with the camera of your phone. You go straight to your training, signed in as { $name }.
phone-qr = QR code with your personal sign-in link
phone-once = Works once, for two minutes.
phone-left = Time left
phone-no-camera = No camera?
phone-type = Open this address on your phone. Give it to nobody: whoever opens it first is signed in as you.
phone-new = New code
phone-done = Done
phone-close = Close
phone-over = This code no longer works
phone-over-text = A code works once and for two minutes, so that nobody else can use yours.
phone-opened = You are signed in on your phone
phone-opened-text = Carry on there. You can close this.
phone-confirm-title = Continue as { $name }?
phone-confirm-text = You will be signed in on this phone as { $name }. Only continue if that is you and you opened this code yourself on another screen.
phone-confirm-other = { $name } is signed in on this phone now and will be signed out.
phone-confirm-no = That is not me
phone-expired-what = Open CrewPlanner on your computer and choose “Open on your phone” in the menu behind your picture. That makes a new code.
phone-expired-home = Go to CrewPlanner
## Training on the home page, and the company of the last time
training-minutes-in-all =
    { $minutes ->
        [one] 1 minute in all
       *[other] { $minutes } minutes in all
    }
training-minutes-left =
    { $minutes ->
        [one] 1 minute left
       *[other] { $minutes } minutes left
    }
training-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
training-lessons =
    { $lessons ->
        [one] { $done } of 1 lesson
       *[other] { $done } of { $lessons } lessons
    }
training-not-begun = Not begun yet
training-continue = Continue
training-start = Start
training-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
training-by-today = By today
training-by-tomorrow = By tomorrow
training-by-weekday =
    { $weekday ->
        [1] By Monday
        [2] By Tuesday
        [3] By Wednesday
        [4] By Thursday
        [5] By Friday
        [6] By Saturday
       *[other] By Sunday
    }
training-by-date = By { $date }
qualified-title = Who is qualified
qualified-lead = From completed courses in MobieTrain.
qualified-lead-last = From completed courses in MobieTrain, the last of them on { $when }.
qualified-note = MobieTrain tells us of each course that somebody completes.
qualified-note-late = Who is late is not known yet, or not of this day.
due-late = Late
due-soon = Due within 7 days
due-which = Must do
due-as-of = As MobieTrain told it on { $when }.
qualified-csv = This list as CSV
qualified-which = Qualification
qualified-which-any = All qualifications
qualified-validity = Validity
qualified-validity-any = Whatever
qualified-on = On the day
qualified-people = Which people
qualified-everybody = Everybody
qualified-yes = Qualified
qualified-soon = Runs out within 30 days
qualified-over = Ran out
qualified-forever = Does not run out
qualified-until = Until { $date }
qualified-ran-out = Ran out on { $date }
qualified-days =
    { $days ->
        [0] last day
        [one] 1 day left
       *[other] { $days } days left
    }
qualified-not = Not yet
qualified-nothing = None yet
qualified-caption = Qualifications on { $date }, by name
qualified-departments-today = Departments today
qualified-past-deleted = 
    { $n ->
        [one] Without one person who was deleted since.
       *[other] Without { $n } people who were deleted since.
    }
qualified-past-some = Without people who were deleted since.
qualified-past-departments = Departments are today’s.
qualified-empty = Nobody has completed a course yet
qualified-empty-text = When somebody completes a course in MobieTrain, it stands here within seconds.
qualified-you = You are qualified for
company-last = Go on to { $client }
company-another = Or another company:
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
connected-mail-button = Open the connection
technical-title = Technical details
technical-text = Messages, keys and clocks
event-keys-changed = Keys changed
event-people-changed = People changed
event-completion-withdrawn = Completion taken back
event-learner-deleted = Person deleted in MobieTrain
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

# Invitations and passwords
invite = Send an invitation
invite-again = Send it again
invite-reset = Send a link for a new password
invite-link = Make a link to choose a password
invite-code = Print a sign-in code
invite-no-email = No email address, so nothing can be sent. Hand over a link, or a code on paper.
invite-no-mail = No mail goes out from here. Hand over a link, or a code on paper.
forgotten-no-email = No email address? Then whoever plans your work gives you a new code, and you choose a new password with that.
sheet-lasts = How long the codes are good
sheet-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
sheet-resets =
    { $n ->
        [one] Has a password already, which stays until another is chosen with the code: { $n } person
       *[other] Has a password already, which stays until another is chosen with the code: { $n } people
    }
sheet-ends =
    { $n ->
        [one] A code that is still good ends: { $n } person
       *[other] A code that is still good ends: { $n } people
    }
sheet-has-code = A code until { $until }
sheet-new = A new code
sheet-crumb = Sign-in codes
sheet-title =
    { $n ->
        [one] Sign-in codes for { $n } person
       *[other] Sign-in codes for { $n } people
    }
sheet-lede = Cut along the lines and hand each person their own piece.
sheet-print = Print
sheet-warning = Whoever holds a piece can use it
sheet-warning-text = You see the codes once. Each works once, until { $until }. Making codes for the same people again ends these. It is in the audit log that you made them.
sheet-done = Done
sheet-qr = QR code for { $name }
sheet-signs-in = You sign in with { $with }
sheet-scan = Scan, choose a password, done.
sheet-or = Or go to { $address } and type
sheet-good = Works once, until { $until }.
code-title = Type your code
code-text = It stands on the paper that you were given: ten letters and digits. With it you choose a password.
code-label = Code
code-button = Go on
code-wrong = This code is not good. It may be mistyped, used already, or too old. Check it, or ask for a new one.
invitation-mail-subject = Your account at { $client }
invitation-mail-text =
    Dear { $name },

    { $client } has made an account for you in CrewPlanner. Choose a password with the link below; it is good until { $until }.
given-mail-text =
    Dear { $name },

    { $client } sends you a link with which you choose a new password in CrewPlanner; it is good until { $until }. Until you have chosen one, your password stays what it is.

role-confirm-first = Choosing another role asks for your password first.

asked-client-admin = Asked of administrators
asked-team-lead = Asked of team leads
asked-employee = Asked of all other employees
address-no-mail = No mail goes out from here, so you cannot confirm an address yourself. Ask whoever looks after the people of { $client }: they change it for you.
address-given-mail-text =
    Dear { $name },

    { $by } has given you another email address at { $client }, { $when }. You no longer sign in with this one. Is that wrong? Ask whoever looks after the people of { $client }.
address-given-by-command = The administration
mail-off-text = Whoever runs this installation has not named a mail server. Until then you hand links over yourself, or print sign-in codes.

## Company sign-in

company-sign-in = Company sign-in
company-lead = People sign in through your own OpenID Connect provider, such as Microsoft Entra, Google or Keycloak.
company-card-text = Let the people of { $client } sign in through your own OpenID Connect provider, beside a password or instead of one.
company-open = Open the settings
company-redirect = Redirect URI
company-redirect-help = Register this site at your provider as a web application with this address. It uses the code flow with PKCE and asks for the scopes openid, email and profile.
company-issuer = Issuer
company-issuer-help = The address of your provider, such as https://login.example.com/realms/acme. It is asked before anything is saved.
company-issuer-shape = Type an address that begins with https://, as your provider writes its issuer.
company-issuer-away = The provider cannot be reached at this address. Nothing was saved.
company-issuer-answer = What answers at this address is no provider that people can sign in through here. Nothing was saved.
company-why = For whoever runs the provider:
company-client-id = Client ID
company-client-id-wrong = Type the client ID that your provider has given this site.
company-secret = Client secret
company-secret-help = It is kept encrypted and never shown again.
company-secret-keep = It is kept encrypted and never shown again. Leave this empty to keep the one that is saved.
company-secret-wrong = Type the client secret that your provider has given this site.
company-secret-again = Type it again: nothing was saved.
company-other-provider = Another issuer or client ID ends all links: everybody is found by their confirmed address again.
company-mode = Who signs in through it
company-mode-off = Nobody
company-mode-beside = Whoever wants to, beside password and passkey
company-mode-only = Everybody with an email address, and in no other way
company-mode-only-help = Their passwords, passkeys, codes and invitations let nobody in then. Open sessions stay.
company-untested = Test it first, with these settings: come back from the provider as yourself. Then it can be the only way in.
company-save = Save
company-saved = The company sign-in is saved
company-test = Test the sign-in
company-test-text = You go to your provider and come back here, and read what it said. Nobody is signed in or out by it.
company-tested-at = Tested on { $when }
company-not-tested = Not tested with these settings
company-test-save-first = Save the settings first.
company-whom = Whom it concerns
company-n-concerned = With an email address: for them it can be the only way in
company-n-without = Without one: they go on with their employee number
company-n-admins = Client admins, who keep their password
company-n-linked = Linked with somebody at the provider already
company-found-text = People are found by the address that the provider says it has confirmed, and linked with that person there from then on. Nobody new is added. Whoever has set up a second factor here is asked for it, too.
company-admins-text = When the provider is down, client admins come in with their password. Each time the audit log says so.
company-test-title = Result of the test
company-test-good = It works: this would sign you in
company-test-good-text = With these settings the provider can be the only way in.
company-test-other = This would sign { $name } in, and not you
company-test-other-text = Sign in at the provider as yourself to finish the test.
company-test-bad = This would sign nobody in
company-test-again = Test again
company-subject = Subject (sub)
company-email-confirmed = Confirmed by the provider
company-email-unconfirmed = Not confirmed by the provider
company-email-none = The provider names none
company-shown-there = Signed in at the provider
company-found = Found here
company-found-link = By the link of an earlier sign-in
company-found-address = By the confirmed address
company-sign-in-with = Sign in with { $client }
company-other-ways = Other ways to sign in
company-other-ways-text = For people without an email address, and for client admins.
company-only-refused = Whoever has an email address signs in with { $client }, by the button above. Without one, check number and password and try again.
company-only-here = You sign in with { $client } here
company-only-here-text = A link or a code for a password opens nothing any more. Use the button below.
company-only-security = Your password and your passkeys do not let you in by themselves. A second factor that you have set up here is asked for, too.
company-sign-out-everywhere = Lost your phone, or signed in on somebody else’s computer? This ends your sessions in every browser, here too. You sign in again with { $client }.
company-forgotten = Only client admins still have a password that can be forgotten: nobody else is sent a link. Go back to sign in with the button there.
company-confirm = Confirm with { $client }
company-refused = That did not work
company-again = Try again
company-back = Back
company-trouble-again = This sign-in began in another browser, took longer than 10 minutes, or was used already. Begin it anew.
company-trouble-wait = There were too many tries from here. Wait a minute and try again.
company-trouble-denied = Your company’s sign-in did not let you through, or you cancelled it there.
company-trouble-away = Your company’s sign-in does not answer. Try again in a few minutes; client admins can use their password.
company-trouble-answer = What your company’s sign-in answered cannot be trusted, so nobody was signed in. Tell a client admin: the audit log says what was wrong.
company-trouble-no-address = Your company’s sign-in does not say which email address you have, so you cannot be found here. Ask a client admin.
company-trouble-unconfirmed = Your company’s sign-in does not say that your email address is confirmed, so it lets nobody in here. Ask a client admin.
company-trouble-nobody = Nobody at { $client } has your email address here. Ask a client admin to add it.
company-trouble-taken = The person with your email address is linked with somebody else at your company’s sign-in. A client admin can end that link.
company-trouble-stale = Your company’s sign-in did not ask you again, so it is not certain that it is you.
company-trouble-somebody-else = At your company’s sign-in that was somebody else than is signed in here.
company-linked = Linked with { $email } at the provider since { $when }
company-last-used = Last used { $when }
company-unlink = End the link
company-now-unlinked = The link of { $name } is ended. At the next company sign-in they are found by the confirmed address.
company-only-person = Signs in through the company sign-in only: an invitation or a code would open nothing.
bulk-by-company = Sign in through the company sign-in only
audit-company-refused = Company sign-in let nobody in
audit-company-linked = Linked with the company sign-in
audit-company-unlinked = Link with the company sign-in ended
audit-company-saved = Company sign-in set up
audit-company-tested = Company sign-in tested
audit-field-way = By
audit-way-company = Company sign-in
audit-way-beside = Password, past the company sign-in
audit-field-unlinked = Links ended
audit-secret-changed = Changed
reminders-title = Reminders
reminders-lead = A message by mail to whoever is late with training, or has some due soon.
reminders-open = Set reminders
reminders-off = Off
reminders-weekly = Once a week
reminders-daily = Every day
reminders-rhythm = How often
reminders-weekday = Day, where it is once a week
reminders-hour = Hour
reminders-days = Days ahead
reminders-days-help = What is due within so many days: 0 to { $most }.
reminders-look = Show who would be told
reminders-effects = What happens then
reminders-next = The next messages are written on { $when }.
reminders-people =
    { $people ->
        [one] One person would be told then, as far as it is known now.
       *[other] { $people } people would be told then, as far as it is known now.
    }
reminders-people-many = At least { $people } people would be told then, as far as it is known now.
reminders-not-told = MobieTrain has not told yet who is late. It does so by itself.
reminders-nobody = Nobody is reminded.
reminders-save = Save
reminders-saved = Saved.
reminders-no-mail = No mail goes out from this installation, so nobody is reminded.
reminders-calm = Calm by design
reminders-calm-one = At most one message a person a day, and none for nothing.
reminders-calm-whom = Only to active people with an address who have signed in. It leads to exactly that course.
reminders-calm-leads = Team leads get one message about their own people.
reminders-calm-off = Everybody can switch these messages off on their profile.
own-reminders = Reminders by mail
own-reminders-on = You get a message when training is late or due soon.
own-reminders-off = You get no messages about training that is late or due.
own-reminders-stop = Send me none
own-reminders-want = Send me reminders
own-reminders-now-on = You get reminders by mail.
own-reminders-now-off = You get no reminders by mail any more.
remind-title = Remind people
remind-lead = One message to each, in their language, about what is late or due within 7 days.
remind-these =
    { $n ->
        [one] Remind this person…
       *[other] Remind these { $n } people…
    }
remind-whom = People who get a message: { $people }
remind-written = Messages on their way: { $people }
remind-more = There are more in the list: only its first { $most } people get a message at once. Whoever has had one today gets no second one, so filter by department for the others.
remind-already = Told today already, so not again: { $people }
remind-unreachable = Not reached (no address, never signed in, not active, or switched off): { $people }
remind-send = Send the messages: { $people }
remind-back = Back to the list
reminder-subject = { $title }, { $when }
reminder-subject-more = { $title }, { $when }, and { $count } more
reminder-subject-lead = Your people: { $count } with training late or due
reminder-more = And { $count } more.
reminder-person = { $name }: { $training }
reminder-text =
    Hello { $name },

    this training of yours is late or due:

    { $courses }
reminder-text-lead =
    Hello { $name },

    this training of your people is late or due:

    { $people }
reminder-text-both =
    Hello { $name },

    this training of yours is late or due:

    { $courses }

    And this of your people:

    { $people }

    The whole list: { $list }
reminder-button = Open the course
reminder-button-lead = Open the list
reminder-end = You can switch these messages off on your profile: { $link }
audit-reminders-changed = Changed when people are reminded
audit-reminded = Wrote reminders
audit-reminders-stopped = Switched own reminders off
audit-reminders-wanted = Switched own reminders on
reminders-weekday-name =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    }
