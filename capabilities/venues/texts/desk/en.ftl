
# For those who look after premises.

## Settings
venuedesk-settings = Names in calendars
venuedesk-settings-intro = Here you decide what everybody sees in the calendars of premises.
venuedesk-settings-names = Show which association has the time
venuedesk-settings-names-hint = When it is off, calendars only say «Taken». Persons are never shown.

## The list
venuedesk-nav = Premises
venuedesk-lead = Sites and premises that residents and associations can borrow. What is missing is said beside each.
venuedesk-new-site = New site
venuedesk-closures = Closed days
venuedesk-groups = Shared rules
venuedesk-import = Read from a file
venuedesk-search-label = Find premises
venuedesk-search-words = Name, address or kind
venuedesk-search = Show
venuedesk-search-all = Show all
venuedesk-all = All
venuedesk-lacking = Missing
venuedesk-lacking-any = Show anyway
venuedesk-lacks-regel = No rule
venuedesk-lacks-tider = No opening hours
venuedesk-lacks-pris = No price
venuedesk-lacks-fakta = Facts missing
venuedesk-lacks-bilde = No pictures
venuedesk-complete = All filled in
venuedesk-count = { $count ->
    [one] One place
   *[other] { $count } places
}
venuedesk-sites-count = { $count ->
    [one] one site
   *[other] { $count } sites
}
venuedesk-parts-count = { $count ->
    [one] one part to borrow
   *[other] { $count } parts to borrow
}
venuedesk-none = No premises fit. Take away some of what you chose.
venuedesk-ended = Out of use from { $date }: { $reason }

## What the pages share
venuedesk-save = Save
venuedesk-preview = See what changes
venuedesk-not-saved = Not saved yet
venuedesk-remove = Remove
venuedesk-remove-yes = Yes, remove
venuedesk-no = No, keep
venuedesk-choose = Choose
venuedesk-not-said = Not said
venuedesk-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
venuedesk-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
venuedesk-history = What has been done
venuedesk-history-none = Nothing has been changed yet.
venuedesk-actor-nobody = Unknown
venuedesk-actor-operator = The operator
venuedesk-actor-program = Samspill
venuedesk-actor-person = A person
venuedesk-did-made = Added
venuedesk-did-changed = Changed
venuedesk-did-removed = Removed
venuedesk-did-about = Description changed
venuedesk-did-parts = Parts changed
venuedesk-did-facts = Facts changed
venuedesk-did-pictures = Pictures changed
venuedesk-did-opening = Opening hours changed
venuedesk-did-rules = Rules changed
venuedesk-did-closures = Closed days changed
venuedesk-did-group = Group changed
venuedesk-did-end = Taken out of use
venuedesk-did-resume = Taken into use again
venuedesk-see-public = See the page as everybody does
venuedesk-tabs = About these premises
venuedesk-tab-about = About
venuedesk-tab-parts = Parts
venuedesk-tab-facts = Facts
venuedesk-tab-pictures = Pictures
venuedesk-tab-opening = Opening hours
venuedesk-tab-rules = Rules
venuedesk-date-hint = Write the date like this: 24.12.2026. Empty means today.
venuedesk-done-saved = Your changes are saved.
venuedesk-done-removed = It is removed.
venuedesk-done-site-made = The site is added. Now you can add premises there.
venuedesk-done-premises-made = The premises are added. Divide them here, or go on to facts, hours and rules.
venuedesk-done-picture = The picture is added.
venuedesk-done-ended = The premises are taken out of use.
venuedesk-done-resumed = The premises are in use again.
venuedesk-done-rule = The rule is saved.
venuedesk-done-rule-ended = The rule is ended.
venuedesk-done-group = The group is made. Choose its premises, and write its rules.
venuedesk-done-imported = The file is read in.

