# The letter, as its reader gets it.
grants-paper-title = Answer to your application: { $round }
grants-paper-about = This is about application { $number }: { $title }. It was made under { $scheme }, { $round }.
grants-paper-about-same = This is about application { $number }: { $title }. It was made under { $scheme }.
grants-paper-delegated = The decision was made by the municipality’s administration, on delegated authority.
grants-paper-body = The decision was made by { $body } on { $day }, case { $case }.
grants-paper-body-vote = The decision was made by { $body } on { $day }, case { $case }. Vote: { $vote }.
grants-paper-why = Why
grants-paper-facts = What the decision builds on
grants-paper-fact-sent = The application came
grants-paper-fact-applied = You applied for
grants-paper-fact-members = Members
grants-paper-fact-corrected = Corrected by the case officer
grants-paper-corrected = { $figure }: { $amount }. { $why }
grants-paper-fact-guidelines = Guidelines
grants-paper-guidelines = Version { $number }, in force from { $from }
grants-paper-formula = How the sum was worked out
grants-paper-by-key = The key gives you { $sum }. This is how:
grants-paper-by-key-sum = In all by the key
grants-paper-formula-amended = The decision is { $sum }, and not what the key gives. The reasons say why.
grants-paper-conditions = Conditions
grants-paper-report = Report
grants-paper-complain-title = Complain by { $day }
grants-paper-access = Seeing the documents
grants-paper-date = Date
grants-paper-reference = Our reference
grants-paper-handler = Case officer
grants-letter-pdf = Download PDF
grants-letter-again = You have a letter nobody has opened
grants-letter-again-body = We sent you a letter on { $day }: “{ $title }”. It has not been opened yet.
grants-letter-again-complain = The last day to complain is still { $day }. It has not been moved.
grants-complain = Complain about the decision
grants-event-reminded = We reminded you of a letter that had not been opened
grants-event-replaced = A new decision took the place of the first

# Standard reasons.
grants-standard-pot = More was applied for than there is money for. Not everybody can get what they asked for.
grants-standard-purpose = The activity falls outside the purpose of the scheme.
grants-standard-key = The sum follows the allocation key of the scheme.
grants-standard-share = The scheme covers only part of the costs.
grants-standard-costs = Some of the costs in the budget cannot be covered by the scheme.
grants-standard-register = The requirements for who may apply are not met.
grants-standard-lacking = We asked for something that was missing, and it did not come in time.
grants-standard-late = The application came after the deadline.

# For case officers.
grantdesk-standard = Standard reasons in the letter
grantdesk-reader-association = The association’s e-mail address
grantdesk-reader-taken = The e-mail was accepted { $at }
grantdesk-reader-failed = The e-mail did not arrive { $at }
grantdesk-reader-waiting = The e-mail has been ready since { $at }
grantdesk-reader-again = Reminder: { $told }
grantdesk-reader-opened = Opened the letter { $at }
grantdesk-complaint-enter = Enter a complaint
grantdesk-pack = Everything in the case as one file
grantdesk-sitting = Enter a political decision
grantdesk-sitting-lead = Enter what the committee decided. Each row stands as recommended. Change the sums the committee changed, and write why.
grantdesk-sitting-none = No applications wait for a decision in this round.
grantdesk-sitting-body = Who decided
grantdesk-sitting-met = Date of the meeting
grantdesk-sitting-case = Case number
grantdesk-sitting-vote = Vote (optional)
grantdesk-sitting-vote-hint = Such as “Unanimous” or “6 to 3”.
grantdesk-sitting-rows = Sum decided for each application
grantdesk-sitting-why = Reason for a change
grantdesk-sitting-amount = Sum decided for { $name }
grantdesk-sitting-reasons = Reason for the changed sum for { $name }
grantdesk-sitting-total = { $sum } of { $pot } in all
grantdesk-sitting-left = { $sum } left
grantdesk-sitting-over = { $sum }: more than the pot
grantdesk-sitting-amended = { $count ->
    [0] No rows are changed
    [one] { $count } row is changed
   *[other] { $count } rows are changed
}
grantdesk-sitting-do = Enter the decision
grantdesk-done-sitting = The decision is entered. Nobody has been told yet.
grantdesk-error-met = Write the date of the meeting. It cannot be in the future.
grantdesk-error-body = Write who decided
grantdesk-error-case-number = Write the case number
grantdesk-error-no-rows = Write a sum in at least one row
grantdesk-error-above-pot = The sums come to more than the pot, counting what was decided before
grantdesk-error-amended = Write why the sum is not the one recommended

# The case paper.
grantpaper-name = Case paper
grantpaper-title = Case paper: { $round }
grantpaper-lead = For { $body }, { $day }
grantpaper-background = Background
grantpaper-background-words = The case is the allocation of { $scheme }. Applications were handled under the guidelines in force from { $from } (version { $number }).
grantpaper-pot = Pot
grantpaper-applications = Applications
grantpaper-applied = Applied for
grantpaper-closed = Deadline
grantpaper-proposal = Proposed decision
grantpaper-proposal-words = It is proposed to allocate { $sum } as shown in the table. { $left } is left.
grantpaper-decision = Decision
grantpaper-decision-words = { $sum } is allocated as shown in the table. { $left } is left.
grantpaper-decided-on = Decided { $day }
grantpaper-table = Allocation
grantpaper-applicant = Applicant
grantpaper-why = Why
grantpaper-last = Last year
grantpaper-proposed = Recommended
grantpaper-sum = Sum
grantpaper-key = Allocation key
grantpaper-key-words = The round was worked out by the run “{ $title }”: { $sum } allocated, { $left } left.
grantpaper-council = Recommendation
grantpaper-council-words = { $who } recommends for its members.
grantpaper-deviations = Deviations and reasons
grantpaper-no-reason = No reason has been written yet.
grantpaper-no-deviations = No deviations.
grantpaper-consequences = Consequences
grantpaper-more = Get more than last year
grantpaper-less = Get less than last year
grantpaper-new = Get, and did not last year
grantpaper-nothing = Get nothing
grantpaper-left = Left of the pot
grantpaper-bound = Bound by grants of several years
grantpaper-later = Carried by later years
grantpaper-advised = The council
grantpaper-council-of = Recommendation by { $council }
grantpaper-council-waits = It has not been handed over yet.
grantpaper-council-met = The council met on { $day }. Present: { $names }.
grantpaper-council-sum = { $count ->
    [one] The council recommended { $sum } to one applicant.
   *[other] The council recommended { $sum } in all to { $count } applicants.
}
grantpaper-council-sum-of = { $count ->
    [one] The council recommended { $sum } of { $frame } to one applicant.
   *[other] The council recommended { $sum } of { $frame } in all to { $count } applicants.
}
grantpaper-council-nobody-aside = Nobody stepped aside.
grantpaper-not-as-advised = The council recommended { $advised }; { $proposed } is proposed here.
grantpaper-decided-otherwise = The council recommended { $advised }, and { $proposed } was decided.
