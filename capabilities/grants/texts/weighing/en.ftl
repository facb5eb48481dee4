# Grants: weighing cases, samples, moving them, and guidelines sent for comment.

## Staff
grantdesk-to-case = To the case
grantdesk-to-round = To the round
grantdesk-points = Points
grantdesk-points-of = Points for { $number }
grantdesk-points-lead = Give your own points first. You see those of the others when you have given all of yours.
grantdesk-points-none = The scheme has no criteria. Write them in the guidelines.
grantdesk-points-why = Why? (optional)
grantdesk-points-give = Give the points
grantdesk-points-closed = The case is decided, so the points stand.
grantdesk-points-all = Everybody who has given points
grantdesk-points-first = You see them when you have given your own.
grantdesk-points-yours = Yours
grantdesk-points-mean = Mean
grantdesk-points-spread = Range
grantdesk-criterion = Criterion
grantdesk-criteria = Criteria for points (optional)
grantdesk-criteria-hint = One a line: Bokmål | Nynorsk | English. Each who handles the case gives 0 to 5 points on each.
grantdesk-criteria-short = Criteria
grantdesk-ceiling-short = Highest sum
grantdesk-share-short = Largest share of the costs
grantdesk-yes = Yes
grantdesk-no = No
grantdesk-nothing = None
grantdesk-error-points = Choose from 0 to 5 points
grantdesk-done-points = Your points are saved.
grantdesk-sample = Samples
grantdesk-sample-of = Samples in { $round }
grantdesk-sample-lead = Draw some of those who were given money, and look closer at them. Nobody chooses who.
grantdesk-sample-among = { $count ->
    [one] One case was in the draw.
   *[other] { $count } cases were in the draw.
}
grantdesk-sample-drawn = Drawn
grantdesk-sample-none = None has been drawn yet.
grantdesk-sample-seed = Seed
grantdesk-sample-how = Each case gets the SHA-256 of the seed, a colon and its number. The lowest are drawn. Anybody can check.
grantdesk-sample-new = Draw samples
grantdesk-sample-size = How many cases?
grantdesk-sample-own-seed = A seed of your own (optional)
grantdesk-sample-seed-hint = Leave it empty, and we make one that nobody has chosen.
grantdesk-sample-draw = Draw
grantdesk-error-sample-size = Write a number from 1 to 500
grantdesk-error-sample-seed = Write at most 60 characters
grantdesk-error-sample-none = Nobody in the round has been given money yet
grantdesk-done-drawn = The samples are drawn.
grantdesk-move = Move to another round
grantdesk-move-of = Move { $number }
grantdesk-move-lead = The application is moved as it was sent. It is decided by the guidelines and the money of the other round. The applicant is told. You can move it back.
grantdesk-move-to = To which round?
grantdesk-move-why = Why?
grantdesk-move-why-hint = The applicant reads this.
grantdesk-move-do = Move the application
grantdesk-done-moved = The application is moved, and the applicant has been told.
grantdesk-spread = Spread over several years
grantdesk-spread-of = Spread { $number } over several years
grantdesk-spread-decided = { $sum } is decided.
grantdesk-spread-recommended = { $sum } is recommended.
grantdesk-spread-applied = { $sum } is applied for.
grantdesk-spread-lead = Write how much the pot of each of the next years is to carry. The rest is carried by this round. The applicant sees it in the letter.
grantdesk-spread-own = Now { $year } carries { $sum }.
grantdesk-spread-do = Save
grantdesk-error-spread = The years together are more than { $sum }. Write less for some of them.
grantdesk-done-spread = The years are saved.
grantdesk-years = By year: { $years }
grants-event-spread = The grant was spread over several years
grantdesk-merge = Merge with another application
grantdesk-merge-of = Merge { $number } with another application
grantdesk-merge-lead = This case ends, and the other one is handled further. All that was sent stays in both cases. The applicant is told. You can part them again until the other one is decided.
grantdesk-merge-into = Which application is the same as this one?
grantdesk-merge-do = Merge
grantdesk-error-merge = Choose an application from the list
grantdesk-done-merged = The applications are merged, and the applicant has been told.
grantdesk-part = Part them again
grantdesk-part-note = This application becomes a case of its own again, and the applicant is told.
grantdesk-error-part = The applications cannot be parted, because the other one is decided.
grantdesk-done-parted = The applications are parted again, and the applicant has been told.
grantdesk-message = Write to the applicant
grantdesk-message-of = Write to the applicant of { $number }
grantdesk-message-lead = The applicant sees all you write here, in the case and by e-mail. Notes to colleagues are written in the case under “For us only”.
grantdesk-message-text = Message to the applicant
grantdesk-message-do = Send to the applicant
grantdesk-error-message = Write the message
grantdesk-done-message = The message is sent.
grantdesk-hear-begin = Send for comment instead
grantdesk-hearings = Consultations
grantdesk-hearing = Consultation on guidelines
grantdesk-hearing-sent = Sent for comment { $day }
grantdesk-hearing-written = Proposal written { $day }, not sent
grantdesk-hearing-unsent = Not sent
grantdesk-hearing-until = Answers by { $day }
grantdesk-hearing-over = The time for answers is over
grantdesk-hearing-used = Taken into use
grantdesk-hearing-changes = What would change
grantdesk-hearing-no-changes = The proposal is the same as what holds.
grantdesk-hearing-what = What
grantdesk-hearing-now = As it is
grantdesk-hearing-new = As proposed
grantdesk-hearing-ask = Ask associations
grantdesk-hearing-question = What do you want to know?
grantdesk-hearing-question-hint = The associations read this first.
grantdesk-hearing-due = Answers by
grantdesk-hearing-who = Who is to be asked?
grantdesk-hearing-who-hint = One association a line. Those who applied last are filled in.
grantdesk-hearing-send = Send for comment
grantdesk-hearing-answers = Answers
grantdesk-hearing-waits = Has not answered
grantdesk-hearing-adopt = Take the proposal into use
grantdesk-hearing-adopt-lead = The proposal becomes a new version of the guidelines. The answers stay with it.
grantdesk-hearing-adopt-do = Take into use
grantdesk-error-hear-question = Write what you want to know
grantdesk-error-hear-who = Write at least one association
grantdesk-error-hear-unknown = We cannot find { $names } in the register
grantdesk-done-heard = The consultation is sent.

