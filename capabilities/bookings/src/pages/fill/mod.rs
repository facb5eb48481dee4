//! One page to fill in while the time is held: who borrows, for what, how many, when, what else.
//!
//! The countdown is the server's: without script the page says until when. It survives a reload, can
//! be made longer once, and «Slipp tida» gives the time back at once. Regulations ask for little, so
//! the page does: numbers of people and never names, one adult's phone where premises demand it
//! (personvernforordningen art. 5, least data).

mod read;
mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use texts::Speaker;
use venues::time::{DAY, civil};
use web::{Choice, Crumb, FormErrors, PageResult, Visit, page, see_done, see_other};

use self::read::shown;
pub use self::{
    read::{cancel_words, hours},
    written::Written,
};
use super::{
    asked::{clock, on},
    ground::{Ground, Kept, act, basket},
    price::Told,
};
use crate::{
    access::Action,
    actions::{self, Wanted},
    basket::{Basket, closing},
    borrower::Borrower,
    model::{BookingKind, BookingState, Terms},
    stage::{Refused, Stage},
    words_of,
};

#[derive(Template)]
#[template(path = "fill/fill.html")]
struct FillPage<'a> {
    visit: &'a Visit,
    shown: Shown,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "fill/lapsed.html")]
struct LapsedPage<'a> {
    visit: &'a Visit,
    place: String,
    when: String,
    again: String,
}

/// What the form is filled in with, and what stands beside it.
pub struct Shown {
    id: String,
    version: i64,
    kind: BookingKind,
    place: String,
    premises_path: String,
    when: String,
    after: String,
    /// What the place has, in a few words.
    facts: Vec<String>,
    /// Seconds left of the hold, and until when in words.
    left: i64,
    until: String,
    may_prolong: bool,
    borrowers: Vec<Choice>,
    is_association: bool,
    purposes: Vec<Choice>,
    most_people: Option<i32>,
    young_under: i64,
    /// Hours to choose from, of a single time.
    hours: Option<(Vec<Choice>, Vec<Choice>)>,
    /// Every time, when there are several.
    times: Vec<Time>,
    lost: Vec<(String, String)>,
    extras: Vec<Choice>,
    needs_responsible: bool,
    terms: Vec<(String, String, String)>,
    price: Told,
    cancel: String,
}

/// One of several times.
pub struct Time {
    id: String,
    when: String,
    place: String,
    chosen: bool,
    sum: String,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (ground, say) = (Ground::of(&visit), visit.say().clone());
    let (here, at) = (visit.clone(), id.clone());
    let answer = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &at)?;
            let over = basket
                .booking
                .held_until
                .is_none_or(|until| until <= stage.now());
            match basket.booking.state {
                BookingState::Draft if !over => {
                    let written = Written::of(&basket);
                    let shown = shown(&here, &stage, conn, &basket)?;
                    Ok(Answer::Fill(Box::new(shown), Box::new(written)))
                }
                BookingState::Draft | BookingState::Lapsed => {
                    Ok(Answer::Over(place_and_time(&say, &stage, &basket)))
                }
                _ => Ok(Answer::Sent),
            }
        })
        .await?;
    match answer {
        Answer::Fill(shown, written) => {
            visit.person()?;
            let form = FillPage {
                visit: &visit,
                shown: *shown,
                written: *written,
                errors: FormErrors::new(),
            };
            page(&form, StatusCode::OK)
        }
        Answer::Over(over) => lapsed(&visit, over, StatusCode::OK),
        Answer::Sent => super::one::show(visit, id).await,
    }
}

enum Answer {
    Fill(Box<Shown>, Box<Written>),
    Over((String, String, String)),
    Sent,
}

/// Keeps what was written; `do=price` shows the page again with the price of it.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let written = Written::read(&body);
    let say = visit.say().clone();
    let form = written.clone();
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let on_day = stage.now().in_oslo().date();
        let all = Borrower::all(conn, stage.actor, on_day)?;
        let needs = Needs::of(stage, conn, &basket, &form, &all)?;
        match form.parse(&say, &basket, &all, &needs) {
            Ok(filled) => {
                actions::fill_in(stage, conn, &basket, &filled).map(|_| FormErrors::new())
            }
            Err(errors) => Ok(errors),
        }
    })
    .await?;
    let there = visit.to(&format!("/reservasjon/{id}"));
    match done {
        Ok(errors) if errors.is_empty() && written.only_price => Ok(see_other(&there)),
        Ok(errors) if errors.is_empty() => Ok(see_other(&format!("{there}/se-over"))),
        Ok(errors) => again(&visit, &id, written, errors).await,
        Err(Refused::Cannot { refusal, .. }) => {
            let mut errors = FormErrors::new();
            let field = if written.times.len() == 1 {
                "from"
            } else {
                "who"
            };
            errors.add(field, refusal.words(visit.say(), None));
            again(&visit, &id, written, errors).await
        }
        Err(Refused::HoldIsOver) => over(&visit, &id).await,
        Err(other) => Err(other.into()),
    }
}

