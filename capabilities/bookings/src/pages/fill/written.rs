//! The form as it was written, and what is wrong with it.

use prices::UsePurpose;
use texts::Speaker;
use venues::time::{Period, civil};
use web::{Fields, FormErrors};

use super::needs::Needs;
use crate::{
    actions::{FilledIn, FilledTime},
    basket::{Basket, closing},
    borrower::Borrower,
    model::Booking,
    pages::asked::{clock, on},
};

const LONGEST_TITLE: usize = 80;
const LONGEST_NAME: usize = 100;
const LONGEST_MESSAGE: usize = 2000;
const LEAST_DIGITS: usize = 8;

/// The fields as they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Who borrows.
    pub who: String,
    /// For what.
    pub purpose: String,
    /// Whether people pay to come.
    pub tickets: bool,
    /// Words for the calendar.
    pub title: String,
    /// What else.
    pub message: String,
    /// How many come.
    pub people: String,
    /// How many of them are young.
    pub young: String,
    /// The team.
    pub group: String,
    /// From, of a single time.
    pub from: String,
    /// To, of a single time.
    pub to: String,
    /// Extras that are chosen.
    pub extras: Vec<String>,
    /// Who answers for it.
    pub responsible: String,
    /// Her phone.
    pub phone: String,
    /// Whether she is an adult.
    pub adult: bool,
    /// Whether whoever books is as old as the rule asks.
    pub of_age: bool,
    /// Terms that are accepted.
    pub terms: Vec<String>,
    /// Occurrences of the basket.
    pub times: Vec<String>,
    /// Those of them that are chosen.
    pub chosen: Vec<String>,
    /// Only the price is asked for.
    pub only_price: bool,
}

impl Written {
    /// Reads the form.
    pub fn read(body: &[u8]) -> Self {
        let fields = Fields::read(body);
        let one = |name: &str| fields.one(name).to_owned();
        let all = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self {
            who: one("who"),
            purpose: one("purpose"),
            tickets: fields.has("tickets"),
            title: one("title"),
            message: one("message").replace("\r\n", "\n"),
            people: one("people"),
            young: one("young"),
            group: one("group"),
            from: one("from"),
            to: one("to"),
            extras: all("extra"),
            responsible: one("responsible"),
            phone: one("phone"),
            adult: fields.has("adult"),
            of_age: fields.has("of_age"),
            terms: all("terms"),
            times: all("time"),
            chosen: all("chosen"),
            only_price: fields.one("do") == "price",
        }
    }

    /// What is kept already.
    pub fn of(basket: &Basket) -> Self {
        let booking = &basket.booking;
        let number = |it: Option<i32>| it.map(|it| it.to_string()).unwrap_or_default();
        let period = basket.lines.first().map(|line| line.occurrence.period);
        let at = |it: Option<i32>| it.map(clock).unwrap_or_default();
        Self {
            who: Borrower::of(booking, String::new()).word,
            purpose: booking.purpose.clone(),
            tickets: booking.tickets,
            title: booking.title.clone(),
            message: booking.message.clone(),
            people: number(booking.people),
            young: number(booking.young),
            group: booking.group_name.clone(),
            from: at(period.map(|period| civil(period.starts).1)),
            to: at(period.map(closing)),
            extras: basket
                .lines
                .first()
                .map(|line| {
                    line.time
                        .extra_words()
                        .into_iter()
                        .map(str::to_owned)
                        .collect()
                })
                .unwrap_or_default(),
            responsible: booking.responsible_name.clone(),
            phone: booking.responsible_phone.clone(),
            adult: !booking.responsible_name.is_empty(),
            of_age: booking.confirmed_age().is_some(),
            terms: booking
                .terms()
                .filter(|key| !key.starts_with("age/"))
                .map(str::to_owned)
                .collect(),
            times: basket
                .lines
                .iter()
                .map(|line| line.occurrence.id.clone())
                .collect(),
            chosen: basket
                .chosen()
                .map(|line| line.occurrence.id.clone())
                .collect(),
            only_price: false,
        }
    }

    /// Shows in a basket what was written and not kept, for the page that says what is wrong, and what
    /// it would cost.
    pub fn show_in(&self, basket: &mut Basket, all: &[Borrower]) {
        let booking = &mut basket.booking;
        booking.purpose.clone_from(&self.purpose);
        booking.tickets = self.tickets;
        booking.people = number(&self.people);
        booking.young = number(&self.young);
        if let Some(borrower) = all.iter().find(|one| one.word == self.who) {
            booking.held_by.clone_from(&borrower.held_by);
            borrower.category.word().clone_into(&mut booking.category);
        }
        let many = basket.lines.len() > 1;
        for line in &mut basket.lines {
            line.time.chosen = !many || self.chosen.contains(&line.occurrence.id);
            line.time.extras = self.extras.join(" ");
            let (date, _) = civil(line.occurrence.period.starts);
            if let Some(period) = on(date, &self.from, &self.to).filter(|_| !many) {
                line.occurrence.period = period;
            }
        }
    }

