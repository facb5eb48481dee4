# Who acts for an association, and Min forening, its own place.

# My association
officers-menu = My association
officers-nav-overview = Overview
officers-nav-mine = My association
officers-nav-access = Who can do what
officers-hello = Hello.
officers-hello-morning = Good morning, { $name }.
officers-hello-day = Hello, { $name }.
officers-hello-evening = Good evening, { $name }.
officers-urgent = { $count ->
    [0] Nothing is urgent.
    [one] One thing is a bit urgent.
    [2] Two things are a bit urgent.
    [3] Three things are a bit urgent.
   *[other] { $count } things are a bit urgent.
}
officers-tasks = This is waiting for you
officers-tasks-done = Finished tasks
officers-tasks-done-day = Done { $day }
officers-tasks-done-none = What you have done will be listed here.
officers-tasks-none = Nothing is waiting for you now.
officers-tasks-none-why = Deadlines and what the municipality needs from you will appear here.
officers-task-open = Go to the task

# Without access
officers-none-title = You do not act for an association yet
officers-none-lead = Are you on the board, or has the association asked you to do something for it? This is how you get access.
officers-none-asked = What you have asked for
officers-none-find = The association is in the register
officers-none-find-how = Find the association, go to its page and choose "Take responsibility for the association".
officers-none-search = The name of the association
officers-none-invited = Somebody has invited you
officers-none-invited-how = Open the link in the e-mail you got. It is good for two weeks.
officers-none-new = The association is new and has no organisation number
officers-none-new-how = You can found it here. The municipality looks at it before everybody can see it.
officers-former-title = You no longer have access to { $association }
officers-former-day = Your access lasted until { $day }.
officers-former-what = Nothing the association has made is lost. Those who act for it now can give you access again.
officers-former-because-handed_over = Somebody new took over after the annual meeting.
officers-former-because-withdrawn = Somebody in the association ended it.
officers-former-because-stepped_down = The role was given up.
officers-former-because-expired = The last day was reached.
officers-former-because-national = The national register no longer had the role.
officers-former-because-objected = The municipality ended it after an objection.
officers-former-because-dissolved = The association has been deleted from the national register.
officers-former-because-moved_away = The association is registered in another municipality.
officers-former-because-erased = The person asked to be erased.

# Roles in words
officers-somebody = Unknown person
officers-you = (you)
officers-by-us = The municipality
officers-may-all = Everything
officers-may-nothing = Only look
officers-can-profile = keep the page up to date
officers-can-messages = answer messages
officers-can-booking = book premises
officers-can-grants = apply for grants
officers-can-account = change the account number
officers-can-officers = give others access
officers-until = Until { $day }
officers-until-further = Until somebody ends it
officers-source-national = From the national register, checked { $day }
officers-source-code = By a code to the association's e-mail { $day }
officers-source-officer = Given by { $name } { $day }
officers-source-association = Given by the association { $day }
officers-source-staff = Approved by the municipality { $day }
officers-grace = The national register no longer has the role. Access lasts until { $day }.

