bookdesk-nav = Reservations
bookdesk-inbox = Reservations
bookdesk-tasks = Requests for premises
bookdesk-piles = Requests
bookdesk-pile-waiting = Waiting for an answer
bookdesk-pile-soon = Due within three days
bookdesk-pile-late = Overdue
bookdesk-pile-tenant = Waiting for the tenant
bookdesk-pile-answered = Answered in the last 30 days
bookdesk-sites = By site
bookdesk-kept = Kept
bookdesk-count = { $count ->
    [0] No requests.
    [one] One request.
   *[other] { $count } requests.
}
bookdesk-search = Search requests
bookdesk-search-go = Search
bookdesk-new = Book for somebody
bookdesk-events = Events
bookdesk-answers = Standard answers
bookdesk-show-all = Show all that wait
bookdesk-shows-all = Nothing left out
bookdesk-empty = Nothing waits. When somebody asks for premises that must be approved, you see it here.
bookdesk-empty-chosen = No requests match what you have chosen.
bookdesk-column-who = Who
bookdesk-column-what = About
bookdesk-column-when = When and where
bookdesk-column-state = State
bookdesk-column-due = Due
bookdesk-column-outcome = What happens
bookdesk-pick-row = Choose { $name }, { $number }
bookdesk-and-more = { $count ->
    [one] { $first } and once more
   *[other] { $first } and { $count } more times
}
bookdesk-due-today = today
bookdesk-due-in = { $count ->
    [one] tomorrow
   *[other] in { $count } days
}
bookdesk-due-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
bookdesk-waits = Waits for an answer
bookdesk-waits-proposed = Has been offered another time
bookdesk-waits-asked = Has been asked
bookdesk-waits-answered = Has answered the question
bookdesk-grant-several = Grant
bookdesk-undo = Undo
bookdesk-undo-time = You can undo it for half an hour. The letters go after that.
bookdesk-keep = Keep this choice
bookdesk-keep-name = Name of the choice
bookdesk-keep-shared = Colleagues see it too
bookdesk-keep-go = Keep
bookdesk-let-go = Let go of this choice
bookdesk-bulk-heading = { $count ->
    [0] None of them can be granted
    [one] Grant one request
   *[other] Grant { $count } requests
}
bookdesk-bulk-preview = This happens
bookdesk-bulk-gets = Gets all times
bookdesk-left-answered = Has been answered already
bookdesk-bulk-do = Grant now
bookdesk-cancel = Cancel
bookdesk-answer-by = An answer is promised by { $day }.
bookdesk-times = Times
bookdesk-grant-column = Grant
bookdesk-grant-this = Grant { $when }
bookdesk-asked = Asked for
bookdesk-given = Now:
bookdesk-state-column = State
bookdesk-in-the-way = Displaces
bookdesk-nothing-in-the-way = Nobody. The time is kept.
bookdesk-more = More
bookdesk-propose = Propose another time
bookdesk-move = Move
bookdesk-proposed = Proposed:
bookdesk-answer = Answer
bookdesk-ask-more = Ask the tenant
bookdesk-words = To the tenant
bookdesk-words-hint = Conditions when you grant, the reason when you refuse all or some, or your question.
bookdesk-standard = Standard answer
bookdesk-insert = Insert
bookdesk-grant = Grant what is ticked
bookdesk-refuse = Refuse all
bookdesk-ask = Send question
bookdesk-answer-letter = The tenant gets a letter at once.
bookdesk-shared = Shared with the tenant
bookdesk-shared-who = The tenant sees everything here.
bookdesk-shared-none = Nothing has been said yet.
bookdesk-internal = For staff only
bookdesk-internal-who = The tenant does not see this on any page. Whoever asks to see the case may get to read it.
bookdesk-internal-write = Note to colleagues
bookdesk-internal-save = Save the note
bookdesk-facts = About the request
bookdesk-fact-tenant = Tenant
bookdesk-fact-purpose = Purpose
bookdesk-fact-category = Kind of user
bookdesk-fact-group = Group
bookdesk-fact-people = People
bookdesk-fact-young = Under 20
bookdesk-fact-responsible = Responsible
bookdesk-fact-phone = Phone
bookdesk-fact-message = Message
bookdesk-purpose-practice = Practice
bookdesk-purpose-match = Match
bookdesk-purpose-event = Event
bookdesk-purpose-meeting = Meeting
bookdesk-purpose-party = Party
bookdesk-purpose-storage = Storage
bookdesk-purpose-other = Other
bookdesk-category-youth = Association for children and young people
bookdesk-category-adult = Association for adults
bookdesk-category-private = Private person
bookdesk-category-commercial = Business
bookdesk-category-own = The municipality
bookdesk-state-draft = Draft
bookdesk-state-lapsed = Never sent
bookdesk-state-requested = Waits for an answer
bookdesk-state-granted = Granted
bookdesk-state-refused = Refused
bookdesk-state-withdrawn = Withdrawn
bookdesk-state-ended = Over
bookdesk-time-held = Held
bookdesk-time-requested = Waits for an answer
bookdesk-time-granted = Granted
bookdesk-time-used = Used
bookdesk-time-not_used = Not used
bookdesk-time-cancelled = Cancelled
bookdesk-time-refused = Refused
bookdesk-time-withdrawn = Withdrawn
bookdesk-time-displaced = Went to an event
bookdesk-time-released = Released
bookdesk-time-expired = Lapsed
bookdesk-note-sent = Sent
bookdesk-note-granted = Granted
bookdesk-note-refused = Refused
bookdesk-note-withdrawn = Withdrawn
bookdesk-note-question = Question
bookdesk-note-answer = Answer
bookdesk-note-condition = Condition
bookdesk-note-internal = The grant was undone
bookdesk-note-changed = Changed
bookdesk-note-cancelled = Cancelled
bookdesk-note-transferred = Given to a group
bookdesk-note-released = Released
bookdesk-note-returned = Came back
bookdesk-note-displaced = Went to an event
bookdesk-note-moved = Moved
bookdesk-note-offered = Another time proposed
bookdesk-by-staff = The municipality
bookdesk-by-tenant = The tenant
bookdesk-by-you = You
bookdesk-somebody = Somebody without a name here
bookdesk-manual = Why it needs an answer
bookdesk-manual-all = By the rule for { $premises } a person answers every request.
bookdesk-manual-hours = By the rule for { $premises } only times between { $hours } are granted at once.
bookdesk-manual-asked = The rule for { $premises } could have granted this time at once. Another time in the same request needs an answer.
bookdesk-rivals = Others who want the time
bookdesk-rivals-none = Nobody else has asked for it.
bookdesk-rivals-wait = { $count ->
    [one] One is on the waiting list for { $when }.
   *[other] { $count } are on the waiting list for { $when }.
}
bookdesk-rivals-lost = { $name } asked for { $when } and did not get it.
bookdesk-past = The tenant's last year
bookdesk-past-new = Has not borrowed anything before.
bookdesk-past-coming = Coming times
bookdesk-past-used = Used
bookdesk-past-not-used = Did not come
bookdesk-past-cancelled-late = Cancelled in the last 24 hours
bookdesk-past-released = Released to others
bookdesk-past-refused = Refused
bookdesk-past-waived = Waived this year
bookdesk-proposal-open = waits for an answer
bookdesk-proposal-accepted = accepted
bookdesk-proposal-declined = declined
bookdesk-proposal-withdrawn = withdrawn
bookdesk-proposal-lapsed = ran out
bookdesk-refused = It cannot be done. Choose another part or time.
bookdesk-refused-instead = { $why } This is free: { $free }.
bookdesk-when = { $day } at { $hours }
bookdesk-set = Premises and part
bookdesk-set-choose = Choose premises
bookdesk-day = Date
bookdesk-from = From
bookdesk-to = To
bookdesk-hour-hint = For example 18 or 18:30
bookdesk-propose-lead = The tenant accepts with one click. The time is kept until the offer runs out.
bookdesk-which = Which time?
bookdesk-other-time = Another time
bookdesk-propose-words = Why
bookdesk-propose-words-hint = The tenant reads this.
bookdesk-propose-send = Send the proposal
bookdesk-move-heading = Move a time
bookdesk-move-lead = { $name } gets a letter about the move and the reason for it.
bookdesk-now = Now
bookdesk-move-reason = Reason
bookdesk-move-reason-hint = The tenant reads this.
bookdesk-move-do = Move and tell
bookdesk-new-lead = For somebody who calls or stands at the counter, or for the house itself.
bookdesk-whom = Whom is it for?
bookdesk-whom-association = An association
bookdesk-whom-caller = A person without an account
bookdesk-whom-own = The municipality's own use, such as school or election
bookdesk-whom-maintenance = Maintenance
bookdesk-association = Association
bookdesk-association-hint = Write the name as it stands in the register.
bookdesk-caller = Person
bookdesk-caller-hint = Fill in when it is for a person. Name and phone are erased two weeks after the use, and the address when the law no longer asks for the invoice. We do not show the name in the calendar.
bookdesk-name = Name
bookdesk-phone = Phone
bookdesk-street = Address for the invoice
bookdesk-postcode = Postcode
bookdesk-town = Town
bookdesk-title = What is it for?
bookdesk-title-hint = Everybody can see this. Do not name persons.
bookdesk-until = Every week until (optional)
bookdesk-until-hint = Leave empty for once. All dates must be free.
bookdesk-remark = Note to colleagues (optional)
bookdesk-remark-hint = Only staff see it.
bookdesk-book = Book
bookdesk-events-lead = Events that take several premises, and time that others have. Here you see who has been told.
bookdesk-events-none = No events are planned.
bookdesk-event-new = New event
bookdesk-event-new-lead = You see who loses time before anything is taken.
bookdesk-event-title = What is the event called?
bookdesk-event-by = Association that arranges it (optional)
bookdesk-event-by-hint = Leave empty when the municipality arranges it.
bookdesk-event-why = Why does it need the space?
bookdesk-event-why-hint = Those who lose time read this.
bookdesk-event-first = First day
bookdesk-event-last = Last day (optional)
bookdesk-event-last-hint = Leave empty when it lasts one day.
bookdesk-event-setup = Minutes to set up
bookdesk-event-setup-hint = For example 90
bookdesk-event-clear = Minutes to clear away
bookdesk-event-clear-hint = For example 60
bookdesk-event-room = Premises { $number }
bookdesk-event-add = Add premises
bookdesk-remove = Remove
bookdesk-event-preview = See who loses time
bookdesk-preview = Who loses time
bookdesk-event-when = When
bookdesk-event-where = Where
bookdesk-event-rigging = Setting up and clearing
bookdesk-event-reason = Reason
bookdesk-event-arranged-by = Arranged by
bookdesk-event-override = Taken too late, because
bookdesk-event-planned = Planned
bookdesk-event-called-off = Called off
bookdesk-rigging = { $setup } minutes before, { $clear } minutes after
bookdesk-takes = { $count ->
    [0] The event takes time from nobody.
    [one] The event takes one time from { $tenants } tenant.
   *[other] The event takes { $count } times. Tenants who lose time: { $tenants }.
}
bookdesk-takes-nothing = Nobody loses time.
bookdesk-takes-then = Each tenant gets one message, sees what else is free, and chooses.
bookdesk-loses = Loses time
bookdesk-notice = Notice
bookdesk-in-time = { $count ->
    [one] In time: the rule demands one day
   *[other] In time: the rule demands { $count } days
}
bookdesk-too-late = { $count ->
    [one] Too late: the rule demands one day
   *[other] Too late: the rule demands { $count } days
}
bookdesk-compensation = Compensation
bookdesk-compensation-none = None
bookdesk-own-use = Own use. Tell them yourself.
bookdesk-override = Why must it be done all the same?
bookdesk-override-hint = The notice is shorter than the rule demands. The reason is kept together with your name.
bookdesk-arrange = Book the event
bookdesk-arrange-tell = Take the times and tell them
bookdesk-edit = Change
bookdesk-told = Who was told
bookdesk-told-nobody = Nobody lost time
bookdesk-told-count = { $seen } of { $told } have seen the message
bookdesk-told-letters = { $count ->
    [0] Nobody has an e-mail address. Call them.
    [one] One letter was sent
   *[other] { $count } letters were sent
}
bookdesk-told-call = Must be told by phone { $phone }
bookdesk-receipt = Seen
bookdesk-seen = Seen { $when }
bookdesk-not-seen = Not seen yet
bookdesk-lost-times = Times and answers
bookdesk-call-off = Call the event off
bookdesk-call-off-what = The times become free. Those who lost time that is still to come are offered it first.
bookdesk-call-off-do = Call off and tell
bookdesk-lost-open = You have not chosen yet
bookdesk-lost-replaced = New time:
bookdesk-lost-declined = Wants no other time
bookdesk-lost-offered_back = The time is free again, and is kept
bookdesk-lost-returned = Got the time back
bookdesk-lost-heading = { $title } needs time you have
bookdesk-lost-lead = We are sorry. Below you see what you lose, and what else is free now.
bookdesk-lost-why = Why
bookdesk-lost-told = Told
bookdesk-lost-cost = Payment
bookdesk-lost-free = You do not pay for time you lose.
bookdesk-lost-compensation = By the rules you get { $sum } in compensation. It is taken off what you are to pay, or paid out.
bookdesk-lost-instead = Choose another time:
bookdesk-lost-none-near = We found no free time near by.
bookdesk-lost-find = Find other premises
bookdesk-lost-no = We need no other time
bookdesk-take-this = Take this
bookdesk-back-heading = { $title } is called off
bookdesk-back-lead = You can have the time back. We keep it for you until the deadline.
bookdesk-back-until = Kept until { $until }.
bookdesk-take-back = Take it back
bookdesk-no-thanks = No thanks
bookdesk-my-bookings = Reservations
bookdesk-we-propose = We propose another time
bookdesk-you-asked = You asked for
bookdesk-we-can = We can give
bookdesk-held-until = We keep the time until { $until }.
bookdesk-take-it = Yes, we take it
bookdesk-answer-us = Answer the question
bookdesk-write-us = Write to us about the reservation
bookdesk-your-words = Your answer
bookdesk-send-answer = Send
bookdesk-said = What was said
bookdesk-answers-lead = Short texts that case officers insert and adapt.
bookdesk-answer-number = Answer { $number }
bookdesk-answer-name = Name in the list
bookdesk-answer-nb = Bokmål
bookdesk-answer-nn = Nynorsk (optional)
bookdesk-answer-add = Add an answer
bookdesk-save = Save
bookdesk-figures = How long do you wait for an answer?
bookdesk-figures-lead = Requests for premises in the last year, site by site.
bookdesk-figures-empty = No requests have had to wait for an answer.
bookdesk-figures-site = Site
bookdesk-figures-sent = Requests
bookdesk-figures-time = Usual wait
bookdesk-figures-late = Late
bookdesk-figures-refused = Refused
bookdesk-figures-same-day = Less than a day
bookdesk-figures-days = { $count ->
    [one] One day
   *[other] { $count } days
}
bookdesk-figures-none-yet = None answered
bookdesk-figures-how = Usual wait: half got an answer within it. Times that are granted at once are not counted.
bookdesk-settings = Events and offers
bookdesk-settings-intro = What holds when an event takes time from others, and how long an offer stands.
bookdesk-settings-notice = Days of notice before an event takes time, where the premises have no rule of their own
bookdesk-settings-kroner = Kroner in compensation for each hour, told in time
bookdesk-settings-late-kroner = Kroner in compensation for each hour, told too late
bookdesk-settings-offer = Days a proposal or a time is kept for the tenant
bookdesk-task-request = Request for premises { $number }
bookdesk-task-answered = The tenant has answered
bookdesk-task-question = Answer a question about reservation { $number }
bookdesk-task-proposal = You are offered another time for { $number }
bookdesk-task-lost = { $title } takes time you have
bookdesk-task-lost-remark = See what else is free.
bookdesk-task-back = { $title } is called off: take your time back
bookdesk-letter-why = You get this because you book premises for yourself or an association.
bookdesk-letter-granted = { $number } is granted
bookdesk-letter-partly = { $number } is granted in part
bookdesk-letter-refused = { $number } is refused
bookdesk-letter-you-get = You get these times:
bookdesk-letter-you-do-not-get = You do not get these times:
bookdesk-letter-reason = The reason is: { $reason }
bookdesk-letter-condition = You must keep to this: { $condition }
bookdesk-letter-complain = If you think the answer is wrong, you can complain within three weeks of getting it. Write to us what you want changed and why. You may ask to see the documents of the case.
bookdesk-letter-see = See the reservation
bookdesk-letter-question = A question about { $number }
bookdesk-letter-we-ask = We need to know this before we answer:
bookdesk-letter-answer = Answer here
bookdesk-letter-proposal = Another time is proposed for { $number }
bookdesk-letter-you-asked = You asked for:
bookdesk-letter-we-propose = We can give this instead:
bookdesk-letter-held-until = We keep the time until { $until }.
bookdesk-letter-proposal-see = See the proposal and answer
bookdesk-letter-moved = A time in { $number } is moved
bookdesk-letter-moved-from = You had:
bookdesk-letter-moved-to = You now have:
bookdesk-letter-moved-wrong = Does it not suit you? Answer us on the page of the reservation.
bookdesk-letter-booked = { $number }: we have booked for you
bookdesk-letter-booked-lead = The municipality has booked this for you:
bookdesk-letter-lost = { $count ->
    [one] { $title } needs a time you have
   *[other] { $title } needs { $count } times you have
}
bookdesk-letter-lost-lead = { $count ->
    [one] We are sorry: {$title} needs this time.
   *[other] We are sorry: {$title} needs these times.
}
bookdesk-letter-why-event = The reason is: { $reason }
bookdesk-letter-compensation = By the rules you get { $sum } in compensation. It is taken off what you are to pay, or paid out.
bookdesk-letter-lost-free = You do not pay for time you lose.
bookdesk-letter-lost-choose = On the page you see what else is free, and can take it with one click.
bookdesk-letter-lost-see = See and choose another time
bookdesk-letter-back = { $title } is called off: you can have your time back
bookdesk-letter-back-lead = { $title } is called off. We keep these times for you:
bookdesk-letter-back-how = Take them back with one click before the deadline on the page.
bookdesk-letter-back-see = Take the time back
bookdesk-fee-refused = The request was refused
bookdesk-fee-lost = The time was not used: it went to something else
bookdesk-fee-undone = The grant was undone
bookdesk-done-granted = Granted. The tenant gets a letter.
bookdesk-done-refused = Refused. The tenant gets a letter with the reason.
bookdesk-done-asked = The question is sent.
bookdesk-done-noted = The note is saved.
bookdesk-done-granted-several = Granted. The letters go in half an hour.
bookdesk-done-undone = Undone. The requests wait again, and no letters were sent.
bookdesk-done-nothing = Tick at least one request first.
bookdesk-done-kept = The choice is kept.
bookdesk-done-let-go = The choice is gone.
bookdesk-done-no-name = Name the choice before you keep it.
bookdesk-done-proposed = The proposal is sent.
bookdesk-done-moved = Moved. The tenant gets a letter.
bookdesk-done-booked = Booked.
bookdesk-done-booked-own = Booked for the municipality.
bookdesk-done-arranged = The event has its times. Everybody who lost time has been told.
bookdesk-done-called-off = Called off. Those who lost time are offered it back.
bookdesk-done-answers = The standard answers are saved.
bookdesk-done-replied = Your answer is sent.
bookdesk-done-accepted = The time is yours.
bookdesk-done-declined = We have noted that you do not want it.
bookdesk-done-replaced = The new time is yours.
bookdesk-done-taken-back = The time is yours again.
bookdesk-done-no-other = We have noted that you need no other time.
bookdesk-error-nothing-ticked = Tick at least one time, or refuse all.
bookdesk-error-partly-reason = Write why the times without a tick are refused.
bookdesk-error-reason = Write why you refuse.
bookdesk-error-question = Write the question.
bookdesk-error-long = Write less: 3000 characters at most.
bookdesk-error-note = Write the note.
bookdesk-error-proposal = Write why you propose another time.
bookdesk-error-which = Choose one of the times.
bookdesk-error-move-reason = Write why the time is moved.
bookdesk-error-set = Choose premises.
bookdesk-error-set-twice = This part is already there, or overlaps another.
bookdesk-error-day = Write a date, for example 21 3 2026.
bookdesk-error-day-past = Choose a day that has not passed.
bookdesk-error-until = The last day must be after the first, and within 31 days.
bookdesk-error-hour = Write a time such as 18 or 18:30.
bookdesk-error-hours = The end must be after the start.
bookdesk-error-minutes = Write minutes as a whole number, 720 at most.
bookdesk-error-title = Write what it is for.
bookdesk-error-event-reason = Write why the event needs the space.
bookdesk-error-association = We found no association with that name. Choose one from the list.
bookdesk-error-name = Write the name.
bookdesk-error-street = Write the address, such as Skoleveien 4.
bookdesk-error-postcode = Write the postcode with four digits.
bookdesk-error-town = Write the town.
bookdesk-error-phone = Write a phone number of eight digits.
bookdesk-error-whom = Choose whom it is for.
bookdesk-error-override = Write why it must be done all the same.
bookdesk-error-touched-changed = Somebody has got or given up time since you looked. Look over the list again.
bookdesk-error-answer-name = Name the answer.
bookdesk-error-answer-words = Write the text in bokmål.
bookdesk-error-reply = Write an answer before you send.
deed-bookings-desk-see = Looked at requests for premises
deed-bookings-desk-answer = Answered a request for premises
deed-bookings-desk-book-for = Booked for somebody
deed-bookings-desk-arrange = Planned or called off an event
deed-bookings-desk-override-notice = Took time later than the rule allows
deed-bookings-desk-furnish = Changed standard answers or choices
deed-bookings-desk-reply = Answered the municipality about a reservation
bookdesk-answer-late = The answer was due { $day }.
bookdesk-loser-open = Has not chosen yet
bookdesk-loser-replaced = Another time:
bookdesk-loser-declined = Wants no other time
bookdesk-loser-offered_back = The time is free again, and kept for them
bookdesk-loser-returned = Got the time back
bookdesk-settings-closures = The same compensation when the municipality closes the premises
bookdesk-task-closed = The premises are closed when you have time there
bookdesk-letter-closed = { $count ->
    [one] The premises are closed once when you have time there
   *[other] The premises are closed { $count } times when you have time there
}
bookdesk-letter-closed-lead = { $count ->
    [one] We are sorry: you lose this time.
   *[other] We are sorry: you lose these times.
}
bookdesk-fee-compensation = Compensation: { $title } took time you had
bookdesk-fee-compensation-closed = Compensation for closed premises: { $reason }
deed-bookings-desk-tell-closed = Samspill told that premises are closed
bookdesk-letter-taken-back = The municipality takes back your weekly time: { $place }
bookdesk-letter-taken-back-from = From { $day } you no longer have this weekly time:
bookdesk-fee-taken-back = The municipality took the time back
bookdesk-answers-time = Answers to requests
bookdesk-answers-same-day = Half are answered the same day.
bookdesk-answers-days = { $count ->
    [one] Half are answered within a day.
   *[other] Half are answered within { $count } days.
}
bookdesk-answers-none-yet = No requests for this site are answered yet.
bookdesk-answers-refused = In the last year { $refused } of { $answered } were refused.
bookdesk-answers-all = How long answers take at all sites
bookdesk-error-invoiced = The time is invoiced and cannot be changed yet. Credit the claim under Invoices, and try again.
bookdesk-deposit = Deposit
bookdesk-deposit-open = Show
bookdesk-deposit-asked = { $sum }, not received
bookdesk-deposit-received = { $sum }, received { $day }
bookdesk-deposit-returned = { $sum }, paid back { $day }
bookdesk-deposit-kept = { $kept } of { $sum } kept { $day }: { $reason }
bookdesk-deposit-how = Note it when the money has come.
bookdesk-deposit-receive = The deposit is received
bookdesk-deposit-return = All of it is paid back
bookdesk-deposit-keep = Keep some of it
bookdesk-deposit-kept-sum = How much do you keep?
bookdesk-deposit-reason = Why?
bookdesk-deposit-reason-hint = The tenant reads this, and is told how to complain.
bookdesk-deposit-keep-do = Keep and tell
bookdesk-deposit-back = Back to the booking
bookdesk-error-deposit-sum = Write whole kroner, for example 500
bookdesk-error-deposit-most = You cannot keep more than you have received
bookdesk-error-deposit-reason = Write why, in at most 2000 characters
bookdesk-done-deposit-received = The deposit is received.
bookdesk-done-deposit-returned = The deposit is paid back.
bookdesk-done-deposit-kept = It is noted, and the tenant gets a letter.
bookdesk-letter-deposit = Some of the deposit for { $number } is kept
bookdesk-letter-deposit-kept = { $kept } is kept. You get { $back } back.
bookdesk-lost-talk = Does none of this suit you?
bookdesk-lost-write = Write to the municipality
bookdesk-told-write = Write to them
booking-look-deposit = { $sum }. It comes on top, and you get it back when all is well.
booking-deposit-later = { $sum }. You pay when the request is granted. Whoever lends the premises tells you how.
booking-deposit-now = { $sum }, not received yet. Whoever lends the premises tells you how to pay.
bookdesk-tasks-call = Tenants to call
bookdesk-task-call = Call the tenant: the premises are closed ({ $reason })

