//! The music council: who sits in it, what it says, and who steps aside.

use super::town::Divided;

impl Divided {
    pub fn seat_council(&self) {
        self.sql(
            "INSERT INTO council VALUES \
             ('music', 'Musikkrådet', '', '', 'independent', '', '', false, false, 1)",
        );
        self.sql(
            "INSERT INTO council_seat VALUES ('seat', 'music', 1, 'Medlem', '', '2025-01-01', NULL)",
        );
        let names = ["Ingrid Solbakken", "Nils Aasen", "Kari Brekke", "Per Moe"];
        for (number, (person, name)) in self.council.iter().zip(names).enumerate() {
            self.sql(&format!(
                "INSERT INTO council_member VALUES ('m{number}', 'music', 'seat', '{person}', \
                 '{name}', '', false, '2025-01-01', NULL, '', NULL)"
            ));
        }
    }

    /// The council declares, meets, and hands over: the key's sums, but 1,000 kr from the big band to
    /// the fiddlers.
    pub fn advise(&self) {
        let marit = self.as_person(&self.marit);
        let agreed = [("council", "music"), ("frame", "60 000")];
        marit.post(&format!("{}/rad", self.cockpit()), &agreed);
        let id = self
            .told("SELECT id AS it FROM grant_recommending")
            .remove(0);
        let path = format!("/nb/innstilling/{id}");
        for member in &self.council {
            let browser = self.as_person(member);
            let page = browser.post(&format!("{path}/habilitet"), &[("sure", "yes")]);
            assert_eq!(page.status, 200, "{}", page.text());
        }
        let version = || {
            let told = "SELECT CAST(version AS TEXT) AS it FROM grant_recommending";
            self.told(told).remove(0)
        };
        // The choir's leader divides among the others, and the choir's row is not hers to write.
        let ingrid = self.as_person(&self.council[0]);
        let seen = version();
        let own = [("version", seen.as_str()), ("amount-case-s", "60 000")];
        assert_eq!(ingrid.post(&path, &own).status, 403);
        let kari = self.as_person(&self.council[2]);
        let seen = version();
        let rows = [
            ("version", seen.as_str()),
            ("amount-case-a", "21 000"),
            ("amount-case-f", "12 000"),
            ("amount-case-n", "18 000"),
            ("amount-case-s", "9 000"),
            ("text-case-n", "Spelemannslaget har begynt med barnekurs"),
            ("text", "Vi vil løfte det som er nytt for barn."),
        ];
        let page = kari.post(&path, &rows);
        assert_eq!(page.status, 200, "{}", page.text());
        let seen = version();
        let meeting = [
            ("version", seen.as_str()),
            ("met_on-day", "27"),
            ("met_on-month", "2"),
            ("met_on-year", "2026"),
            ("present", "m0"),
            ("present", "m1"),
            ("present", "m2"),
            ("present", "m3"),
            ("principle", "m0"),
        ];
        kari.post(&format!("{path}/mote"), &meeting);
        let seen = version();
        let page = kari.post(&format!("{path}/oversend"), &[("version", seen.as_str())]);
        assert!(page.text().contains("er sendt over"), "{}", page.text());
    }
}
