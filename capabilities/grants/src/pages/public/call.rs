//! One call: what the money is for, who may apply, what one is asked about, how long it takes, what to
//! have ready, and when the answer comes. Whoever acts for associations sees at once whether each of
//! them fulfils the rules, and for each «no» what to do.

use access::Scope;
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use kernel::{Instant, Money};
use web::{Crumb, Goal, PageError, PageResult, Visit, page};

use crate::{
    check::kr,
    committed::{self, Bound},
    goals,
    known::Known,
    model::{Block, Form, Guidelines, Need, Round, Scheme, Stage, State, said},
    pages::words::{self, Shown},
    store,
};

#[derive(Template)]
#[template(path = "public/call.html")]
struct CallPage<'a> {
    visit: &'a Visit,
    round: Round,
    guidelines: Guidelines,
    form: Form,
    now: Instant,
    /// Her associations, with how each stands to the rules.
    hers: Vec<Hers>,
    /// The goals it serves.
    goals: Vec<Goal>,
    /// What earlier grants bind of the money.
    bound: Money,
}

/// An association she applies for.
pub struct Hers {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it stands to each rule.
    pub verdicts: Vec<Shown>,
    /// Whether all hold.
    pub may: bool,
    /// Whether it applied in this scheme before.
    pub has_last: bool,
    /// Groups it has told about.
    pub groups: Vec<String>,
}

/// A round with what it is held under.
pub struct Held {
    /// The round.
    pub round: Round,
    /// Its scheme.
    pub scheme: Scheme,
    /// Its guidelines.
    pub guidelines: Guidelines,
    /// Its form.
    pub form: Form,
}

/// The round that the public may see.
pub fn held(conn: &mut Conn, id: &str, now: Instant) -> Result<Held, PageError> {
    let round = store::rounds::one(conn, id)?.ok_or(PageError::NotFound)?;
    if round.stage(now) == Stage::Hidden {
        return Err(PageError::NotFound);
    }
    held_under(conn, round)
}

/// A round with all that belongs to it.
pub fn held_under(conn: &mut Conn, round: Round) -> Result<Held, PageError> {
    let scheme = store::schemes::one(conn, &round.scheme)?.ok_or(PageError::NotFound)?;
    let guidelines = store::schemes::guidelines_of(conn, &round.guidelines)?;
    let form = store::schemes::form_of(conn, &round.form)?.ok_or(PageError::NotFound)?;
    Ok(Held {
        guidelines: guidelines.ok_or(PageError::NotFound)?,
        form: form.form,
        scheme,
        round,
    })
}

/// The associations the visitor applies for, each with how it stands to the rules.
pub fn hers(visit: &Visit, conn: &mut Conn, held: &Held) -> Result<Vec<Hers>, PageError> {
    let actor = visit.actor();
    let Some(who) = actor.who() else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for id in who.associations() {
        if !actor.may_for(id, Scope::Grants) {
            continue;
        }
        let clock = &*visit.town().clock;
        let Some(known) = Known::of(conn, clock, id, &held.scheme.id)? else {
            continue;
        };
        let verdicts = known.verdicts(&held.guidelines.terms.rules);
        let own = known.association.own.as_ref();
        let groups = own.map(|own| own.groups.iter().map(|it| it.name.clone()).collect());
        all.push(Hers {
            id: id.to_owned(),
            name: known.association.name.clone(),
            may: verdicts.iter().all(|verdict| verdict.holds),
            verdicts: words::shown(visit, &verdicts, &known),
            has_last: known.last.is_some(),
            groups: groups.unwrap_or_default(),
        });
    }
    Ok(all)
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let seen = visit.clone();
    let (held, hers, goals, bound, now) = visit
        .read(move |town, conn| {
            let now = town.clock.now();
            let held = held(conn, &id, now)?;
            let hers = hers(&seen, conn, &held)?;
            let goals = goals::of(&seen, conn, &held.scheme.goals)?;
            let told = |it: &Bound| it.application.state == State::Notified;
            let bound = committed::bound(conn, &held.round)?
                .into_iter()
                .filter(told);
            let bound = bound.map(|it| it.amount).sum();
            Ok((held, hers, goals, bound, now))
        })
        .await?;
    let shown = CallPage {
        visit: &visit,
        round: held.round,
        guidelines: held.guidelines,
        form: held.form,
        now,
        hers,
        goals,
        bound,
    };
    page(&shown, StatusCode::OK)
}

