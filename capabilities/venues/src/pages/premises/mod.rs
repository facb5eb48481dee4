//! Premises: all that is known about them, what they cost and what rules there are for whoever
//! borrows, and the week.
//!
//! Facts carry who says so and since when; unknown is shown as unknown, and the checklist of
//! universal design is whole whatever is known (likestillings- og diskrimineringsloven § 17).

mod prices;
mod rules;
pub mod storing;

use askama::Template;
use associations::DrawnMap;
use axum::{extract::Path, http::HeaderMap};
use jiff::{ToSpan as _, civil::Date};
use web::{Choice, Crumb, PageError, PageResult, Part, Visit, page_with_tag};

use self::{prices::Prices, storing::Storing};
use super::{
    Shown,
    facts::{self, Suits, Told},
    week::{self, Calendar},
    words,
};
use crate::model::{Layer, LettableSet, OpeningRule, Picture, Premises, PremisesKind, Site, hours};

#[derive(Template)]
#[template(path = "premises/premises.html")]
struct PremisesPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    premises: &'a Premises,
    site: Option<&'a Site>,
    name: String,
    crumbs: Vec<Crumb>,
    calendar: Calendar<'a>,
    map: Option<DrawnMap<'a>>,
    monday: Date,
    prices: Option<Prices>,
    rules: Vec<String>,
    /// In place of the week, where things are kept.
    storing: Option<Storing>,
    /// What other rooms tell of it.
    parts: Vec<Part>,
}

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let monday = week::read(visit.query()).unwrap_or_else(|| week::monday_of(shown.today));
    let calendar = week::calendar_of(&visit, &shown, premises, monday).await?;
    let keeps = premises.kind == PremisesKind::Storage;
    let storing = if keeps {
        let until = shown.today.saturating_add(storing::AHEAD.days());
        let diary = shown.diary(&visit, (shown.today, until)).await?;
        storing::of(&visit, &shown, premises, &diary)
    } else {
        None
    };
    let site = shown.venues.site(&premises.site);
    let name = words::full_name(premises, site);
    let position = site.and_then(|site| site.position);
    let pins: Vec<_> = position.into_iter().map(|at| (1, at)).collect();
    let crumb = |words: String, path: String| Crumb { words, path };
    let page = PremisesPage {
        crumbs: vec![
            crumb(
                visit.say().t("venue-nav").into_owned(),
                visit.to("/lokaler"),
            ),
            crumb(name.clone(), visit.to(visit.path())),
        ],
        map: (!pins.is_empty())
            .then(|| DrawnMap::of(&visit, shown.register.municipality(), &pins))
            .flatten(),
        prices: prices::of(visit.say(), &shown, premises),
        rules: rules::told(
            visit.say(),
            premises,
            &shown.asker_at(premises),
            shown.today,
        ),
        visit: &visit,
        shown: &shown,
        premises,
        site,
        name,
        calendar,
        monday,
        storing,
        parts: parts_of(&visit, id).await?,
    };
    page_with_tag(&page, &asked)
}

async fn parts_of(visit: &Visit, id: String) -> Result<Vec<Part>, PageError> {
    let asking = visit.clone();
    visit
        .read(move |_, conn| {
            let mut parts = Vec::new();
            for capability in asking.capabilities() {
                parts.extend((capability.of_premises)(&asking, conn, &id)?);
            }
            parts.sort_by_key(|part| part.rank);
            Ok(parts)
        })
        .await
}

