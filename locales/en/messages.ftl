### Messages: what people are told, in the inbox, by e-mail and aloud.


## Kinds: the fact on one line, then what else there is to know

message-visit = { $what }: { $day }, { $hours }
message-received = Request received: { $what }, { $when }
message-received-text = You will have an answer no later than { $by }.
message-approved = Booking approved: { $what }, { $when }
message-approved-text = If you cannot come, please cancel the booking. Then somebody else can have the place.
message-declined = Request declined: { $what }, { $when }
message-cancelled = The centre has cancelled your booking: { $what }, { $when }
message-reason = Reason: { $reason }
message-reason-inside = The reason stands in the portal. Sign in to read it.
message-refused-text = You can choose another time. If you do not agree, write to us or call us.
message-given-up = You have cancelled your booking: { $what }, { $when }
message-given-up-text = That time is free now. You can book another one if you like.
message-expired = Request not decided in time: { $what }, { $when }
message-expired-text = We are sorry, we did not answer in time. Choose another time or call us.
message-reminder-day = Reminder: { $what }, { $when }
message-reminder-hours = Starting soon: { $what }, { $when }
message-late-text = If you are late, call us. We will wait for you.
message-booking-news = News about a booking: { $what }, { $when }
message-booking-news-inside = Sign in to the portal to read it.
message-support-arranged = Support will be there: { $what }, { $when }
message-support-not-possible = Support is not possible this time: { $what }, { $when }
message-support-not-possible-text = Your booking stays. Why, stands with the booking.
message-support-withdrawn = Support is no longer asked for: { $what }, { $when }
message-support-withdrawn-text = The booking stays. There is nothing left to arrange.
message-waits = A request waits for an answer: { $what }, { $when }
message-waits-text = Decide no later than { $by }.
message-requests-wait = { $n ->
        [one] { $n } request waits for an answer
       *[other] { $n } requests wait for an answer
    }
message-decide-soon = { $n ->
        [one] To be decided soon: { $n } request
       *[other] To be decided soon: { $n } requests
    }
message-decide-soon-text = By { $by }. After that the portal decides by itself.
message-card-expires = Your card will be removed on { $day }
message-card-expires-text = It has not been used for a long time. If you want to keep it, say on its page that it is still right.
message-mail-refused = Letters do not reach { $name }
message-mail-refused-text = The mail server refused the address. This person is on the contact list now.
message-password-changed = Your password has been changed
message-password-changed-text = You are signed out on other devices. If it was not you, contact us at once.
message-details-entered = Somebody entered your details on the portal
message-details-entered-text = You have an account already. If you cannot sign in, open the link.
message-details-entered-not-you = If it was not you, do nothing.
message-welcomed = Welcome to the centre
message-welcomed-text = You are a member now. Sign in and book a place.
message-applied = Somebody wants to join the centre
message-answer = An answer to what you wrote
message-answer-inside = The answer stands in the portal. Sign in to read it.
message-answer-about = What you wrote: { $about }
message-open-booking = Open the booking: { $what }, { $when }
message-account-ends = Your account will end on { $day }.
message-account-ends-text = You have not used the portal for nearly two years. On that day your data will be erased.
message-account-ends-stay = If you want to stay, sign in once before that day, or tell the centre.
message-second-step-on = The second step at sign-in is on.
message-second-step-off = The second step at sign-in is taken away.
message-second-step-text = If you did not ask for this, change your password and tell the centre.
message-helper-offered = You are asked to help: { $member }
message-helper-offered-text = You could act for this person in the portal. Accept or decline on the page “Helpers”.
message-offer-declined = Your request for help was declined: { $login }
message-offer-declined-text = This person will not act for you. You can add another helper.
message-helper-recorded = The rights of a helper are recorded
message-helper-recorded-text = What is allowed stands on the page “Helpers”. If it is a mistake, call us.
message-helper-ended = The rights of a helper have ended
message-helper-ended-text = This person can no longer act for the other in the portal.
message-helper-who = Helper: { $helper }
message-helper-representative = Legal representative: { $helper }
message-helper-for = For: { $member }
message-by-helper = Done for the member by { $by }
message-given-up-for = A booking was cancelled for you: { $what }, { $when }
message-for-member-alone = Only the member can read this text.
message-handed-over = You take over from another coordinator
message-handed-over-requests = Requests without an answer: { $n }.
message-handed-over-supports = Support to see to: { $n }.
message-handed-over-where = Where: { $names }.

message-moved = Booking moved: { $what }, { $when }
message-moved-text = Before, it was: { $stay }.
message-move-wished = The time asked for: { $stay }.
message-move-received = Your wish to move has arrived: { $what }, { $when }
message-move-received-text = Until it is decided, your booking stays at its time.
message-move-refused = Your booking stays at its time: { $what }, { $when }
message-move-expired = We are sorry: nobody could answer in time.
message-move-waits = Somebody asks to move a booking: { $what }, { $when }
message-support-moved = A booking has moved, look at its support again: { $what }, { $when }
message-support-moved-text = The request for support waits for an answer again.

message-sign-in-card-given = A sign-in card was made for you
message-sign-in-card-given-text = It opens your bookings and messages on the centre's computers. If you did not ask for it, tell us: we stop it at once.
message-sign-in-card-stopped = Your sign-in card does not work any more
message-sign-in-card-stopped-text = The staff stopped it. If you need a new one, ask at the desk.
message-place-closed = Your booking needs another time: { $what }, { $when }
message-place-out-of-order = It is out of order at that time.
message-place-not-open = It is closed at that time.
message-place-closed-text = Move the booking to another time or cancel it. If you need help, call us.
message-place-open-again = Your booking can take place: { $what }, { $when }
message-place-open-again-text = It is open at that time after all. You need do nothing.

message-question = The coordinator has a question: { $what }, { $when }
message-question-text = Read the question on the page of the booking and answer it. The decision is due by { $when }.

message-reminded = A member reminds you of a request: { $what }, { $when }
