# Messages to many, threads, announcements and deadlines.

## Messages to many
mailing-list-title = Mailings
mailing-list-empty = There are no mailings yet.
mailing-new = New mailing
mailing-the-association = the association
mailing-untitled = Untitled
mailing-column-subject = Subject
mailing-column-kind = Kind
mailing-column-state = Status
mailing-column-when = When
mailing-column-association = Association
mailing-column-why = Why
mailing-column-to = To
mailing-column-mail = E-mail
mailing-column-opened = Opened
mailing-column-do = Do something
mailing-state-draft = Draft
mailing-state-scheduled = Will be sent later
mailing-state-sent = Sent
mailing-state-stopped = Stopped
mailing-kind = What kind of message is it?
mailing-kind-service = Important message
mailing-kind-service-hint = Something the associations need to know. Everybody gets it.
mailing-kind-news = News
mailing-kind-news-hint = Something that may be useful. Those who have said no to news get it in their inbox only.
mailing-steps = Steps
mailing-step-whom = Who
mailing-step-text = Text
mailing-step-review = Check and send

mailing-whom-title = Who should get the message?
mailing-whom-lead = Tick what should be true. Within a box, one tick that fits is enough. Every box you use must fit. With no ticks the message goes to everybody.
mailing-kept = Saved choices
mailing-forget = Delete
mailing-activities = Activity
mailing-ages = Age
mailing-ages-hint = Associations that have a group for the age, or say they are for it.
mailing-age-under_20 = Under 20
mailing-age-small_children = Small children, 0–5
mailing-age-children = Children, 6–12
mailing-age-youth = Youth, 13–19
mailing-age-adults = Adults, 20–66
mailing-age-seniors = Seniors, 67 and over
mailing-districts = District
mailing-categories = Category in the voluntary register
mailing-confirmed = Has the association confirmed its details?
mailing-confirmed-any = It does not matter
mailing-confirmed-yes = Confirmed in the last year
mailing-confirmed-no = Not confirmed in the last year
mailing-roles = Who in the association?
mailing-roles-hint = With no ticks it goes to those who read messages for the association. If none of them has an e-mail address, it goes to the association's own.
mailing-contacts = Contact persons
mailing-contact-public = contact for everybody
mailing-contact-booking = contact for premises
mailing-contact-grants = contact for grants
mailing-contact-invoices = contact for invoices
mailing-chosen = { $count ->
    [one] one chosen
   *[other] { $count } chosen
}
mailing-next = Continue
mailing-ask-count = How many will it be?
mailing-keep = Save this choice
mailing-keep-name = Name of the choice
mailing-keep-hint = For example “Choirs and bands in the north”
mailing-keep-go = Save the choice
mailing-error-name = Write a name for the choice
mailing-error-name-long = Write a shorter name, at most 80 characters
mailing-done-segment-forgotten = The choice has been deleted.
mailing-count = { $count ->
    [one] One association gets the message.
   *[other] { $count } associations get the message.
}
mailing-count-mail = { $count ->
    [one] One of them gets it by e-mail.
   *[other] { $count } of them get it by e-mail.
}
mailing-count-letters = { $count ->
    [one] That is one e-mail.
   *[other] That is { $count } e-mails.
}
mailing-count-inbox = { $count ->
    [one] One gets it in the inbox only.
   *[other] { $count } get it in the inbox only.
}

mailing-text-title = Write the message
mailing-placeholders = You can use { $words }. They are replaced by what is true for each recipient.
mailing-unit = Who answers?
mailing-unit-hint = Replies come here.
mailing-subject-nb = Subject in bokmål
mailing-body-nb = Text in bokmål
mailing-subject-nn = Subject in nynorsk
mailing-body-nn = Text in nynorsk
mailing-nn-hint = Associations that use nynorsk get this one. If it is empty, everybody gets the text in bokmål.
mailing-due = Deadline
mailing-due-hint = Only if the message mentions a deadline. For example 1 4 2026
mailing-files-there = Attachments
mailing-files = Attach files
mailing-files-hint = PDF, pictures, Word, Excel and LibreOffice, at most 10 MB each. Attachments lie in the inbox.
mailing-file-remove = Remove
mailing-save = Save
mailing-error-kind = Choose what kind of message it is
mailing-error-subject = Write what the message is about
mailing-error-body = Write the text
mailing-error-long = The text is too long. Write at most { $most } characters
mailing-error-placeholder = “{ $word }” cannot be replaced by anything. Correct it, or take away the braces
mailing-error-deadline = The text mentions a deadline. Write the date
mailing-error-time = Write the time like 08.00
mailing-error-past = Choose a time that has not passed