impl PremisesPage<'_> {
    fn universal_design(&self) -> Vec<Told> {
        let pictures: Vec<Picture> = self.pictures().into_iter().cloned().collect();
        facts::universal_design(self.visit.say(), self.premises, &pictures)
    }

    fn needs(&self) -> Vec<Suits> {
        facts::needs(self.visit.say(), self.premises)
    }

    fn other_facts(&self) -> Vec<Told> {
        facts::others(self.visit.say(), self.premises)
    }

    /// Pictures of the room, then of the house.
    fn pictures(&self) -> Vec<&Picture> {
        let venues = &self.shown.venues;
        let own = venues.pictures(&self.premises.id).iter();
        own.chain(venues.pictures(&self.premises.site)).collect()
    }

    /// Those that show no fact: these stand first on the page.
    fn views(&self) -> Vec<&Picture> {
        let all = self.pictures().into_iter();
        all.filter(|it| it.topic.is_none()).take(3).collect()
    }

    // texts: venue-kind-*
    fn kind(&self) -> String {
        let word = self.premises.kind.word();
        self.visit
            .say()
            .t(&format!("venue-kind-{word}"))
            .into_owned()
    }

    fn district(&self) -> Option<&str> {
        self.shown.venues.district(&self.site?.district)
    }

    fn most(&self) -> Option<String> {
        let most = self.premises.most_people()?;
        Some(self.visit.say().tn("venue-most-people", i64::from(most)))
    }

    fn people(&self, set: &LettableSet) -> String {
        let say = self.visit.say();
        set.most_people.map_or_else(
            || say.t("venue-unknown").into_owned(),
            |most| say.tn("venue-most-people", i64::from(most)),
        )
    }

    /// «Trene inne, håndball og volleyball».
    fn purposes(&self) -> String {
        let say = self.visit.say();
        let suits = self.premises.suits.iter();
        let words = suits.filter_map(|suits| words::purpose(say, &suits.purpose));
        say.list(&words.collect::<Vec<_>>())
    }

    /// The hours of the base week for whoever borrows, Monday first; days alike stand together.
    fn opening(&self) -> Vec<(String, String)> {
        let say = self.visit.say();
        let base = self
            .premises
            .opening
            .iter()
            .filter(|rule| rule.layer == Layer::Week);
        let base: Vec<OpeningRule> = base.cloned().collect();
        let mut told: Vec<(Date, Date, String)> = Vec::new();
        for date in week::monday_of(self.shown.today).series(1.day()).take(7) {
            let (windows, _) = hours(&base, self.shown.borrower().tenant(), date);
            let spans: Vec<String> = windows
                .iter()
                .map(|(opens, closes)| words::span(say, *opens, *closes))
                .collect();
            let words = if spans.is_empty() {
                say.t("venue-not-open").into_owned()
            } else {
                spans.join(", ")
            };
            match told.last_mut() {
                Some(last) if last.2 == words => last.1 = date,
                _ => told.push((date, date, words)),
            }
        }
        let days = |from: Date, to: Date| {
            let first = say.weekday(from.weekday());
            if from == to {
                first.to_owned()
            } else {
                format!("{first}–{}", say.weekday(to.weekday()))
            }
        };
        told.into_iter()
            .map(|(from, to, words)| (days(from, to), words))
            .collect()
    }

    /// The days to come that are closed for a reason.
    fn closed(&self) -> Vec<(String, &str)> {
        let say = self.visit.say();
        let coming = self
            .premises
            .closures
            .iter()
            .filter(|it| self.shown.today <= it.to_on);
        let told = coming.map(|it| (say.period(it.from_on, it.to_on), it.reason.as_str()));
        told.take(6).collect()
    }

    /// Whether things are kept there.
    fn keeps(&self) -> bool {
        self.premises.kind == PremisesKind::Storage
    }

    /// Who borrows, as it stands in addresses.
    fn borrower(&self) -> &str {
        &self.shown.borrower().word
    }

    fn borrowers(&self) -> Vec<Choice> {
        self.shown.borrowers.choices()
    }

    fn week(&self) -> String {
        week::written(self.monday)
    }

    fn week_path(&self) -> String {
        self.shown
            .week_path(self.visit, &self.premises.id, self.monday)
    }

    /// The same page in another week, at its calendar.
    fn other_week(&self, weeks: i64) -> (String, String) {
        let monday = self.monday.saturating_add((weeks * 7).days());
        let path = self
            .shown
            .premises_path(self.visit, &self.premises.id, Some(monday));
        (format!("{path}#week"), week::heading(self.visit, monday))
    }

    fn day_path(&self) -> String {
        let date = self.shown.today.max(self.monday);
        self.shown.day_path(self.visit, &self.premises.id, date)
    }

    fn feed_path(&self) -> String {
        self.visit
            .to(&format!("/lokale/{}/kalender.ics", self.premises.id))
    }

    fn alert_path(&self) -> String {
        self.visit
            .to(&format!("/varsler/ledig?premises={}", self.premises.id))
    }

    fn week_heading(&self) -> String {
        week::heading(self.visit, self.monday)
    }

    /// Who lets it, with its page when it is an association; the municipality when there is none.
    fn owner(&self) -> Option<(String, String)> {
        let id = self.site?.owner.as_ref()?;
        if let Some(lessor) = self.shown.venues.lessor(id) {
            return Some((lessor.to_owned(), String::new()));
        }
        let id = associations::model::AssociationId(id.clone());
        let listing = self.shown.register.get(&id)?;
        Some((
            listing.name.clone(),
            self.visit.to(&format!("/forening/{id}")),
        ))
    }

    /// Other premises at the same site.
    fn others(&self) -> Vec<&Premises> {
        let all = self.shown.venues.all().iter();
        all.filter(|it| it.site == self.premises.site && it.id != self.premises.id)
            .collect()
    }
}
