# Who borrows
booking-who = Who is borrowing?
booking-who-hint = The price depends on who is borrowing.
booking-who-me = Myself, privately
booking-who-company = A business
booking-who-officer = You can book for { $association }.
booking-who-show = Show price and rules
booking-public-private = Private event
booking-public-company = Let

# What one is about to take
booking-crumb-find = Borrow premises
booking-crumb-book = Book
booking-step-1 = Step 1 of 3. You are not agreeing to anything yet.
booking-new-title = Book { $place }
booking-new-of-all = { $count ->
    [one] One of { $all } times is free
   *[other] { $count } of { $all } times are free
}
booking-new-cannot = You cannot have this time
booking-new-instead = This is free instead
booking-new-wait = Tell me if the time becomes free
booking-new-choose = The times you can have
booking-new-free = Free
booking-new-week-53 = Odd and even weeks are those printed in the calendar. Week 53 and week 1 are both odd, so they come twice in a row.
booking-new-hold = Hold the time and fill in
booking-new-held-for = We hold the time while you fill in, usually for 15 minutes.
booking-new-take = Take the hour
booking-new-take-terms = By taking the hour you accept the terms.
booking-new-back = Back to the premises
booking-new-sign-in = Sign in to hold the time
booking-new-sign-in-why = You come back here afterwards. You can sign in with a code by e-mail.
booking-new-held-by-you = You are holding this time already.
booking-new-go-on = Go on with the reservation
booking-new-nothing = None of the times is free.
booking-now-link = Code, check-in and damage
booking-offer-task = Free hour in { $place }: answer the offer
booking-new-just-taken = Somebody took the time just now. See what is free instead.
booking-after = Clearing until { $until } is included
booking-hours = { $from }–{ $to }
booking-clock = { $time }
booking-days = { $count ->
    [one] one day
   *[other] { $count } days
}
booking-hour-count = { $count ->
    [one] one hour
   *[other] { $count } hours
}
booking-storage-from = First day
booking-storage-until = Last day

# Rules and price
booking-rule-at-once = You get an answer at once.
booking-rule-by-staff = A case officer answers you.
booking-rule-responsible = An adult over 18 must be responsible.
booking-rule-terms = You must accept the terms of the premises.
booking-rule-deposit = Deposit: { $sum }. You get it back when all is well.
booking-rule-cancel-free = Cancelling is free.
booking-rule-cancel-step = If you cancel later than { $before } before, it costs { $percent } per cent of the price.
booking-price-how = How the price is worked out
booking-price-sum = To pay
booking-price-decided = Price list decided { $day }.
booking-price-invoice = The invoice comes after use.
booking-price-unknown = The price list says nothing of this. You are told the price before you decide.
booking-price-times = { $count ->
    [one] One time at { $sum }
   *[other] { $count } times at { $sum }
}
booking-pay-we = You pay { $sum }
booking-pay-i = You pay { $sum }
booking-free-we = It is free for you
booking-free-i = It is free for you
booking-cancel-free-until = Cancel free of charge until { $until }. After that it costs { $sum }.
booking-cancel-costs = If you cancel now, it costs { $percent } per cent of the price.
booking-cancel-free = Cancelling is free.

# Filling in
booking-step-2 = Step 2 of 3. After this you look it over and send.
booking-step-2-short = step 2 of 3
booking-fill-title-we = What will you use the premises for?
booking-fill-title-i = What will you use the premises for?
booking-fill-lead = { $place }, { $when }. { $price }.
booking-held-we = We hold the time for you until { $until }
booking-held-i = We hold the time for you until { $until }
booking-minutes-left = { $count ->
    [one] One minute left
   *[other] { $count } minutes left
}
booking-prolong = Give me more time
booking-title-we = What are you going to do?
booking-title-i = What are you going to do?
booking-title-hint-we = Shown in the calendar, for example “Drill practice”. Do not write names of persons.
booking-title-hint-i = For example “Birthday”. The calendar says only that it is a private event.
booking-purpose = What kind of use is it?
booking-purpose-practice = Practice or rehearsal
booking-purpose-match = Match or meet
booking-purpose-event = Event with an audience
booking-purpose-meeting = Meeting
booking-purpose-course = Course
booking-purpose-party = Party or birthday
booking-purpose-storage = Storage
booking-purpose-other = Something else
booking-tickets = People pay to get in
booking-group = Team or group (optional)
booking-group-hint = Such as «The junior band».
booking-people = How many are coming?
booking-people-about = About.
booking-people-most = About. There is room for { $most }.
booking-young = How many are under { $under }? (optional)
booking-young-hint = Just a number, no names.
booking-from = From
booking-to = To
booking-times = { $count ->
    [one] one time
   *[other] { $count } times
}
booking-times-choose-we = Which times do you want?
booking-times-choose-i = Which times do you want?
booking-lost = { $count ->
    [one] One time you cannot have
   *[other] { $count } times you cannot have
}
booking-extras-we = Do you need anything more?
booking-extras-i = Do you need anything more?
booking-responsible = Who is responsible?
booking-responsible-hint = An adult over 18 who is present.
booking-phone = Mobile of whoever is responsible
booking-phone-hint = We delete the number two weeks after the use.
booking-adult = Whoever is responsible is over 18
booking-of-age = { $count ->
    [one] I am at least one year old
   *[other] I am at least { $count } years old
}
booking-of-age-hint = We keep only that you ticked this.
booking-error-of-age = { $count ->
    [one] You must be at least one year old to reserve here
   *[other] You must be at least { $count } years old to reserve here
}
booking-message = Anything we should know? (optional)
booking-message-hint = Only those of us who work with premises read it.
booking-message-hint-let = { $owner }, who lets the premises, reads it. So do those of us who work with premises in the municipality.
booking-terms-accept = I have read and accept: { $title }
booking-look-over = Look over the booking
booking-price-again = Work out the price again
booking-let-go = Let the time go and go back
booking-add = Add a time
booking-add-day = Which day?
booking-add-clock = Such as 18:30.
booking-add-hold = Hold this time as well
booking-fact-step-free = step-free
booking-fact-hearing-loop = hearing loop