# Premises that an association lets
bookdesk-letting = Letting
bookdesk-letting-lead = You answer requests for your premises yourselves. Whoever asks gets a letter when you have answered.
bookdesk-letting-menu = The association's pages
bookdesk-letting-open = See all
bookdesk-letting-nothing = You do not let any premises here.
bookdesk-letting-how = Do you have premises that others can borrow? Write to the municipality, and they will add it with you as the owner.
bookdesk-letting-waits = Waiting for an answer
bookdesk-letting-none = Nobody waits for an answer.
bookdesk-letting-waiting =
    { $count ->
        [one] One request waits for an answer
       *[other] { $count } requests wait for an answer
    }
bookdesk-letting-answered = Answered in the last month
bookdesk-letting-answered-none = None were answered in the last month.
bookdesk-letting-describe = Your premises: pictures, hours and rules
bookdesk-letting-day = Who comes today
bookdesk-letting-yours = Your premises
bookdesk-letting-close = Close a day
bookdesk-letting-events = Events
bookdesk-letting-ways = Say how people get in
bookdesk-letting-damage = Damage
bookdesk-letting-figures = Figures of use
bookdesk-letting-prices = Your prices
bookdesk-letting-invoices = Your invoices
bookdesk-letter-owner-new = Somebody wants to borrow premises that you let. You answer it.
bookdesk-letter-owner-see = See the request
lessor-menu-requests = Requests
lessor-menu-events = Events
