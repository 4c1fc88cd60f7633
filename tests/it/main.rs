//! The portal from outside: pages through the router, rules through the database, the program through its socket.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so by ending, its helpers too"
)]

mod accessible;
mod account;
mod admin;
mod allowances;
mod announcements;
mod applying;
mod approvals;
mod beside;
mod bookings;
mod cards;
mod closing;
mod contacts;
mod coordinators;
mod database;
mod deciding;
mod departure;
mod desk;
mod desk_booking;
mod display;
mod enumeration;
mod equipment;
mod erasure;
mod evacuation;
mod exceptions;
mod extras;
mod feedback;
mod feeds;
mod finding;
mod fuzz;
mod halfway;
mod helpers;
mod holidays;
mod home;
mod http;
mod import;
mod joining;
mod journal;
mod kill;
mod kind_quotas;
mod language;
mod layers;
mod links;
mod looks;
mod machine;
mod mail;
mod messages;
mod model;
mod moving;
mod needs;
mod outage;
mod overview;
mod pages;
mod people;
mod pictures;
mod privacy;
mod profile;
mod questions;
mod queue;
mod quotas;
mod race;
mod races;
mod refusals;
mod registers;
mod reminders;
mod reports;
mod representing;
mod resource_settings;
mod resources;
mod retention;
mod roles;
mod scale;
mod second_step;
mod series;
mod series_moving;
mod sign_in;
mod smtp;
mod support;
mod support_kinds;
mod support_status;
mod terms;
mod timetable;
mod together;
mod waitlist;
mod web;
mod words;
