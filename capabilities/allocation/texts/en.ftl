# Keys, steps, runs and why each gets what it gets.

## Pages
alloc-keys = Allocation keys
alloc-keys-lead = A key says how a pot is shared. It can be tried on real numbers before anybody decides it, and what was decided is never changed.
alloc-new-trial = New trial
alloc-new-trial-lead = We take the numbers from the register and freeze them. The keys you compare then stand on the same numbers.
alloc-no-keys = There are no keys yet.
alloc-new-key = New key
alloc-begin-key = Begin a key
alloc-name = Name
alloc-name-hint = For example “Operating grants to sports clubs”
alloc-runs = Runs
alloc-no-runs = Nobody has run a key yet.
alloc-run-words = { $day }, NOK { $pot }
alloc-run-final = The decision builds on this
alloc-version = Version { $number }
alloc-version-named = { $name }, version { $number }
alloc-version-draft = { $name }, version { $number } (draft)
alloc-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
alloc-decided = Decided by { $by } on { $day }. In force from { $from }.
alloc-decided-case = Decided by { $by } on { $day }, case { $case }. In force from { $from }.
alloc-state-draft = Draft
alloc-state-in-force = In force
alloc-state-coming = Decided, in force later
alloc-state-past = No longer in force
alloc-try = Try the key
alloc-trial-of = Trial: { $name }
alloc-next-version = Make the next version
alloc-the-steps = The steps
alloc-no-steps = The key has no steps yet. Begin with what is to be given.
alloc-change = Change
alloc-up = Move up
alloc-down = Move down
alloc-remove = Remove
alloc-add-step = New step
alloc-add = Add
alloc-names = The name of the key
alloc-name-nb = Name in Bokmål
alloc-name-nn = Name in Nynorsk (may be empty)
alloc-name-en = Name in English (may be empty)
alloc-save = Save the name
alloc-decide = The key has been decided
alloc-decide-lead = Once the decision is entered, the key cannot be changed. If something is to be different, you make the next version.
alloc-decided-on = When was it decided?
alloc-decided-by = Who decided it?
alloc-decided-by-hint = For example “the municipal council”
alloc-case = Case number (may be empty)
alloc-from = In force from
alloc-decide-do = Enter the decision
alloc-discard = Discard the draft
alloc-checked = Before it can be run
alloc-can-run = The key can be run
alloc-order = The order
alloc-order-words = First something is set aside, then it is given, then come the cap, the floor and the minimum. Last it is rounded, and what is left gets its place.
alloc-done-moved = The step has been moved.
alloc-done-removed = The step has been removed.
alloc-done-named = The name has been saved.
alloc-done-step = The step has been saved.
alloc-done-decided = The decision has been entered.
alloc-done-discarded = The draft has been discarded.
alloc-done-next = Here is the draft of the next version.
alloc-done-run = The key has been run.

## A new trial
alloc-run-title = What shall the run be called?
alloc-run-title-hint = For example “Operating grants 2027, proposal 2”
alloc-key-and-pot = Key and pot
alloc-key = Key
alloc-choose = Choose
alloc-pot = Pot
alloc-part = Part { $number }
alloc-part-more = Area, kind, transition and council
alloc-part-name = Name of the part (may be empty)
alloc-part-area = Area
alloc-part-everywhere = The whole municipality
alloc-part-kind = Kind
alloc-part-any = Every kind
alloc-part-old = Old key that still counts
alloc-part-old-hint = This softens a change over some years.
alloc-part-percent = How many per cent does the old one count?
alloc-part-through = All goes to a council that passes it on (may be empty)
alloc-part-through-hint = The council’s organisation number
alloc-add-part = Add a part with a pot of its own
alloc-remove-part = Remove the part
alloc-compare = Compare with
alloc-compare-hint = Run with the same pot on the same numbers.
alloc-year = Member numbers of the year
alloc-year-hint = As they were on 31 December
alloc-last-year = Amounts last year (may be empty)
alloc-last-year-hint = One association a line: organisation number and kroner. You may paste from a spreadsheet.
alloc-run = Run the key

