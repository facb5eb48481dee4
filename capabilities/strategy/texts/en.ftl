# Strategy: what is promised, how it came about, and how it goes.

## For everybody
strategy-nav = Strategy
strategy-start = Front page
strategy-index = Strategies and plans
strategy-index-lead = This is what the municipality and its voluntary sector have promised each other. Here is what applies now, and what came before.
strategy-none = No strategy has been adopted yet.
strategy-none-instead = Find an association
strategy-in-force = In force now
strategy-not-in-force = Not in force now
strategy-not-in-force-long = This edition is not in force now.
strategy-see-in-force = See the one in force
strategy-feed = Follow (Atom)
strategy-earlier = Earlier and later editions
strategy-from-year = from { $year }
strategy-contents = Contents
strategy-about = About this edition
strategy-owner-is = Responsible: { $owner }
strategy-decided = Adopted by { $body } { $day }
strategy-case = case { $number }
strategy-wording = The decision
strategy-amendments = Changed by the decision
strategy-address-stays = Adopted editions always stay at the same address and never change.
strategy-address = Permanent link to this edition
strategy-what-changed = What changed since the edition before
strategy-pdf = Download PDF
strategy-json = Download as data (JSON)
strategy-changes-none = Nothing has changed.
strategy-change-new = New section
strategy-change-gone = Taken out
strategy-change-other = Changed

## The bench
strategy-nav-staff = Strategy
strategy-staff = Work on strategies
strategy-staff-lead = Here you write together, read through and enter decisions. What is not adopted is seen by the municipality's own people alone.
strategy-staff-none = No documents have been started. A document may be a strategy, a platform, a policy or a plan.
strategy-state-draft = Being written
strategy-state-reading = Being read through
strategy-state-decided = Adopted
strategy-new = New document
strategy-new-lead = Choose what kind of document it is. You can name its levels yourselves afterwards.
strategy-name-nb = Name in Bokmål
strategy-name-nn = Name in Nynorsk (optional)
strategy-name-en = Name in English (optional)
strategy-name-hint = Such as “Together in Fjordvik”
strategy-kind = Kind of document
strategy-kind-hint = Decides what the levels are called, and what is pointed out when it is missing.
strategy-from = In force from
strategy-until = In force until (optional)
strategy-begin = Begin
strategy-tree = The parts of the document
strategy-tree-none = The document is empty. Add a part, or take in a text you already have.
strategy-section = Part
strategy-owner = Owner
strategy-written-in = Written in
strategy-move = Move
strategy-up = Move up
strategy-down = Move down
strategy-in = Move below the one above
strategy-out = Move out a level
strategy-add = Add a part
strategy-title-nb = Title in Bokmål
strategy-title-nn = Title in Nynorsk (optional)
strategy-title-en = Title in English (optional)
strategy-below = Lies below
strategy-below-none = None, it lies on top
strategy-unnumbered = Without a number, such as a foreword
strategy-no-title = Without a title
strategy-no-owner = No owner
strategy-owner-above = As above: { $owner }
strategy-missing = This is missing
strategy-missing-lead = The list stops nobody. It shows what this kind of document asks for.
strategy-missing-none = All that is asked for is in place
strategy-required-owner = An owner with somebody in the role
strategy-required-text = Text below the title
strategy-required-both-norwegian = A title in both Bokmål and Nynorsk
strategy-required-english = A title in English
strategy-required-role = A role that answers for the measure
strategy-required-unit = A unit responsible for the measure
strategy-required-due = A day by which the measure is done
strategy-required-cost = The cost of the measure
strategy-required-evidence = Evidence for the measure
strategy-required-reference = A goal of the municipal plan or another plan that the measure follows up
strategy-required-un-goal = UN goals that the measure serves
strategy-next = The next edition
strategy-next-lead = The last edition is adopted. The next begins with all it says, so you only need to change what is new.
strategy-next-begin = Begin the next edition
strategy-do = What you can do
strategy-editions = Editions
strategy-revision-on = To be looked at again { $day }.
strategy-revision-late = Should have been looked at again { $day }
strategy-revision-begun = Was to be looked at again { $day }. That work is under way.
strategy-frame = Title and period
strategy-lead-nb = Introduction in Bokmål (optional)
strategy-lead-nn = Introduction in Nynorsk (optional)
strategy-lead-en = Introduction in English (optional)
strategy-save = Save

