//! Making one of two: choosing the other, a full preview of what becomes of it, and the deed.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Crumb, Fields, PageError, PageResult, Visit, page, see_done};

use super::{
    roll::{Roll, Row},
    would::{Moving, words, would_move},
};
use crate::{
    access::{Action, may},
    actions::{DAYS_TO_UNDO, joined, keep_apart, merge, watch},
    editing::{Difference, differences},
    model::{Association, AssociationId, Purpose},
    public::Register,
    store,
};

const MOST_FOUND: usize = 12;

#[derive(Template)]
#[template(path = "staff/choose.html")]
struct ChoosePage<'a> {
    visit: &'a Visit,
    association: &'a Association,
    words: String,
    found: Vec<&'a Row>,
}

#[derive(Template)]
#[template(path = "staff/merge.html")]
struct MergePage<'a> {
    visit: &'a Visit,
    into: &'a Association,
    from: &'a Association,
    changes: Vec<Difference>,
    counts: Counts,
    moving: Moving,
}

/// What moves besides the own layer.
struct Counts {
    notes: usize,
    faults: usize,
    contacts: Vec<Purpose>,
    roles: usize,
}

/// The one that stays first: the one with a number, else the one that says most about itself.
pub fn order<'a>(one: &'a Row, other: &'a Row) -> (&'a Row, &'a Row) {
    let weight = |row: &Row| (row.number.is_some(), row.has_own, row.is_public);
    if weight(one) >= weight(other) {
        (one, other)
    } else {
        (other, one)
    }
}

/// Finds the other one.
pub async fn choose(visit: Visit, Path(id): Path<String>) -> PageResult {
    super::sees(&visit)?;
    let association = super::find(&visit, id).await?;
    may(&visit.actor(), Action::Merge, Some(&association))?;
    let roll = visit.kept::<Roll>().await?;
    let asked = Fields::read(visit.query().as_bytes());
    let words = asked.one("q").to_owned();
    let wanted = if words.is_empty() {
        &association.name
    } else {
        &words
    };
    let others = roll.search(wanted).into_iter().map(|at| &roll.rows[at]);
    let others = others.filter(|row| row.id != association.id && !row.is_archived);
    let choose = ChoosePage {
        visit: &visit,
        found: others.take(MOST_FOUND).collect(),
        association: &association,
        words,
    };
    page(&choose, StatusCode::OK)
}

/// What would become of them.
pub async fn show(visit: Visit, Path((id, other)): Path<(String, String)>) -> PageResult {
    super::sees(&visit)?;
    let into = super::find(&visit, id).await?;
    let from = super::find(&visit, other).await?;
    may(&visit.actor(), Action::Merge, Some(&into))?;
    if from.id == into.id || is_gone(&from) || is_gone(&into) {
        return Err(PageError::NotFound);
    }
    let register = visit.kept::<Register>().await?;
    let (from_id, into_id) = (from.id.clone(), into.id.clone());
    let counts = visit
        .read(move |town, conn| {
            let taken = store::contacts_of(conn, &into_id)?;
            let contacts = store::contacts_of(conn, &from_id)?.into_iter();
            let contacts = contacts.map(|contact| contact.purpose);
            let is_free = |purpose: &Purpose| !taken.iter().any(|own| own.purpose == *purpose);
            Ok(Counts {
                notes: store::notes(conn, &from_id)?.len(),
                faults: store::faults_of(conn, &from_id)?.len(),
                contacts: contacts.filter(is_free).collect(),
                roles: identity::roles::in_association(conn, &*town.clock, &from_id.0)?.len(),
            })
        })
        .await?;
    let moving = would_move(&visit, &from.id, &into.id).await?;
    let before = into.own_layer();
    let after = joined(&from.own_layer(), &before);
    let preview = MergePage {
        visit: &visit,
        changes: differences(visit.say(), &register, &before, &after),
        into: &into,
        from: &from,
        counts,
        moving,
    };
    page(&preview, StatusCode::OK)
}