# What is wrong
booking-api-not-now = It cannot be done now. Look at the reservation again.
booking-error-who = Choose who is borrowing
booking-error-set = Choose a part of the premises you have chosen
booking-error-purpose = Choose what kind of use it is
booking-error-title = Write what the time is for, for example “Drill practice”
booking-error-title-long = Write less, up to 80 characters
booking-error-group-long = Write a shorter name for the group
booking-error-message-long = Write less, up to 2,000 characters
booking-error-responsible = Write the name of an adult who is responsible
booking-error-phone = Write a telephone number with eight digits
booking-error-adult = Tick that whoever is responsible is over 18
booking-error-terms = Read and accept the terms
booking-error-people = Write about how many are coming
booking-error-number = Write a number
booking-error-most = { $place } takes { $most }. Choose larger premises or write fewer.
booking-error-young = There cannot be more young people than people
booking-error-to = Choose a time that ends after it begins
booking-error-chosen = Choose at least one time
booking-error-add = Write day, from and to
booking-error-hours = Write from and to, such as 18:00 and 20:00
booking-error-split = Choose where to divide the time
booking-error-not-at-once = A case officer must agree to this. Send a new booking, and keep this one until you have an answer.
booking-error-costs = It begins so soon that giving up some of the time costs. Choose «Cancel» or «Release» instead, and you see the sum first.
booking-error-among = None of the times is changed, as you cannot have these:
booking-error-cancel = Choose what you want to cancel
booking-error-cancel-changed = Something has changed since you saw it. Look over the sum once more.
booking-error-release = Release the whole time, its beginning or its end
booking-error-until = Write a date, or leave it empty

# The hold is over
booking-lapsed-title = The time is no longer held
booking-lapsed-lead = We held { $place }, { $when }. Others may have taken it. See whether it is still free.
booking-lapsed-again = See whether the time is free
booking-lapsed-other = Find another time

# Looking over
booking-step-3 = Step 3 of 3
booking-look-title = Look over and send
booking-look-at-once = You get an answer at once.
booking-look-by-staff = A case officer answers you by { $due }. The time is kept for you until then.
booking-look-times = Times
booking-look-answers = What you have written
booking-look-cost = Price
booking-look-missing = Something is missing. Go back and fill in the rest.
booking-look-back = Back to the form
booking-look-book = Book
booking-look-send = Send the request
booking-answer-place = Where
booking-answer-who = Who
booking-answer-group = Team or group
booking-answer-title = What
booking-answer-purpose = Use
booking-answer-people = How many
booking-answer-people-young = { $people }, of them { $young } young
booking-answer-responsible = Responsible
booking-answer-message = Message