/// As much time once more.
pub async fn prolong(visit: Visit, Path(id): Path<String>) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        actions::prolong(stage, conn, &basket.booking)
    });
    let there = visit.to(&format!("/reservasjon/{id}"));
    match done.await? {
        Ok(()) => Ok(see_done(&there, texts::id("booking-done-prolonged"))),
        Err(Refused::NotNow) => over(&visit, &id).await,
        Err(other) => Err(other.into()),
    }
}

/// Lets the time go, and leads back to the place.
pub async fn let_go(visit: Visit, Path(id): Path<String>) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        let place = basket
            .place(stage.venues)
            .map(|(premises, _)| premises.id.clone());
        actions::let_go(stage, conn, &basket.booking)?;
        Ok(place)
    });
    match done.await? {
        Ok(place) => {
            let back = place.map_or("/lokaler".to_owned(), |id| format!("/lokale/{id}"));
            Ok(see_done(&visit.to(&back), texts::id("booking-done-let-go")))
        }
        Err(other) => Err(other.into()),
    }
}

/// Holds one more time at the same place.
pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = web::Fields::read(&body);
    let date = fields.date("day").date();
    let (from, to) = (
        fields.one("add-from").to_owned(),
        fields.one("add-to").to_owned(),
    );
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let period = date.and_then(|date| on(date, &from, &to));
        let first = basket.lines.first().ok_or(Refused::NotThere)?;
        let Some(period) = period else {
            return Ok(false);
        };
        let wanted = Wanted {
            set: first.occurrence.set.clone(),
            period,
            around: None,
        };
        actions::add(stage, conn, &basket.booking, &wanted)?;
        Ok(true)
    });
    let there = visit.to(&format!("/reservasjon/{id}"));
    let mut errors = FormErrors::new();
    match done.await? {
        Ok(true) => return Ok(see_done(&there, texts::id("booking-done-added"))),
        Ok(false) => errors.add("day", visit.say().t("booking-error-add")),
        Err(Refused::Cannot { refusal, .. }) => errors.add("day", refusal.words(visit.say(), None)),
        Err(Refused::HoldIsOver) => return over(&visit, &id).await,
        Err(other) => return Err(other.into()),
    }
    let ground = Ground::of(&visit);
    let at = id.clone();
    let written = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            Ok(Written::of(&basket(&stage, conn, Action::Manage, &at)?))
        })
        .await?;
    again(&visit, &id, written, errors).await
}

/// The form once more, with what was written and what is wrong.
async fn again(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.to_owned());
    let form = written.clone();
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let mut basket = basket(&stage, conn, Action::Manage, &at)?;
            form.show_in(&mut basket);
            shown(&here, &stage, conn, &basket)
        })
        .await?;
    let status = errors.status();
    let form = FillPage {
        visit,
        shown,
        written,
        errors,
    };
    page(&form, status)
}

/// The hold is over.
async fn over(visit: &Visit, id: &str) -> PageResult {
    let (ground, say, at) = (Ground::of(visit), visit.say().clone(), id.to_owned());
    let over = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &at)?;
            Ok(place_and_time(&say, &stage, &basket))
        })
        .await?;
    lapsed(visit, over, StatusCode::CONFLICT)
}

fn lapsed(
    visit: &Visit,
    (place, when, query): (String, String, String),
    status: StatusCode,
) -> PageResult {
    let again = visit.to(&format!("/reservasjon/ny?{query}"));
    page(
        &LapsedPage {
            visit,
            place,
            when,
            again,
        },
        status,
    )
}

/// Where and when it was, and the query that asks for it again.
pub fn place_and_time(
    say: &Speaker,
    stage: &Stage<'_>,
    basket: &Basket,
) -> (String, String, String) {
    let Some(first) = basket.lines.first() else {
        return Default::default();
    };
    let (set, period) = (&first.occurrence.set, first.occurrence.period);
    let (date, opens) = civil(period.starts);
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("set", set)
        .append_pair("date", &date.to_string())
        .append_pair("from", &clock(opens))
        .append_pair("to", &clock(closing(period).min(DAY)));
    (
        words_of::place(stage.venues, set),
        words_of::when(say, period),
        query.finish(),
    )
}