## A run
alloc-lead-final = Run { $day } for { $count } associations with member numbers of { $year }. The decision builds on this.
alloc-lead-trial = Tried { $day } for { $count } associations with member numbers of { $year }. Nobody gets anything from a trial.
alloc-get-xlsx = Get spreadsheet
alloc-get-csv = Get CSV
alloc-get-json = Get everything (JSON)
alloc-set-aside = Set aside
alloc-given = Shared out
alloc-left = Left
alloc-kept-for = What is left is kept for { $purpose }.
alloc-through = The whole sum goes to the council, which passes it on as the table shows.
alloc-against-last = Against last year
alloc-against = Against “{ $name }”
alloc-winners = { $count ->
    [one] One association gets more
   *[other] { $count } associations get more
}
alloc-losers = { $count ->
    [one] One association gets less
   *[other] { $count } associations get less
}
alloc-same = { $count ->
    [one] One gets the same
   *[other] { $count } get the same
}
alloc-incomparable = { $count ->
    [one] One has nothing to compare with
   *[other] { $count } have nothing to compare with
}
alloc-rows = By association
alloc-view-all = Show all
alloc-view-winners = Those who get more
alloc-view-losers = Those who get less
alloc-no-rows = Nothing to show here.
alloc-table-caption = What each association gets, in kroner
alloc-association = Association
alloc-organisation-number = Organisation number
alloc-members = Members (under 20)
alloc-all-members = Members
alloc-under-twenty = Under 20
alloc-last = Last year
alloc-gets = Gets
alloc-since-last = Since last year
alloc-since-other = Against the other
alloc-new = new
alloc-all = { $count ->
    [one] { $count } association
   *[other] All { $count }
}
alloc-picture = The largest changes, NOK
alloc-picture-label = Dot chart: of the { $shown } largest changes, { $winners } are for the better. The numbers stand in the table above.
alloc-picture-note = The { $shown } largest changes of { $all }. The numbers stand in the table “By association”.
alloc-old-key = Old key, counts { $percent } per cent
alloc-new-key-part = New key, counts { $percent } per cent
alloc-total-shared = { $sum } was shared by { $points }.
alloc-total-aside = { $sum }.
alloc-total-takers = { $count ->
    [one] Changed something for one.
   *[other] Changed something for { $count }.
}
alloc-total-rounds = { $count ->
    [one] { $count } round.
   *[other] { $count } rounds until all stood within.
}
alloc-total-after = After this, { $given } is shared out and { $left } is left.
alloc-looked-over = Checked
alloc-numbers = The numbers it stands on
alloc-numbers-words = The numbers are frozen. What an association changes later does not move them.
alloc-numbers-lead = Taken from the register { $day }, with member numbers of { $year }.
alloc-numbers-caption = Each number, with source and date under the name
alloc-see-numbers = See the numbers, with source and date
alloc-hash = Fingerprint:
alloc-its-numbers = The numbers we used
alloc-no-numbers = The association has not given its member numbers.
alloc-source = { $source }, as of { $day }
alloc-source-typed = given by the association
alloc-source-file = counted from the association’s own list
alloc-source-staff = entered by the municipality
alloc-source-federation = from the federation
alloc-source-written = entered by the case officer
alloc-source-decided = the amount decided
alloc-source-application = from the application

## What is counted
alloc-figure-association = Associations
alloc-figure-members = Members
alloc-figure-aged = Members from { $from } to { $to }
alloc-figure-aged-from = Members from { $from }
alloc-figure-women = Girls and women
alloc-figure-men = Boys and men
alloc-figure-residents = Members who live in the municipality
alloc-figure-disability = Members with a disability
alloc-figure-paying = Paying members
alloc-figure-groups = Groups
alloc-figure-activities = Activities a year
alloc-figure-own_effort = Hours of own effort
alloc-figure-own = Own number: { $word }
alloc-per-association = an association
alloc-per-members = a member
alloc-per-aged = a member from { $from } to { $to }
alloc-per-aged-from = a member from { $from }
alloc-per-women = a girl or woman
alloc-per-men = a boy or man
alloc-per-residents = a member who lives in the municipality
alloc-per-disability = a member with a disability
alloc-per-paying = a paying member
alloc-per-groups = a group
alloc-per-activities = an activity
alloc-per-own_effort = an hour of own effort
alloc-per-own = a { $word }
alloc-count-association = { $count ->
    [one] { $count } association
   *[other] { $count } associations
}
alloc-count-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
alloc-count-aged = { $count ->
    [one] { $count } member from { $from } to { $to }
   *[other] { $count } members from { $from } to { $to }
}
alloc-count-aged-from = { $count ->
    [one] { $count } member from { $from }
   *[other] { $count } members from { $from }
}
alloc-count-women = { $count ->
    [one] { $count } girl or woman
   *[other] { $count } girls and women
}
alloc-count-men = { $count ->
    [one] { $count } boy or man
   *[other] { $count } boys and men
}
alloc-count-residents = { $count ->
    [one] { $count } member who lives in the municipality
   *[other] { $count } members who live in the municipality
}
alloc-count-disability = { $count ->
    [one] { $count } member with a disability
   *[other] { $count } members with a disability
}
alloc-count-paying = { $count ->
    [one] { $count } paying member
   *[other] { $count } paying members
}
alloc-count-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
alloc-count-activities = { $count ->
    [one] { $count } activity a year
   *[other] { $count } activities a year
}
alloc-count-own_effort = { $count ->
    [one] { $count } hour of own effort
   *[other] { $count } hours of own effort
}
alloc-count-own = { $count } { $word }

