//! A series whose tenant stays away: staff are asked whether she is to keep the rest of it.

use access::PersonId;
use kernel::{
    Instant,
    words::{from_word, word_of},
};

use super::{Attendance, Settled};

/// A proposal that the rest of a series lapses. A person decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LapseProposal {
    /// Its id.
    pub id: String,
    /// The series.
    pub series: String,
    /// The association; none for a person.
    pub held_by: Option<String>,
    /// So many times they did not come.
    pub no_shows: i32,
    /// Within so many weeks.
    pub weeks: i32,
    /// When it was made.
    pub made_at: Instant,
    /// What came of it.
    pub state: LapseState,
    /// When it was decided.
    pub decided_at: Option<Instant>,
    /// By whom; none when not decided, or erased.
    pub decided_by: Option<PersonId>,
    /// Why, to the tenant.
    pub words: String,
    /// 1 when new.
    pub version: i64,
}

/// What came of a proposal that a series lapses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LapseState {
    /// Nobody has decided.
    Open,
    /// The rest of the series was taken back.
    TakenBack,
    /// The tenant keeps it.
    LetBe,
}

impl LapseState {
    const ALL: [(Self, &str); 3] = [
        (Self::Open, "open"),
        (Self::TakenBack, "taken_back"),
        (Self::LetBe, "let_be"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Attendance {
    /// Whether it is said for good that they did not come: it was settled so, or the days to answer
    /// are over and they said nothing.
    pub fn is_final_no_show(&self, now: Instant, days: i64) -> bool {
        let silent = self.replied_at.is_none() && !self.may_reply(now, days);
        let stands = self.settled == Settled::Upheld || (self.settled == Settled::Not && silent);
        !self.came && stands
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_for_good_while_they_may_answer_or_wait_for_one() {
        let marked_at = Instant::from(jiff::Timestamp::UNIX_EPOCH);
        let mark = Attendance {
            occurrence: "o".into(),
            came: false,
            people: None,
            marked_by: None,
            marked_at,
            reply: String::new(),
            replied_at: None,
            settled: Settled::Not,
            version: 1,
        };
        let on = |day: i64| marked_at.plus_seconds(day * 86_400);
        assert!(!mark.is_final_no_show(on(13), 14));
        assert!(mark.is_final_no_show(on(14), 14));
        let replied = Attendance {
            replied_at: Some(on(1)),
            ..mark.clone()
        };
        assert!(!replied.is_final_no_show(on(30), 14), "nobody has read it");
        let upheld = Attendance {
            settled: Settled::Upheld,
            ..replied.clone()
        };
        assert!(upheld.is_final_no_show(on(2), 14));
        let taken_back = Attendance {
            settled: Settled::TakenBack,
            ..replied
        };
        assert!(!taken_back.is_final_no_show(on(30), 14));
    }
}
