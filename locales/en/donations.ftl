### Donors, donations, the certificate and the letter of thanks.

## Donors

donors-title = Donors
donors-search = Given by
donors-search-hint = The beginning of a name is enough. Kazakh letters may be typed as Russian ones.
donors-list = Found
donors-none = There is no such donor.
donors-file-donations = Donations received
donor-title = Donor
donor-nameless = Anonymous donor { $n }
donor-new-title = New donor
donor-change-title = Change the donor’s details
donor-kind = Who is it?
donor-kind-person = A person
donor-kind-organisation = An organisation
donor-kind-anonymous = Anonymous
donor-name = Name of the person or organisation
donor-name-hint = As it will stand on the certificate. Leave it empty for anonymous.
donor-contact = Whom we talk to at the organisation (optional)
donor-contact-said = Whom we talk to at the organisation
donor-contact-hint = This person signs the certificate.
donor-phone = Phone (optional)
donor-email = E-mail (optional)
donor-address = Address (optional)
donor-reads = Language of their papers
donor-may-be-named = Agrees to be named in public
donor-naming = May be named in public
donor-given = What they gave
donor-back-to-list = Back to the list of donors
donor-same = Is it one of these?
donor-same-new = No, this is another donor
donor-done-added = Donor added.
donor-done-changed = Changes saved.
donor-error-kind = Choose who it is.
donor-error-name = Enter the name.
donor-error-email = Enter a real e-mail address.
donor-error-reads = Choose the language of their papers.
donor-error-known = There is a donor of such a name already. Choose one.

## The list

donations-title = Donations
donations-list = List
donations-file = Table of received donations
donations-none = Nothing here.
donation-new = Log a donation
donation-begun = Donations you have not finished
donation-go-on = Continue
donation-begun-remove = Delete this draft
donation-done-draft-removed = Draft deleted.
donation-find = Search
donation-pages = Pages
donation-previous = Previous page
donation-next = Next page
donation-show = Show
donation-show-all = All
donation-show-promised = Promised
donation-show-received = Received
donation-show-dropped = Promises that came to nothing
donation-back-to-list = Back to the list of donations
donation-number = Donation { $n }
donation-pieces = { $n ->
        [one] { $n } piece
       *[other] { $n } pieces
    }

## The questions

donation-step = Step { $number } of { $all }
donation-from = Given by:
donation-later = Continue later. Your answers are kept
donation-ask-donor = Who gives?
donation-who = Name of the donor
donation-who-hint = Enter its beginning and press “Continue”.
donation-recent = Recent donors
donation-found = Donors found
donation-found-none = No such donor was found
donation-donor-new = A new donor
donation-ask-thing = What do they give?
donation-category = Kind
donation-category-choose = Choose
donation-make = Make (optional)
donation-make-hint = For example: Lenovo.
donation-model = Model (optional)
donation-model-hint = For example: ThinkPad T480.
donation-ask-count = How many, and in what condition?
donation-quantity = How many
donation-quantity-hint = From 1 to 10,000.
donation-counted = Count them as one box
donation-counted-hint = For small things such as mice: they get one tag together.
donation-counted-short = one box
donation-holds-data = Does it hold data?
donation-holds-data-hint = If it has a disk, memory or a card, say “Yes”.
donation-holds-data-short = Holds data.
donation-grade = Condition
donation-note = Note (optional)
donation-note-hint = At most 1000 characters.
donation-ask-more = What else do they give?
donation-so-far = So far
donation-change-thing = Change kind and model
donation-change-count = Change number and condition
donation-remove = Take off the list
donation-next-same = Another like this
donation-next-other = Something else
donation-next-done = That is all
donation-ask-terms = When, and on what terms?
donation-came = Where is it now?
donation-came-received = Received
donation-came-promised = Promised
donation-day = Day
donation-day-hint = For example 22.11.2026 or 22 November.
donation-value = Value
donation-value-ask = Value in tenge (optional)
donation-value-hint = As the donor states it. For example 1 250 000 or 1250000.50.
donation-value-said = { $amount } tenge
donation-value-unstated = Not stated
donation-wish = What to do with the data
donation-wish-wipe = Wipe them
donation-wish-destroy = Destroy the disks
donation-wish-wiped = The donor has wiped them
donation-wish-none = There are none
donation-paper = The donor’s own paper
donation-paper-number = Its number (optional)
donation-paper-hint = This is not the number of our certificate.
donation-paper-date = Its date (optional)
donation-ask-check = Check the donation
donation-given-by = Given by
donation-line = Thing { $n }
donation-send = Save the donation
donation-change = Is anything to be changed?
donation-change-thing-short = kind and model
donation-change-count-short = number and condition
donation-change-more = Add or take off a thing
donation-change-terms = day, value, terms