mailing-review-title = Check and send
mailing-lacks = Think about this first
mailing-lacks-text = The message has no text yet.
mailing-lacks-everybody = No associations fit the choice.
mailing-lacks-nynorsk = { $count ->
    [one] One of the associations uses nynorsk, but the message is in bokmål only.
   *[other] { $count } of the associations use nynorsk, but the message is in bokmål only.
}
mailing-preview = What { $association } will read
mailing-from = From { $unit }
mailing-send-heading = Send
mailing-try = Send a trial to me
mailing-send-now = { $count ->
    [one] Send to one association now
   *[other] Send to { $count } associations now
}
mailing-later = Send later
mailing-send-on = Day
mailing-send-at = Time
mailing-send-at-hint = For example 08.00
mailing-schedule = Send at this time
mailing-unschedule = Do not send after all
mailing-reached = Those who get the message
mailing-out = Those who do not get it
mailing-out-left-out = Taken out of the choice
mailing-out-dissolved = The association is deleted from the national register
mailing-out-moved = The association has moved to another municipality
mailing-out-archived = The association is archived
mailing-why-all = All associations
mailing-to-own-address = the association's own address
mailing-to-inbox = the inbox
mailing-by-mail = E-mail and inbox
mailing-no-address = No e-mail address, inbox only
mailing-declined = Has said no to news, inbox only
mailing-show = Show
mailing-leave-out = Take out
mailing-take-in = Take in again
mailing-delete = Delete the draft
mailing-done-tried = The trial is on its way to you.
mailing-done-not-tried = The trial was not sent. Either we have no e-mail address for you, or there are no recipients yet.
mailing-done-scheduled = The message will be sent at that time. You can change your mind until then.
mailing-done-sent = The message is in the inboxes. The e-mails go out bit by bit.
mailing-done-stopped = The message has been stopped. E-mails that had not been sent will not be sent.
mailing-done-unscheduled = The message is a draft again. Nobody has got it.
mailing-done-deleted = The draft has been deleted.
mailing-opened = Opened in the inbox
mailing-mail-sent = Sent
mailing-mail-queued = Waiting its turn
mailing-mail-delayed = Delayed, we will try again
mailing-mail-bounced = The address does not exist
mailing-mail-refused = Refused by the recipient's mail
mailing-mail-unreachable = Did not get through in a day
mailing-mail-withdrawn = Held back
mailing-stop = Stop the mailing
mailing-stop-hint = E-mails that have not been sent are held back. The message stays in the inboxes.

## In the mail
messages-mail-files = { $count ->
    [one] There is one attachment in the inbox.
   *[other] There are { $count } attachments in the inbox.
}
messages-mail-open = Read and reply in the inbox
messages-mail-open-for = Read and reply for { $association }
messages-mail-because-role = You get this because you are { $role } in { $association }.
messages-mail-because-contact = You get this because you are a contact person for { $association }.
messages-mail-because-listed = { $association } gets this because it is in the register of { $municipality }.
messages-mail-decline = This is news. No more of it? { $address }
messages-mail-trial = Trial: { $subject }
messages-mail-receipt-title = We have got your message
messages-mail-receipt-text = { $municipality } has got the message “{ $subject }”. You will get an e-mail when we have answered.
messages-mail-answered-title = You have got an answer
messages-mail-answered-text = { $municipality } has answered the message “{ $subject }”.
messages-mail-read = Read in the inbox
messages-digest-title = News for { $association }
messages-digest-title-from = News from { $municipality }
messages-digest-message = Message: { $subject }
messages-digest-open = Go to My association
messages-digest-why = You get at most one such e-mail a day, and only when something has happened.
messages-task-thread = Answer { $association }
messages-task-kind = Messages from associations
messages-task-bounced = Find a new e-mail address for { $association }
messages-task-kind-bounced = E-mail that bounced
messages-kept-posts = What you have written to the municipality for the association, without your name. The Archives Act makes the municipality keep letters.

