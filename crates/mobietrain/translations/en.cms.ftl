# The frame
cms-skip = Skip to content
cms-nav = Main
cms-menu = Menu
cms-breadcrumb = Breadcrumb
cms-pages = Pages
cms-page-previous = Previous page
cms-page-next = Next page
cms-account = Account
cms-nav-accounts = Accounts
cms-nav-courses = Courses
cms-nav-learners = Learners
cms-nav-groups = User groups
cms-nav-connection = { $planner }
cms-nav-terms = Terms
cms-nav-staff = Staff
cms-nav-operators = Operators
cms-nav-installation-audit = Audit log of the installation
cms-role-operator = Operator
cms-role-content-admin = Content admin
cms-role-editor = Editor
cms-role-manager = Manager
cms-role-content-admin-help = Courses, groups, learners, terms, staff
cms-role-editor-help = Writes courses. A content admin decides when people see what was written.
cms-role-manager-help = Sees learners and reports of the groups that you choose. Changes nothing.
cms-switch = Other account
cms-switch-to = Your accounts
cms-start = Where do you want to work?
cms-start-none = You work in no account
cms-start-none-text = Somebody has taken you out of the account that you worked in. Ask a content admin of that company if that is a mistake.
cms-sign-out = Sign out
cms-leaving = Words are not saved yet
cms-leaving-text = They are kept in this browser alone, and signing out takes them away, so that nobody else at this machine finds them. Open the course and they are saved.
cms-leaving-stay = Stay signed in
cms-leaving-leave = Sign out and lose them
cms-leaving-other = What somebody else wrote here
cms-save = Save
cms-cancel = Cancel
cms-discard = Discard
cms-delete = Delete
cms-edit = Edit
cms-add = Add
cms-remove = Remove
cms-copy = Copy
cms-copied = Copied
cms-find = Find
cms-filter = Filter
cms-search = Search
cms-upload = Upload
cms-preview = Preview
cms-preview-update = Update preview
cms-optional = (optional)
cms-admin-name = Name
cms-group-name = Name
cms-email = Email
cms-password = Password
cms-state = State
cms-language = Language
cms-languages = Languages
cms-none = None
cms-never = Never
cms-of = { $some } of { $all }
cms-changed = Changed { $at }
cms-at-by = { $at }, { $name }
cms-sure = I understand that this can’t be undone
cms-sure-missing = Tick the box to say that you are sure. Nothing was deleted.
cms-mistakes = { $n ->
    [one] Not saved yet: one thing to correct
   *[other] Not saved yet: { $n } things to correct
  }
cms-done-saved = Saved.
cms-done-created = Created.
cms-done-duplicated = This is the copy. It is a draft: people see it once it has groups and is published.
cms-done-deleted = Deleted.
cms-done-published = Published.
cms-done-course-published = Published. People see it from now on.
cms-done-published-already = People see the draft as it is. There is nothing to publish.
cms-done-taken-back = Taken back. People see the version before it again.
cms-done-taken-back-to-nothing = Taken back. Nobody sees the course now, as before.
cms-done-taken-back-too-late = It could not be taken back: more than ten minutes have passed, or something else was done since. Nothing was changed.
cms-done-version-forgotten = It could not be brought back: this version has just been forgotten, because nothing needed it any more. The draft is as it was.
cms-done-brought-back = It is the draft now. People see it once you publish it.
cms-done-withdrawn = Withdrawn. Nobody can play it now; what people did in it is kept.
cms-done-connected = Connected. From now on, links from this client are accepted.
cms-done-connected-keyless = It is saved, but the client’s keys could not be fetched: nobody can sign on yet.
cms-done-disconnected = Disconnected. No link is accepted any more, and open sessions have ended.
cms-done-uploaded = Uploaded.
cms-done-sent-again = The event is being sent again. If { $planner } does not take it, it is tried for another three days.
cms-done-planned = Planned. The course publishes itself.
cms-done-unplanned = The plan is cancelled.

# Signing in
cms-sign-in = Sign in
cms-sign-in-lead = For people who make and follow up training.
cms-sign-in-wrong = Email and password do not belong together. Check both and try again.
cms-sign-in-wait = { $seconds ->
    [one] Too many tries. Wait a second and try again; nothing is locked.
   *[other] Too many tries. Wait { $seconds } seconds and try again; nothing is locked.
  }
cms-sign-in-learner = Here to follow a course?
cms-sign-in-learner-link = Learners come in through { $planner }

# Operator: accounts
cms-accounts-lead = The companies that train their people here.
cms-accounts-empty = No accounts yet
cms-accounts-empty-text = Create one for each company. Then connect it to the company’s { $planner }.
cms-account-new = New account
cms-account-create = Create account
cms-account-name = Company name
cms-account-name-help = As its people know it
cms-account-name-wrong = Write the name of the company, in at most 100 characters.
cms-account-slug = Account login slug
cms-account-slug-help = The client types this into { $planner }. It can’t be changed later. Small letters, digits and hyphens.
cms-account-slug-taken = Another account has this slug. Choose another one.
cms-connection = Connection
cms-connected = Connected
cms-connected-keyless = Connected, but without keys
cms-not-connected = Not connected
cms-last-sign-on = Last sign-on
cms-client-slug = Client slug
cms-client-slug-help = { $account } sends you this: the first part of their { $planner } address.
cms-issuer = Issuer
cms-jwks = Keys (JWKS)
cms-keys-fetch = Fetch now
cms-keys-at = Last asked { $at }. It is asked at most every { $seconds } seconds.
cms-keys-good = Usable keys: { $n }. This client’s employees can sign on.
cms-keys-none = The key set is there, but none of its keys can be used. Nobody can sign on.
cms-keys-unknown-name = There is no such address. Check the client slug: nobody can sign on.
cms-keys-unreachable = Nobody answers at this address just now. Until keys can be fetched, only those fetched before count, for a day at most.
cms-keys-status = Something answers at this address, but there are no keys. Check the client slug: nobody can sign on.
cms-keys-no-key-set = What this address answers is not a key set. Nobody can sign on with it.
cms-connected-by = Connected by
cms-by-at = { $name }, { $at }
cms-disconnect = Disconnect
cms-disconnect-text = Nobody can come in any more, and open sessions end at once. Learners and their progress stay.
cms-account-hand = Give this to { $account }
cms-account-hand-text = They type it in { $planner }, under Integrations, MobieTrain.
cms-account-mail = Write the email for me
cms-account-mail-subject = MobieTrain account login slug
cms-account-mail-body = Your account login slug is: { $slug }
cms-admin-email-wrong = Write the address as name@company.example.
cms-admin-name-wrong = Write the person’s name, in at most 100 characters.

# The connection, for the content admin
cms-connection-title = { $planner } connection
cms-connection-lead = Learners of { $account } come in through { $planner } only.
cms-connection-slug-help = Your { $planner } administrator types it in { $planner }, under Integrations, MobieTrain.
cms-connection-missing = MobieTrain has not been told your { $planner } address yet. Ask MobieTrain to configure your subdomain.

# Messages between MobieTrain and the planner
cms-events = Messages
cms-events-lead = What MobieTrain and { $planner } tell each other by themselves. What can’t be delivered is tried again for three days.
cms-events-empty = Nothing to tell yet
cms-events-empty-text = Publish a course, and { $planner } hears of it within seconds.
cms-events-paused = { $planner } takes no messages at the moment. Nothing is lost; the next try is on { $at }.
cms-events-given-up = { $n ->
    [one] One message was not delivered
   *[other] { $n } messages were not delivered
  }
cms-events-given-up-text = { $planner } did not accept anything for three days, or the account was not connected. Fix what is shown below, then send again.
cms-events-last = Last delivered
cms-events-never = Never
cms-events-lag = On the way for
cms-events-lag-none = Less than a second
cms-events-lag-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
  }
cms-events-lag-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
  }
cms-events-waiting = Waiting
cms-events-waiting-none = None
cms-events-waiting-since = { $n ->
    [one] One message, since { $at }
   *[other] { $n } messages, the first since { $at }
  }
cms-events-clock = { $planner }’s clock
cms-events-clock-same = The same as ours
cms-events-clock-ahead = { $n ->
    [one] One second ahead of ours
   *[other] { $n } seconds ahead of ours
  }
cms-events-clock-behind = { $n ->
    [one] One second behind ours
   *[other] { $n } seconds behind ours
  }
cms-events-sent = To { $planner }
cms-events-sent-caption = Messages to { $planner }: failures first, then the newest
cms-events-sent-none = Nothing was sent yet.
cms-events-received = From { $planner }
cms-events-received-caption = Messages from { $planner }, newest first
cms-events-received-none = Nothing came yet.
cms-events-when = Time
cms-events-what = What happened
cms-events-result = Result
cms-events-attempts = Attempts
cms-events-delivered = Delivered
cms-events-on-the-way = Waiting
cms-events-dead = Not delivered
cms-events-next = Next try on { $at }
cms-events-again = Send again
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = What people may play has changed
cms-event-courses-seen = A learner has seen their new courses
cms-event-course-completed = A learner has completed a course
cms-event-session-revoked = An employee’s sessions were ended
cms-event-people-changed = People or departments changed
cms-event-keys-changed = Signing keys changed
cms-event-learner-deleted = A learner was deleted
cms-event-completion-withdrawn = A completion was taken back
cms-event-unknown = Something that this version does not know
cms-clock-ahead = { $n ->
    [one] { $planner }’s clock is one second ahead of ours
   *[other] { $planner }’s clock is { $n } seconds ahead of ours
  }
cms-clock-behind = { $n ->
    [one] { $planner }’s clock is one second behind ours
   *[other] { $planner }’s clock is { $n } seconds behind ours
  }
cms-clock-text = Measured on { $at }. With more than 30 seconds between them, links and messages are refused. Ask { $planner } and whoever runs this server to set their clocks to a time server (NTP).

# The sign-on log
cms-log = Link doctor
cms-log-lead = Every attempt to come in, and what was wrong. Ask the learner for the code on their screen.
cms-log-caption = Sign-ons, newest first
cms-log-all = All
cms-log-failed = Failed
cms-log-search = Support code or learner
cms-log-empty = No attempts yet
cms-log-empty-text = They appear here as soon as somebody opens MobieTrain from { $planner }.
cms-log-nothing = Nothing found
cms-log-all-link = Show all attempts
cms-log-time = Time
cms-log-outcome = Outcome
cms-log-fix = What to do
cms-log-code = Support code
cms-log-nobody = Unknown
cms-log-times = { $times } times, last { $time }
cms-log-newest = Newest
cms-log-older = Older
cms-log-facts = What came in
cms-log-reason = Reason
cms-log-key = Key id
cms-log-skew = Age of the link
cms-log-skew-value = { $seconds ->
    [one] { $seconds } second by our clock
   *[other] { $seconds } seconds by our clock
  }
