# Grants: what can be applied for, applying, and what becomes of it.

## Calls
grants-calls = Apply for grants
grants-calls-lead = Money from the municipality for voluntary work. See what you can apply for now, and when the deadlines are.
grants-open = Open now
grants-none-open = No scheme is open for applications right now.
grants-any-time = Apply at any time
grants-coming = Opening soon
grants-closed-lately = Closed lately
grants-others-decide = Money others give out
grants-money-to-give = { $sum } to give
grants-keep-up = Keep up
grants-calendar = Deadlines in your calendar
grants-feed = New calls as a feed (Atom)
grants-closes = Deadline { $closes } at 23:59
grants-closed = The deadline was { $closes }
grants-opens = Opens { $opens }
grants-opens-and-closes = Opens { $opens }, deadline { $closes } at 23:59
grants-rolling = No deadline
grants-calendar-opens = Opens: { $round }
grants-calendar-closes = Deadline 23:59: { $round }

## One call
grants-who = Who can apply?
grants-takes-groups = Groups without an organisation number can apply too. One person answers for the group.
grants-takes-persons = Persons can apply too.
grants-may-apply = { $name } meets the requirements
grants-may-not-yet = { $name } lacks something
grants-what-asked = What will you be asked?
grants-minutes = { $count ->
    [one] It takes about a minute. Everything is saved as you go.
   *[other] It takes about { $count } minutes. Everything is saved as you go.
}
grants-look-over = Look over and send
grants-have-ready = Have this ready
grants-ready-from = { $what }, when you apply for { $sum } or more
grants-ready-optional = { $what } (optional)
grants-limits = Limits
grants-limit-ceiling = You can apply for { $most } at most.
grants-limit-share = The grant covers { $percent } per cent of the costs at most.
grants-limit-balance = Incomes and costs in the budget must be equal.
grants-not-supported = What is not supported
grants-how-decided = How applications are decided
grants-officer-decides = A case officer decides.
grants-officer-decides-up-to = A case officer decides up to { $limit }. Above that, { $body } decides.
grants-body-decides = { $body } decides.
grants-recommended-by = { $body } gives its advice first.
grants-is-decision = The decision is an individual decision (enkeltvedtak), and you can complain about it.
grants-is-no-decision = The decision is no individual decision (enkeltvedtak), and there is no right to complain.
grants-guidelines = Guidelines version { $number }, in force from { $from }.
grants-pot = To give
grants-bound = { $sum } of this is already given in grants of several years.
grants-answer-by = Answer by
grants-papers-by = Attachments by
grants-report-by = Report by
grants-begin = Begin the application
grants-begin-note = You can close the page and go on another day.

## Rules
grants-rule-in-register = The association is active in the municipality’s register
grants-rule-voluntary = The association is in the voluntary register (Frivillighetsregisteret)
grants-rule-confirmed = The association has confirmed what is registered about it
grants-rule-member-numbers = The association has told its member numbers for { $year }
grants-rule-members = { $count ->
    [one] At least one member { $ages }
   *[other] At least { $count } members { $ages }
}
grants-rule-document = { $document } for { $year } is among the association’s documents
grants-rule-account = The association has a confirmed bank account
grants-rule-no-missing-report = The association has delivered every report on earlier grants
grants-lacks-in-register = The association is not active in the entity register. See to that with the Brønnøysund registers first.
grants-lacks-voluntary = You are not in the voluntary register. Register with the Brønnøysund registers, and we see it the next morning.
grants-lacks-confirmed = You have not confirmed what is registered about you this year. Confirm it now.
grants-lacks-member-numbers = Member numbers for { $year } are missing. Put them in now.
grants-lacks-members = { $count ->
    [one] There must be at least one member { $ages }. Look over the member numbers.
   *[other] There must be at least { $count } members { $ages }. Look over the member numbers.
}
grants-lacks-document = { $document } for { $year } is missing. Put it among your documents.
grants-lacks-account = You have no confirmed bank account. Put it in now.
grants-lacks-no-missing-report = A report on an earlier grant is missing. Deliver it, and you can apply.
grants-ages = between { $from } and { $to } years
grants-ages-to = up to { $to } years
grants-ages-from = from { $from } years
grants-document-statutes = Statutes
grants-document-yearly_report = Yearly report
grants-document-accounts = Yearly accounts
grants-document-minutes = Minutes of the annual meeting
grants-document-audit = Auditor’s report
grants-document-other = Other document

