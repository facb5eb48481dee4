//! What one can choose among when a message is to reach many: conditions, and who of each gets it.
//!
//! A box of the form holds choices of one sort. Activities and categories that nobody in the
//! municipality has are left out, since they would reach nobody.

use access::RoleKind;
use associations::{model::Purpose, public::Register, vocabulary::IcnpoCode};
use db::Conn;
use kernel::Municipality;
use web::{Choice, Fields, PageError, Town, Visit};

use crate::{
    model::{Age, Condition, Segment},
    pages::words::group,
};

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

/// What one can choose, with what is chosen marked.
pub struct Form {
    /// Ages of groups.
    pub ages: Vec<Choice>,
    /// Districts.
    pub districts: Vec<Choice>,
    /// Confirmed this year, or not.
    pub confirmed: Vec<Choice>,
    /// Officers who get it.
    pub roles: Vec<Choice>,
    /// Contact persons who get it.
    pub contacts: Vec<Choice>,
    /// Activities, by group.
    pub activities: Vec<Box>,
    /// Categories, by group.
    pub categories: Vec<Box>,
    /// What other rooms know, a box for each circle.
    pub circles: Vec<Box>,
}

/// Choices behind a heading that can be opened.
pub struct Box {
    /// The name of its fields.
    pub name: String,
    /// What it holds.
    pub heading: String,
    /// What one can tick.
    pub choices: Vec<Choice>,
    /// How many are chosen, in words; empty when none is.
    pub chosen: String,
}

impl Form {
    /// Whether an activity is chosen, so that the box is shown open.
    pub fn has_activity(&self) -> bool {
        self.activities.iter().any(|one| !one.chosen.is_empty())
    }

    /// Whether a category is.
    pub fn has_category(&self) -> bool {
        self.categories.iter().any(|one| !one.chosen.is_empty())
    }
}

/// What was chosen.
pub fn segment(town: &Town, fields: &Fields) -> Segment {
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
    for circle in &town.circles {
        for value in fields.all(&field_of(circle.code)) {
            let word = format!("{}={value}", circle.code);
            segment.conditions.extend(Condition::of("circle", &word));
        }
    }
    let roles = fields.all("to").into_iter();
    segment.roles = roles.filter_map(RoleKind::from_word).collect();
    let purposes = fields.all("contact").into_iter();
    segment.purposes = purposes.filter_map(Purpose::from_word).collect();
    segment
}

/// The name of the fields of a circle.
fn field_of(code: &str) -> String {
    format!("circle-{code}")
}

// texts: mailing-age-* role-kind-* mailing-contact-*
/// The form, with what the segment holds marked.
pub fn form(
    visit: &Visit,
    town: &Town,
    conn: &mut Conn,
    segment: &Segment,
) -> Result<Form, PageError> {
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
    let mut circles = Vec::new();
    for circle in &town.circles {
        let all = (circle.choices)(town, conn, language)?.into_iter();
        let choices = all.map(|(value, words)| {
            let condition = Condition::Circle {
                code: circle.code.to_owned(),
                value: value.clone(),
            };
            Choice::new(value, words).chosen(is_chosen(&condition))
        });
        let heading = say.t(circle.text_id).into_owned();
        circles.push(a_box(field_of(circle.code), heading, choices.collect()));
    }
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
        circles,
    })
}
