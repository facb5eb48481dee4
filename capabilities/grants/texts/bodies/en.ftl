# Grants: the list of all cases, stand-ins, what bodies decide, and awards kept off the public list.

## Every case
grantdesk-cases = All applications
grantdesk-cases-choose = Choose applications
grantdesk-cases-scheme = Scheme
grantdesk-cases-any = All schemes
grantdesk-cases-waits = All that wait
grantdesk-cases-with = Case officer
grantdesk-cases-anybody = All case officers
grantdesk-cases-mine = Mine, and where I stand in
grantdesk-cases-nobodys = Nobody has taken it
grantdesk-cases-stood-in = Only where I stand in
grantdesk-cases-missing = Only where something is missing
grantdesk-cases-show = Show
grantdesk-cases-asked = Waits for the applicant's answer
grantdesk-cases-undeclared = Declare your ties before you see the applications of these rounds
grantdesk-cases-stands-in = You stand in for { $name } until { $day }.

## Stand-ins
grantdesk-stand-ins = Stand-ins
grantdesk-stand-ins-lead = Whoever is away chooses who has the cases meanwhile. No case is moved, and the case says on whose behalf something was done. The stand-in also steps aside for what the other steps aside for.
grantdesk-stand-ins-now = Who stands in
grantdesk-stand-ins-none = Nobody has chosen a stand-in.
grantdesk-stand-in-for = { $who } for { $away }
grantdesk-stand-in-days = From { $from } to { $to }
grantdesk-stand-in-holds = Holds now
grantdesk-stand-in-comes = Is to come
grantdesk-stand-in-over = Over
grantdesk-stand-in-ended = Ended
grantdesk-stand-in-end = End it now
grantdesk-stand-in-new = Choose a stand-in
grantdesk-stand-in-whose = Who is away?
grantdesk-stand-in-who = Who stands in?
grantdesk-stand-in-who-hint = Somebody who works with grants.
grantdesk-stand-in-from = First day
grantdesk-stand-in-to = Last day
grantdesk-stand-in-do = Choose the stand-in
grantdesk-done-stand-in = The stand-in is chosen.
grantdesk-done-stand-in-ended = It is ended.
grantdesk-error-stand-in = Choose who stands in
grantdesk-error-stand-in-day = Write a date
grantdesk-error-stand-in-days = Write a last day that is not before the first and is not over. A year at most.
grantdesk-error-stand-in-who = Choose somebody else who works with grants
grantdesk-error-stand-in-taken = There is a stand-in on these days, or one of the two is away or stands in for somebody. Choose other days or somebody else.
grantdesk-on-behalf = { $who } on behalf of { $away }
aside-stand-in = You stand in for the officer of the case, who steps aside for { $name } ({ $law }).
aside-law-stand-in = the municipality's own rule
deed-grants-name-stand-in = Chose a stand-in, or ended it