## Sums broken down
grantdesk-paid = Paid
grantdesk-by = Broken down by
grantdesk-by-none = Nothing
grantdesk-by-district = District
grantdesk-by-theme = Theme
grantdesk-by-unknown = Unknown
grantdesk-by-column = Group
grantdesk-free-use = free use { $sum } in three years

## Associations and applicants
grants-criteria = We give points for { $criteria }.
grants-hearings = Consultations
grants-hearing-of = New guidelines: { $scheme }
grants-hearing-until = Answer by { $day }.
grants-hearing-yours = Your answer
grants-hearing-sent = Sent { $at }
grants-hearing-answer = What do you think?
grants-hearing-hint = You can change the answer until the last day.
grants-hearing-do = Send the answer
grants-hearing-closed = The time to answer is over.
grants-error-hearing = Write what you think
grants-done-hearing = The answer is sent.
grants-task-hearing = Say what you think of new guidelines for { $scheme }
grants-event-moved = The application was moved to another round
grants-merged = Merged
grants-merged-into = Merged with { $number }
grants-merged-here = { $number } is merged with this one
grants-event-merged = The application was merged with another
grants-event-merged-here = Another application was merged with this one
grants-event-parted = The application was parted from the other again
grants-event-parted-here = Another application was parted from this one again
grants-event-message = Message from the municipality
grants-event-points = Points were given
grants-letter-moved = Application { $number } is moved
grants-letter-moved-body = Application { $number } is moved from { $from } to { $to }. You need not do anything.
grants-letter-merged = Application { $number } is merged with { $kept }
grants-letter-merged-body = Applications { $number } and { $kept } are the same. We handle { $kept }, and you will get an answer to it. All that you sent is still in the cases. You need not do anything.
grants-letter-parted = Application { $number } is a case of its own again
grants-letter-parted-body = Application { $number } is no longer merged with { $kept }. We handle both, and you will get an answer to each. You need not do anything.
grants-letter-message = A message about application { $number }

