
# Finding premises, their own page, week and day, as everybody meets them.

## Who borrows
venue-for-myself = Myself
venue-for-youth = Association for children or young people
venue-for-adult = Association for adults
venue-for-private = Private person
venue-for-commercial = Business
venue-price-for-you = for you
venue-price-for-you-all = for you

## Finding
venue-ask-use-hint = Use your own words, such as “band practice” or “birthday for 15”.
venue-more-choices = More choices: every week, place, sort of room
venue-ask-weekly = Every week
venue-ask-weekday = Day of the week
venue-any-weekday = Not every week
venue-ask-first = First date
venue-ask-last = Last date
venue-ask-near = Near
venue-any-near = Anywhere
venue-near-districts = Areas
venue-near-sites = Buildings and grounds
venue-ask-within = How far away?
venue-any-within = However far
venue-within = { $count ->
    [one] Up to { $count } km
   *[other] Up to { $count } km
}
venue-gratis = Costs nothing
venue-read-as = We read it as: { $parts }.
venue-read-people = { $count ->
    [one] for { $count }
   *[other] for { $count }
}
venue-read-hours = { $hours }
venue-read-names = We look for { $names } in names and addresses.
venue-season-autumn = this autumn
venue-season-spring = this spring
venue-season-summer = this summer
venue-weekdays-1 = Mondays
venue-weekdays-2 = Tuesdays
venue-weekdays-3 = Wednesdays
venue-weekdays-4 = Thursdays
venue-weekdays-5 = Fridays
venue-weekdays-6 = Saturdays
venue-weekdays-7 = Sundays
venue-sort = Order
venue-sort-best = Best fit
venue-sort-nearest = Nearest
venue-sort-cheapest = Cheapest
venue-sort-soonest = Free first
venue-sort-name = Name
venue-remove = Remove { $value }
venue-weeks-free = Free { $free } of { $all } { $day } { $hours }
venue-weeks-lost = { $count ->
    [one] One date is not possible
   *[other] { $count } dates are not possible
}
venue-kilometres = { $number } km
venue-book = Book
venue-instead = This is free instead
venue-way-earlier = { $count ->
    [one] { $count } minute earlier
   *[other] { $count } minutes earlier
}
venue-way-later = { $count ->
    [one] { $count } minute later
   *[other] { $count } minutes later
}
venue-way-part = another part of the same place
venue-way-near = another place near by
venue-way-days-before = { $count ->
    [one] the day before
   *[other] { $count } days before
}
venue-way-days-after = { $count ->
    [one] the day after
   *[other] { $count } days after
}
venue-none-suits = No time suits you?
venue-alert = Tell me when something is free
venue-file = Download the list as a spreadsheet
venue-file-name = Place
venue-file-address = Address
venue-file-people = Most people
venue-file-page = Page

## Price
venue-price = Price
venue-price-hour = Price of an hour, part by part
venue-price-an-hour = Per hour
venue-price-least = { $sum } an hour, at least { $least }
venue-price-fixed = { $sum }, fixed price
venue-price-evening = Weekday 18:00
venue-price-weekend = Saturday 12:00
venue-price-explain = How we got the price
venue-price-of = { $part }, one hour
venue-price-sum = To pay
venue-price-listed = The list price is { $sum }.
venue-price-decided = Decided by { $by }, { $date }.
venue-price-extras = May be added
venue-price-none = There is no price yet. Ask the municipality.
venue-price-none-lessor = There is no price yet. Ask whoever lets it.
venue-show = Show

## Rules
venue-rules = How to borrow it
venue-rules-none = This is not lent to you. Choose who borrows, or ask the municipality.
venue-rule-strong = You must sign in with an electronic ID.
venue-rule-confirmed = The association must be confirmed this year.
venue-rule-age = { $count ->
    [one] You must be { $count } year old.
   *[other] You must be { $count } years old.
}
venue-rule-responsible = An adult over 18 must be responsible and be there.
venue-rule-opens = Can be booked from { $day } at { $time }.
venue-rule-ahead-opens = A new day opens every day at { $time }.
venue-rule-notice = You must book at least { $length } before.
venue-rule-grid = Times start and end at whole { $length }.
venue-rule-week = You may have up to { $length } a week.
venue-rule-season = You may have up to { $length } from August to July.
venue-rule-no-series = There are no weekly times here. You may borrow it once at a time.
venue-rule-at-once-hours = You get an answer at once for times within { $hours }. For others the municipality answers.
venue-rule-deposit = You pay a deposit of { $sum }, and get it back when all is well.
venue-rule-cancel-free = It costs nothing to cancel.
venue-rule-cancel = If you cancel later than { $before } before, you pay { $percent } per cent of the price.
venue-rule-displaced = { $count ->
    [one] An event may take over the time, and you are told at least { $count } day before.
   *[other] An event may take over the time, and you are told at least { $count } days before.
}

## Premises
venue-closed-on-holidays = Closed on public holidays.
venue-closed-days = Closed days to come
venue-owner = Who lends it
venue-transport = How to get here
venue-parking = Parking
venue-need-wheelchair = If you use a wheelchair
venue-need-hearing = If you are hard of hearing
venue-need-sight = If you see badly
venue-need-walking = If walking is hard for you
venue-need-met = Nothing is lacking
venue-need-lacking = { $count ->
    [one] One thing is lacking
   *[other] { $count } things are lacking
}
venue-need-unknown = { $count ->
    [one] One thing is not known
   *[other] { $count } things are not known
}
venue-need-lacks = Not in place: { $what }.
venue-need-unsure = Not known: { $what }.

## The week and the day
venue-key = Signs in the calendar
venue-key-free = Free – choose to book
venue-picked = Your choice
venue-theirs = Your time
venue-theirs-for = Your time: { $title }
venue-joined = Several parts together
venue-weeks = Other weeks
venue-days = Other days
venue-the-week = The whole week
venue-whole-house = The whole house, day by day
venue-about-premises = About the place
venue-print = Print
venue-day-lead = Every room here, hour by hour.
venue-day-scroll = Calendar of the day, can be scrolled sideways
venue-day-caption = Rooms down, hours across. Each cell says its time.
venue-day-list = The day as a list

# Somewhere to keep things
venue-storing = Borrow space
venue-storing-now = Free now
venue-storing-from-day = Free from { $day }
venue-storing-taken = Taken as far ahead as we can see
venue-storing-which = Which space?
venue-storing-first = First day
venue-storing-last = Last day
venue-storing-show = See the price and reserve
venue-storing-none = You cannot borrow space here now. Choose another borrower, or ask the municipality.
venue-price-days = Per 30 days
venue-openings = Times that are given out at a fixed hour