## Writing
strategy-title = Title
strategy-text = Text
strategy-not-translated = not translated
strategy-saves-itself = Saves itself while you write
strategy-saved-at = Saved at { $time }
strategy-saved-not = Somebody else has saved this part. Press “Save” to see what happened. What you have written comes along.
strategy-saved-untold = Not saved: A picture lacks words for what it shows. Write them between the square brackets before the address.
strategy-was-changed = Somebody else saved while you wrote. Below is what you wrote. If you save, it replaces theirs; you will find what they wrote in the history.
strategy-history = History
strategy-history-lead = All that was saved is remembered. Choose two versions and see which words differ.
strategy-history-none = Nothing is written in this language yet.
strategy-language = Language
strategy-compare = Compare
strategy-compare-from = From
strategy-compare-to = To
strategy-compare-nothing = Nothing
strategy-compared = The difference
strategy-how = How to write headings, lists and tables
strategy-how-lead = Write ordinary text, with an empty line between paragraphs. The marks below do the rest.
strategy-how-heading = Heading
strategy-how-list = List
strategy-how-item = something
strategy-how-link = Link
strategy-how-strong = Strong word
strategy-how-table = Table
strategy-about-section = About the part
strategy-owner-hint = A role owns the part, not a person. When somebody leaves, the next has it from her first day.
strategy-inside = Note among us (optional)
strategy-inside-hint = Never shown on the website, in the PDF or in data.
strategy-remove = Take the part away
strategy-remove-sure = The text, history and comments of the part are deleted. This cannot be undone.

## Reading through
strategy-reading = Read-through
strategy-reading-lead = Open “Comment” below a paragraph to say what you think.
strategy-reading-closed = The read-through is not open. You may read the draft, but not comment.
strategy-reading-until = Open for comments until and including { $day }.
strategy-read-until = Last day for comments
strategy-reading-open = Open the read-through
strategy-reading-move = Move the last day
strategy-reading-end = End the read-through
strategy-comments-open = { $count ->
    [0] No comments are waiting.
    [one] 1 comment is not resolved.
   *[other] { $count } comments are not resolved.
}
strategy-comment = Comment
strategy-your-comment = Your comment
strategy-comment-send = Send the comment
strategy-resolved = Resolved
strategy-unresolved = Not resolved
strategy-resolve = Mark as resolved
strategy-reopen = Open again
strategy-quote = About a paragraph that began: “{ $quote }”

## Taking in
strategy-take-in = Take in a text
strategy-take-in-lead = Paste a document you already have. You see how it is divided before anything is kept.
strategy-take-in-text = The text
strategy-take-in-hint = Markdown, plain text with numbered headings (“2.1 Room for all”), or data (JSON) from an adopted edition.
strategy-take-in-look = See how it will be
strategy-take-in-sure = This is how it will be divided
strategy-take-in-keep = Take this in
strategy-words = Words

## Deciding
strategy-decide = Enter the decision
strategy-decide-lead = When you enter the decision, the edition is frozen. It stays for ever at { $address }
strategy-council = the municipal council
strategy-body = Who decided
strategy-body-hint = Such as the municipal council
strategy-decided-on = Date of the decision
strategy-case-number = Case number (optional)
strategy-case-hint = Such as 94/22
strategy-vote = Vote (optional)
strategy-vote-hint = Such as “Unanimous” or “24 votes to 11”
strategy-wording-field = The decision word for word (optional)
strategy-amendments-field = What the decision changed (optional)
strategy-amendments-hint = Say briefly what was changed. The changes themselves can be entered below.
strategy-revision = Remind of a revision (optional)
strategy-decide-do = Enter and freeze

