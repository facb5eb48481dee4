//! What people said: entering it, by hand or many at once, and telling what became of it.

use access::Permit;
use db::{Conn, Error};

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Input, InputTold},
    store::inputs,
};

/// Enters what was said. Gives back its id.
pub fn make_input(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (told, is_public, inside): (InputTold, bool, &str),
) -> Result<String, Error> {
    let input = Input {
        id: parts.1.next(),
        document: document.to_owned(),
        told,
        is_public,
        inside: inside.to_owned(),
        version: 1,
    };
    inputs::insert(conn, parts.0, &input)?;
    record(conn, parts, permit, &input.id)?;
    Ok(input.id)
}

/// Changes what was entered, or tells what became of it.
pub fn save_input(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    input: &Input,
) -> Result<(), Refused> {
    if !inputs::save(conn, input)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &input.id)?)
}
