# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = We charge at least { $sum }
price-line-highest = We charge at most { $sum }
price-line-tickets = { $percent } per cent of the ticket income
price-line-less = { $percent } per cent less
price-line-kept = { $percent } per cent of { $sum }, cancelled too late
price-why-tickets = We work it out when we know what the tickets brought in.
price-why-income = The tickets brought in { $sum }.
price-why-young = { $young } of { $all } are under { $under }. The limit is { $least }.
price-why-young-members = { $young } of { $all } members are under { $under }, by the member numbers for { $year }. The limit is { $least }.
price-why-season = You pay for at most { $hours } hours in a season.
price-unit-fixed = fixed price
price-unit-hour = { $count ->
    [one] 1 hour at { $rate }
   *[other] { $count } hours at { $rate }
}
price-unit-part-hour = { $hours } hours at { $rate }
price-unit-started-hour = { $count ->
    [one] 1 started hour at { $rate }
   *[other] { $count } started hours at { $rate }
}
price-unit-day = { $count ->
    [one] 1 day at { $rate }
   *[other] { $count } days at { $rate }
}
price-unit-night = { $count ->
    [one] 1 night at { $rate }
   *[other] { $count } nights at { $rate }
}
price-unit-person-night = { $count } overnight stays at { $rate }
price-unit-month = { $count ->
    [one] 1 month at { $rate }
   *[other] { $count } months at { $rate }
}
price-per-hour = an hour
price-per-started_hour = for each started hour
price-per-day = a day
price-per-night = a night
price-per-person_night = a person a night
price-per-month = a month
price-clock = { $from }–{ $until }
price-gratis = free

## Explaining a price
price-to-pay = To pay
price-listed = The list price is { $listed }. What you are given is worth { $value }.
price-decided = Price list decided { $day }.
price-decided-point = Price list decided { $day }, item { $points }.
price-read-list = Read the price list

## A price list in plain tables
price-list = Price list for premises
price-none-yet = There is no price list yet.
price-decided-by = Decided by { $by } { $day }. Holds from { $from }.
price-decided-by-case = Decided by { $by } { $day }, case { $case }. Holds from { $from }.
price-next = A new price list holds from { $from }.
price-others = Other price lists
price-lessors = Others who let premises
price-how = How to read the list
price-how-first = In each table the first line that fits holds.
price-how-youth = An association counts as one for the young when at least { $percent } per cent of its members are under { $under }.
price-how-listed = The list price is what this group pays: { $who }.
price-part-rate = Rent
price-part-relief = Free use and discounts
price-part-extra = Extras
price-no-rules = No rules here.
price-point = Item
price-what = What
price-when = When and for whom
price-sum = Price
price-always = everybody
price-everything = All premises
price-at-least = at least { $sum }
price-at-most = at most { $sum }
price-with-vat = with { $percent } per cent VAT
price-when-share = up to { $percent } per cent of the premises
price-when-least = at least { $hours } hours
price-when-most = at most { $hours } hours
price-when-tickets = With tickets
price-rule-has-tickets = with tickets
price-when-no-tickets = Without tickets
price-when-young = at least { $percent } per cent young
price-when-season = after { $hours } hours in the season
price-when-gone = premises that are gone
price-category-youth = association for the young
price-category-adult = other association
price-category-private = private person
price-category-commercial = business
price-category-own = the municipality itself
price-purpose-practice = practice
price-purpose-match = match
price-purpose-event = event
price-purpose-meeting = meeting
price-purpose-course = course with state support
price-purpose-party = party
price-purpose-storage = storage
price-purpose-other = other
price-kind-hall = sports hall
price-kind-gym = gym
price-kind-culture = culture hall
price-kind-rehearsal = rehearsal room
price-kind-meeting = meeting room
price-kind-house = party house
price-kind-kitchen = kitchen
price-kind-pitch = pitch
price-kind-workshop = workshop
price-kind-storage = storage
price-days-all = every day
price-days-workdays = Monday to Friday
price-days-weekend = Saturday and Sunday
price-unit-name-hour = hour
price-unit-name-started_hour = started hour
price-unit-name-fixed = fixed price
price-unit-name-day = day
price-unit-name-night = night
price-unit-name-person_night = person a night
price-unit-name-month = month

