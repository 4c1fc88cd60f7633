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
