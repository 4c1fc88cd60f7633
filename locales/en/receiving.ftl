### Registering what came, labels, what a finder reads, and what a donor is shown.

receiving-title = Register the pieces
receiving-what = What
receiving-from = Given by
receiving-registered = Registered
receiving-progress = { $done } of { $all }
receiving-promised = This is only promised. Register the pieces when they have come.
receiving-choose-lead = Choose once what holds for all of them. Then type or scan one serial number after another.
receiving-boxes-lead = These are counted together. A box becomes one item with a number of pieces.
receiving-boxes = How many boxes?
receiving-boxes-hint = The pieces are shared out evenly among the boxes.
receiving-place = Where are they?
receiving-place-none = Not said yet
receiving-new-place = A place that is not in the list
receiving-new-place-hint = For example: Store room, shelf 2. If you write one, it counts instead of the list.
receiving-grade = What condition are they in?
receiving-comes-with = What belongs to each of them
receiving-comes-with-hint = For example: charger, bag. May stay empty.
receiving-tags = Which tags do they get?
receiving-tags-next = The next numbers in order
receiving-tags-roll = Tags from a printed roll
receiving-start = Start
receiving-register = Register
receiving-serial = Serial number of the next piece
receiving-serial-hint = Type or scan it, then press Enter.
receiving-without = The next piece has no serial number
receiving-roll = Tag from the roll for the next piece
receiving-roll-hint = Type or scan it, then press Enter.
receiving-under = Tag of the next piece: { $tag }
receiving-last = { $done } of { $all }: { $tag }, serial number { $serial }
receiving-last-without = { $done } of { $all }: { $tag }, without a serial number
receiving-change-last = Change the last one: { $tag }
receiving-rest = Register the rest without serial numbers
receiving-change-choices = Change place, condition or tags
receiving-list = Registered pieces
receiving-rest-title = The rest without serial numbers
receiving-rest-lead = { $n ->
    [one] One piece will get the next tag.
   *[other] { $n } pieces will get the next tags.
}
receiving-rest-more = So many are registered at once. For those that remain, do it again.
receiving-rest-button = Register them
receiving-back = Back to the serial numbers
receiving-none = No piece is registered yet.
receiving-none-here = None of these pieces is in the centre now.
receiving-caption = { $n ->
    [one] One item
   *[other] { $n } items
}
receiving-pieces = { $n ->
    [one] 1 piece
   *[other] { $n } pieces
}
receiving-column-tag = Tag
receiving-column-serial = Serial number
receiving-column-place = Place
receiving-column-grade = Condition
receiving-column-data = Data
receiving-no-serial = None
receiving-correct = Change
receiving-data-none = Holds no data
receiving-data-dirty = Data may still be on it
receiving-data-wiped = Data wiped
receiving-go-on = Go on registering
receiving-labels = Print labels for these pieces
receiving-place-all = Say where they are
receiving-clean-all = Say that the data are wiped
receiving-ready-all = Say that they are ready to lend
receiving-donation = Back to the donation
receiving-correct-title = Change the serial number
receiving-correct-lead = A registered piece is never deleted. If it was one too many, write the serial number of the next piece and put this tag on it.
receiving-correct-hint = Leave it empty if the piece has none.
receiving-changed-by = Changed meanwhile by
receiving-save = Save
receiving-which = Which pieces?
receiving-place-title = Where the pieces are
receiving-clean-title = The data are wiped
receiving-clean-lead = Two people say so: you, and somebody who has checked it.
receiving-clean-how = How were they wiped?
receiving-clean-how-hint = For example: with nwipe, then checked that the disk is empty.
receiving-clean-second = Name of the second person
receiving-clean-second-hint = Who has checked that nothing is left. This cannot be you.
receiving-clean-button = Save the statement
receiving-clean-none = There are no data on these pieces that still have to be wiped.
receiving-ready-title = Pieces that are ready to lend
receiving-ready-lead = { $n ->
    [one] { $n } piece may become ready to lend. Choose it if it has been checked.
   *[other] { $n } pieces may become ready to lend. Choose those that have been checked.
}
receiving-ready-about = { $grade }. Now: { $state }
receiving-ready-button = Ready to lend
receiving-ready-none = There is nothing else that may become ready now.
receiving-ready-kept = Not ready yet: { $n }
receiving-notice-ready = { $n ->
    [one] { $n } piece has become ready to lend.
   *[other] { $n } pieces have become ready to lend.
}
receiving-since-new = Registered since then. By:
receiving-since-changed = Something has changed. Now: { $state }. By:
receiving-notice-all = All pieces are registered.
receiving-notice-registered = The pieces are registered.
receiving-notice-placed = The place is saved.
receiving-notice-cleaned = The statement is saved.
receiving-notice-corrected = The serial number is changed.
receiving-known-link = Open { $tag }
receiving-error-place = Choose a place from the list, or write a new one.
receiving-error-grade = Choose the condition.
receiving-error-tags = Choose where the tags come from.
receiving-error-serial = Type or scan the serial number. If there is none, press the second button.
receiving-error-signs = Write at least one letter or digit.
receiving-error-is-tag = This is a tag of the centre. Scan the serial number of the maker.
receiving-error-roll = Type or scan the tag as it is printed on the roll.
receiving-error-roll-used = This tag is in use: { $tag }. Take the next one from the roll.
receiving-error-roll-far = This number is far from the other tags. Please check it.
receiving-error-known = A piece with this serial number is registered: { $tag }.
receiving-error-boxes = Enter the number of boxes: from 1 to { $most }.
receiving-error-full = All pieces of this line are registered already.
receiving-error-left = Somebody has registered pieces meanwhile. Check the number and send it again.
receiving-error-changed = Somebody has changed this piece meanwhile. Check it and save it again.
receiving-error-meanwhile = Something has happened to the pieces meanwhile. Look at them and send this again.
receiving-error-which = Choose at least one piece.
receiving-error-how = Write how the data were wiped.
receiving-error-second = Write the first name and the surname of the second person.
receiving-error-second-own = The second person must be somebody else.