## Kinds and roles
strategy-kinds = Kinds of documents
strategy-kinds-lead = What the levels are called, which are numbered, and what you want to be reminded of.
strategy-kinds-none = None are kept yet. The ones that come along are chosen when you begin a document.
strategy-kind-new = New kind of document
strategy-level = Level { $number }
strategy-numbered = Numbered
strategy-required = Point this out when it is missing
strategy-required-hint = It stops nobody from deciding or from entering older plans.
strategy-required-measures = Remind of this when a measure lacks it
strategy-roles = Roles
strategy-roles-lead = Parts and measures are owned by roles. The person in the role can change without anything being orphaned.
strategy-roles-none = No roles yet. Make one such as “head of culture and sport”.
strategy-role = Role
strategy-role-new = New role
strategy-role-title = What the role is called
strategy-role-hint = Shown on the website. Such as “head of culture and sport”
strategy-role-unit = Unit (optional)
strategy-holder = Person { $number }
strategy-holder-name = Name
strategy-holder-email = E-mail
strategy-holder-from = Holds the role from
strategy-successor = { $name } takes over { $day }

## What is wrong
strategy-error-name = Write a name in Bokmål
strategy-error-kind = Choose what kind of document it is
strategy-error-from = Write the date it is in force from
strategy-error-until = The end must be after the start
strategy-error-levels = Name at least two levels
strategy-error-nothing = Paste the text you want to take in
strategy-error-body = Write who decided
strategy-error-on = Write the date of the decision
strategy-error-empty = The document is empty. Add at least one part first.
strategy-error-role = Write what the role is called
strategy-error-holder = Write the name
strategy-error-email = Write an e-mail address, such as name@kommune.no
strategy-error-holder-from = Write the date she holds the role from
strategy-error-holder-twice = Two cannot begin in the role on the same day

## What was done
strategy-done-made = The document is begun.
strategy-done-saved = Saved.
strategy-done-no-title = Write a title for the part.
strategy-done-no-from = Write a whole date.
strategy-done-moved = The part is moved.
strategy-done-too-deep = The document may have four levels. The part is not moved.
strategy-done-removed = The part is taken away.
strategy-done-has-below = The part has others below it. Move or take away those first.
strategy-done-next = The next edition is begun, with all that the last one says.
strategy-done-commented = The comment is sent.
strategy-done-nothing-said = Write something in the comment first.
strategy-done-taken-in = The text is taken in.
strategy-done-decided = The decision is entered, and the edition is frozen.

## The trail
deed-strategy-see = Looked at a draft of a strategy
deed-strategy-arrange = Built or changed a strategy
deed-strategy-take-in = Took a text into a strategy
deed-strategy-write = Wrote in a strategy
deed-strategy-comment = Commented on a draft of a strategy
deed-strategy-resolve = Resolved a comment on a draft
deed-strategy-decide = Entered a decision on a strategy

