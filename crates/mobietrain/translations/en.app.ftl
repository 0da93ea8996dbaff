open-planner = Open { $planner }
error-home = Go to the start page

confirm-title = Continue as { $name }?
confirm-lede = This link comes from { $planner }. One tap and you are in.
confirm-who = { $department }, { $account }
confirm-continue = Continue
confirm-not-you = Not you? Back to { $planner }

refused-link = This link does not work
refused-link-text = Go back to { $planner }, tap your picture and choose MobieTrain again. You get a fresh link that way. If it still does not work, wait a minute and try once more.
refused-expired = This link has run out
refused-expired-text = A link works for a short time only. Go back to { $planner }, tap your picture and choose MobieTrain again.
refused-used = This link was used before
refused-used-text = Each link works once. If that was you, there is nothing wrong: go back to { $planner } and open MobieTrain again for a fresh one.
refused-again = Try again
refused-support = If it happens again, give this code to your planner:

no-session-title = MobieTrain opens from { $planner }
no-session-lede = There is no password here. { $planner } signs you in.
no-session-step-1 = Sign in to { $planner }, on your phone or a computer.
no-session-step-2 = Tap your picture at the top.
no-session-step-3 = Choose “MobieTrain” in the menu.

signed-out-title = You are signed out
signed-out-lede = Your progress is saved. You come back in through { $planner }.

skip-to-content = Skip to content
your-profile = Your profile, { $name }
not-you = Not you?
back-to-planner = Back to { $planner }
new = New
everyone = Everyone
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
minutes-left = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
}
lessons = { $n ->
    [one] { $n } lesson
   *[other] { $n } lessons
}
lessons-of = { $n ->
    [one] { $done } of { $n } lesson
   *[other] { $done } of { $n } lessons
}
lessons-done = { $n ->
    [one] { $done } of { $n } lesson done
   *[other] { $done } of { $n } lessons done
}

home-title = Home
home-hello = Hi { $name }.
home-nothing = Nothing on the line today.
home-new = { $n ->
    [one] A new stop for you.
    [2] Two new stops for you.
   *[other] { $n } new stops for you.
}
home-go-on = Ready for the next stop?
home-all-done = Everything is done.
home-late = { $n ->
    [one] One is late
   *[other] { $n } are late
}
home-due = Due
late-by = { $n ->
    [one] One day late
   *[other] { $n } days late
}
due-in = { $n ->
    [0] By today
    [1] By tomorrow
   *[other] In { $n } days
}
renew-meanwhile = You stay qualified meanwhile
ran-out = It counted until { $date }
valid-until = valid until { $date }
home-empty = No courses for you yet
home-empty-text = { $account } chooses courses for each team. When there is one for you, you find it here.
home-where-left-off = Where you left off
home-stop = { $minutes ->
    [one] Stop { $number } of { $n }: { $title }, { $minutes } minute
   *[other] Stop { $number } of { $n }: { $title }, { $minutes } minutes
}
home-continue = Continue
home-new-title = New for you
home-in-progress = In progress
home-completed = Completed
home-completed-of = { $n ->
    [one] { $done } of { $n } course completed
   *[other] { $done } of { $n } courses completed
}
home-for-today = { $n ->
    [one] One is for today
   *[other] { $n } are for today
}
home-for-tomorrow = { $n ->
    [one] One is for tomorrow
   *[other] { $n } are for tomorrow
}
home-also-today = { $n ->
    [one] one is for today
   *[other] { $n } are for today
}
home-also-tomorrow = { $n ->
    [one] one is for tomorrow
   *[other] { $n } are for tomorrow
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Learned today: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } card
   *[other] { $n } cards
}
home-goal-cards = { $n ->
    [one] This week: { $done } of { $n } card
   *[other] This week: { $done } of { $n } cards
}
home-goal-minutes = { $n ->
    [one] This week: { $done } of { $n } minute
   *[other] This week: { $done } of { $n } minutes
}
home-goal-reached = Goal reached
home-search = Find a course
home-find = Find
home-found = { $n ->
    [0] No course has “{ $words }” in it
    [one] One course with “{ $words }”
   *[other] { $n } courses with “{ $words }”
}
home-all-courses = Show all courses
home-off-your-list = { $n ->
    [one] { $n } minute in all, and it is off your list.
   *[other] { $n } minutes in all, and it is off your list.
}
home-no-hurry = No hurry
home-empty-ask = Did you expect one? Ask whoever plans your shifts at { $account }.
app-description = Short courses for your work, from { $planner }