cms-log-skew-help = The difference of the clocks is part of it: a negative age means that the clock of the sending system is ahead. A link may get as old as its lifetime, plus 30 seconds for clocks that differ.
cms-log-claims = Claims, without personal details
cms-log-checks = Checks, in order
cms-log-lead-all = Every attempt to come in, at all accounts and at those that do not exist. A support code is enough to find one.
cms-log-no-account = No such account
cms-keys-used = Keys of the last hour
cms-keys-used-links = Links
cms-keys-used-last = Last one at
cms-keys-used-none = Nobody has signed on within the last hour.
cms-keys-used-several = Links are signed with more than one key. After a rotation that is so for a while; if an older key goes on signing, a machine of { $planner } has not changed over yet, and its links would be refused once that key is revoked.
cms-accounts-failed = Failed, { $days } days
cms-learner-sign-ons = Sign-ons
cms-stages = How it went
cms-stage-minted = The link was made in { $planner }
cms-stage-came = It came to MobieTrain
cms-stage-link = It is a whole link, signed in a way that counts
cms-stage-account = The account exists and is connected
cms-stage-signature = The signature is that of the account’s { $planner }
cms-stage-claims = Everything is in it, and it is for this address
cms-stage-time = It came in time
cms-stage-browser = This browser asked for it
cms-stage-once = Nobody had used it before
cms-stage-came-in = They came in later: { $at }
cms-stage-came-in-show = Show that sign-on
cms-stage-not-since = They have not come in since
cms-test = Test a sign-on
cms-test-title = If { $name } opened MobieTrain now
cms-test-lead = Nobody is signed on by looking at this, and nothing is written.
cms-test-steps = What would happen
cms-test-not-connected = The account is not connected to a client: any link would be refused.
cms-test-connected = The account is connected
cms-test-elsewhere = They come from another client than the one the account is connected to now: it makes no link for them.
cms-test-left = They left { $planner }: it makes no link for them any more.
cms-test-link = { $planner } makes a link, by which { $name } is found again with everything that is here
cms-test-language = MobieTrain speaks { $language }, as they chose
cms-test-language-asked = They are asked for their language; { $language } is proposed
cms-test-terms = They are asked to accept version { $version } of the terms
cms-test-home = They are on the start page. Courses there: { $n }
cms-check-passed = Passed
cms-check-failed = Failed
cms-check-not-reached = Not reached
cms-outcome-in = Came in
cms-outcome-out = Did not come in
cms-outcome-signed-on = Signed on
cms-outcome-malformed-token = Not a link of ours
cms-outcome-unsupported-algorithm = Signed in another way
cms-outcome-wrong-type = Token for another purpose
cms-outcome-unknown-account = Unknown account
cms-outcome-not-connected = Not connected
cms-outcome-wrong-issuer = Unknown sender
cms-outcome-unknown-key = Unknown key
cms-outcome-issuer-unreachable = { $planner } unreachable
cms-outcome-bad-signature = Signature not valid
cms-outcome-missing-claim = Something is missing
cms-outcome-invalid-claim = Something is not valid
cms-outcome-wrong-audience = Made for another address
cms-outcome-not-yet-valid = From the future
cms-outcome-expired = Link expired
cms-outcome-lifetime-too-long = Valid for too long
cms-outcome-nonce-mismatch = Asked for by another browser
cms-outcome-already-used = Link used twice
cms-fix-signed-on = Nothing to do.
cms-fix-malformed-token = The link was cut off or changed on the way, or it was never one. Ask the person to open MobieTrain from the menu in { $planner }. If it happens to everybody, send the support code to { $planner }.
cms-fix-unsupported-algorithm = The sender has to sign with EdDSA or ES256. Send the support code to whoever runs the sending system.
cms-fix-wrong-type = The sender has to mark the token as a link (typ: link+jwt). Send the support code to whoever runs the sending system.
cms-fix-unknown-account = No account has this account login slug. Compare it, letter by letter, with what the client typed into { $planner }.
cms-fix-not-connected = The client’s { $planner } address is not configured. The operator enters the client slug on the page of the account.
cms-fix-wrong-issuer = The link came from another { $planner } than the one this account is connected to. Compare the client slug with the first part of the client’s { $planner } address.
cms-fix-unknown-key = It was signed with a key that { $planner } does not publish. Right after keys were rotated this passes within half a minute. If it stays, send the key id to { $planner }.
cms-fix-issuer-unreachable = We could not read { $planner }’s public keys. Open the address of the keys in a browser: when it answers there, try again; when it does not, { $planner } is down.
cms-fix-bad-signature = The link was changed after it was signed, or somebody forged it. One case means little; if it happens to everybody, send the support code to { $planner }.
cms-fix-missing-claim = The sending system left out something that a link needs. Send the support code to whoever runs it.
cms-fix-invalid-claim = The sending system put something into the link that cannot be right. Send the support code to whoever runs it.
cms-fix-wrong-audience = The link was made for another account or another MobieTrain. Compare the account login slug in { $planner } with the one of this account.
cms-fix-not-yet-valid = The clock of the sending system is ahead of ours by more than 30 seconds. Whoever runs it has to set it right.
cms-fix-expired = It was opened too late, or the clock of the sending system is behind. The person opens MobieTrain again and gets in. If it happens to everybody, look at the age of the link.
cms-fix-lifetime-too-long = A link may live for 300 seconds at most. Whoever runs the sending system has to shorten it.
cms-fix-nonce-mismatch = The link was asked for in another browser or more than ten minutes before. The person opens MobieTrain again and gets in.
cms-fix-already-used = The same link came in twice, most likely by the back button or a copied address. The person opens MobieTrain again and gets in.

# Learners
cms-learner = Learner
cms-learners-lead = { $n ->
    [one] One person. People appear the first time they open MobieTrain from { $planner }, or as soon as it tells of them.
   *[other] { $n } people. They appear the first time they open MobieTrain from { $planner }, or as soon as it tells of them.
  }
cms-learners-empty = No learners yet
cms-learners-empty-text = People appear here the first time they open MobieTrain from { $planner }, or as soon as it tells of them.
cms-learners-empty-manager = You see the learners of the groups that a content admin has chosen for you. Nobody is in them yet.
cms-learners-search = Name or employee number
cms-learners-nobody = Nobody found
cms-learners-all = Show all learners
cms-learners-caption = Learners, last seen first
cms-learners-range = { $n ->
    [one] One learner
   *[other] { $first } to { $last } of { $n } learners
  }
cms-learners-count = { $n ->
    [0] No learners
    [one] One learner
   *[other] { $n } learners
  }
cms-in-planner = In { $planner }
cms-status = Status in { $planner }
cms-status-any = Any status
cms-status-active = Active
cms-status-inactive = Inactive
cms-status-left = Left on { $date }
cms-departments = Departments
cms-courses-completed = Courses completed
cms-learner-since = Learner since { $date }
cms-details = Details
cms-employee-number = Employee number
cms-language-none = Not chosen yet
cms-sub = Id in { $planner }
cms-from-client = From { $client }
cms-client-unknown = an unknown client
cms-learner-elsewhere = This person comes from { $before }, which the account was connected to before. Whoever has the same id at { $now } is somebody else. What they did stays here until you delete it.
cms-progress = Progress
cms-progress-empty = No course has been shown to this person yet.
cms-cards-done = Cards done
cms-cards-done-of = Cards done in { $course }
cms-answers-right = Right answers
cms-completed = Completed
cms-acceptances = Terms accepted
cms-acceptances-empty = None yet.
cms-acceptance = Version { $version } ({ $language }), { $at }
cms-why-everyone = Everybody is in this group
cms-why-picked = Hand-picked
cms-why-rule = Matches the rule
cms-learner-delete = Delete learner and progress
cms-learner-delete-text = Takes away the learner and everything they did, also the completed courses that { $planner } shows.
cms-learner-delete-link = Delete learner…
cms-learner-delete-label = Delete { $name }
cms-learner-delete-title = Delete { $name } from MobieTrain?
cms-learner-keep = Keep learner
cms-lost = Lost for good
cms-lost-completed = { $n ->
    [0] No completed courses
    [one] One completed course with its score
   *[other] { $n } completed courses with their scores
  }
cms-lost-begun = { $n ->
    [0] No courses in progress
    [one] One course in progress
   *[other] { $n } courses in progress
  }
cms-lost-answers = { $n ->
    [0] No answers
    [one] One answer
   *[other] { $n } answers
  }
cms-lost-acceptances = { $n ->
    [0] No acceptance of terms
    [one] Acceptance of one version of the terms
   *[other] Acceptance of { $n } versions of the terms
  }
cms-lost-sessions = { $n ->
    [0] No open session
    [one] One open session, which ends at once
   *[other] { $n } open sessions, which end at once
  }
cms-lost-there = What { $planner } shows of these courses
cms-not-lost = What stays
cms-not-lost-text = The account of { $name } in { $planner }. In the link doctor: when somebody signed on, without saying who. If { $name } opens MobieTrain from { $planner } again, a new learner begins with nothing.
cms-not-lost-for-a-while = For ten minutes: that { $name } was signed out, so that no link on its way lets them in. Until { $planner } has taken it: the news of the deletion, with their id. It is sent for three days; then it waits for somebody to send it again, 27 days in all at most.
cms-not-lost-kept-out = For as long as the roster of { $planner } names { $name }: that they were deleted, as a code from which nobody can read who it was, so that the roster does not bring them back.

# User groups
cms-group = Group
cms-groups-lead = A group decides which courses a learner can play. Rules look at what { $planner } sends with every sign-on.
cms-groups-all = All groups
cms-group-new = New group
cms-group-create = Create group
cms-group-save = Save group
cms-group-rule = Rule
cms-group-who = Who is in this group
cms-group-everyone-rule = Everyone in { $account }
cms-group-everyone-text = Everyone in { $account }, also people who are inactive. This group always exists.
cms-group-picked-rule = Hand-picked people
cms-group-picked-text = Hand-picked people. Nothing that { $planner } sends takes anybody out.
cms-group-department-is = Department is { $departments }
cms-group-elsewhere = So far the rule names departments of { $before }: { $departments }. Nobody from { $now } is in them. Once you choose departments of { $now }, they replace these.
cms-group-status-active = Status is active
cms-group-status-inactive = Status is inactive
cms-group-language-is = Language is { $languages }
cms-group-mode-rule = People who match a rule
cms-group-mode-rule-help = They come and go as things change in { $planner }
cms-group-mode-picked = Hand-picked people
cms-group-mode-picked-help = You choose them after creating the group; the rule below is not used
cms-group-departments = In any of these departments
cms-group-departments-more = Other departments
cms-group-departments-more-help = Departments that nobody has come with yet: names or ids from { $planner }, one on each line.
cms-group-department-unseen = Nobody has come with it yet
cms-group-department-wrong = A department’s name or id has at most 128 characters.
cms-group-departments-many = Use at most 200 departments.
cms-groups-many = There are 500 groups, and there can be no more. Delete one that you no longer need.
cms-group-languages = With any of these languages
cms-group-rule-help = All conditions must match; one without anything chosen fits everybody. Somebody who no longer matches leaves the group and keeps the progress.
cms-group-courses = Courses for this group
cms-group-no-courses = No courses
cms-group-name-wrong = Write a name, in at most 100 characters.
cms-group-edit-label = Edit { $name }
cms-group-match = { $n ->
    [one] of { $n } learner in this group
   *[other] of { $n } learners in this group
  }
cms-group-share = Share of all learners
cms-group-more = { $n ->
    [one] and one more
   *[other] and { $n } more
  }
cms-group-delete = Delete group
cms-group-delete-text = Its learners lose the courses that only this group gave them. What they did is kept.
cms-members = Members
cms-members-lead = Search for people to add them.
cms-members-search = Name or employee number
cms-members-empty = Nobody yet
cms-member-add-label = Add { $name }
cms-member-remove-label = Remove { $name }
cms-group-counted-to = Nobody is counted beyond { $n }.
cms-group-left-out = Departments that look like one of the rule, and are not in it
cms-group-left-out-one = “{ $name }” looks like “{ $like }”. Left out: { $learners }
cms-group-one-name = Several departments are called “{ $name }”: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = More than { $n } learners
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = There is no connection, so the number is not known. Change something or press the button to ask again.
cms-preview-signed-out = Your session has ended, so the number is not known. Sign in in another tab, then press the button.
cms-preview-trouble = The number could not be worked out. Wait a moment, then press the button.
cms-groups-export = Download as CSV
cms-groups-empty = No groups of your own yet
cms-groups-empty-text = So far there is only the group that everybody is in. Make another one to give a course to some of them.
cms-ask-group = Save the group “{ $name }”?
cms-ask-group-gain = Get “{ $title }”: { $learners }
cms-ask-group-lose = No longer see “{ $title }”: { $learners }
cms-ask-group-kept = What people did in their courses is kept.
cms-ask-group-remove = Remove from “{ $name }”?
cms-ask-group-delete = Delete the group “{ $name }”?
cms-ask-group-delete-rule = The group with its rule
cms-ask-group-delete-picked = { $n ->
    [0] The group, for which nobody was picked
    [one] The group, and that one person was picked for it
   *[other] The group, and that { $n } people were picked for it
  }
cms-member-added = { $name } is in this group now.
cms-member-added-nothing = That brings no course that was not there already.
cms-numbers = Add by employee number
cms-numbers-lead = Paste a list or choose a file. You see whose each number is before anybody is added.
cms-numbers-text = Employee numbers
cms-numbers-text-help = One on each line, or with commas between them. { $n } at most.
cms-numbers-file = Or a file
cms-numbers-file-help = CSV or .xlsx, with a column called “Employee number”, or with nothing but numbers.
cms-numbers-look = Look them up
cms-numbers-found = { $n ->
    [0] Nobody to add
    [one] One person to add
   *[other] { $n } people to add
  }
cms-numbers-refused = { $n ->
    [one] One line adds nobody. It stands first, and stays in the box.
   *[other] { $n } lines add nobody. They stand first, and stay in the box.
  }
cms-numbers-add = { $n ->
    [one] Add one person
   *[other] Add { $n } people
  }
cms-numbers-added = { $n ->
    [0] Nobody was added.
    [one] One person was added to the group.
   *[other] { $n } people were added to the group.
  }
cms-numbers-left = { $n ->
    [one] One line is left
   *[other] { $n } lines are left
  }
cms-numbers-line = Line
cms-numbers-number = Employee number
cms-numbers-in-it = { $name } is in the group already
cms-numbers-again = Stands in line { $line } already
cms-numbers-double = Several learners have this number: { $names }. Add the right one by name.
cms-numbers-nobody = No learner has this number
cms-numbers-no-column = “{ $name }” has no column of employee numbers. Name one in the first line, for example “Employee number”, or leave nothing but numbers in the file.
cms-numbers-no-table = “{ $name }” cannot be read. Save it as CSV or .xlsx, and choose it again.
cms-numbers-none = There is no number here. Paste at least one, or choose a file.
cms-numbers-many = There are more than { $n } numbers. Add them in several parts.
cms-numbers-other = Nobody was added: something has changed since you looked. This is how it is now.
cms-numbers-back = Back to the group

# Courses
cms-course = Course
cms-courses-lead = Learners see the published courses of their groups, in this order.
cms-continue-label = Continue your draft
cms-continue = Continue with “{ $title }”
cms-continue-go = Continue
cms-continue-now = You changed it just now
cms-continue-minutes = { $n ->
    [one] You changed it a minute ago
   *[other] You changed it { $n } minutes ago
  }
cms-continue-hours = { $n ->
    [one] You changed it an hour ago
   *[other] You changed it { $n } hours ago
  }