## Price lists for staff
price-lists = Price lists
price-lists-lead = Never change a list that holds. Make a draft, try it, and publish it from a date.
price-whose = Price lists and invoices for
price-public = See the price list as everybody does
price-state-draft = Draft
price-state-discarded = Discarded
price-state-in-force = In force
price-state-coming = Holds later
price-state-past = No longer holds
price-draft-copy = Make a draft from the list in force
price-draft-new = Make a price list
price-copy-of = Draft after { $name }
price-new-list = New price list
price-head = Decision and limits
price-head-name = Name of the list
price-head-decided-on = Decided
price-head-decided-by = Decided by
price-head-decided-by-hint = For example the municipal council, or the board.
price-head-case = Case number, if there is one
price-head-from = Holds from
price-head-from-hint = The list holds for use from this day.
price-head-young = Young is who is under … years
price-head-young-hint = The member numbers can answer for 20 and 26 years.
price-head-youth = An association for the young when at least … per cent of members are young
price-head-young-ours = The municipality decides who counts as an association for the young.
price-head-listed = Who pays the list price?
price-head-listed-hint = The value of free use is counted from this price.
price-head-vat = Value added tax, with the law
price-head-vat-hint = Stands on the invoices.
price-head-about = More about the list, if you like
price-save = Save
price-add-rate = Add a rent
price-add-relief = Add free use or a discount
price-add-extra = Add an extra
price-edit-rate = Change a rent
price-edit-relief = Change free use or a discount
price-edit-extra = Change an extra
price-changes = What the draft changes in { $name }
price-changes-none = No rules are changed.
price-change = Change
price-change-new = New
price-change-gone = Taken away
price-change-other = Changed
price-before = Before
price-after = After
price-publish = Publish the list
price-publish-hint = A published list cannot be changed. It holds from the date of the decision until the next one takes over.
price-discard = Discard the draft
price-try = Try a price
price-try-this = Try a price in this list
price-try-lead = Choose where, who and when. You see each rule and sum, and the list in force beside it.
price-try-where = Premises and part
price-try-choose = Choose premises
price-try-date = Date
price-try-until-hint = 26 is two at night.
price-try-people = How many come?
price-try-young = How many of them are young?
price-try-go = Work out the price
price-no-rate = The price list has no price for this.
price-no-extra = The price list has no extra called “{ $key }”.
price-too-long = The time is too long to work out a price.
price-done-saved = The draft is saved.
price-done-published = The price list is published.
price-done-discarded = The draft is discarded.
price-done-rule-saved = The rule is saved.
price-done-rule-moved = The rule is moved.
price-done-rule-removed = The rule is taken away.

## A rule
price-rule-lead = The first rule in the table that fits holds.
price-rule-point = Item of the decision, if there is one
price-rule-point-hint = For example 4.2.
price-rule-name-nb = Name in bokmål
price-rule-name-nn = Name in nynorsk, if you like
price-rule-name-en = Name in English, if you like
price-rule-key = Short name in addresses
price-rule-key-hint = Small letters, digits and strokes, such as kitchen.
price-rule-less = Per cent less
price-rule-less-hint = 100 is free.
price-rule-amount = Price in kroner
price-rule-amount-hint = With value added tax. Write 0 for free.
price-rule-unit = Counted per
price-rule-vat = Value added tax in the price
price-rule-lowest = At least, in kroner, if there is a limit
price-rule-highest = At most, in kroner, if there is a limit
price-rule-tickets = Per cent of the ticket income, besides
price-rule-when = When does the rule hold?
price-rule-when-hint = What you leave empty holds for all.
price-rule-category = Who
price-rule-purpose = What for
price-rule-kind = What kind of premises
price-rule-place = These premises alone
price-rule-place-hint = A new rule for certain premises is put before those that hold anywhere. The first that fits is used.
price-rule-anywhere = All premises
price-rule-share = Up to so many per cent of the premises
price-rule-share-hint = 34 is a third.
price-rule-days = Days
price-rule-from = From
price-rule-until = Until
price-rule-clock-hint = For example 16 or 16:30.
price-rule-least = Lasts at least, in hours
price-rule-most = Lasts at most, in hours
price-rule-hours-hint = For example 3 or 1:30.
price-rule-with-tickets = Tickets
price-tickets-either = With and without tickets
price-rule-young = At least so many per cent young
price-rule-young-hint = Of those who come, or of the members.
price-rule-season = After so many hours in the season
price-rule-season-hint = What comes after gets the reduction.
price-save-rule = Save the rule
price-rule-up = Move up
price-rule-down = Move down
price-rule-remove = Take the rule away

