### The accountant's registers: equipment, movements of a month, closing a month, papers to be signed.

registers-nav = Equipment books
registers-title = Register of equipment
registers-lead = All equipment of the centre. What is missing stands here too, but counts as gone in the month's movements.
registers-search = Number, make or model
registers-search-hint = Tag, inventory number or serial number. The beginning is enough.
registers-state = State
registers-category = Kind
registers-numberless = Only those without an inventory number
registers-none = Nothing found.
registers-caption = Equipment of the centre.
registers-tag = Tag
registers-number = Inventory number
registers-no-number = no number
registers-what = Description
registers-make = Make
registers-model = Model
registers-quantity = Quantity
registers-place = Where
registers-with-member = with a member
registers-inside = inside { $tag }
registers-unknown = not known
registers-own = bought, or built at the centre
registers-donor = Given by
registers-anonymous = A donor without a name
registers-received = Received on
registers-certificate = Certificate number
registers-serial = Serial number
registers-number-hint = The number in the accounts. An empty field takes the number away.
registers-number-save = Save the number
registers-numbered = The inventory number is saved.
registers-csv = Download CSV
registers-xlsx = Download XLSX
registers-back = Back to the register of equipment
registers-error-changed = Someone else has changed this number. It is now: { $now }. By: { $name }. If you save again, yours stays.
registers-error-number-known = Another piece has this number: { $tag }. Enter a different one.
registers-gone = gone from the books
registers-gone-on = Left the books on
registers-gone-place = not at the centre
registers-gone-text = This piece has left the books. Its number can no longer be changed.
registers-error-gone = This piece has left the books meanwhile. Its number was not changed.

## Movements of a month

registers-movements = Movements of a month
registers-movements-lead = What there was, plus what came in, minus what went out, with acts, is what there is at the end.
registers-months = Other months
registers-month = Month
registers-open = This month is not closed. Its numbers may still change.
registers-movements-none = There is nothing in the books, neither in this month nor before.
registers-figures-caption = By kind, in pieces
registers-ways-caption = How pieces came in and went out
registers-way = How
registers-opening = At the beginning
registers-in = In
registers-out = Out
registers-corrected = By acts
registers-closing = At the end
registers-total = All
registers-way-registered = registered
registers-way-came-back = back after it was given
registers-way-found = found again
registers-way-given = given for good
registers-way-disposed = recycled
registers-way-missing = missing
registers-pieces-caption = The equipment behind this number.
registers-pieces-acts = What was counted by acts is not listed here.
registers-when = Date
registers-back-month = Back to the movements of the month

## Closing a month

registers-closings = Closed months
registers-closings-lead = The numbers of a closed month stay. A mistake that is found later is put right by a linked act.
registers-closings-caption = Numbers of the closed months, in pieces
registers-closed-at = Closed
registers-nothing-to-close = There is no month to close. A month can be closed only when it is over.
registers-close = Close the month: { $month }
registers-closing-title = Closing a month
registers-closing-lead = Check the numbers. A closed month cannot be opened again.
registers-leave = Leave without saving
registers-closed-by = Closed by
registers-closed-done = The month is closed.
registers-error-closed = Someone else has closed this month. Month: { $month }. By: { $name }.
registers-error-order = Months are closed in order. Check the month below and send again.
registers-waiting = Received but not registered: { $n ->
    [one] { $n } piece
   *[other] { $n } pieces
}.
registers-waiting-text = What is registered after the month is closed counts in a later month.
registers-act-add = Make a linked act
registers-act-lead = The act is about a closed month but counts in the present one. It cannot be changed later.
registers-act-pieces = How many pieces
registers-act-pieces-hint = To add, write 2. To take away, write -2.
registers-act-sentence = Reason
registers-act-sentence-hint = For example: one laptop was registered twice.
registers-act-save = Save the act
registers-act-done = The act is saved. It counts in the present month.
registers-act-number = Correction no. { $number }
registers-act-month = About the month:
registers-acts-made = Acts made in this month
registers-acts-about = Acts about this month
registers-acts-about-text = They count in the month in which they were made, and do not change the numbers here.
registers-acts-all = All acts about closed months
registers-act-paper = about a closed month
registers-act-change = Change, in pieces
registers-act-by = Made by
registers-month-closed = Closed month
registers-choose = Choose
registers-error-category = Choose the kind of equipment.
registers-error-pieces = Enter the number of pieces, not zero. The most is: { $most }.
registers-error-below = There are not so many in the books. There are now: { $n }.
registers-error-silent = Write the reason.

