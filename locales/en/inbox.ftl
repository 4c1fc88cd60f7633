### The inbox: everything a person has been told.

inbox-title = Messages
inbox-nav-unread = Messages, { $n } new
inbox-home-unread = { $n ->
    [one] You have { $n } new message
   *[other] You have { $n } new messages
}
inbox-empty = There are no messages yet. When there is news, we will write it on this page.
inbox-new = New
inbox-read-one = Mark as read
inbox-read-all = Mark all as read
inbox-done-read = The message is marked as read.
inbox-done-all-read = The messages are marked as read.
inbox-pages = Pages of messages