# A reservation
booking-mine = Bookings
booking-my-page = My page
booking-number = Booking { $number }
booking-receipt-granted-we = The premises are yours
booking-receipt-granted-i = The premises are yours
booking-receipt-requested = The request is sent
booking-receipt-mail = We have sent you the same by e-mail.
booking-next-requested = You get an answer by { $due }. Nobody else can take the time meanwhile.
booking-next-granted = You can change, release or cancel until it begins.
booking-state-draft = Not sent
booking-state-lapsed = Not sent, and no longer held
booking-state-requested = Waiting for an answer
booking-state-granted = Granted
booking-state-refused = Refused
booking-state-withdrawn = Withdrawn
booking-state-ended = Over
booking-time-held = Held
booking-time-requested = Waiting for an answer
booking-time-granted = Granted
booking-time-used = Used
booking-time-not-used = Not used
booking-time-cancelled = Cancelled
booking-time-refused = Refused
booking-time-withdrawn = Withdrawn
booking-time-displaced = Taken by an event
booking-time-released = Released
booking-time-expired = No longer held
booking-wished = You asked for { $what }
booking-to-calendar = Add to your calendar
booking-calendar-asked = { $title } (waiting for an answer)
booking-change = Change
booking-cancel = Cancel
booking-withdraw = Withdraw the request
booking-question = We have a question
booking-question-answer = Answer
booking-history = What has happened
booking-by-staff = those who let it
booking-note-sent = Sent
booking-note-granted = Granted
booking-note-refused = Refused
booking-note-withdrawn = Withdrawn
booking-note-question = Question
booking-note-answer = Answer
booking-note-condition = Condition
booking-note-internal = Internal note
booking-note-changed = Changed
booking-note-cancelled = Cancelled
booking-note-transferred = Given to a group
booking-note-released = Released
booking-note-returned = Taken back
booking-note-displaced = Taken by an event
booking-note-moved = Moved
booking-note-offered = Offered something else
booking-note-from-to = { $was } became { $is }
booking-fee-state-estimated = estimated
booking-fee-state-fixed = fixed
booking-fee-state-in-batch = on its way to an invoice
booking-fee-state-invoiced = invoiced
booking-fee-state-credited = credited
booking-fee-state-waived = not to be paid
booking-fee-cancelled = Cancelled
booking-fee-taken = Somebody else took the time
booking-back = Back to the booking

# Changing
booking-change-title = Change the booking
booking-change-lead = You keep what you have if the change cannot be made.
booking-change-part = Which part?
booking-change-time = Change the time
booking-change-later = Also all later times of the booking with the same day and hours
booking-sooner = Last day
booking-sooner-hint = You can give the space back sooner. What you do not use, others can have.
booking-sooner-do = Change the last day
booking-error-last = Write which day is to be the last.
booking-split = Divide in two
booking-split-at = Where should the time be divided?
booking-transfer = Give to a team or group
booking-transfer-hint = The name of the group is shown in the calendar. The association is still responsible.
booking-transfer-do = Give to the group

# Cancelling
booking-cancel-title = Cancel
booking-cancel-lead = Choose one time, some or all. You see what it costs before you decide.
booking-cancel-which = What do you want to cancel?
booking-cancel-nothing = Costs nothing
booking-cancel-sum = Costs { $sum }, { $percent } per cent of the price
booking-cancel-reason = Why? (optional)
booking-cancel-reason-hint = Only those of us who work with premises read it.
booking-cancel-next = See what it costs
booking-cancel-sure = It costs { $sum } to cancel this
booking-cancel-sure-free = It costs nothing to cancel this
booking-cancel-yes = Yes, cancel
booking-cancel-no = Keep the booking

# What one has
booking-menu = Pages about the association
booking-when-tabs = Coming or past
booking-coming = Coming
booking-past = Past
booking-filter-words = Search place and title
booking-filter-state = How it goes
booking-filter-all = All
booking-filter-show = Show
booking-none = No bookings here.
booking-weekly = Weekly time
booking-more = More
booking-file = Download as a spreadsheet
booking-file-number = Number
booking-file-date = Date
booking-file-from = From
booking-file-to = To
booking-file-place = Place
booking-file-title = What
booking-file-state = State
booking-file-sum = Price
booking-feed = In your calendar
booking-feed-lead = You can have the bookings in the calendar on your phone. The address is secret and your own.
booking-feed-make = Make a calendar address
booking-feed-once = The address is shown only now. Do not share it.
booking-feed-open = Open in the calendar
booking-feed-since = You have a calendar address since { $day }.
booking-feed-renew = Make a new one, and end the old
booking-feed-end = End the calendar address
booking-part-all = All bookings
booking-part-none = No times ahead.

# Releasing
booking-release-link = Not using it? Release it
booking-release-title = Release the time
booking-release-lead = Others may use it. If it is a weekly time, you have it as usual next time.
booking-release-waiting = { $count ->
    [one] One is waiting for just this time.
   *[other] { $count } are waiting for just this time.
}
booking-release-from = Release from
booking-release-to = Release to
booking-release-part = The whole time, or its beginning or end.
booking-release-until = Also release every time up to (optional)
booking-release-until-hint = The last day you will not use the time, such as 20 6 2026.
booking-release-do = Release
booking-release-waived = If somebody else takes all of the time you release, you do not pay for releasing it.
booking-release-sure = It costs { $sum } to release this
booking-release-sure-free = It costs nothing to release this
booking-release-yes = Yes, release
booking-release-keep = Keep the time
booking-release-undo = Take the time back