labels-title = Labels
labels-lead = Choose the items and your label sheet. Then print the page.
labels-tags = Tags
labels-tags-hint = One or several, with spaces or on lines of their own. For example: AQ-0412 AQ-0413.
labels-size = Which label sheet?
labels-size-of = { $size } mm, { $n } on a sheet
labels-decimal-mark = .
labels-used = Labels already gone from the first sheet
labels-used-hint = A sheet that is partly used goes into the printer again. For a new one leave it empty.
labels-show = Show the labels
labels-found = Chosen from the list: { $n }.
labels-found-most = At most { $most } labels are printed at once.
labels-found-next = Next part of the list
labels-sheet-title = Labels to print
labels-count = { $n ->
    [one] One label
   *[other] { $n } labels
}
labels-print = Print on A4 paper at 100 percent, without margins. Only the labels are printed.
labels-back = Change tags or label sheet
labels-error-none = Write at least one tag.
labels-error-strays = This is not a tag: { $words }.
labels-error-unknown = Nothing has this tag: { $tags }.
labels-error-many = At most { $most } labels at once. Print them in parts.
labels-error-size = Choose a label sheet.
labels-error-used = Enter how many labels are gone: from 0 to { $most }.

finder-title = This belongs to our centre
finder-lead = Thank you for your help. Members of our centre need this thing.
finder-how = Please call us, or bring it to the centre. If it is hard for you to come, tell us, and we will find a way.
finder-sign-in = I work at the centre: sign in

fates-title = What became of your gift
fates-for = For
fates-lead = Thank you. Here you see where each piece is now.
fates-as-of = As of
fates-no-names = We never say who uses a device.
fates-nothing = Nothing is recorded yet.
fates-received-on = Received on
fates-promised-on = Promised on
fates-month = { $month } { $year }
fates-received = Received, waiting to be checked.
fates-workshop = Our workshop is looking after it.
fates-ready = Ready to be used.
fates-lent = Lent to a member.
fates-lent-since = Lent to a member since { $month }.
fates-placed = In use at the centre.
fates-placed-since = In use at the centre since { $month }.
fates-given = Given to a member for good.
fates-given-in = Given to a member for good in { $month }.
fates-parts = Its parts are used to repair other devices.
fates-recycling = It can no longer be used, and is being prepared for recycling.
fates-recycled = Recycled.
fates-recycled-in = Recycled in { $month }.
fates-missing = We cannot find it at present, and are looking for it.
fates-built-in = Built into another device.
fates-data = Data may still be on it. Nobody gets it before they are wiped.
fates-data-lost = There may be data on it.
fates-wiped = The data on it are wiped.
fates-waiting = { $n ->
    [one] One piece is here, waiting to be registered.
   *[other] { $n } pieces are here, waiting to be registered.
}
fates-private = This page is private: whoever knows its address can read it.
fates-closed-title = This link no longer works
fates-closed-text = The link was closed, or its address is not complete.
fates-closed-next = Ask the centre for a new one:

donor-fates = Letter on what became of it
donor-link-title = Private link for the donor
donor-link-anonymous = Donor without a name
donor-link-lead = With this link the donor sees what became of each piece, without an account. Members are never named.
donor-link-none = There is no link at present.
donor-link-present = The present link
donor-link-made = Made on
donor-link-make = Make a link
donor-link-renew = Make a new link
donor-link-renew-hint = A new link closes this one.
donor-link-close = Close the link
donor-link-closed = The link is closed.
donor-link-text = Text for the donor
donor-link-once = The address is shown only now. Copy the text or print this page.
donor-link-letter-thanks = Thank you for your gift to our centre.
donor-link-letter-what = At this address you can see at any time what became of it:
donor-link-letter-private = The address is only for you. If you no longer want it, tell us and we close it.
donor-link-donor = To the donor