course-progress = Course progress
course-start = Start
course-continue = Continue with stop { $number }
course-result = See your result
course-pass-mark = Pass mark: { $needed } of { $n }
course-not-passed = You have { $right } of { $n } right, and the pass mark is { $needed }. Repeat what you missed: your best answers count.
course-repeat = Repeat what you missed
course-line = Your line
course-done = Done
course-here = You are here
stop-score = { $minutes ->
    [one] { $minutes } minute, { $right } of { $n } right
   *[other] { $minutes } minutes, { $right } of { $n } right
}
stop-done = { $minutes ->
    [one] { $minutes } minute, done on { $date }
   *[other] { $minutes } minutes, done on { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } minute, start here
   *[other] { $minutes } minutes, start here
}
stop-here = { $minutes ->
    [one] { $minutes } minute, you are here
   *[other] { $minutes } minutes, you are here
}
stop-locked = opens after the previous stop
path-opens-after = opens after “{ $title }”
course-waits = This course opens after “{ $title }”.
course-waits-first = Begin with “{ $title }”.
course-waits-go = Go to “{ $title }”
course-waits-refused = Your answer was not kept: this course is not open to you yet.

card-stop = Stop and go back to the course
card-count = Card { $number } of { $n }
card-previous = Previous card
card-next = Next
card-skip = Skip
card-check = Check answer
card-choose = Choose an answer first.
card-your-answer = Your answer
card-right-answer = Right answer
card-right = That’s right!
card-wrong = Not quite
card-choose-all = Choose all that are right.
card-true = True
card-false = False
card-write = Write an answer first.
card-order-hint = Give each step its place.
card-order-drag = Drag, or use the arrows.
card-order-missing = Give each step a place of its own first.
card-order-up = Move up: { $step }
card-order-down = Move down: { $step }
card-order-place-right = At the right place
card-order-place-wrong = At the wrong place
card-order-solution = Right order
card-match-hint = Choose what belongs to each.
card-match-tap = Tap one, then what belongs to it. Pairs made:
card-match-choose = Choose…
card-match-missing = Choose first what belongs to each. Each fits once.
card-flash-turn = Turn over
card-flash-again = Once more
card-flash-knew = I knew it
card-flash-known = Known:
card-flash-done = You know all of them.
card-video-download = It does not play? Download the video.
card-audio-download = It does not play? Download the recording.