## What must be put right
price-error-name = Write a name for the list
price-error-number = Write a whole number, at most { $most }
price-error-undecided = Write when the list was decided, and by whom
price-error-no-date = Write from which date the list holds
price-error-same-date = Another list holds from the same date. Choose another date
price-error-too-early = Choose today or a later date, so that no price changes afterwards
price-error-empty = Add at least one rent
price-error-rule-name = Write a name in bokmål
price-error-percent = Write how many per cent less
price-error-key = Write a short name with small letters, digits and strokes
price-error-sum = Write a sum in kroner, for example 180 or 180,50
price-error-clock = Write a time, for example 16 or 16:30
price-error-hours = Write hours, for example 3 or 1:30
price-error-place = Choose premises
price-error-later = The end must be after the beginning
price-error-count = Write a whole number
price-error-more-young = Write at most as many young as come
price-error-until = Write the date the batch goes to
price-error-nothing = Nothing waits to be invoiced up to this date
price-error-reason = Write why
price-error-too-much = Write a sum that is not larger than what is left
price-error-organisation = Write an organisation number with nine digits
price-error-postal = Write four digits
price-error-account = Write an account number with eleven digits

## Invoices
price-invoices = Invoices
price-nothing-waits = Nothing waits to be invoiced.
price-waits = { $count ->
    [one] One waits to be invoiced, { $sum } together.
   *[other] { $count } wait to be invoiced, { $sum } together.
}
price-waiting = What waits
price-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
price-make-batch = Make a batch
price-make-batch-hint = Everything that waits up to the date is taken. A batch cannot be changed, but it can be credited.
price-until = Invoice use up to and including
price-batches = Batches
price-no-batches = No batches have been made yet.
price-batch-number = Batch { $number }
price-batch-words = { $count ->
    [one] 1 line, { $sum }. Made { $day }.
   *[other] { $count } lines, { $sum }. Made { $day }.
}
price-batch-made = Not handed over
price-batch-sent = Handed over
price-batch-sent-on = Handed over to accounting { $day }
price-hand-over = Mark as handed over to accounting
price-hand-over-own = Mark as sent
price-file-csv = Download the lines (CSV)
price-file-ehf = Download the EHF invoices (ZIP)
price-file-one-ehf = Download EHF
price-no-ehf = This invoice must be sent in another way than EHF.
price-frozen = The files are frozen. You get the same each time.
price-invoice = Invoice
price-invoice-number = Invoice { $number }
price-invoice-lead = { $name }, { $sum }, { $day }
price-invoice-due = Due { $day }
price-invoice-unpaid = Not paid, marked { $day }
price-invoice-paid = Paid, marked { $day }
price-debtor = Who
price-way = Sent
price-way-other = Another way
price-state = State
price-mark-paid = Mark as paid
price-mark-unpaid = Mark as not paid
price-mark-none = Take the mark away
price-credits = Credited
price-credit-words = Credit note { $number }, { $day }: { $sum }. { $reason }
price-nobody = Unknown
price-fee-state-estimated = Estimated
price-fee-state-fixed = Waits to be invoiced
price-fee-state-in_batch = In a batch
price-fee-state-invoiced = Invoiced
price-fee-state-credited = Credited
price-fee-state-waived = Waived
price-fee-kind = For
price-fee-kind-rent = Rent
price-fee-kind-cancellation = Cancellation
price-fee-day = Day
price-reason = Why
price-credited = Credited
price-explained = How the price was worked out
price-waive = Waive the fee
price-waive-hint = Nobody is invoiced for this. The reason is kept.
price-credit = Credit
price-credit-hint = We make a credit note. The reason stands on it.
price-credit-amount = Sum in kroner
price-seller-missing = We cannot make EHF until the municipality's number, address and account are filled in.
price-seller-missing-own = Fill in number, address and account before you make EHF.
price-seller = Who invoices
price-seller-intro = This stands on the invoices.
price-seller-name = The municipality's name
price-seller-name-own = Name of the lessor
price-seller-number = Organisation number
price-seller-vat = The municipality is registered for value added tax
price-seller-vat-own = The lessor is registered for value added tax
price-seller-street = Address
price-seller-postal = Postal code
price-seller-town = Town
price-seller-account = Account number
price-seller-email = E-mail for questions about invoices
price-seller-days = Days to pay
price-done-batch = The batch is made.
price-done-sent = The batch is marked as handed over.
price-done-marked = The mark is saved.
price-done-waived = The fee is waived.
price-done-credited = The credit note is made.
price-done-seller = Saved. New invoices use this.
price-tasks-credit = Fees that should be credited
price-task-credit = Cancelled after the invoice: { $what }
price-task-credit-remark = See whether the fee should be credited.

