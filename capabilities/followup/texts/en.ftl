# Words of all pages
followup-nav = Follow-up
followup-save = Save
followup-remove = Remove
followup-choose = Choose
followup-percent = { $number }%
followup-csv = Download as CSV
followup-xlsx = Download as a spreadsheet
followup-pdf = Download as PDF
followup-json = Get as JSON
followup-contents = Contents

# Figures
followup-figures = Figures
followup-figures-see = See all figures
followup-figures-lead = The figures come straight from the register, the grants and the premises. Each has its date, count and source.
followup-figures-none = There are no figures here yet.
followup-figures-empty = Without a value yet
followup-figure = Figure
followup-figure-new = New figure
followup-figure-edit = Change what the figure is
followup-figure-public = Show the figure to everybody
followup-small-cells = Figures about fewer than five people or awards are not shown.
followup-hidden = Not shown
followup-on = As of { $day }.
followup-n = n = { $n }.
followup-n-none = n is not given.
followup-source = Source: { $source }.
followup-change-more = { $value } more than last time
followup-change-less = { $value } less than last time
followup-change-none = As last time
followup-before = Before: { $value }.
followup-part = What
followup-value = Value
followup-value-hint = A number with at most two decimals, such as 12.5.
followup-value-new = Add a value
followup-value-save = Save the value
followup-value-source = Source, if another (optional)
followup-value-source-hint = Empty means the usual source of the figure.
followup-count = Count (n)
followup-n-field = How many stand behind it (optional)
followup-n-hint = For example how many answered.
followup-day = Day
followup-year = Year
followup-how = How it is measured
followup-how-hint = A sentence by which somebody else can measure the same.
followup-source-field = Source
followup-source-hint = For example “the residents’ survey”.
followup-name-nb = Name in bokmål
followup-name-nn = Name in nynorsk (optional)
followup-name-en = Name in English (optional)
followup-unit = Measured in (optional)
followup-unit-hint = For example “per cent” or “meetings”.
followup-direction = What is good?
followup-direction-up = More is better.
followup-direction-down = Less is better.
followup-direction-keep = It should stay as it is.
followup-baseline = Where it began (optional)
followup-baseline-hint = What the figure was when the work began.
followup-baseline-on = The day it began
followup-baseline-is = It began at { $value } on { $day }.
followup-target = Target (optional)
followup-target-on = The target is to be reached by
followup-target-is = The target is { $value } by { $day }.
followup-target-there = The target is reached.
followup-target-way = { $way } of the way is done.
followup-by-year = Year by year
followup-ways = Break the figure down
followup-no-values = The figure has no values yet.
followup-no-parts = There is nothing to break down, or too few to show the parts.

# Figures beside goals
followup-beside = Figures beside goals and measures
followup-beside-none = No figures stand beside goals or measures yet.
followup-beside-add = Put a figure beside a goal or measure
followup-beside-save = Put the figure here
followup-subject = Goal or measure

# Evidence
followup-evidence = What shows the measure works
followup-evidence-none = Nothing is added yet. Find a grant, an association or hours, or write it yourself.
followup-evidence-public = Show it to everybody
followup-not-public = not shown outside the municipality
followup-find = Find something that is here
followup-find-do = Find
followup-found-none = We found nothing. Try another word.
followup-kind = What kind
followup-words-find = Words to look for (optional)
followup-tie = Add
followup-tie-rule = Count this for the measure
followup-rule-choice = Choose what to count
followup-rule-told = { $count ->
    [one] { $name }: { $value } in the period { $period }. n = { $count }.
   *[other] { $name }: { $value } in the period { $period }. n = { $count }.
}
followup-write = Write it yourself
followup-words = What it is
followup-words-hint = For example “Meeting with the sports council”.
followup-link = Address (optional)
followup-link-hint = A web address that begins with https://.
followup-on-field = Day (optional)
followup-sort-thing = Something from here
followup-sort-rule = A count
followup-sort-document = Document
followup-sort-meeting = Meeting
followup-sort-link = Link
followup-part-years = { $name } ({ $years })
followup-part-heading = Measures you are part of
followup-part-lead = What the grant or the hours served in the municipality’s plans.

# Rounds and answers
followup-answer = How are the measures going?
followup-answer-lead = You answer as { $role } for { $name }. What you said last is filled in.
followup-answer-by = Answer by { $day }.
followup-answer-late = The last day was { $day }. You can still answer.
followup-answer-none = You have no measures to answer about.
followup-answer-was = { $status }, { $progress }%
followup-answered-on = Answered { $day }
followup-last-answer = Last: { $status }, { $progress }% ({ $day }).
followup-answers = Answers
followup-answers-none = Nobody has answered yet.
followup-due = Measure due: { $day }.
followup-due-field = Last day to answer
followup-status = Status
followup-progress = How far it has come, in per cent
followup-progress-hint = A whole number from 0 to 100.
followup-reason = What is done, and why does it stand so?
followup-reason-hint = Everybody can read this. Write it when the measure is delayed, stopped or moved.
followup-inside = Note to the municipality (optional)
followup-inside-hint = Only the municipality’s own people see this.
followup-inside-is = Note:
followup-send = Send the answers
followup-mine = My measures
followup-mine-none = No round waits for you now.
followup-no-owner = Nobody answers for the measure
followup-round-of = Status round from { $day }
followup-round-answered = { $done } of { $all } answered
followup-round-open = Start a status round now
followup-round-none = No status round is open.
followup-round-over = Ended { $day }
followup-round-move = Move the last day
followup-state-answered = Answered
followup-state-late = Late
followup-state-nobody = Nobody to ask
followup-state-waits = Waiting for an answer