## Deeds
deed-grants-comment = Answered a consultation on grants

# Goals
grantdesk-goals = Goals the scheme serves
grantdesk-goals-hint = They stand on the call, and the strategy shows the scheme.
grants-serves-goals = The scheme is to help with this:

# What the report asks for, by scheme.
grantdesk-report-form = The report
grantdesk-report-lead = Here you choose what whoever gets a grant is to report. We always ask what was done.
grantdesk-report-standard = What is usual for schemes of this kind
grantdesk-report-standard-now = The scheme has no questions of its own, so what is usual holds.
grantdesk-report-accounts = Accounts beside the budget
grantdesk-report-accounts-hint = The lines come from the budget of the application.
grantdesk-report-file = At least one attachment
grantdesk-report-file-hint = Such as annual accounts or a receipt.
grantdesk-report-numbers = Numbers that become indicators
grantdesk-report-numbers-hint = The numbers of approved reports count in the follow-up of the strategy.
grantdesk-number-participants = How many took part?
grantdesk-number-young = Of them under 20
grantdesk-number-events = Events
grantdesk-number-hours = Hours of voluntary work
grantdesk-asked-no = Do not ask
grantdesk-asked-optional = Optional
grantdesk-asked-always = Must be answered
grantdesk-report-own = Questions of your own
grantdesk-report-own-hint = For example: “Where is the equipment now?”
grantdesk-report-choices = Answers to choose from
grantdesk-report-choices-hint = Only when the answer is one of several. One on each line: bokmål | nynorsk | English.
grantdesk-report-needed = Must be answered
grantdesk-report-note = This becomes a new version of the guidelines. Whoever applied under an earlier version reports by that one.

# Keeping
grantdesk-kept = How long cases are kept
grantdesk-kept-lead = Each scheme says how long applications are kept after a case has ended. Every morning the program throws away what is past that time, and keeps a protocol of it.
grantdesk-kept-due = Thrown away in the next 90 days
grantdesk-kept-none = Nothing is thrown away in the next 90 days.
grantdesk-kept-ended = Ended
grantdesk-kept-how-long = Kept for
grantdesk-kept-on = Thrown away
grantdesk-kept-gone = Already thrown away
grantdesk-kept-gone-none = Nothing has been thrown away yet.
grantdesk-kept-rules = The rules
grantdesk-kept-rule = { $years } after the case ended, from { $from }
grantdesk-kept-always = Everything is kept
grantdesk-kept-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
grantdesk-kept-goes = This goes
grantdesk-kept-goes-what = Answers and attachments, copies of what was sent, questions and answers, notes, corrected figures, points, and who wrote the application.
grantdesk-kept-stays = This stays
grantdesk-kept-stays-what = The number, applicant and dates, the decisions with their reasons, and the letters as they were sent. Complaints, payments and reports have rules of their own.
grantdesk-kept-what-files = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
}
grantdesk-kept-what-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
grantdesk-kept-what-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
grantdesk-kept-what-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
grantdesk-kept-what-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
grantdesk-kept-what-figures = { $count ->
    [one] { $count } corrected figure
   *[other] { $count } corrected figures
}
grantdesk-kept-what-points = { $count ->
    [one] points once
   *[other] points { $count } times
}
grantdesk-keep-years = Kept for so many years after the case ended
grantdesk-keep-years-hint = Empty: everything is kept. Decisions and letters are always kept.
grantdesk-keep-years-short = Kept after the case ended
grants-kept-years = { $count ->
    [one] The application and its attachments are deleted one year after the case has ended. Decisions and letters are kept.
   *[other] The application and its attachments are deleted { $count } years after the case has ended. Decisions and letters are kept.
}
grants-event-thrown-away = The application and its attachments were deleted by the scheme's rules
grants-own-cases = Download all cases
grants-own-cases-note = A zip file with applications and decisions as JSON, letters as PDF, and attachments.
