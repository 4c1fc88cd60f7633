### Words of the public pages: the centre, how to book in easy language, help, accessibility, privacy.

## The centre

home-title = A centre for people with disabilities
home-heading = A place to work, create and learn
home-lead = { $name } is a coworking centre in Aktobe for people with disabilities. You are always welcome here.
home-action = See what you can book
home-action-how = Learn to book, step by step
home-do-heading = What you can do here
home-do-library = Library
home-do-library-text = Read, work in peace or meet a friend.
home-do-cinema = Small cinema room
home-do-cinema-text = Watch films together. The room takes up to 20 people.
home-do-games = Chess, togyzkumalak, draughts
home-do-games-text = Learn to play, find a partner, get ready for a tournament.
home-do-instruments = Musical instruments
home-do-instruments-text = There is a dombra, a guitar and a piano. Beginners are welcome.
home-do-work = Workplaces
home-do-work-text = There is a screen reader, a large screen, an adjustable desk and a quiet corner.
home-support-heading = If you need help
home-support-text = When you book, say what you need: a sign-language interpreter, a guide, a ramp, a quiet place. We will do all we can.
home-support-no-diagnosis = We never ask for your diagnosis or disability group.
home-hours-heading = Opening hours
home-hours-note = The centre is closed on public holidays. You can call before you come.
home-way-heading = How to get here
home-way-address = Address:
home-way-text = The entrance has a ramp with handrails. A tactile strip leads from the door to the front desk.
home-way-call = If you cannot find the way, call us. We will come to meet you.
home-picture-entrance = The entrance of the building. Beside the steps is a ramp with handrails, and by the door a bell button.
home-join-heading = How to join
home-join-call = Ask to join here, call us or come.
home-join-account = A coordinator speaks with you and welcomes you.
home-join-book = Sign in to the portal and book your first place.

## For people who have signed in

home-welcome = Welcome, { $name }!
home-again = Book again: { $resource }
home-all = All my bookings

## How to book, in easy language: one step a screen

easy-title = How to book
easy-mark = In easy language
easy-step = Step { $number } of { $total }
easy-next = Next step: { $title }
easy-previous = Step before: { $title }
easy-nav = Steps
easy-start = Start booking
easy-1-title = Sign in
easy-1-text = Write your phone number and your password.
easy-1-more = Then press the “Sign in” button.
easy-1-help = If you have no account, call us.
easy-1-picture = The sign-in page. Two fields and one big button.
easy-2-title = Choose
easy-2-text = Open the page “What you can book”.
easy-2-more = Choose what you want. For example, the library or the dombra.
easy-2-help = Each page tells you if the place suits you.
easy-2-picture = Four signs – a book, a screen, a chess piece, a dombra. The book is circled.
easy-3-title = Choose the day and time
easy-3-text = How long will you stay? Choose that.
easy-3-more = Then choose the day. Last, choose a free time.
easy-3-help = Take your time. There is no time limit.
easy-3-picture = A calendar and a clock. One day in the calendar is marked.
easy-4-title = Check and send
easy-4-text = Read everything again.
easy-4-more = If something is wrong, press “Change”.
easy-4-help = Is everything right? Press “Send the request”.
easy-4-picture = A sheet with three lines, each with a tick. Below is a button.
easy-5-title = Wait for the answer
easy-5-text = A coordinator will read your request.
easy-5-more = The answer comes to your messages.
easy-5-help = The word “Approved” means that the place is yours.
easy-5-picture = A person and a speech bubble. In the bubble is a tick.
easy-6-title = Come
easy-6-text = Come to the centre at the time you booked.
easy-6-more = Say your name at the entrance. We will take you to your place.
easy-6-help = If you cannot come, or will be late, call us.
easy-6-picture = An open door. A path leads to it.

## Help

help-title = Help
help-lead = If you have a question, call, write or come in. We are glad to answer any.
help-contact-heading = How to reach us
help-contact-phone = Phone:
help-contact-email = E-mail:
help-contact-address = Address:
help-contact-by-phone = If the portal does not suit you, call us. A coordinator will help you book.
help-book-heading = How do I book?
help-book-text = There are six short steps, each with a picture.
help-book-link = See the six steps
help-answer-heading = How will I hear the answer?
help-answer-text = The answer comes to the page “Messages”. If you like, we send a letter, call or write.
help-change-heading = How do I cancel a booking?
help-change-text = Open the booking in My bookings and press “Cancel the booking”. Nobody will mind.
help-change-time = To move a booking, book the new time and cancel the old one. If the two overlap, cancel the old one first.
help-late-heading = What if I am late?
help-late-text = Call us. We know that transport runs late, and we will try to keep your place.
help-support-heading = What if I need support?
help-support-text = When you book, say in your own words what you need. It is best to ask for an interpreter five working days ahead.
help-support-late = Ask even if there is little time. We will do what we can.
help-sign-in-heading = I cannot sign in
help-sign-in-text = You can write your phone with “+7” or with “8”. You can paste your password.
help-sign-in-call = If it still fails, call us. We will give you a new password.
help-read-heading = The page is hard to read
help-read-text = You can make the text larger and change the colours. You do not need an account for that.
help-read-link = Change how pages look
help-keys-heading = Keyboard and screen reader
help-keys-tab = The Tab key moves to the next link or field. Shift and Tab together move back.
help-keys-skip = The first link on every page takes you past the menu to the content.
help-keys-headings = With a screen reader you can move by headings. In NVDA this is the H key.
help-complain-heading = If something is wrong
help-complain-text = Tell us. We will listen, and we blame nobody.

