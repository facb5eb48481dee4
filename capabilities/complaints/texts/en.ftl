complaint-name = Complaint
complaint-all = Complaints
complaint-none = Nobody has complained.
complaint-task = Complaint { $number } has come
complaint-tasks = Complaints
complaint-column-who = Who complains
complaint-column-state = Where it stands
complaint-column-day = Came
complaint-state-late = Came after the last day
complaint-state-received = With those who decided
complaint-state-forwarded = With the appeal body
complaint-state-changed = The decision is changed
complaint-state-upheld = The decision stands
complaint-state-won = The complaint was won
complaint-state-dismissed = Dismissed
complaint-state-withdrawn = Withdrawn

# For whoever complains.
complaint-by = The last day to complain is { $day }.
complaint-is-late = After the last day
complaint-late-lead = The last day has passed. You can still complain. Write why the complaint comes late. We first decide whether we can treat it.
complaint-lead = Write what you want changed, and why. People other than those who made the decision look at the case again. If they do not agree, they send the complaint to an appeal body.
complaint-text = What you complain about
complaint-text-hint = Write as much as you need. You can add more later.
complaint-help = I want help to write the complaint
complaint-help-hint = The complaint then counts as sent today, and we get in touch.
complaint-send = Send the complaint
complaint-paper-too = You can also complain on paper. Get in touch if you want help: { $reach }.
complaint-sent = Complaint { $number } was sent { $day }
complaint-late-wait = The complaint came after the last day. We first decide whether we can treat it.
complaint-help-comes = We will get in touch to help. You can also call or write: { $reach }.
complaint-view = What those who decided think
complaint-letters = Letters in the case
complaint-more = Add more
complaint-more-words = What you want to add
complaint-more-do = Add
complaint-withdraw = Withdraw the complaint
complaint-history = What has happened
complaint-event-received = The complaint came
complaint-event-added = More was added
complaint-event-withdrawn = The complaint was withdrawn
complaint-event-admitted = The complaint is treated although it came late
complaint-event-dismissed = The complaint was dismissed
complaint-event-forwarded = The complaint was sent to the appeal body
complaint-event-changed = The decision was changed
complaint-event-upheld = The appeal body let the decision stand
complaint-event-won = The appeal body changed the decision
complaint-done-sent = The complaint is sent
complaint-done-added = It is added
complaint-done-nothing = You wrote nothing, so nothing was added
complaint-done-withdrawn = The complaint is withdrawn
complaint-error-text = Write what the complaint is about, or ask for help
complaint-kept-by-law = Complaints are part of the municipality’s cases and are kept by the archive act.

# For case officers.
complaint-enter = Enter a complaint
complaint-enter-lead = The last day to complain is { $day }. What counts is the day it was sent or handed in.
complaint-way = How it came
complaint-way-page = Sent online
complaint-way-paper = On paper
complaint-way-phone = By phone
complaint-way-talk = In conversation
complaint-received-on = Sent or handed in
complaint-received-hint = The day of the postmark, or the day it was handed in.
complaint-text-entered = What the complaint says
complaint-help-entered = Whoever complains wants help to write
complaint-enter-do = Enter
complaint-done-entered = The complaint is entered
complaint-error-day = Write the day the complaint was sent or handed in. It cannot be in the future.
complaint-error-way = Choose how the complaint came
complaint-error-needed = Fill in this
complaint-error-too-old = More than a year has passed since the decision. The complaint cannot be treated (Public Administration Act § 31).
complaint-error-same-sum = That is the sum of the decision. Write a new one, or let the decision stand.
complaint-error-money = Say where the money comes from. There must be enough left of the pot, or it must say which budget line it is taken from.
complaint-what = The complaint
complaint-wants-help = Wants help to write the complaint
complaint-of = The decision complained of
complaint-application = Application
complaint-applied = Applied for
complaint-got = Decided
complaint-reasons = Reasons
complaint-admitted = Why it is treated although it came late
complaint-answer = The answer
complaint-barred = You took part in the decision. The municipality's own rule is that others treat the complaint.
complaint-late = The complaint came after the last day
complaint-late-law = It can be treated when whoever complains cannot be blamed for the delay, or for special reasons. Not when more than a year has passed since the decision (Public Administration Act § 31).
complaint-late-why = Reasons
complaint-admit = Treat it all the same
complaint-dismiss = Dismiss it
complaint-change = Change the decision
complaint-left = Left of the pot: { $sum }.
complaint-nobody-else = Nobody else’s sum is changed.
complaint-formula = The round was divided by a key. It is not run again.
complaint-new-sum = New sum in all
complaint-new-sum-hint = The whole sum the applicant is to have, not only what is added.
complaint-money-where = Where does the money come from? (when the sum rises)
complaint-money-pot = What is left of the pot.
complaint-money-other = Another budget line.
complaint-money-words = Which line (when it is another)
complaint-money = Where the money comes from
complaint-reasons-to = Reasons for whoever complains
complaint-change-do = Change the decision and send the letter
complaint-forward = Let the decision stand and send the complaint on
complaint-appeal-body = Appeal body
complaint-appeal-body-hint = Such as “Klagenemnda” or “Kommunestyret”.
complaint-view-write = Your view of the complaint
complaint-view-hint = Whoever complains gets this in a letter.
complaint-forward-do = Send it on
complaint-answer-enter = Enter the appeal body’s answer
complaint-answer-which = What the appeal body decided
complaint-answer-upheld = The decision stands
complaint-answer-won = The decision is changed
complaint-case-number = Case number at the appeal body
complaint-answer-do = Enter the answer and send the letter
complaint-hidden = { $count ->
    [one] One complaint is not shown, because you step aside.
   *[other] { $count } complaints are not shown, because you step aside.
}
complaint-others = Others treat the complaint
complaint-others-lead = Those who took part in the decision do not treat the complaint. Here that is the municipality's own rule. In the appeal body it follows from the Local Government Act sections 11-10 and 13-3. These took part:
complaint-pack = Everything in the case as one file
complaint-pack-appeal = For the appeal body
complaint-pack-auditor = For the auditor
complaint-pack-journalist = For a journalist
complaint-pack-note = Files with personal data are marked. In the journalist’s they are left out. Read it through before you hand it out.
complaint-pack-who = Choose who the file is for
complaint-pack-lead = The file has the decision, what it was based on, and what happened afterwards. It can be taken out of every case, also when nobody has complained.
complaint-pack-whole = Everything, with names. Files with personal data are marked in the list filer.txt.
complaint-pack-open = Without names, answers, letters, attachments and log. Read the file through before you hand it out.
complaint-pack-not-yet = Can be taken out when the applicant knows what was decided.
complaint-pack-withheld = The award is kept off the public list, with a reason. No file for a journalist can be taken out.
complaint-pack-holds = What the file has
complaint-pack-holds-what =
    Decisions, votes and complaints.
    The application as it was sent, every time, and corrected figures.
    The words of the guidelines and the form the case is bound to, and when each version came.
    The formula and the applicant's own numbers, when the round was shared by a formula.
    Points, and what a council recommended and why it was decided otherwise.
    Who declared which ties, and who steps aside.
    Letters, when they were told of and opened.
    Payments, changes, repayment and reports.
    Each step of the case with its documents, as an archive gets it.
    The log, and SHA-256 of each file.
