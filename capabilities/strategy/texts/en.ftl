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
strategy-changes-lead = Compared with { $before }. What was taken out is struck through. What is new is underlined.
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
strategy-missing = This is missing
strategy-missing-lead = The list stops nobody. It shows what this kind of document asks for.
strategy-missing-none = All that is asked for is in place
strategy-required-owner = An owner with somebody in the role
strategy-required-text = Text below the title
strategy-required-both-norwegian = A title in both Bokmål and Nynorsk
strategy-required-english = A title in English
strategy-required-unit = A unit responsible for the measure
strategy-required-due = A day by which the measure is done
strategy-required-cost = The cost of the measure
strategy-required-evidence = Evidence for the measure
strategy-next = The next edition
strategy-next-lead = The last edition is adopted. The next begins with all it says, so you only need to change what is new.
strategy-next-begin = Begin the next edition
strategy-do = What you can do
strategy-editions = Editions
strategy-revision-on = To be looked at again { $day }.
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
strategy-amendments-hint = Write the changes into the parts first. Here you say briefly what they were.
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
