//! Whom a message goes to: conditions, and the officers who get it.
//!
//! Ticks in one box are one or the other; boxes must all hold. What is chosen can be kept under a
//! name, and a kept choice is the beginning of the next message. How many it is, is said when one
//! asks, before anything is written.

use access::RoleKind;
use askama::Template;
use associations::{model::Purpose, public::Register, vocabulary::IcnpoCode};
use axum::{body::Bytes, extract::Path, response::Response};
use db::Conn;
use kernel::Municipality;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, Step, Town, Visit, page, see_done, see_other,
};

use crate::{
    access::{Action, may},
    actions::{begin_mailing, change_mailing, keep_segment},
    model::{Age, Condition, Mailing, Segment},
    pages::words::{group, own_unit},
    reach::audience,
    store::{self, SavedSegment},
};

const LONGEST_NAME: usize = 80;
/// The officers one can choose among.
const ROLES: [RoleKind; 7] = [
    RoleKind::Chair,
    RoleKind::DeputyChair,
    RoleKind::Manager,
    RoleKind::Contact,
    RoleKind::Treasurer,
    RoleKind::BoardMember,
    RoleKind::Delegate,
];

#[derive(Template)]
#[template(path = "mailings/whom.html")]
struct WhomPage<'a> {
    visit: &'a Visit,
    /// The message, when it has been begun.
    mailing: Option<Mailing>,
    steps: Vec<Step>,
    form: Form,
    errors: FormErrors,
    kept: Vec<(String, String, String)>,
    /// The name the choice was to be kept under.
    keep_as: String,
    /// How many it is, when one has asked.
    count: Option<String>,
}

/// What one can choose, with what is chosen marked.
struct Form {
    ages: Vec<Choice>,
    districts: Vec<Choice>,
    confirmed: Vec<Choice>,
    roles: Vec<Choice>,
    contacts: Vec<Choice>,
    activities: Vec<Box>,
    categories: Vec<Box>,
}

/// Choices behind a heading that can be opened.
struct Box {
    name: String,
    heading: String,
    choices: Vec<Choice>,
    /// How many are chosen, in words; empty when none is.
    chosen: String,
}

/// The form for a message that has not been begun.
pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let wanted = Fields::read(visit.query().as_bytes())
        .one("utvalg")
        .to_owned();
    let kept = visit.read(|_, conn| Ok(store::segments(conn)?)).await?;
    let begun = kept.into_iter().find(|kept| kept.id == wanted);
    let segment = begun.map(|kept| kept.segment).unwrap_or_default();
    show(&visit, None, segment, nothing_wrong(), None).await
}

/// The form for a message that has been begun.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let mailing = open(&visit, id).await?;
    let segment = mailing.segment.clone();
    show(&visit, Some(mailing), segment, nothing_wrong(), None).await
}

/// Begins a message.
pub async fn begin(visit: Visit, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let fields = Fields::read(&body);
    let mailing = Mailing {
        segment: segment(&fields),
        unit: own_unit(&visit),
        address: visit.absolute(""),
        ..Mailing::default()
    };
    if let Some(answer) = asked_for_more(&visit, None, &mailing, &fields).await? {
        return Ok(answer);
    }
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            begin_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        })
        .await?;
    Ok(see_other(
        &visit.to(&format!("/saker/utsendelser/{id}/tekst")),
    ))
}

/// Stores another choice.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::WriteToMany)?;
    let fields = Fields::read(&body);
    let mut mailing = open(&visit, id).await?;
    mailing.segment = segment(&fields);
    mailing.version = fields.version().unwrap_or(mailing.version);
    if let Some(answer) = asked_for_more(&visit, Some(&mailing), &mailing, &fields).await? {
        return Ok(answer);
    }
    let actor = visit.actor();
    let there = visit.to(&format!("/saker/utsendelser/{}/tekst", mailing.id));
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            change_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        })
        .await?;
    Ok(see_other(&there))
}

/// Takes a kept choice away.
pub async fn forget(visit: Visit, Path(id): Path<String>) -> PageResult {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::WriteToMany)?;
            if !store::forget_segment(conn, &id)? {
                return Err(PageError::NotFound);
            }
            let (clock, ids) = (&*town.clock, &*town.ids);
            access::record(conn, clock, ids, &permit, &id, access::Versions::default())?;
            Ok(())
        })
        .await?;
    let there = visit.to("/saker/utsendelser/ny");
    Ok(see_done(
        &there,
        texts::id("mailing-done-segment-forgotten"),
    ))
}