# Alerts and offers
booking-alerts = Tell me when something is free
booking-alerts-lead = When somebody releases a time, we ask those who wait, one at a time. Those who wait for just that time come first. Then associations, then others.
booking-alerts-offers = You can take this now
booking-alerts-mine = What you are told about
booking-alerts-none = You have not asked for anything yet.
booking-alert-new = Ask to be told
booking-wait-title = Join the waiting list for this time
booking-alert-premises = Which premises?
booking-alert-anywhere = All premises
booking-alert-part = Which part?
booking-alert-part-hint = We also ask you when the part is given back together with more of the premises.
booking-alert-any-part = Any part
booking-alert-parts = Show the parts of the premises
booking-alert-kind = What kind of premises?
booking-alert-any-kind = All kinds
booking-alert-day = Which weekday?
booking-alert-all-days = Any day
booking-alert-any-day = any day
booking-alert-do = Tell me
booking-alert-words = { $place }: { $day } { $hours }, until { $until }
booking-alert-waits = In line for { $place }, { $day } { $hours }
booking-alert-end = Stop telling me about this
booking-alert-end-do = Yes, stop
booking-alert-ended = We no longer tell you about this
booking-free-now = Spare hours free now
booking-free-none = No released times right now.
booking-offer-title = A time you have waited for
booking-offer-until = It is yours to take until { $until }. Then we ask the next.
booking-offer-ahead = { $count ->
    [0] Nobody is ahead of you now. You are number { $rank } in line.
    [one] One is ahead of you. You are number { $rank } in line.
   *[other] { $count } are ahead of you. You are number { $rank } in line.
}
booking-offer-state-taken = You took the time.
booking-offer-state-declined = You said no.
booking-offer-state-expired = The time to answer is over, and we have asked the next.
booking-offer-state-over = Somebody ahead of you took the time, or it was taken back.
booking-offer-take = Take the time
booking-offer-no = No thanks
booking-offer-order = Those who asked for just this time are asked first. Then associations, then others, by when they asked.

# What was done
booking-done-prolonged = We hold the time a little longer.
booking-done-let-go = You have let the time go.
booking-done-added = We hold this time as well.
booking-done-changed = The booking is changed.
booking-done-cancelled = You have cancelled.
booking-done-withdrawn = You have withdrawn the request.
booking-done-released = The time is released. Thank you for letting others use it.
booking-done-taken-back = You have the time again.
booking-done-alert = We tell you when something is free.
booking-done-alert-ended = We no longer tell you about this.
booking-done-declined = You have said no.
booking-done-calendar-ended = The calendar address is ended.

# Letters
booking-letter-granted = Your booking is granted: { $place }
booking-letter-granted-body = Booking { $number } is granted. These are the times:
booking-letter-requested = We have your request: { $place }
booking-letter-requested-body = Booking { $number } is waiting for an answer. You get one by { $due }. These are the times:
booking-letter-cancelled = Cancelled: { $place }
booking-letter-cancelled-body = In booking { $number } this is cancelled:
booking-letter-price = To pay: { $sum }.
booking-letter-more = { $count ->
    [one] one more
   *[other] { $count } more
}
booking-letter-see = See the booking
booking-letter-calendar = The times are attached as a file. Open it to put them in your calendar.
booking-letter-why = You get this because you booked or are the contact person for premises.
booking-letter-offer = Free: { $place }
booking-letter-offer-body = { $place }, { $when }, has become free.
booking-letter-offer-until = The time is yours to take until { $until }. Then we ask the next in line.
booking-letter-offer-see = See the time

# Settings and rights
booking-settings = Bookings
booking-settings-intro = How long a time is held, and when people are answered.
booking-settings-hold = Minutes a time is held while the form is filled in
booking-settings-answer = Working days until an answer
booking-settings-offer = Minutes a released time is offered to one before the next
booking-settings-phone = Days the phone of whoever is responsible is kept
booking-kept-by-law = Bookings you made, without your name, as long as the bookkeeping act demands

deed-bookings-desk-fill-demo = Filled the demonstration
deed-bookings-end-alert-by-link = Stopped waiting for a free time, from an e-mail
deed-bookings-manage = Changed a booking
deed-bookings-read-calendar = Read the calendar of bookings
deed-bookings-release = Released a time
deed-bookings-see = Saw a booking
deed-bookings-see-own = Saw own bookings
deed-bookings-start = Held a time
deed-bookings-tend = Samspill tidied bookings
deed-bookings-wait = Asked to be told when something comes free
booking-error-invoiced = We have sent an invoice for this time, so it cannot be changed here. Ask the municipality to credit the invoice first.