# Who can do what
officers-access-lead = Here you see everybody who can do something for the association. All who have a role see the list; those who can give others access can change it.
officers-access-look = Here you see everybody who can do something for the association. Those who can give others access can change the list.
officers-access-all = See all of who can do what
officers-alone = Only one person can give others access. Be at least two, so that you are not locked out if one is gone.
officers-roles = Those who have access
officers-change = Change
officers-give = Give somebody access
officers-invited = Invited, not answered
officers-invited-until = Sent { $sent }. The link is good until { $day }.
officers-invited-over = Sent { $sent }. The link is no longer good.
officers-invited-again = Send again
officers-invited-end = Take back
officers-invited-wait = { $count ->
    [one] One invited person has not answered
   *[other] { $count } invited people have not answered
}
officers-claims = Somebody wants to take responsibility, or just has
officers-claims-wait = { $count ->
    [one] One person wants to take responsibility and waits for an answer
   *[other] { $count } people want to take responsibility and wait for an answer
}
officers-claim-row = { $person }: { $role }
officers-way-national = Confirmed by the national register { $day }
officers-way-code = By a code to the association's registered e-mail { $day }
officers-way-request = Asked for { $day }
officers-handover-waits = { $count ->
    [one] One role ends when the new people have said yes
   *[other] { $count } roles end when the new people have said yes
}
officers-handover-until = { $count ->
    [one] One role ends { $day }
   *[other] { $count } roles end { $day }
}
officers-how = How it works
officers-how-national = Roles from the national register come by themselves. We check them regularly.
officers-how-delegate = Those you delegate to have access until a date you choose.
officers-how-told = Everybody who can give others access gets an e-mail when something changes.
officers-give-lead = The person gets an e-mail with a link, signs in and says yes. Only then does the access begin.
officers-give-name = Name
officers-give-email = E-mail
officers-give-email-hint = We send the invitation here.
officers-give-kind = What is the person to you?
officers-give-kind-hint = Choose delegate for somebody who is not on the board.
officers-give-scope = What should the person be able to do?
officers-give-scope-hint = If you choose nothing for a board member, what is usual for the role comes with it.
officers-give-until = Last day
officers-give-until-hint = Needed for delegates. For example 31 3 2027.
officers-give-what = Everybody who can give others access is told when the person has said yes.
officers-give-send = Send the invitation
officers-one-title = The access of { $name }
officers-one-role = Role
officers-one-source = Where it comes from
officers-one-note = Note
officers-one-save = Save the change
officers-one-end-title = End the access
officers-one-end-what = { $name } cannot do anything for the association afterwards, and is told by e-mail. What you have made together stays.
officers-one-end = End the access now
officers-one-keep = Keep it
officers-mine-title = My access
officers-mine-may = May do
officers-mine-until = Lasts until
officers-step-down = Give up the role
officers-step-down-what = You can no longer do anything for the association in this role. The others are told by e-mail. Drafts and cases stay with the association.
officers-step-down-last = You are the last one who can give others access. If you leave now, nobody can. The municipality will be told, and we write to the association's e-mail. Please give somebody else access first.
officers-step-down-yes = Yes, give up the role

# The invitation
officers-accept-title = You are invited to act for { $association }
officers-accept-used = The invitation to { $association } has been used
officers-accept-over = The invitation to { $association } is no longer good
officers-accept-lead = { $by } has invited you.
officers-accept-used-how = Each link can be used once. If it was you, you find the association under My association.
officers-accept-over-how = Ask { $by } to send it again.
officers-accept-as = You are signed in as { $name }.
officers-accept-yes = Yes, I accept
officers-accept-no = If you do not want to, you need not do anything. The invitation runs out by itself.
officers-accept-sign-in = Sign in to say yes. You come back here.
officers-accept-sign-in-button = Sign in and say yes

# Calendar
officers-calendar-title = Your deadlines in your calendar
officers-calendar-link = Subscribe to the deadlines in your calendar
officers-calendar-lead = You get an address of your own. Add it to the calendar on your phone or in Outlook, and the deadlines follow.
officers-calendar-name = Deadlines of { $association }
officers-calendar-address = Your address
officers-calendar-once = Keep it now. We show it only once.
officers-calendar-open = Open in the calendar
officers-calendar-how = If nothing happens, copy the address and choose "Subscribe to calendar" where you keep your calendar.
officers-calendar-have = You have an address
officers-calendar-since = You made it { $day }.
officers-calendar-renew = Make a new address
officers-calendar-end = End the subscription
officers-calendar-make = Make my address
officers-calendar-secret = Everybody who has the address can read the deadlines. If others have got hold of it, make a new one. The old one then stops working.

