//! What this room brings to the house; see [`web::Capability`].

use db::{Conn, Error};
use serde_json::{Value, json};
use web::{Capability, Lettable, Navigation, PersonRights, PersonalData, RouteLine};

use crate::{
    Venues,
    access::RULES,
    actions, circles, demo, desk,
    model::{LettableSet, Premises},
    open_data, pages, rights, settings, store,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: || pages::routes().merge(desk::routes()),
        open: || desk::open_routes().merge(open_data::routes()),
        settings: settings::PAGES,
        staff_navigation: desk::NAVIGATION,
        lessor_navigation: desk::LESSOR_NAVIGATION,
        routes: ALL_ROUTES,
        navigation: NAVIGATION,
        jobs: || vec![actions::job()],
        demo: demo::fill,
        permissions: || access::describe(RULES),
        merge,
        unmerge,
        association_name: store::lessors::name,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        lettable,
        circles: circles::CIRCLES,
        evidence: crate::evidence::EVIDENCE,
        also_here: &[("/lokale", "/lokaler")],
        ..Capability::new("venues", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "venues",
    nb: concat!(
        include_str!("../texts/nb.ftl"),
        include_str!("../texts/pages/nb.ftl"),
        include_str!("../texts/desk/nb.ftl"),
    ),
    nn: concat!(
        include_str!("../texts/nn.ftl"),
        include_str!("../texts/pages/nn.ftl"),
        include_str!("../texts/desk/nn.ftl"),
    ),
    en: concat!(
        include_str!("../texts/en.ftl"),
        include_str!("../texts/pages/en.ftl"),
        include_str!("../texts/desk/en.ftl"),
    ),
};

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "lessor.contact_name, lessor.contact_email, lessor.contact_phone",
        purpose: "whom the municipality asks about premises that others let",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as premises are let",
        erasure: "changed by those who work with premises, when another takes over",
    },
    PersonalData {
        place: "lessor_person.person_id, lessor_person.name, lessor_person.email, lessor_person.token_hash",
        purpose: "who answers for a lessor",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the lessor is kept; the address until the link is used",
        erasure: "handed out; the name and address are emptied",
    },
];

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/lokaler",
    text_id: texts::id("venue-nav"),
}];

/// Those that residents meet, and those of the desk.
const ALL_ROUTES: &[RouteLine] = &{
    const HERE: usize = ROUTES.len();
    let mut all = [ROUTES[0]; HERE + desk::ROUTES.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < HERE {
            ROUTES[at]
        } else {
            desk::ROUTES[at - HERE]
        };
        at += 1;
    }
    all
};

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/lokaler", "find premises to borrow"),
    RouteLine::public(
        "/{language}/lokale/{premises}",
        "premises, and this week there",
    ),
    RouteLine::public("/{language}/lokale/{premises}/uke", "a week of premises"),
    RouteLine::public(
        "/{language}/lokale/{premises}/kalender.ics",
        "the same for calendars",
    ),
    RouteLine::public(
        "/{language}/lokaler.csv",
        "premises that were found, as a spreadsheet",
    ),
    RouteLine::public(
        "/{language}/lokale/{premises}/dag",
        "a day of all premises at a site",
    ),
    RouteLine::public(
        "/{language}/lokale/{premises}/ledig.ifb",
        "when premises are busy, for calendars",
    ),
    RouteLine::public("/api/v1/sites", "open data: sites"),
    RouteLine::public("/api/v1/premises", "open data: premises"),
    RouteLine::public("/api/v1/premises/{id}", "open data: all about one"),
    RouteLine::public("/api/v1/premises/{id}/free", "open data: free hours"),
    RouteLine::public("/api/v1/premises/{id}/calendar", "open data: what is taken"),
    RouteLine::public(
        "/api/openapi/premises.json",
        "open data: the description of these",
    ),
];

/// Every premises with its parts, for rooms that premises stand on.
fn lettable(conn: &mut Conn) -> Result<Vec<Lettable>, Error> {
    let (sites, premises) = store::all(conn)?;
    let venues = Venues::of(sites, premises);
    let of = |it: &Premises| {
        let site = venues.site(&it.site).map_or("", |site| &site.name);
        let part = |set: &LettableSet| (set.id.clone(), set.name.clone(), share(it, set));
        Lettable {
            premises: it.id.clone(),
            name: format!("{site}, {}", it.name),
            kind: it.kind.word().to_owned(),
            let_by: venues.let_by(it).to_owned(),
            sets: it.sets.iter().map(part).collect(),
        }
    };
    // Whoever lets a site sets its prices before there is anything to price.
    let bare = venues.sites().filter_map(|site| {
        let is_bare = venues.all().iter().all(|it| it.site != site.id);
        let let_by = site.owner.clone().filter(|_| is_bare)?;
        Some(Lettable {
            premises: String::new(),
            name: site.name.clone(),
            kind: String::new(),
            let_by,
            sets: Vec::new(),
        })
    });
    Ok(venues.all().iter().map(of).chain(bare).collect())
}

/// How many per cent of the premises a set is.
fn share(premises: &Premises, set: &LettableSet) -> i64 {
    let part = |count: usize| i64::try_from(count).unwrap_or(1);
    (part(set.atoms.len()) * 100 / part(premises.atoms.len()).max(1)).max(1)
}

/// What the one held the other holds, and lets what it let.
fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let (series, occurrences) = store::held(conn, from)?;
    store::hand_over(conn, (&series, &occurrences), into)?;
    let sites = store::change::let_by(conn, from)?;
    store::change::hand_over(conn, &sites, into)?;
    Ok(json!({ "series": series, "occurrences": occurrences, "sites": sites }))
}

fn unmerge(conn: &mut Conn, from: &str, _: &str, moved: &Value) -> Result<(), Error> {
    let ids = |name: &str| -> Vec<String> {
        let list = moved[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    store::hand_over(conn, (&ids("series"), &ids("occurrences")), from)?;
    store::change::hand_over(conn, &ids("sites"), from)
}
