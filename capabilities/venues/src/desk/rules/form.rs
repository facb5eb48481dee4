//! A new rule, for premises or for a group of them: the form, what would hold from then on, and the
//! end of a rule.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, Query},
};
use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use serde::Deserialize;
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    super::{
        acts,
        ground::{Ground, count, permit},
        read::date,
    },
    consequences::reckon,
    groups::Group,
    words,
    written::Written,
};
use crate::{
    desk::frame::LIST,
    model::{BookingRule, OccurrenceKind, Premises, SignIn, TenantKind, TermsVersion},
    store::{self, RuleOf},
};

/// The rule that a new one begins from.
#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    fra: String,
}

/// What the rule is for.
struct Whose {
    is_group: bool,
    id: String,
    lets: Option<String>,
    name: String,
    version: i64,
    rules: Vec<BookingRule>,
    /// Those it is for.
    premises: Vec<Premises>,
    /// The wordings of terms in force, newest of each.
    terms: Vec<TermsVersion>,
    crumbs: Vec<Crumb>,
    /// The page with all rules, with language.
    path: String,
    today: Date,
}

#[derive(Template)]
#[template(path = "pages/rule.html")]
struct RulePage<'a> {
    visit: &'a Visit,
    whose: &'a Whose,
    action: String,
    written: Written,
    version: i64,
    /// What will hold: the heading, from when, what it says; and what it takes over from.
    preview: Option<(String, String, Vec<String>)>,
    before: Option<Vec<String>>,
    /// What it would mean for times people have had and have, a sentence each.
    would: Vec<String>,
    errors: FormErrors,
}

impl Whose {
    async fn premises(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let ground = Ground::of(visit, id).await?;
        let frame = ground.frame(visit, "/regler");
        Ok(Self {
            is_group: false,
            name: frame.name,
            crumbs: frame.crumbs,
            path: frame.path,
            id: id.to_owned(),
            lets: ground.site.owner,
            version: ground.version,
            rules: ground.premises.rules.clone(),
            premises: vec![ground.premises],
            terms: newest(&ground.terms),
            today: ground.today,
        })
    }

    async fn group(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let group = Group::of(visit, id).await?;
        Ok(Self {
            is_group: true,
            premises: group.members(),
            terms: newest(&group.terms),
            crumbs: group.crumbs(visit),
            path: visit.to(&format!("{LIST}/regelgrupper/{id}")),
            id: id.to_owned(),
            lets: None,
            name: group.name,
            version: group.version,
            rules: group.rules,
            today: group.today,
        })
    }

    fn action(&self, what: &str) -> String {
        match (self.is_group, what) {
            (false, "new") => format!("{}/ny", self.path),
            (true, "new") => format!("{}/ny-regel", self.path),
            _ => format!("{}/avslutt", self.path),
        }
    }

    fn form(&self, visit: &Visit, asked: &Asked) -> PageResult {
        let from = self.today.tomorrow().unwrap_or(self.today);
        let known = self.rules.iter().find(|rule| rule.id == asked.fra);
        let usual = BookingRule::usual(TenantKind::Association, from);
        let written = Written::of(known.unwrap_or(&usual), from);
        let (version, none) = (self.version, (None, Vec::new()));
        self.shown(visit, (written, version), none, FormErrors::new())
    }

    async fn add(self, visit: Visit, body: Bytes) -> PageResult {
        let fields = Fields::read(&body);
        let written = Written::read(&fields);
        let version = fields.version().unwrap_or(-1);
        let mut errors = FormErrors::new();
        if fields.has("add") || fields.has("remove") {
            return self.shown(&visit, (written, version), (None, Vec::new()), errors);
        }
        if !written.terms.is_empty() && !self.terms.iter().any(|it| it.id == written.terms) {
            errors.add("terms", visit.say().t("venuedesk-error-terms"));
        }
        let Some(rule) = written.parse(visit.say(), self.today, &mut errors) else {
            return self.shown(&visit, (written, version), (None, Vec::new()), errors);
        };
        if fields.one("do") != "save" {
            let would = self.would(&visit, &rule).await?;
            return self.shown(&visit, (written, version), (Some(rule), would), errors);
        }
        let (actor, path) = (visit.actor(), self.path.clone());
        visit
            .write(move |town, conn| {
                let permit = permit(&actor, self.lets.as_deref())?;
                self.count(conn, version)?;
                let of = if self.is_group {
                    RuleOf::Group(&self.id)
                } else {
                    RuleOf::Premises(&self.id)
                };
                store::add_rule(conn, &*town.ids, &of, &rule)?;
                acts::changed(conn, town, &permit, (&self.id, version), "rules")
            })
            .await?;
        Ok(see_done(&path, texts::id("venuedesk-done-rule")))
    }

    /// What a rule would mean, in words.
    async fn would(&self, visit: &Visit, rule: &BookingRule) -> Result<Vec<String>, PageError> {
        let (seen, rule, today) = (visit.clone(), rule.clone(), self.today);
        let premises = self.premises.clone();
        visit
            .read(move |_, conn| {
                let premises: Vec<&Premises> = premises.iter().collect();
                let told = reckon(seen.say(), conn, &premises, &rule, today)?;
                Ok(told.words(seen.say(), &rule))
            })
            .await
    }