    /// What it means, or what is wrong. Asked for the price alone, what is missing is let be.
    pub fn parse(
        &self,
        say: &Speaker,
        basket: &Basket,
        all: &[Borrower],
        needs: &Needs,
    ) -> Result<FilledIn, FormErrors> {
        let mut errors = FormErrors::new();
        let borrower = all.iter().find(|one| one.word == self.who).cloned();
        if borrower.is_none() {
            errors.add("who", say.t("booking-error-who"));
        }
        let purpose = UsePurpose::from_word(&self.purpose);
        if purpose.is_none() {
            errors.add("purpose", say.t("booking-error-purpose"));
        }
        // In the order of the page.
        self.check_title(say, &mut errors);
        let people = self.count("people", &self.people, (say, needs), &mut errors);
        let young = self.count("young", &self.young, (say, needs), &mut errors);
        if let (Some(people), Some(young)) = (people, young)
            && young > people
        {
            errors.add("young", say.t("booking-error-young"));
        }
        let times = self.times(say, basket, &mut errors);
        self.check_rest(say, needs, &mut errors);
        match (borrower, purpose) {
            (Some(borrower), Some(purpose)) if errors.is_empty() => Ok(FilledIn {
                group_name: if borrower.is_association() {
                    self.group.clone()
                } else {
                    String::new()
                },
                borrower,
                purpose,
                tickets: self.tickets,
                title: self.title.clone(),
                message: self.message.clone(),
                people,
                young,
                responsible_name: self.responsible.clone(),
                responsible_phone: self.phone.clone(),
                terms: self.accepted(needs),
                extras: self.extras.clone(),
                times,
            }),
            _ => Err(errors),
        }
    }

    /// The terms, and that she is of age.
    fn accepted(&self, needs: &Needs) -> Vec<String> {
        let mut all = self.terms.clone();
        let age = needs.least_age.filter(|_| self.of_age);
        all.extend(age.map(Booking::age_word));
        all
    }

    fn check_title(&self, say: &Speaker, errors: &mut FormErrors) {
        if self.title.is_empty() && !self.only_price {
            errors.add("title", say.t("booking-error-title"));
        } else if too_long(&self.title, LONGEST_TITLE) {
            errors.add("title", say.t("booking-error-title-long"));
        }
        if too_long(&self.group, LONGEST_NAME) {
            errors.add("group", say.t("booking-error-group-long"));
        }
    }

    fn check_rest(&self, say: &Speaker, needs: &Needs, errors: &mut FormErrors) {
        if too_long(&self.message, LONGEST_MESSAGE) {
            errors.add("message", say.t("booking-error-message-long"));
        }
        if too_long(&self.responsible, LONGEST_NAME) {
            errors.add("responsible", say.t("booking-error-responsible"));
        }
        let digits = self.phone.chars().filter(char::is_ascii_digit).count();
        let is_phone = (LEAST_DIGITS..=15).contains(&digits);
        if !self.phone.is_empty() && !is_phone {
            errors.add("phone", say.t("booking-error-phone"));
        }
        if self.only_price {
            return;
        }
        if needs.responsible {
            if self.responsible.is_empty() {
                errors.add("responsible", say.t("booking-error-responsible"));
            }
            if self.phone.is_empty() {
                errors.add("phone", say.t("booking-error-phone"));
            }
            if !self.adult {
                errors.add("adult", say.t("booking-error-adult"));
            }
        }
        if let Some(age) = needs.least_age.filter(|_| !self.of_age) {
            errors.add("of_age", say.tn("booking-error-of-age", i64::from(age)));
        }
        if needs.terms.iter().any(|key| !self.terms.contains(key)) {
            errors.add("terms", say.t("booking-error-terms"));
        }
    }

    fn count(
        &self,
        field: &'static str,
        written: &str,
        (say, needs): (&Speaker, &Needs),
        errors: &mut FormErrors,
    ) -> Option<i32> {
        if written.is_empty() {
            if field == "people" && !self.only_price {
                errors.add(field, say.t("booking-error-people"));
            }
            return None;
        }
        let Some(count) = number(written) else {
            errors.add(field, say.t("booking-error-number"));
            return None;
        };
        if field == "people"
            && let Some(most) = needs.most_people.filter(|most| count > *most)
        {
            let most = say.number(i64::from(most));
            let words = [("most", most.as_str()), ("place", &needs.place)];
            errors.add(field, say.ta("booking-error-most", &words));
        }
        Some(count)
    }

    fn times(&self, say: &Speaker, basket: &Basket, errors: &mut FormErrors) -> Vec<FilledTime> {
        if let [line] = basket.lines.as_slice() {
            let (date, _) = civil(line.occurrence.period.starts);
            let same = |period: Period| period == line.occurrence.period;
            let said = on(date, &self.from, &self.to);
            let has_hours = !self.from.is_empty() || !self.to.is_empty();
            if said.is_none() && has_hours {
                errors.add("to", say.t("booking-error-to"));
            }
            let period = said
                .filter(|it| !same(*it))
                .unwrap_or(line.occurrence.period);
            return vec![FilledTime {
                occurrence: line.occurrence.id.clone(),
                chosen: true,
                period,
            }];
        }
        let times: Vec<FilledTime> = basket
            .lines
            .iter()
            .map(|line| FilledTime {
                occurrence: line.occurrence.id.clone(),
                chosen: self.chosen.contains(&line.occurrence.id),
                period: line.occurrence.period,
            })
            .collect();
        if times.iter().all(|time| !time.chosen) {
            errors.add("chosen", say.t("booking-error-chosen"));
        }
        times
    }
}

fn too_long(text: &str, most: usize) -> bool {
    text.chars().count() > most
}

fn number(written: &str) -> Option<i32> {
    let digits: String = written.chars().filter(|it| !it.is_whitespace()).collect();
    digits.parse().ok().filter(|it| (0..=100_000).contains(it))
}