## Beginning
grants-begin-heading = Application: { $round }
grants-who-applies = Who applies?
grants-as-group = A group without an organisation number
grants-as-person = I apply myself, as a person
grants-fulfils = Meets the requirements
grants-lacks-something = Lacks something before you can send
grants-before-sending = { $name } must see to this before you can send
grants-group = Name of the group (optional)
grants-group-hint = Fill in when a group of the association, or one without an organisation number, applies. The chair or treasurer of the association then signs in the end.
grants-from-last-year = Start from the last application
grants-from-last-year-hint = What you wrote last is filled in. You look it over and correct it.
grants-nobody-to-apply-for = You cannot apply for any association yet. Ask the chair for access, or tell us that you are on the board.
grants-to-my-page = To My page
grants-error-who = Choose who applies
grants-error-group = Write the name of the group
grants-error-group-long = Write a shorter name, 120 characters at most

## Steps
grants-steps = Steps of the application
grants-step-done = Done
grants-step-lacks = { $count ->
    [one] One thing to correct
   *[other] { $count } things to correct
}
grants-title-wrong = Error:
grants-saved = Saved { $time }. You can close the page and go on another day.
grants-saves-itself = What you write is saved by itself.
grants-others-write = { $count ->
    [one] { $names } is writing too.
   *[other] { $names } are writing too.
}
grants-somebody = Somebody else
grants-wrote-too = { $name } wrote here { $time }, at the same time as you
grants-keep-theirs = Keep what stands here
grants-else-yours = If you leave the box empty, yours stands when you save.
grants-error-clash = Two have written here at once. Choose what is to stand.
grants-autosave-clash = Two have written in the same field. Press “Save and go on” to choose what is to stand.
grants-staff-writes = You are writing on behalf of { $name }.
grants-is-copy = The answers come from your last application. Look them over, and correct what is new.
grants-optional = { $question } (optional)
grants-asked-from = Required when you apply for { $sum } or more.
grants-known = What we know already
grants-known-lead = You need not fill it in. If something is wrong, correct it in one place and it is right everywhere.
grants-mend = Correct some of this
grants-confirmed = Confirmed
grants-fact-number = Organisation number
grants-fact-board = Board
grants-fact-board-words = { $count ->
    [0] { $chair }, chair
    [one] { $chair }, chair, and one more
   *[other] { $chair }, chair, and { $count } more
}
grants-fact-account = Account
grants-fact-no-account = Not put in
grants-fact-members = Members
grants-fact-members-words = { $total }, of them { $under } under 20. Told { $on }
grants-fact-no-members = Not told yet
grants-fact-last = Last, { $year }
grants-fact-got = Got { $sum }
grants-fact-got-nothing = Was refused
grants-band = { $from }–{ $to } years
grants-band-up = { $from } years and older
grants-band-all = All
grants-save-and-go-on = Save and go on
grants-save-and-close = Save and close
grants-back = Back

## Budget
grants-costs = Costs
grants-incomes = Incomes
grants-line = Item
grants-line-name = Name of line { $number }
grants-year-kr = { $year }, NOK
grants-you-apply-for = You apply to the municipality for
grants-sum = Sum
grants-sum-costs = Sum of costs
grants-sum-incomes = Sum of incomes
grants-add-cost = Add a cost
grants-add-income = Add an income
grants-add-up = Add up again
grants-remove = Remove
grants-does-it-add-up = Does the budget add up?
grants-without = { $count ->
    [one] without line { $lines }
   *[other] without lines { $lines }
}
grants-balance-empty = Fill in the numbers, and we add them up.
grants-balance-unread = Some numbers cannot be read. Correct them, and we add up again.
grants-balance-even = The budget adds up.
grants-balance-more-income = Incomes are { $sum } above costs.
grants-balance-more-cost = Costs are { $sum } above incomes.
grants-budget-sums = Costs { $costs }, incomes { $incomes }

## Attachments
grants-attachments = Attachments
grants-attach = Attach
grants-choose-file = Choose a file
grants-file-hint = PDF, Word, Excel, OpenDocument, picture or text. 10 MB at most.
grants-file-size = { $kb } kB
grants-is-from-shelf = from your documents
grants-from-shelf = Use { $document } { $year } from your documents
grants-comes-later = We send it by { $day }
grants-not-later = Undo
grants-will-come = Comes later
grants-done-attached = The attachment is added.
grants-done-removed = The attachment is removed.
grants-done-no-file = No file was chosen.

