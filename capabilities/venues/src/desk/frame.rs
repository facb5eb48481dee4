//! What every page about one of the premises shares: the way here, tabs, and what has been done.

use access::Scope;
use web::{Crumb, Visit};

use super::{ground::Ground, lacks::Lacks, trail::Line};

/// The list of premises, without language.
pub const LIST: &str = "/saker/lokaler";

/// Around a page about one of the premises.
pub struct Frame {
    /// Its full name.
    pub name: String,
    /// What this page is about.
    pub heading: String,
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// The other pages about it.
    pub tabs: Vec<(String, String, bool)>,
    /// The address of this page, with language.
    pub path: String,
    /// The page everybody sees.
    pub public_path: String,
    /// What a change is made from.
    pub version: i64,
    /// What is still missing: the words, and the page where it is filled in.
    pub lacks: Vec<(String, String)>,
    /// From when it is let no more, in words; empty when it is let.
    pub ended: String,
    /// What has been done.
    pub trail: Vec<Line>,
}

/// The tabs: the last part of the address, and the words.
const TABS: [(&str, &str); 7] = [
    ("", texts::id("venuedesk-tab-about")),
    ("/deler", texts::id("venuedesk-tab-parts")),
    ("/fakta", texts::id("venuedesk-tab-facts")),
    ("/bilder", texts::id("venuedesk-tab-pictures")),
    ("/tider", texts::id("venuedesk-tab-opening")),
    ("/regler", texts::id("venuedesk-tab-rules")),
    ("/bruk", texts::id("venuedesk-tab-coming")),
];

/// The page of premises, without language.
pub fn path_of(premises: &str, tab: &str) -> String {
    format!("{LIST}/lokale/{premises}{tab}")
}

/// The first crumb of every page.
pub fn first_crumb(visit: &Visit) -> Crumb {
    Crumb {
        words: visit.say().t("venuedesk-nav").into_owned(),
        path: visit.to(LIST),
    }
}

impl Frame {
    /// Around a tab.
    pub fn of(visit: &Visit, ground: &Ground, tab: &'static str) -> Self {
        let (say, id) = (visit.say(), &ground.premises.id);
        let words = |text_id: &str| say.t(text_id).into_owned();
        let tabs = TABS.map(|(other, text_id)| {
            let path = visit.to(&path_of(id, other));
            (path, words(text_id), other == tab)
        });
        let heading = TABS.iter().find(|(other, _)| *other == tab);
        let path = visit.to(&path_of(id, tab));
        let name = ground.name();
        let ended = ground.end.as_ref().map(|end| {
            let date = say.date(end.from_on);
            say.ta(
                "venuedesk-ended",
                &[("date", &date), ("reason", &end.reason)],
            )
        });
        // Whoever lets sets the price; nobody else is told that it is missing.
        let prices = match ground.site.owner.as_deref() {
            None => visit.actor().is_staff().then(|| "/saker/priser".to_owned()),
            Some(owner) => {
                let hers = visit.actor().may_for(owner, Scope::Booking);
                hers.then(|| format!("/saker/priser?utleier={owner}"))
            }
        };
        let lacks = ground.lacks.iter();
        let lacks = lacks.filter(|it| prices.is_some() || it.tab().is_some());
        let lack = |it: &Lacks| {
            let path = match it.tab() {
                Some(tab) => path_of(id, tab),
                None => prices.clone().unwrap_or_default(),
            };
            (it.words(say), visit.to(&path))
        };
        Self {
            heading: heading.map_or_else(String::new, |(_, text_id)| words(text_id)),
            crumbs: vec![
                first_crumb(visit),
                Crumb {
                    words: ground.site.name.clone(),
                    path: visit.to(&format!("{LIST}/sted/{}", ground.site.id)),
                },
                Crumb {
                    words: name.clone(),
                    path: path.clone(),
                },
            ],
            tabs: tabs.into(),
            public_path: visit.to(&format!("/lokale/{id}")),
            version: ground.version,
            lacks: lacks.map(lack).collect(),
            ended: ended.unwrap_or_default(),
            trail: ground.trail.clone(),
            path,
            name,
        }
    }
}