## One donation

donation-details = Change day, value, paper and note
donation-lines = What was given
donation-registered = Registered: { $n }. In all: { $all }.
donation-register = Register the pieces
donation-add-line = Add a thing
donation-change-line = Change a thing
donation-remove-line = Take this thing off
donation-remove-line-text = It will no longer belong to this donation.
donation-save = Save changes
donation-leave = Leave without saving
donation-received-on = Received on
donation-promised-on = Promised on
donation-receive = Receive what was promised
donation-receive-lead = If fewer came, the rest stays as a new promise.
donation-how-many-came = How many came
donation-promised-so-many = Promised: { $n }. If none came, enter 0.
donation-receive-do = Receive
donation-rest = The rest of it
donation-rest-of = This is the rest of
donation-drop = The promise came to nothing
donation-drop-lead = The record is not deleted. It stays among promises that came to nothing.
donation-drop-do = Note that it came to nothing
donation-dropped = The promise came to nothing
donation-reason = Reason
donation-done-added = Donation saved.
donation-done-changed = Changes saved.
donation-done-received = Received.
donation-done-dropped = Noted that the promise came to nothing.

## Errors

donation-error-changed = Someone else has changed this record: { $name }. Check it and save again.
donation-error-who = Enter the donor’s name, or choose one from the list.
donation-error-donor = Choose the donor.
donation-error-category = Choose the kind.
donation-error-quantity = Enter the number in digits, from 1 to 10,000.
donation-error-too-many = More than was promised. At most: { $most }.
donation-error-nothing-came = Nothing came at all. Enter at least one piece.
donation-error-registered = Pieces of it are registered. There cannot be fewer than that.
donation-error-holds-data = Choose whether it holds data.
donation-error-grade = Choose the condition.
donation-error-next = Choose what to do next.
donation-error-came = Choose whether it was received or promised.
donation-error-day = Enter a real date, for example 22.11.2026 or 22 November.
donation-error-future = That day is still to come. Enter today or a day before.
donation-error-long-ago = That date is too early. Check the year.
donation-error-closed = The books of this month are closed. If the day is right, send it again.
donation-error-value = Enter the value in digits, for example 1 250 000 or 1250000.50.
donation-error-wish = Choose what to do with the data.
donation-error-full = A donation has at most 100 things.
donation-error-reason = Enter the reason.

## The certificate

certificate-title = Certificate of donation
certificate-titled = Certificate of donation No. { $number }
certificate-number = Certificate No. { $number }
certificate-issue = Issue the certificate
certificate-lead = The certificate gets a number and never changes. Check it first.
certificate-says = What it will say
certificate-issue-do = Give it a number and issue it
certificate-open = Open the certificate
certificate-keeps = The certificate is issued. What it says stays as it is.
certificate-void = Void the certificate
certificate-void-lead = Its number stays in the history. A new certificate may then be issued.
certificate-void-do = Void it
certificate-voided = Voided:
certificate-why = Reason:
certificate-stamp = VOID
certificate-history = Certificates so far
certificate-done-issued = Certificate issued.
certificate-done-voided = Certificate voided.
certificate-back = Back to the donation
certificate-issued-on = Issued on
certificate-centre = { $name }, the coworking centre for people with disabilities
certificate-gave = Donor
certificate-received = Recipient
certificate-things = What was given
certificate-thing = Description
certificate-quantity = Quantity
certificate-total = Total
certificate-signatures = Signatures
certificate-gave-signs = Handed over:
certificate-received-signs = Received:

## The letter of thanks

letter-thanks-open = Open the letter of thanks
letter-thanks-title = Letter of thanks
letter-thanks-to = To:
letter-thanks-text = We thank you with all our heart for your gift to our centre.
letter-thanks-use = These things will help people with disabilities to learn and to work.
letter-thanks-end = We wish you well.
letter-thanks-signs = For the centre:
letter-thanks-day = Date:

## The journal

journal-donation-received = Received what was promised
journal-certificate-issued = Issued a certificate of donation
journal-certificate-voided = Voided a certificate of donation
