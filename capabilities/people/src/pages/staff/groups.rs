//! Roles that follow from the municipality's own sign-in: which group gives which role.
//!
//! A group or an app role in the token; app roles are safer, since a token leaves groups out when
//! somebody has too many (learn.microsoft.com). Every version of the list is kept.

use access::RoleKind;
use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use identity::units::{self, Unit};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::role_form::unit_choices;
use crate::{
    access::{Action, may},
    actions::{StaffGroup, StaffGroups},
};

const MOST: usize = 50;

#[derive(Template)]
#[template(path = "staff/groups.html")]
struct GroupsPage<'a> {
    visit: &'a Visit,
    version: i64,
    rows: Vec<Row>,
    errors: FormErrors,
}

/// A row of the list that can grow.
struct Row {
    number: usize,
    legend: String,
    providers: Vec<Choice>,
    group: String,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
}

pub async fn show(visit: Visit) -> PageResult {
    let (version, groups, units) = stored(&visit).await?;
    let form = GroupsPage::of(&visit, version, &groups, &units);
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit, body: Bytes) -> PageResult {
    let (_, _, units) = stored(&visit).await?;
    let fields = Fields::read(&body);
    let version = fields.version().unwrap_or_default();
    let mut groups = written(&fields);
    if fields.has("add") {
        groups.push(StaffGroup::default());
        let form = GroupsPage::of(&visit, version, &groups, &units);
        return page(&form, StatusCode::OK);
    }
    if let Some(number) = fields.one("remove").strip_prefix("groups-") {
        let at = number.parse::<usize>().unwrap_or_default();
        if (1..=groups.len()).contains(&at) {
            groups.remove(at - 1);
        }
        let form = GroupsPage::of(&visit, version, &groups, &units);
        return page(&form, StatusCode::OK);
    }
    let mut errors = FormErrors::new();
    let providers = &visit.town().outside.providers;
    for (number, group) in (1..).zip(&groups) {
        if group.group.is_empty() {
            let field = format!("groups-{number}-group");
            errors.add(field, visit.say().t("people-group-missing"));
        }
        if !providers.iter().any(|one| one.key() == group.provider) {
            let field = format!("groups-{number}-provider");
            errors.add(field, visit.say().t("people-provider-missing"));
        }
        if !RoleKind::from_word(&group.kind).is_some_and(RoleKind::is_municipal) {
            let field = format!("groups-{number}-kind");
            errors.add(field, visit.say().t("people-kind-missing"));
        }
    }
    if !errors.is_empty() {
        let form = GroupsPage {
            errors,
            ..GroupsPage::of(&visit, version, &groups, &units)
        };
        return page(&form, form.errors.status());
    }
    let inner = visit.clone();
    visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::GiveStaffRole)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let by = inner.who().map(|who| who.person.0.as_str());
            let value = StaffGroups { groups };
            let made = db::settings::put(conn, clock, version, &value, by)?;
            let to = made.ok_or(PageError::Changed)?;
            let versions = access::Versions {
                from: Some(version),
                to: Some(to),
            };
            access::record(conn, clock, ids, &permit, "people.staff_groups", versions)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/ansatte/innlogging"),
        texts::id("people-done-groups"),
    ))
}

async fn stored(visit: &Visit) -> Result<(i64, Vec<StaffGroup>, Vec<Unit>), PageError> {
    let actor = visit.actor();
    visit
        .read(move |_, conn| {
            may(&actor, Action::SeeStaff)?;
            let stored = db::settings::get::<StaffGroups>(conn)?;
            Ok((stored.version, stored.value.groups, units::all(conn)?))
        })
        .await
}

fn written(fields: &Fields) -> Vec<StaffGroup> {
    let rows = fields.rows("groups").into_iter().take(MOST);
    rows.map(|row| {
        let field = |name: &str| fields.one(&format!("groups-{row}-{name}")).to_owned();
        StaffGroup {
            provider: field("provider"),
            group: field("group"),
            kind: field("kind"),
            unit: field("unit"),
        }
    })
    .collect()
}

impl<'a> GroupsPage<'a> {
    fn of(visit: &'a Visit, version: i64, groups: &[StaffGroup], units: &[Unit]) -> Self {
        let say = visit.say();
        let providers = &visit.town().outside.providers;
        let rows = (1..).zip(groups).map(|(number, group)| Row {
            number,
            legend: say.ta("people-group-number", &[("number", &number.to_string())]),
            providers: providers
                .iter()
                .map(|one| {
                    let name = one.name().nearest(visit.language());
                    let name = name.map_or(one.key(), |(_, name)| name);
                    Choice::new(one.key(), name).chosen(one.key() == group.provider)
                })
                .collect(),
            group: group.group.clone(),
            kinds: [
                RoleKind::CaseOfficer,
                RoleKind::Reader,
                RoleKind::Administrator,
            ]
            .into_iter()
            .map(|kind| {
                Choice::new(kind.word(), say.t(&format!("role-kind-{}", kind.word())))
                    .chosen(group.kind == kind.word())
            })
            .collect(),
            units: unit_choices(units, visit.language(), &group.unit),
        });
        Self {
            visit,
            version,
            rows: rows.collect(),
            errors: FormErrors::new(),
        }
    }

    fn has_providers(&self) -> bool {
        !self.visit.town().outside.providers.is_empty()
    }
}

impl Row {
    fn field(&self, name: &str) -> String {
        format!("groups-{}-{name}", self.number)
    }
}