## What is wrong
grants-error-empty = Answer “{ $question }”
grants-error-tick = Confirm “{ $question }”
grants-error-file = Attach “{ $question }”
grants-error-number = Write a whole number for “{ $question }”
grants-error-kroner = Write a whole sum in kroner, such as 18,000
grants-error-kroner-line = Write a whole sum, such as 18000
grants-error-kroner-named = Line { $number }, { $line }: write a whole sum, such as 18000
grants-error-line-words = Write what the sum is for
grants-error-no-costs = Write at least one cost
grants-error-applied = Write how much you apply for, in whole kroner
grants-error-ceiling = You can apply for { $most } at most
grants-error-share = You can apply for { $percent } per cent of the costs at most, which is { $most }
grants-error-more-income = Incomes are { $sum } above costs. They must be equal.
grants-error-more-cost = Costs are { $sum } above incomes. They must be equal.
grants-error-long = The answer to “{ $question }” is too long
grants-error-no-members = Last year’s member numbers are missing. Put them in under Member numbers first.

## Looking over and sending
grants-change = Change
grants-not-answered = Not answered
grants-changed-new = New since the last application.
grants-changed = Changed since the last application.
grants-changed-from = Changed since the last application. It said: { $before }
grants-all-there = Everything is filled in. Read it through before you send.
grants-missing = { $count ->
    [one] One thing is missing before you can send
   *[other] { $count } things are missing before you can send
}
grants-apply-for-sum = You apply for { $sum }.
grants-signature-note = The application is for a group. The chair or treasurer of the association is told, and signs before the municipality gets it.
grants-send = Send the application
grants-send-again = Send again
grants-send-note = The receipt goes to you and to the association’s e-mail. You can change the application until the deadline, as long as nobody has begun to handle it.
grants-send-note-rolling = The receipt goes to you and to the association’s e-mail. You can change the application as long as nobody has begun to handle it.
grants-receipt = The application is sent
grants-receipt-lead = The case number is { $number }. A receipt has been sent by e-mail.

## Where it stands
grants-told-draft = Not sent yet
grants-told-unsigned = Waits for the association’s signature
grants-told-sent = Sent
grants-told-lacking = Something is missing
grants-told-handling = Being handled
grants-told-answered = Answered
grants-told-withdrawn = Withdrawn
grants-told-lapsed = Never sent
grants-outcome-granted = Granted
grants-outcome-partly = Granted in part
grants-outcome-refused = Refused
grants-outcome-dismissed = Dismissed
grants-expect-answer = You get an answer by { $day }.
grants-sign = Sign for the association
grants-sign-lead = { $group } has written the application. When you sign, it goes to the municipality on behalf of the association.
grants-sign-do = Sign and send
grants-lacking-until = Correct the application by { $day }
grants-lacking-lead = The municipality lacks something. See what under “What has happened”. Correct it and send again.
grants-mend-it = Correct the application
grants-question = Question from the municipality
grants-question-until = Question from the municipality, answer by { $day }
grants-your-answer = Your answer
grants-answer = Send the answer
grants-decision = The decision
grants-conditions = Conditions
grants-complain-by = Last day to complain
grants-years = By year
grants-read-letter = Read the letter
grants-letter-hash = The letter is kept as it was sent. Checksum:
grants-papers-until = Attachments that are to come by { $day }
grants-what-was-sent = What you sent
grants-you-can = You can
grants-unsent = You have changes that are not sent.
grants-change-it = Change the application
grants-withdraw = Withdraw the application
grants-withdraw-sure = Do you want to withdraw the application?
grants-withdraw-lead = The application will not be handled. It stays, and you can still read it.
grants-withdraw-why = Why? (optional)
grants-withdraw-do = Withdraw the application
grants-withdraw-not = Keep the application
grants-history = What has happened
grants-event-began = The application was begun
grants-event-sent = The application was sent
grants-event-sent-again = The application was changed and sent again
grants-event-countersigned = The association signed
grants-event-withdrawn = The application was withdrawn
grants-event-taken = A case officer began with the case
grants-event-lacking = The municipality asked for something that is missing
grants-event-recommended = Recommendation
grants-event-decided = Decided
grants-event-undone = The decision was undone
grants-event-notified = The answer was sent
grants-event-lapsed = The deadline passed before the application was sent
grants-event-paper = An attachment came
grants-done-signed = The application is signed and sent.
grants-done-answered = The answer is sent.
grants-done-no-answer = Write an answer before you send.
grants-done-withdrawn = The application is withdrawn.

## Mine
grants-mine = Grants
grants-my-page = My page
grants-tabs = The association’s pages
grants-applications = Applications
grants-none-yet = You have not applied for anything yet.
grants-see-calls = See what you can apply for
grants-can-apply = What you can apply for
grants-applied-for = applied for { $sum }
grants-got = got { $sum }
grants-all-mine = All applications