## A site
venuedesk-name = Name
venuedesk-address = Address
venuedesk-district = District
venuedesk-position = Place on the map (optional)
venuedesk-position-hint = Latitude and longitude, such as 62.3462, 5.8562
venuedesk-transport = Public transport (optional)
venuedesk-transport-hint = The nearest stop, and how far it is to walk
venuedesk-parking = Parking (optional)
venuedesk-parking-hint = Where, how many, and places for those with a permit
venuedesk-house-rules = House rules (optional)
venuedesk-house-rules-hint = What all who borrow here need to know: keys, tidying, quiet in the evening
venuedesk-owner = Who lets it? (optional)
venuedesk-owner-hint = Empty means the municipality. Otherwise write the association’s name as the register has it, or that of a lessor. Those who book for it can then change its premises here.
venuedesk-site-name-hint = What people call the site, such as «Kirkebakken skole»
venuedesk-site-premises = Premises here
venuedesk-site-empty = There are no premises here yet.
venuedesk-site-pictures = { $count ->
    [0] Add pictures of the site
    [one] One picture of the site
   *[other] { $count } pictures of the site
}
venuedesk-site-remove = Remove the site
venuedesk-site-remove-ask = Do you want to remove the site?
venuedesk-site-remove-what = The description and the pictures disappear. It cannot be undone.

## Premises
venuedesk-new-premises = New premises
venuedesk-new-premises-at = New premises: { $site }
venuedesk-new-premises-lead = Begin with a name and a kind. The rest is filled in on the pages of the premises.
venuedesk-make-premises = Add the premises
venuedesk-premises-name-hint = The room in the building, such as «Gymsalen». If it is the whole site, write the same name.
venuedesk-kind = Kind
venuedesk-people = Room for how many? (optional)
venuedesk-people-hint = The most that is allowed in the whole of it
venuedesk-whole = All of it
venuedesk-about = About the premises (optional)
venuedesk-about-hint = What people want to know before they decide
venuedesk-holidays = Closed on public holidays
venuedesk-holidays-hint = The twelve public holidays are computed for each year.
venuedesk-suits = Good for
venuedesk-suits-hint = What people can choose when they search. What suits best comes first.
venuedesk-suits-new = New use
venuedesk-suits-add = Add a use
venuedesk-purpose = Use or activity
venuedesk-uses = What people come for
venuedesk-fitness = How well?
venuedesk-level-100 = Very well
venuedesk-level-75 = Well
venuedesk-level-50 = It will do
venuedesk-level-25 = If need be
venuedesk-premises-remove = Remove the premises
venuedesk-premises-remove-ask = Do you want to remove { $name }?
venuedesk-premises-remove-what = All about the premises disappears. It cannot be undone.
venuedesk-premises-used = The premises have been used and cannot be removed. Take them out of use instead.
venuedesk-end = Out of use
venuedesk-end-lead = The premises cannot be borrowed from the day you choose. What has happened there is kept.
venuedesk-end-do = Take the premises out of use
venuedesk-end-from = From
venuedesk-end-reason = Why?
venuedesk-end-reason-hint = Everybody can read it, such as «The building is torn down»
venuedesk-end-yes = Take the premises out of use
venuedesk-resume = Take into use again

