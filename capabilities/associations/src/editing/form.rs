//! A form of a section as pairs of name and value: filled from what is stored, sent, rearranged, and
//! carried through the preview without anything being lost.

use web::Fields;

/// What was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Show how it will be.
    Preview,
    /// Keep it.
    Save,
    /// Back to the form, from the preview.
    Edit,
    /// Look for more to choose from.
    Search,
    /// A row more in the list.
    Add(String),
    /// That row of the list away.
    Remove(String, usize),
    /// That row one place up.
    Up(String, usize),
    /// Look up what is written in that row of the list.
    Find(String, usize),
    /// Take what was found for that row of the list.
    Use(String, usize, String),
}

/// The fields of a form, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

/// Names that say what was pressed or belong to the frame, and are no part of what is edited.
const FRAME: [&str; 8] = [
    "do",
    "add",
    "remove",
    "up",
    "find",
    "use",
    "version",
    "on_behalf",
];

impl Pairs {
    /// Reads the body of a form; gives the pairs, the fields of the frame, and what was pressed.
    pub fn read(body: &[u8]) -> (Self, Fields, Pressed) {
        let all: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let frame: Fields = all.clone().into_iter().collect();
        let pressed = Pressed::of(&frame);
        let kept = all
            .into_iter()
            .filter(|(name, _)| !FRAME.contains(&name.as_str()));
        (Self(kept.collect()), frame, pressed)
    }

    /// Puts one more in.
    pub fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// The same, with one field written anew.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.put(name, value);
        self
    }

    /// Every pair.
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// As fields.
    pub fn fields(&self) -> Fields {
        self.0
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect()
    }

    /// A list with a row more, a row less, or two rows that have changed places. Rows are numbered
    /// anew from 1.
    pub fn rearranged(self, pressed: &Pressed, first_field: &str) -> Self {
        let (list, at) = match pressed {
            Pressed::Add(list) => (list, 0),
            Pressed::Remove(list, at) | Pressed::Up(list, at) => (list, *at),
            _ => return self,
        };
        let mut rows = self.fields().rows(list);
        let place = rows.iter().position(|number| *number == at);
        match (pressed, place) {
            (Pressed::Remove(..), Some(place)) => {
                rows.remove(place);
            }
            (Pressed::Up(..), Some(place)) if place > 0 => rows.swap(place, place - 1),
            _ => {}
        }
        let prefix = format!("{list}-");
        let (of_list, mut kept): (Vec<_>, Vec<_>) = self
            .0
            .into_iter()
            .partition(|(name, _)| name.starts_with(&prefix));
        for (number, row) in (1..).zip(&rows) {
            let old = format!("{prefix}{row}-");
            for (name, value) in &of_list {
                if let Some(field) = name.strip_prefix(&old) {
                    kept.push((format!("{prefix}{number}-{field}"), value.clone()));
                }
            }
        }
        if matches!(pressed, Pressed::Add(_)) {
            let number = rows.len() + 1;
            kept.push((format!("{prefix}{number}-{first_field}"), String::new()));
        }
        Self(kept)
    }
}

impl Pressed {
    fn of(frame: &Fields) -> Self {
        let numbered = |name: &str| {
            let (list, number) = frame.one(name).rsplit_once('-')?;
            Some((list.to_owned(), number.parse().ok()?))
        };
        if frame.has("add") {
            return Self::Add(frame.one("add").to_owned());
        }
        if let Some((list, number)) = numbered("remove") {
            return Self::Remove(list, number);
        }
        if let Some((list, number)) = numbered("up") {
            return Self::Up(list, number);
        }
        if let Some((list, number)) = numbered("find") {
            return Self::Find(list, number);
        }
        if let Some((row, carried)) = frame.one("use").split_once(' ')
            && let Some((list, number)) = row.rsplit_once('-')
            && let Ok(number) = number.parse()
        {
            return Self::Use(list.to_owned(), number, carried.to_owned());
        }
        match frame.one("do") {
            "save" => Self::Save,
            "edit" => Self::Edit,
            "search" => Self::Search,
            _ => Self::Preview,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(body: &str, pressed: &str) -> String {
        let (pairs, _, pressed) = Pairs::read(format!("{body}&{pressed}").as_bytes());
        let pairs = pairs.rearranged(&pressed, "name");
        let named = pairs
            .all()
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        named.collect::<Vec<_>>().join("&")
    }

    #[test]
    fn rows_are_added_removed_and_moved_without_losing_what_was_written() {
        let two = "text=x&groups-1-name=a&groups-1-age=6&groups-3-name=b";
        assert_eq!(
            groups(two, "add=groups"),
            "text=x&groups-1-name=a&groups-1-age=6&groups-2-name=b&groups-3-name="
        );
        assert_eq!(groups(two, "remove=groups-1"), "text=x&groups-1-name=b");
        assert_eq!(
            groups(two, "up=groups-3"),
            "text=x&groups-1-name=b&groups-2-name=a&groups-2-age=6"
        );
        assert_eq!(groups(two, "up=groups-1"), groups(two, "up=groups-9"));
    }
}