# Letters
followup-letter-first = How are your measures going?
followup-letter-first-body = { $count ->
    [one] { $count } measure waits for your answer as { $role }. Say how it stands by { $due }. What you said last is filled in.
   *[other] { $count } measures wait for your answer as { $role }. Say how they stand by { $due }. What you said last is filled in.
}
followup-letter-soon = Say how it is going by { $due }
followup-letter-soon-body = { $count ->
    [one] { $count } measure waits for your answer as { $role }.
   *[other] { $count } measures wait for your answer as { $role }.
}
followup-letter-late = We lack answers about your measures
followup-letter-late-body = { $count ->
    [one] The last day was { $due }. { $count } measure still waits for your answer as { $role }.
   *[other] The last day was { $due }. { $count } measures still wait for your answer as { $role }.
}
followup-letter-button = Answer about the measures
followup-letter-link = The link is only for you and works until { $until }. You need not sign in.
followup-letter-why = You get this because you are { $role } (last day { $due }).

# Reports
followup-reports = Reports
followup-reports-all = All reports
followup-report-of = Report { $years }
followup-report-begin = Make a report
followup-report-draft = In the making
followup-report-published = Decided and published
followup-report-see = See the report as everybody does
followup-report-decide = Enter the decision and publish
followup-report-freeze = The report is frozen with the figures as they are today. After that it cannot be changed.
followup-from-year = From year
followup-until-year = To year
followup-intro = Introduction
followup-intro-hint = The draft is made from the answers. Write it as you want it.
followup-part-text = What was done: { $title }
followup-council = the municipal council
followup-body = Who decided the report
followup-decided-on = Day of the decision
followup-case = Case number (optional)
followup-vote = Votes (optional)
followup-publish = Freeze and publish
followup-decided = Decided by { $body } { $day }
followup-counts = { $count ->
    [0] { $done } of { $all } measures are done, and none is late.
    [one] { $done } of { $all } measures are done, and { $late } is late.
   *[other] { $done } of { $all } measures are done, and { $late } are late.
}
followup-together = Together they have come { $number } of the way.
followup-shown-by = Shown by: { $evidence }.
followup-measures-of = Measures: { $title }
followup-measure = Measure
followup-reason-head = What was done, and what shows it
followup-without-goal = Measures without a goal
followup-draft-intro = { $all } measures were followed up. { $done } are done, { $late } are late, and { $on } go on.
followup-draft-done = Done: { $titles }.
followup-draft-late = Late: “{ $title }”.
followup-draft-late-why = Late: “{ $title }”. { $why }
followup-draft-on = Goes on: { $titles }.
followup-draft-stopped = Ended without being done: { $titles }.
followup-years = Reports together
followup-year-by-year = The measures year by year
followup-not-then = Not in it

# Pages
followup-index = How it is going
followup-index-all = How all the measures are going
followup-measure-evidence = Evidence and answers for the measure
followup-index-lead = See what has become of what the municipality promised its voluntary sector.
followup-index-none = No strategy is decided yet.
followup-feed = Follow (Atom)
followup-staff = Follow-up
followup-staff-lead = Status rounds, figures, evidence and reports for strategies and plans.
followup-public = See the page as everybody does
followup-none = There is no strategy to follow up yet.
followup-to-strategy = Make a strategy
followup-to-measure = Change the measure
followup-late-count = { $count ->
    [one] { $count } measure is late
   *[other] { $count } measures are late
}
followup-measures-evidence = Evidence and answers for each measure

# Exports
followup-exports = Extracts for others
followup-export-outlook = Short text and figures for the outlook
followup-export-outlook-lead = Each theme in brief with its figures, as it stands today.
followup-export-figures = All figures
followup-export-figures-lead = Each figure for four years, with day, count and source.
followup-export-status = How each measure stands, for the yearly report
followup-export-status-lead = Who, how far it has come, when it is due and why.
followup-export-blocks = Theme by theme, to be copied
followup-export-blocks-lead = The text is made from status, evidence and figures. Look it over before you send it on.
followup-due-head = Due
followup-reason-short = Why
followup-export-budget = Measures for the economy plan and budget
followup-export-budget-lead = Measures that cost something, year by year, with budget line.
followup-document = Document
followup-who = Who
followup-kroner = Kroner
followup-budget-line = Budget line
followup-says = What does the strategy say about …
followup-says-word = Word
followup-says-about = What the strategy says about “{ $words }”

