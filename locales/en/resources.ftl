### Words of what can be booked: the list, the page of each, free times.

## The list

resources-lead = Choose what you want. Each page says when it is free and whom it is right for.
resources-filter = Filter: show only what I need
resources-kind = Kind
resources-kind-any = All
resources-kind-rooms = Rooms
resources-kind-table-games = Board games
resources-kind-instruments = Musical instruments
resources-kind-workplaces = Desks
resources-right-for = Right for
resources-right-for-list = Right for { $list }.
resources-found = { $n ->
    [one] { $n } result found.
   *[other] { $n } results found.
}
resources-none = No results. Take away one of your choices, or call us and we will find something together.
resources-show-all = Show everything

## Kinds

resource-kind-room = Room
resource-kind-table-game = Board game
resource-kind-instrument = Musical instrument
resource-kind-workplace = Desk

## For whom

resource-for = { $who }
resource-for-wheelchair = wheelchair users
resource-for-low-vision = people with low vision
resource-for-blind = blind people
resource-for-hard-of-hearing = hard-of-hearing people
resource-for-deaf = deaf people
resource-for-easily-tired = people who tire easily
resource-for-needs-quiet = people who need quiet

## How it is booked

resource-book = Book
resource-terms = How it is booked
resource-size = How many people
resource-size-one = for one person
resource-size-party = { $n ->
    [one] up to { $n } person
   *[other] up to { $n } people
}
resource-size-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
resource-size-pieces = { $n ->
    [one] { $n } set
   *[other] { $n } sets
}
resource-size-wheelchairs = { $n ->
    [one] { $n } wheelchair place
   *[other] { $n } wheelchair places
}
resource-size-assistants = { $n ->
    [one] { $n } place for a personal assistant
   *[other] { $n } places for personal assistants
}
resource-size-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
resource-length = Duration
resource-length-between = At least { $shortest }, at most { $longest }.
resource-ahead = When you can book
resource-notice-none = Any time before the start.
resource-notice = At least { $length } before the start.
resource-ahead-most = { $n ->
    [one] At the earliest { $n } day ahead.
   *[other] At the earliest { $n } days ahead.
}
resource-approval = Approval
resource-approval-needed = A coordinator decides on your request. You have the answer by { $time } on the working day before.
resource-approval-none = Not needed: the place is yours at once.

## Free times

resource-free-days = { $n ->
    [one] Free times in the next { $n } day
   *[other] Free times in the next { $n } days
}
resource-as-table = Show as a table
resource-as-list = Show as a list
resource-nothing-free = No free time
resource-closed-because = Closed: { $reason }
resource-places-free = { $n ->
    [one] { $n } place free
   *[other] { $n } places free
}
resource-table-caption = { $name }: { $first } to { $last }
resource-time = Time
resource-free = Free
resource-busy = Busy
resource-passed = Too late to book
resource-until = to

## About it

resource-directions = How to get there
resource-house-rules = House rules
resource-pictures = Pictures
resource-exceptions = Certain days
resource-out-of-order = Out of order.
resource-other-hours = Open { $hours }.
resource-out-of-order-until = It is out of order. Last day: { $day }.
resource-closed-until = It is closed. Last day: { $day }.