## Measures
strategy-measures = Measures
strategy-measure = Measure
strategy-measure-new = New measure
strategy-measures-none = No measures match what you have chosen.
strategy-together = Together the measures have come { $number }, by weight.
strategy-percent = { $number }%
strategy-status = Status
strategy-all = All
strategy-unit = Unit
strategy-year = Year
strategy-lacks = Lacks
strategy-show = Show
strategy-who = Who
strategy-due = Due
strategy-no-due = No due date
strategy-progress = Progress
strategy-late = Late
strategy-status-not-started = Not started
strategy-status-started = Started
strategy-status-on-track = On track
strategy-status-delayed = Delayed
strategy-status-done = Done
strategy-status-stopped = Stopped
strategy-status-moved = Moved to next year
strategy-stands = How it stands
strategy-stood = Earlier answers
strategy-says = What the measure says
strategy-progress-field = How far it has come, in per cent
strategy-reason = Why, or what was done
strategy-reason-hint = Shown on the website. Must be filled in when the measure is delayed, stopped or moved.
strategy-say-status = Save the status
strategy-number = Number
strategy-number-hint = Such as 1.1.2. May be empty.
strategy-text-nb = More about it in Bokmål (optional)
strategy-text-nn = More about it in Nynorsk (optional)
strategy-text-en = More about it in English (optional)
strategy-goals = Goals and themes it serves
strategy-area = Area of the action plan
strategy-area-hint = Named freely, such as “Premises”. May be empty.
strategy-years = Years of the action plan
strategy-years-hint = Such as 2026, 2027. May be empty.
strategy-unit-field = Unit responsible (optional)
strategy-role-field = Role that answers for it
strategy-partners = Who takes part (optional)
strategy-one-a-line = One on each line
strategy-starts = Begins (optional)
strategy-due-field = Due (optional)
strategy-cost = Cost
strategy-cost-frame = Within the frame
strategy-cost-new = New money
strategy-cost-nothing = Costs nothing
strategy-not-said = Not said
strategy-amounts = Kroner each year (optional)
strategy-amounts-hint = One year on each line, such as 2026: 150 000
strategy-budget-line = Budget line (optional)
strategy-plan-reference = Goal of the municipal plan or other plans (optional)
strategy-plan-reference-hint = Such as “Municipal plan 2022–2034, goal 3”
strategy-un-goals = UN sustainable development goals (optional)
strategy-un-goals-hint = Numbers from 1 to 17, such as 3, 11
strategy-weight = Weight
strategy-weight-hint = How much it counts in the progress. Usually 1.
strategy-evidence = Evidence (optional)
strategy-evidence-hint = One thing on each line. To link to it, write a vertical bar and the address after it.
strategy-evidence-is = Evidence:
strategy-error-title = Write a title in Bokmål
strategy-error-years = Write years with commas between, such as 2026, 2027
strategy-error-un-goals = Write numbers from 1 to 17 with commas between
strategy-error-amounts = Write one year on each line, such as 2026: 150 000
strategy-error-weight = Write a number from 1 to 100
strategy-done-status = The status is saved.
strategy-done-no-progress = Write the progress as a number from 0 to 100.
strategy-done-no-reason = Write why the measure is delayed, stopped or moved.
strategy-done-no-sum = Write the frame in whole kroner.
strategy-how-it-goes = { $count ->
    [0] { $done } of { $all } measures are done, and none is late
    [one] { $done } of { $all } measures are done, and { $late } is late
   *[other] { $done } of { $all } measures are done, and { $late } are late
}
strategy-bar = { $done } measures done, { $going } started or on track, { $late } late, { $open } not begun and { $out } stopped.
strategy-going = Started or on track

## The action plan
strategy-plan = Action plan
strategy-plan-of = Action plan { $year }
strategy-plan-cost = The measures cost { $sum } in all.
strategy-frame-left = { $sum } of the frame is left.
strategy-frame-over = That is { $sum } more than the frame.
strategy-frame-sum = Frame in kroner (optional)
strategy-plan-public = As everybody sees it
strategy-plan-none = No measures are in this year's plan yet.
strategy-plan-choose = Choose measures
strategy-plan-choose-lead = Tick what is to be in. The difference from last year is worked out.
strategy-plan-dropped = No longer in the plan
strategy-plan-no-area = Other measures
strategy-since-last = The difference from the year before
strategy-since = Since last year
strategy-since-carried = Carried over
strategy-since-added = New
strategy-since-dropped = Dropped
strategy-xlsx = Spreadsheet (XLSX)
strategy-csv = Table (CSV)
deed-strategy-say-status = Said how a measure stands