## Awards
grants-awards = What associations have been given
grants-awards-lead = Grants the municipality has given, year by year. The list comes when the answers are sent.
grants-awards-none = No awards have been sent yet.
grants-awards-total = { $count ->
    [one] One award, { $sum } in all.
   *[other] { $count } awards, { $sum } in all.
}
grants-awards-unlisted = { $count ->
    [one] Besides there is one award of { $sum } to a person or a group that is not on the list.
   *[other] Besides there are { $count } awards of { $sum } to persons and groups that are not on the list.
}
grants-awards-csv = Download as a spreadsheet (CSV)
grants-awards-file = awards
grants-column-year = Year
grants-column-association = Association
grants-column-scheme = Scheme
grants-column-title = Application
grants-column-applied = Applied for
grants-column-amount = Given
grants-column-date = Date
grants-awards-json = Download as 360Giving (JSON)
grants-awards-choose = Choose what to see
grants-awards-any = All
grants-awards-show = Show
grants-awards-elsewhere = Without district or theme
grants-column-number = Organisation number
grants-column-district = District
grants-column-theme = Theme
grants-indicator-granted = Grants given
grants-indicator-granted-how = The sum of grants given and told of in the period, from the decisions.
grants-indicator-awards = Number of grants given
grants-indicator-awards-how = The number of grants given and told of in the period, from the decisions.

## Tasks
grants-task-draft = Send the application for { $round }
grants-task-countersign = Sign the application of { $group }
grants-task-lacking = Correct application { $number }
grants-task-question = Answer a question about application { $number }
grants-task-sent = Grant application { $number }
grants-task-answered = Answer in grant case { $number }
grants-task-closed = The deadline has passed: { $round }

## Letters
grants-letter-receipt = We have received application { $number }
grants-letter-receipt-body = The application for { $round } has arrived. You get an answer by { $answer }.
grants-letter-receipt-body-rolling = The application for { $round } has arrived.
grants-letter-receipt-change = You can change it until the deadline, as long as nobody has begun to handle it.
grants-letter-receipt-change-rolling = You can change it as long as nobody has begun to handle it.
grants-letter-question = A question about your application: { $round }
grants-letter-question-body = We need an answer by { $due }:
grants-letter-lacking = Something is missing in your application: { $round }
grants-letter-lacking-body = Correct this and send again by { $due }. Otherwise the application may be dismissed or refused.
grants-letter-draft = Remember to send the application: { $round }
grants-letter-draft-body = You have begun an application that is not sent. The deadline is { $due } at 23:59.
grants-letter-decision = Answer to application { $number }
grants-letter-decision-body = The application for { $round } is decided. The letter is in Samspill.
grants-letter-outcome-granted = You get { $amount }.
grants-letter-outcome-partly = You get { $amount }. You applied for { $applied }.
grants-letter-outcome-refused = The application is refused.
grants-letter-outcome-dismissed = The application is dismissed. That means that it has not been treated.
grants-letter-body-decided = Decided by { $body }, case { $case }.
grants-letter-report = Send a report by { $day }.
grants-letter-years = The grant is for several years. { $years }.
grants-letter-complain = You can complain. The complaint must be sent by { $day } (forvaltningsloven §§ 28 and 29). Send it to the municipality, and write what you want changed and why. We are glad to help.
grants-letter-access = You have the right to see the documents of the case (forvaltningsloven §§ 18 and 19).
grants-letter-no-complaint = The decision is no individual decision (enkeltvedtak), and there is no right to complain.
grants-letter-contact = Questions? Contact us: { $reach }.
grants-letter-see = Open in Samspill
grants-letter-why = You get this e-mail because you or the association has applied for a grant.
grants-kept-by-law = Grant applications that were sent

## What was done
deed-grants-apply = Wrote in a grant application
deed-grants-see = Saw a grant application
deed-grants-see-own = Saw her own grant applications
deed-grants-countersign = Signed a grant application
deed-grants-read = Saw grant cases
deed-grants-handle = Handled a grant application
deed-grants-open-file = Opened an attachment in a grant case
deed-grants-enter = Entered a grant application
deed-grants-decide = Decided a grant application
deed-grants-notify = Sent the answer to a grant application
deed-grants-arrange = Changed a grant scheme
deed-grants-tend = Tidied grant applications
deed-grants-fill-demo = Filled the demonstration with grants

## Circles of associations
grants-circle-open = Has a grant application that waits for an answer
grants-circle-any = Any scheme