## What an association pays and is given
price-mine = Use of premises
price-mine-lead = Here you see what you pay for premises, and the value of what you are given.
price-mine-tabs = Menu of the association
price-years = Years
price-mine-listed = List price of the use in { $year }
price-uses = { $count ->
    [one] Once
   *[other] { $count } times
}
price-mine-value = The value of free use and discounts
price-mine-pays = You pay
price-mine-each = Each time
price-owed-to = The rent goes to { $name }.
price-mine-none = No use this year.
price-mine-sum = Fees of the year, cancellations and others as well: { $sum }.
price-part = Premises
price-part-value = Free use and discounts in { $year } are worth { $sum }.
price-part-listed = The list price is { $listed }. The association pays { $charged }.
price-part-pays = The association pays { $charged } for premises in { $year }.
price-part-all = See each time, and how the price was worked out
price-kept-by-law = Fees and invoices, which we must keep for five years (Bookkeeping Act § 13)

deed-prices-credit = Credited a fee
deed-prices-invoice = Made invoices
deed-prices-owe = Wrote down a fee
deed-prices-see-fees = Saw fees
deed-prices-see-invoices = Saw invoices
deed-prices-set-invoicing = Changed who the municipality is on invoices
deed-prices-set-prices = Changed the price list
deed-prices-waive = Waived a fee
price-tasks-payout = Compensation to be paid out
price-task-payout = Pay out { $sum } kr: { $what }
price-task-payout-remark = The tenant has no rent to come that it can be taken off.
price-figure-free-use = Value of free use of premises
price-figure-free-use-how = The list price less what was paid, for times that were used. Source: the fees of rentals.
price-classes = Price classes by grants
price-classes-lead = Associations that count as a certain class for a time because they got an operating grant. If you undo one, new prices follow the member numbers again.
price-classes-none = No association has a price class by a grant.
price-class-association = Association
price-class-as = Counts as
price-class-time = When
price-class-state = Where it stands
price-class-why = Grant { $number }
price-class-undo = Undo
price-class-undone = The price class is undone. New prices follow the member numbers.
price-class-state-undone = Undone { $day }
price-class-state-past = Over
price-class-state-coming = To come
price-class-state-now = In force
price-class-settings = Price class by grants
price-class-settings-intro = Associations that get an operating grant or free use of premises can count as a certain class when they borrow premises. It holds from the day they were told.
price-class-settings-as = They count as
price-class-settings-as-hint = If you change this, associations keep the class they already have.
price-class-settings-none = no class of its own
price-class-settings-months = Number of months
lessor-menu-prices = Prices
lessor-menu-invoices = Invoices
