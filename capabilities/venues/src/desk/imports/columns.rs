//! The columns of a table of sites and premises: the same in and out. A row is one of the premises;
//! what is said of its site is taken from the first row that names it.

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Site,
    District,
    Address,
    Latitude,
    Longitude,
    Transport,
    Parking,
    HouseRules,
    Premises,
    Kind,
    About,
    People,
    Area,
    Parts,
}

/// What each is called in a file: first as we write it, then other names people use.
const NAMES: [(Column, &[&str]); 14] = [
    (Column::Site, &["sted", "stad", "site", "bygg", "anlegg"]),
    (Column::District, &["bydel", "område", "district", "krets"]),
    (Column::Address, &["adresse", "address"]),
    (Column::Latitude, &["breddegrad", "latitude", "lat"]),
    (
        Column::Longitude,
        &["lengdegrad", "longitude", "lon", "lng"],
    ),
    (Column::Transport, &["kollektivt", "transport"]),
    (Column::Parking, &["parkering", "parking"]),
    (
        Column::HouseRules,
        &["husregler", "husreglar", "house rules"],
    ),
    (Column::Premises, &["lokale", "rom", "premises", "room"]),
    (Column::Kind, &["slag", "type", "kind"]),
    (Column::About, &["om", "beskrivelse", "about"]),
    (
        Column::People,
        &["personer", "personar", "people", "plass til"],
    ),
    (Column::Area, &["areal", "area", "m2", "m²"]),
    (Column::Parts, &["deler", "delar", "parts"]),
];

impl Column {
    /// Every column, in the order of a file.
    pub const ALL: [Self; 14] = [
        Self::Site,
        Self::District,
        Self::Address,
        Self::Latitude,
        Self::Longitude,
        Self::Transport,
        Self::Parking,
        Self::HouseRules,
        Self::Premises,
        Self::Kind,
        Self::About,
        Self::People,
        Self::Area,
        Self::Parts,
    ];

    /// The column with a name, however it is written.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let found = NAMES.iter().find(|(_, names)| names.contains(&&*name));
        found.map(|(column, _)| *column)
    }
}

/// What a column is called in a file.
pub fn heading(column: Column) -> &'static str {
    let found = NAMES.iter().find(|(known, _)| *known == column);
    found.map_or("", |(_, names)| names[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_found_by_its_own_heading() {
        for column in Column::ALL {
            assert_eq!(Column::named(heading(column)), Some(column));
        }
        assert_eq!(Column::named(" M² "), Some(Column::Area));
        assert_eq!(Column::named("farge"), None);
    }
}