cms-courses-empty = No courses yet
cms-courses-empty-text = Upload a folder with the texts and pictures, or write one here.
cms-course-new = New course
cms-course-create = Create course
cms-course-draft = Draft
cms-course-published = Published
cms-course-withdrawn = Withdrawn
cms-course-unpublished = Not published
cms-course-no-groups = No groups
cms-course-no-groups-text = Nobody can play this course yet: choose at least one group.
cms-course-editor = Who may play this course, and when people see what you have written, is up to a content admin.
cms-course-publish = Publish
cms-course-withdraw = Withdraw
cms-course-delete = Delete course
cms-ask-publish = Publish “{ $title }”?
cms-ask-publish-bullet = They see the red bullet in { $planner } within seconds.
cms-ask-publish-nobody = Nobody can play it yet: no group is chosen.
cms-ask-withdraw-undo = You can publish it again at any time. What people did in it is kept.
cms-ask-withdraw = Withdraw “{ $title }”?
cms-ask-withdraw-inside = In the middle of it, and can’t go on: { $learners }
cms-ask-withdraw-finished = Have finished it, and stay finished: { $learners }
cms-ask-withdraw-unseen = Have not opened it yet, and no longer see it: { $learners }
cms-ask-delete = Delete “{ $title }”?
cms-ask-delete-texts = Its texts and pictures, in all languages
cms-ask-delete-inside = What people did who are in the middle of it: { $learners }
cms-ask-delete-finished = That people have finished it, which no report tells any more: { $learners }
cms-course-planned = Planned for { $at }
cms-course-schedule = Publish later
cms-course-schedule-at = It publishes itself on { $at }.
cms-course-schedule-cancel = Cancel the plan
cms-course-schedule-when = Date and time
cms-course-schedule-help = In the time zone { $zone }. People get the draft as it is now; what you write after this is not in it. The groups are those of that moment.
cms-course-schedule-plan = Plan
cms-course-schedule-wrong = Choose a date and a time.
cms-course-schedule-past = That time has passed. Choose a later one, or publish now.
cms-course-upload = Upload a folder
cms-course-upload-text = A zip file with a text for each language (en.md, nl.md …), the pictures they show, and a cover (cover.svg, .png, .jpg or .webp). At most 20 MB. It becomes a draft; what has to be corrected in it, and what was left out, stands on its page.
cms-course-folder = Zip file
cms-course-folder-missing = Choose one zip file.
cms-course-by-hand = Write it here
cms-course-by-hand-text = Begins as a draft with one card.
cms-course-title = Title
cms-course-title-wrong = Write a title, in at most 120 characters.
cms-course-first-summary = What this course is about, in one sentence.
cms-course-first-lesson = First lesson
cms-course-first-card = First card
cms-course-first-text = What should people know?
cms-course-problems = { $n ->
    [one] Not saved: one thing to correct
   *[other] Not saved: { $n } things to correct
  }
cms-course-problems-stored = { $n ->
    [one] One thing keeps the draft from being published
   *[other] { $n } things keep the draft from being published
  }
cms-course-newer = Changes not published
cms-course-saved-at = Saved { $at }
cms-course-saved-by = Saved { $at }, { $name }
cms-course-overtaken = Not saved: somebody else has saved the text in { $language }
cms-course-overtaken-text = { $name }, { $at }. Both texts are below. Take over what you want to keep; when you save once more, your text takes the place of the other one.
cms-course-overtaken-theirs = As it is saved now
cms-course-overtaken-yours = Yours, not saved
cms-ask-groups = Other groups for “{ $title }”?
cms-ask-groups-gain = Get the course: { $learners }
cms-ask-groups-lose = No longer see it: { $learners }
cms-ask-groups-frees = No longer mandatory, and the day by which it is due goes with that: { $groups }
cms-ask-group-frees = “{ $title }” is no longer mandatory for this group, and the day by which it is due goes with that.
cms-ask-groups-kept = What people did in it is kept.
cms-ask-groups-other = Nothing was changed: since you were asked, the groups or the people in them have changed. This is what it does now.
cms-publish-lead = This is what happens, counted a moment ago. Nothing is done yet.
cms-publish-newer = Nothing is published: since you looked, somebody has changed the draft, or people see another version. Below is what publishing it does now.
cms-publish-closes-newer = Nothing is published: since you looked, it has changed for whom courses close by it. Below is what publishing does now.
cms-publish-inside = { $n ->
    [one] One person is in this course now
   *[other] { $n } people are in this course now
  }
cms-publish-keep = keep everything
cms-publish-keep-text = { $n ->
    [0] They go on at the card where they are.
    [one] One of them has finished and stays finished. The others go on at the card where they are.
   *[other] { $n } of them have finished and stay finished. The others go on at the card where they are.
  }
cms-publish-lose = lose their answer to card { $number }, “{ $title }”
cms-publish-lose-text = It asks something else now, so whoever is still in the course gets it once more. The rest stays.
cms-publish-keep-answers = Keep the answers
cms-publish-keep-answers-help = Tick this when you only corrected the words.
cms-publish-from-now = Who sees it from now on
cms-publish-newly = get it newly
cms-publish-newly-none = The groups stay as they are.
cms-publish-now = Publish now
cms-publish-back = Back to the draft
cms-publish-planned = Publishing now, or another time, takes its place.
cms-publish-languages = Translations
cms-publish-missing = { $language }: { $n ->
    [one] one card is missing
   *[other] { $n } cards are missing
}
cms-publish-missing-text = Whoever reads { $language } gets this in { $source }, and is told so at the card.
cms-publish-missing-titles = { $language }: titles or the summary are missing
cms-publish-missing-titles-text = Whoever reads { $language } gets these in { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] one card was changed since it was translated
   *[other] { $n } cards were changed since they were translated
}
cms-publish-outdated-text = Whoever reads { $language } goes on reading what was translated.
cms-publish-outdated-titles = { $language }: titles or the summary were changed since they were translated
cms-publish-changes = What you changed
cms-publish-changes-none = No card. What differs is the title, the summary, a picture or a translation.
cms-publish-compare = Compare card by card
cms-publish-mistake = If it was a mistake
cms-publish-mistake-text = You can take it back for ten minutes. Answers given meanwhile are kept with their card.
cms-change-added = New
cms-change-removed = Taken out
cms-change-changed = Changed
cms-change-moved = Stands elsewhere
cms-course-versions = Versions
cms-versions-all = All versions
cms-versions-kept = { $n ->
    [one] The newest version is kept
   *[other] The newest { $n } are kept
}, and of the older ones those that answers still hang on.
cms-versions-empty = No versions yet
cms-versions-empty-text = Each time the course is published, what people see is kept here.
cms-version-draft = Draft
cms-version-n = Version { $n }
cms-version-card = Card { $number }, { $title }
cms-version-before = Compare
cms-version-now = with
cms-version-compare = Compare
cms-version-same = The same cards
cms-version-same-text = { $before } and { $now } have the same cards in this language.
cms-version-seen = (what people see)
cms-version-out = Published { $at }
cms-version-kept = Kept { $at }, never published
cms-version-taken-back = Taken back { $at }
cms-version-take-back = Take back (until { $until })
cms-version-read = Read
cms-version-bring-back = Bring back
cms-ask-bring-back = Bring version { $n } back?
cms-ask-bring-back-draft = The draft becomes what it was on { $at }: texts in all languages, and pictures.
cms-ask-bring-back-kept = The draft that you have now is kept as a version.
cms-ask-bring-back-unseen = People see nothing of it before you publish the draft.
audit-course-taken-back = Publication taken back
audit-course-brought-back = Earlier version of a course brought back
cms-done-review-ended = The link has ended. Whoever has it sees nothing any more.
cms-review = Review
cms-review-text = Show the draft to somebody without an account, on their phone. What they say stands here, at the card.
cms-review-link = The link
cms-review-make = Make a link
cms-review-another = Make another link, which ends this one
cms-review-end = End the link
cms-review-none = Nobody else sees the draft.
cms-review-open = Whoever has the link sees the draft until { $until }. Made by { $name }.
cms-review-address = Send this address
cms-review-once = Copy it now: it is shown only once.
cms-review-empty = Nothing has been said yet
cms-review-empty-text = Make a link and send it to somebody who knows the work.
cms-review-settle = Settled
cms-review-settled = Settled
cms-review-unsettle = Open it again
cms-review-title = Draft to review
cms-review-lead = This is a draft. Say at each card what you would change. The link works until { $until }.
cms-review-comment = Comment
cms-review-words = What would you change?
cms-review-name = Your name
cms-review-send = Send comment
cms-review-said = Thank you. The authors read what you wrote.
cms-review-name-wrong = Write your name, in at most 80 characters. Your comment is not sent yet.
cms-review-words-wrong = Write at least one word, and at most 1,000 characters. Your comment is not sent yet.
cms-review-full = This course has as many comments as it can have, so yours is not kept. Tell the authors in another way.
cms-review-over = This link shows nothing any more
cms-review-over-text = It works for a week, or until somebody ends it. Ask whoever sent it to you for a new one.
cms-card-reports = Reported cards
cms-card-reports-open = Reported cards: { $n }
cms-card-reports-text = What learners say is wrong with a card, the last first. They know that whoever writes the course reads it, with their name.
cms-card-reports-settled = Settled
cms-card-reports-settled-text = What was settled is kept for { $n } days. Until then it can be opened again.
cms-card-reports-show-open = Still open
cms-card-reports-show-settled = See what is settled
cms-card-reports-empty = Nobody says that a card is wrong
cms-card-reports-empty-text = When somebody chooses “This card is wrong” while playing, it stands here.
cms-card-reports-settled-empty = Nothing is settled yet
cms-card-reports-gone = No longer in the draft:
cms-card-reports-rewritten = This question has been rewritten since.
cms-card-reports-by = Settled by { $name }, { $at }. Kept until { $until }.
cms-done-card-report-settled = Settled. Under “Settled” it can be opened again.
cms-done-card-report-opened = Open again
cms-done-card-report-anew = Nothing was changed: they have said something else meanwhile. Read it first.
cms-done-moved = Moved. People see the courses in this order.
cms-done-questions-added = The cards are in the draft, at the end of their lesson.
cms-course-place = Place
cms-course-up = Move “{ $title }” up
cms-course-down = Move “{ $title }” down
audit-course-moved = Place of a course changed
audit-course-duplicated = Course duplicated
audit-cards-copied = Cards of another course copied into a course
audit-field-copied-from = Copied from
audit-field-cards = Cards
audit-field-card = Card
audit-field-mandatory = Mandatory
audit-field-valid-months = Months that it counts
audit-field-pass-mark = Pass mark, in percent
audit-field-people = People
cms-course-copy-of = Copy of { $title }
cms-course-copies = Copies
cms-course-duplicate = Duplicate course
cms-course-duplicate-text = A copy becomes a draft of its own: with all languages and files, without groups and without what people did.
cms-course-copy-cards = Copy cards into another course
cms-copy-title = Copy into another course
cms-copy-lead = Cards of “{ $title }” come behind what the draft of another course says already. Both courses keep everything that they have.
cms-copy-what = What is copied
cms-copy-whole = The whole lesson
cms-copy-count = { $n ->
    [one] One card
   *[other] { $n } cards
  }
cms-copy-to = Into which course
cms-copy-search = Search by title
cms-copy-none = No other course has these words in its title.
cms-copy-alone = There is no other course yet. Make one first.
cms-copy-more = { $n ->
    [one] One more. Search for it by its title.
   *[other] { $n } more. Search for them by their title.
  }
cms-copy-into = Where in it
cms-copy-into-lesson = At the end of “{ $title }”
cms-copy-into-new = As lessons of their own, at the end of the course
cms-copy-look = Show what happens
cms-copy-happens = What happens
cms-copy-as-lessons = { $n ->
    [one] One card comes with its lesson to the end of “{ $title }”:
   *[other] { $n } cards come with their lessons to the end of “{ $title }”:
  }
cms-copy-as-cards = { $n ->
    [one] One card comes to the end of “{ $lesson }” in “{ $title }”:
   *[other] { $n } cards come to the end of “{ $lesson }” in “{ $title }”:
  }
cms-copy-languages = In their own words: { $languages }.
cms-copy-lacking = Lacking: { $languages }. There the text in { $language } stands in until somebody translates it.
cms-copy-left = Not copied, for that course does not have it: { $languages }.
cms-copy-files = { $n ->
    [one] One file goes along. Both courses share it, so it takes no room.
   *[other] { $n } files go along. Both courses share them, so they take no room.
  }
cms-copy-renamed = “{ $here }” is called “{ $there }” there: another file has that name.
cms-copy-unseen = People see nothing of it before that draft is published.
cms-copy-other = Nothing is copied: what you chose, or one of the courses, is different since this was shown. Below is what happens now.
cms-copy-here = Nothing is copied. Put this right in “{ $title }” first:
cms-copy-there = Nothing is copied. “{ $title }” cannot take these cards:
cms-copy-choose-cards = Choose at least one card or lesson.
cms-copy-choose-course = Choose the course that gets them.
cms-copy-done = The cards are in the draft of “{ $title }” now.
cms-copy-open = Open it
cms-course-left-out = { $n ->
    [one] One file of the folder was left out
   *[other] { $n } files of the folder were left out
  }