## Parts
venuedesk-parts-lead = Divide the floor into the smallest parts that are ever lent or closed alone. Then tick which of them each offer is made of.
venuedesk-parts-used = The premises have been used. What has been used cannot be removed, but can get a new name.
venuedesk-quick = Fill in for me
venuedesk-quick-hint = What is in the form now is replaced. Nothing is saved until you press «Save».
venuedesk-quick-fill = Fill in
venuedesk-quick-whole = Only the whole
venuedesk-quick-halves = Two halves and the whole
venuedesk-quick-thirds = Three thirds, two thirds and the whole
venuedesk-quick-pitch = Football pitch: eight small or three of middle size, and the whole
venuedesk-quick-part = Court { $letter }
venuedesk-quick-two = Two thirds ({ $letters })
venuedesk-quick-all = The whole floor
venuedesk-quick-strip = Strip { $number }
venuedesk-quick-small = Small pitch { $number }
venuedesk-quick-middle = Middle-sized pitch { $number }
venuedesk-quick-whole-pitch = The whole pitch
venuedesk-quick-layout-eight = Eight small
venuedesk-quick-layout-three = Three middle-sized
venuedesk-atoms = The smallest parts
venuedesk-atom = Part { $number }
venuedesk-atom-add = Add a part
venuedesk-part-kept = Has been used, and stays.
venuedesk-sets = What people can borrow
venuedesk-sets-caption = Offers down, the smallest parts across. A tick means that the offer is made of the part.
venuedesk-set = Offer
venuedesk-set-new = New offer
venuedesk-set-name = Name of the offer
venuedesk-layout = Layout
venuedesk-set-people = Room for
venuedesk-before = Minutes before
venuedesk-after = Minutes after
venuedesk-set-hint = Layout may be empty. Minutes before and after are kept free to get ready and to clear away.
venuedesk-set-kept = Has been used: its parts are fixed, and it cannot be removed.
venuedesk-set-add = Add an offer
venuedesk-tick = { $set }: { $atom }
venuedesk-shuts = What shuts each other out
venuedesk-shuts-lead = Two offers that have a part in common cannot be used at the same time.
venuedesk-shuts-none = Shuts out nothing else
venuedesk-shuts-again = Work it out again

## Facts
venuedesk-fact-who = Who says so?
venuedesk-fact-who-hint = For what you change or confirm now. The rest keeps its own source.
venuedesk-fact-source = Source
venuedesk-fact-source-hint = Such as «Measured by maintenance»
venuedesk-fact-seen = Measured or seen
venuedesk-fact-unseen = Nobody has looked
venuedesk-fact-unknown = Looked for, but not known
venuedesk-fact-confirm = Confirm again
venuedesk-design-lead = Everybody can read the list, also what is missing.
venuedesk-design-pictures = Add pictures that show it

## Pictures
venuedesk-pictures-lead = Good pictures show the way in, the room, and what is hard to describe. No persons must be recognisable.
venuedesk-pictures-none = There are no pictures yet.
venuedesk-picture-number = Picture { $number }
venuedesk-picture-new = New picture
venuedesk-picture = Picture
venuedesk-picture-hint = PNG or JPEG. We draw it anew, so that place and camera do not come along.
venuedesk-picture-add = Add the picture
venuedesk-picture-topic = Shows something about accessibility? (optional)
venuedesk-picture-any = No, something else
venuedesk-alternative = What does the picture show?
venuedesk-alternative-hint = For those who cannot see it: «Double door without a threshold, ramp on the left»
venuedesk-rank = Order

## Opening hours
venuedesk-opening-lead = Hours lie in layers. The nearest decides: single days before a part of the year, and that before the usual week. Write hours as 17 or 17:30.
venuedesk-opening-holidays = On public holidays it is closed.
venuedesk-opening-no-holidays = On public holidays it is open as usual.
venuedesk-opening-add = Add hours
venuedesk-layer-week = Usual week
venuedesk-layer-week-lead = As it usually is. Several rows for one day are added together.
venuedesk-layer-season = Part of the year
venuedesk-layer-season-lead = Such as the summer. Leave the hours empty when it is closed.
venuedesk-layer-date = Single days
venuedesk-layer-date-lead = Exceptions for a day or a few. Leave the hours empty when it is closed.
venuedesk-for = For whom?
venuedesk-for-anybody = Everybody
venuedesk-for-association = Associations
venuedesk-for-municipality = The municipality itself
venuedesk-days = Days
venuedesk-days-all = Every day
venuedesk-days-1-5 = Monday–Friday
venuedesk-days-6-7 = Saturday and Sunday
venuedesk-days-1 = Monday
venuedesk-days-2 = Tuesday
venuedesk-days-3 = Wednesday
venuedesk-days-4 = Thursday
venuedesk-days-5 = Friday
venuedesk-days-6 = Saturday
venuedesk-days-7 = Sunday
venuedesk-first-day = First day (24.12.2026)
venuedesk-last-day = Last day (24.12.2026)
venuedesk-opens = Opens
venuedesk-closes = Closes
venuedesk-reason-hours = Opening hours have changed

