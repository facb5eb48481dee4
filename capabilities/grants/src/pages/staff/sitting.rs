//! What a body decided, entered by staff: body, day, case number, vote, who took part and who stepped
//! aside, what it did with the pots, and the sum of each row, with reasons where a row was amended.
//! Totals follow what is written, and more than there is is refused. It can be undone until notice is
//! given, as everything else that is decided together.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use jiff::civil::Date;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    sitting_read::{Read, Row, read},
    sitting_written::{PotWritten, Written},
};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDecided, NotSat},
    store,
};

/// The part of the page that follows what is written.
const TOTALS: &str = "totals";

#[derive(Template)]
#[template(path = "staff/sitting.html")]
struct SittingPage<'a> {
    visit: &'a Visit,
    read: Read,
    written: Written,
    errors: FormErrors,
    back: String,
}

/// Shows the form, as recommended.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Decide)?;
    let asked = Fields::read(visit.query().as_bytes());
    let written = Written {
        council: asked.has("utvalg").then(|| asked.one("utvalg").to_owned()),
        ..Written::default()
    };
    shown(&visit, &id, written, FormErrors::new()).await
}

async fn shown(visit: &Visit, id: &str, mut written: Written, errors: FormErrors) -> PageResult {
    let (seen, own, before) = (visit.clone(), id.to_owned(), written.clone());
    let read = visit
        .read(move |_, conn| read(&seen, conn, &own, &before))
        .await?;
    if written.body.is_empty() {
        written.body.clone_from(&read.body);
    }
    let status = errors.status();
    let shown = SittingPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        visit,
        read,
        written,
        errors,
    };
    page(&shown, status)
}

/// Decides as the body did.
pub async fn enter(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let (written, again) = (Written::read(&fields), fields.has("again"));
    if visit.wants_fragment(TOTALS) || again {
        return shown(&visit, &id, written, FormErrors::new()).await;
    }
    let (own, mut errors, say) = (id.clone(), FormErrors::new(), visit.say());
    let round = visit
        .read(move |_, conn| store::rounds::one(conn, &own)?.ok_or(PageError::NotFound))
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let met_on = written.met_on.checked("met_on", say, &mut errors);
    if met_on.is_none_or(|day: Date| day > today) && errors.of("met_on").is_empty() {
        errors.add("met_on", say.t("grantdesk-error-met"));
    }
    let sat = written.parse(say, &round, &mut errors);
    let Some((sat, met_on)) = sat.zip(met_on).filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, written, errors).await;
    };
    if sat.pots != round.pots && written.version != Some(round.version) {
        // Somebody has changed the pots since this form was made; the body did not.
        return Err(PageError::Changed);
    }
    let sat = actions::Sat { met_on, ..sat };
    let done = visit
        .write(move |town, conn| {
            match actions::decide_as_body(conn, &Hand::new(town, &permit), &round, &sat) {
                Ok(bulk) => Ok(Ok(bulk)),
                Err(NotSat::NotDecided(NotDecided::NotDone(not_done))) => Err(not_done.into()),
                Err(refused) => Ok::<_, PageError>(Err(refused)),
            }
        })
        .await?;
    let refused = match done {
        Ok(bulk) => {
            let there = visit.to(&format!("/saker/tilskudd/runde/{id}?angre={bulk}"));
            return Ok(see_done(&there, texts::id("grantdesk-done-sitting")));
        }
        Err(refused) => refused,
    };
    let said = |id: &str| say.t(id).into_owned();
    let (field, words) = match refused {
        NotSat::AbovePot(None) => (
            "amount-total".to_owned(),
            said(texts::id("grantdesk-error-above-pot")),
        ),
        NotSat::AbovePot(Some(rank)) => (
            format!("pot-{rank}"),
            said(texts::id("grantdesk-error-above-one-pot")),
        ),
        NotSat::NoReasonsFor(row) => (
            format!("reasons-{row}"),
            said(texts::id("grantdesk-error-amended")),
        ),
        NotSat::NoOtherLine => (
            "other_line".to_owned(),
            said(texts::id("grantdesk-error-other-line")),
        ),
        NotSat::NobodyPresent => (
            "present".to_owned(),
            said(texts::id("grantdesk-error-present")),
        ),
        NotSat::NotAMember => (
            "present".to_owned(),
            said(texts::id("grantdesk-error-not-a-member")),
        ),
        NotSat::TooFew(name) => {
            let words = say.ta("grantdesk-error-too-few", &[("name", &name)]);
            ("present".to_owned(), words)
        }
        NotSat::NotDecided(_) => return Err(PageError::Changed),
    };
    errors.add(field, words);
    shown(&visit, &id, written, errors).await
}