## Accessibility statement

access-title = Accessibility statement
access-lead = Everyone should be able to use this portal unaided. This page says honestly what is done and what is not.
access-goal = We aim for AAA, the highest level of the WCAG 2.2 standard.
access-done-heading = What is done
access-done-keyboard = Everything works from the keyboard. The focus is always visible.
access-done-reader = Pages are marked up for screen readers: headings, labels and tables have names.
access-done-script = The portal uses no JavaScript, so it works on old devices too.
access-done-zoom = At 400 percent zoom only wide tables scroll sideways.
access-done-display = You can change colours, text size, spacing and font.
access-done-time = Forms have no time limit. What you wrote is kept even if your session ends.
access-done-words = Sentences are short and plain. Booking is explained in pictures too.
access-tested-heading = How it was tested
access-tested-engines = We check the main pages with the automatic engines axe, IBM and HTML_CodeSniffer.
access-tested-keyboard = In a real browser we walk booking and approval by keyboard alone.
access-tested-spoken = On the main pages we compare, after every change, what a screen reader would say.
access-tested-contrast = We measure contrast in every colour theme. For text it is at least 7:1.
access-not-heading = What is not tested yet
access-not-people = Our members with disabilities have not tried the portal yet. That is the most important test, and it is still to come.
access-not-reader = Before each release someone must walk through it with the Orca screen reader. For this version that has not been done.
access-not-words = Some Kazakh words have not yet been read by a native speaker.
access-limits-heading = Known limits
access-limits-sign = There are no sign-language videos yet.
access-limits-voice = Some devices have no Kazakh voice. You can then listen to the page in Russian or English.
access-limits-easy = Only the pages about booking are in easy language so far.
access-complain-heading = If you find a barrier
access-complain-text = Call or write to us. Say which page it was and what happened.
access-complain-meanwhile = Until the portal is mended, we will do what you need by phone.
access-checked = Date of the last check: { $date }

## Privacy

privacy-title = Privacy notice
privacy-lead = We know little about you and pass it to nobody. Here it is in plain words.
privacy-keep-heading = What we keep and why
privacy-keep-name = Your name, phone, e-mail and language: to know you and to answer you.
privacy-keep-bookings = Your bookings and their history: to keep your place for you.
privacy-keep-card = The card “What helps me”, if you make one: so that we are ready when you come.
privacy-keep-drafts = Answers you have not sent yet: for one day, so that they are not lost.
privacy-keep-messages = What we have told you: so that you can read it again.
privacy-keep-password = We do not keep your password. We keep only a trace that lets us check it.
privacy-keep-log = A record of signing in, signing out and refused access: to protect your account.
privacy-keep-feedback = What you tell us is wrong: to answer it and mend it. You may leave out your name.
privacy-keep-not = We do not keep a diagnosis, a disability group, an IIN or copies of papers.
privacy-support-heading = Your request for support
privacy-support-optional = You do not have to say what support you need. You can book without it.
privacy-support-consent = If you do, we ask for a separate consent and keep its text.
privacy-support-who = Only you and the coordinators who handle the booking see it.
privacy-support-log = Every view is recorded. You can read who looked and when on the booking’s page.
privacy-support-card = Coordinators see the card “What helps me” from 7 days before your booking to 1 day after. You can read who looked at it on its page.
privacy-support-withdraw = You can withdraw a request on the booking’s page and the card on its own page. The words are then deleted at once. A card that is not used for 24 months is removed; we tell you 30 days before.
privacy-support-mail = Letters speak of the booking only. They never say what support you need.
privacy-who-heading = Who can see it
privacy-who-public = Other members see only the word “Busy”. They never see your name.
privacy-who-coordinator = A coordinator sees your name, phone and bookings, and how you want to be reached.
privacy-who-admin = The administrator who looks after the portal can reach the database and keeps it confidential.
privacy-who-nobody = We do not sell your data or pass it to outsiders. No page sends anything to another site.
privacy-where-heading = Where and how long
privacy-where-country = The database stays in Kazakhstan.
privacy-where-long = We keep your data while you are a member. You can ask us to stop keeping it.
privacy-where-backups = Backups are kept for 30 days. If one has to be brought back, what you had erased or withdrawn is erased and withdrawn again.
privacy-rights-heading = Your rights
privacy-rights-law = Kazakhstan’s Law No. 94-V on personal data and its protection protects you.
privacy-rights-see = You may learn what we keep about you and have a copy.
privacy-rights-correct = You may ask us to correct a mistake.
privacy-rights-withdraw = You may withdraw consent and ask us to delete your data.
privacy-rights-how = On your account page you can take your data along and have them erased. Or tell a coordinator, call or write to us.
privacy-rights-complain = If our answer does not satisfy you, you may complain to the state body for personal data protection.
privacy-cookies-heading = Cookies
privacy-cookies-text = The portal keeps only what it needs in your browser. There is no advertising and no tracking.
privacy-cookies-session = Session: it knows that you are signed in. Signing out removes it.
privacy-cookies-language = Language: the language you chose.
privacy-cookies-display = Display: the colours and the text size you chose.
privacy-cookies-computer = A computer of the centre: a mark that it is shared.
privacy-contact-heading = If you have questions
privacy-contact-text = Call or write to us about your personal data.