cms-course-outline = Lessons and cards
cms-course-no-outline = The lessons and cards appear here once there are some.
cms-course-texts = Texts
cms-course-text-in = Text in { $language }
cms-course-how = How to write a course
cms-course-how-text = Lessons are headings with one #, cards with two. Each has an id in braces that stays the same in every language. A picture at the start of a card shows on top. A list with boxes makes a question: tick the right answer, and write the explanation in a quote.
cms-course-remove-language = To remove a language, empty its text. All languages are saved together.
cms-course-save = Save draft
cms-course-groups = Who can play it
cms-course-groups-save = Save groups
cms-course-language-new = Another language
cms-course-language-add = Begin translation
cms-course-files = Files
cms-course-files-empty = No files yet.
cms-course-file-write = To show it on a card, write:
cms-course-files-add = Add files
cms-course-files-missing = Choose at least one picture.
cms-course-files-many = Choose at most 100 pictures at a time.
cms-course-file-remove = Remove { $name }
cms-course-preview-text = As learners read it in { $language }.
cms-course-right = Right answer
cms-card-true = The statement is true.
cms-card-false = The statement is false.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, line { $line }: { $what }
course-problem-text = This is not plain text in UTF-8, or it is longer than 256 KB.
course-problem-no-text = There is no text. A course needs at least one, such as en.md.
course-problem-front-matter-missing = The text must begin with a line of three plus signs (+++), then title, summary and minutes, then +++ again.
course-problem-front-matter-open = The second line of three plus signs (+++) is missing, after title, summary and minutes.
course-problem-front-matter-invalid = Title, summary and minutes cannot be read: { $detail }
course-problem-title = The title is empty, or longer than 120 characters.
course-problem-summary = The summary is empty, or longer than 300 characters.
course-problem-minutes = The minutes must be a number from 1 to 600.
course-problem-no-lesson = There is no lesson. Begin one with a heading: # Title {"{"}#lesson-id{"}"}
course-problem-lesson-empty = The lesson “{ $detail }” has no cards. Begin one with a heading: ## Title {"{"}#card-id{"}"}
course-problem-outside = This text belongs to no card. Give it a title of its own; in Markdown, put a card’s heading before it: ## Title {"{"}#card-id{"}"}
course-problem-card-without-lesson = The card “{ $detail }” belongs to no lesson. Put a lesson’s heading before it: # Title {"{"}#lesson-id{"}"}
course-problem-card-empty = The card “{ $detail }” is empty.
course-problem-heading = The heading has no words, or more than 300 characters.
course-problem-id-missing = “{ $detail }” has no id. Write one behind the heading, such as {"{"}#first-aid{"}"}.
course-problem-id-characters = The id “{ $detail }” may have small letters, digits and hyphens only, at most 60.
course-problem-id-twice = The id “{ $detail }” is used twice. Each lesson and card needs its own.
course-problem-excerpt-lesson = The lesson “{ $detail }” is not there. Choose another one.
course-problem-excerpt-place = Something in this text would swallow the cards, such as code or a comment that nobody closed. Put it right first.
course-problem-copy-language = The two courses have no language in common. Begin a translation in one of them first.
course-problem-copy-mistakes = So much is wrong with this text that nobody can say what would be lost. Put some of it right first.
course-problem-copy-source = The other course is translated from { $detail }, and this one has no text in that language. Write or translate it here first.
course-problem-copy-gone = The card “{ $detail }” is not there any more. Choose again.
course-problem-id-extra = The lesson or card “{ $detail }” is not in the other languages.
course-problem-id-order = The lesson or card “{ $detail }” stands at another place than in the other languages.
course-problem-kind = The card “{ $detail }” is not the same as in the other languages: its kind, how many answers, steps or pairs it has, and which answers are right.
course-problem-answer-box = The answer “{ $detail }” has no box. Begin it with [ ] or, if it is the right one, with [x].
course-problem-answer-length = An answer is empty, or longer than 300 characters.
course-problem-answers-few = A question needs at least two answers.
course-problem-answers-many = A question has at most eight answers.
course-problem-right-none = No answer is ticked. Mark the right one with [x].
course-problem-class-unknown = The class “.{ $detail }” means nothing here. A card’s heading may have .true, .false, .order, .match, .flash or .answer.
course-problem-class-many = The class “.{ $detail }” is one too many: a card is of one kind.
course-problem-class-boxes = This card has boxes to tick, and the class “.{ $detail }” makes another kind of it. Take out the boxes or the class.
course-problem-steps-count = Steps to put in order are a numbered list of 2 to 8 lines, in the right order.
course-problem-steps-twice = The step “{ $detail }” is there twice. People could not tell the one from the other.
course-problem-item-lines = “{ $detail }” holds more than one line of text. Make each line of the list one short text.
course-problem-item-length = A line of the list is empty, or longer than 300 characters.
course-problem-table-none = This card needs a table of two columns below its heading.
course-problem-table-many = This is a second table. A card of this kind has one.
course-problem-table-columns = This table must have exactly two columns.
course-problem-table-bars = This row has more than two cells. Write \| where a cell is to show the sign |.
course-problem-cell-length = A cell of this row is empty, or longer than 300 characters.
course-problem-pairs-count = Pairs to match are a table of 2 to 8 rows below its first row.
course-problem-pairs-twice = “{ $detail }” is in two pairs, so that more than one answer would be right.
course-problem-flash-count = Flash cards are a table of 1 to 20 rows below its first row.
course-problem-accepted-count = A short answer needs a list of 1 to 10 answers that are right.
course-problem-recording-alt = “{ $detail }” has no description. Write between the square brackets what it shows or says, for people who can’t see or hear it.
course-problem-captions-name = “{ $detail }” cannot be captions. They are a file of the course that ends in .vtt.
course-problem-captions-audio = A recording without pictures shows no captions, so that nobody would see “{ $detail }”. Write what is said into the text of the card.
course-problem-question-kind = “{ $detail }” is no kind of question. Write choice, true or false, order, match, flash or answer.
course-problem-question-right = “{ $detail }” says nothing about which answer is right here. Choices take the numbers, letters or words of answers; true or false takes true or false; other kinds take nothing.
course-problem-question-sides = “{ $detail }” has no two sides. Write them with an equals sign between them: left = right.
course-problem-question-cells = “{ $detail }” stands behind the last column that has a name.
course-problem-question-quote = A quotation mark is opened here and not closed, so that all the following lines would belong to it.
course-problem-question-column = The column “{ $detail }” is not used: its name is unknown, or another column has it already.
course-problem-question-flash = Flash cards have no explanation, so “{ $detail }” would not be shown. Write it on a back.
course-problem-question-all-right = All answers are marked as right. Mark only those that are.
course-problem-questions-none = There is no question in it.
course-problem-link = The link to “{ $detail }” is not allowed. Use https, http, mailto, tel, or a path of this site.
course-problem-html = HTML is not shown: “{ $detail }”. Write it in Markdown, or leave the tags out.
course-problem-comment-open = The comment “{ $detail }” is not closed, so that everything after it would be hidden. End it with -->.
course-problem-comment-beside = “{ $detail }” stands beside a comment in the same lines, where formatting is not read. Give the comment a line of its own, with an empty line after it.
course-problem-footnote = The footnote “{ $detail }” has no place: a card has no foot. Write what it says into the text.
course-problem-picture-place = The picture “{ $detail }” must stand first in its card, alone in its paragraph. A card shows one picture, and a question none.
course-problem-picture-alt = The picture “{ $detail }” has no description. Write between the square brackets what it shows, for people who can’t see it.
course-problem-picture-unknown = There is no file “{ $detail }” among those of the course.
course-problem-picture-used = This text shows the picture “{ $detail }”. Take it out of the text first; nothing was removed.
course-problem-sample = This is still the sample text “{ $detail }”. Write your own before people see it.
course-problem-untranslated = This is still the text in { $detail }. Translate it, or empty it, before people see it.
course-problem-picture-type = This is not a picture, whatever its name says. Use JPEG, PNG, WebP or SVG.
course-problem-picture-active = This drawing contains something that runs or loads from elsewhere. Save it as a plain SVG.
course-problem-picture-large = This picture is larger than { $detail } MB. Save it smaller.
course-problem-file-name = No file can be kept as “{ $detail }”. Give it a name with letters or digits, in a folder of the zip file itself.
course-problem-file-twice = “{ $detail }” would be kept under the name of another file, which came first. Give it a name of its own.
course-problem-file-unknown = This is neither a picture, a video, a sound or captions that we can show, nor a text of a language that we have.
course-problem-cover-twice = There is more than one cover. Keep one.
course-problem-zip-broken = This is not a zip file, or it is damaged.
course-problem-zip-large = The folder is too large. The zip file may have 20 MB, and 50 MB unpacked.
course-problem-zip-entries = There are more than 100 files in the folder.
course-problem-zip-ratio = This zip file unpacks to more than 100 times its size. Pack the folder anew.
course-problem-headings-many = There are more than 1,000 lessons and cards. Make several courses of it.
course-problem-files-many = A course may have 500 files at most. Nothing was stored.
course-problem-quota = These pictures do not fit: the courses of an account may have { $detail } MB of pictures, all together. Remove some that you no longer need; nothing was stored.
course-problem-more = There is more to put right; you see it once this is done.

# Terms
cms-terms = Terms and conditions
cms-terms-lead = Learners accept the published version before their first course.
cms-terms-new = New version
cms-terms-empty = No terms yet
cms-terms-empty-text = Without terms, learners go straight to their courses.
cms-version = Version
cms-versions = Versions of the terms
cms-terms-version = Version { $version }
cms-terms-draft = Draft
cms-terms-in-use = In use
cms-terms-replaced = Replaced
cms-terms-published = Published
cms-terms-published-by = Published by { $name } on { $at }. A published version never changes: it is what people accepted.
cms-terms-accepted = Accepted by
cms-terms-accepted-label = Accepted version { $version }
cms-terms-text-in = Text in { $language }
cms-terms-text-help = A line that starts with # is a heading. A line that starts with - is a list item. An empty text takes the language away.
cms-terms-text-wrong = The text is longer than 256 KB, or it contains control characters. Nothing was saved.
cms-terms-not-draft = This version is no longer a draft, so nothing was saved. What you typed stands below.
cms-terms-save = Save draft
cms-terms-publish = Publish version { $version }
cms-terms-publish-text = Save the draft first: what is saved is what gets published. It can’t be changed afterwards.
cms-terms-english-missing = Not published: the English text is missing. People whose language is missing read that one.
cms-terms-published-before = This version is published already, so nothing was changed.
cms-terms-missing = { $n ->
    [one] One language missing
   *[other] { $n } languages missing
  }
cms-terms-missing-text = { $languages }. Learners in these languages would read the English text.
cms-terms-no-english = The English text is missing
cms-terms-no-english-text = Write it first: whoever’s language is missing reads English, so nothing can be published without it.
cms-ask-terms = Publish version { $version } for everyone?
cms-ask-terms-who = Must accept it at their next visit, before they go on: { $learners }
cms-ask-terms-new = Everybody who comes after them must too.
cms-ask-terms-final = A published version can’t be changed or taken back.
cms-terms-who = Who must accept it
cms-terms-everyone = Everyone, at their next visit
cms-terms-everyone-help = For changes in what we keep or who sees it
cms-terms-new-learners = New learners only
cms-terms-new-learners-help = For spelling and layout
cms-terms-delete = Delete draft
cms-terms-reads = As learners read it
cms-terms-no-text = There is no text in this language.

## More learners than are counted
cms-learners-lead-many = More than { $n } people. They appear the first time they open MobieTrain from { $planner }, or as soon as it tells of them.
cms-learners-range-many = { $first } to { $last } of more than { $n } learners

# Staff
cms-profile = My profile
cms-profile-work = What you may do
cms-staff-of = Staff of { $account }
cms-staff-lead = Who works in this account, and what they may do.
cms-operators-lead = Operators run this installation and may do everything in every account.
cms-staff-caption = Staff, last here first
cms-staff-empty = Nobody works in this account
cms-staff-empty-text = Invite a content admin, who looks after it and can invite others.
cms-staff-role = Role
cms-staff-groups = Groups, for a manager
cms-staff-sign-in = Sign-in
cms-staff-here = Last here
cms-staff-sees = Learners of { $groups }
cms-staff-others =
    { $n ->
        [one] Also in one other account
       *[other] Also in { $n } other accounts
  }
cms-staff-in = Can sign in
cms-staff-invited = Invited
cms-staff-failed = Invitation failed
cms-staff-not-in = No invitation
cms-staff-not-arrived = The invitation to { $name } did not arrive
cms-staff-not-arrived-text = Check the address. If it is wrong, remove the person and invite them anew.
cms-staff-look = Look at it
cms-staff-invite = Invite somebody
cms-staff-send = Send the invitation
cms-staff-again = Send it again
cms-staff-link = Make a link to hand over
cms-staff-no-mail = No mail goes out from here. You get a link, which you hand over yourself.
cms-staff-invitation = Invitation
cms-staff-no-invitation = There is no invitation, or it has run out. Without one nobody can choose a password.
cms-staff-may = What they may do
cms-staff-me = This is you. With another role you cannot come back to this page yourself.
cms-staff-role-missing = Choose a role.
cms-staff-groups-missing = Choose at least one group whose learners the manager sees.
cms-staff-taken = Somebody already works here with this e-mail address. Look in the list above.
cms-staff-elsewhere = This person works in another account, too, and nobody knows for sure that the password is theirs, or they have none. So only an operator can invite them.
cms-staff-remove = Remove
cms-staff-remove-question = Remove { $name }?
cms-staff-remove-now = From this moment on they can open nothing here any more.
cms-staff-remove-others =
    { $n ->
        [one] They go on working in one other account.
       *[other] They go on working in { $n } other accounts.
  }