## What a change would do
venuedesk-impact = This happens when you save
venuedesk-impact-none = No days close or open, and nobody loses a time.
venuedesk-impact-closed = { $count ->
    [one] One day closes
   *[other] { $count } days close
}
venuedesk-impact-opened = { $count ->
    [one] One day opens
   *[other] { $count } days open
}
venuedesk-impact-uses = { $count ->
    [one] One booking falls outside
   *[other] { $count } bookings fall outside
}
venuedesk-uses-what = What is to become of the bookings?
venuedesk-uses-keep = Leave them
venuedesk-uses-keep-hint = They still have their time. Talk to each of them.
venuedesk-uses-end = Take them back
venuedesk-uses-end-hint = All who lose their time are told, with the reason.

## Closed days
venuedesk-closures-lead = A calendar closes several premises for one reason: the school year, own use, maintenance. Premises can follow several.
venuedesk-closures-none = There are no calendars yet.
venuedesk-calendar-new = New calendar
venuedesk-calendar-lead = Before you save, you see what is lost.
venuedesk-calendar-name-hint = Such as «School year 2026–2027»
venuedesk-closure-kind = Kind of calendar
venuedesk-closure-school = School year
venuedesk-closure-own_use = Own use
venuedesk-closure-maintenance = Maintenance
venuedesk-closure-other = Other
venuedesk-followers = { $count ->
    [one] one place follows it
   *[other] { $count } places follow it
}
venuedesk-runs = The days
venuedesk-run = Closed { $number }
venuedesk-run-add = Add days
venuedesk-reason = Reason
venuedesk-who-follows = Premises that follow the calendar
venuedesk-pick = Tick all:
venuedesk-pick-all = All premises
venuedesk-pick-none = None
venuedesk-ticked = { $ticked } of { $all }
venuedesk-save-calendar = Save the calendar
venuedesk-calendar-remove = Remove the calendar
venuedesk-calendar-remove-ask = Do you want to remove { $name }?
venuedesk-calendar-remove-what = Its days open again in all premises that follow it.
venuedesk-file = Get days from a file
venuedesk-file-help = A calendar file (ICS) as schools publish their year, or a spreadsheet with the columns from, to and reason. The file fills the form in; nothing is saved. Save what you have written first.
venuedesk-file-choose = File
venuedesk-file-hint = ICS, CSV, Excel or LibreOffice, up to 2 MB
venuedesk-file-send = Read the file
venuedesk-file-read = { $count ->
    [one] One day or period was read from the file.
   *[other] { $count } days or periods were read from the file.
}
venuedesk-file-not-stored = They are filled into the form and not saved.
venuedesk-file-faults = This could not be read
venuedesk-line-fault = Line { $line }, { $column }: { $reason }
venuedesk-event-fault = «{ $event }»: { $reason }
venuedesk-file-no-heading = The first line must have the columns «from» and «reason».
venuedesk-file-ics = The calendar file cannot be read. Download it again, and try once more.
venuedesk-file-date = write the date like this: 24.12.2026
venuedesk-file-order = the last day must come after the first
venuedesk-file-reason = write why it is closed
venuedesk-file-repeats = repeats; write each day by itself
venuedesk-file-name = write a name of up to 100 letters
venuedesk-file-twice = stands twice in the file
venuedesk-file-address = write the address the first time the site stands in the file
venuedesk-file-district = the municipality has no district called «{ $district }»
venuedesk-file-degrees = write degrees with decimals, such as 62.3462
venuedesk-file-kind = write a kind we know, such as gym or meeting room
venuedesk-file-people = write a whole number above nought
venuedesk-file-number = write a number

