//! Looking up the address of a meeting place, when the municipality has a source of addresses.
//!
//! It is asked when somebody presses the button and never otherwise, and what looks like somebody's
//! home is not sent (personvernforordningen art. 5 no. 1 c). The address that is chosen travels with
//! its point on the map in a hidden field, and the point counts as long as the address stands.

use std::sync::Arc;

use addresses::{Address, AddressRefusal};
use kernel::Position;
use web::{PageError, Visit};

use super::form::Pairs;
use crate::privacy::is_care_of;

/// What came of looking.
pub enum Looked {
    /// One of these may be meant.
    Found(Vec<Address>),
    /// None is like it.
    Nothing,
    /// It does not say enough to be looked for.
    Empty,
    /// It looks like somebody's home; nobody was asked.
    Home,
    /// The source did not answer.
    NoAnswer,
}

/// Looks in row `row` of the list of places.
pub async fn look(visit: &Visit, pairs: &Pairs, row: usize) -> Result<Looked, PageError> {
    let words = pairs
        .fields()
        .one(&format!("places-{row}-address"))
        .to_owned();
    if is_care_of(&words) {
        return Ok(Looked::Home);
    }
    if words.trim().is_empty() {
        return Ok(Looked::Empty);
    }
    let register = Arc::clone(&visit.town().outside.addresses);
    let here = visit.profile().municipality.number.clone();
    let ask = tokio::task::spawn_blocking(move || register.find(&here, &words));
    let found = ask.await.map_err(|fault| PageError::fault(&fault))?;
    Ok(match found {
        Ok(found) if found.is_empty() => Looked::Nothing,
        Ok(found) => Looked::Found(found),
        Err(AddressRefusal::NotSetUp) => return Err(PageError::NotFound),
        Err(refusal) => {
            tracing::warn!(%refusal, "an address could not be looked up");
            Looked::NoAnswer
        }
    })
}

/// An address with its point, as a button and a hidden field carry it.
pub fn carried(address: &Address) -> String {
    let point = address.position.map_or_else(
        || "- -".to_owned(),
        |at| format!("{} {}", at.latitude, at.longitude),
    );
    format!("{point} {}", address.line())
}

/// The form, with the address somebody chose in row `row`.
pub fn chosen(pairs: Pairs, row: usize, carried: &str) -> Pairs {
    let Some((_, line)) = read(carried) else {
        return pairs;
    };
    pairs
        .with(&format!("places-{row}-address"), line)
        .with(&format!("places-{row}-point"), carried)
}

/// The point that belongs to `address`, if `carried` is about it.
pub fn point_of(carried: &str, address: &str) -> Option<Position> {
    let (position, line) = read(carried)?;
    position.filter(|_| line == address)
}

fn read(carried: &str) -> Option<(Option<Position>, &str)> {
    let mut parts = carried.splitn(3, ' ');
    let (latitude, longitude, line) = (parts.next()?, parts.next()?, parts.next()?);
    let degrees = |written: &str, most: f64| {
        let degrees: f64 = written.parse().ok()?;
        (degrees.is_finite() && degrees.abs() <= most).then_some(degrees)
    };
    let position =
        degrees(latitude, 90.0)
            .zip(degrees(longitude, 180.0))
            .map(|(latitude, longitude)| Position {
                latitude,
                longitude,
            });
    Some((position, line))
}
