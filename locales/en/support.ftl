### Support: its kinds, who gives it, how far it has come.


support-video-interpreter = Sign language interpreter by video
support-met-at-door = Meeting you at the door
support-late-taxi = A taxi home late in the evening
support-enough = There is time enough to arrange it.
support-late = { $days ->
        [one] This usually needs { $days } working day. Ask all the same: we will try.
       *[other] This usually needs { $days } working days. Ask all the same: we will try.
    }
support-time = Time to arrange it
support-own-words = Add in your own words (optional)
support-choose = Choose from a list: interpreter, assistant, ramp, taxi
support-choose-legend = What shall we arrange?
support-brings-own = I come with my own interpreter or assistant
support-own = Comes with their own person
support-giver = Who helps: { $name }
support-another = Another person, please
support-another-done = The coordinator will look for somebody else.
support-other-than = The member asked for somebody other than { $name }.

## How far it has come

support-lines-title = What will be there
support-lines-save = Save and tell the member
support-line-asked = Still being arranged
support-option-busy = { $name }: helps another member then
support-option-hours = { $name }: usually cannot then
support-error-busy = This person helps another member then. Choose somebody else.
support-error-line = Choose from the list.
support-done-asked = Saved. Some of it is still being arranged.

## The coordinator's list

support-board-title = Support to arrange
support-board-title-of = Support to arrange: { $kind }
support-board-lead = Each member on this list will see that you looked at what they ask for.
support-board-kind = Kind of support
support-board-any = All
support-board-show = Show
support-board-none = Nothing is left to arrange.
support-board-what = What is needed
support-board-words = In their own words: read them on the page of the booking
support-board-by = Arrange no later than
support-board-late = Less time than usual is left
support-board-open = Say what will be there
support-board-more = { $n ->
        [one] There is { $n } more. Arrange these first.
       *[other] There are { $n } more. Arrange these first.
    }
support-calls-title = Phone them: no longer needed
support-call-told = They have been told
support-call-done = Noted.

## Who gives support

support-people-title = Who gives support
support-people-lead = A member sees only the name of who helps, never the phone.
support-people-new = Add a person
support-people-none = Nobody yet.
support-people-name = Name
support-people-name-hint = As the member reads it.
support-people-phone = Phone
support-people-kinds = What they give
support-people-languages = Languages they speak
support-people-days = Days on which they usually can
support-people-from = From
support-people-until = Until
support-people-save = Save
support-people-back = Back to the list
support-people-saved = Saved.
support-people-remove = Remove from the list: { $name }
support-people-remove-text = The name and the phone are deleted.
support-people-remove-do = Remove
support-people-removed = Removed from the list.
support-people-promised = { $n ->
        [one] They cannot be removed: { $n } member counts on them. Find somebody else first.
       *[other] They cannot be removed: { $n } visits ahead count on them. Find somebody else first.
    }
support-people-error-name = Type the name.
support-people-error-phone = Type the phone number. For example: 8 701 234 56 78.
support-people-error-kinds = Tick what they give.
support-people-error-days = Tick at least one day.
support-people-error-from = Type when it begins like this: 9:00.
support-people-error-until = Type when it ends like this: 18:00.
support-people-error-order = The end must be later than the beginning.

## How early to ask

support-kinds-title = How many working days ahead to ask
support-kinds-lead = Members read this. They may ask later all the same.
support-kinds-save = Save
support-kinds-saved = Saved. What people were told stays as it was.
support-kinds-error = Type a whole number from 0 to { $most }.
message-support-another = The member asks for another helper: { $what }, { $when }