cms-staff-remove-everywhere = If they work nowhere else, their password and their sessions go as well.
cms-staff-remove-kept = What they made stays, and the audit log keeps what they did.
cms-staff-last-operator = This is the last operator. Invite another one first; until then nobody could let anybody in again.
cms-done-invited = An invitation is on its way
cms-done-joined = They sign in with the password that they have, and find this account there
cms-done-removed = Removed
cms-invitation-mail-subject = You work in { $place } now
cms-invitation-mail-text =
    Dear { $name },

    you are invited to work in the MobieTrain CMS, for { $place }. Choose a password with the link below; it is good until { $until }.
cms-joined-mail-text =
    Dear { $name },

    you can open { $place } in the MobieTrain CMS now. Sign in with the password that you have.
cms-joined-mail-button = Open the CMS

# What the audit log tells
audit-staff-added = Staff added
audit-staff-invited = Staff invited
audit-staff-role-changed = Role changed
audit-staff-removed = Staff removed
audit-course-published = Course published
audit-course-withdrawn = Course withdrawn
audit-course-planned = Publication planned
audit-course-unplanned = Planned publication cancelled
audit-course-groups-changed = Groups of a course changed
audit-course-due-changed = What is due of a course changed
audit-course-deleted = Course deleted
audit-card-report-settled = Report of a card settled
audit-card-report-opened = Report of a card opened again
audit-media-deleted = Media deleted
audit-learner-deleted = Learner deleted
audit-group-created = Group created
audit-group-changed = Group changed
audit-group-deleted = Group deleted
audit-group-members-changed = Members of a group changed
audit-terms-published = Terms published
audit-connected = Connected
audit-disconnected = Disconnected
audit-roster-agreed = Many people marked as left by the roster
audit-roster-refused = Many people not marked as left

address-no-mail = No mail goes out from here, so you cannot confirm an address yourself. Ask whoever looks after the staff: they can invite you at the new address.
# Second factors
cms-asked-operator = Asked of operators
cms-asked-content-admin = Asked of content admins
cms-asked-editor = Asked of editors
cms-asked-manager = Asked of managers
cms-staff-invite-confirm = Inviting somebody asks for your password first.
cms-staff-role-confirm = Choosing another role asks for your password first.
cms-account-confirm = Another connection asks for your password first.
cms-staff-factor-elsewhere = This person works elsewhere, too, and one password opens all of it. Only an operator can take their second factor away.
cms-done-factors-reset = The second factor is taken away. The password alone lets them in now.
cms-done-roster-agreed = Marked as left
cms-done-roster-refused = Nobody was marked as left
cms-done-roster-wanted = The roster is asked for within seconds
mail-off-text = Whoever runs the server has named no mail server in its settings. Until then you hand links over yourself: on the page of each person you make one.

## The library of media

cms-nav-media = Media
cms-media-pictures = { $n ->
    [one] 1 picture
   *[other] { $n } pictures
  }
cms-media-videos = { $n ->
    [one] 1 video
   *[other] { $n } videos
  }
cms-media-others = { $n ->
    [one] 1 other file
   *[other] { $n } other files
  }
cms-media-room = { $size } of { $n } MB are used.
cms-kilobytes = { $n } KB
cms-megabytes = { $n } MB
cms-media-drop = Drop pictures, videos or sounds here, paste them, or choose
cms-media-drop-text = JPEG, PNG, WebP up to { $picture } MB and SVG; MP4, WebM, MP3, M4A, Ogg up to { $film } MB; captions as WebVTT. Pictures are turned upright and made small, and where they were taken is left out.
cms-media-at-once = At most { $n } MB at once.
cms-media-search = Name or description
cms-media-show = Show
cms-media-show-all = Everything
cms-media-show-undescribed = Without a description
cms-media-show-unused = Used nowhere
cms-media-show-videos = Videos
cms-media-courses = { $n ->
    [one] In 1 course
   *[other] In { $n } courses
  }
cms-media-nowhere = In no course
cms-media-no-alt = No description
cms-media-unused = Unused
cms-media-empty = Nothing here yet
cms-media-empty-text = Pictures, videos and sounds of all courses stand here once somebody has brought them.
cms-media-none = Nothing is found
cms-media-all = Show everything
cms-media-older = Show older ones
cms-media-take-away = { $n ->
    [one] Take away the 1 that is used nowhere
   *[other] Take away the { $n } that are used nowhere
  }
cms-ask-media-unused = { $n ->
    [one] Take away 1 file that no course has?
   *[other] Take away { $n } files that no course has?
  }
