# Equipment: states, condition, short words.
equipment-title = Equipment
item-state-received = Received, not looked at yet
item-state-in-workshop = In the workshop
item-state-ready = Ready to lend
item-state-with-holder = Lent or placed
item-state-given = Given for good
item-state-for-parts = For spare parts
item-state-for-disposal = For disposal
item-state-disposed = Disposed of
item-state-missing = Missing
item-state-installed = Inside another device
item-grade-a = A: like new
item-grade-b = B: works, shows signs of use
item-grade-c = C: works, with a fault
item-grade-d = D: does not work
item-grade-none = Not looked at yet
