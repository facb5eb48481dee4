//! Pictures of sites and premises.

use std::collections::HashMap;

use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    dsl::max, insert_into, update,
};
use documents::FileId;
use kernel::Ids;

use super::{TOPIC, desk_table::venue_picture};
use crate::model::{FactTopic, Picture, Pictured};

type Row = (
    String,
    Option<String>,
    Option<String>,
    String,
    String,
    String,
    i32,
);

/// Every picture in order, by the id of the site or the premises it is of.
pub fn all(conn: &mut Conn) -> Result<HashMap<String, Vec<Picture>>, Error> {
    let rows: Vec<Row> = venue_picture::table
        .order((venue_picture::rank, venue_picture::id))
        .load(conn)?;
    let mut by_owner: HashMap<String, Vec<Picture>> = HashMap::new();
    for row in rows {
        let (owner, picture) = of_row(row);
        by_owner.entry(owner).or_default().push(picture);
    }
    Ok(by_owner)
}

/// One picture, with the id of what it is of.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<(String, Picture)>, Error> {
    let row: Option<Row> = venue_picture::table.find(id).first(conn).optional()?;
    Ok(row.map(of_row))
}

/// Adds a picture, last of its owner's.
pub fn add(
    conn: &mut Conn,
    ids: &dyn Ids,
    of: &Pictured,
    picture: &Picture,
) -> Result<String, Error> {
    let (site, premises) = match of {
        Pictured::Site(id) => (Some(id), None),
        Pictured::Premises(id) => (None, Some(id)),
    };
    let last: Option<i32> = venue_picture::table
        .select(max(venue_picture::rank))
        .first(conn)?;
    let id = ids.next();
    insert_into(venue_picture::table)
        .values((
            venue_picture::id.eq(&id),
            venue_picture::site_id.eq(site),
            venue_picture::premises_id.eq(premises),
            venue_picture::topic.eq(picture.topic.map_or("", FactTopic::word)),
            venue_picture::alternative.eq(&picture.alternative),
            venue_picture::file_id.eq(&picture.file),
            venue_picture::rank.eq(last.unwrap_or(0) + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(id)
}

/// Says anew what a picture shows, and where it stands.
pub fn change(conn: &mut Conn, picture: &Picture, rank: i32) -> Result<(), Error> {
    update(venue_picture::table.find(&picture.id))
        .set((
            venue_picture::topic.eq(picture.topic.map_or("", FactTopic::word)),
            venue_picture::alternative.eq(&picture.alternative),
            venue_picture::rank.eq(rank),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Takes a picture away, and its file.
pub fn remove(conn: &mut Conn, picture: &Picture) -> Result<(), Error> {
    delete(venue_picture::table.find(&picture.id)).execute(conn)?;
    documents::forget(conn, &FileId(picture.file.clone()))?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

fn of_row((id, site, premises, topic, alternative, file, _): Row) -> (String, Picture) {
    let owner = site.or(premises).unwrap_or_default();
    let topic = FactTopic::from_word(&topic);
    (
        owner,
        Picture {
            id,
            alternative,
            topic,
            file,
        },
    )
}
