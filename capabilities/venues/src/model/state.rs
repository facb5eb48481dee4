//! How it goes with an occurrence, from a hold to what came of it.
//!
//! | state | means | takes time |
//! |---|---|---|
//! | held | somebody fills in a form; until an instant | yes |
//! | requested | waits for the municipality's answer | yes |
//! | granted | somebody has the time | yes |
//! | used, not used | it was, and they came or did not | yes |
//! | cancelled, withdrawn | given back after, before the answer | no |
//! | refused | the municipality said no | no |
//! | displaced | something else needed the time | no |
//! | released | given to others, while a series goes on | no |
//! | expired | the hold ran out, or was let go | no |

/// How it goes with an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Somebody fills in a form.
    Held,
    /// Waits for an answer.
    Requested,
    /// Somebody has the time.
    Granted,
    /// They came.
    Used,
    /// They did not come.
    NotUsed,
    /// Was granted, and given back.
    Cancelled,
    /// The municipality said no.
    Refused,
    /// Taken back before there was an answer.
    Withdrawn,
    /// Something else needed the time.
    Displaced,
    /// Given to others this once.
    Released,
    /// The hold ran out, or was let go.
    Expired,
}

impl State {
    /// Every state with its word.
    pub const ALL: [(Self, &str); 11] = [
        (Self::Held, "held"),
        (Self::Requested, "requested"),
        (Self::Granted, "granted"),
        (Self::Used, "used"),
        (Self::NotUsed, "not_used"),
        (Self::Cancelled, "cancelled"),
        (Self::Refused, "refused"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Displaced, "displaced"),
        (Self::Released, "released"),
        (Self::Expired, "expired"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }

    /// Whether nobody else can have the time.
    pub fn takes_time(self) -> bool {
        self <= Self::NotUsed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_states_take_time_and_every_word_reads_back() {
        let taking = State::ALL.iter().filter(|(state, _)| state.takes_time());
        let words: Vec<&str> = taking.map(|(_, word)| *word).collect();
        assert_eq!(words, ["held", "requested", "granted", "used", "not_used"]);
        for (state, word) in State::ALL {
            assert_eq!((State::from_word(word), state.word()), (Some(state), word));
        }
    }
}
