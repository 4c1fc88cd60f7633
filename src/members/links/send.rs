//! The job that writes letters with links: who asked is looked up here, and here each token is made.

use super::rules::{LETTERS_AN_HOUR, Purpose};
use super::store::{self, Due};
use super::{JOB, letter};
use crate::civil;
use crate::clock::Now;
use crate::db::{self, Work};
use crate::mail::{Letter, Refusal};
use crate::members::rules::Login;
use crate::members::session::token::Token;
use crate::members::store::{Account, account};
use crate::messages::delivery::rules::{Next, next};
use crate::messages::letter::{Paper, Sender};
use crate::messages::{self, Notice};
use crate::web::App;

/// In one run.
const MOST: i64 = 200;

/// Sends what has been asked for.
pub async fn send(app: App) -> db::Result<()> {
    answer_requests(&app).await?;
    let now = app.clock.now();
    let due = store::due(&mut *app.db().reader.get().await?, now.seconds(), MOST).await?;
    for letter in due {
        let now = app.clock.now();
        if app.mail.is_resting(now.seconds()) {
            break;
        }
        one(&app, &letter, now).await?;
        app.health.ran(JOB, now.seconds());
    }
    app.mail.hang_up().await;
    Ok(())
}

/// Known people get a letter, at most so many an hour; of others nothing is kept.
async fn answer_requests(app: &App) -> db::Result<()> {
    let wishes = store::requests(&mut *app.db().reader.get().await?, MOST).await?;
    let now = app.clock.now().seconds();
    for wish in wishes {
        let mut work = app.db().writer.begin().await?;
        if let Some(login) = Login::parse(&wish.login) {
            let known = account(&mut work, &login).await?;
            if let Some(account) = known.filter(Account::may_sign_in) {
                ask_again(&mut work, &account, wish.purpose, now).await?;
            }
        }
        store::take(&mut work, wish.id).await?;
        work.commit().await?;
    }
    Ok(())
}

/// A letter to the address of somebody who may come in, unless they were sent enough of them.
async fn ask_again(work: &mut Work, account: &Account, purpose: Purpose, now: i64) -> db::Result<()> {
    let asked = store::asked_since(work, account.id, now - 3600).await?;
    match store::address(work, account.id).await?.email {
        Some(email) if asked < LETTERS_AN_HOUR => store::ask(work, account.id, purpose, &email, now).await,
        _ => Ok(()),
    }
}

async fn one(app: &App, due: &Due, now: Now) -> db::Result<()> {
    let gone = matches!(due.state.as_str(), "left" | "died") && due.purpose != Purpose::NotNow;
    let late = now.seconds() - due.asked_at >= due.purpose.lasts();
    if gone || late || due.state == "died" {
        return fail(app, due).await;
    }
    if due.purpose == Purpose::ConfirmEmail && tell_owner(app, due, now).await? {
        return Ok(());
    }
    let sent = match written(app, due, now).await? {
        Written::Nothing => return Ok(()),
        Written::Letter(letter) => app.mail.send(&letter).await,
        Written::Unsendable(refusal) => Err(refusal),
    };
    let mut work = app.db().writer.begin().await?;
    match sent {
        Ok(()) => {
            app.mail.note_success();
            store::left(&mut work, due.id).await?;
        }
        Err(refusal) => refused(app, &mut work, due, &refusal, now).await?,
    }
    work.commit().await
}

/// An address that is somebody else's cannot be confirmed: its owner hears that it was entered, and who entered it
/// sees the same as with any other.
async fn tell_owner(app: &App, due: &Due, now: Now) -> db::Result<bool> {
    let mut work = app.db().writer.begin().await?;
    let owner = account(&mut work, &Login::Email(due.email.clone())).await?;
    let Some(owner) = owner.filter(|owner| owner.id != due.member) else { return Ok(false) };
    let day = civil::date_text(now.civil.date());
    messages::tell_once(&mut work, owner.id, &Notice::DetailsEntered, &day, now).await?;
    store::left(&mut work, due.id).await?;
    work.commit().await?;
    Ok(true)
}

enum Written {
    Letter(Letter),
    Unsendable(Refusal),
    /// Nobody wants it any longer.
    Nothing,
}

/// A letter with a token of its own, whose hash is in the database before the letter is anywhere.
async fn written(app: &App, due: &Due, now: Now) -> db::Result<Written> {
    let token = match Token::new() {
        Ok(token) => token,
        Err(error) => return Ok(Written::Unsendable(Refusal::Later(error.to_string()))),
    };
    if due.purpose.has_link() {
        let mut work = app.db().writer.begin().await?;
        let expires_at = now.seconds() + due.purpose.lasts();
        if !store::leaves(&mut work, due.id, &token.hash(), expires_at).await? {
            return Ok(Written::Nothing);
        }
        work.commit().await?;
    }
    let paper = Paper {
        file: format!("link-{:06}-{}", due.id.0, due.asked_at),
        // Each try is a letter of its own: the one before opens nothing any more.
        id: format!("link.{}.{}.{}", due.id, due.asked_at, due.attempts),
        name: "",
        email: &due.email,
        language: due.language,
    };
    let centre = app.centre.now(app.db()).await;
    let letter = paper.asked_for(letter::words(due, token.expose()), Sender::of(app, &centre), now);
    Ok(letter.map_or_else(|error| Written::Unsendable(error.into()), Written::Letter))
}

async fn refused(app: &App, work: &mut Work, due: &Due, refusal: &Refusal, now: Now) -> db::Result<()> {
    let next = next(refusal, due.attempts, now.seconds() - due.asked_at);
    let (Refusal::Address(error) | Refusal::Letter(error) | Refusal::Later(error) | Refusal::Server(error)) =
        refusal;
    tracing::warn!(link = %due.id, %error, ?next, "a letter with a link was not taken");
    match next {
        Next::Rest => app.mail.note_trouble(error, now.seconds()),
        Next::Again(wait) => store::put_off(work, due.id, now.seconds() + wait).await?,
        Next::Failed | Next::RefusedAddress => store::fail(work, due.id).await?,
    }
    Ok(())
}

async fn fail(app: &App, due: &Due) -> db::Result<()> {
    let mut work = app.db().writer.begin().await?;
    store::fail(&mut work, due.id).await?;
    work.commit().await
}