# Claims
officers-claim-title = Take responsibility for { $association }
officers-claim-lead = Here you get access to act for the association. There are several ways. Use the first that fits.
officers-claim-has = You already have access to this association.
officers-claim-again = Ask for access
officers-claim-waits = You have asked for access
officers-claim-waits-what = Somebody in the association or the municipality looks at it. You get the answer by e-mail.
officers-claim-withdraw = Take it back
officers-claim-nation = You have a role in the national register
officers-claim-nation-what = If you are chair, deputy chair, board member, manager or contact there, you get access at once.
officers-claim-nation-try = Check in the national register
officers-claim-nation-sign-in = We must know for sure who you are.
officers-claim-nation-again = Sign in with ID-porten
officers-claim-nation-not = This needs a sign-in that shows who you are. Here you sign in by e-mail, so use one of the other ways.
officers-claim-code = You read the association's e-mail
officers-claim-code-what = We send a code to the address the association has in the national register: { $email }
officers-claim-code-send = Send the code
officers-claim-ask = Ask for access
officers-claim-ask-what = Tell us why, and attach the minutes of the annual meeting if you have them. Somebody in the association or the municipality answers.
officers-claim-ask-begin = Ask for access
officers-claim-after = What happens afterwards
officers-claim-after-seen = The others who act for the association are told, and can say so if it is wrong.
officers-claim-after-two = We ask the association to have at least two people who can give others access.
officers-claim-after-number = Your national identity number is not stored.
officers-claim-kind = What are you in the association?
officers-claim-kind-choose = Choose a role
officers-claim-due = Answer by { $day }
officers-claim-object-until = The others can object until { $day }
officers-claim-waiting = Waits for an answer
officers-claim-granted = Has got access
officers-claim-fresh = Has just got access
officers-claim-refused = Was told no
officers-claim-withdrawn = Taken back
officers-claim-ended = Ended after an objection
officers-claim-refused-why = The answer was no: { $reason }
officers-claim-of = { $person } wants to take responsibility
officers-claim-person = Who
officers-claim-gives = Gives access to
officers-claim-state = State
officers-claim-answer = Reason
officers-claim-officers = Have access already
officers-claim-officers-none = Nobody
officers-claim-evidence = What the person writes
officers-claim-judge = What is your answer?
officers-claim-judge-what = If you say yes, the person gets access at once, and everybody who can give others access gets an e-mail.
officers-claim-yes = Yes, give the role "{ $role }"
officers-claim-no = No
officers-claim-reason = Why not
officers-claim-reason-hint = Needed only for a no. The person gets to read it.
officers-code-title = Type the code
officers-code = Code
officers-code-hint = Six digits, sent to { $email }. The code works for 15 minutes.
officers-code-use = Take responsibility
officers-code-none = No e-mail? Look in your spam folder, or ask for a new code.
officers-code-again = Send a new code
officers-ask-title = Ask for access to { $association }
officers-ask-lead = Somebody who acts for the association, or the municipality, looks at it and answers you by e-mail.
officers-ask-evidence = How do we know that it is right?
officers-ask-evidence-hint = Write when you were elected, and who can confirm it.
officers-ask-file = Minutes or something else that shows it (optional)
officers-ask-file-hint = PDF, Word or a picture, at most 10 MB
officers-ask-who = Those who act for the association and the municipality's case officers read this.
officers-ask-send = Ask for access

# Objections
officers-object = Is this wrong?
officers-object-what = Say so, and the municipality looks at it. The access holds until the municipality decides otherwise.
officers-object-reason = What is wrong?
officers-object-send = Tell the municipality
officers-objections = Objections
officers-objection-open = Somebody thinks this is wrong
officers-objection-waits = The municipality looks at it
officers-objection-settled = Settled
officers-settle = Settle the objection
officers-settle-what = Talk to both before you decide. Everybody who can give others access in the association gets to read the reason.
officers-settle-reason = Reason
officers-settle-reason-hint = Short, for example what the minutes show.
officers-settle-keep = Let the access stand
officers-settle-end = End the access

# The annual meeting
officers-meeting-title = After the annual meeting
officers-meeting-lead = Enter who is new and who leaves, on one page.
officers-meeting-begin = Enter the new board
officers-meeting-what = Those who are new get an invitation by e-mail. Drafts and cases stay with the association. Nothing happens until you have looked it over and confirmed.
officers-meeting-new = New officers
officers-meeting-new-one = New officer { $number }
officers-meeting-kind = Elected as
officers-meeting-add = Add another
officers-meeting-remove = Remove
officers-meeting-old = Those who leave
officers-meeting-ends = Who leaves?
officers-meeting-ends-hint = Those you do not choose keep their access.
officers-meeting-when = When does their access end?
officers-meeting-accepted = When the new people have said yes
officers-meeting-accepted-hint = Then the association is never without somebody who has access.
officers-meeting-day = On a certain day
officers-meeting-until = Last day (if you chose a certain day)
officers-meeting-to-preview = Look it over
officers-meeting-preview = Is this right?
officers-meeting-preview-lead = Nothing has been done yet.
officers-meeting-invited = Get an invitation
officers-meeting-leaving = Leave
officers-meeting-staying = Stay
officers-meeting-nobody = Nobody of those who have access now.
officers-meeting-when-day = Their access lasts until { $day }.
officers-meeting-when-accepted = Their access lasts until the new people who can give others access have said yes.
officers-meeting-risky = This may leave the association without anybody who can give others access. The municipality will then be told.
officers-meeting-stays = Those who leave are thanked by e-mail. Drafts, cases and messages stay with the association.
officers-meeting-confirm = Confirm and send the invitations
officers-meeting-back = Back to change it

