### Words of deciding requests.

## The queue, sifted

approval-moves = { $n ->
    [one] { $n } wish to move waits for an answer.
   *[other] { $n } wishes to move wait for an answer.
}
approval-supports = { $n ->
    [one] Support is to be arranged for { $n } visit.
   *[other] Support is to be arranged for { $n } visits.
}
approval-filter-resource = What
approval-filter-day = On which day
approval-filter-any-day = Any day
approval-filter-since = Waiting for how long
approval-filter-any-time = Any time
approval-filter-long = Longer than one working day
approval-filter-none = No request is like that. Change what you chose, or show all requests.
approval-filter-all = Show all requests

## Several at once

several-choose = Choose
several-heading = Decide several requests at once
several-hint = Tick the requests first. Visits that repeat are decided on their own.
several-approve = Approve the chosen
several-refuse = Decline the chosen
several-error-none = Tick at least one request.
several-error-gone = No request is left that can be decided together with others.
several-title = What became of the requests
several-nothing = None of your requests is here.
several-done = { $n ->
    [one] { $n } request is decided. The member is told.
   *[other] { $n } requests are decided. The members are told.
}
several-decided = Decided
several-left = Not decided
several-left-text = Somebody decided these requests before, or they no longer fit.
several-refusal-about = { $n ->
    [one] { $n } request will be declined.
   *[other] { $n } requests will be declined for one reason.
}
several-refusal-which = Which requests

## What stands in the way of an approval

hurdle-title = The request is not approved
hurdle-what = What stands in the way
hurdle-line = { $when }: { $what }
hurdle-out-of-use = It is not in use now.
hurdle-elsewhere = The member has another booking at that time.
hurdle-hours = The opening hours have changed: it is closed at that time now.
hurdle-length = The rules have changed: the length or the start is no longer right.
hurdle-party = The rules have changed: there is no room for so many people.
hurdle-may = The member asked under the old rules. You may approve it all the same.
hurdle-may-not = Decline the request and say why, or offer the member another time.
hurdle-approve = Approve all the same
hurdle-open = Open the request

## A question to the member

approval-answered = { $n ->
    [one] Questions about { $n } request are answered.
   *[other] Questions about { $n } requests are answered.
}
question-heading = Questions and answers
question-title = A question to the member
question-ask = Ask a question
question-decide = The time of the decision stays:
question-label = Your question
question-hint = The member reads it on the page of the request. At most 500 characters.
question-send = Send the question
question-done = The question is sent. The member is told.
question-unanswered = No answer yet.
question-answer = Your answer
question-answer-hint = The coordinators read your answer. At most 500 characters.
question-answer-send = Send the answer
question-answered = Your answer is sent. The coordinators will read it.
question-error-empty = Write the question.
question-error-no-answer = Write an answer.
question-waits = The last question has not been answered yet. Ask the next one after the answer.
question-over = This request has been decided. Nothing more is asked about it.
question-answer-over = This request has been decided. No answer is needed any more.
question-answered-before = This question has been answered.
question-kept = You wrote this, and it was not sent:

## What was decided

past-title = Decided requests
past-none = There is no decision like that.
past-earlier = Earlier decisions

## Reminding the coordinators

reminder-button = Remind the coordinators
reminder-last = The coordinators were last reminded on
reminder-card = The member reminded on
reminder-done = The coordinators are reminded. You can remind them again on the next working day.
reminder-before = The coordinators have been reminded today. You can remind them again on the next working day.
reminder-over = This request has been decided. No reminder is needed.