## What bodies decide
grantdesk-sitting-council = Committee
grantdesk-sitting-council-hint = When we know who the members are, we find their ties in the register.
grantdesk-sitting-council-none = Not on the list
grantdesk-sitting-council-take = Get the members
grantdesk-sitting-present = Who took part in the decision?
grantdesk-sitting-present-hint = Tick stand-ins who met. At least half of the members must have voted in each case (Local Government Act section 11-9).
grantdesk-sitting-ties = Impartiality
grantdesk-sitting-ties-lead = These are entered as having stepped aside in the case, if they were at the meeting:
grantdesk-sitting-ties-none = The register shows no ties between the members and the applicants.
grantdesk-sitting-aside = Others who stepped aside, by the minutes
grantdesk-sitting-aside-who = Who
grantdesk-sitting-aside-what = For which application
grantdesk-sitting-pot-of = Purpose for { $name }
grantdesk-sitting-pots = The committee changed the pots
grantdesk-sitting-pots-lead = Write the pots as the committee agreed on them. It can move money between purposes, make a new purpose, and take more from another line of the budget.
grantdesk-sitting-new-pot = New purpose (optional)
grantdesk-sitting-new-amount = Kroner for the new purpose
grantdesk-sitting-other-line = Which line is the extra money taken from? (when there is more in all)
grantdesk-sitting-other-line-hint = Such as “Reserve fund, line 1234”.
grantdesk-sitting-again = Reckon again
grantdesk-error-above-one-pot = The applications are given more than this pot has
grantdesk-error-other-line = It is more than was set aside. Write which line it is taken from.
grantdesk-error-new-pot = Write both purpose and kroner for the new pot
grantdesk-error-present = Tick who took part in the decision
grantdesk-error-aside-absent = Tick those you name here as present, and write a sum for the case
grantdesk-error-not-a-member = Somebody you ticked did not sit on the committee that day. Look over the list.
grantdesk-error-too-few = Too few took part in the decision about { $name }. At least half of the members must have voted (Local Government Act section 11-9).
grantdesk-error-aside = Choose both who and which application
grantdesk-sittings = Decisions by committees
grantdesk-sittings-lead = What committees have decided in the round, who took part, and who stepped aside.
grantdesk-sittings-none = No political decisions have been entered.
grantdesk-sittings-heading = { $body }, { $day }, case { $case }
grantdesk-sittings-vote = Vote
grantdesk-sittings-unknown = Not entered
grantdesk-sittings-aside = Stepped aside
grantdesk-sittings-aside-none = Nobody stepped aside.
grantdesk-sittings-other-line = Extra money from
grantdesk-sittings-pot = { $purpose }: { $now }. Before: { $before }
grantdesk-sittings-moved = { $who }: moved from { $from } to { $to }
grantdesk-sittings-undone = Undone { $at }
grantdesk-error-opposite = You decide the opposite of what is recommended. Write reasons of your own.

## Awards kept off the public list
grantdesk-withhold = Keep the award off the public list
grantdesk-withhold-why = Why?
grantdesk-withhold-hint = The list gives the reason, without the name. Write the legal ground, such as “offentleglova section 13”.
grantdesk-withhold-do = Keep it off
grantdesk-withheld = Is not on the public list
grantdesk-list-again = Put it back on the list
grantdesk-error-withheld = Write why it is kept off
grantdesk-done-withheld = The award is no longer on the list.
grantdesk-done-listed = The award is on the list.
grants-event-withheld = Kept off the public list
grants-event-listed = Put back on the public list
grants-awards-withheld = Awards to associations we cannot name
grants-awards-withheld-one = { $sum }, answered { $day }. Reason: { $why }

## Figures
grants-figures-column-refused-share = Share refused
grants-figures-share = { $percent } %

## Accounts that are attested
grantdesk-attest = Another in the board attests the accounts from, kroner (optional)
grantdesk-attest-hint = When it is empty, the limit the municipality has set for all schemes holds. 0 means every grant to an association.
grantdesk-attest-short = Accounts are attested by another from

## What the applicant had before
grantdesk-premises = Use of premises
grantdesk-premises-year = { $count ->
    [one] Free use: once, worth { $sum }
   *[other] Free use: { $count } times, worth { $sum }
}
grantdesk-premises-hours = { $hours } hours in all
grantdesk-premises-none = None
grantdesk-reported-awaited = The report has not come.
grantdesk-reported-delivered = The report has come.
grantdesk-reported-approved = The report is approved.
grantdesk-reported-refused = The report is not approved.

## What others gave, told about only
grantdesk-told-heading = What others gave
grantdesk-told-lead = Money that others share, such as sport's local activity money. It is for information, and no decision of the municipality. The sums are in no statistics.
grantdesk-told-see = See the page everybody sees
grantdesk-told-by = Shared by
grantdesk-told-by-hint = Such as “The sports council's annual meeting”.
grantdesk-told-met = When (optional)
grantdesk-told-criteria = What it was shared by
grantdesk-told-lines = Who got what
grantdesk-told-lines-hint = One a line: name; kroner. You can paste from a spreadsheet.
grantdesk-told-done = The year is saved.
grantdesk-told-error-year = Write a year
grantdesk-told-error-known = This year has been entered already. Open it from the list below to change it.
grantdesk-told-error-another = The year cannot be changed. Enter the right year as a new one.
grantdesk-told-error-decided-by = Write who shared it
grantdesk-told-error-line = Write a name and whole kroner with a semicolon between. This line cannot be read: { $line }
grants-told-not-ours = The municipality does not decide this. We only tell what was given.
grants-told-none = What was given has not been entered yet.
grants-told-sum = In all
grantdesk-error-many-questions = You can have { $most } questions of your own. Remove some.