## Threads
thread-inbox = Messages
thread-inbox-empty = There are no messages yet. Everything the municipality writes to you comes here.
thread-all = All messages
thread-part-empty = No messages yet.
thread-write = Write to the municipality
thread-write-short = Write a message
thread-write-lead = Everybody who reads messages for the association sees what you write, and the answer.
thread-unit = Who is it for?
thread-unit-any = I do not know
thread-subject = What is it about?
thread-body = Message
thread-files = Attachments
thread-files-add = Attach files, if you like
thread-files-hint = PDF, pictures, Word, Excel and LibreOffice, at most 10 MB each.
thread-error-files = Attach at most { $most } files at a time
thread-send = Send the message
thread-send-reply = Send the reply
thread-send-answer = Send the answer
thread-reply = Reply
thread-done-sent = The message has been sent.
thread-somebody = Somebody
thread-desk = Messages
thread-desk-waiting = Waiting for an answer
thread-desk-none = Nobody is waiting for an answer.
thread-desk-others = Answered and sent
thread-answer-to = Answer { $association }
thread-write-to = Write to { $association }
thread-finish = Needs no answer
thread-done-answered = The answer has been sent.
thread-done-finished = The message has been taken off the list of those waiting.
thread-done-sent-to = The message is in the association's inbox.

## Announcements and deadlines
notice-board = Announcements
notice-lead = News from the municipality to associations.
notice-none = There are no announcements now.
notice-feed = Announcements as a news feed (Atom)
notice-by = { $unit }, { $day }
notice-desk = Announcements
notice-desk-none = None yet.
notice-new = New announcement
notice-form = Announcement
notice-title-nb = Title in bokmål
notice-title-nn = Title in nynorsk
notice-title-en = Title in English
notice-body-en = Text in English
notice-in-english = In English
notice-from = Shown from
notice-from-hint = Leave it empty if it is a draft. For example 27 3 2026
notice-to = Shown until
notice-to-hint = Leave it empty if it should stay until you withdraw it. For example 27 4 2026
notice-save = Save the announcement
notice-withdraw = Withdraw the announcement
notice-error-title = Write a title
notice-error-period = The last day must come after the first
notice-error-from = Write from which day it should be shown
notice-state-draft = Draft
notice-state-ahead = Shown later
notice-state-shown = Shown now
notice-state-over = Over
notice-state-withdrawn = Withdrawn
notice-done-saved = The announcement has been saved.
notice-done-withdrawn = The announcement has been withdrawn.

deadline-title = Deadlines
deadline-lead = Dates that are good to know for associations.
deadline-none = There are no deadlines ahead.
deadline-calendar = Have the deadlines in your own calendar
deadline-calendar-lead = Subscribe to the address in your calendar program. New deadlines and changes then come by themselves.
deadline-calendar-get = Get the deadlines (iCal)
deadline-new = New deadline
deadline-form = Deadline
deadline-title-nb = What is the deadline for? Bokmål
deadline-title-nn = What is the deadline for? Nynorsk
deadline-title-en = What is the deadline for? English
deadline-title-hint = For example “Apply for a running grant”
deadline-due = Last day
deadline-hour = Time
deadline-hour-hint = Leave it empty if it is the whole day. For example 12.00
deadline-remark-nb = More about the deadline, in bokmål
deadline-remark-nn = More about the deadline, in nynorsk
deadline-remark-en = More about the deadline, in English
deadline-link = Web address to read more at
deadline-save = Save the deadline
deadline-withdraw = Delete the deadline
deadline-error-title = Write what the deadline is for
deadline-error-link = Write a whole web address that begins with https://
deadline-state-ahead = Ahead
deadline-state-over = Over
deadline-done-saved = The deadline has been saved.
deadline-done-withdrawn = The deadline has been deleted.

## Saying no to news
decline-title = No more news?
decline-lead = Then you only get what you need to know by e-mail. The news is still in the inbox on this site.
decline-button = No thanks to news
decline-done = You will get no more news by e-mail
decline-done-lead = You still get important messages. You can change your mind on My page.

## What was done, in the history of things

deed-messages-see-mailings = Looked at messages to many
deed-messages-write-to-many = Worked on a message to many
deed-messages-send-scheduled = Sent a scheduled message to many
deed-messages-read-inbox = Opened a message in the inbox
deed-messages-write-to-municipality = Wrote to the municipality
deed-messages-read-threads = Opened a message
deed-messages-answer = Wrote to the association for the municipality
deed-messages-publish = Changed an announcement or a deadline
deed-messages-decline-news = Declined news
deed-messages-send-digest = Sent the day's summary