## Reading a file
venuedesk-import-lead = You see all that will be made, and all that is wrong, before anything is saved. If there are faults, nothing is read in.
venuedesk-import-hint = CSV, Excel or LibreOffice, up to 2 MB
venuedesk-import-send = See what will be made
venuedesk-import-columns = The columns
venuedesk-import-columns-lead = Only sted is required. Each line is one of the premises; parts are separated by commas. Lists you download have the same columns.
venuedesk-import-template = Download an empty file
venuedesk-import-latest = Read in before
venuedesk-import-no-heading = The first line must have the column «sted».
venuedesk-import-preview = This will be made
venuedesk-import-stopped = The file cannot be read in yet
venuedesk-import-faults = { $count ->
    [one] One fault in the file
   *[other] { $count } faults in the file
}
venuedesk-import-faults-lead = Mend them in the file, and try again. Nothing is saved.
venuedesk-sites-new = { $count ->
    [one] One new site
   *[other] { $count } new sites
}
venuedesk-premises-new = { $count ->
    [one] One new place
   *[other] { $count } new places
}
venuedesk-import-known = { $count ->
    [one] One place is there already and is left alone
   *[other] { $count } places are there already and are left alone
}
venuedesk-import-yes = Read in
venuedesk-import-no = No, cancel
venuedesk-import-again = Choose another file

## Rules
venuedesk-rules-lead = A rule is never changed. What is new from a day is a new rule, so that an old booking can always be explained.
venuedesk-rules-all = All rules
venuedesk-rules-none = Nobody can borrow until there is a rule.
venuedesk-rule-new = New rule
venuedesk-rule-new-from = New rule from this one
venuedesk-rule-says = What the rule says
venuedesk-rule-end = End the rule
venuedesk-rule-end-until = The last day it holds
venuedesk-rule-end-yes = End
venuedesk-rule-holds = Holds now
venuedesk-rule-to-come = Begins later
venuedesk-rule-past = Holds no more
venuedesk-rule-from = From { $from }
venuedesk-rule-from-until = From { $from } to { $until }
venuedesk-rule-preview = { $when } this holds
venuedesk-rule-before = What holds until then
venuedesk-rule-first = There is no such rule before.
venuedesk-rule-old-bookings = Bookings that have been granted do not change.
venuedesk-rule-save = Save the rule
venuedesk-rule-who = Who and what
venuedesk-category = Only for
venuedesk-category-any = All of them
venuedesk-category-youth = Children’s and youth associations
venuedesk-category-adult = Associations for adults
venuedesk-category-private = Private persons
venuedesk-category-commercial = Businesses
venuedesk-category-own = The municipality itself
venuedesk-sign-in = Signing in
venuedesk-sign-in-email = A code by e-mail will do
venuedesk-sign-in-strong = With an electronic ID
venuedesk-kinds = Kinds of use
venuedesk-kinds-hint = No ticks means all.
venuedesk-use-single = Once
venuedesk-use-spare = Spare hour
venuedesk-use-recurring = Recurring time
venuedesk-use-event = Event
venuedesk-use-storage = Storage
venuedesk-use-own_use = Own use
venuedesk-use-maintenance = Maintenance
venuedesk-confirmed-only = Only associations confirmed this year
venuedesk-least-age = Least age (optional)
venuedesk-rule-period = When the rule holds
venuedesk-from = From
venuedesk-until = To (optional)
venuedesk-rule-lengths = How long
venuedesk-least = Shortest time
venuedesk-most = Longest time
venuedesk-hours-hint = Hours, such as 1.5
venuedesk-grid = Starts and ends every
venuedesk-grid-hint = Counted from midnight
venuedesk-week = Most in a week (optional)
venuedesk-season = Most in a season (optional)
venuedesk-limit-hint = Hours for each who borrows
venuedesk-rule-when = How early and how late
venuedesk-days-ahead = Days ahead
venuedesk-ahead-opens = A new day opens at (optional)
venuedesk-ahead-opens-hint = Empty means midnight
venuedesk-notice = No later than this before
venuedesk-opens-on = Can be booked from (optional)
venuedesk-opens-hour = At
venuedesk-rule-answer = Answer
venuedesk-at-once = Given at once
venuedesk-at-once-hint = When it is not ticked, the municipality answers each request.
venuedesk-at-once-from = Only from (optional)
venuedesk-at-once-to = Only until (optional)
venuedesk-rule-demands = Conditions
venuedesk-responsible = A responsible person over 18 must be named
venuedesk-terms = Terms to be accepted
venuedesk-terms-hint = The wording in force on the day they are accepted
venuedesk-deposit = Deposit in kroner (optional)
venuedesk-rule-cancel-heading = Cancelling and moving
venuedesk-rule-cancel-hint = What is to be paid when it is cancelled late. No steps means it is free.
venuedesk-step = Step { $number }
venuedesk-step-add = Add a step
venuedesk-step-hours = Later than so many hours before
venuedesk-step-percent = Per cent of the price
venuedesk-displacement = Events may take over the time until so many days before
venuedesk-displacement-hint = Those who lose the time are told, and offered another.
venuedesk-rule-length = From { $least } to { $most } hours at a time, in steps of { $grid } minutes.
venuedesk-rule-ahead = { $count ->
    [one] Can be booked up to one day ahead.
   *[other] Can be booked up to { $count } days ahead.
}
venuedesk-rule-new-day = A new day opens at { $opens }.
venuedesk-rule-notice = No later than { $notice } hours before.
venuedesk-rule-until-start = Right up to the start.
venuedesk-rule-at-once = Given at once.
venuedesk-rule-at-once-between = Given at once between { $opens } and { $closes }. Otherwise the municipality answers.
venuedesk-rule-by-staff = The municipality answers each request.
venuedesk-rule-strong = Needs signing in with an electronic ID.
venuedesk-rule-confirmed = Only for associations confirmed this year.
venuedesk-rule-age = { $count ->
    [one] Whoever books must be one year old.
   *[other] Whoever books must be { $count } years old.
}
venuedesk-rule-opens-at = Can be booked from { $at }.
venuedesk-rule-week = At most { $hours } hours a week for each.
venuedesk-rule-season = At most { $hours } hours a season for each.
venuedesk-rule-terms = The terms «{ $title }» must be accepted.
venuedesk-rule-responsible = A responsible person over 18 must be named.
venuedesk-rule-deposit = Deposit: { $sum }.
venuedesk-rule-cancel = { $count ->
    [one] Cancelled less than one hour before: { $percent } per cent of the price.
   *[other] Cancelled less than { $count } hours before: { $percent } per cent of the price.
}
venuedesk-rule-cancel-days = { $count ->
    [one] Cancelled less than one day before: { $percent } per cent of the price.
   *[other] Cancelled less than { $count } days before: { $percent } per cent of the price.
}
venuedesk-rule-displacement = { $count ->
    [one] Events may take over the time until one day before.
   *[other] Events may take over the time until { $count } days before.
}
venuedesk-groups-lead = Premises with the same rules. Limits of hours are counted over the whole group.
venuedesk-groups-none = There are no groups yet.
venuedesk-group-new = New group
venuedesk-group-make = Make the group
venuedesk-group-name-hint = Such as «School gyms»
venuedesk-group-premises = Premises in the group

