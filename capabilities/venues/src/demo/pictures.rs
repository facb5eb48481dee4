//! Pictures of Fjordvik's sites and premises: plain drawings of our own (`data/demo/pictures/draw.mjs`),
//! each with words for those who cannot see it.
//!
//! A site shows its house or its field, and premises their room. Those without steps, or with a toilet
//! for wheelchairs, show that too, beside the point of the checklist that it proves.

use db::{Conn, Error};
use documents::{Clean, Kind, keep};
use kernel::{Clock, Ids};

use crate::{
    model::{FactTopic, Picture, Pictured, Premises, PremisesKind, Site},
    store,
};

/// What it is called, how it looks in two lights, and what it shows.
struct Drawing {
    name: &'static str,
    lights: [&'static [u8]; 2],
    shows: &'static str,
}

const HALL: Drawing = Drawing {
    name: "hall",
    lights: [
        include_bytes!("../../data/demo/pictures/hall-1.jpg"),
        include_bytes!("../../data/demo/pictures/hall-2.jpg"),
    ],
    shows: "Hallen med tre baner på tvers, skillevegger og mål i begge ender. Tegning.",
};
const GYM: Drawing = Drawing {
    name: "gym",
    lights: [
        include_bytes!("../../data/demo/pictures/gym-1.jpg"),
        include_bytes!("../../data/demo/pictures/gym-2.jpg"),
    ],
    shows: "Gymsal med ribbevegg, ringer og matte. Tegning.",
};
const CULTURE: Drawing = Drawing {
    name: "culture",
    lights: [
        include_bytes!("../../data/demo/pictures/culture-1.jpg"),
        include_bytes!("../../data/demo/pictures/culture-2.jpg"),
    ],
    shows: "Sal med scene, sceneteppe og tre rader stoler. Tegning.",
};
const REHEARSAL: Drawing = Drawing {
    name: "rehearsal",
    lights: [
        include_bytes!("../../data/demo/pictures/rehearsal-1.jpg"),
        include_bytes!("../../data/demo/pictures/rehearsal-2.jpg"),
    ],
    shows: "Øvingsrom med plater på veggen, piano, notestativ og stoler. Tegning.",
};
const MEETING: Drawing = Drawing {
    name: "meeting",
    lights: [
        include_bytes!("../../data/demo/pictures/meeting-1.jpg"),
        include_bytes!("../../data/demo/pictures/meeting-2.jpg"),
    ],
    shows: "Møterom med ett stort bord, stoler og skjerm. Tegning.",
};
const HOUSE: Drawing = Drawing {
    name: "house",
    lights: [
        include_bytes!("../../data/demo/pictures/house-1.jpg"),
        include_bytes!("../../data/demo/pictures/house-2.jpg"),
    ],
    shows: "Festsal med langbord, vinduer og vimpler. Tegning.",
};
const KITCHEN: Drawing = Drawing {
    name: "kitchen",
    lights: [
        include_bytes!("../../data/demo/pictures/kitchen-1.jpg"),
        include_bytes!("../../data/demo/pictures/kitchen-2.jpg"),
    ],
    shows: "Kjøkken med benk, komfyr, vask og et langt bord. Tegning.",
};
const PITCH: Drawing = Drawing {
    name: "pitch",
    lights: [
        include_bytes!("../../data/demo/pictures/pitch-1.jpg"),
        include_bytes!("../../data/demo/pictures/pitch-2.jpg"),
    ],
    shows: "Gressbane med lysmaster og mål, fjell i bakgrunnen. Tegning.",
};
const WORKSHOP: Drawing = Drawing {
    name: "workshop",
    lights: [
        include_bytes!("../../data/demo/pictures/workshop-1.jpg"),
        include_bytes!("../../data/demo/pictures/workshop-2.jpg"),
    ],
    shows: "Verksted med verktøytavle og to arbeidsbenker. Tegning.",
};
const STORAGE: Drawing = Drawing {
    name: "storage",
    lights: [
        include_bytes!("../../data/demo/pictures/storage-1.jpg"),
        include_bytes!("../../data/demo/pictures/storage-2.jpg"),
    ],
    shows: "Lagerrom med hyller og kasser. Tegning.",
};
const SCHOOL: Drawing = Drawing {
    name: "school",
    lights: [
        include_bytes!("../../data/demo/pictures/school-1.jpg"),
        include_bytes!("../../data/demo/pictures/school-2.jpg"),
    ],
    shows: "Skolebygg i to etasjer med inngang midt på. Tegning.",
};
const CENTRE: Drawing = Drawing {
    name: "centre",
    lights: [
        include_bytes!("../../data/demo/pictures/centre-1.jpg"),
        include_bytes!("../../data/demo/pictures/centre-2.jpg"),
    ],
    shows: "Langt, lavt bygg med dobbel dør og bred gangvei. Tegning.",
};
const VILLAGE: Drawing = Drawing {
    name: "village",
    lights: [
        include_bytes!("../../data/demo/pictures/village-1.jpg"),
        include_bytes!("../../data/demo/pictures/village-2.jpg"),
    ],
    shows: "Rødt hus med mørkt tak og pipe. Tegning.",
};
const FIELD: Drawing = Drawing {
    name: "field",
    lights: [
        include_bytes!("../../data/demo/pictures/field-1.jpg"),
        include_bytes!("../../data/demo/pictures/field-2.jpg"),
    ],
    shows: "Bane med klubbhus ved siden av. Tegning.",
};
const ENTRANCE: Drawing = Drawing {
    name: "entrance",
    lights: [
        include_bytes!("../../data/demo/pictures/entrance-1.jpg"),
        include_bytes!("../../data/demo/pictures/entrance-1.jpg"),
    ],
    shows: "Dobbel dør uten terskel, med rampe, rekkverk og døråpner. Tegning.",
};
const TOILET: Drawing = Drawing {
    name: "toilet",
    lights: [
        include_bytes!("../../data/demo/pictures/toilet-1.jpg"),
        include_bytes!("../../data/demo/pictures/toilet-1.jpg"),
    ],
    shows: "Toalett med støttearmer på begge sider og plass til rullestol. Tegning.",
};

/// Gives every site and all premises their pictures.
pub fn fill(
    conn: &mut Conn,
    parts: (&dyn Clock, &dyn Ids),
    sites: &[Site],
    premises: &[Premises],
) -> Result<(), Error> {
    for (at, site) in sites.iter().enumerate() {
        let mut kinds = premises.iter().filter(|it| it.site == site.id);
        let is_field = kinds.any(|it| it.kind == PremisesKind::Pitch);
        let of = Pictured::Site(site.id.clone());
        add(conn, parts, &of, (house(&site.name, is_field), at), None)?;
    }
    for (at, it) in premises.iter().enumerate() {
        let of = Pictured::Premises(it.id.clone());
        add(conn, parts, &of, (room(it.kind), at), None)?;
        for (topic, drawing) in [
            (FactTopic::StepFree, &ENTRANCE),
            (FactTopic::AccessibleToilet, &TOILET),
        ] {
            let shown = it.fact(topic).and_then(|fact| fact.value.as_deref());
            if shown == Some("yes") {
                add(conn, parts, &of, (drawing, at), Some(topic))?;
            }
        }
    }
    Ok(())
}

fn add(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    of: &Pictured,
    (drawing, at): (&Drawing, usize),
    topic: Option<FactTopic>,
) -> Result<(), Error> {
    let bytes = drawing.lights[at % drawing.lights.len()].to_vec();
    let file = Clean::made_here(&format!("{}.jpg", drawing.name), Kind::Jpeg, bytes);
    let picture = Picture {
        id: String::new(),
        alternative: drawing.shows.to_owned(),
        topic,
        file: keep(conn, clock, ids, &file, "demo")?.0,
    };
    store::pictures::add(conn, ids, of, &picture)?;
    Ok(())
}

const fn room(kind: PremisesKind) -> &'static Drawing {
    match kind {
        PremisesKind::Hall => &HALL,
        PremisesKind::Gym => &GYM,
        PremisesKind::Culture => &CULTURE,
        PremisesKind::Rehearsal => &REHEARSAL,
        PremisesKind::Meeting => &MEETING,
        PremisesKind::House => &HOUSE,
        PremisesKind::Kitchen => &KITCHEN,
        PremisesKind::Pitch => &PITCH,
        PremisesKind::Workshop => &WORKSHOP,
        PremisesKind::Storage => &STORAGE,
    }
}

/// What a site looks like, told from its name.
fn house(name: &str, is_field: bool) -> &'static Drawing {
    let name = name.to_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if is_field {
        &FIELD
    } else if has(&["skole", "skule", "oppvekst"]) {
        &SCHOOL
    } else if has(&[
        "grende",
        "bygde",
        "samfunns",
        "forsamling",
        "heim",
        "ungdoms",
        "tun",
    ]) {
        &VILLAGE
    } else {
        &CENTRE
    }
}
