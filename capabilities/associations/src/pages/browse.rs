//! Activities from A to Å: by theme and by letter, with how many associations have each.
//!
//! For those who do not know what to search for. Only what somebody here does is shown. Letters
//! are in Norwegian order, Aa under Å.

use askama::Template;
use axum::http::HeaderMap;
use texts::{collation_key, index_letter};
use web::{PageResult, Visit, page_with_tag};

use super::find::{Try, common};
use crate::public::Register;

#[derive(Template)]
#[template(path = "browse.html")]
struct BrowsePage<'a> {
    visit: &'a Visit,
    themes: Vec<(&'static str, &'static str, Vec<Try>)>,
    letters: Vec<(&'static str, Vec<Try>)>,
    count: usize,
}

/// Answers.
pub async fn get(visit: Visit, asked: HeaderMap) -> PageResult {
    let (register, _) = super::register(&visit).await?;
    let letters = by_letter(&visit, &register);
    let page = BrowsePage {
        themes: by_theme(&visit, &register),
        count: letters.iter().map(|(_, activities)| activities.len()).sum(),
        letters,
        visit: &visit,
    };
    page_with_tag(&page, &asked)
}

fn by_theme(visit: &Visit, register: &Register) -> Vec<(&'static str, &'static str, Vec<Try>)> {
    let (vocabulary, counts) = (register.vocabulary(), register.activity_counts());
    let themes = vocabulary.by_group().into_iter().map(|(group, _)| {
        let activities = common(visit, vocabulary, &counts, |it| it.group == group.key);
        (group.key, group.name(visit.language()), activities)
    });
    themes
        .filter(|(_, _, activities)| !activities.is_empty())
        .collect()
}

fn by_letter(visit: &Visit, register: &Register) -> Vec<(&'static str, Vec<Try>)> {
    let mut activities = common(
        visit,
        register.vocabulary(),
        &register.activity_counts(),
        |_| true,
    );
    activities.sort_by_cached_key(|activity| collation_key(&activity.words));
    let mut letters: Vec<(&'static str, Vec<Try>)> = Vec::new();
    for activity in activities {
        let letter = index_letter(&activity.words);
        match letters.last_mut() {
            Some((last, under)) if *last == letter => under.push(activity),
            _ => letters.push((letter, vec![activity])),
        }
    }
    letters
}

impl BrowsePage<'_> {
    fn lead(&self) -> String {
        let count = i64::try_from(self.count).unwrap_or_default();
        self.visit.say().tn("browse-lead", count)
    }

    fn hits(&self, it: &Try) -> String {
        self.visit
            .say()
            .number(i64::try_from(it.count).unwrap_or_default())
    }

    fn label(&self, it: &Try) -> String {
        let count = i64::try_from(it.count).unwrap_or_default();
        self.visit.say().tn("start-door-find-count", count)
    }
}
