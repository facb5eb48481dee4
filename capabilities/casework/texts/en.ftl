nav-desk = Inbox
desk-mine = Mine
desk-common = Everybody’s
desk-kinds = By kind
desk-kept = Kept
desk-view-mine = With me
desk-view-mine-week = With me, due this week
desk-view-all = All open cases
desk-view-nobody = With nobody yet
desk-view-week = Due this week
desk-view-late = Late
desk-view-closed = Finished cases
desk-view-chosen = Own choice
desk-count = { $count ->
    [0] No cases.
    [one] One case.
   *[other] { $count } cases.
}
desk-search = Search the cases
desk-search-go = Search
desk-chip-none = Nothing is left out
desk-chip-remove = Remove the filter
desk-chip-mine = With me
desk-chip-nobody = With nobody yet
desk-chip-week = Due this week
desk-chip-late = Late
desk-chip-closed = Finished
desk-empty = Nothing waits. When something comes in, you see it here.
desk-empty-chosen = No cases fit what you have chosen.
desk-column-who = Association and case
desk-column-what = About
desk-column-state = State and what is missing
desk-column-due = Due
desk-column-with = With
desk-column-outcome = What happens
desk-number = Case { $number }
desk-pick-row = Choose { $name }, { $number }
desk-with-you = You
desk-state-done = Finished
desk-state-withdrawn = Withdrawn
desk-state-late = Late
desk-state-lacking = Something is missing
desk-state-begun = Begun
desk-state-open = Not begun
desk-due-today = today
desk-due-tomorrow = tomorrow
desk-due-in = { $count ->
    [one] in one day
   *[other] in { $count } days
}
desk-due-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
desk-give = Give to somebody
desk-postpone = New last day
desk-end = Mark as finished
desk-order = Order
desk-order-go = Sort
desk-order-due = Due first
desk-order-oldest = Oldest first
desk-order-newest = Newest first
desk-keep = Keep this choice
desk-keep-name = Name of the choice
desk-keep-shared = Show it to colleagues too
desk-keep-go = Keep
desk-let-go = Remove the kept choice
desk-undo = Undo
desk-undo-time = You can undo this for 30 minutes.
desk-bulk-give = { $count ->
    [0] None of the cases can be given on
    [one] Give one case to somebody
   *[other] Give { $count } cases to somebody
}
desk-bulk-postpone = { $count ->
    [0] None of the cases can have a new last day
    [one] Give one case a new last day
   *[other] Give { $count } cases a new last day
}
desk-bulk-end = { $count ->
    [0] None of the cases can be marked as finished here
    [one] Mark one case as finished
   *[other] Mark { $count } cases as finished
}
desk-to = Who is to have them?
desk-to-choose = Choose a colleague
desk-to-me = Me
desk-to-nobody = Nobody yet
desk-day = New last day
desk-error-to = Choose who is to have the cases.
desk-error-day = Write the new last day.
desk-error-day-past = The last day must be today or later.
desk-preview-heading = This is what happens
desk-taken = Is included
desk-left-not-hers = Left out: you do not work with this area
desk-left-closed = Left out: the case is finished
desk-left-own-page = Left out: needs a decision on its own page
desk-do-it = Do it
desk-cancel = Cancel
desk-done-nothing = You have not chosen any cases.
desk-done-given = The cases have been given on.
desk-done-postponed = The cases have a new last day.
desk-done-ended = The cases are marked as finished.
desk-done-undone = It is undone. The cases are as before.
desk-done-kept = The choice is kept.
desk-done-no-name = Give the choice a name before you keep it.
desk-done-let-go = The choice is removed.
desk-association = Association
desk-opened = Came in
desk-closed = Finished
desk-go = Go to the case
desk-history = History
desk-history-none = Nothing has been done with the case yet.
desk-actor-nobody = A visitor
desk-actor-operator = Whoever runs Samspill
desk-actor-program = Samspill
desk-actor-person = Somebody no longer registered
desk-deed-give = Gave the case to somebody
desk-deed-postpone = Set a new last day
desk-deed-end = Marked the case as finished
desk-deed-undo = Undid it