## What to mend
venuedesk-error-name = Write a name of up to 100 letters
venuedesk-error-address = Write the address, such as Skoleveien 4
venuedesk-error-district = Choose a district from the list
venuedesk-error-position = Write latitude and longitude, such as 62.3462, 5.8562
venuedesk-error-long = Write less
venuedesk-error-owner = Write the name as the register has it. If several have that name, the association must first get one of its own.
venuedesk-error-kind = Choose what kind of premises it is
venuedesk-error-people = Write a whole number above nought, or leave it empty
venuedesk-error-fitness = Choose how well the premises suit it
venuedesk-error-purpose-twice = Choose another use; this one is there already
venuedesk-error-reason = Write the reason in short
venuedesk-error-end-date = Write from which day
venuedesk-error-past = Choose today or a day to come
venuedesk-error-number = Write a number, such as 90 or 2.5
venuedesk-error-source = Write who says so
venuedesk-error-seen-on = Write the day it was measured or seen, not a day to come
venuedesk-error-alternative = Write what the picture shows, in up to 300 letters
venuedesk-error-picture = Choose a picture
venuedesk-error-pictures = There is room for 24 pictures. Remove one first.
venuedesk-error-file = Choose a file
venuedesk-error-quick = Choose what to fill in
venuedesk-error-quick-used = The premises have been used. Add new parts by hand.
venuedesk-error-part-name = Write the name of the part
venuedesk-error-no-parts = Add at least one part
venuedesk-error-no-sets = Add at least one offer
venuedesk-error-part-used = «{ $name }» has been used and cannot be removed. Load the page again to get it back.
venuedesk-error-set-used = «{ $name }» has been lent and cannot be removed. Load the page again to get it back.
venuedesk-error-set-of-others = «{ $name }» has been lent, so its parts are fixed. Make a new offer instead.
venuedesk-error-set-name = Write the name of the offer
venuedesk-error-set-empty = Tick at least one part
venuedesk-error-minutes = Write minutes from 0 to 1440
venuedesk-error-hours = Write when it opens and closes, such as 17:00 and 22:00
venuedesk-error-hours-order = It must open before it closes
venuedesk-error-dates-order = The last day must come after the first
venuedesk-error-closure-kind = Choose what kind of calendar it is
venuedesk-error-no-runs = Add at least one day
venuedesk-error-tenant = Choose whom the rule is for
venuedesk-error-category = Choose some who belong to those you chose
venuedesk-error-rule-from = Write today or a day to come
venuedesk-error-length = Write hours, such as 1.5
venuedesk-error-length-order = The longest time must be longer than the shortest
venuedesk-error-grid = Choose how often
venuedesk-error-days = Write a whole number of days
venuedesk-error-hour = Write the time, such as 10:00
venuedesk-error-age = Write an age in whole years, or leave it empty
venuedesk-error-money = Write whole kroner, such as 500
venuedesk-error-step = Write hours and per cent, such as 48 and 50
venuedesk-error-step-twice = Write another number of hours; this one is there already