cms-ask-media-unused-room = { $size } become free. Courses and their versions keep everything they have.
cms-ask-media-yes = Take away for good
cms-ask-medium = Take “{ $name }” away?
cms-ask-medium-effect = The file is deleted, and { $size } become free. No course has it.
cms-medium-was = was { $size }
cms-medium-added = Added on { $at }.
cms-medium-added-by = Added on { $at } by { $who }.
cms-medium-open = Open
cms-medium-alt = What does it show?
cms-medium-alt-help = For people who cannot see it. It is proposed wherever the file is put on a card.
cms-medium-alt-wrong = The description has at most { $n } characters, and none that cannot be seen.
cms-medium-uses = Where it is used
cms-medium-out = Published
cms-medium-draft = Draft
cms-medium-earlier = An earlier version
cms-medium-cover = As the cover
cms-medium-card = On the card “{ $title }”
cms-medium-write = On no card yet. To show it, write in the text:
cms-medium-place = Put it into another course
cms-medium-place-button = Put it in
cms-medium-delete = Take it away
cms-medium-used = A course has this file, in its draft or in a version that people saw. It can be taken away once no course has it.
cms-upload-percent = 0 % sent
cms-upload-working = All is sent. It is being looked at.
cms-upload-done = It is here.
cms-upload-lost = The line is broken. It goes on by itself where it stopped.
cms-upload-ended = This upload has ended, or you are signed out. Choose the file again.
cms-upload-sent = All of it was sent, but the line broke before the answer came. Look whether it is among the files; if it is not, choose it again.
cms-upload-refused = It was not taken.
cms-upload-cancel = Stop sending this file
course-problem-drawing-large = This drawing is larger than { $detail } MB. Make it simpler: it is loaded on phones as it is.
course-problem-picture-pixels = This picture has { $detail } pixels, and one may have 50 million. Save it smaller.
course-problem-picture-broken = This picture is damaged and cannot be read. Save it again and upload it once more.
course-problem-picture-format = This is a { $detail } picture, which not every browser shows. Save or export it as JPEG; iPhones take JPEG with Settings, Camera, Formats, Most Compatible.
course-problem-picture-moving = GIF pictures are not kept. Save one that stands still as PNG, and one that moves as MP4.
course-problem-pictures-many = These are too many large pictures at once. Upload this one, and those after it, on their own.
course-problem-film-large = This file is larger than { $detail } MB. Cut the video, or export it with a smaller resolution.
course-problem-video-type = This is not a video, whatever its name says. Use MP4 or WebM.
course-problem-video-format = This is a { $detail } video, which not every browser plays. Export it as MP4 (H.264).
course-problem-audio-type = This is not a sound, whatever its name says. Use MP3, M4A or Ogg.
course-problem-audio-format = This is a { $detail } sound, which is large or not played everywhere. Save it as MP3 or M4A.
course-problem-captions-type = These are no captions. A WebVTT file begins with the line WEBVTT.
course-problem-captions-subrip = These captions are SubRip (.srt), which browsers do not show. Save them as WebVTT (.vtt).
course-problem-captions-large = These captions are larger than { $detail } MB.
course-problem-captions-text = The captions are not UTF-8 text. Save them in that encoding.
course-problem-captions-empty = There is no caption in this file.
course-problem-captions-cue = “{ $detail }” belongs to no caption: a line with times is missing above it.
course-problem-captions-time = The times “{ $detail }” cannot be read. They look like 00:01.000 --> 00:04.000, with a point before the thousandths.
course-problem-captions-end = This caption ends before it begins: “{ $detail }”.
course-problem-captions-order = This caption begins before the one above it: “{ $detail }”. Put them in their order.
course-problem-captions-gap = An empty line is missing above “{ $detail }”: a caption begins here.
course-problem-uploads-many = { $detail } uploads of this account are under way. Wait until one has ended, or stop one.
cms-translate = Translate
cms-translate-heading = { $from } to { $to }
cms-translate-good = Cards that are up to date: { $good } of { $n }
cms-translate-out = For a translator
cms-translate-out-text = Programs for translators read XLIFF, spreadsheets read CSV. You can go on changing the course: when the file comes back, each text is found again, and you are told which ones were changed meanwhile.
cms-translate-in = Back from a translator
cms-translate-in-text = First you see what the file would change, and what does not fit. Nothing is saved before you say so.
cms-translate-file = File: XLIFF 2, CSV or .xlsx
cms-translate-look = Look at what it changes
cms-translate-format = Kind of file
cms-translate-download = Download
cms-translate-refused = Texts that are not saved: { $n }
cms-translate-refused-text = Why stands beside each of them. What you typed is still there.
cms-translate-saved = Saved texts: { $n }
cms-translate-confirmed = Confirmed as still right: { $n }
cms-translate-removed = Translations taken out: { $n }
cms-translate-nothing = Nothing was different, so nothing was saved.
cms-translate-left-over = These are no longer in { $from }, and leave { $to } with the next text you save: { $ids } ({ $n })
cms-translate-which = Which texts
cms-translate-todo = Only what needs work
cms-translate-all = All
cms-translate-done = Everything is translated
cms-translate-done-text = When { $from } changes, the texts that need another look are here.
cms-translate-missing = Missing
cms-translate-changed = Changed since translated
cms-translate-up-to-date = Up to date
cms-translate-changed-somehow = What it said when it was translated is not known.
cms-translate-right = It is still right in { $language }
cms-translate-meanwhile = Until it is there, people read it in { $language }.
cms-translate-save = Save
cms-translate-back = To the course
cms-translate-mistakes = The text in { $language } has to be corrected first
cms-translate-mistakes-text = What cannot be read in it would be lost here. Correct it on the page of the course, then come back.
cms-translate-no-text = There is nothing to translate yet
cms-translate-no-text-text = Write the course in one language first.
cms-translate-file-title = What the file changes
cms-translate-late = Changed since they were sent: { $n }
cms-translate-late-text = Their translations are of what they said before. They are taken, and stay marked until somebody has looked at them.
cms-translate-unfit = Do not fit, and are not taken: { $n }
cms-translate-unknown = Not texts of this course, and not taken: { $n }
cms-translate-twice = Twice in the file, of which the first counts: { $n }
cms-translate-untranslated = Not translated in the file; they stay as they are: { $n }
cms-translate-line = line { $line }
cms-translate-more = and more: { $n }
cms-translate-same = The same as here: { $n }.
cms-translate-absent = Not in the file; they stay as they are: { $n }.
cms-translate-none = The file changes nothing
cms-translate-none-text = Nothing in it fits this course that is not here already.
cms-translate-cancel = Back, without a change
cms-translate-taken = What is taken: { $n }
cms-translate-take = Save these texts ({ $n })
cms-translate-is-late = Changed since it was sent
cms-translate-new = New
cms-translate-is-right = Still right
cms-translate-other = Other words
cms-translate-before = Now
cms-translate-after = From now on
cms-translate-nothing-before = No translation
cms-translate-course = The course itself
cms-translate-lesson = Lesson { $number }, { $title }
cms-translate-card = Card { $number }, { $title }
cms-translate-part-title = Title
cms-translate-part-summary = Summary
cms-translate-part-body = Text
cms-translate-part-alt = Description
cms-translate-part-answer = Answer { $number }
cms-translate-part-accepted = Right answers, one a line
cms-translate-part-step = Step { $number }
cms-translate-part-column = Column { $number }
cms-translate-part-left = Pair { $number }, left
cms-translate-part-right = Pair { $number }, right
cms-translate-part-front = Card { $number }, front
cms-translate-part-back = Card { $number }, back
cms-translate-part-feedback = Explanation
cms-translate-note-markdown = The text is Markdown: keep signs such as **, -, > and [ ]( ) where they belong.
cms-translate-note-changed = Changed since it was translated. Before, it said: { $before }
cms-translate-note-changed-somehow = Changed since it was translated.
cms-default-language = Default language of courses
cms-default-language-help = Courses are translated from it. Whoever reads a course that is not in their own language gets it in this one, and is told so.
cms-default-language-lacking = Courses without { $language }: { $n }. They are read in English, or else in the first language they have.
cms-default-language-save = Save the language
cms-remember = Three questions a day
cms-remember-text = People are asked up to three questions a day from courses that they have finished, each again when it is about to be forgotten: a minute at most. It is offered on their start page, nobody has to. What they answer changes no result of a course and is in no report.
cms-remember-is-on = Switched on
cms-remember-is-off = Switched off
cms-remember-on = Switch on
cms-remember-off = Switch off
cms-remember-off-text = Switched off, nobody is asked any more. What was answered stays for a year.
audit-remembering-on = Three questions a day switched on
audit-remembering-off = Three questions a day switched off
audit-default-language-chosen = Default language of courses chosen
cms-goal = Weekly goal
cms-goal-help = With a goal everybody sees on their start page how far they are this week. It is about this week only: there are no points and no streaks, and a week that was missed is said by nothing, neither to them nor here.
cms-goal-of = What counts
cms-goal-none = No goal
cms-goal-cards = Cards a week
cms-goal-minutes = Minutes a week
cms-goal-amount = How many
cms-goal-mistake = Type a number from 1 to { $most }.
cms-goal-save = Save the goal
audit-weekly-goal-set = Weekly goal set
audit-weekly-goal-off = Weekly goal switched off
audit-field-minutes = Minutes
course-problem-translation-place = These words would change more than this text: a heading, a picture, a list of boxes or a quote makes something else of the card. Write it without them.
course-problem-translation-codes = There is { $detail } of a translation program in it, for which a course has no place. Write the words plainly, with Markdown for formatting.
course-problem-translation-gone = Its lesson or card is not in the course any more. Nothing was saved of it.
course-problem-translation-meanwhile = Somebody else has changed this meanwhile. Now it says: “{ $detail }”. Save once more to put your words in its place.
course-problem-translation-file = Choose a file.
course-problem-translation-table-columns = The table needs a column “id” and a column “translation”, as in the file that was sent.
course-problem-translation-table-large = The file is larger than { $detail } MB.
course-problem-translation-table-unpacked = The spreadsheet is larger than { $detail } MB when it is unpacked.
course-problem-translation-table-old = This is a spreadsheet of an old kind, or one with a password. Save it as .xlsx without a password, or as CSV.
course-problem-translation-table-spreadsheet = This spreadsheet cannot be read. Save it anew as .xlsx, or as CSV.
course-problem-translation-table-sheet = The spreadsheet has no sheet “{ $detail }”.
course-problem-translation-table-no-text = This file is no text. Save the table as CSV or .xlsx.
course-problem-translation-table-utf-16 = This file is UTF-16, and a character in it is broken. Save it as UTF-8.
course-problem-translation-table-utf-8 = This file is UTF-8, but a character is broken there. Save it anew as “CSV UTF-8”.
course-problem-translation-table-empty = The file is empty. Its first line names the columns.
course-problem-translation-table-twice = There are two columns that mean the same: { $detail }.
course-problem-translation-table-wide = There are more columns than { $detail }.
course-problem-translation-table-long = There are more rows than { $detail }. Cut the file into several.
course-problem-translation-table-csv = This is no table that can be read as CSV. Save it anew as “CSV UTF-8”.
course-problem-translation-row-width = The number of values in this row, { $detail }, is not that of the columns. Put quotation marks around a value that holds the separator.
course-problem-translation-row-long = A value in this row is longer than { $detail } bytes. A quotation mark may be missing at its end.
course-problem-translation-row-formula = A formula in this row comes to { $detail }.
course-problem-xliff-large = The file is larger than 8 MB.
course-problem-xliff-encoding = A character is broken there: the file is not UTF-8. Save it as UTF-8.
course-problem-xliff-broken = The XML is broken there: { $detail }
course-problem-xliff-cut = The file ends in the middle. Ask for it once more.
course-problem-xliff-none = This is no XLIFF file.
course-problem-xliff-doctype = The file has a document type (DOCTYPE), which no XLIFF file needs and which may do harm. It was not read.
course-problem-xliff-entity = “&{ $detail };” means nothing in XLIFF. Write the character itself.
course-problem-xliff-deep = There are too many elements inside each other for an XLIFF file.
course-problem-xliff-tag = A tag is too long for an XLIFF file.
course-problem-xliff-old = This is XLIFF { $detail }. Only XLIFF 2 can be read here: have the program save it as XLIFF 2.0 or 2.1, or as CSV.
course-problem-xliff-version = This kind of XLIFF is not known here ({ $detail }). Save it as XLIFF 2.0 or 2.1.
course-problem-xliff-source = The file was translated from another language ({ $detail }) than this course is.
course-problem-xliff-target = The file is a translation into another language: { $detail }. Choose that language first.
course-problem-xliff-course = The file is of another course.
cms-edit-about = About the course
cms-edit-outline = Lessons and cards
cms-edit-add-lesson = Add lesson
cms-edit-add-card = Add card
cms-edit-add-questions = Questions from a list…
cms-edit-new-lesson = New lesson
cms-edit-new-card = New card
cms-edit-fold = Hide the cards of { $title }
cms-edit-unfold = Show the cards of { $title }
cms-edit-has-mistake = has a mistake
cms-edit-at-end = This is the end of the course.
cms-edit-at-start = This is the beginning of the course.
cms-edit-lesson-is = Lesson { $number } of { $total } now.
cms-edit-card-is = Card { $number } of { $total } in { $lesson } now.
cms-edit-lesson-of = Lesson { $number } of { $total }
cms-edit-card-of = Card { $number } of { $total }
cms-edit-lesson-cards = Cards in this lesson: { $number }
cms-edit-course-title = Title of the course
cms-edit-course-summary = What it is about, in one sentence
cms-edit-course-minutes = Minutes it takes
cms-edit-lesson-title = Title of the lesson
cms-edit-card-title = Title
cms-edit-question = Question
cms-edit-statement = Statement
cms-edit-body = Text
cms-edit-body-more = Text (optional)
cms-edit-kind = Kind of card
cms-edit-kind-text = Text
cms-edit-kind-image = Picture
cms-edit-kind-video = Video
cms-edit-kind-audio = Sound
cms-edit-kind-question = Question with answers to choose
cms-edit-kind-truth = True or false
cms-edit-kind-order = Steps to put in order
cms-edit-kind-match = Pairs to match
cms-edit-kind-flash = Flash cards
cms-edit-kind-answer = Short answer in own words
cms-edit-card-up = Move card up
cms-edit-card-down = Move card down
cms-edit-card-copy = Duplicate card
cms-edit-card-into = Copy card into another course
cms-edit-card-delete = Delete card
cms-edit-card-deleted = The card “{ $title }” is deleted.
cms-edit-lesson-up = Move lesson up
cms-edit-lesson-down = Move lesson down
cms-edit-lesson-copy = Duplicate lesson
cms-edit-lesson-into = Copy lesson into another course
cms-edit-lesson-delete = Delete lesson
cms-edit-lesson-deleted = The lesson “{ $title }” and its cards are deleted.
cms-edit-uploaded = The picture is uploaded.
cms-edit-upload-image = Upload a picture
cms-edit-upload-video = Upload a video
cms-edit-upload-audio = Upload a sound
cms-edit-upload-captions = Upload captions
cms-edit-limit-image = JPEG, PNG or WebP, at most { $size } MB, or SVG. Drop it here, paste it, or choose it.
cms-edit-limit-video = MP4 or WebM, at most { $size } MB. Drop it here or choose it.
cms-edit-limit-audio = MP3, M4A or Ogg, at most { $size } MB. Drop it here or choose it.
cms-edit-limit-captions = WebVTT (.vtt), at most { $size } MB.
cms-edit-upload-unfit = { $name } does not fit here. Nothing of it was taken.
cms-edit-upload-large = { $name } is too large. Nothing of it was sent.
cms-edit-file-image = Picture
cms-edit-file-video = Video
cms-edit-file-audio = Sound
cms-edit-file-captions = Captions (a .vtt file, optional)
cms-edit-file-none = Choose a file
cms-edit-captions-none = No captions
cms-edit-alt = Description
cms-edit-alt-image = What the picture shows, for people who cannot see it.
cms-edit-alt-video = What the video shows, for people who cannot see it.
cms-edit-alt-audio = What is said, for people who cannot hear it.
cms-edit-markdown-only = This text has something that formatted text cannot hold, such as HTML or a note. Here it is as Markdown, whole.
cms-edit-markdown-wanted = The text as Markdown.
cms-edit-markdown-back = Show formatted
cms-edit-tools = Formatting of { $label }
cms-edit-tool-strong = Bold
cms-edit-tool-em = Italic
cms-edit-tool-strike = Strike-through
cms-edit-tool-code = Code
cms-edit-tool-heading = Heading
cms-edit-tool-bullets = List
cms-edit-tool-numbers = Numbered list
cms-edit-tool-quote = Quote
cms-edit-tool-table = Table
cms-edit-tool-row = Add row
cms-edit-tool-column = Add column
cms-edit-tool-no-row = Delete row
cms-edit-tool-no-column = Delete column
cms-edit-tool-no-table = Delete table
cms-edit-tool-link = Link
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Where it leads
cms-edit-link-help = An address such as https://…, mailto:… or tel:…. Leave it empty to remove the link.
cms-edit-link-wrong = A link leads nowhere like this. Begin with https://, mailto: or tel:.
cms-edit-link-set = Set link
cms-edit-cancel = Cancel
cms-edit-row-add = Add
cms-edit-row-remove = Remove { $label }
cms-edit-answers = Answers
cms-edit-answers-help = Tick those that are right
cms-edit-answer-number = Answer { $number }
cms-edit-answer-right = Answer { $number } is right
cms-edit-truth = The statement is
cms-edit-truth-true = True
cms-edit-truth-false = False
cms-edit-steps = Steps
cms-edit-steps-help = In the right order; learners see them mixed
cms-edit-steps-number = Step { $number }
cms-edit-accepted = Right answers
cms-edit-accepted-help = Nobody sees them before
cms-edit-accepted-number = Right answer { $number }
cms-edit-column-first = What stands first
cms-edit-column-second = What belongs to it
cms-edit-pairs = Pairs
cms-edit-pairs-first = Pair { $number }, first
cms-edit-pairs-second = Pair { $number }, second
cms-edit-cards = Flash cards
cms-edit-cards-first = Flash card { $number }, front
cms-edit-cards-second = Flash card { $number }, back
cms-edit-feedback = Explanation after the answer
cms-edit-preview = On the phone
cms-edit-preview-all = All cards as they are saved
cms-edit-languages = Language of the text
cms-edit-preview-check = Check answer
cms-edit-preview-next = Next
cms-edit-conflict-title = { $by } changed the same
cms-edit-conflict-text = Saved by { $by } at { $time }, while you were writing. All else is put together already. Which text is to stay?
cms-edit-conflict-mine = Yours
cms-edit-conflict-theirs = By { $by }
cms-edit-conflict-both = Keep both, theirs as a card of its own
cms-edit-conflict-deleted = Deleted
cms-edit-conflict-outside = { $by } saved at { $time } a text with something that stands in no card: the editor cannot show it. What you wrote is not saved; this browser keeps it. Open “All as Markdown”: there it stands above the box. Put what stands in no card into a card and save; then the editor puts both together.
cms-edit-conflict-done = Go on with these
cms-edit-saved = Saved { $time }
cms-edit-saving = Saving…
cms-edit-not-saved = Not saved: { $why }
cms-edit-offline = Not saved: no network, or the site does not answer. It tries again by itself.
cms-edit-trouble = Not saved: the site has a fault. It tries again by itself.
cms-edit-signed-out = Not saved: you are signed out.
cms-edit-conflict = Not saved: somebody else saved meanwhile.
cms-edit-kept = It is kept in this browser.
cms-edit-kept-beside = What you wrote until { $time } and what is not saved: only this browser has it
cms-edit-not-kept = This browser keeps nothing: do not close this page.
cms-edit-sign-in = Sign in again
cms-edit-refused = It cannot be kept like this.
cms-edit-undo = Undo
cms-edit-redo = Redo
cms-edit-plain = All as Markdown
cms-edit-close = Close
cms-edit-back = What you wrote until { $time } was not saved. It is back.
cms-edit-back-together = What you wrote until { $time } was not saved. It is back, together with what { $by } saved since.
cms-edit-together = { $by } saved at { $time } while you were writing. Both are together now.
cms-edit-somebody = Somebody

# Questions by paste or from a file
cms-questions = Questions from a list
cms-questions-lead = Paste questions, or choose a file with them. You see which cards become of them before anything is added.
cms-questions-text = Questions
cms-questions-file = Or a file
cms-questions-file-help = CSV or plain text. It takes the place of what stands in the box.
cms-questions-language = Language of the text
cms-questions-into = Into the lesson
cms-questions-new-lesson = A new lesson at the end
cms-questions-new-title = Title of the new lesson
cms-questions-lesson = Questions
cms-questions-look = See what becomes of them
cms-questions-add = { $n ->
    [one] Add { $n } card
   *[other] Add { $n } cards
 }
cms-questions-taken = { $n ->
    [one] It makes { $n } card
   *[other] It makes { $n } cards
 }
cms-questions-unfit = { $n ->
    [one] { $n } thing does not fit and is not added
   *[other] { $n } things do not fit and are not added
 }
cms-questions-line = line { $line }
cms-questions-none = Nothing in it becomes a card.
cms-questions-again = If the text changes, look again before you add it.
cms-questions-file-wrong = “{ $name }” is no text that can be read here. Save the sheet as CSV, or copy its cells and paste them into the box.
cms-questions-lesson-wrong = Give the new lesson a title of at most 300 characters.
cms-questions-language-gone = The text that these questions were for is not in the course any more. Nothing was added. Choose where they go; now it is { $language }.
cms-questions-how = How to write them
cms-questions-how-lines = An empty line ends a question. Its first line is the question, and the answers stand below it, one a line. A line that begins with > is the explanation. A star (*) before an answer says that it is right.
cms-questions-how-table = A table (CSV, or cells copied from a spreadsheet) has a first line with the names of its columns: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (the number of the right answer), explanation.
cms-questions-example =
    What do you offer a very young guest?
    - Beer
    {"*"} Water
    > Because the wristband is green.

    A green wristband may have beer.
    false

    In which order?
    1. Look at the wrist.
    2. Pour.

    Which wristband is for whom?
    Green -> under 18
    Pink -> 18 and older

    Number in an emergency?
    = 112