## Papers to be signed

registers-donations = Donations and their papers
registers-donations-lead = The declared value is that of the whole donation. No value is given for single things.
registers-donations-caption = Donations that were received.
registers-no-certificate = not issued
registers-certificates = Journal of certificates
registers-certificates-lead = Every number that was given stands here. Voided ones stay too, so there is no gap.
registers-certificates-caption = Certificates of donation, latest first.
registers-certificates-back = Back to the journal of certificates
registers-certificate-state = In force
registers-certificate-counts = in force
registers-certificate-voided = voided
registers-certificate-lost = given; lost with the data after a backup
registers-gap = These numbers were given, but their certificates are not in the database: it was brought back from an older backup. They are not given again. Keep the papers.
registers-gap-first = First number
registers-gap-last = Last number
registers-gap-day = Brought back on
registers-voided-on = Voided on
registers-voided-by = Voided by
registers-signs-commission = Signed by
registers-paper = The donor's paper
registers-no-paper = none
registers-brought = Brought
registers-registered = Registered
registers-value = Declared value
registers-value-unstated = not stated
registers-handover = Handover certificate
registers-number-sign = Number
registers-issued = Issued on
registers-handed-by = Handed over by
registers-received-by = Received by
registers-handed-over = What was handed over
registers-pieces = In all: { $n ->
    [one] { $n } piece
   *[other] { $n } pieces
}
registers-grade = Condition
registers-signatures = Signatures
registers-signs-as = Party
registers-signs-name = Name
registers-signs-here = Signature, date
registers-signs-donor = Handed over, the donor
registers-signs-head = Received, head of the centre
registers-signs-accountant = Accountant
registers-blank = to be filled in by hand
registers-print-hint = Print this page with the print command of your browser.
registers-writeoff = Writing off
registers-writeoff-lead = Choose the equipment for the commission’s act. The act is for printing only and changes nothing.
registers-writeoff-after = The portal does not record the writing off itself yet: the equipment stays in the register.
registers-writeoff-none = Nothing is waiting for recycling, and nothing is missing.
registers-writeoff-which = What is to be written off?
registers-writeoff-make = Make the act
registers-error-nothing-chosen = Choose at least one.
registers-sheet = Write-off act
registers-sheet-day = Date
registers-sheet-order = Number and date of the order
registers-sheet-pieces = Equipment proposed for writing off
registers-reason = Reason
registers-reason-not-returned = It was lent and did not come back
registers-sheet-decision = Decision of the commission:
registers-commission = Commission
registers-commission-chair = Chair of the commission
registers-commission-second = First member of the commission
registers-commission-third = Second member of the commission
registers-commission-approves = Approved, head of the centre

## Details of the centre

organisation-title = Details on papers
organisation-lead = These details stand on certificates and sheets. What is empty is printed as a line to write on.
organisation-name = Name of the centre
organisation-name-kk = Name in Kazakh
organisation-name-ru = Name in Russian
organisation-bin = BIN
organisation-bin-hint = Twelve digits.
organisation-address = Address
organisation-address-kk = Address in Kazakh
organisation-address-ru = Address in Russian
organisation-head = Head of the centre
organisation-accountant = Accountant
organisation-person-hint = The name as it is written on a certificate.
organisation-save = Save the details
organisation-saved = The details are saved.
organisation-error-bin = A BIN has twelve digits.
organisation-error-changed = Someone else has changed something meanwhile: { $name }. If you save again, yours stays.