## Terms
venuedesk-terms-no = None
venuedesk-terms-all = Terms
venuedesk-terms-lead = What whoever borrows must accept. A wording is never changed: a new one takes over from a day, and what somebody has accepted can always be read again.
venuedesk-terms-new = New terms
venuedesk-terms-none = There are no terms yet.
venuedesk-terms-known = The terms
venuedesk-terms-asked = { $count ->
    [0] No premises ask for them
    [one] One of the premises asks for them
   *[other] { $count } premises ask for them
}
venuedesk-terms-wordings = { $count ->
    [one] One version
   *[other] { $count } versions
}
venuedesk-terms-premises = Premises that ask for the terms
venuedesk-terms-unused = Choose the terms in the rule of premises or of a group to have people accept them.
venuedesk-terms-nb = Bokmål
venuedesk-terms-nn = Nynorsk
venuedesk-terms-en = English
venuedesk-terms-title = Name of the terms
venuedesk-terms-text = The text
venuedesk-wordings = Versions
venuedesk-wording = Version { $number }, from { $from }
venuedesk-wording-new = New version
venuedesk-wording-first = First version
venuedesk-wording-lead = From the day you choose, this is the text to accept. Whoever has accepted an older one is bound by that.
venuedesk-wording-save = Save the version
venuedesk-error-terms = Choose terms from the list
venuedesk-error-wording = Write the text, up to 10,000 characters
venuedesk-error-wording-from = Write a day from today on, after the version before
venuedesk-error-wording-same = The text is the same as before
venuedesk-did-wording = New version

