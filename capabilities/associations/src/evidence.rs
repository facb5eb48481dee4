//! Associations as evidence: somebody ties one to what it had a part in.
//!
//! Only what the public register lists can be found and shown, so nothing is told here that is not told
//! there.

use db::{Conn, Error};
use web::{EvidenceKind, EvidenceThing, MOST_FOUND, Visit};

use crate::{
    model::AssociationId,
    public::{Find, Listing, Register},
};

/// For the manifest.
pub const EVIDENCE: &[EvidenceKind] = &[EvidenceKind {
    kind: "associations.association",
    text_id: texts::id("register-evidence"),
    find,
    show,
    rules: &[],
}];

fn find(visit: &Visit, conn: &mut Conn, words: &str) -> Result<Vec<EvidenceThing>, Error> {
    let register = visit.town().kept::<Register>(conn)?;
    let asked = Find {
        words: words.to_owned(),
        ..Find::default()
    };
    let today = kernel::today(&*visit.town().clock);
    let found = register.find(&asked, today, 0, MOST_FOUND);
    Ok(found.listings.iter().map(|it| thing(it.listing)).collect())
}

fn show(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Option<EvidenceThing>, Error> {
    let register = visit.town().kept::<Register>(conn)?;
    Ok(register.get(&AssociationId(id.to_owned())).map(thing))
}

fn thing(it: &Listing) -> EvidenceThing {
    EvidenceThing {
        id: it.id.0.clone(),
        words: it.name.clone(),
        path: format!("/forening/{}", it.id.0),
        association: Some(it.id.0.clone()),
        is_public: true,
    }
}
