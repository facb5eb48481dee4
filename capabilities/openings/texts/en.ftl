# Times given out at an hour many wait for.

## For everybody
opening-index = Times to be given out
opening-index-lead = Some times are in great demand. They are given out at an hour everybody knows, and everybody has the same chance.
opening-none = No times are announced just now.
opening-find = See other premises that are free
opening-over = Over
opening-when-opens = { $times } open { $opens }
opening-when-line = { $times }. The line is open now, until { $ends }
opening-when-lots = { $times }. Wish now; lots are drawn { $ends }
opening-when-lots-later = { $times }. Wish from { $opens }; lots are drawn { $ends }
opening-times = { $count ->
    [one] One time
   *[other] { $count } times
}
opening-lead = { $times } are given out { $opens }.
opening-called-off = This is called off. The times are free to book like any other.

## The line
opening-was-taken = Somebody else took that time, or your turn is over. See what is free now.
opening-opens = It opens { $opens }.
opening-lead-lots = { $times } are drawn by lot. You can wish from { $opens } to { $ends }.
opening-which = The times that are given out
opening-join-from = You can join the line from { $from }. Being first makes no difference: everybody who is there when it opens gets a place in line by lot.
opening-joined-early = You are in.
opening-joined-early-how = When it opens we draw the order among all who are here. This page updates itself.
opening-before-you = { $count ->
    [0] You are next
    [one] 1 is before you
   *[other] { $count } are before you
}
opening-left = { $count ->
    [one] One time is free.
   *[other] { $count } times are free.
}
opening-line-how = We let in as many as there are times left.
opening-keep-open = Keep this page open. You do not lose your place if you close it, but you must be here when it is your turn.
opening-your-turn = It is your turn. Choose a time before { $until }.
opening-most-each = { $count ->
    [one] Each may take one time.
   *[other] Each may take { $count } times.
}
opening-all-held = Every time left is held by somebody who is filling in the form.
opening-all-held-how = If one is given up, we let in the next in line.
opening-all-taken = All the times are taken.
opening-alert = Tell me when something comes free
opening-done = You have all you may have here. You find the booking on My page.
opening-missed = Your turn ran out. You can join the line again.
opening-is-over = It is over. Anybody can book what was left.
opening-join = Join the line
opening-leave = Leave the line
opening-done-left = You have left the line.
opening-sign-in = Sign in
opening-sign-in-why = Sign in well before. Your place in line follows you, not the link: whoever gets the link from somebody else joins at the end.
opening-how = How it works
opening-how-line = Everybody who is there when it opens gets a place in line by lot. Whoever comes later stands behind. We never let in more than there are times for. The order follows from a seed that is fixed beforehand and that nobody can exchange: its fingerprint is shown here.
opening-how-lots = Anybody can wish until the deadline; being first gives no advantage. Then lots are drawn. In turn, each gets the dearest wish that is left. The order follows from a seed fixed beforehand and from all wishes together, so nobody can choose a lot. Seed and list are published afterwards, so anybody can check.
opening-seed = Seed
opening-seed-hash = Fingerprint of the seed (SHA-256)
opening-list-hash = Fingerprint of all wishes

## Lots
opening-lots-until = You can wish until { $ends }.
opening-wishes = What do you wish for?
opening-wishes-how = Write 1 at what you want most, 2 at the next, and so on. You can change it until the deadline.
opening-wishes-send = Save my wishes
opening-done-wished = Your wishes are saved.
opening-drawing = The deadline has passed, and lots are being drawn.
opening-drawn = Lots are drawn
opening-drawn-how = The order is SHA-256 of the seed, the fingerprint of all wishes and each number, parted by colons. The list shows each number, what it wished for, when it was drawn and what it got. The fingerprint of the wishes is SHA-256 of one line for each number: the number, a colon, a space and the wishes with spaces between.
opening-list = The whole list (CSV)
opening-outcome-got = You had number { $number } and were drawn as number { $turn }. You got this:
opening-outcome-nothing = You had number { $number } and were drawn as number { $turn }. By then all you wished for had gone to those before you.
opening-fill-in = Fill in the booking

## Staff
opening-staff = Openings
opening-staff-all = All openings
opening-staff-lead = Times that many wait for are given out at one hour, by a line or by lots.
opening-staff-none = No openings are planned.
opening-new = New opening
opening-state-planned = Planned
opening-state-begun = Under way
opening-state-drawn = Drawn
opening-state-ended = Over
opening-state-called_off = Called off
opening-way = How
opening-way-hint = A line answers at once. Lots are calmer, and suit when many want the same.
opening-way-line = Line
opening-way-lots = Lots
opening-opens-at = Opens
opening-ends-at = Ends
opening-given = Given out
opening-taken-of = { $taken } of { $all }, { $left } left
opening-choosing = Choosing now
opening-let-in = Let in / in line
opening-wishers = Have wished
opening-as-seen = See the page as people see it
opening-call-off = Call it off
opening-call-off-sure = Call it off?
opening-call-off-not = Do not
opening-call-off-what = Times not yet given out become free for all at once. Whoever has a time keeps it. This cannot be undone.
opening-done-called-off = It is called off.
opening-done-planned = The opening is planned, and its times are kept.
opening-slots = The times
opening-slot-where = Where
opening-slot-when = When
opening-slot-who = Booking
opening-booking = See the booking
opening-slot-title = Opens { $opens }
opening-name = Name
opening-name-hint = Such as “The handball hall, autumn”.
opening-opens-on = The day it opens
opening-ends-on = The day it ends (for lots: the deadline)
opening-clock = At
opening-sets = Which premises?
opening-from-on = First day
opening-until-on = Last day
opening-weekdays = Weekdays
opening-opens-clock = From
opening-closes-clock = To
opening-minutes = Minutes in each time
opening-most = How many times may each take?
opening-turn = Minutes to choose
opening-turn-hint = After that the time is held for 15 minutes while the form is filled in.
opening-look = See what will be given out
opening-look-sure = This will be given out
opening-look-what = When you plan it, the times are kept at once, so that nobody can take them in another way.
opening-plan = Plan it
opening-error-name = Write what it is called
opening-error-way = Choose a line or lots
opening-error-time = It must open in the future, and end after it has opened
opening-error-empty = Choose premises
opening-error-weekdays = Choose a weekday
opening-error-clock = Write the time as 18 or 18:30
opening-error-minutes = Write a length between 15 and 720 minutes
opening-error-number = Write a number from 1 to { $most }
opening-error-many = This gives no times, or more than { $most }. Choose other days, hours or premises.
opening-error-slot = { $slot } cannot be kept: it is taken or closed. Leave it out and try again.

## What was done, in histories
deed-openings-plan = Planned an opening, or called one off
deed-openings-watch = Saw how an opening goes
deed-openings-take-part = Took part in an opening
deed-openings-move-on = Let in the next, or drew lots