impl SittingPage<'_> {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    /// The version of the round whose pots this form was made from.
    fn version(&self) -> i64 {
        self.written.version.unwrap_or(self.read.round.version)
    }

    fn title(&self) -> &str {
        self.read.round.titled(self.visit.language())
    }

    fn whole(&self) -> Money {
        self.written.whole(&self.read.round)
    }

    /// «40 000 kr av 100 000 kr».
    fn total_words(&self) -> String {
        let say = self.visit.say();
        let (sum, pot) = (say.money(self.total()), say.money(self.whole()));
        let words = [("sum", sum.as_str()), ("pot", pot.as_str())];
        say.ta("grantdesk-sitting-total", &words)
    }

    fn total(&self) -> Money {
        let rows = self.read.rows.iter();
        let kroner = rows.filter_map(|row| web::kroner(&row.amount));
        Money::from_kroner(kroner.sum())
    }

    fn amended(&self) -> String {
        let count = self.read.rows.iter().filter(|row| row.is_amended).count();
        let count = i64::try_from(count).unwrap_or_default();
        self.visit.say().tn("grantdesk-sitting-amended", count)
    }

    fn before(&self) -> Money {
        self.read.before.iter().map(|(_, sum)| *sum).sum()
    }

    /// What is left of all of it; below nothing when there is too little.
    fn left(&self) -> (web::State, String) {
        let now: Money = self.read.rows.iter().map(Row::own_share).sum();
        self.left_of(self.whole(), self.before() + now)
    }

    fn left_of(&self, whole: Money, given: Money) -> (web::State, String) {
        let say = self.visit.say();
        let left = whole.ore() - given.ore();
        let words = say.money_ore(left);
        let words = [("sum", words.as_str())];
        if left < 0 {
            (
                web::State::Stopped,
                say.ta("grantdesk-sitting-over", &words),
            )
        } else {
            (web::State::Good, say.ta("grantdesk-sitting-left", &words))
        }
    }

    /// Each pot with what is left of it, where there are several.
    fn left_by_pot(&self) -> Vec<(String, web::State, String)> {
        let pots = self.written.pots_of(&self.read.round);
        if pots.len() < 2 {
            return Vec::new();
        }
        let rank_of = |row: &Row| row.pot.parse().unwrap_or(row.own_pot);
        let one = |pot: &crate::model::Pot| {
            let rows = self.read.rows.iter().filter(|row| rank_of(row) == pot.rank);
            let now: Money = rows.map(Row::own_share).sum();
            let before = self
                .read
                .before
                .iter()
                .filter(|(rank, _)| *rank == pot.rank);
            let before: Money = before.map(|(_, sum)| *sum).sum();
            let (state, words) = self.left_of(pot.amount, before + now);
            let purpose = pot.purpose.nearest(self.visit.language());
            let purpose = purpose.map(|(_, text)| text.to_owned()).unwrap_or_default();
            (purpose, state, words)
        };
        pots.iter().map(one).collect()
    }

    /// Whether a row can be taken from several pots.
    fn has_pots(&self) -> bool {
        self.read.rows.iter().any(|row| !row.pots.is_empty())
    }

    /// Whether something was written about the pots.
    fn pots_are_open(&self) -> bool {
        let wrong = |name: &str| !self.errors.of(name).is_empty();
        let pots = self.read.pots.iter();
        !self.written.new_pot.is_empty()
            || !self.written.other_line.is_empty()
            || self.written.whole(&self.read.round) != self.read.round.money()
            || wrong("other_line")
            || wrong("new_amount")
            || pots
                .into_iter()
                .any(|pot| wrong(&format!("pot-{}", pot.rank)))
    }

    fn pot_words(&self, pot: &PotWritten) -> String {
        if pot.purpose.is_empty() {
            self.visit.say().t("grantdesk-column-pot").into_owned()
        } else {
            pot.purpose.clone()
        }
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn field(&self, part: &str, id: &str) -> String {
        format!("{part}-{id}")
    }

    #[allow(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "a template asks its page"
    )]
    fn line(&self, number: &usize, part: &str) -> String {
        format!("aside-{number}-{part}")
    }

    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn pot_field(&self, pot: &PotWritten) -> String {
        format!("pot-{}", pot.rank)
    }

    fn said_of(&self, id: &str, row: &Row) -> String {
        self.visit.say().ta(id, &[("name", row.name.as_str())])
    }
}