# Checks of other plans
followup-checks = Volunteering check
followup-checks-lead = Ask those who make other plans whether they use the strategy. The answer is filed here.
followup-checks-none = No plans have been asked yet.
followup-check-ask = Ask about a plan
followup-check-plan = What the plan is called
followup-check-unit = Who makes it (optional)
followup-check-question-field = Question
followup-check-question = Does the plan use the volunteering strategy, and which goals?
followup-check-due = Answer by (optional)
followup-check-save = Save the question
followup-check-asked = Asked { $day }
followup-check-answer = Answer
followup-check-by = Who answered (optional)
followup-check-case = Case number where the answer is (optional)
followup-check-file = File the answer

# Judging oneself
followup-judging = Self-assessment
followup-judging-lead = How it stands, by what counts when the volunteer municipality of the year is chosen.
followup-judging-why = Why: { $criterion } (optional)
followup-judging-known = What we know
followup-judging-proposed = Suggested from figures and documents. Look it over before you save.
followup-judging-as-in = As in { $year }. Look it over before you save.
followup-judging-knows = Figures and documents say: { $words }
followup-judging-years = Year by year
followup-judging-criterion = Criterion
followup-known-not-decided = No strategy has been decided.
followup-known-inputs = { $count ->
    [one] { $answered } of one input has been answered.
   *[other] { $answered } of { $count } inputs have been answered.
}
followup-known-meetings = { $count ->
    [one] One meeting is evidence for a measure in { $year }.
   *[other] { $count } meetings are evidence for measures in { $year }.
}
followup-known-sections = Told in { $titles }.
followup-known-measures = Measures: { $titles }.
followup-known-nothing = Neither the text nor the measures mention it.
followup-known-figure = { $name }, { $part }: { $value }. As on { $day }. n = { $n }. { $how }
followup-judged-yes = Yes
followup-judged-partly = Partly
followup-judged-no = Not yet
followup-judged-none = Not judged
followup-criterion-dialogue = The policy is made in dialogue with the associations
followup-criterion-anchored = The policy is politically anchored
followup-criterion-places = There are meeting places
followup-criterion-meetings = There are fixed meetings or a council
followup-criterion-sport = The policy covers sport
followup-criterion-culture = The policy covers culture
followup-criterion-outdoors = The policy covers outdoor life
followup-criterion-youth = The policy covers children and young people
followup-criterion-health = The policy covers health
followup-criterion-immigrants = The policy covers immigration
followup-criterion-preparedness = The policy covers preparedness

# What was done, and what is wrong
followup-done-asked = The question is saved
followup-done-filed = The answer is filed
followup-error-plan = Write what the plan is called.
followup-error-question = Write what you ask.
followup-error-answer = Write the answer.
followup-done-saved = Saved
followup-done-value = The value is saved
followup-done-answered = Thank you! The answers are saved.
followup-done-opened = The round is open, and letters are sent to those who answer for measures
followup-done-nothing = No measures are in this year’s plan, so there is nothing to ask about
followup-done-there = A round was already opened today
followup-done-tied = Added to the measure
followup-done-untied = Removed from the measure
followup-done-drafted = The draft is ready. Read it through and change it.
followup-done-no-year = Write the years with four digits, such as 2026
followup-done-year-there = There is already a report for that year
followup-done-published = The report is published
followup-error-name = Write what the figure is called in bokmål.
followup-error-how = Write how the figure is measured.
followup-error-source = Write where the figure comes from.
followup-error-value = Write a number with at most two decimals, such as 12.5.
followup-error-n = Write the count as a whole number.
followup-error-day = Write the day.
followup-error-due = The last day cannot be before the round began.
followup-error-status = Choose how the measure stands.
followup-error-progress = Write a whole number from 0 to 100.
followup-error-reason = Write why the measure is delayed, stopped or moved.
followup-error-words = Write what it is.
followup-error-link = Write an address that begins with https://.
followup-error-sort = Choose what kind it is.
followup-error-subject = Choose a goal or a measure.
followup-error-figure = Choose a figure.
followup-error-body = Write who decided the report.

# Settings
followup-settings = Status rounds
followup-settings-intro = Twice a year we ask those who answer for measures how it is going. Here you decide when.
followup-settings-spring-month = Month of the spring round
followup-settings-spring-day = Day of the spring round
followup-settings-autumn-month = Month of the autumn round
followup-settings-autumn-day = Day of the autumn round
followup-settings-days = Days to answer in

# The trail
deed-followup-see = Looked at the follow-up
deed-followup-arrange = Changed the follow-up
deed-followup-tie = Tied evidence to a measure, or removed it
deed-followup-answer = Answered how a measure stands
deed-followup-answer-by-link = Answered how a measure stands, by link
deed-followup-publish = Entered the decision of a report and published it
deed-followup-remind = Opened a status round on its date
