//! What the shared parts of a page are made from: the values that the macros in `templates/` take.
//!
//! State is always a shape, a colour and words (WCAG 1.4.1): the shapes differ, so nothing is lost
//! with the colour. Steps and lists of pages follow the patterns of Designsystemet.

use jiff::civil::Date;
use texts::Speaker;

use crate::{
    Visit,
    assets::{Icon, icon},
};

/// Days before its last day that something waiting is shown warm.
const SOON_DAYS: i32 = 7;

/// «3 dager igjen.» in the last week before a day and «Fristen gikk ut i går.» after it; nothing earlier, and
/// nothing for what has no day.
pub fn days_left(say: &Speaker, due: Option<Date>, today: Date) -> Option<String> {
    let left = (due? - today).get_days();
    match left {
        ..0 => Some(say.tn("part-days-over", i64::from(-left))),
        0..=SOON_DAYS => Some(say.tn("part-days-left", i64::from(left))),
        _ => None,
    }
}

/// The shape and colour of a state; its words stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A tick: done, true, in force.
    Good,
    /// An hourglass: waits for somebody.
    Waiting,
    /// A triangle: something is missing, or is due soon.
    Lacking,
    /// An octagon: refused, in conflict, stopped.
    Stopped,
    /// A ring: not begun.
    Open,
    /// A minus: left out, ended, does not count.
    Out,
}

/// One of the answers to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub words: String,
    /// What it means, under the words; may be empty.
    pub hint: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A step on a way of several pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub words: String,
    /// Its address, when one can go there.
    pub path: Option<String>,
    /// Where it stands: «Ferdig», «To ting må rettes»; may be empty.
    pub note: String,
    /// Whether it is behind, here or ahead.
    pub place: StepPlace,
}

/// Where a step is, seen from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepPlace {
    /// Filled in.
    Done,
    /// This page.
    Here,
    /// Not yet.
    Ahead,
}

/// A choice of cases somebody has saved, with how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// Its address.
    pub path: String,
    /// Its name.
    pub words: String,
    /// How many, written as numbers are; may be empty.
    pub count: String,
    /// Whether it is what the page shows.
    pub here: bool,
}

/// The way through a long list, page by page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// The page before, when there is one.
    pub previous: Option<String>,
    /// The page after, when there is one.
    pub next: Option<String>,
    /// Links to the first, the last and those near; `None` is a gap.
    pub links: Vec<Option<PageLink>>,
}

/// A link to one page of a long list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// Its number.
    pub number: usize,
    /// «Side 3».
    pub label: String,
    /// Its address.
    pub path: String,
    /// Whether it is this one.
    pub here: bool,
}

/// Pages shown on each side of the one we are at.
const PAGES_BESIDE: usize = 1;

impl State {
    /// Its shape.
    pub const fn icon(self) -> Icon {
        icon(match self {
            Self::Good => "checkmark-circle-fill",
            Self::Waiting => "hourglass",
            Self::Lacking => "exclamationmark-triangle-fill",
            Self::Stopped => "x-mark-octagon-fill",
            Self::Open => "circle",
            Self::Out => "minus-circle",
        })
    }

    /// Its colour, as Designsystemet names them.
    pub const fn color(self) -> &'static str {
        match self {
            Self::Good => "success",
            Self::Waiting => "info",
            Self::Lacking | Self::Open => "warning",
            Self::Stopped => "danger",
            Self::Out => "neutral",
        }
    }
}

impl Choice {
    /// A choice that is not chosen.
    pub fn new(value: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            words: words.into(),
            ..Self::default()
        }
    }

    /// The same, with what it means.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: hint.into(),
            ..self
        }
    }

    /// The same, chosen when `chosen` is true.
    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen, ..self }
    }
}

impl Step {
    /// Its shape.
    pub const fn icon(&self) -> Icon {
        icon(match self.place {
            StepPlace::Done => "checkmark-circle-fill",
            StepPlace::Here => "pencil-fill",
            StepPlace::Ahead => "circle",
        })
    }

    /// Whether it is behind.
    pub fn is_done(&self) -> bool {
        self.place == StepPlace::Done
    }

    /// Whether it is this page.
    pub fn is_here(&self) -> bool {
        self.place == StepPlace::Here
    }
}

/// «Steg 3 av 5: Budsjett», for where there is little room.
pub fn step_words(say: &Speaker, steps: &[Step]) -> String {
    let here = steps.iter().position(Step::is_here).unwrap_or_default();
    let [number, all] = [here + 1, steps.len()].map(|number| number.to_string());
    let name = steps.get(here).map_or("", |step| step.words.as_str());
    let arguments = [("number", number.as_str()), ("all", &all), ("name", name)];
    say.ta("part-step", &arguments)
}

/// Whether some capability in use has a page at `path`, such as `/logg-inn`, so that the shell links to
/// nothing that is switched off.
pub fn reaches(visit: &Visit, path: &str) -> bool {
    let mut routes = visit.capabilities().iter().flat_map(|one| one.routes);
    routes.any(|route| route.path.strip_prefix("/{language}") == Some(path))
}

/// What was done just before, when the address says so and it is something that can be said.
///
/// [`crate::see_done`] sends people here with the id of a text in the address. Only ids with
/// `-done-` in them are spoken, so the worst a made-up address can do is to repeat such a sentence.
pub fn done_words(visit: &Visit) -> Option<&str> {
    let id = visit
        .query()
        .split('&')
        .find_map(|pair| pair.strip_prefix("gjort="))?;
    let is_told = id.contains("-done-");
    visit.say().text_if_any(id).filter(|_| is_told)
}

impl Pages {
    /// The way through `last` pages, at the page `here` (both from 1), with each page's address.
    pub fn new(say: &Speaker, here: usize, last: usize, path: impl Fn(usize) -> String) -> Self {
        let near =
            |page: &usize| page.abs_diff(here) <= PAGES_BESIDE || *page == 1 || *page == last;
        let mut links: Vec<Option<PageLink>> = Vec::new();
        let mut before = 0;
        for number in (1..=last).filter(near) {
            if number > before + 1 {
                links.push(None);
            }
            before = number;
            links.push(Some(PageLink {
                number,
                label: say.ta("part-page", &[("number", &number.to_string())]),
                path: path(number),
                here: number == here,
            }));
        }
        Self {
            previous: (here > 1).then(|| path(here - 1)),
            next: (here < last).then(|| path(here + 1)),
            links,
        }
    }
}
