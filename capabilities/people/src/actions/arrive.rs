//! Somebody has shown who she is: the session she had ends, and a new one begins.

use std::sync::Arc;

use access::{Actor, Permit, Versions};
use db::{Conn, Error};
use identity::{
    Person, Session,
    sessions::{self, SignedIn},
};
use web::Town;

use crate::access::{Action, may};

/// Begins a session and gives back the token for the cookie. The session of the browser she came
/// with is ended, whoever had it.
pub fn arrive(
    town: &Town,
    conn: &mut Conn,
    before: Option<&Session>,
    signed_in: &SignedIn<'_>,
) -> Result<String, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    if let Some(before) = before {
        sessions::end(conn, clock, &before.person_id, &before.id)?;
    }
    let (token, session) = sessions::begin(conn, clock, ids, signed_in)?;
    if let Some(permit) = permit_of(town, conn, signed_in)? {
        let begun = Versions::default();
        access::record_with(
            conn,
            clock,
            ids,
            &permit,
            &session.id,
            begun,
            None,
            signed_in.issuer,
        )?;
    }
    tracing::info!(issuer = signed_in.issuer, "somebody signed in");
    Ok(token)
}

/// She proved once more who she is: her session gets a new token, which is given back. `None` when
/// the session has ended meanwhile.
pub fn prove(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    session: &Session,
) -> Result<Option<String>, Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let token = sessions::prove(conn, clock, &session.id)?;
    if token.is_some() {
        let proved = Versions::default();
        access::record_with(
            conn,
            clock,
            ids,
            permit,
            &session.id,
            proved,
            None,
            "proved again",
        )?;
    }
    Ok(token)
}

/// The device, in a few words that no two people can be told apart by.
pub fn device(agent: &str) -> String {
    let first = |known: &[(&str, &'static str)]| {
        let found = known.iter().find(|(mark, _)| agent.contains(mark));
        found.map(|(_, name)| *name)
    };
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ]);
    let known: Vec<&str> = browser.into_iter().chain(system).collect();
    known.join(", ")
}

/// A permit of her own, so that the trail names her.
fn permit_of(
    town: &Town,
    conn: &mut Conn,
    signed_in: &SignedIn<'_>,
) -> Result<Option<Permit<Action>>, Error> {
    let who = identity::who(conn, &*town.clock, signed_in.person, true)?;
    Ok(who.and_then(|who| may(&Actor::Person(Arc::new(who)), Action::SignIn).ok()))
}

/// What every way in gives a session.
pub fn by_email<'a>(person: &'a Person, issuer: &'a str, device: &'a str) -> SignedIn<'a> {
    SignedIn {
        person: &person.id,
        issuer,
        strength: sessions::Strength::Email,
        provider_sid: None,
        id_token: None,
        device,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_told_in_words_people_know() {
        let phone = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
        assert_eq!(device(phone), "Firefox, Android");
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, \
                   like Gecko) Version/18.0 Safari/605.1.15";
        assert_eq!(device(mac), "Safari, Mac");
        assert_eq!(device("curl/8"), "");
    }
}