/// Does it, or says that they are two.
pub async fn send(
    visit: Visit,
    Path((id, other)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let apart = fields.one("do") == "apart";
    let asking = visit.clone();
    let here = visit.to(&format!("/saker/forening/{id}"));
    visit
        .write(move |town, conn| {
            may(&asking.actor(), Action::SeeInternal, None)?;
            let mut find =
                |id: String| store::one(conn, &AssociationId(id))?.ok_or(PageError::NotFound);
            let (into, from) = (find(id)?, find(other)?);
            let permit = may(&asking.actor(), Action::Merge, Some(&into))?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            if apart {
                keep_apart(conn, clock, ids, &permit, &into, &from)?;
                return Ok(());
            }
            let seen = (fields.version(), fields.one("other").parse::<i64>().ok());
            if seen != (Some(into.version), Some(from.version)) || is_gone(&from) || is_gone(&into)
            {
                return Err(PageError::Changed);
            }
            merge(
                conn,
                clock,
                ids,
                &permit,
                asking.capabilities(),
                &from,
                &into,
            )?;
            let by = permit.actor().who().map(|who| &who.person);
            watch::close_duplicate(conn, clock, &into.id, &from.id, by)?;
            Ok::<(), PageError>(())
        })
        .await?;
    let done = if apart {
        texts::id("staff-done-apart")
    } else {
        texts::id("staff-done-merged")
    };
    Ok(see_done(&here, done))
}

fn is_gone(association: &Association) -> bool {
    association.internal.merged_into.is_some()
        || association.standing == crate::model::Standing::Erased
}

impl ChoosePage<'_> {
    fn here(&self) -> String {
        self.visit
            .to(&format!("/saker/forening/{}", self.association.id))
    }

    fn href(&self, row: &Row) -> String {
        format!("{}/sla-sammen/{}", self.here(), row.id)
    }

    fn number(&self, row: &Row) -> String {
        let say = self.visit.say();
        match &row.number {
            Some(number) => say.organisation_number(number.as_str()),
            None => say.t("staff-no-number").into_owned(),
        }
    }

    fn crumbs(&self) -> Vec<Crumb> {
        crumbs(
            self.visit,
            self.association,
            format!("{}/sla-sammen", self.here()),
        )
    }
}

impl MergePage<'_> {
    fn here(&self) -> String {
        self.visit.to(&format!("/saker/forening/{}", self.into.id))
    }

    fn action(&self) -> String {
        format!("{}/sla-sammen/{}", self.here(), self.from.id)
    }

    fn turned(&self) -> String {
        let (into, from) = (&self.from.id, &self.into.id);
        self.visit
            .to(&format!("/saker/forening/{into}/sla-sammen/{from}"))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        crumbs(self.visit, self.into, self.action())
    }

    // texts: merge-*
    fn named(&self, id: &str) -> String {
        let names = [
            ("from", self.from.name.as_str()),
            ("into", self.into.name.as_str()),
        ];
        self.visit.say().ta(id, &names)
    }

    fn number(&self, association: &Association) -> String {
        let say = self.visit.say();
        match &association.organisation_number {
            Some(number) => say.organisation_number(number.as_str()),
            None => say.t("staff-no-number").into_owned(),
        }
    }

    /// What becomes of numbers and national facts.
    fn national(&self) -> String {
        let both = (
            &self.into.organisation_number,
            &self.from.organisation_number,
        );
        match both {
            (None, Some(_)) => self.named("merge-national-moves"),
            (Some(_), Some(_)) => self.named("merge-national-two"),
            (_, None) => self.named("merge-national-stays"),
        }
    }

    // texts: contacts-purpose-*
    /// What moves besides, a sentence each.
    fn moves(&self) -> Vec<String> {
        let say = self.visit.say();
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut moves = Vec::new();
        if self.counts.roles > 0 {
            moves.push(say.tn("merge-roles", count(self.counts.roles)));
        }
        moves.extend(words(say, &self.moving));
        for purpose in &self.counts.contacts {
            let name = say.t(&format!("contacts-purpose-{}", purpose.word()));
            moves.push(say.ta("merge-contact", &[("purpose", &name)]));
        }
        if self.counts.notes > 0 {
            moves.push(say.tn("merge-notes", count(self.counts.notes)));
        }
        if self.counts.faults > 0 {
            moves.push(say.tn("merge-faults", count(self.counts.faults)));
        }
        moves
    }

    fn undo_words(&self) -> String {
        self.visit.say().tn("merge-undo", DAYS_TO_UNDO)
    }
}

fn crumbs(visit: &Visit, association: &Association, here: String) -> Vec<Crumb> {
    let say = visit.say();
    vec![
        Crumb {
            words: say.t("staff-title").into_owned(),
            path: visit.to("/saker/foreninger"),
        },
        Crumb {
            words: association.name.clone(),
            path: visit.to(&format!("/saker/forening/{}", association.id)),
        },
        Crumb {
            words: say.t("staff-merge").into_owned(),
            path: here,
        },
    ]
}