# Founding
officers-found-title = Found an association
officers-found-lead = For groups without an organisation number. First we see whether the association exists already.
officers-found-name = What is the association called?
officers-found-name-hint = For example Sandvik strikkekafé
officers-found-check = See whether it exists
officers-found-alike = Is like
officers-found-alike-is = Is it one of these?
officers-found-alike-none = Nobody in the register is like this name.
officers-found-is-ours = It is ours
officers-found-on = Go on
officers-found-on-anyway = No, go on
officers-found-write = Tell about the association
officers-found-write-lead = The municipality looks at this before the association can be seen by all. You become its chair when we say yes.
officers-found-by = Founded by
officers-found-purpose = What do you do, and for whom?
officers-found-purpose-hint = A few sentences. This becomes the description on your page.
officers-found-activity = Activity
officers-found-activity-choose = Choose what fits best
officers-found-place = Meeting place
officers-found-place-optional = Where do you meet? (optional)
officers-found-place-hint = Only places everybody may see. Not a private address.
officers-found-statutes = Statutes
officers-found-statutes-optional = Statutes (optional)
officers-found-what = Name, activity, description and meeting place can be seen by all when the municipality has said yes.
officers-found-send = Send to the municipality
officers-found-waits = The municipality answers by { $day }. You get an e-mail.
officers-found-approved = The association is in the register, and you are its chair.
officers-founding-waiting = Waits for the municipality
officers-founding-approved = Approved
officers-founding-refused = Was told no
officers-number-title = Have you got an organisation number?
officers-number-lead = Enter the number, and the municipality joins the association with the national register. You lose nothing.
officers-number-label = Organisation number
officers-number-hint = Nine digits, for example 940 155 223
officers-number-send = Send to the municipality
officers-number-asked = Asked for
officers-number-waits = { $number }, sent { $day }. The municipality looks at it.

# For staff
officers-staff-inbox = Inbox
officers-staff-claim-title = { $person } wants to take responsibility for { $association }
officers-staff-claim-what = Say yes when you have seen that it is right, for example in the minutes or with a board member.
officers-staff-founding-title = New association: { $association }
officers-staff-founding-does = What they do
officers-staff-founding-judge = Should it be in the register?
officers-staff-founding-what = If you say yes, everybody can see the association, and its founder becomes its chair.
officers-staff-founding-yes = Yes, take it in
officers-staff-founding-reason-hint = Needed only for a no. The founder gets to read it.
officers-staff-number-title = Organisation number of { $association }
officers-staff-number-none = The association is not waiting for an organisation number.
officers-staff-number-merge = { $number } is { $national } in our register. The two become one: this one keeps everything it has and gets the national information.
officers-staff-number-new = Nobody in our register has { $number } yet. The national information comes with the next reading.
officers-staff-number-other = In the register
officers-staff-number-what = The merge can be undone for a while.
officers-staff-number-join = Join them
officers-staff-people = People and roles
officers-staff-nobody = Nobody can give others access
officers-staff-one = Only one person can give others access
officers-staff-founded = How the association was founded
officers-staff-asked-number = Asks to be joined with an organisation number
officers-staff-claims = Those who wanted to take responsibility
officers-staff-history = Earlier roles
officers-staff-before = { $since } to { $ended }.
officers-staff-state-waiting = Waits for an answer
officers-staff-state-granted = Got access
officers-staff-state-refused = Was told no
officers-staff-state-withdrawn = Taken back
officers-staff-state-ended = Ended after an objection
officers-kept-history = That you asked for access or founded an association is part of the association's history, which the archives act asks us to keep. What you wrote has been deleted.
officers-kind-claim = Claims
officers-kind-objection = Objections
officers-kind-founding = Associations that want to join
officers-kind-number = Got an organisation number
officers-kind-nobody = Nobody has access
officers-kind-dissolved = Deleted associations with access
officers-kind-moved-away = Associations that moved, with access

