
# Grants: staff's own pages.

grantdesk-nav = Grants
grantdesk-rounds = Grant rounds
grantdesk-no-rounds = There are no rounds yet.
grantdesk-column-round = Round
grantdesk-column-state = State
grantdesk-column-sent = Sent in
grantdesk-column-left = Remaining
grantdesk-column-pot = Pot
grantdesk-column-purpose = Purpose
grantdesk-stage-hidden = Not announced
grantdesk-stage-coming = Not open
grantdesk-stage-open = Open
grantdesk-stage-left = To be handled
grantdesk-stage-done = Done
grantdesk-tasks-sent = Grant applications
grantdesk-tasks-round = Rounds that have closed

## Cockpit
grantdesk-applications = Applications
grantdesk-view-all = All
grantdesk-view-new = New
grantdesk-view-mine = Mine
grantdesk-view-lacking = Lacks something
grantdesk-view-recommended = Recommended
grantdesk-view-decided = Decided
grantdesk-count = { $count ->
    [one] One application
   *[other] { $count } applications
}
grantdesk-none = No applications here.
grantdesk-pot-is = The pot is { $sum }
grantdesk-pots = By purpose
grantdesk-applied = Applied for
grantdesk-recommended = Recommended
grantdesk-decided = Decided
grantdesk-told = Told
grantdesk-left = Left
grantdesk-column-applicant = Applicant
grantdesk-column-members = Members
grantdesk-column-before = Last three years
grantdesk-column-applied = Applied for
grantdesk-column-recommended = Recommended
grantdesk-column-decided = Decided
grantdesk-column-gets = Gets
grantdesk-column-outcome = Outcome
grantdesk-recommended-to = Recommended to { $name }
grantdesk-a-person = A person
grantdesk-pick = Choose { $name }
grantdesk-decide-several = Decide as recommended
grantdesk-save-recommended = Save the recommendations
grantdesk-ready = { $count ->
    [one] One decision is ready to be sent.
   *[other] { $count } decisions are ready to be sent.
}
grantdesk-notify = Send answers
grantdesk-undo-several = Undo the decisions
grantdesk-undo-until-notice = Can be undone until the answers are sent.
grantdesk-done-recommended = The recommendation is saved.
grantdesk-done-some-unread = Some sums could not be read and are not saved. The rest is saved.
grantdesk-done-nothing = No applications were chosen.
grantdesk-done-decided-several = The applications are decided. The applicants are not told before you send the answers.
grantdesk-done-undone = The decision is undone.
grantdesk-bulk-heading = { $count ->
    [one] Decide one application as recommended
   *[other] Decide { $count } applications as recommended
}
grantdesk-bulk-preview = What will happen. { $sum } in all
grantdesk-bulk-do = Decide
grantdesk-cancel = Cancel
grantdesk-left-not-recommended = Not recommended
grantdesk-left-above-limit = Above the officer’s limit
grantdesk-left-no-reasons = Lacks reasons

## Notice
grantdesk-notice-heading = { $count ->
    [one] Send the answer to one applicant
   *[other] Send the answers to { $count } applicants
}
grantdesk-notice-none = No decisions are ready to be sent.
grantdesk-notice-preview = Everybody is told at the same time
grantdesk-notice-complain = If you send now, the last day to complain is { $day }.
grantdesk-notice-no-complaint = These are no individual decisions, so there is no day to complain by.
grantdesk-notice-final = After this the decisions cannot be undone.
grantdesk-notice-do = Send answers now
grantdesk-notice-example = What the first letter will be
grantdesk-done-notified = The answers are sent.