player-no-network = No network. Go on, nothing gets lost.
player-on-phone = On this phone. Goes to { $account } when there is a network.
player-received = Received by { $account }, { $time }
player-full = This phone has no room left, so your answer is not kept. Make room, then answer again.
player-not-kept = Your answer is not kept. Try once more.
player-again = You get this question once more at the end.
player-again-left = Once more, { $n } to go
player-rewritten = This card has changed since, so this answer does not count.
player-through = You are through
player-through-waits = Your last answers wait on this phone. { $account } gets them by itself when there is a network, also tomorrow.
player-to-course = Back to the course
player-missed = To look at again: { $n }
player-missed-lede = You had { $n } of { $number }. Repeating takes a minute, and your best score stays.
player-missed-mark = You had { $n } of { $number }, and the pass mark is { $needed }. Repeat these to complete the course: your best answers count.
player-missed-said = You: { $said }
player-missed-repeat = Repeat these
player-missed-later = Not now
player-more = More for this card
player-letters = Size of letters
player-letters-usual = Letters: usual
player-letters-large = Letters: large
player-letters-largest = Letters: largest
player-read = Read aloud
player-read-stop = Stop reading
player-enlarge = Enlarge the picture.
player-enlarge-close = Close the picture
card-report = This card is wrong
card-report-back = Back to the card
card-report-who = Whoever writes the courses of { $account } reads this, with your name.
card-report-what = What is wrong?
card-wrong-fact = Wrong answer or fact
card-wrong-unclear = Not clear
card-wrong-outdated = Out of date
card-wrong-broken = Does not work
card-report-words = In your words
card-report-words-help = What would be right, or what you saw. You may leave this empty. At most { $n } characters.
card-report-choose = Choose what is wrong. Nothing is sent yet.
card-report-too-long = Write at most { $n } characters. Nothing is sent yet.
card-report-send = Send
card-report-change = Send it changed
card-report-no-network = No network, so nothing is sent. What you wrote stays here: try again in a moment.
card-report-received = Received by { $account }, { $at }
card-report-received-text = Thank you. What you said stands below, and you can still change it.
card-report-settled = { $account } has looked at it, { $at }
card-report-settled-text = Is something still wrong? Say it once more.
phone-kept = Kept on this phone
phone-plays = Plays without a network: { $size }.
phone-films = Films and sounds ({ $size }) are not here; they wait for a network.
phone-films-keep = Keep films and sounds too
phone-remove = Remove
phone-removed = This course is not on this phone, so it needs a network.
phone-keep = Keep it on this phone
phone-coming = On its way to this phone …
phone-part = Not all pictures are on this phone yet.
phone-full = This phone has no room left for this course, so it needs a network. Make room, or remove another course.
phone-where = Where your answers are
phone-waits = Waiting on this phone: { $n }. They go to { $account } by themselves when there is a network, also tomorrow.
phone-send = Try to send now
phone-seen = I have seen it
phone-next = Your next card
phone-go-on = Go on at card { $number }
offline-who = Who are you?
offline-out = You are out. What was not sent stays here, sealed, and nobody reads it.
offline-nobody-sees = Nobody sees what somebody else did here.
offline-sealed = Waiting here, sealed: { $n }. They go out with the next network.
offline-sent = Everything sent
offline-somebody-else = Somebody else opens { $planner }. The first time needs a network.
offline-hello = Hello { $name }
offline-code = Your code for this tablet
offline-code-help = Four digits. You chose them here. They open what you have not sent yet, and nothing else.
offline-code-go = Open
offline-code-wrong = That is not the code.
offline-code-locked = Ten wrong codes. What waits here is still yours and goes out with the next network; then { $planner } lets you in.
offline-code-none = You have chosen no code on this tablet, so a network has to let you in. What waits here goes out by itself.
offline-yours = Your unsent cards. To play on, this tablet needs a network.
phone-shared = Shared tablet
phone-code = A code of four digits
phone-code-help = It opens what you have not sent yet, on this tablet and without a network, after somebody else was here. It opens nothing else.
phone-code-choose = Choose this code
phone-code-chosen = You have a code on this tablet. Another one takes its place.
phone-code-needs = That needs a network: what waits here goes out first. Nothing has changed.
write-not-opened = This answer is too old or damaged, so it is not kept.
write-not-yours = You cannot play this course any more, so this answer is not kept.
write-no-answer = This card cannot be answered like that, so this answer is not kept.
offline-title = No network here
offline-lede = This page is not on this phone. What is, works without a network.
offline-none = No network
offline-here = On this phone
offline-nothing = No course is on this phone yet. One that you open with a network stays here.
offline-again = Try again

completed-title = { $title }, completed
completed-line = { $n ->
    [one] The lesson is done
   *[other] All { $n } lessons done
}
completed-arrived = You’ve arrived!
completed-text = “{ $title }” is done. { $account } can see it.
completed-right = { $n ->
    [one] answer right
   *[other] answers right
}
completed-next = Next: { $title }
completed-home = Back to home

