//! What the answers look like, for JSON and its description.

use kernel::Money;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    model::{Fact, FactTopic, LettableSet, Premises, Purpose, Reads, Site},
    time::clock,
    venues::Venues,
};

/// What went wrong (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemDocument {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    /// The parameter that cannot be used, when one is meant.
    parameter: Option<String>,
}

/// A building or an area with one address.
#[derive(Debug, Serialize, ToSchema)]
pub struct SiteShape {
    id: String,
    name: String,
    /// Key of the district; null when it is not known.
    #[schema(required = true)]
    district: Option<String>,
    address: String,
    /// Degrees north; null when it is not known.
    #[schema(required = true)]
    latitude: Option<f64>,
    /// Degrees east.
    #[schema(required = true)]
    longitude: Option<f64>,
    /// How to get there, in Norwegian.
    transport: String,
    /// Where to park, in Norwegian.
    parking: String,
    /// What to mind in the house, in Norwegian.
    house_rules: String,
    /// Id of the association that lets it; null: the municipality, or who `lessor` names.
    #[schema(required = true)]
    owner_association: Option<String>,
    /// Who lets it, when that is neither the municipality nor an association.
    #[schema(required = true)]
    lessor: Option<String>,
    /// Ids of its premises.
    premises: Vec<String>,
}

/// A room, hall, pitch or storage unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct PremisesShape {
    /// Ours, for life.
    pub id: String,
    /// Id of its site.
    site: String,
    name: String,
    /// The name of its site.
    site_name: String,
    /// `hall`, `gym`, `culture`, `rehearsal`, `meeting`, `house`, `kitchen`, `pitch`, `workshop` or
    /// `storage`.
    kind: &'static str,
    /// Key of the district; null when it is not known.
    #[schema(required = true)]
    district: Option<String>,
    /// As many people as any part of it holds; null when it is not known.
    #[schema(required = true)]
    most_people: Option<i32>,
    /// What can be borrowed.
    sets: Vec<SetShape>,
    /// Its page for people.
    page: String,
}

/// A part, or the whole, as it is let.
#[derive(Debug, Serialize, ToSchema)]
pub struct SetShape {
    id: String,
    name: String,
    /// Sets of one layout fit together; empty when there is one layout only.
    layout: String,
    #[schema(required = true)]
    most_people: Option<i32>,
    /// Two sets cannot be used at once when they have an atom in common.
    atoms: Vec<i64>,
}

/// Everything public about premises.
#[derive(Debug, Serialize, ToSchema)]
pub struct PremisesWhole {
    #[serde(flatten)]
    pub premises: PremisesShape,
    /// In Norwegian.
    pub about: String,
    pub closed_on_public_holidays: bool,
    pub facts: Vec<FactShape>,
    /// What it is good for, best first.
    pub suits: Vec<SuitShape>,
}

/// Something measured or seen.
#[derive(Debug, Serialize, ToSchema)]
pub struct FactShape {
    /// Such as `step-free`, `door-width`, `hearing-loop`, `area`.
    topic: &'static str,
    /// A number, `yes`, `no` or words; null: somebody looked, and it is not known.
    #[schema(required = true)]
    value: Option<String>,
    /// Of a number: `cm`, `m`, `m²`, `m³`, `people`, or empty.
    unit: &'static str,
    /// Whether it is on the checklist of universal design.
    universal_design: bool,
    source: String,
    #[schema(format = Date)]
    seen_on: String,
}

/// Something premises are good for.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuitShape {
    /// A key of the register's activities, or an intended use with `use:` in front.
    purpose: String,
    /// Per cent.
    #[schema(minimum = 1, maximum = 100)]
    fitness: i32,
}

/// A stretch of a day, in Europe/Oslo.
#[derive(Debug, Serialize, ToSchema)]
pub struct Hours {
    #[schema(format = Date)]
    pub date: String,
    /// `HH:MM`; on the wall.
    pub from: String,
    /// `HH:MM`; `24:00` is midnight at the end of the day.
    pub to: String,
}

/// A sum in øre with its currency.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sum {
    /// In øre.
    pub ore: i64,
    /// `NOK`.
    pub currency: &'static str,
}

impl From<Money> for Sum {
    fn from(sum: Money) -> Self {
        Self {
            ore: sum.ore(),
            currency: "NOK",
        }
    }
}

impl SiteShape {
    pub fn of(venues: &Venues, site: &Site) -> Self {
        let premises = venues.all().iter().filter(|it| it.site == site.id);
        let lessor = site.owner.as_deref().and_then(|id| venues.lessor(id));
        let lessor = lessor.map(str::to_owned);
        Self {
            id: site.id.clone(),
            name: site.name.clone(),
            district: some(&site.district),
            address: site.address.clone(),
            latitude: site.position.map(|at| at.latitude),
            longitude: site.position.map(|at| at.longitude),
            transport: site.transport.clone(),
            parking: site.parking.clone(),
            house_rules: site.house_rules.clone(),
            owner_association: site.owner.clone().filter(|_| lessor.is_none()),
            lessor,
            premises: premises.map(|it| it.id.clone()).collect(),
        }
    }
}

impl PremisesShape {
    pub fn of(venues: &Venues, premises: &Premises, page: String) -> Self {
        let site = venues.site(&premises.site);
        Self {
            id: premises.id.clone(),
            site: premises.site.clone(),
            name: premises.name.clone(),
            site_name: site.map(|site| site.name.clone()).unwrap_or_default(),
            kind: premises.kind.word(),
            district: site.and_then(|site| some(&site.district)),
            most_people: premises.most_people(),
            sets: premises.sets.iter().map(SetShape::of).collect(),
            page,
        }
    }
}

impl SetShape {
    fn of(set: &LettableSet) -> Self {
        Self {
            id: set.id.clone(),
            name: set.name.clone(),
            layout: set.layout.clone(),
            most_people: set.most_people,
            atoms: set.atoms.iter().copied().collect(),
        }
    }
}

impl PremisesWhole {
    pub fn of(venues: &Venues, premises: &Premises, page: String) -> Self {
        let in_order = FactTopic::ALL.into_iter();
        let facts = in_order.filter_map(|(topic, _)| premises.fact(topic).map(FactShape::of));
        Self {
            about: premises.about.clone(),
            closed_on_public_holidays: premises.closed_on_holidays,
            facts: facts.collect(),
            suits: premises
                .suits
                .iter()
                .map(|suits| SuitShape {
                    purpose: Purpose::stored(&suits.purpose),
                    fitness: suits.fitness,
                })
                .collect(),
            premises: PremisesShape::of(venues, premises, page),
        }
    }
}

impl FactShape {
    fn of(fact: &Fact) -> Self {
        Self {
            topic: fact.topic.word(),
            value: fact.value.clone(),
            unit: match fact.topic.reads() {
                Reads::Number(unit) => unit,
                Reads::People => "people",
                Reads::YesNo | Reads::Words => "",
            },
            universal_design: fact.topic.is_universal_design(),
            source: fact.source.clone(),
            seen_on: fact.seen_on.to_string(),
        }
    }
}

impl Hours {
    pub fn of(date: jiff::civil::Date, opens: i32, closes: i32) -> Self {
        let told = |minute: i32| {
            if minute >= crate::time::DAY {
                "24:00".to_owned()
            } else {
                clock(minute).strftime("%H:%M").to_string()
            }
        };
        Self {
            date: date.to_string(),
            from: told(opens),
            to: told(closes),
        }
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