## Rules over time
venuedesk-rule-history = Rules over time
venuedesk-rule-history-lead = Rules are dated. Here you see what held on a day, what holds now, and what is to come.
venuedesk-rule-day = What held on this day?
venuedesk-rules-on = Rules that hold on { $date }
venuedesk-rules-none-on = No rules hold on this day.
venuedesk-rule-changes = Changes, newest first
venuedesk-rule-changed = Changed
venuedesk-rule-made = New
venuedesk-rule-over = Ended
venuedesk-rule-news = What is new
venuedesk-rule-places = { $count ->
    [one] One of the premises
   *[other] { $count } premises
}
venuedesk-rule-count = { $count ->
    [one] One change
   *[other] { $count } changes
}
venuedesk-would = What it would have meant
venuedesk-would-count = { $count ->
    [0] No such time has been borrowed here in the past year or ahead.
    [one] One such time has been borrowed here in the past year or ahead.
   *[other] { $count } such times have been borrowed here in the past year and ahead.
}
venuedesk-would-refuse = { $count ->
    [one] One would not have been allowed: { $why }
   *[other] { $count } would not have been allowed: { $why }
}
venuedesk-would-much = { $count ->
    [one] One association has had more hours a week than the rule gives.
   *[other] { $count } associations have had more hours a week than the rule gives.
}
venuedesk-would-wait = { $count ->
    [one] One would have waited for an answer.
   *[other] { $count } would have waited for an answer.
}
venuedesk-would-fit = The rule would have allowed all of them.

## Times to come
venuedesk-lacks = Missing before it is ready:
venuedesk-tab-coming = Times to come
venuedesk-coming-lead = Times that somebody has or waits for an answer about. Persons are never named.
venuedesk-coming-none = Nobody has times here from now on.
venuedesk-coming-granted = Agreed
venuedesk-coming-waits = Waits for an answer
venuedesk-closures-known = The calendars
venuedesk-groups-known = The groups

# Lessors
lessor-all = Lessors
lessor-lead = Those who let premises through the municipality’s pages and are no association: a company, a foundation, a parish. Associations are in the register.
lessor-none = Nobody but the municipality and associations lets premises yet.
lessor-new = New lessor
lessor-name = Name
lessor-name-hint = Write the same name on the page of a site, and this is who lets it.
lessor-number = Organisation number (optional)
lessor-contact = Contact person
lessor-contact-hint = Whom the municipality asks. Not shown to others.
lessor-contact-email = E-mail
lessor-contact-phone = Telephone (optional)
lessor-people = Who answers
lessor-people-lead = They answer requests, keep the premises up to date and see who comes. They see only what is about the lessor’s own premises.
lessor-people-none = Nobody has been asked to answer. Until somebody is, the municipality does.
lessor-has-joined = Answers
lessor-is-asked = Has been sent a link
lessor-end = End
lessor-ask = Ask somebody to answer
lessor-person-name = Her or his name
lessor-person-email = E-mail address
lessor-person-email-hint = We send a link that works once. The address is deleted when it has been used.
lessor-ask-go = Send the link
lessor-lets = Lets
lessor-lets-none = No site yet. Write the name on the page of a site.
lessor-done-asked = The link is sent.
lessor-done-ended = The access has ended.
lessor-done-joined = You now answer for the lessor.
lessor-error-taken = An association or another lessor has that name. Write one that tells them apart.
lessor-error-number = Write an organisation number of nine digits, or leave the field empty.
lessor-error-contact = Write the name.
lessor-error-email = Write an e-mail address, such as name@example.no.
lessor-offered-title = Answer for { $lessor }
lessor-offered-lead = The municipality has entered you as somebody who answers requests for the premises.
lessor-offered-as = You are signed in as { $name }.
lessor-offered-yes = Yes, that is me
lessor-offered-no = If it is not you, close the page. Nothing will happen.
lessor-letter = Answer requests for { $lessor }
lessor-letter-body = Hello, { $name }. The municipality has entered you as somebody who answers for { $lessor }. Sign in with the link and say that it is you. You then see who asks for the premises, and can answer them.
lessor-letter-button = Sign in and say yes
lessor-letter-why = You get this because the municipality entered your address. If it is not meant for you, you can disregard it.
deed-venues-answer-for = Said yes to answering for a lessor
venuedesk-did-person-asked = Somebody was asked to answer
venuedesk-did-person-joined = Somebody said yes to answering
venuedesk-did-person-ended = Somebody answers no more
lessor-sites = { $count ->
    [0] No sites
    [one] One site
   *[other] { $count } sites
 }
venuedesk-error-no-followers = Choose at least one of the premises you let.
lessor-menu-premises = Premises
