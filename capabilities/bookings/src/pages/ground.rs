//! What every page here begins with: all premises, all prices, who asks.

use std::sync::Arc;

use access::Actor;
use db::Conn;
use identity::Strength;
use prices::PriceLists;
use venues::{Venues, availability::Refusal};
use web::{PageError, Town, Visit};

use crate::{
    access::{Action, Facts, may},
    basket::Basket,
    stage::{Refused, Stage},
    words_of,
};

/// Who asks, for work in the database.
#[derive(Clone)]
pub struct Ground {
    actor: Actor,
    strength: Option<Strength>,
}

/// All premises and prices, in the snapshot of a connection.
pub struct Kept {
    /// All premises.
    pub venues: Arc<Venues>,
    /// All prices.
    pub prices: Arc<PriceLists>,
}

impl Ground {
    /// Of a visit.
    pub fn of(visit: &Visit) -> Self {
        Self {
            actor: visit.actor(),
            strength: visit.session().map(identity::Session::strength),
        }
    }

    /// What every act needs.
    pub fn stage<'a>(&'a self, town: &'a Town, kept: &'a Kept) -> Stage<'a> {
        Stage {
            town,
            actor: &self.actor,
            strength: self.strength,
            venues: &kept.venues,
            prices: &kept.prices,
        }
    }
}

impl Kept {
    /// Reads them, when they are not at hand.
    pub fn read(town: &Town, conn: &mut Conn) -> Result<Self, PageError> {
        Ok(Self {
            venues: town.kept(conn)?,
            prices: town.kept(conn)?,
        })
    }
}

/// The reservation in the address, for whoever may do this with it. Others are told that there is no
/// such page; one who has not signed in is asked to.
pub fn basket(
    stage: &Stage<'_>,
    conn: &mut Conn,
    action: Action,
    id: &str,
) -> Result<Basket, PageError> {
    let found = Basket::load(conn, (stage.venues, stage.prices), id)?;
    if stage.actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let basket = found.ok_or(PageError::NotFound)?;
    may(stage.actor, action, &Facts::of(&basket.booking)).map_err(|_| PageError::NotFound)?;
    Ok(basket)
}

/// Runs an act on the reservation in the address, in one transaction.
pub async fn act<T, F>(visit: &Visit, id: String, work: F) -> Result<Result<T, Refused>, PageError>
where
    T: Send + 'static,
    F: FnOnce(&Stage<'_>, &mut Conn, Basket) -> Result<T, Refused> + Send + 'static,
{
    let ground = Ground::of(visit);
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::Manage, &id)?;
            Ok::<T, Stopped>(work(&stage, conn, basket)?)
        })
        .await;
    settled(done)
}

/// Why premises said no, in words for a form: who has the time as far as everybody may know.
pub async fn why(visit: &Visit, refusal: &Refusal) -> Result<String, PageError> {
    let (say, refusal) = (visit.say().clone(), refusal.clone());
    visit
        .read(move |_, conn| Ok(words_of::refusal(conn, &say, &refusal)?))
        .await
}

/// Why work stopped: a page that is no page, or an act that was refused. Both undo everything.
pub enum Stopped {
    /// For the house to show.
    Page(PageError),
    /// For the page to say.
    Refused(Refused),
}

/// Parts what the house shows from what the page says.
pub fn settled<T>(done: Result<T, Stopped>) -> Result<Result<T, Refused>, PageError> {
    match done {
        Ok(value) => Ok(Ok(value)),
        Err(Stopped::Page(error)) => Err(error),
        Err(Stopped::Refused(refused)) => Ok(Err(refused)),
    }
}

impl From<PageError> for Stopped {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

impl From<Refused> for Stopped {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<db::Error> for Stopped {
    fn from(error: db::Error) -> Self {
        Self::Page(error.into())
    }
}