    /// Lets a rule hold to and with a day; one that has not begun never will.
    async fn end(self, visit: Visit, body: Bytes) -> PageResult {
        let fields = Fields::read(&body);
        let (id, version) = (
            fields.one("rule").to_owned(),
            fields.version().unwrap_or(-1),
        );
        let own = |rule: &&BookingRule| rule.group.is_some() == self.is_group;
        let known = self.rules.iter().filter(own).find(|rule| rule.id == id);
        let from_on = known.ok_or(PageError::NotFound)?.from_on;
        let until = date(fields.one("until")).unwrap_or(self.today);
        let until = if from_on > self.today {
            from_on.saturating_sub(1.day())
        } else {
            until.max(self.today)
        };
        let (actor, path) = (visit.actor(), self.path.clone());
        visit
            .write(move |town, conn| {
                let permit = permit(&actor, self.lets.as_deref())?;
                self.count(conn, version)?;
                if !store::end_rule(conn, &id, until)? {
                    return Err(PageError::NotFound);
                }
                acts::changed(conn, town, &permit, (&self.id, version), "rules")
            })
            .await?;
        Ok(see_done(&path, texts::id("venuedesk-done-rule-ended")))
    }

    fn count(&self, conn: &mut db::Conn, version: i64) -> Result<(), PageError> {
        if !self.is_group {
            return count(conn, &self.id, version);
        }
        if store::change::count_group(conn, &self.id, version)? {
            Ok(())
        } else {
            Err(PageError::Changed)
        }
    }

    fn shown(
        &self,
        visit: &Visit,
        (written, version): (Written, i64),
        (rule, would): (Option<BookingRule>, Vec<String>),
        errors: FormErrors,
    ) -> PageResult {
        let status = errors.status();
        let say = visit.say();
        let before = rule.as_ref().and_then(|rule| {
            let same = |old: &&BookingRule| {
                old.group.is_some() == self.is_group
                    && (old.tenant, old.category, &old.kinds)
                        == (rule.tenant, rule.category, &rule.kinds)
                    && old.from_on <= rule.from_on
                    && old.until_on.is_none_or(|until| rule.from_on <= until)
            };
            let old = self
                .rules
                .iter()
                .filter(same)
                .max_by_key(|old| old.from_on)?;
            Some(words::says(say, old, &self.terms))
        });
        let preview = rule.map(|rule| {
            let (heading, when) = (words::heading(say, &rule), words::when(say, &rule));
            (heading, when, words::says(say, &rule, &self.terms))
        });
        let shown = RulePage {
            visit,
            action: self.action("new"),
            whose: self,
            written,
            version,
            preview,
            before,
            would,
            errors,
        };
        page(&shown, status)
    }
}

// texts: venuedesk-for-* venuedesk-category-* venuedesk-sign-in-*
impl RulePage<'_> {
    fn tenants(&self) -> Vec<Choice> {
        let kinds = TenantKind::ALL.into_iter().map(|(_, word)| {
            let words = self.visit.say().t(&format!("venuedesk-for-{word}"));
            Choice::new(word, words).chosen(word == self.written.tenant)
        });
        kinds.collect()
    }

    fn categories(&self) -> Vec<Choice> {
        let all = UserCategory::ALL.into_iter().map(|(_, word)| {
            let words = self.visit.say().t(&format!("venuedesk-category-{word}"));
            Choice::new(word, words).chosen(word == self.written.category)
        });
        all.collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        use OccurrenceKind::{Event, Recurring, Single, Spare, Storage};
        let kinds = [Single, Spare, Recurring, Event, Storage].map(|kind| {
            let chosen = self.written.kinds.iter().any(|it| it == kind.word());
            Choice::new(kind.word(), words::kind_words(self.visit.say(), kind)).chosen(chosen)
        });
        kinds.into()
    }

    fn terms(&self) -> Vec<Choice> {
        let language = self.visit.say().language();
        let all = self.whose.terms.iter().map(|it| {
            Choice::new(it.id.as_str(), it.said(language).0).chosen(it.id == self.written.terms)
        });
        all.collect()
    }

    fn sign_ins(&self) -> Vec<Choice> {
        let ways = SignIn::ALL.into_iter().map(|(_, word)| {
            let words = self.visit.say().t(&format!("venuedesk-sign-in-{word}"));
            Choice::new(word, words).chosen(word == self.written.sign_in)
        });
        ways.collect()
    }

    fn grids(&self) -> Vec<Choice> {
        let grids = ["5", "10", "15", "30", "60"].map(|grid| {
            let minutes = grid.parse().unwrap_or(0);
            let words = self.visit.say().tn("venuedesk-minutes", minutes);
            Choice::new(grid, words).chosen(grid == self.written.grid)
        });
        grids.into()
    }
}

/// The newest wording of each, also one that has not begun.
fn newest(all: &[TermsVersion]) -> Vec<TermsVersion> {
    let found = TermsVersion::in_force(all, Date::MAX);
    found.into_iter().cloned().collect()
}

/// Rules of premises.
pub mod of_premises {
    use super::{Asked, Bytes, PageResult, Path, Query, Visit, Whose};

    /// The form.
    pub async fn new(
        visit: Visit,
        Path(id): Path<String>,
        Query(asked): Query<Asked>,
    ) -> PageResult {
        Whose::premises(&visit, &id).await?.form(&visit, &asked)
    }

    /// Adds one, after a preview.
    pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        Whose::premises(&visit, &id).await?.add(visit, body).await
    }

    /// Lets one end.
    pub async fn end(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        Whose::premises(&visit, &id).await?.end(visit, body).await
    }
}

/// Rules of a group.
pub mod of_group {
    use super::{Asked, Bytes, PageResult, Path, Query, Visit, Whose};

    /// The form.
    pub async fn new(
        visit: Visit,
        Path(id): Path<String>,
        Query(asked): Query<Asked>,
    ) -> PageResult {
        Whose::group(&visit, &id).await?.form(&visit, &asked)
    }

    /// Adds one, after a preview.
    pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        Whose::group(&visit, &id).await?.add(visit, body).await
    }

    /// Lets one end.
    pub async fn end(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
        Whose::group(&visit, &id).await?.end(visit, body).await
    }
}
