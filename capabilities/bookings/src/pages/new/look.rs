//! What is found out about what one is about to take: each time with what stands in its way, the price for
//! whoever borrows, what the rules ask, and whether she holds it already.

use db::Conn;
use venues::availability::Standing;
use web::{PageError, Visit};

use super::{
    candidate::{Candidate, candidates},
    words::{borrower_words, rule_words},
};
use crate::{
    actions,
    borrower::Borrower,
    model::BookingState,
    pages::{
        asked::Asked,
        ground::{Ground, Kept},
        price::{Told, told},
    },
    stage::Stage,
    words_of,
};

/// What was found out.
pub struct Shown {
    pub place: String,
    pub premises_path: String,
    /// All times asked for.
    pub candidates: Vec<Candidate>,
    /// For whom, to choose from.
    pub borrowers: Vec<(String, String, bool)>,
    pub price: Told,
    /// What the rules ask, in sentences.
    pub rules: Vec<String>,
    /// Whether it is granted without a case officer.
    pub at_once: bool,
    pub is_association: bool,
    /// The reservation in which she holds the time already.
    pub hers: Option<String>,
    /// What one agrees to by taking it, for the simplest way.
    pub terms: Vec<(String, String)>,
}

impl Shown {
    /// Whether any of it can be had.
    pub fn can_be_had(&self) -> bool {
        self.candidates.iter().any(|one| one.refusal.is_none())
    }

    /// How many of the times are free.
    pub fn free_count(&self) -> usize {
        self.candidates
            .iter()
            .filter(|one| one.refusal.is_none())
            .count()
    }
}

/// Finds out what she is about to take.
pub async fn look(visit: &Visit, asked: Asked) -> Result<Shown, PageError> {
    let (ground, say) = (Ground::of(visit), visit.say().clone());
    let here = visit.clone();
    visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            looked(&here, conn, &stage, &say, &asked)
        })
        .await
}

fn looked(
    visit: &Visit,
    conn: &mut Conn,
    stage: &Stage<'_>,
    say: &texts::Speaker,
    asked: &Asked,
) -> Result<Shown, PageError> {
    let first = asked.sets.first().ok_or(PageError::NotFound)?;
    let (premises, _) = stage.venues.with_set(first).ok_or(PageError::NotFound)?;
    let on = stage.now().in_oslo().date();
    let all = Borrower::all(conn, stage.actor, on)?;
    let borrower = Borrower::chosen(&all, &asked.borrower);
    let mut asker = stage.asker(conn, &borrower)?;
    if stage.actor.who().is_none() {
        asker.standing = Standing::unknown();
    }
    let asker = asker.asking_for(asked.kind().of_occurrences());
    let whole = Asked {
        chosen: Vec::new(),
        ..asked.clone()
    };
    let candidates = candidates(visit, conn, stage, (&borrower, &asker), &whole)?;
    let hers = own_draft(conn, stage, &whole)?;
    let free = candidates.iter().filter(|one| one.refusal.is_none());
    let price = told(say, free.map(|one| one.quote.as_ref()));
    let date = asked.date.unwrap_or(on);
    let rule = venues::availability::rule_for(premises, &asker, date).ok();
    let at_once = rule.is_some_and(|rule| {
        let (opens, closes) = asked.hours.unwrap_or((0, 0));
        rule.grants_at_once(opens, closes)
    });
    let mut rules = Vec::new();
    let mut terms = Vec::new();
    if let Some(rule) = rule {
        rules = rule_words(say, rule, at_once);
        if let Some(asks) = &rule.terms {
            let found = venues::store::terms(conn, asks, on)?;
            terms.extend(found.map(|it| {
                let (title, text) = it.said(say.language());
                (title.to_owned(), text.to_owned())
            }));
        }
    }
    let borrowers = all
        .iter()
        .map(|one| {
            let words = borrower_words(say, one);
            (one.word.clone(), words, one.word == borrower.word)
        })
        .collect();
    Ok(Shown {
        place: if asked.sets.len() == 1 {
            words_of::place(stage.venues, first)
        } else {
            let all: Vec<String> = asked
                .sets
                .iter()
                .map(|set| words_of::place(stage.venues, set))
                .collect();
            say.list(&all)
        },
        premises_path: visit.to(&format!("/lokale/{}", premises.id)),
        candidates,
        borrowers,
        price,
        rules,
        at_once,
        is_association: borrower.is_association(),
        hers: hers.map(|id| visit.to(&format!("/reservasjon/{id}"))),
        terms,
    })
}

/// Her own draft that holds one of the times: she came back, and is led on instead of away.
fn own_draft(
    conn: &mut Conn,
    stage: &Stage<'_>,
    asked: &Asked,
) -> Result<Option<String>, PageError> {
    let Some(who) = stage.actor.who() else {
        return Ok(None);
    };
    let now = stage.now();
    let wanted = asked.wanted();
    for draft in crate::store::bookings::made_by(conn, &who.person)? {
        let is_held = draft.held_until.is_some_and(|until| now < until);
        if draft.state != BookingState::Draft || !is_held {
            continue;
        }
        let times = crate::store::bookings::times(conn, &draft.id)?;
        let same = |one: &actions::Wanted| {
            times
                .iter()
                .any(|time| time.wished_set == one.set && time.wished_starts == one.period.starts)
        };
        if wanted.iter().any(same) {
            return Ok(Some(draft.id));
        }
    }
    Ok(None)
}