## Steps
alloc-title-set-aside = Set aside
alloc-title-base = Base sum
alloc-title-tier = Tiers
alloc-title-weight = Weight
alloc-title-share = Share
alloc-title-percent-pot = Pot of its own
alloc-title-cap = Cap
alloc-title-floor = Floor
alloc-title-minimum = Smallest payment
alloc-title-rounding = Rounding
alloc-title-leftover = What is left
alloc-about-set-aside = Taken out of the pot before anybody gets anything, such as a reserve for complaints.
alloc-about-base = The same sum for each association, group or member.
alloc-about-tier = A fixed sum by how large the association is. The highest tier it reaches counts.
alloc-about-weight = Some count more or less in the shares that follow.
alloc-about-share = A sum is shared by what is counted. You may let something count more than something else.
alloc-about-percent-pot = A part of the pot for something particular, with a ceiling for each. What nobody may have goes back.
alloc-about-cap = The most that one association gets in all.
alloc-about-floor = The least an association gets, when it gets something. The others give way until it comes out.
alloc-about-minimum = What is less than this is not paid.
alloc-about-rounding = All sums are made whole. Largest remainder always comes out; nearest may come to too much, and is then refused.
alloc-about-leftover = What is left at last is always shown. Here you say what becomes of it.
alloc-step-set-aside = { $sum } is set aside for { $purpose }.
alloc-step-base = { $sum } { $per }.
alloc-step-tier = A fixed sum by { $figure }: { $tiers }.
alloc-step-tier-one = from { $from }: { $sum }
alloc-step-weight = From here on, some count { $percent } per cent when something is shared.
alloc-step-share = { $sum } is shared by { $by }.
alloc-step-percent-pot = { $sum } goes to { $purpose } and is shared by { $by }.
alloc-step-ceiling = Nobody gets more than { $sum } of this.
alloc-step-floor = Whoever gets something gets at least { $limit }. The others give way in proportion to what they have.
alloc-step-cap = Nobody gets more than { $limit }. { $surplus }
alloc-step-minimum = Less than { $sum } is not paid. { $surplus }
alloc-step-leftover-largest = What is left goes to whoever gets most.
alloc-step-leftover-kept = What is left is kept for { $purpose }.
alloc-round-nearest = Sums are rounded to the nearest { $unit }.
alloc-round-down = Sums are rounded down to whole { $unit }.
alloc-round-remainder = Sums are rounded down to whole { $unit }. What is over goes to those with the largest remainder, and in a tie { $ties }.
alloc-ties-members = first to the one with most members
alloc-ties-name = by name
alloc-ties-last = first to the one that got least last year
alloc-surplus-shared = The surplus is shared among the others.
alloc-surplus-left = The surplus stays left.
alloc-portion-rest = The rest
alloc-portion-pot = { $percent } per cent of the pot
alloc-portion-of-rest = { $percent } per cent of what is left
alloc-limit-last = { $percent } per cent of what it got last year
alloc-by-weight = { $figure } (counting { $weight })
alloc-who = For associations { $who }.
alloc-who-areas = in { $areas }
alloc-who-kinds = that do { $kinds }
alloc-who-at-least = with at least { $counted }
alloc-who-below = with fewer than { $counted }

