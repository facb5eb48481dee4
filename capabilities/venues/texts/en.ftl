# Premises to borrow, as everybody meets them.

## Finding
venue-nav = Borrow premises
venue-lead = Say what you want to do, and we show rooms that fit – with free hours and the price for you.
venue-search-label = Find premises
venue-search = Show premises
venue-ask-use = What do you want to do?
venue-ask-date = Day
venue-ask-from = From
venue-ask-to = To
venue-ask-people = How many people?
venue-ask-district = Where?
venue-ask-kind = Kind of room
venue-ask-for = Who will borrow it?
venue-ask-must = Must have
venue-any-time = Any time
venue-any-district = The whole municipality
venue-any-kind = Any kind
venue-found = { $count ->
    [0] No premises fit
    [one] One place fits
   *[other] { $count } places fit
}
venue-none = No premises have all of this. Try another day, or take something away.
venue-none-wider = Remove the choices
venue-none-free = Not free in the next two weeks
venue-at-once = Can be booked at once
venue-by-staff = The municipality answers
venue-map = Map
venue-day-hours = { $day }, { $hours }
venue-most-people = { $count ->
    [one] One person
   *[other] Up to { $count } people
}

## What people do there
venue-use-training = Exercise indoors
venue-use-rehearsal = Rehearse with a choir or band
venue-use-meeting = Hold a meeting
venue-use-party = Have a birthday or a party
venue-use-course = Hold a course
venue-use-performance = Hold a concert or a show
venue-use-competition = Hold a match or a meet
venue-use-outdoor = Exercise outdoors
venue-use-making = Make things
venue-use-keeping = Store equipment

## What premises are
venue-kind-hall = Sports hall
venue-kind-gym = School gym
venue-kind-culture = Culture hall
venue-kind-rehearsal = Rehearsal room
venue-kind-meeting = Meeting room
venue-kind-house = Community house
venue-kind-kitchen = Kitchen
venue-kind-pitch = Outdoor pitch
venue-kind-workshop = Workshop
venue-kind-storage = Storage

## Premises
venue-suits = Good for
venue-design = Accessibility
venue-facts = About the room
venue-parts = Parts you can borrow
venue-opening = Opening hours
venue-where = Where it is
venue-house-rules = House rules
venue-same-place = At the same place
venue-yes = Yes
venue-no = No
venue-unknown = Not known
venue-fact-by = { $source }, { $date }
venue-rule-length = You may borrow it from { $least } to { $most } at a time.
venue-rule-ahead = { $count ->
    [one] Can be booked from the day before.
   *[other] Can be booked from { $count } days before.
}
venue-rule-at-once = You get an answer at once.
venue-rule-by-staff = The municipality answers each request.

## What is known of them
venue-fact-step-free = Step-free entrance
venue-fact-door-width = Narrowest door
venue-fact-accessible-toilet = Toilet for wheelchair users
venue-fact-lift = Lift, or all on one floor
venue-fact-hearing-loop = Hearing loop
venue-fact-contrast-marking = Marking in contrast
venue-fact-reserved-parking = Way from reserved parking
venue-fact-guide-dogs = Guide dogs are welcome
venue-fact-area = Floor area
venue-fact-seats-in-rows = Seats in rows
venue-fact-seats-at-tables = Seats at tables
venue-fact-standing = Standing room
venue-fact-ceiling-height = Ceiling height
venue-fact-floor = Floor
venue-fact-changing-rooms = Changing rooms
venue-fact-stage = Stage
venue-fact-sound-and-light = Sound and light
venue-fact-music-acoustics = Acoustics for music
venue-fact-kitchen = Kitchen
venue-fact-screen = Screen or projector
venue-fact-equipment = Equipment
venue-fact-storage-volume = Room for equipment
venue-fact-power = Power
venue-fact-nearest-stop = Nearest stop