## A case
grantdesk-applies-for = Applies for { $sum }
grantdesk-lacking-until = To be corrected by { $day }
grantdesk-sent = { $count ->
    [one] Sent { $at }.
   *[other] Sent { $at }, time number { $count }.
}
grantdesk-handled-by = { $name } has the case.
grantdesk-way-paper = Entered from paper.
grantdesk-way-phone = Entered after a telephone call.
grantdesk-way-talk = Entered after a talk.
grantdesk-take = Take the case
grantdesk-take-note = Then the applicant can no longer change the application.
grantdesk-files-logged = It is recorded who opens attachments.
grantdesk-hash = Checksum of what was sent:
grantdesk-figures = Figures
grantdesk-figure = Figure
grantdesk-figure-applied = Applied for
grantdesk-figure-costs = Costs
grantdesk-figure-incomes = Incomes
grantdesk-figure-members = Members
grantdesk-theirs = The applicant’s
grantdesk-ours = Ours
grantdesk-ours-hint = Leave the field empty to use the applicant’s figure again.
grantdesk-why = Why
grantdesk-correct = Correct a figure
grantdesk-save = Save
grantdesk-question = Question
grantdesk-answered = Answered
grantdesk-answer-due = Waits for an answer by { $day }
grantdesk-reasons = Reasons
grantdesk-body = Decided by
grantdesk-notified = Answer sent
grantdesk-undo = Undo the decision
grantdesk-recommend = Recommend
grantdesk-sum-kroner = Sum in kroner
grantdesk-recommend-why = Why? Used as the reasons of the decision.
grantdesk-recommend-do = Save the recommendation
grantdesk-decide = Decide
grantdesk-limit = You can decide up to { $limit }.
grantdesk-limit-body = You can decide up to { $limit }. Above that, { $body } decides.
grantdesk-decide-sum = Sum in kroner
grantdesk-decide-sum-hint = 0 is a refusal.
grantdesk-dismiss = Dismiss the application
grantdesk-dismiss-hint = It is not treated, for example because it came too late.
grantdesk-reasons-to-applicant = Reasons, to the applicant
grantdesk-conditions = Conditions (optional)
grantdesk-conditions-hint = Stand in the letter.
grantdesk-report-on = Report by (optional)
grantdesk-body-optional = Decided by a committee? Which? (optional)
grantdesk-case-number = Political case number (optional)
grantdesk-case-number-hint = Must be filled in when the sum is above your limit.
grantdesk-decide-do = Decide
grantdesk-known = From the register
grantdesk-before = Before
grantdesk-got = Got { $amount }
grantdesk-applied-and-got = Applied for { $applied }, got { $amount }
grantdesk-lacking = Ask for something missing
grantdesk-lacking-lead = The applicant gets a letter and can correct and send again. You cannot refuse before the day has passed.
grantdesk-what-lacks = What is missing?
grantdesk-until = By
grantdesk-lacking-do = Send to the applicant
grantdesk-ask = Ask a question
grantdesk-ask-do = Send the question
grantdesk-notes = For us alone
grantdesk-notes-lead = The applicant never sees what you write here.
grantdesk-note = New note
grantdesk-note-do = Save the note
grantdesk-history = What has happened
grantdesk-error-day = Write a day that is to come
grantdesk-error-what = Write what is missing
grantdesk-error-question = Write the question
grantdesk-error-note = Write the note
grantdesk-error-reason = Write why
grantdesk-error-above = The sum is above your limit. Write the number of the political case.
grantdesk-error-time-to-mend = The applicant still has time to correct the application. Wait until the day has passed.
grantdesk-error-reasons = Write the reasons when the applicant does not get everything
grantdesk-done-taken = You have taken the case.
grantdesk-done-lacking = The applicant has been told what is missing.
grantdesk-done-asked = The question is sent.
grantdesk-done-noted = The note is saved.
grantdesk-done-corrected = The figure is saved.
grantdesk-done-decided = The application is decided. The applicant is not told before you send answers from the round.

## Entering
grantdesk-enter = Enter an application
grantdesk-enter-lead = For applications that come on paper, by telephone or over the counter. The case is marked with how it came.
grantdesk-choose = Choose
grantdesk-association = Association
grantdesk-association-hint = Write the name as it stands in the register.
grantdesk-came = How did the application come?
grantdesk-came-paper = On paper
grantdesk-came-phone = By telephone
grantdesk-came-talk = In a talk
grantdesk-enter-do = Go on
grantdesk-enter-drafts = Begun, not sent
grantdesk-error-round = Choose a round
grantdesk-error-association = We find no association with that name
grantdesk-error-way = Choose how the application came