# Tasks
officers-task-second = Find one more who can give others access
officers-task-second-why = { $association } has only one. If that one is gone, you are locked out.
officers-task-nobody = { $association } has nobody who can give others access
officers-task-nobody-why = The last one has left. Contact the association.
officers-task-claim = Somebody wants to take responsibility for { $association }
officers-task-claim-why = Look at it and answer yes or no.
officers-task-objection = Somebody in { $association } thinks that an access is wrong
officers-task-objection-why = Talk to both and settle it.
officers-task-grace = The national register no longer has one of your roles
officers-task-grace-why = If that is wrong, { $association } must tell the register in Brønnøysund. If it is right, you can give somebody else access.
officers-task-ends = An access ends soon
officers-task-ends-why = If it is to go on, somebody in { $association } must choose a new last day.
officers-task-founding = New association: { $association }
officers-task-founding-why = See whether it exists already, and answer yes or no.
officers-task-number = { $association } has got an organisation number
officers-task-number-why = Join the association with { $number }.
officers-task-dissolved = { $association } has been deleted from the national register
officers-task-dissolved-why = Those who have access have been told. Their access ends when the time is out.
officers-task-moved-away = { $association } is registered in another municipality
officers-task-moved-away-why = Those who have access have been told. Their access ends when the time is out.

# What was done
officers-done-invited = The invitation has been sent.
officers-done-invited-again = The invitation has been sent again. The old link no longer works.
officers-done-invitation-ended = The invitation has been taken back.
officers-done-changed = The access has been changed.
officers-done-ended = The access has been ended.
officers-done-stepped-down = You have given up the role. Thank you for your work.
officers-done-accepted = Welcome. You can now act for the association.
officers-done-calendar-ended = The subscription has ended. The address no longer works.
officers-done-claimed = You have got access. This is the association's own place.
officers-done-claim-asked = We have received it. You get the answer by e-mail.
officers-done-claim-withdrawn = It has been taken back.
officers-done-decided = The answer has been sent.
officers-done-objected = The municipality has been told and looks at it.
officers-done-settled = The objection is settled, and the association has been told.
officers-done-handed-over = It is done. Those who are new have got an invitation by e-mail.
officers-done-founded = We have received it.
officers-done-number = The number has been sent to the municipality.
officers-done-joined = The association has been joined with the organisation number.

# Errors in forms
officers-error-name = Write the name, at most 100 characters
officers-error-email = Write an e-mail address such as name@example.com
officers-error-kind = Choose a role
officers-error-scope = Choose at least one thing the person should be able to do
officers-error-scope-own = You can only give what you have access to yourself. Choose something else, or ask somebody who has more access.
officers-error-until-needed = Write the last day, for example 31 3 2027
officers-error-until-past = Choose a day that has not passed
officers-error-until-far = Choose a day no later than { $day }
officers-error-nothing = Enter at least one who is new, or choose at least one who leaves
officers-error-reason = Write why, at most 1,000 characters
officers-error-code = The code is wrong or too old. Try again, or ask for a new one.
officers-error-codes = Many codes have been sent to this address. Wait until tomorrow, or ask for access in another way.
officers-error-evidence = Write how we can know that it is right, at most 2,000 characters
officers-error-waiting = You have already asked for access and must wait for an answer first
officers-error-not-national = The national register has not registered you with a role in this association. It may lag behind the annual meeting. Use one of the other ways.
officers-error-no-answer = The national register does not answer right now. Try again later, or use one of the other ways.
officers-error-found-name = Write the name of the association, 3 to 120 characters
officers-error-found-purpose = Write what you do, 10 to 1,000 characters
officers-error-found-activity = Choose an activity
officers-error-found-place = Write the meeting place shorter, at most 120 characters
officers-error-foundings = You already have two that wait. Wait for the municipality's answer first.
officers-error-number = Write an organisation number with nine digits

# Letters
officers-mail-why = You get this e-mail because it is about access to { $association } at { $municipality }.
officers-mail-when-accepted = Until the new people have said yes
officers-mail-invitation-subject = Will you act for { $association }?
officers-mail-invitation-body =
    Hello, { $name }.

    { $by } has invited you to act for { $association }: { $role }. You get access to this: { $may }.

    Press the button, sign in and say yes. The link is good until { $day } and can be used once.
officers-mail-invitation-button = See the invitation
officers-mail-access-given-subject = { $person } has got access to { $association }
officers-mail-access-given-body =
    { $person } can now act for { $association }: { $role }.

    Access to: { $may }. { $until }.

    If this is wrong, you can end the access.
