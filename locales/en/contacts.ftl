### The contact list: whom coordinators tell by hand.

contacts-title = Contact list
contacts-count = { $n ->
    [one] { $n } person is to be told now.
   *[other] { $n } people are to be told now.
}
contacts-home = { $n ->
    [one] { $n } person to contact
   *[other] { $n } people to contact
}
contacts-none = There is nobody to contact now.
contacts-now = To contact now
contacts-later = Later
contacts-more = There are more people on the list. They appear when some of these have been told.
contacts-way = How to reach them
contacts-call = Call:
contacts-write = Do not call: write an SMS or in a messenger:
contacts-helper = Through their helper:
contacts-in-person = Tell them at the centre.
contacts-no-phone = No phone number is known. Tell them when they come.
contacts-next-visit = Next visit
contacts-next-visit-none = No approved booking ahead.
contacts-not-before = Not before
contacts-spoken = Language to speak
contacts-words = What to say
contacts-greeting = Hello, { $name }! This is the { $centre } centre.
contacts-tried = Earlier attempts
contacts-tried-reached = reached
contacts-tried-no-answer = no answer
contacts-tried-again = try again at { $when }
contacts-reached = Reached
contacts-no-answer = No answer
contacts-again-when = When should we try again?
contacts-again = Save the time to try again
contacts-done-reached = The person knows and is off the list.
contacts-done-no-answer = No answer, noted. Try again in an hour.
contacts-done-again = The time to try again is saved.
contacts-error-done = Another coordinator has done this, or the message is out of date. The list is up to date now.
contacts-error-past = That time has passed. Write a later one.
