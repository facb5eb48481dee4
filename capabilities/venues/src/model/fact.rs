//! What is known about premises, by whom and since when. Unknown is a value: somebody looked, and
//! could not tell. A topic nobody has looked at has no fact.
//!
//! Topics of universal design are a checklist: all of them are shown, known or not (likestillings- og
//! diskrimineringsloven § 17; the measures follow TEK17 ch. 12).

use jiff::civil::Date;

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub topic: FactTopic,
    /// A number, yes, no or words; `None` is unknown.
    pub value: Option<String>,
    /// Who says so.
    pub source: String,
    /// When it was measured or seen.
    pub seen_on: Date,
}

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactTopic {
    /// Way in without steps.
    StepFree,
    /// Width of the narrowest door.
    DoorWidth,
    /// Toilet for wheelchair users.
    AccessibleToilet,
    /// Lift, where there is more than one floor.
    Lift,
    /// Hearing loop.
    HearingLoop,
    /// Contrast marking of doors and stairs.
    ContrastMarking,
    /// Way from reserved parking.
    ReservedParking,
    /// Guide dogs are welcome.
    GuideDogs,
    /// Floor area.
    Area,
    /// Seats in rows, for an audience.
    SeatsInRows,
    /// Seats at tables.
    SeatsAtTables,
    /// Room for people who stand.
    Standing,
    /// Height under the ceiling.
    CeilingHeight,
    /// What the floor is.
    Floor,
    /// Changing rooms.
    ChangingRooms,
    /// Stage.
    Stage,
    /// Loudspeakers and lamps.
    SoundAndLight,
    /// What music it sounds well with (NS-ISO 23591).
    MusicAcoustics,
    /// Kitchen.
    Kitchen,
    /// Screen or projector.
    Screen,
    /// What else is there.
    Equipment,
    /// Room for things.
    StorageVolume,
    /// Sockets and fuses.
    Power,
    /// Nearest stop.
    NearestStop,
}

/// How the value of a topic reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reads {
    /// Yes or no.
    YesNo,
    /// A number of something.
    Number(&'static str),
    /// A number of people.
    People,
    /// Words.
    Words,
}

impl FactTopic {
    /// Every topic with its word, in the order shown; universal design first.
    pub const ALL: [(Self, &str); 24] = [
        (Self::StepFree, "step-free"),
        (Self::DoorWidth, "door-width"),
        (Self::AccessibleToilet, "accessible-toilet"),
        (Self::Lift, "lift"),
        (Self::HearingLoop, "hearing-loop"),
        (Self::ContrastMarking, "contrast-marking"),
        (Self::ReservedParking, "reserved-parking"),
        (Self::GuideDogs, "guide-dogs"),
        (Self::Area, "area"),
        (Self::SeatsInRows, "seats-in-rows"),
        (Self::SeatsAtTables, "seats-at-tables"),
        (Self::Standing, "standing"),
        (Self::CeilingHeight, "ceiling-height"),
        (Self::Floor, "floor"),
        (Self::ChangingRooms, "changing-rooms"),
        (Self::Stage, "stage"),
        (Self::SoundAndLight, "sound-and-light"),
        (Self::MusicAcoustics, "music-acoustics"),
        (Self::Kitchen, "kitchen"),
        (Self::Screen, "screen"),
        (Self::Equipment, "equipment"),
        (Self::StorageVolume, "storage-volume"),
        (Self::Power, "power"),
        (Self::NearestStop, "nearest-stop"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// Whether it is on the checklist of universal design.
    pub fn is_universal_design(self) -> bool {
        self <= Self::GuideDogs
    }

    pub(crate) fn reads(self) -> Reads {
        match self {
            Self::DoorWidth => Reads::Number("cm"),
            Self::ReservedParking | Self::CeilingHeight => Reads::Number("m"),
            Self::Area => Reads::Number("m²"),
            Self::StorageVolume => Reads::Number("m³"),
            Self::ChangingRooms => Reads::Number(""),
            Self::SeatsInRows | Self::SeatsAtTables | Self::Standing => Reads::People,
            Self::Floor
            | Self::SoundAndLight
            | Self::MusicAcoustics
            | Self::Equipment
            | Self::Power
            | Self::NearestStop => Reads::Words,
            _ => Reads::YesNo,
        }
    }
}

impl Fact {
    /// Whether it is there.
    pub fn is_yes(&self) -> bool {
        self.value.as_deref() == Some("yes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_reads_back_and_universal_design_comes_first() {
        for (topic, word) in FactTopic::ALL {
            assert_eq!(FactTopic::from_word(word), Some(topic));
            assert_eq!(topic.word(), word);
        }
        let checklist = FactTopic::ALL
            .iter()
            .filter(|(topic, _)| topic.is_universal_design());
        assert_eq!(checklist.count(), 8);
    }
}