# Learning paths
cms-paths = Learning paths
cms-paths-lead = Courses that open one after the other. Learners see each path on their home page.
cms-paths-empty = No learning paths yet
cms-paths-empty-text = A path puts courses in an order: the next one opens when the ones before it are completed.
cms-paths-many = There are 100 learning paths, and there can be no more. Delete one that you no longer need.
cms-path = Learning path
cms-path-new = New learning path
cms-path-create = Create learning path
cms-path-title-in = Title in { $language }
cms-path-title-optional = Title in { $language } (optional)
cms-path-title-help = Whoever reads a language without a title sees the one in the default language.
cms-path-title-wrong = Write a title, in at most 120 characters.
cms-path-titles = Title
cms-path-titles-save = Save title
cms-path-lead = A course opens when somebody has completed all earlier ones that they may play. Whoever has begun a course keeps it open.
cms-path-courses = Courses of this path
cms-path-empty = No courses in it yet
cms-path-empty-text = The first course is open at once, the second one after it.
cms-path-not-out = Learners do not see it, so it holds nobody up.
cms-path-take-out = Take “{ $title }” out of the path
cms-path-add = Add a course
cms-path-no-others = All courses stand in this path.
cms-path-course = Course
cms-path-course-in = { $title } (in “{ $path }”)
cms-path-choose = Choose a course
cms-path-course-missing = Choose a course.
cms-path-first = At the beginning
cms-path-after = After “{ $title }”
cms-path-elsewhere = This course stands in the path “{ $title }”. A course can be in one path only: take it out there first.
cms-path-full = This path has 50 courses, and can have no more.
cms-path-delete = Delete learning path
cms-ask-path = Give “{ $title }” this place in the path?
cms-ask-path-closes = Find “{ $title }” closed until they have completed what comes before it: { $learners }
cms-ask-path-kept = Whoever has begun or completed a course keeps it open.
cms-ask-path-newer = Nothing is done: since you looked, the path has changed, or whom your change closes courses for. Below is what it does now.
cms-ask-path-yes = Change the path
cms-ask-path-delete = Delete the path “{ $title }”?
cms-ask-path-delete-open = { $n ->
    [0] No course that learners see is in it.
    [one] Its course is open then to everybody who may play it.
   *[other] Its { $n } courses are all open then to everybody who may play them.
  }
cms-ask-path-delete-kept = The courses stay, and so does what people did in them.
cms-course-path = Part of the path
cms-course-path-after = after “{ $title }”
cms-done-arranged = Done. The courses open in this order.
audit-path-created = Learning path created
audit-path-renamed = Title of a learning path changed
audit-path-course-added = Course added to a learning path
audit-path-course-moved = Place of a course in a learning path changed
audit-path-course-taken-out = Course taken out of a learning path
audit-path-deleted = Learning path deleted

cms-due = Due and validity
cms-due-lead = Who must know this course by when, and how long it counts.
cms-due-for = Mandatory
cms-due-no-groups = No group has this course yet, so nobody must know it. Choose groups first:
cms-due-must = Mandatory for { $group }
cms-due-on = By this day
cms-due-days = Days after it came to somebody
cms-due-help = With both, the later day counts. A course comes to somebody when they come into the group, but not before you say here that it is mandatory.
cms-due-valid = How long it counts
cms-due-valid-lead = Leave it empty where a completion counts for ever. Whoever renews in the last days loses none of them. Completions that exist keep the day that they were given.
cms-due-completed = When it is completed
cms-due-mark = Pass mark, in percent
cms-due-mark-help = So many of the questions must be answered right, each one’s best answer counts. Left empty, whoever has done every card has completed the course.
cms-due-months = Months that a completion counts
cms-due-renew = Days before the end in which it can be renewed
cms-due-qualification = What one is qualified for by it
cms-due-qualification-help = { $planner } shows it. Left empty, it is the title of the course.
cms-due-save = Save
cms-due-on-wrong = This is no day. Write it like 2026-06-19, or choose it.
cms-due-on-past = This day is past: everybody who has not completed the course would be late at once. Today is { $today }; choose it or a later day.
cms-due-days-wrong = Type a whole number of days from 1 to { $most }.
cms-due-when-missing = Say by when: a day, a number of days, or both.
cms-due-months-missing = A window for renewal needs something that runs out. Type the months, or leave both empty.
cms-due-months-wrong = Type a whole number of months from 1 to { $most }, or leave it empty. With 0 it would have run out on the day itself.
cms-due-renew-wrong = Type a whole number of days from 0 to { $most }.
cms-due-renew-long = That is longer than it counts: people would be asked for it again at once. Most days that fit: { $most }.
cms-due-mark-wrong = Type a whole number from 1 to 100, or leave it empty.
cms-due-name-wrong = Type at most 100 characters, in one line.
cms-due-ask = Change what is due for “{ $title }”?
cms-due-ask-other = What this does has changed since you looked. Here it is anew.
cms-due-ask-on = { $group } ({ $learners }) must know it by { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }) must know it { $n } day after it came to them.
   *[other] { $group } ({ $learners }) must know it { $n } days after it came to them.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }) must know it by { $day }; whoever comes later has { $n } day.
   *[other] { $group } ({ $learners }) must know it by { $day }; whoever comes later has { $n } days.
}
cms-due-ask-late = Late at once: { $learners }.
cms-due-ask-freed = Mandatory no more for { $groups }.
cms-due-ask-mark = From now on { $mark } % of the questions must be right. In the middle of the course: { $learners }. Whoever has completed it keeps that.
cms-due-ask-mark-none = There is no pass mark any more: whoever has done every card completes the course when they next open it.
cms-due-ask-valid = Months that a completion counts from now on: { $months }. Days before its end in which it can be renewed: { $days }. Those that exist keep their day.
cms-due-ask-valid-none = From now on a completion counts for ever. Those that exist keep their day.
cms-due-ask-endless = { $n ->
    [one] { $n } learner has completed it without an end, and keeps that.
   *[other] { $n } learners have completed it without an end, and keep that.
}
cms-due-ask-kept = What people have done stays theirs. You can change this again at any time.

## Roster: who works for the company
cms-roster = Roster
cms-roster-lead = Who works for this company, as { $planner } tells it: people are learners before they first open MobieTrain, and whoever is no longer told of is marked as left.
cms-roster-held = { $n ->
    [one] One person is missing in the roster
   *[other] { $n } people are missing in the roster
  }
cms-roster-held-text = On { $at } { $planner } told of too few people to believe it at once, so nobody was marked as left. Have these people really left? Ask { $planner }’s administrator if you are not sure.
cms-roster-held-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
  }
cms-roster-sure = { $n ->
    [one] This person has left. They become inactive and are signed out; what they did stays.
   *[other] These { $n } people have left. They become inactive and are signed out; what they did stays.
  }
cms-roster-yes = Mark as left
cms-roster-no = Mark nobody
cms-roster-no-text = Nobody is marked, and you are not asked again, as long as it is the same people who are missing.
cms-roster-others = These are no longer the people who are missing. Look at the list again.
cms-roster-failed = The roster could not be read. It is tried again on { $at }.
cms-roster-state = Told by { $planner }
cms-roster-on = On
cms-roster-off = Off
cms-roster-unknown = Not asked yet
cms-roster-people = People told of
cms-roster-people-count = { $n ->
    [one] One person
   *[other] { $n } people
  }
cms-roster-looked = Last asked
cms-roster-off-text = A client admin can turn it on in { $planner }, on the page of the MobieTrain integration.
cms-roster-look = Ask now

## Why somebody sees a course
cms-why = Why?
cms-why-learner = Why can or can’t they see a course?
cms-why-title = Why can or can’t { $name } see this?
cms-why-course = Why can somebody see this, or not?
cms-why-course-lead = Find the person. Every step is told, from what { $planner } sends to what opens.
cms-why-course-more = More people fit. Type more of the name.
cms-why-look = Look
cms-why-open = { $name } sees this course
cms-why-closed = { $name } sees this course, and can’t open it yet
cms-why-left = { $name } is in no group that has this course
cms-why-no-groups = This course has no groups, so nobody sees it
cms-why-planned = This course is not published yet
cms-why-withdrawn = This course was withdrawn, so nobody sees it
cms-why-draft = This course is not published, so nobody sees it
cms-why-after = It opens after “{ $title }”.
cms-why-first = First comes “{ $title }”.
cms-why-alike = { $planner } sends the department “{ $theirs }”, and the rule asks for “{ $wanted }”. That looks like a slip.
cms-why-by = By: { $groups }
cms-why-by-others = By groups that you don’t look after
cms-why-steps = Step by step
cms-why-sent = { $planner } sent these departments: { $departments }
cms-why-sent-none = { $planner } sent no department
cms-why-sent-at = At the sign-on of { $at }. Status: { $status }.
cms-why-has-groups = The course has groups
cms-why-taken = A group of this course takes { $name }
cms-why-others-take = Another group, which you don’t look after, takes { $name }.
cms-why-others-leave = { $n ->
    [one] Another group, which you don’t look after, leaves { $name } out.
   *[other] { $n } other groups, which you don’t look after, leave { $name } out.
  }
cms-why-group-everyone = “{ $group }” is for everybody.
cms-why-group-picked = “{ $group }” is picked by hand, and { $name } is on the list.
cms-why-group-rule = “{ $group }” has a rule, and { $name } matches it.
cms-why-not-picked = “{ $group }” is picked by hand, and { $name } is not on the list.
cms-why-other-client = “{ $group }” asks for departments of another client than the one that { $name } comes from.
cms-why-departments = “{ $group }” asks for one of these departments: { $wanted }. { $name } is in none of them.
cms-why-wants-active = “{ $group }” takes only people who are active in { $planner }, and { $name } is not.
cms-why-wants-inactive = “{ $group }” takes only people who are inactive in { $planner }, and { $name } is not.
cms-why-wants-language = “{ $group }” asks for one of these languages: { $wanted }. The app of { $name } is in: { $own }.
cms-why-fix-groups = Choose groups…
cms-why-fix-pick = Pick { $name } for “{ $group }”…
cms-why-fix-rule = Add “{ $department }” to the rule of “{ $group }”…
cms-why-fix-look = Look at the rule of “{ $group }”…
cms-why-fix-publish = Publish…
cms-why-fix-path = Look at the learning path
cms-why-published = The course is published
cms-why-published-at = Version { $version }, { $at }.
cms-why-path-none = No learning path holds it back
cms-why-path-open = It is open in the learning path “{ $path }”
cms-why-path-closed = The learning path “{ $path }” still holds it closed
cms-why-reads = { $name } reads it in this language: { $language }
cms-why-reads-other = The app is in another one: { $own }. The course is not translated into it.
cms-why-reads-partly = Part of it is not translated yet, and is read in: { $other }.
cms-why-better = Better to put right in { $planner }
cms-why-better-text = Only there can { $name } be moved to the department “{ $department }”. All its courses follow at the next sign-on.
cms-why-sees = What { $name } sees
cms-why-sees-none = No course yet.

## Everything of one learner
cms-transcript-not-started = Not started
cms-transcript-busy = Busy
cms-transcript-done = Done
cms-transcript-needed = pass mark { $needed }
cms-transcript-by = By { $day }
cms-transcript-late = Late since { $day }
cms-transcript-renew = Renew by { $day }
cms-transcript-valid = Valid until { $day }
cms-transcript-over = Ran out on { $day }
cms-completions = Completions
cms-completions-empty = Nothing completed yet.
cms-completion-until = Valid until
cms-completion-where = Where
cms-completion-always = Does not run out
cms-completion-here = In MobieTrain
cms-completion-elsewhere = Elsewhere
cms-completion-noted = Elsewhere, written down by { $name }
cms-why-rule-by = Matches the rule: { $by }
cms-sessions = Open sessions
cms-sessions-none = None is open.
cms-session = Since { $from }, last seen { $seen }
cms-sessions-end = End sessions
cms-sessions-end-text = Signs this person out on all devices, at once. They can come back through { $planner }.
cms-done-sessions-ended = The sessions have ended.
cms-learner-export = Everything that is stored
cms-learner-export-text = A file with all that MobieTrain keeps of this person, for them. That you took it stands in the audit log.
cms-learner-export-button = Download (JSON)
audit-learner-sessions-ended = Sessions of a learner ended
audit-learner-exported = Data of a learner exported
cms-lost-person = Name, employee number, status and languages
cms-lost-departments = { $n ->
    [one] One department
   *[other] { $n } departments
  }
cms-lost-groups = { $n ->
    [one] The place in one hand-picked group
   *[other] The places in { $n } hand-picked groups
  }
cms-lost-completions = { $n ->
    [one] One completion with its day
   *[other] { $n } completions with their days
  }
cms-lost-certificates = { $n ->
    [one] One certificate: nobody can check its code any more
   *[other] { $n } certificates: nobody can check their codes any more
  }
cms-lost-memories = { $n ->
    [one] One question that they were asked again
   *[other] { $n } questions that they were asked again
  }