## The work
strategy-process = The work on the document
strategy-process-none = The work is not laid out yet. Choose a practice, and you get phases with dates that you can change.
strategy-process-begin = Lay out the work
strategy-process-about = About the work
strategy-process-name-hint = For example “New volunteering strategy 2027–2030”
strategy-process-public = Show everybody how far the work has come
strategy-process-public-hint = The work then has a page with phases, dates and how one can take part. Tasks and notes are not shown.
strategy-process-end = The work has ended
strategy-process-end-hint = The phases are kept, and new work can begin.
strategy-process-ended = Earlier work
strategy-process-stands = Phase { $at } of { $all }: { $title }
strategy-process-through = All phases are done.
strategy-practice = Practice
strategy-practice-hint = You can change phases, dates and tasks afterwards.
strategy-practice-dialogue = Thorough, in dialogue with the associations: nine phases over a good year
strategy-practice-light = Light: four phases over some months
strategy-begun = First day
strategy-order = The order (optional)
strategy-order-hint = The decision that started it. To link to it, write a vertical bar and the address after it.
strategy-ordered-by = Ordered by:
strategy-phases = The phases
strategy-phases-none = No phases are left. Add one.
strategy-phase-new = Add a phase
strategy-phase-done = Done
strategy-phase-here = Under way now
strategy-phase-ahead = Not begun
strategy-phase-end = The phase is done
strategy-phase-reopen = Open the phase again
strategy-phase-work = Tasks and responsibility
strategy-phase-role = Role that answers for the phase
strategy-phase-told = What everybody may see
strategy-phase-text-nb = What happens, in Bokmål (optional)
strategy-phase-text-nn = What happens, in Nynorsk (optional)
strategy-phase-text-en = What happens, in English (optional)
strategy-phase-days = Dates
strategy-phase-reason = Why it is moved (optional)
strategy-phase-reason-hint = Only for the municipality’s own people.
strategy-phase-along = Move the phases that come after by as much
strategy-phase-move = Move
strategy-phase-past = How it was before
strategy-phase-until = until { $day }
strategy-phase-others = Whoever holds the role that answers for the phase changes it.
strategy-phase-remove = Take the phase away
strategy-phase-remove-sure = Its tasks and what is said of it are deleted. That cannot be undone.
strategy-chore = Task { $number }
strategy-chore-title = What is to be done (empty to take away)
strategy-chore-role = Who does it
strategy-chore-done = Done
strategy-chore-open = Not done
strategy-chores-done = { $done } of { $all } tasks are done
strategy-ends = Ends (optional)
strategy-take-part = How you can take part
strategy-take-part-not = There is nothing to take part in just now. See below what comes.
strategy-take-part-nb = How to take part, in Bokmål (optional)
strategy-take-part-nn = How to take part, in Nynorsk (optional)
strategy-take-part-en = How to take part, in English (optional)
strategy-take-part-hint = Write what people can do, and until when.
strategy-invited = Who is invited (optional)
strategy-invited-are = Invited: { $who }
strategy-papers = Papers
strategy-days-from = from { $day }
strategy-days-until = until { $day }
strategy-days-none = No dates yet
strategy-now = Now
strategy-way = The whole way
strategy-works = Work under way
strategy-next-edition = The next edition is on its way.
strategy-revision-move = Move the date of revision
strategy-error-practice = Choose a practice
strategy-error-begun = Write the first day
strategy-done-process = The work is laid out. Look over the dates.
strategy-done-phase = The phase is marked as done.
strategy-done-phase-again = The phase is open again.
strategy-done-phase-moved = The dates are moved. The old ones stay on the phase’s page.
strategy-done-phase-removed = The phase is taken away.
strategy-tasks-revision = Strategies to be looked at again
strategy-tasks-phase = Phases that end soon
strategy-task-revision = { $name } is to be looked at again
strategy-task-phase = { $name }: the phase “{ $title }” ends soon
deed-strategy-tend-phase = Changed a phase of the strategy work

## What was said
strategy-inputs = Input
strategy-inputs-lead = Findings, statements, notes from meetings and survey results. Tie them to parts and measures, and tell what became of them.
strategy-inputs-none = No input is entered yet.
strategy-input-new = Enter input
strategy-input-closed = Not shown to everybody
strategy-input-title = What it is about
strategy-input-title-hint = Short, for example “Longer opening hours in the halls”
strategy-input-text = What was said (optional)
strategy-input-kind = What kind of input
strategy-input-kind-finding = Finding
strategy-input-kind-statement = Statement
strategy-input-kind-note = Note from a meeting
strategy-input-kind-survey = Survey result
strategy-input-from = Who said it (optional)
strategy-input-from-hint = An association, a council or a meeting. Not names of private persons.
strategy-input-on = When (optional)
strategy-input-about = Parts and measures it is about
strategy-input-public = Show it to everybody
strategy-input-public-hint = It goes on the page “What you said – what became of it”.
strategy-outcome = What became of it
strategy-outcome-waits = Waits for an answer
strategy-outcome-taken = Taken up
strategy-outcome-partly = Partly taken up
strategy-outcome-not-taken = Not taken up
strategy-answer = The answer
strategy-answer-hint = Tell why. Must be filled in when something is not taken up.
strategy-answer-is = Answer:
strategy-about-is = See:
strategy-inputs-file = Take in many from a file
strategy-inputs-file-lead = The first row is headings. Columns may be called Title, Text, Kind, From, Date and About. Only Title must be there. Under About, write numbers of goals, such as 1.2. What is taken in this way is not shown to everybody until you tick it.
strategy-inputs-file-label = File
strategy-inputs-file-hint = CSV, XLSX or ODS
strategy-inputs-file-send = Look at the file
strategy-said = What you said – what became of it
strategy-said-lead = Here you see the input that came, and what the municipality did with it.
strategy-said-next = The next edition is being made now, and you can take part:
strategy-said-none = No input is published yet.
strategy-error-file = Choose a file
strategy-error-columns = The file lacks a column called Title
strategy-error-input-title = Write what it is about
strategy-error-answer = Write why it is not taken up
strategy-done-inputs = The input is taken in.
deed-strategy-tend-input = Entered input, or the answer to it
strategy-said-waits = { $count ->
    [one] 1 input waits for an answer.
   *[other] { $count } inputs wait for an answer.
}

