open-crewplanner = Open CrewPlanner
error-home = Go to the start page

confirm-title = Continue as { $name }?
confirm-lede = CrewPlanner sent you here. One tap and you are in.
confirm-who = { $department }, { $account }
confirm-continue = Continue
confirm-not-you = Not you? Back to CrewPlanner

refused-link = This link does not work
refused-link-text = Go back to CrewPlanner, tap your picture and choose MobieTrain again. You get a fresh link that way. If it still does not work, wait a minute and try once more.
refused-expired = This link has run out
refused-expired-text = A link works for one minute, and this one is older than that. Go back to CrewPlanner, tap your picture and choose MobieTrain again.
refused-used = This link was used before
refused-used-text = Each link works once. If that was you, there is nothing wrong: go back to CrewPlanner and open MobieTrain again for a fresh one.
refused-again = Try again
refused-support = If it happens again, give this code to your planner:

no-session-title = MobieTrain opens from CrewPlanner
no-session-lede = There is no password here. CrewPlanner signs you in.
no-session-step-1 = Sign in to CrewPlanner, on your phone or a computer.
no-session-step-2 = Tap your picture at the top.
no-session-step-3 = Choose “MobieTrain” in the menu.

signed-out-title = You are signed out
signed-out-lede = Your progress is saved. You come back in through CrewPlanner.