cms-lost-card-reports = { $n ->
    [one] One card that they said is wrong
   *[other] { $n } cards that they said are wrong
  }
cms-lost-renewals = { $n ->
    [one] One card of a renewal
   *[other] { $n } cards of renewals
  }
audit-learners-exported = List of learners exported
cms-learners-export = Download CSV
cms-filter-late = Late
cms-filter-due-soon = Due within 14 days
cms-filter-runs-out = Runs out within 30 days
cms-filter-any-course = Any course
cms-filter-standing = State of the course
cms-filter-any-standing = Any state
cms-filter-any-time = Any time
cms-filter-never = Never
cms-filter-course-wanted = So much is mandatory here that it can’t be asked of all courses at once. Choose a course.
cms-filter-days-ago = { $n ->
    [one] One day ago or more
   *[other] { $n } days ago or more
  }

# Dashboard and reports
cms-nav-dashboard = Dashboard
cms-dash-as-of = As of { $at }.
cms-dash-period = Period
cms-dash-days = { $n } days
cms-dash-people = Active: { $active }. Inactive: { $inactive }. Left: { $left }.
cms-dash-seen = Signed on in the last 7 days
cms-dash-of = of { $n }
cms-dash-more = { $n } more than in the 7 days before
cms-dash-fewer = { $n } fewer than in the 7 days before
cms-dash-same = As many as in the 7 days before
cms-dash-completed-lately = { $n } in the last 7 days
cms-dash-failed = Failed links, 7 days
cms-dash-why = See why
cms-dash-sign-ons = Sign-ons per day
cms-dash-sign-ons-text = Between { $least } and { $most } a day, the most on { $day }.
cms-dash-sign-ons-none = Nobody has signed on in these days.
cms-dash-signed-on = Signed on
cms-dash-link-failed = Link failed
cms-dash-numbers = Show the numbers
cms-dash-day = Day
cms-dash-groups = Learners by group
cms-dash-groups-text = One person can be in more than one group.
cms-dash-groups-manage = Manage groups
cms-dash-completion = Completion per course
cms-dash-completion-text = Of the people who have each course now.
cms-dash-completion-none = No course is published for these people yet.
cms-dash-done-of = { $done } of { $people }
cms-dash-late = Late people
cms-dash-late-people = { $n ->
    [one] One person is late
   *[other] { $n } people are late
  }
cms-dash-late-nobody = Nobody is late.
cms-dash-waiting = Waiting for you
cms-dash-waiting-none = Nothing is waiting.
cms-dash-draft = Changed and not published, last on { $at }
cms-dash-drafts-more = More courses with changes: { $n }
cms-dash-comments = Open comments: { $n }
cms-dash-terms = Terms, version { $version }
cms-dash-held = The list of people from { $planner } is held
cms-dash-held-text = People whom it leaves out: { $n }
cms-dash-unknown = Attempts in the last 7 days: { $n }
cms-dash-left = Learners who have left { $planner }: { $n }
cms-dash-left-text = Their progress is still here.
cms-filter-never-seen = Never seen
cms-filter-left = Left
cms-report = Report
cms-report-due-on = Due on { $day } for { $group }.
cms-report-due-days = { $n ->
    [one] Due one day after it comes to somebody of { $group }.
   *[other] Due { $n } days after it comes to somebody of { $group }.
  }
cms-report-due-both = { $n ->
    [one] Due on { $day } for { $group }, or one day after it comes to somebody, whichever is later.
   *[other] Due on { $day } for { $group }, or { $n } days after it comes to somebody, whichever is later.
  }
cms-report-not-started-text = Have seen it in their list.
cms-report-never-seen-text = Have it, and have not opened their list since.
cms-report-who = Who
cms-report-all = All
cms-report-everybody = Show everybody who has this course
cms-report-nobody = Nobody has this course now
cms-report-nobody-text = It is not published, or nobody is in its groups. What people did is still in the list of learners.
cms-report-cards-of = Cards of the course
cms-report-cards-by = Cards done by { $name }
cms-report-completed-on = Completed on
cms-report-questions = Questions
cms-report-first-only = First answers only.
cms-report-no-questions = This course asks no questions.
cms-report-unanswered = No first answer has come since they are counted.
cms-report-not-answered = Not answered yet
cms-report-right = { $right } of { $total } right
cms-report-same-wrong = Most people choose the same wrong answer. The question may be unclear.
cms-report-nobody-right = Nobody has got it right the first time.
cms-report-own-words = What people write in their own words is not kept.
cms-report-is-right = right answer
cms-report-yes = yes
cms-report-question = Question
cms-report-answered = Answers
cms-report-answered-right = Of them right
cms-report-answer = Answer
cms-report-chosen = Chosen by
cms-report-questions-all = All questions ({ $n })
cms-report-by-group = By group
cms-report-questions-export = These answers as CSV
cms-courses-export = Courses as CSV
cms-course-changed = Changed on
cms-log-export = This log as CSV
cms-log-outcome-code = Code of the outcome
cms-log-often = Times
audit-sign-ons-exported = Sign-on log exported
cms-merge = Merge
cms-merge-with = Merge with…
cms-merges = One person, two records?
cms-merge-text = If another learner is the same person, their progress joins here.
cms-merge-find = Who is the same person?
cms-merge-find-lead = Find the other learner. Before anything happens you see both side by side.
cms-merge-ask = Are these one person?
cms-merge-lead = Their progress joins. Nothing that either of them did is lost.
cms-merge-goes = Goes into the other
cms-merge-stays = Stays
cms-merge-earlier = From an earlier client
cms-merge-completed = Completed courses
cms-merge-named = { $name } ({ $number })
cms-merge-then = Then { $name } has
cms-merge-twice = Done by both: { $courses }. The better score counts, and the later day.
cms-merge-cards = Cards done of “{ $title }”
cms-merge-cards-on = They go on where they are.
cms-merge-groups = Hand-picked groups that are new
cms-merge-acceptances = More accepted versions of the terms
cms-merge-less = Record less
cms-merge-gone = { $name } disappears from the list.
cms-merge-back-left = They have left in { $planner }, so no link signs them on. Should { $planner } bring them back, they come as a new, empty learner, and the page of whoever stays says so.
cms-merge-back-client = They are from a client that this account is no longer connected to, so no link signs them on. Should it be connected again, they come as a new, empty learner, and the page of whoever stays says so.
cms-merge-yes = Merge the two
cms-merge-turned = The other way round
cms-merge-two = They are two people
cms-merge-until = Can be undone until { $date }: both get back what was theirs, and what was done since stays with { $name }.
cms-merge-both-active = Both can still sign on through { $planner }, so neither can go into the other: the next link would make two of them again. Delete one of them in { $planner } first; once the roster says so, the two can be merged here.
cms-merge-other = Nothing was merged: something has changed since you looked. This is how it is now.
cms-alike = Is { $name } the same person?
cms-alike-look = See both side by side
cms-merged = { $name } went into this learner on { $date }, by { $by }.
cms-merged-until = Can be undone until { $date }.
cms-merged-waits = Can be undone once the later merge is.
cms-merged-over = Can no longer be undone.
cms-merged-back = { $planner } has brought { $name } back, who had gone into this learner. They are a learner of their own again, with what they do since.
cms-merged-back-see = See them
cms-unmerge = Undo the merge
cms-unmerge-ask = Are { $gone } and { $stays } two people after all?
cms-unmerge-back = { $gone } is in the list again, with everything that was theirs.
cms-unmerge-beside = { $gone }, who has come back, has everything again that was theirs, beside what they did since.
cms-unmerge-stays = { $stays } has what was theirs before, and what was done since.
cms-unmerge-again = The two can be merged again.
cms-done-merged = The two are one learner now.
cms-done-parted = They are two learners again.
cms-done-two-people = Kept: they are two people, and are not proposed any more.
audit-learners-merged = Two learners merged
audit-learners-parted = Merge of two learners undone
cms-lost-merges = What is kept of learners who went into this one
cms-redate = Completions that exist
cms-redate-lead = They keep the day that they were given. What is saved above can be applied to them: first you see for whom the last day moves.
cms-redate-look = See what moves
cms-redate-ask = Apply the validity of “{ $title }” to completions that exist?
cms-redate-moves = The last day moves: { $learners }.
cms-redate-earlier = Earlier than they were told: { $learners }.
cms-redate-over = Not qualified any more at once, and late where it is mandatory: { $learners }.
cms-redate-again = Qualified again: { $learners }.
cms-redate-told = { $planner } is told of each. The days of before are not kept; one that was written down with a completion from elsewhere stays.
cms-redate-yes = Apply it
cms-done-redated = The last days have moved. { $planner } is being told.
cms-done-redated-none = No last day moves: every completion counts already as is saved here.
audit-completions-redated = Validity applied to completions that exist
audit-completions-noted = Completions from elsewhere written down
audit-completion-taken-back = Completion from elsewhere taken back
cms-elsewhere = Completed elsewhere
cms-elsewhere-lead = Write down what people completed in a classroom or in another program. First you see line by line what becomes of it.
cms-elsewhere-text = Completions
cms-elsewhere-help = On each line: employee number; course; day; and, if you like, the last day on which it counts. { $n } lines at most.
cms-elsewhere-help-course = On each line: employee number; day; and, if you like, the last day on which it counts. { $n } lines at most.
cms-elsewhere-file-help = CSV or .xlsx, with columns called “Employee number”, “Course”, “Day” and “Valid until”.
cms-elsewhere-day = Day
cms-elsewhere-lines = What becomes of it
cms-elsewhere-becomes = Then
cms-elsewhere-new = Is written down
cms-elsewhere-new-until = Is written down, valid until { $day }
cms-elsewhere-known = Is known already
cms-elsewhere-double = Several learners have this number: { $names }. Give each a number of their own first.
cms-elsewhere-no-course = No published course is called so
cms-elsewhere-courses = Several courses are called so
cms-elsewhere-no-day = The day is missing, or is none. Write it like 2026-06-19 or 19.06.2026.
cms-elsewhere-future = The day has not come yet
cms-elsewhere-until-wrong = The last day is none. Write it like 2026-06-19, or leave it empty.
cms-elsewhere-until-before = The last day is before the day of completion
cms-elsewhere-refused = Lines that are not taken: { $n }. They stand first. Put them right in the box, or leave them out.
cms-elsewhere-file-refused = Download these lines
cms-elsewhere-yes = Write down ({ $n })
cms-elsewhere-noted = Written down: { $n }. { $planner } is being told.
cms-elsewhere-other = Nothing was written down: something has changed since you looked. This is how it is now.
cms-elsewhere-none = There is no line here. Paste at least one, or choose a file.
cms-elsewhere-no-column = The columns cannot be told apart. Name them in the first line: employee number, course, day, valid until.
cms-elsewhere-no-table = “{ $name }” cannot be read as a table. Save it as CSV or .xlsx, and choose it again.
cms-elsewhere-many = There are more than { $n } lines. Write them down in several parts.
cms-elsewhere-back = Back
cms-unnote = Take back
cms-unnote-ask = Take back that { $name } completed “{ $title }” elsewhere?
cms-unnote-none = Then { $name } has not completed it: not qualified by it, and late where it was mandatory until today. { $planner } is told.
cms-unnote-others = The other completions of { $name } go on counting, as long as they do. { $planner } is told.
cms-unnote-again = You can write it down again.
cms-done-noted-back = Taken back.

# Lists that go by mail every week
cms-scheduled = By mail every week
cms-scheduled-lead = Everybody who is chosen gets the list as the page shows it at that moment, as a CSV file. Managers get the people of their groups.
cms-scheduled-every = Every { $weekday } at { $time }
cms-scheduled-goes-to = Goes to { $readers }, as CSV.
cms-scheduled-change = Change
cms-scheduled-new = Send this list every week …
cms-scheduled-no-mail = No mail goes out from here, so no list can be sent.
cms-scheduled-weekday = Day
cms-scheduled-hour = Hour
cms-scheduled-language = Language of the message
cms-scheduled-readers = Who gets it
cms-scheduled-readers-help = Those who look after the account, and managers who may see this list.
cms-scheduled-no-candidates = Nobody who works in this account may get it.
cms-scheduled-nobody = Choose at least one person
cms-scheduled-when-wrong = Choose a day and an hour
cms-scheduled-too-many = There are { $most } lists already. End one first.
cms-scheduled-save = Send it every week
cms-scheduled-end = End it for everybody
cms-scheduled-stop = Do not send it to me any more
cms-scheduled-manager = You get this list with the people of your groups. Those who look after the account choose when.
cms-done-list-scheduled = The list is sent every week from now on
cms-done-list-ended = The list is not sent any more
audit-list-scheduled = List set to go by mail every week
audit-list-schedule-changed = Weekly list changed
audit-list-schedule-ended = Weekly list ended
audit-list-sent = Weekly list put into the outbox
audit-message-list = Weekly list
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Open the list
cms-scheduled-mail-text =
    Dear { $name },

    this is the list “{ $list }” of { $account } as it was at { $at }. People in it: { $n }. It comes with this message as a CSV file.
cms-scheduled-mail-long =
    Dear { $name },

    the list “{ $list }” of { $account } had so many people in it at { $at } that it is too large for a message. You find it on its page.
cms-scheduled-mail-end = It comes every { $weekday } at { $time }. Here it is changed or ended: { $link }
