//! The page with the form: what it shows, and the sentences that follow from who borrows. Its choices are
//! read in [`super::read`].
//! What is written in it is read in [`super::written`], and nothing written is lost when something is wrong.

use askama::Template;
use texts::Speaker;
use web::{Choice, Crumb, FormErrors, Visit};

use super::Written;
use crate::{model::BookingKind, pages::price::Told};

#[derive(Template)]
#[template(path = "fill/fill.html")]
pub struct FillPage<'a> {
    pub visit: &'a Visit,
    pub shown: Shown,
    pub written: Written,
    pub errors: FormErrors,
}

/// What the form is filled in with, and what stands beside it.
pub struct Shown {
    pub id: String,
    pub version: i64,
    pub kind: BookingKind,
    pub place: String,
    pub premises_path: String,
    pub when: String,
    pub after: String,
    /// Who lets all of it and answers, when that is not the municipality; empty when it is.
    pub answered_by: String,
    /// What the place has, in a few words.
    pub facts: Vec<String>,
    /// Seconds left of the hold, and until when in words.
    pub left: i64,
    pub until: String,
    pub may_prolong: bool,
    pub borrowers: Vec<Choice>,
    pub is_association: bool,
    pub purposes: Vec<Choice>,
    pub most_people: Option<i32>,
    pub young_under: i64,
    /// Hours to choose from, of a single time.
    pub hours: Option<(Vec<Choice>, Vec<Choice>)>,
    /// Every time, when there are several.
    pub times: Vec<Time>,
    pub lost: Vec<(String, String)>,
    pub extras: Vec<Choice>,
    pub needs_responsible: bool,
    /// The age that whoever books must have reached.
    pub least_age: Option<i32>,
    pub terms: Vec<(String, String, String)>,
    pub price: Told,
    pub cancel: String,
}

/// One of several times.
pub struct Time {
    pub id: String,
    pub when: String,
    pub place: String,
    pub chosen: bool,
    pub sum: String,
}

impl FillPage<'_> {
    /// Who reads what she writes.
    fn message_hint(&self) -> String {
        let (say, owner) = (self.visit.say(), self.shown.answered_by.as_str());
        if owner.is_empty() {
            say.t("booking-message-hint").into_owned()
        } else {
            say.ta("booking-message-hint-let", &[("owner", owner)])
        }
    }

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

    /// Words that are said to one or to many.
    fn said(&self, id: &str) -> String {
        let who = if self.shown.is_association { "we" } else { "i" };
        // texts: booking-title-* booking-title-hint-* booking-extras-* booking-times-choose-*
        self.visit.say().t(&format!("{id}-{who}")).into_owned()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates loop over references"
    )]
    fn age_label(&self, age: &i32) -> String {
        self.visit.say().tn("booking-of-age", i64::from(*age))
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