/// The other buttons of the form: how many it is, and keeping the choice.
async fn asked_for_more(
    visit: &Visit,
    begun: Option<&Mailing>,
    mailing: &Mailing,
    fields: &Fields,
) -> Result<Option<Response>, PageError> {
    let (begun, chosen) = (begun.cloned(), mailing.segment.clone());
    match fields.one("do") {
        "count" => {
            let asked = mailing.clone();
            let found = visit
                .read(move |town, conn| audience(town, conn, &asked))
                .await?;
            let say = visit.say();
            let [all, mail] = [found.reached.len(), found.with_mail()]
                .map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            let words = format!(
                "{} {}",
                say.tn("mailing-count", all),
                say.tn("mailing-count-mail", mail)
            );
            show(visit, begun, chosen, nothing_wrong(), Some(words))
                .await
                .map(Some)
        }
        "keep" => {
            let name = fields.one("name").to_owned();
            let mut errors = FormErrors::new();
            if name.is_empty() {
                errors.add("name", visit.say().t("mailing-error-name"));
            } else if name.chars().count() > LONGEST_NAME {
                errors.add("name", visit.say().t("mailing-error-name-long"));
            } else {
                let (actor, kept, name) = (visit.actor(), chosen.clone(), name.clone());
                visit
                    .write(move |town, conn| {
                        let permit = may(&actor, Action::WriteToMany)?;
                        keep_segment(conn, &*town.clock, &*town.ids, &permit, &name, &kept)
                    })
                    .await?;
            }
            let written = if errors.is_empty() {
                String::new()
            } else {
                name
            };
            show(visit, begun, chosen, (errors, written), None)
                .await
                .map(Some)
        }
        _ => Ok(None),
    }
}

async fn open(visit: &Visit, id: String) -> Result<Mailing, PageError> {
    let mailing = visit
        .read(move |_, conn| store::mailing(conn, &id)?.ok_or(PageError::NotFound))
        .await?;
    if mailing.is_open() {
        Ok(mailing)
    } else {
        Err(PageError::Changed)
    }
}

async fn show(
    visit: &Visit,
    mailing: Option<Mailing>,
    segment: Segment,
    (errors, keep_as): (FormErrors, String),
    count: Option<String>,
) -> PageResult {
    let spoken = visit.clone();
    let (form, kept) = visit
        .read(move |town, conn| {
            let form = form(&spoken, town, conn, &segment)?;
            Ok((form, store::segments(conn)?))
        })
        .await?;
    let id = mailing.as_ref().map(|mailing| mailing.id.as_str());
    let steps = super::steps(visit, id, 0);
    let kept = kept
        .into_iter()
        .map(|SavedSegment { id, name, .. }| {
            let use_it = visit.to(&format!("/saker/utsendelser/ny?utvalg={id}"));
            let forget = visit.to(&format!("/saker/utvalg-av-foreninger/{id}/slett"));
            (name, use_it, forget)
        })
        .collect();
    let status = errors.status();
    let page_of = WhomPage {
        visit,
        mailing,
        steps,
        form,
        errors,
        kept,
        keep_as,
        count,
    };
    page(&page_of, status)
}

/// No errors, and nothing written beside the choices.
fn nothing_wrong() -> (FormErrors, String) {
    (FormErrors::new(), String::new())
}

/// What was chosen.
fn segment(fields: &Fields) -> Segment {
    let mut segment = Segment::default();
    for kind in ["district", "age", "confirmed"] {
        let chosen = fields.all(kind).into_iter();
        segment
            .conditions
            .extend(chosen.filter_map(|value| Condition::of(kind, value)));
    }
    for group in associations::vocabulary::Group::all() {
        let chosen = fields.all(&format!("activity-{}", group.key)).into_iter();
        segment
            .conditions
            .extend(chosen.filter_map(|value| Condition::of("activity", value)));
    }
    for code in IcnpoCode::all().filter(|code| code.is_group()) {
        let chosen = fields.all(&format!("category-{code}")).into_iter();
        segment
            .conditions
            .extend(chosen.filter_map(|value| Condition::of("category", value)));
    }
    let roles = fields.all("to").into_iter();
    segment.roles = roles.filter_map(RoleKind::from_word).collect();
    let purposes = fields.all("contact").into_iter();
    segment.purposes = purposes.filter_map(Purpose::from_word).collect();
    segment
}