officers-mail-access-given-button = See who can do what
officers-mail-access-changed-subject = The access of { $person } to { $association } has changed
officers-mail-access-changed-body =
    { $by } has changed the access of { $person } in { $association }.

    Now: { $role }. { $may }. { $until }.
officers-mail-access-changed-button = See the access
officers-mail-access-ended-subject = The access of { $person } to { $association } has ended
officers-mail-access-ended-body =
    { $by } has ended the access of { $person } in { $association }: { $role }.

    Everything the association has made stays with it.
officers-mail-access-ended-button = Read more
officers-mail-stepped-down-subject = { $person } no longer acts for { $association }
officers-mail-stepped-down-body =
    { $person } has given up the role in { $association }: { $role }.

    Drafts and cases stay with the association. See whether you need to give somebody else access.
officers-mail-stepped-down-button = See who can do what
officers-mail-handed-over-subject = The handover in { $association } is complete for { $person }
officers-mail-handed-over-body =
    The access of { $person } in { $association } has ended after the annual meeting: { $role }.

    Drafts and cases are with the association as before.
officers-mail-handed-over-button = Read more
officers-mail-access-expired-subject = The access of { $person } to { $association } has run out
officers-mail-access-expired-body =
    The last day has passed for { $person } in { $association }: { $role }.

    Those who can give others access can invite again.
officers-mail-access-expired-button = Read more
officers-mail-grace-subject = The national register no longer has your role in { $association }
officers-mail-grace-body =
    When we checked, you were no longer registered with the role: { $role }. Your access lasts until { $day }.

    If that is wrong, the association must tell the register in Brønnøysund. If it is right, give whoever is new access before that day.
officers-mail-grace-button = See who can do what
officers-mail-grace-over-subject = The access of { $person } to { $association } has ended
officers-mail-grace-over-body =
    The national register no longer has the role of { $person }: { $role }. The time to correct it is over.

    If { $person } is still there, somebody in { $association } can give access again.
officers-mail-grace-over-button = Read more
officers-mail-role-dissolved-subject = The access of { $person } to { $association } has ended
officers-mail-role-dissolved-body = { $association } has been deleted from the national register, and the access of { $person } has ended: { $role }.
officers-mail-role-dissolved-button = Read more
officers-mail-dissolved-subject = { $association } has been deleted from the national register
officers-mail-dissolved-body =
    The association is no longer shown in our register. Your access lasts until { $day }, so that you can fetch what you need.

    If the deletion is a mistake, you must take it up with the register in Brønnøysund.
officers-mail-dissolved-button = Go to My association
officers-mail-moved-away-subject = { $association } is registered in another municipality
officers-mail-moved-away-body =
    The association is no longer shown in our register. Your access lasts until { $day }, so that you can fetch what you need.

    Are you still based here? Then the address must be corrected in the Brønnøysund registers, and you get everything back.
officers-mail-moved-away-button = Go to My association
officers-mail-role-moved-away-subject = The access of { $person } to { $association } has ended
officers-mail-role-moved-away-body = { $association } is registered in another municipality, and the access of { $person } has ended: { $role }.
officers-mail-role-moved-away-button = Read more
officers-mail-ends-soon-subject = Your access to { $association } ends soon
officers-mail-ends-soon-body =
    The last day is { $day }: { $role }.

    If you are to go on, ask somebody who can give others access to choose a new last day.
officers-mail-ends-soon-button = Go to My association
officers-mail-unanswered-subject = { $person } has not answered the invitation to { $association }
officers-mail-unanswered-body = You invited { $person }: { $role }. The link is no longer good. You can send it again or take it back.
officers-mail-unanswered-button = See the invitation
officers-mail-thanks-subject = Thank you for your work in { $association }
officers-mail-thanks-body =
    Hello, { $person }.

    The annual meeting of { $association } has elected new officers, and your role ends: { $role }. Thank you for what you have done.

    Your access lasts like this: { $when }. Drafts, cases and messages stay with the association, so you need not move anything.
officers-mail-thanks-button = Go to My association
officers-mail-claim-code-subject = The code for { $association }
officers-mail-claim-code-body =
    Somebody wants to take responsibility for { $association } on the pages of { $municipality }. If it is one of you, type this code on the page. It works for 15 minutes.

    If none of you asked for it, you can ignore this e-mail. Do not give the code to anybody you do not know.
