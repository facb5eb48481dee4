care-nav = Today
care-when = { $day }, { $hours }
care-day = Who comes today
care-day-lead = Choose the place you look after.
care-days = Days
care-yesterday = Yesterday
care-today = Today
care-tomorrow = Tomorrow
care-print = Print for the door
care-closed = Closed this day
care-damage-open = Damage that is not mended
care-times = Times
care-day-empty = Nobody has a time here this day.
care-around = With setting up and clearing: { $hours }
care-municipality = The municipality
care-private = Private
care-responsible = Responsible: { $name }
care-phone-show = Show the phone number
care-people = How many
care-mark-came = Came
care-mark-not = Did not come
care-came = They came
care-no-show = Did not come
care-taken-back = Does not count
care-upheld = Did not come. Your answer has been considered
care-you-came = You are checked in
care-other-site = Choose another place
care-done-marked = It is noted.
care-meeting = Your time
care-way-in = How to get in
care-way-unknown = Nobody has written how to get in here. Ask the municipality in good time.
care-way-over = The time is over.
care-way-later = You see how to get in from { $at }.
care-code = Code
care-check-in = Attendance
care-people-came = How many came? (optional)
care-people-hint = Write a number. Do not write names.
care-check-in-do = Check in
care-check-in-when = You can check in from a little before the time begins until a day after.
care-check-in-late = It is too late to check in.
care-your-reply = Your answer
care-reply = What do you want to say about it?
care-reply-hint = Somebody noted that you did not come. You can answer until { $date }.
care-reply-send = Send the answer
care-error-people = Write a number from 0 to 9999, or leave it empty
care-error-reply = Write what you want to say, in at most 2000 characters
care-done-checked-in = You have checked in.
care-done-replied = We have got your answer.
care-damage-tell = Report damage
care-damage-lead = Tell us if something is broken, missing or very messy.
care-damage-where = Where is it?
care-choose = Choose
care-damage-words = What is wrong?
care-damage-words-hint = Write what it is, and where in the room. Do not name people.
care-pictures = Pictures (optional)
care-pictures-hint = At most four pictures, JPEG or PNG. Do not photograph people.
care-alternative = What do the pictures show?
care-alternative-hint = Only needed with pictures. It is read to those who cannot see.
care-damage-send = Report
care-cancel = Cancel
care-error-words = Write what is wrong, in at most 2000 characters
care-error-pictures = Attach at most four pictures
care-error-alternative = Write what the pictures show, in at most 300 characters
care-error-premises = Choose where it is
care-error-state = Choose how far it has come
care-done-damage = Thank you. The damage is reported.
care-damages = Damage
care-damages-open = Show what is not mended
care-damages-all = Show all damage
care-damages-empty = No damage waits.
care-damage = Damage
care-damage-told = Reported
care-damage-from = Reported from the time of
care-damage-steps = What was done
care-damage-state = How far has it come?
care-damage-done = What was done? (optional)
care-damage-done-hint = Only those who work with premises read it.
care-save = Save
care-done-followed = The damage is updated.
care-state-open = Reported
care-state-mending = Being mended
care-state-mended = Mended
care-state-charged = Mended, the tenant pays
care-task-damage = Damage reported: { $place }
care-tasks-damage = Damage to premises
care-settle = Answers about attendance
care-settle-lead = Somebody says they came after all, or could not help it. You decide whether it counts.
care-settle-empty = No answers wait.
care-settle-back = Does not count
care-settle-stands = It stands
care-done-settled = The answer is settled.
deed-caretaking-see-day = Looked at the phone number of somebody responsible
deed-caretaking-mark = Noted attendance
deed-caretaking-see-way-in = Looked at how to get in
deed-caretaking-check-in = Checked in
deed-caretaking-reply = Answered about attendance
deed-caretaking-settle = Settled an answer about attendance
deed-caretaking-tell-damage = Reported damage
deed-caretaking-follow-damage = Followed up damage
deed-caretaking-describe-way-in = Wrote how to get in
deed-caretaking-see-figures = Looked at figures of use
deed-caretaking-let-in = Told how to get in
care-letter-way = How to get in: { $place }
care-letter-code = The code is { $code }. Give it only to those who are to come in.
care-letter-open = See your time
care-letter-no-show = Somebody noted that you did not come: { $place }
care-letter-noted = You had { $place } { $when }. The person who looks after the building noted that nobody came.
care-letter-reply = Is it wrong, or could you not help it? You can answer until { $date }. A person reads the answer and decides.
care-letter-answer = Answer
care-letter-why = You get this because you have a time there, or book for the association that has it.
care-code-told = Code for the door: { $code }
care-ways = How people get in
care-ways-lead = Write how people get into each of the premises. They are told by letter, in good time.
care-ways-none = Not described
care-ways-way-code = Code
care-ways-way-key = Key
care-ways-way-opened = Somebody opens
care-ways-way-open = Open
care-ways-known = What is written
care-way-lead = What holds from a date takes the place of what held before.
care-way-from = Holds from
care-way-way = What is needed?
care-way-nb = What are they to do? In bokmål
care-way-hint = Which door, where the key is, whom to call. The code comes by itself.
care-way-nn = In nynorsk (optional)
care-way-en = In English (optional)
care-way-hours = How many hours before are they told?
care-way-hours-hint = A number from 1 to 720. 24 hours is usual.
care-error-from = Write the date it holds from
care-error-way = Choose what is needed
care-error-way-words = Write in bokmål what they are to do, in at most 2000 characters
care-error-hours = Write a number from 1 to 720
care-done-way = It is saved. People are told in time.
care-figures = Figures of use
care-figures-from = From
care-figures-to = To
care-figures-show = Show
care-figures-csv = Download as CSV
care-figures-xlsx = Download as XLSX
care-figures-empty = No times in this period.
care-figures-sites = Site by site, in hours
care-figures-tenants = Tenant by tenant, in hours
care-figures-of = Of
care-figures-name = Name
care-figures-site = Site
care-figures-tenant = Tenant
care-figures-others = Private persons and others without association
care-figures-given = Given
care-figures-used = Used
care-figures-not-used = Not used
care-figures-released = Released
care-figures-displaced = Displaced
care-figures-refused = Refused
care-figures-no-show = Did not come, share
care-figures-prime = 16–20, share
care-figures-marked = Times noted
care-figures-how = Given is all hours somebody got, also those they later released, cancelled or lost. Used and not used is what somebody noted. The share that did not come is of the times noted. The share 16–20 is of the hours given, and is about Monday to Thursday. School and other use of the municipality itself is left out.
care-figures-at = Reckoned { $at }.
care-people-thought = { $count ->
    [one] One person
   *[other] { $count } people
}
care-people-counted = { $count ->
    [one] One came
   *[other] { $count } came
}
care-settings = Attendance
care-settings-intro = When somebody with a weekly time does not come, the case officer may be asked whether it is to be taken back. A person always decides. It counts only when the tenant has had two weeks to answer.
care-settings-no-shows = Ask after so many times without anybody coming (0 is never)
care-settings-weeks = Within so many weeks
care-tasks-lapse = Weekly times that are not used
care-task-lapse = { $title }: did not come { $count } times
care-settle-answers = Answers that wait
care-lapses = Weekly times that are not used
care-lapses-lead = They could say their piece each time. Are they to keep the time? You decide.
care-lapse-missed = { $count ->
    [one] Did not come once in { $weeks } weeks
   *[other] Did not come { $count } times in { $weeks } weeks
}
care-lapse-left = { $count ->
    [one] One time left
   *[other] { $count } times left
}
care-lapse-words = Why?
care-lapse-words-hint = The tenant reads this when you take the time back, and is told how to complain.
care-lapse-let-be = Let them keep the time
care-lapse-take-back = Take back the rest
care-error-lapse = Write why they lose the time, in at most 2000 characters
care-done-lapsed = The rest of the time is free, and the tenant gets a letter.
care-done-let-be = They keep the time.
deed-caretaking-propose-lapse = Samspill asked whether a weekly time is to be taken back
deed-caretaking-decide-lapse = Decided whether a weekly time is to be taken back
care-letter-lock = New code for the door: { $place }
care-letter-lock-set = The code is { $code }. It is to work for the first time { $when }.
care-letter-unlock = Remove a code: { $place }
care-letter-unlock-remove = The time { $when } is given up or moved. The code is to work no longer.
care-letter-lock-why = You get this letter because you look after the premises.
care-figures-json = Download all of it as JSON
care-indicators = Key figures
care-indicators-csv = Download the key figures as CSV
care-indicators-how = Hours are shared by how many are under the age limit of the price list, as the booking or the association's member numbers say. The value of free use is the list price less what is paid. The time to answer is what half of the answers took at most.
care-indicators-how-own = Hours are divided by how many are below the age limit of the price list, as the reservation or the member count of the association says. The figures are of the places you let.
care-indicator = Key figure
care-indicator-value = Value
care-indicator-of = Of
care-indicator-hours-young = Hours to children and young people
care-indicator-hours-older = Hours to adults
care-indicator-hours-unknown = Hours with no known age
care-indicator-free-use = The value of free use
care-indicator-share-used = Share used
care-indicator-refused = Share refused
care-indicator-answer-days = Time to answer
care-indicator-hours = { $count ->
    [one] One hour
   *[other] { $count } hours
}
care-indicator-days = { $count ->
    [0] The same day
    [one] One day
   *[other] { $count } days
}
care-indicator-of-marked = { $count ->
    [one] of one time that was marked
   *[other] of { $count } times that were marked
}
care-indicator-of-answered = { $count ->
    [one] of one answer
   *[other] of { $count } answers
}
care-day-count = { $count ->
    [one] One time today
   *[other] { $count } times today
}

care-offered-hours = Hours in the premises
care-offered-hours-how = Hours given in the period. They are shared by how many are under the age limit of the price list, as the reservation or the member numbers say. The number is reservations. Source: the reservations.
care-offered-young = Children and young people
care-offered-older = Adults
care-offered-unknown = Unknown age
care-offered-used = Share of times that were used
care-offered-used-how = Times that were used, out of those the caretaker or the tenant has marked. Source: attendance.
care-offered-refused = Share of requests refused
care-offered-refused-how = Requests that were refused, out of those answered. Source: the reservations.
care-offered-answer = Time to answer requests
care-offered-answer-how = Half of the requests were answered in this time or less. Source: the reservations.
lessor-menu-day = Who comes today
lessor-menu-ways = How people get in
lessor-menu-damage = Damage
lessor-menu-figures = Figures of use