impl CallPage<'_> {
    fn title(&self) -> &str {
        self.round.titled(self.visit.language())
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let crumb = |words: &str, path: &str| Crumb {
            words: words.to_owned(),
            path: self.visit.to(path),
        };
        vec![
            crumb(&self.visit.say().t("grants-calls"), "/tilskudd"),
            crumb(self.title(), self.visit.path()),
        ]
    }

    fn is_open(&self) -> bool {
        self.round.stage(self.now) == Stage::Open
    }

    fn deadline(&self) -> String {
        words::deadline(self.visit.say(), &self.round, self.now)
    }

    fn said<'t>(&self, words: &'t kernel::Translated) -> &'t str {
        words
            .nearest(self.visit.language())
            .map_or("", |(_, text)| text)
    }

    fn paragraphs<'t>(&self, words: &'t kernel::Translated) -> Vec<&'t str> {
        let text = self.said(words);
        text.split('\n')
            .filter(|line| !line.trim().is_empty())
            .collect()
    }

    fn rules(&self) -> Vec<String> {
        let year = kernel::today(&*self.visit.town().clock).year() - 1;
        let rules = self.guidelines.terms.rules.iter();
        rules
            .map(|rule| words::rule(self.visit.say(), rule, year))
            .collect()
    }

    fn money(&self) -> String {
        self.visit.say().money(self.round.money())
    }

    /// «Av dette er 80 000 kr alt gitt i tilskudd over flere år.»
    fn bound_words(&self) -> String {
        let sum = self.visit.say().money(self.bound);
        self.visit.say().ta("grants-bound", &[("sum", &sum)])
    }

    /// «Utstyr 200 000 kr», when the round has several pots.
    fn pots(&self) -> Vec<(String, String)> {
        if self.round.pots.len() < 2 {
            return Vec::new();
        }
        let pots = self.round.pots.iter();
        pots.map(|pot| {
            let purpose = self.said(&pot.purpose).to_owned();
            (purpose, self.visit.say().money(pot.amount))
        })
        .collect()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn date(&self, date: &jiff::civil::Date) -> String {
        self.visit.say().date(*date)
    }

    /// «Vi gir poeng for samarbeid og for å prøve noe nytt.»
    fn criteria(&self) -> String {
        let (say, language) = (self.visit.say(), self.visit.language());
        let all = self.guidelines.terms.criteria.iter();
        let all: Vec<String> = all
            .map(|it| format!("«{}»", said(&it.words, language)))
            .collect();
        say.ta("grants-criteria", &[("criteria", &say.list(&all))])
    }

    fn decided_by(&self) -> String {
        let say = self.visit.say();
        let limit = say.money(self.round.officer_up_to);
        let words = [
            ("limit", limit.as_str()),
            ("body", self.round.decided_by.as_str()),
        ];
        if self.round.decided_by.is_empty() {
            say.t("grants-officer-decides").into_owned()
        } else if self.round.officer_up_to.ore() == 0 {
            say.ta("grants-body-decides", &words)
        } else {
            say.ta("grants-officer-decides-up-to", &words)
        }
    }

    /// What to have ready: attachments, with the sum from which they are asked for.
    fn ready(&self) -> Vec<String> {
        let (say, language) = (self.visit.say(), self.visit.language());
        let words = |block: &Block| {
            let name = block.asked(language).to_owned();
            let from = self.guidelines.terms.asks_from(&block.code);
            match (block.need, from) {
                (Need::BySum, Some(from)) => {
                    let sum = kr(say, from);
                    say.ta("grants-ready-from", &[("what", &name), ("sum", &sum)])
                }
                (Need::Optional, _) => say.ta("grants-ready-optional", &[("what", &name)]),
                _ => name,
            }
        };
        self.form.attachments().map(words).collect()
    }

    /// How long what is sent is kept; empty when it always is.
    fn kept(&self) -> String {
        let years = self.guidelines.terms.keep_years;
        years.map_or_else(String::new, |years| {
            self.visit.say().tn("grants-kept-years", years)
        })
    }

    fn minutes(&self) -> String {
        self.visit.say().tn("grants-minutes", self.form.minutes)
    }

    fn limits(&self) -> Vec<String> {
        let (say, terms) = (self.visit.say(), &self.guidelines.terms);
        let mut all = Vec::new();
        if let Some(ceiling) = terms.ceiling {
            all.push(say.ta("grants-limit-ceiling", &[("most", &kr(say, ceiling))]));
        }
        if let Some(percent) = terms.share_percent {
            let percent = percent.to_string();
            all.push(say.ta("grants-limit-share", &[("percent", &percent)]));
        }
        if terms.must_balance {
            all.push(say.t("grants-limit-balance").into_owned());
        }
        all
    }
}