## The week
venue-week = week { $number }
venue-calendar = Calendar
venue-other-weeks = Other weeks
venue-feed = Subscribe in your own calendar
venue-week-scroll = Calendar of the week, scrolls sideways
venue-week-caption = Parts downwards, days across. The hours stand in each cell.
venue-week-list = The week as a list
venue-part = Part
venue-free = Free
venue-taken = Taken
venue-shut = Closed
venue-not-open = Not open
venue-day-empty = Nothing left this day.

## Why a time cannot be had
venue-refusal-not-for-them = These premises are not lent to you. Choose other premises.
venue-refusal-kind-single = We do not lend single hours here.
venue-refusal-kind-spare = We do not lend spare hours here.
venue-refusal-kind-recurring = We do not lend weekly times here. You can borrow once at a time.
venue-refusal-kind-event = We do not lend for events here.
venue-refusal-kind-storage = This is not a storage room.
venue-refusal-kind-own_use = No time is set aside here for the municipality itself.
venue-refusal-kind-maintenance = No time is set aside here for maintenance.
venue-refusal-sign-in = Sign in to borrow.
venue-refusal-sign-in-strongly = Sign in with an electronic ID to borrow here.
venue-refusal-too-young = { $count ->
    [one] You must be { $count } year old to borrow here. Ask an adult for help.
   *[other] You must be { $count } years old to borrow here. Ask an adult for help.
}
venue-refusal-not-confirmed = The association is not confirmed this year. Confirm it first, then you can borrow.
venue-refusal-past = The time has already begun. Choose a later time.
venue-refusal-not-one-day = The time must begin and end on the same day, and end after it begins.
venue-refusal-too-short = You must borrow for at least { $length } at a time.
venue-refusal-too-long = You can borrow for up to { $length } at a time.
venue-refusal-off-grid = { $count ->
    [one] Choose a time on a whole minute.
   *[other] Choose a time on steps of { $count } minutes.
}
venue-refusal-off-hour = Choose a time on the hour.
venue-refusal-off-day = Choose whole days.
venue-refusal-too-soon = You must book at least { $length } before.
venue-refusal-too-far = { $count ->
    [one] You can book until tomorrow.
   *[other] You can book up to { $count } days ahead.
}
venue-refusal-not-open-yet = You can book from { $day } at { $time }.
venue-refusal-week = You can borrow up to { $length } a week here.
venue-refusal-season = You can borrow up to { $length } from August to July here.
venue-refusal-displace = { $count ->
    [one] An event can take over a time no later than the day before.
   *[other] An event can take over a time no later than { $count } days before.
}
venue-refusal-holiday = { $name } is a public holiday, and it is closed.
venue-refusal-closed = It is closed: { $reason }
venue-refusal-outside-hours = It is not open then. Choose a time within the opening hours.
venue-refusal-taken = Somebody else has { $hours }.
venue-refusal-taken-by = { $who } has { $hours }.
venue-length-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
venue-length-and-a-half = { $hours } hours
venue-length-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
venue-length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Public holidays
venue-holiday-new-years-day = New Year’s Day
venue-holiday-maundy-thursday = Maundy Thursday
venue-holiday-good-friday = Good Friday
venue-holiday-easter-sunday = Easter Sunday
venue-holiday-easter-monday = Easter Monday
venue-holiday-labour-day = Labour Day
venue-holiday-ascension-day = Ascension Day
venue-holiday-constitution-day = Constitution Day
venue-holiday-whit-sunday = Whit Sunday
venue-holiday-whit-monday = Whit Monday
venue-holiday-christmas-day = Christmas Day
venue-holiday-second-christmas-day = Boxing Day


## What was done, in the history of things

deed-venues-describe = Changed what is said about premises
deed-venues-give-time = Gave time in premises

deed-venues-let-run-out = Let a hold run out
deed-venues-take-time = Took or gave back time in premises

## Circles of associations
venue-circle-used = Has had time in premises the last year
venue-circle-ahead = Has time in premises ahead
venue-circle-anywhere = Any place

venue-evidence = Regular hours in premises
venue-evidence-of-kind = Hours in premises of a kind
venue-evidence-words = { $count ->
    [one] { $name }: { $place }, { $weekday }, { $count } time
   *[other] { $name }: { $place }, { $weekday }, { $count } times
}
