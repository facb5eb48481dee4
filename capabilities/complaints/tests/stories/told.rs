//! The stage of grants, with a choir and a club that each got less than they asked for, told on 16 March:
//! three weeks later is Easter Monday, so the last day to complain is 7 April. Marit decided; Siri did not.

use std::ops::Deref;

use access::{PersonId, RoleKind};
use testkit::Fresh;

use super::stage::{Stage, case};

pub struct Told {
    stage: Stage,
    pub marit: PersonId,
    pub siri: PersonId,
    pub auditor: PersonId,
    /// The choir's application, and the club's.
    pub application: String,
    pub other: String,
}

impl Deref for Told {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.stage
    }
}

impl Told {
    pub fn set(fresh: &Fresh) -> Self {
        let stage = Stage::set(fresh);
        stage.sql("UPDATE grant_pot SET amount = 4000000");
        let nils = stage.as_person(&stage.neighbour);
        let cases = [stage.sent(), {
            let own = stage.begin(&nils, &stage.club, "");
            stage.send(&nils, &own);
            case(&own)
        }];
        drop(nils);
        stage.now("2026-03-16T08:00:00Z");
        let auditor = stage.town.person("Arne Revold", "arne@example.no");
        stage.town.employ(&auditor, RoleKind::Reader, None);
        let ids = cases.clone().map(|case| {
            let id = case.rsplit('/').next();
            id.expect("an id").to_owned()
        });
        let marit = stage.as_person(&stage.staff);
        let less = [
            ("recommended", "18000"),
            ("recommended_why", "Potten rekker ikke"),
        ];
        for case in &cases {
            marit.post(&format!("{case}/innstill"), &less);
        }
        let [application, other] = ids;
        let both = [
            ("case", application.as_str()),
            ("case", other.as_str()),
            ("sure", "yes"),
        ];
        marit.post(&format!("{}/flere", stage.cockpit()), &both);
        marit.post(&format!("{}/varsle", stage.cockpit()), &both[..2]);
        drop(marit);
        assert_eq!(stage.states(), ["notified", "notified"]);
        Self {
            marit: stage.staff.clone(),
            siri: stage.colleague.clone(),
            auditor,
            application,
            other,
            stage,
        }
    }

    pub fn form(&self) -> String {
        format!("/nb/soknad/{}/klage", self.application)
    }

    /// The choir complains on its page. Gives back the complaint's address for staff.
    pub fn complained(&self) -> String {
        let chair = self.as_person(&self.chair);
        let page = chair.post(&self.form(), &[("text", "Scenen koster det samme")]);
        assert!(page.text().contains("Klagen er sendt"), "{}", page.text());
        self.case()
    }

    pub fn case(&self) -> String {
        let ids = self.told("SELECT id AS it FROM complaint ORDER BY received_at, id");
        format!("/nb/saker/klager/{}", ids.last().expect("a complaint"))
    }

    pub fn states(&self) -> Vec<String> {
        self.told("SELECT state AS it FROM complaint ORDER BY received_at, id")
    }

    /// The sums that count, in øre, the choir's first.
    pub fn sums(&self) -> Vec<String> {
        self.told(
            "SELECT CAST(d.amount AS TEXT) AS it FROM grant_decision d \
             WHERE d.replaced_at IS NULL ORDER BY d.application_id",
        )
    }
}
