//! What a person needs from us for one booking.
