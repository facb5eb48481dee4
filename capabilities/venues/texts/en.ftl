# Premises to borrow, as everybody meets them.

## Finding
venue-nav = Borrow premises
venue-lead = Say what you want to do, and we show rooms that fit and when they are free.
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
venue-ask-words = Name, place or activity
venue-ask-must = Must have
venue-any-use = Anything
venue-any-time = Any time
venue-any-district = The whole municipality
venue-any-kind = Any kind
venue-for-association = An association
venue-for-me = Me, privately
venue-found = { $count ->
    [0] No premises fit
    [one] One place fits
   *[other] { $count } places fit
}
venue-none = No premises have all of this. Try another day, or take something away.
venue-none-wider = Remove the choices
venue-none-free = Not free in the next week
venue-at-once = Given at once
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
venue-kind-pitch = Outdoor pitch
venue-kind-workshop = Workshop
venue-kind-storage = Storage

## Premises
venue-suits = Good for
venue-design = Accessibility
venue-facts = About the room
venue-parts = Parts you can borrow
venue-opening = Open for associations
venue-where = Where it is
venue-house-rules = House rules
venue-same-place = At the same place
venue-yes = Yes
venue-no = No
venue-unknown = Not known
venue-fact-by = { $source }, { $date }
venue-rule-length = You can borrow it for { $least } to { $most } hours at a time.
venue-rule-ahead = { $count ->
    [one] You can get a time until tomorrow.
   *[other] The time can be up to { $count } days ahead.
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
venue-as-list = Show as a list
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

## Those who look after premises
venuedesk-settings = Names in calendars
venuedesk-settings-intro = Here you decide what everybody sees in the calendars of premises.
venuedesk-settings-names = Show which association has the time
venuedesk-settings-names-hint = When it is off, calendars only say «Taken». Persons are never shown.
