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
test-email = Email of the employee
test-button = Test
test-unknown = No employee has this email address.
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

## What an employee has: the words of every page that shows or asks for it. The two statuses are above.
field-name = Name
field-given-name = First name
field-family-name = Last name
field-email = Email
field-number = Employee number
field-language = Language
field-status = Status
field-role = Role
field-departments = Departments
field-leads = Leads
role-employee = Employee
role-team-lead = Team lead
role-client-admin = Administrator

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
bulk-nothing = Choose what to change.
bulk-no-department = Choose at least one department.
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
bulk-question-none = Nobody would change
bulk-not-yet =
    { $n ->
        [one] You named { $n } person. Nothing is done yet.
       *[other] You named { $n } people. Nothing is done yet.
    }
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
bulk-logged = It goes into the audit log with this list.
bulk-unchanged = Not changed: { $n }
bulk-already = Already so
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
company-last = Go on to { $client }
company-another = Or another company:
