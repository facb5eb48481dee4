//! Premises: what they are like, what is known about getting in and around, and this week.
//!
//! What nobody knows is said to be unknown, and each fact tells who says so and when (god
//! forvaltningsskikk; likestillings- og diskrimineringsloven § 17 on universal design).

use askama::Template;
use associations::DrawnMap;
use axum::{extract::Path, http::HeaderMap};
use jiff::civil::Date;
use web::{Crumb, PageError, PageResult, Visit, page_with_tag};

use super::{
    Shown,
    facts::{self, Told},
    week::{self, Calendar},
    words,
};
use crate::model::{BookingRule, LettableSet, Premises, Site, TenantKind, hours};

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
}

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let shown = Shown::of(&visit).await?;
    let premises = shown.venues.get(&id).ok_or(PageError::NotFound)?;
    let monday = week::monday_of(shown.today);
    let calendar = week::calendar_of(&visit, &shown, premises, monday).await?;
    let site = shown.venues.site(&premises.site);
    let name = words::full_name(premises, site);
    let position = site.and_then(|site| site.position);
    let pins: Vec<_> = position.into_iter().map(|at| (1, at)).collect();
    let page = PremisesPage {
        crumbs: vec![
            Crumb {
                words: visit.say().t("venue-nav").into_owned(),
                path: visit.to("/lokaler"),
            },
            Crumb {
                words: name.clone(),
                path: visit.to(&format!("/lokale/{id}")),
            },
        ],
        map: (!pins.is_empty())
            .then(|| DrawnMap::of(&visit, shown.register.municipality(), &pins))
            .flatten(),
        visit: &visit,
        shown: &shown,
        premises,
        site,
        name,
        calendar,
        monday,
    };
    page_with_tag(&page, &asked)
}

impl PremisesPage<'_> {
    fn universal_design(&self) -> Vec<Told> {
        facts::universal_design(self.visit.say(), self.premises)
    }

    fn other_facts(&self) -> Vec<Told> {
        facts::others(self.visit.say(), self.premises)
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

    fn purposes(&self) -> Vec<String> {
        let say = self.visit.say();
        let suits = self.premises.suits.iter();
        suits
            .filter_map(|suits| words::purpose(say, &suits.purpose))
            .collect()
    }

    /// The hours of the base week as they are for associations, Monday first.
    fn opening(&self) -> Vec<(&'static str, String)> {
        let say = self.visit.say();
        let day = |at: usize| {
            let date = self
                .monday
                .saturating_add(jiff::Span::new().days(i64::try_from(at).unwrap_or(0)));
            let base = self
                .premises
                .opening
                .iter()
                .filter(|rule| rule.layer == crate::model::Layer::Week);
            let rules: Vec<_> = base.cloned().collect();
            let (windows, _) = hours(&rules, TenantKind::Association, date);
            let spans = windows
                .iter()
                .map(|(opens, closes)| words::span(say, *opens, *closes));
            let told = spans.collect::<Vec<_>>().join(", ");
            let closed = say.t("venue-not-open").into_owned();
            (
                say.weekday(date.weekday()),
                if told.is_empty() { closed } else { told },
            )
        };
        (0..7).map(day).collect()
    }

    fn rule(&self) -> Option<&BookingRule> {
        self.premises
            .rule(TenantKind::Association, self.shown.today)
    }

    fn length(&self, rule: &BookingRule) -> String {
        let say = self.visit.say();
        let hours =
            |minutes: i32| say.decimal(f64::from(minutes) / 60.0, usize::from(minutes % 60 != 0));
        let (least, most) = (hours(rule.least_minutes), hours(rule.most_minutes));
        say.ta("venue-rule-length", &[("least", &least), ("most", &most)])
    }

    fn ahead(&self, rule: &BookingRule) -> String {
        self.visit
            .say()
            .tn("venue-rule-ahead", i64::from(rule.days_ahead))
    }

    fn week_path(&self) -> String {
        let week = week::written(self.monday);
        self.visit
            .to(&format!("/lokale/{}/uke?uke={week}", self.premises.id))
    }

    fn feed_path(&self) -> String {
        self.visit
            .to(&format!("/lokale/{}/kalender.ics", self.premises.id))
    }

    fn week_heading(&self) -> String {
        week::heading(self.visit, self.monday)
    }

    /// Other premises at the same site.
    fn others(&self) -> Vec<&Premises> {
        let all = self.shown.venues.all().iter();
        all.filter(|it| it.site == self.premises.site && it.id != self.premises.id)
            .collect()
    }
}
