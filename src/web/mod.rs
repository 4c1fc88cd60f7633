//! The furniture of every page. Of the domains it knows only who visits.

mod app;
mod assets;
mod cookies;
mod csrf;
mod display;
mod door;
mod error;
mod form;
mod headers;
mod health;
mod kept;
mod layer;
mod page;
mod ready;
mod request;
mod scan;
mod serve;
mod show;
mod switch;
mod upload;
mod visit;
mod visitor;

pub use app::{App, Parts};
pub(crate) use assets::routes as asset_routes;
pub(crate) use cookies::Cookie;
pub(crate) use display::routes as display_routes;
pub(crate) use door::Door;
pub(crate) use error::{Error, Kind, Result};
pub(crate) use form::{Errors, Form, Nothing, Query, is_one_time_key, one_time_key};
pub use health::{Check, Health};
pub use kept::Kept;
pub use layer::Portal;
pub(crate) use layer::guarded;
pub(crate) use page::Page;
pub(crate) use ready::routes as health_routes;
pub(crate) use scan::Scan;
pub use serve::{Serving, serve};
pub(crate) use show::{download, etag, redirect, show, unchanged};
pub(crate) use switch::{local_path, routes as language_routes};
pub(crate) use upload::{Upload, UploadForm};
pub(crate) use visit::{
    Acting, Administrator, Asks, Books, Cancels, Collects, Coordinator, Desk, EquipmentKeeper, FrontDesk,
    Guard, Leaving, Member, Public, ReadsMessages, Registers, Reports, Represents, SeesBookings, SignedIn,
    Staff, Visit, WholeCentre, lets_in,
};