complaint-pack-recorded = That you take out a file, and who it is for, is written in the log.
complaint-done-admitted = The complaint will be treated
complaint-done-dismissed = The complaint is dismissed, and the letter is sent
complaint-done-changed = The decision is changed, and the letter is sent
complaint-done-forwarded = The complaint is sent on
complaint-done-answered = The answer is entered, and the letter is sent

# Letters.
complaint-letter-receipt = We have received complaint { $number }
complaint-letter-receipt-body = The complaint has arrived. People other than those who made the decision look at the case. You can add more until it is settled.
complaint-letter-receipt-late = The complaint came after the last day. We first decide whether we can treat it.
complaint-letter-about = This is about complaint { $number }, which came on { $day }. It is about the decision on application { $application }: { $title }.
complaint-letter-answer = Answer to complaint { $number }
complaint-letter-answer-body = The complaint is settled. The letter is in Samspill.
complaint-letter-forwarded = Complaint { $number } has been sent to { $body }
complaint-letter-forwarded-body = Those who made the decision have looked at the case again and let it stand. The complaint has been sent to { $body }, which settles it.
complaint-letter-forwarded-add = If you have something to say to this, you can write it in the case.
complaint-letter-dismissed = The complaint is dismissed. That means it has not been treated.
complaint-letter-dismissed-why = The last day to complain was { $day }. We have considered whether the complaint can be treated all the same (Public Administration Act § 31).
complaint-letter-upheld = The complaint did not succeed. The decision stands.
complaint-letter-changed = The decision is changed. You get { $new } in all. Before, the sum was { $old }.
complaint-letter-by = Decided by { $body }, case { $case }.
complaint-letter-by-first = The municipality itself changed the decision, by people other than those who made it (Public Administration Act § 33).
complaint-letter-nobody-else = No other applicant’s sum is changed.
complaint-letter-formula = The round was divided by an allocation key. It has not been run again.
complaint-letter-final = The decision is final, and no further complaint can be made (Public Administration Act § 28).

deed-complaints-complain = Complained about a decision on a grant
deed-complaints-read = Saw a complaint
deed-complaints-enter = Entered a complaint
deed-complaints-treat = Treated a complaint
deed-complaints-answer = Entered the appeal body’s answer
deed-complaints-pack = Took out everything of a grant case
deed-complaints-archive = Gave a step of a grant case to the archive
deed-complaints-fill-demo = Filled in complaints in the demonstration
complaint-files = Attachments
complaint-file = Attach a file (optional)
complaint-file-hint = Pictures, letters or accounts, up to 10 MB. Attachments follow the case and cannot be taken out again.
complaint-attach = Attach
complaint-done-attached = The attachment is added.
complaint-event-attached = An attachment came

# Steps of a case, as the archive gets them.
complaint-archive-sent = Application
complaint-archive-question = Question to the applicant
complaint-archive-answer = Answer from the applicant
complaint-archive-advice = Recommendation from a council
complaint-archive-decision = Decision
complaint-archive-letter = Letter
complaint-archive-complaint = Complaint
complaint-archive-report = Report
complaint-archive-change = Request to change the grant
complaint-archive-change-answer = Answer to a request to change
complaint-archive-amount = Sum
complaint-archive-case = Case number
complaint-archive-met = Date of the meeting
complaint-archive-vote = Vote
complaint-archive-report-on = New last day to report
complaint-archive-payment = Payment
complaint-archive-claim = Claim for repayment
complaint-archive-claim-settled = Settlement of a claim
complaint-archive-end = The grant has ended
complaint-archive-paid-on = Paid
complaint-archive-due = Due
complaint-archive-repaid = Repaid
complaint-archive-run = Payment run
complaint-archive-minutes = Minutes of { $body }
complaint-archive-round = Round of grants: { $round }
complaint-archive-case-paper = Case paper
complaint-archive-meeting = Minutes
complaint-archive-reference = Payment reference
complaint-archive-account = Account
