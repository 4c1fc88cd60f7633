### Something is wrong: the form at the foot of every page, and its readers.

feedback-link = Is something wrong? Tell us
feedback-second-look = Do you disagree? Ask for a second look

## The form

feedback-title = Tell us
feedback-lead = Say what is wrong. We listen and mend it.
feedback-kind = What is it about
feedback-kind-barrier = A barrier
feedback-kind-complaint = A complaint
feedback-kind-second-look = A second look at a refusal
feedback-text = What happened
feedback-text-hint = In your own words. At most 2000 characters.
feedback-without-name = Without my name
feedback-without-name-hint = Then we do not know who wrote it, and cannot answer.
feedback-contact = How to answer you (optional)
feedback-contact-hint = Phone or e-mail.
feedback-send = Send
feedback-sent = Sent. Thank you for writing.
feedback-sent-title = Thank you for telling us
feedback-sent-next = An administrator will read it. Nobody else sees it.
feedback-sent-answer = If you gave your name, the answer will come to your messages.
feedback-sent-call = If it is urgent, call:
feedback-error-kind = Choose what it is about.
feedback-error-text = Write the text.
feedback-error-many = Too many reports have just come in. Send it in an hour or call: { $phone }.

## For administrators

feedback-reports-title = Complaints and barriers
feedback-show = What to show
feedback-show-open = Waiting for an answer
feedback-show-answered = Answered
feedback-reports-none = There is nothing here.
feedback-pages = Pages
feedback-newer = Newer
feedback-older = Older
feedback-counts = By month
feedback-counts-caption = How many reports came in each month
feedback-month = Month
feedback-nameless = Without a name
feedback-report = Report
feedback-report-kind = About
feedback-report-at = When
feedback-report-by = From
feedback-report-contact = How to answer
feedback-report-page = From which page
feedback-report-text = What was written
feedback-answer = Answer
feedback-answer-text = Text of the answer
feedback-answer-hint = It goes to this person's messages. At most 2000 characters.
feedback-answer-send = Send the answer
feedback-note = Note
feedback-note-text = Text of the note
feedback-note-hint = There is no name, so it is sent to nobody. At most 2000 characters.
feedback-note-save = Save the note
feedback-done-answered = The answer is sent.
feedback-done-noted = The note is saved.
feedback-error-answered = Someone else has already answered this. Read it below.
feedback-back = Back to all reports