officers-mail-claim-asked-subject = { $person } wants to take responsibility for { $association }
officers-mail-claim-asked-body =
    { $person } asks for access to { $association }: { $role }.

    You or the municipality answer by { $day }.
officers-mail-claim-asked-button = Look at it and answer
officers-mail-claim-granted-subject = { $person } has taken responsibility for { $association }
officers-mail-claim-granted-body =
    { $person } can now act for { $association }: { $role }. Access to: { $may }.

    If this is wrong, you can object until { $day }. The municipality then looks at it.
officers-mail-claim-granted-button = Look at it
officers-mail-claim-granted-alone-subject = { $person } has taken responsibility for { $association }
officers-mail-claim-granted-alone-body =
    { $person } can now act for { $association } at { $municipality }: { $role }.

    If this is wrong, contact the municipality by { $day }.
officers-mail-claim-granted-alone-button = See the association's page
officers-mail-claim-approved-subject = You have got access to { $association }
officers-mail-claim-approved-body =
    You can now act for { $association }: { $role }.

    Access to: { $may }.
officers-mail-claim-approved-button = Go to My association
officers-mail-claim-refused-subject = Answer about access to { $association }
officers-mail-claim-refused-body =
    The answer is no. The reason is: { $reason }

    If you think that is wrong, try another way or contact the municipality.
officers-mail-claim-refused-button = See other ways
officers-mail-objection-kept-subject = The objection in { $association } is settled
officers-mail-objection-kept-body =
    The municipality has looked at the objection. The access still stands: { $role }.

    Reason: { $reason }
officers-mail-objection-kept-button = See who can do what
officers-mail-objection-ended-subject = The objection in { $association } is settled
officers-mail-objection-ended-body =
    The municipality has looked at the objection. The access has ended: { $role }.

    Reason: { $reason }
officers-mail-objection-ended-button = See who can do what
officers-mail-nobody-left-subject = Nobody acts for { $association } at { $municipality }
officers-mail-nobody-left-body =
    The last one who could give others access to { $association } has left. Nothing is lost, but nobody can apply, book or answer for you.

    One of you can take responsibility with the button below.
officers-mail-nobody-left-button = Take responsibility for the association
officers-mail-founding-received-subject = We have received { $association }
officers-mail-founding-received-body = You want to found { $association }. The municipality looks at it and answers by { $day }.
officers-mail-founding-received-button = See how far it has come
officers-mail-founding-approved-subject = { $association } is in the register
officers-mail-founding-approved-body =
    The municipality has said yes. Everybody can see { $association }, and you are its chair.

    Fill in your page, and give at least one more person access.
officers-mail-founding-approved-button = Go to My association
officers-mail-founding-refused-subject = Answer about { $association }
officers-mail-founding-refused-body =
    The municipality has not taken { $association } into the register. The reason is: { $reason }

    Please contact us if you wonder about anything.
officers-mail-founding-refused-button = See the answer

officers-settings = Roles and claims
officers-settings-intro = How long a role runs on, and how long answers may take.
officers-settings-grace = Days a role runs on when the national register no longer has it
officers-settings-warning = Days before an access ends that we tell
officers-settings-objection = Days others in the association have to object to a claim
officers-settings-answer = Days the municipality has to answer a claim
officers-settings-invitation = Days an invitation is good for
officers-settings-check = Days between each time a role is checked against the national register

## What was done, in the history of things

deed-officers-see-own = Looked at My association
deed-officers-subscribe = Changed the calendar link
deed-officers-read-calendar = Fetched the calendar
deed-officers-see-access = Looked at who has access
deed-officers-give-access = Gave somebody access
deed-officers-change-access = Changed somebody's access
deed-officers-step-down = Stepped down
deed-officers-hand-over = Handed the association over
deed-officers-accept = Accepted the access
deed-officers-claim = Asked to be responsible for the association
deed-officers-object = Objected to somebody's access
deed-officers-decide-claim = Answered a claim
deed-officers-settle-objection = Settled an objection
deed-officers-found = Founded the association here
deed-officers-decide-founding = Answered whether a new association is one of ours
deed-officers-ask-for-number = Asked for the organisation number to be added
deed-officers-see-history = Looked at the history of roles
deed-officers-recheck = Checked the roles against the national register

deed-officers-look-into = Saw who can do what