## Amendments
strategy-amended = Amendment { $number }
strategy-amended-hint = Amendments are written into the text when you enter the decision. Where the words stand in several languages, all are changed.
strategy-amended-before = These words (empty: something is added at the end)
strategy-amended-after = Are replaced by (empty: the words are taken out)
strategy-delegations = Delegations
strategy-delegations-field = Delegations in the decision (optional)
strategy-delegations-hint = For example “The chief executive sets the action plan each year.”
strategy-error-amended-section = Choose which part the amendment is about
strategy-error-amended-before = These words are not in the part. Write them as they stand there.

## Other plans
strategy-others = Other plans
strategy-others-lead = The municipal plan and other plans that measures point to. Every edition is kept.
strategy-others-none = No plans are entered yet.
strategy-other-new = Enter a plan
strategy-other-name = What the plan is called
strategy-other-name-hint = For example “The municipal plan”
strategy-other-label = Edition
strategy-other-label-hint = For example 2022–2034
strategy-other-goals = The goals
strategy-other-goals-hint = One goal a line, its number first: “3.2 Safe meeting places”
strategy-other-editions = Editions
strategy-other-roll = Enter a new edition
strategy-other-roll-lead = When the plan has been rolled, enter the new goals here. References to the old edition stay, and you see which must be looked at again.
strategy-other-again = References to look at again
strategy-other-again-none = All references are to the newest edition
strategy-other-same = The goal is called the same in the new edition
strategy-other-renamed = The goal is now called “{ $title }”
strategy-other-gone = The goal is not in the new edition
strategy-other-follow = Move those that are called the same
strategy-references = Goals of other plans
strategy-partners-hint = One a line. If you write a name as it stands in the register, the association is tied to the measure.
strategy-serving = Serves its goals
strategy-serves-goal = Grants and more that support the goal:
strategy-shown-by = This shows how it is going
strategy-shown-by-none = Nothing has been added yet.
strategy-due-is = Due: { $day }
strategy-partners-are = With: { $partners }
strategy-partner-of = Measures you take part in
strategy-error-other-name = Write what the plan is called
strategy-error-other-label = Write an edition that is not used before
strategy-error-other-goals = Write at least one goal
strategy-done-rolled = The new edition is entered. See what must be looked at again.
strategy-done-followed = The references are moved.

## Files
strategy-take-in-file = From a file
strategy-take-in-file-hint = Word (.docx) or plain text. Headings, lists, links and tables come along. Pictures must be added afterwards.

## The board
strategy-theme = Theme or goal
strategy-partner = Who takes part
strategy-mine = Only what I or my unit answer for
strategy-lacks-anything = Something this kind of document asks for
strategy-lacks-these = Lacks { $what }
strategy-short-role = a role
strategy-short-unit = a unit
strategy-short-due = a deadline
strategy-short-cost = a cost
strategy-short-evidence = evidence
strategy-short-reference = a goal in another plan
strategy-short-un-goal = a UN goal
strategy-ways = View
strategy-as-list = List
strategy-as-timeline = Timeline
strategy-timeline-how = ● means that the measure is part of the year. A date is when it is due.
strategy-runs = Under way

