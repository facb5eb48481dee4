//! Beginning an application: empty, or from last year's. An association has one draft in a round for
//! each of its groups, so two officers who begin at once write in the same.

use access::PersonId;
use db::{Conn, Error};

use super::{Hand, MADE};
use crate::{
    known::{given, last},
    model::{Application, BlockKind, Budget, Form, Round, Saved, State, TITLE},
    store,
};

/// Who applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applicant {
    /// The association.
    pub held_by: Option<String>,
    /// The person who begins it; none when staff do.
    pub person: Option<PersonId>,
    /// A group of the association, or one without number.
    pub group: String,
    /// How it came to staff: `paper`, `phone`, `talk`; else empty.
    pub way: String,
}

/// Begins, or gives back the draft there is.
pub fn start(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    who: &Applicant,
    from_last_year: bool,
) -> Result<Application, Error> {
    if let Some(draft) = draft(conn, round, who)? {
        return Ok(draft);
    }
    let form = store::schemes::form_of(conn, &round.form)?.ok_or(Error::NotFound)?;
    let earlier = match (&who.held_by, from_last_year) {
        (Some(id), true) => last(conn, id, &round.scheme)?,
        _ => None,
    };
    let id = hand.town.ids.next();
    let application = Application {
        number: None,
        round_id: round.id.clone(),
        held_by: who.held_by.clone(),
        person_id: who.person.clone(),
        group_name: who.group.clone(),
        title: String::new(),
        applied: kernel::Money::ZERO,
        pot: round.pots.first().map_or(1, |pot| pot.rank),
        state: State::Draft,
        way: who.way.clone(),
        entered_by: hand.person().filter(|_| !who.way.is_empty()),
        began_at: hand.now(),
        answers_version: 0,
        sent_at: None,
        sent_by: None,
        sent_version: 0,
        guidelines_id: round.guidelines.clone(),
        form_id: form.id.clone(),
        copied_from: earlier.as_ref().map(|(it, _)| it.id.clone()),
        lacking_until: None,
        handled_by: None,
        recommended: None,
        recommended_why: String::new(),
        version: 1,
        id,
    };
    store::applications::insert(conn, &application)?;
    hand.record(conn, &application.id, MADE, application.held_by.as_deref())?;
    hand.tell(conn, &application.id, ("began", ""), false)?;
    if let Some((earlier, decision)) = earlier {
        let saves = copied(conn, hand, &earlier, given(Some(&decision)), &form.form)?;
        store::answers::add(conn, &application.id, &saves)?;
        let answers_version = saves.last().map_or(0, |saved| saved.version);
        return Ok(Application {
            answers_version,
            ..application
        });
    }
    Ok(application)
}

/// The draft an applicant has in a round.
fn draft(conn: &mut Conn, round: &Round, who: &Applicant) -> Result<Option<Application>, Error> {
    let all = match (&who.held_by, &who.person) {
        (Some(id), _) => store::applications::of_association(conn, id)?,
        (None, Some(person)) => store::applications::begun_by(conn, person)?,
        (None, None) => return Ok(None),
    };
    Ok(all.into_iter().find(|it| {
        it.round_id == round.id
            && it.state == State::Draft
            && it.held_by == who.held_by
            && it.group_name == who.group
            && it.way == who.way
    }))
}

/// The answers of an earlier application, for questions that are asked again. What must be said anew
/// (declarations, what the register knows, attachments, dates) is not copied.
fn copied(
    conn: &mut Conn,
    hand: &Hand<'_>,
    earlier: &Application,
    given: Option<kernel::Money>,
    form: &Form,
) -> Result<Vec<Saved>, Error> {
    let sent = store::applications::submissions(conn, &earlier.id)?;
    let Some(sent) = sent.first() else {
        return Ok(Vec::new());
    };
    let mut saves = Vec::new();
    for block in form.blocks() {
        let answer = sent.answer(&block.code);
        let value = match &block.kind {
            BlockKind::Budget { .. } => Budget::read(answer)
                .map(|budget| budget.next_year(given).written())
                .unwrap_or_default(),
            BlockKind::Text
            | BlockKind::LongText
            | BlockKind::Number
            | BlockKind::Money
            | BlockKind::Choice { .. }
                if block.code != TITLE =>
            {
                answer.to_owned()
            }
            _ => String::new(),
        };
        if value.is_empty() {
            continue;
        }
        saves.push(Saved {
            block: block.code.clone(),
            version: i64::try_from(saves.len()).unwrap_or_default() + 1,
            value,
            page: COPY.to_owned(),
            at: hand.now(),
            by: hand.person(),
        });
    }
    Ok(saves)
}

/// The page that answers copied from an earlier application were written on.
pub const COPY: &str = "copy";