## The form of a step
alloc-save-step = Save the step
alloc-field-to = What becomes of it?
alloc-to-kept = It is kept for something
alloc-to-largest = Whoever gets most gets it
alloc-field-purpose-nb = What is it for? In Bokmål
alloc-field-purpose-hint = As it fits into a sentence: “reserve til klager”
alloc-field-purpose-nn = In Nynorsk (may be empty)
alloc-field-purpose-en = In English (may be empty)
alloc-field-figure = By what?
alloc-field-each = Kroner for each
alloc-field-tiers = Tiers
alloc-field-tiers-hint = From the lowest. Leave rows you do not need empty.
alloc-field-tier-from = Tier { $number }: from
alloc-field-tier-sum = Tier { $number }: kroner
alloc-field-portion = How much?
alloc-portion-choice-rest = All that is left
alloc-portion-choice-fixed = A fixed sum
alloc-portion-choice-pot = Per cent of the whole pot
alloc-portion-choice-of-rest = Per cent of what is left
alloc-field-fixed = Fixed sum, kroner
alloc-field-percent = Per cent
alloc-field-percent-hint = Fill in the sum or the percentage, by what you chose.
alloc-field-pot-percent = Per cent of the whole pot
alloc-field-ceiling = The most each can get of this, kroner (may be empty)
alloc-field-limit = How is the limit set?
alloc-limit-choice-fixed = A fixed sum
alloc-limit-choice-pot = Per cent of the whole pot
alloc-limit-choice-last = Per cent of what the association got last year
alloc-field-least = Smallest sum, kroner
alloc-field-surplus = Where does the surplus go?
alloc-surplus-choice-shared = To the others, in proportion to what they have
alloc-surplus-choice-left = It stays left
alloc-field-counts = How many per cent do they count?
alloc-field-counts-hint = 150 is one and a half times, 100 is as everybody else
alloc-field-unit = Round to whole
alloc-field-method = How?
alloc-method-remainder = Largest remainder: the sum always comes out
alloc-method-nearest = To the nearest
alloc-method-down = Always down
alloc-field-ties = When two have the same remainder
alloc-field-ties-hint = Used with largest remainder only. If it is still a tie, the name decides.
alloc-ties-choice-members = The one with most members first
alloc-ties-choice-name = By name
alloc-ties-choice-last = The one that got least last year first
alloc-field-weights = What counts, and how much?
alloc-field-weights-hint = Write 1 for what counts once, 2 for what counts twice, 0.5 for half. What is empty does not count.
alloc-field-who = Whom is it about?
alloc-field-who-hint = What is not filled in holds for all.
alloc-field-areas = Only in these areas
alloc-field-kinds = Only for those who do
alloc-field-least-figure = At least so many of
alloc-field-least-count = At least, number
alloc-field-below-figure = Fewer than so many of
alloc-field-below-count = Fewer than, number
alloc-field-none = None

## Why
alloc-got = You get { $sum }. This is how it was reckoned:
alloc-got-nothing = You get nothing by this key. This is how it was reckoned:
alloc-got-blend = The old key gives { $old }, the new one { $new }. This year the old one counts { $percent } per cent.
alloc-by-old = By the old key
alloc-by-new = By the new key
alloc-why = Why
alloc-in-all = In all
alloc-why-base = { $counted } at { $sum }
alloc-why-base-all = Base sum, { $sum } to each
alloc-why-tier = You have { $counted }, which gives the tier from { $from }
alloc-why-weight = You count { $percent } per cent in what follows
alloc-why-share = { $portion } is shared. You count { $own } of { $all }: { $how }.
alloc-why-times = { $counted } × { $weight }
alloc-why-ceiling = Nobody gets more than { $sum } of this.
alloc-why-raised = Whoever gets something gets at least { $sum }
alloc-why-gave-way = Others were lifted to the least anybody gets, and you give some way
alloc-why-held = Nobody gets more than { $sum }
alloc-why-surplus = Your share of what others could not have
alloc-why-too-small = Less than { $sum } is not paid
alloc-why-nearest = Rounded to the nearest { $unit }
alloc-why-down = Rounded down to whole { $unit }
alloc-why-remainder-up = Rounded up to whole { $unit }, as the remainder was among the largest
alloc-why-remainder-down = Rounded down to whole { $unit }
alloc-why-leftover = What was left went to whoever gets most