certificates-title = Certificates
certificates-none = No certificates yet
certificates-none-text = When you have completed a course, you find its certificate here.
certificate-open = Your certificate
certificate-title = Certificate: { $title }
certificate-confirms = { $account } confirms that
certificate-completed = has completed this course:
certificate-qualified = Qualified for { $qualification }
certificate-on = Completed on
certificate-until = Valid until
certificate-no-end = It does not run out
certificate-elsewhere = Completed outside MobieTrain; { $account } has written it down.
certificate-check = Is it real? Scan the code, or type it at { $address }
certificate-qr = QR code of the page that confirms this certificate
certificate-pdf = Save as PDF
certificate-no-pdf = A PDF cannot show some of these letters yet. Print this page instead.
certificate-print = Print
certificate-copy = Copy the link
certificate-copied = Copied
certificate-who-sees = Whoever has the code sees your name, the course and the dates. Nothing else.
certificate-look = See what they see
certificate-withdrawn = { $account } has taken this completion back. The certificate does not count.

check-title = Is this certificate real?
check-lede = Type the code that stands on it.
check-code = Code
check-hint = Twelve letters and digits, such as 4T7K-9MXD-2QPR
check-malformed = This is no code of ours: it has twelve letters and digits. Compare it with the paper.
check-go = Check
check-counts = It is real, and it counts today
check-ran-out = It is real, but it has run out
check-withdrawn = It was withdrawn and does not count
check-name = Name
check-course = Course
check-nobody = Nobody has a certificate with this code
check-nobody-text = Compare each letter with the paper. A code goes when the person or the course is deleted.
check-another = Check another code

remember-title = Three questions
remember-ask = { $n ->
    [one] One question, a moment
   *[other] { $n } questions, one minute
}
remember-ask-text = From courses that you have finished, so that they stay with you.
remember-begin = Begin
remember-stop = Stop and go home
remember-left = { $n ->
    [one] { $n } question left today
   *[other] { $n } questions left today
}
remember-from = From
remember-done = That was it for today
remember-done-text = A question comes back when it is about to be forgotten. Your courses stay as you left them.
welcome-step = Step { $number } of { $n }
language-title = Choose your language
language-from-planner = Your language in { $planner }
language-continue = Continue in English

terms-title = Terms and conditions
terms-lede = Please read them before you go on.
terms-region = Terms and conditions, version { $version }
terms-accept = I accept
terms-not-now = Not now
terms-version = Version { $version }, { $date }
terms-back = Back
terms-print = Open as a page to print
terms-accepted-on = You accepted them on { $date }, in this language: { $language }.
terms-download = Download
profile-title = Your profile
profile-courses = { $completed ->
    [one] { $completed } course completed, { $n } on the way
   *[other] { $completed } courses completed, { $n } on the way
}
profile-language = Language
profile-language-label = Language of the app and the courses
profile-save-language = Save language
profile-details = Your details
profile-company = Company
profile-departments = { $n ->
    [one] Department
   *[other] Departments
}
profile-number = Employee number
profile-terms = Terms accepted
profile-terms-version = Version { $version }, { $language }
profile-terms-at = Accepted { $date }
profile-certificates = See your certificates
profile-from-planner = These come from { $planner }. Something wrong? Ask your planner to change it there.
profile-own = This phone
profile-own-mine = This phone is mine alone
profile-own-text = The app then opens at once, with the start page that you saw last, and asks only then whether you are still signed in. Whoever opens it on this phone sees that page for a moment.
data-title = Everything about you
data-profile = What is stored about you here is yours to take along.
data-look = See what it is
data-lede = One file with all that is stored about you, for you or for a program (JSON).
data-contains = It contains
data-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
data-person = Who you are: name, number, status, language
data-groups = Departments and groups
data-courses = Courses that you saw or began
data-answers = Cards done, answers and scores
data-completions = Completions and certificates
data-terms = Terms that you accepted
data-sign-ons = Sign-ons and open sessions
data-merges = Records that were joined with yours
data-card-reports = Cards that you said are wrong
data-planner = News from { $planner } about your sessions
data-without = Left out: secrets that open a session, and copies for the search. The file names them and says why.
data-download = Download everything
sign-out = Sign out
sign-out-text = Your progress is saved. You come back in through { $planner }.
course-other-language = This course is not in { $wanted } yet. You read it in { $shown }.
card-other-language = This card is not in { $wanted } yet. You read it in { $shown }.