/// What must be filled in, by the rules of whoever is chosen.
pub struct Needs {
    /// An adult who answers for it.
    pub responsible: bool,
    /// Versions of terms that must be accepted.
    pub terms: Vec<String>,
    /// As many people fit.
    pub most_people: Option<i32>,
    /// What the place is called in a sentence.
    pub place: String,
}

impl Needs {
    fn of(
        stage: &Stage<'_>,
        conn: &mut Conn,
        basket: &Basket,
        written: &Written,
        all: &[Borrower],
    ) -> Result<Self, Refused> {
        let borrower = Borrower::chosen(all, &written.who);
        let asker = stage.asker(conn, &borrower)?;
        let rules = basket.rules(stage.venues, &asker);
        let terms = basket.terms(conn, &rules, stage.now().in_oslo().date())?;
        let place = basket.place(stage.venues);
        Ok(Self {
            responsible: rules.iter().any(|rule| rule.needs_responsible),
            terms: terms.iter().map(Terms::key).collect(),
            most_people: place.and_then(|(_, set)| set.most_people),
            place: place.map(|(_, set)| set.name.clone()).unwrap_or_default(),
        })
    }
}

impl FillPage<'_> {
    fn lost_words(&self) -> String {
        let count = i64::try_from(self.shown.lost.len()).unwrap_or(i64::MAX);
        self.visit.say().tn("booking-lost", count)
    }

    fn heading(&self) -> String {
        let who = if self.shown.is_association { "we" } else { "i" };
        // texts: booking-fill-title-*
        self.visit
            .say()
            .t(&format!("booking-fill-title-{who}"))
            .into_owned()
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        vec![
            Crumb {
                words: say.t("booking-crumb-find").into_owned(),
                path: self.visit.to("/lokaler"),
            },
            Crumb {
                words: self.shown.place.clone(),
                path: self.shown.premises_path.clone(),
            },
            Crumb {
                words: say.t("booking-crumb-book").into_owned(),
                path: self.here(""),
            },
        ]
    }

    fn here(&self, rest: &str) -> String {
        self.visit
            .to(&format!("/reservasjon/{}{rest}", self.shown.id))
    }

    fn lead(&self) -> String {
        let words = [
            ("place", self.shown.place.as_str()),
            ("when", &self.shown.when),
            ("price", &self.price_heading()),
        ];
        self.visit.say().ta("booking-fill-lead", &words)
    }

    fn price_heading(&self) -> String {
        price_heading(
            self.visit.say(),
            &self.shown.price,
            self.shown.is_association,
        )
    }

    fn held(&self) -> String {
        let who = if self.shown.is_association { "we" } else { "i" };
        let until = [("until", self.shown.until.as_str())];
        // texts: booking-held-*
        self.visit.say().ta(&format!("booking-held-{who}"), &until)
    }

    /// «11.20», as it was when the page was made; script goes on from there.
    fn timer(&self) -> String {
        let left = self.shown.left;
        let point = if self.visit.language().tag() == "en" {
            ":"
        } else {
            "."
        };
        format!("{}{point}{:02}", left / 60, left % 60)
    }

    fn timer_words(&self) -> String {
        let minutes = self.shown.left / 60;
        self.visit.say().tn("booking-minutes-left", minutes)
    }

    fn people_hint(&self) -> String {
        let say = self.visit.say();
        match self.shown.most_people {
            Some(most) => say.ta(
                "booking-people-most",
                &[("most", &say.number(i64::from(most)))],
            ),
            None => say.t("booking-people-about").into_owned(),
        }
    }

    fn young_label(&self) -> String {
        let under = self.shown.young_under.to_string();
        self.visit.say().ta("booking-young", &[("under", &under)])
    }

    fn terms_label(&self, title: &str) -> String {
        self.visit
            .say()
            .ta("booking-terms-accept", &[("title", title)])
    }

    fn accepts(&self, key: &str) -> bool {
        self.written.terms.iter().any(|one| one == key)
    }

    fn is_event(&self) -> bool {
        self.shown.kind == BookingKind::Event || self.written.purpose == "event"
    }
}

/// «Dere betaler 250 kr», «Det er gratis for dere».
pub fn price_heading(say: &Speaker, price: &Told, is_association: bool) -> String {
    let who = if is_association { "we" } else { "i" };
    if price.is_free && price.is_known {
        say.t(&format!("booking-free-{who}")).into_owned()
    } else {
        say.ta(&format!("booking-pay-{who}"), &[("sum", &price.sum)])
    }
}