## What was looked over
alloc-check-pot = What is shared out and set aside is not more than the pot
alloc-check-pot-not = More than the pot is shared out. Do not use this run, and tell us.
alloc-check-negative = Nobody gets less than nothing
alloc-check-negative-not = Somebody gets less than nothing. Do not use this run, and tell us.
alloc-check-order = Reckoned in the opposite order, it is the same
alloc-check-order-not = Reckoned in the opposite order, it is different. Do not use this run, and tell us.
alloc-check-more = Nobody gets less than a smaller association it can be compared with
alloc-check-more-not = { $larger } is larger than { $smaller }, but gets less
alloc-check-missing = { $count ->
    [one] One has not told { $figure }: { $names }
   *[other] { $count } have not told { $figure }: { $names }
}
alloc-check-missing-many = { $count ->
    [one] One has not told { $figure }, among them { $names }
   *[other] { $count } have not told { $figure }, among them { $names }
}
alloc-check-outside = { $count ->
    [one] One association belongs to no part
   *[other] { $count } associations belong to no part
}
alloc-check-left = { $sum } is not shared out
alloc-warn-tier = Step { $step }: a higher tier gives less than the one below. An association may lose by growing.
alloc-warn-fewer = Step { $step } is only for those who have few. An association may lose by growing.
alloc-warn-weight = Step { $step } lets those who have many count less. An association may lose by growing.
alloc-warn-shares = Step { $step } shares on top of the floor. An association may lose a little by growing.
alloc-warn-unit = Step { $step }: when not all is shared, an association that grows may get one rounding unit less. It is never more than that.
alloc-fault-empty = The key has no step that gives anything. Add a base sum or a share.
alloc-fault-no-rounding = Sums must be rounded. Add a rounding.
alloc-fault-twice = Step { $step } is there twice. Remove one.
alloc-fault-order = Step { $step } belongs earlier in the key.
alloc-fault-percent = The percentage in step { $step } cannot be used.
alloc-fault-sum = The sum in step { $step } must be more than nothing.
alloc-fault-counted = Step { $step } must count something, and each thing once.
alloc-fault-tiers = Step { $step } must have limits that rise.
alloc-fault-uneven = The sum in step { $step } must be a whole number of what sums are rounded to.
alloc-fault-over-hundred = The parts of the pot come to more than 100 per cent.
alloc-fault-too-many = The key has too many steps. Remove some.
alloc-no-enough = Step { $step } needs { $needed }, and there is only { $left }. Raise the pot or lower the sum of the step.
alloc-no-overshoots = Rounded to the nearest, it comes to { $over } more than there is. Choose largest remainder, and it comes out.
alloc-no-pot = Write a pot that is more than nothing.
alloc-no-blend = The old key must count from 1 to 99 per cent.
alloc-no-old = The old key: { $why }
alloc-no-part = Part { $part }: { $why }
alloc-no-unsound = The reckoning does not come out, which is a fault of ours. Nothing was kept.

## What is wrong with a form
alloc-error-name = Write what the key is to be called
alloc-error-title = Write what the run is to be called
alloc-error-year = Write a year that we may have numbers of
alloc-error-key = Choose a key
alloc-error-blend = Write a number from 1 to 99
alloc-error-through = Write the organisation number of a council in the register
alloc-error-last = Write organisation number and kroner on each line. We do not understand “{ $line }”.
alloc-error-decided-on = Write when the key was decided
alloc-error-decided-by = Write who decided the key
alloc-error-from = Write from when the key is in force
alloc-error-same-date = Another version is in force from the same day. Choose another.
alloc-error-faults = The key cannot be run yet. See what is missing.
alloc-error-sum = Write a sum in kroner, such as 12 500
alloc-error-percent = Write a percentage between 0 and 100, such as 12.5
alloc-error-count = Write a whole number
alloc-error-figure = Choose what is to be counted
alloc-error-purpose = Write what it is for
alloc-error-tier-order = Each tier must begin higher than the one before
alloc-error-tiers = Fill in at least one tier
alloc-error-weight = Write a number, such as 1 or 2.5
alloc-error-weights = Write what is to count
alloc-error-who = Choose whom it is about
allocation-kept-by-law = Who made keys and runs that decisions build on, by the archives act

deed-allocation-decide-keys = Entered that a key was decided
deed-allocation-run = Ran a key
deed-allocation-see = Saw keys and runs
deed-allocation-write-keys = Changed a key