## The decision on a plan
strategy-plan-decide-lead = Once the decision is entered the plan stays as it is. How its measures stand goes on.
strategy-done-plan-decided = The decision is entered, and the plan is frozen.

## In short
strategy-short = Short version
strategy-long = The whole text
strategy-refers = Also serves: { $goal }

## An edition that is not in force
strategy-stood-on = How it stood on { $day }
strategy-as-they-were = The measures below are shown as they were that day.
strategy-measures-to-come = The measures of this edition
strategy-to-come = The edition is in force from { $day }. Until then its measures are shown as they are today.
strategy-stands-now = How it stands now
strategy-changed-after = What changed after this edition
strategy-differs = The difference between two editions
strategy-differs-choose = Choose editions
strategy-differs-lead = From { $before } to { $after }. What was taken out is struck through. What is new is underlined.
strategy-differs-see = Compare editions
strategy-differs-draft = draft

## Pictures
strategy-pictures = Pictures
strategy-pictures-lead = A new picture lies last in the text. Move its line to where you want the picture. The line can be pasted into other sections too.
strategy-picture-file = Picture
strategy-picture-file-hint = JPEG or PNG, 10 MB at most. The picture is drawn anew, so that place and camera do not come along.
strategy-picture-alternative = What the picture shows
strategy-picture-alternative-hint = For those who do not see the picture. For example “Two girls borrowing skis in the equipment shed”.
strategy-picture-language = Put it in the text in
strategy-picture-add = Add the picture
strategy-picture-remove = Take the picture away
strategy-how-picture = Picture
strategy-how-picture-shows = what it shows
strategy-error-alternative = Write what the picture shows, in 300 characters at most
strategy-error-picture = Choose a picture
strategy-error-pictures = The document has as many pictures as it can have. Take one away first.
strategy-error-untold = A picture lacks words for what it shows. Write them between the square brackets before the address.
strategy-error-untold-in = A picture in “{ $title }” lacks words for what it shows. Write them there before the edition is frozen.
strategy-done-picture = The picture lies last in the text.
strategy-done-picture-gone = The picture is taken away. Delete the line that showed it too.

## A file of input
strategy-file-look = Look at the file before it is taken in
strategy-file-faults = { $count ->
    [one] { $count } fault in the file
   *[other] { $count } faults in the file
}
strategy-file-faults-lead = Nothing has been taken in. Mend the file, and choose it again.
strategy-file-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
strategy-file-rows = { $count ->
    [0] Nothing can be taken in
    [one] { $count } thing that was said
   *[other] { $count } things that were said
}
strategy-file-yes = Take in all
strategy-file-no = Leave it
strategy-file-again = Choose another file
strategy-fault-title = Line { $line }: The title is missing. Write what it is about.
strategy-fault-day = Line { $line }: We cannot read the date “{ $written }”. Write it as 4.3.2026.
strategy-fault-kind = Line { $line }: “{ $written }” is not a kind of input. Write Finding, Statement, Meeting note or Survey.
strategy-fault-about = Line { $line }: No section or measure has the number “{ $written }”.

# The mapping
strategy-mapping = Mapping
strategy-mapping-see = See the mapping
strategy-mapping-lead = The associations in figures, from the register, the grants and the premises. Whole years are compared, and this year is counted to today.
strategy-mapping-none = There are no figures to show yet.
strategy-mapping-part = About
strategy-mapping-total = In all
strategy-mapping-so-far = { $year } until { $day }
strategy-mapping-change = Change { $from }–{ $to }
strategy-mapping-on = As on { $day }.
strategy-mapping-hidden = Not shown
strategy-mapping-before = Decided before
strategy-mapping-small-cells = “Not shown” means that there is nothing to count, or that fewer than five people or awards stand behind the figure. A dash means that we have no figure for that time.

# What was said, seen from where it belongs
strategy-heard = Said about this
strategy-also = These measures belong here too:
strategy-said-about = { $count ->
    [one] One input about this, and what became of it
   *[other] { $count } inputs about this, and what became of them
}
strategy-said-search = Find what you said
strategy-said-search-hint = Write the name of the association, or a word of what was said.
strategy-said-search-do = Find
strategy-said-found = Showing { $count } of { $all }.
strategy-said-all = Show all