// texts: mailing-age-* role-kind-* mailing-contact-*
fn form(visit: &Visit, town: &Town, conn: &mut Conn, segment: &Segment) -> Result<Form, PageError> {
    let (say, language) = (visit.say(), visit.language());
    let register = town.kept::<Register>(conn)?;
    let municipality: &Municipality = register.municipality();
    let is_chosen = |condition: &Condition| segment.conditions.contains(condition);
    let choice = |condition: Condition, words: String| {
        Choice::new(condition.value(), words).chosen(is_chosen(&condition))
    };
    let a_box = |name: String, heading: String, choices: Vec<Choice>| {
        let chosen = choices.iter().filter(|choice| choice.chosen).count();
        let chosen = i64::try_from(chosen).unwrap_or_default();
        Box {
            name,
            heading,
            choices,
            chosen: if chosen > 0 {
                say.tn("mailing-chosen", chosen)
            } else {
                String::new()
            },
        }
    };
    let counts = register.activity_counts();
    let activities = register
        .vocabulary()
        .by_group()
        .into_iter()
        .filter_map(|(own, all)| {
            let used: Vec<Choice> = all
                .iter()
                .filter(|activity| {
                    let condition = Condition::Activity(activity.key.to_owned());
                    counts.contains_key(activity.key) || is_chosen(&condition)
                })
                .map(|activity| {
                    let condition = Condition::Activity(activity.key.to_owned());
                    choice(condition, activity.name(language).to_owned())
                })
                .collect();
            let name = format!("activity-{}", own.key);
            (!used.is_empty()).then(|| a_box(name, group(own, language), used))
        });
    let categories = IcnpoCode::all().filter(|code| code.is_group()).map(|own| {
        let within = IcnpoCode::all().filter(|code| code.group() == own);
        let choices =
            within.map(|code| choice(Condition::Category(code), code.name(language).to_owned()));
        a_box(
            format!("category-{own}"),
            own.name(language).to_owned(),
            choices.collect(),
        )
    });
    let yes = segment.conditions.contains(&Condition::Confirmed(true));
    let no = segment.conditions.contains(&Condition::Confirmed(false));
    Ok(Form {
        ages: Age::ALL
            .into_iter()
            .map(|age| {
                let words = say.t(&format!("mailing-age-{}", age.word())).into_owned();
                choice(Condition::Age(age), words)
            })
            .collect(),
        districts: municipality
            .districts
            .iter()
            .map(|district| {
                choice(
                    Condition::District(district.key.clone()),
                    district.name_in(language).to_owned(),
                )
            })
            .collect(),
        confirmed: vec![
            Choice::new("", say.t("mailing-confirmed-any")).chosen(yes == no),
            Choice::new("yes", say.t("mailing-confirmed-yes")).chosen(yes && !no),
            Choice::new("no", say.t("mailing-confirmed-no")).chosen(no && !yes),
        ],
        roles: ROLES
            .into_iter()
            .map(|role| {
                let words = say.t(&format!("role-kind-{}", role.word())).into_owned();
                Choice::new(role.word(), words).chosen(segment.roles.contains(&role))
            })
            .collect(),
        contacts: Purpose::all()
            .map(|purpose| {
                let words = say.t(&format!("mailing-contact-{}", purpose.word()));
                let chosen = segment.purposes.contains(&purpose);
                Choice::new(purpose.word(), words).chosen(chosen)
            })
            .collect(),
        activities: activities.collect(),
        categories: categories.collect(),
    })
}

impl WhomPage<'_> {
    fn action(&self) -> String {
        match &self.mailing {
            Some(mailing) => self
                .visit
                .to(&format!("/saker/utsendelser/{}/hvem", mailing.id)),
            None => self.visit.to("/saker/utsendelser/ny"),
        }
    }

    fn version(&self) -> i64 {
        self.mailing.as_ref().map_or(0, |mailing| mailing.version)
    }
}
