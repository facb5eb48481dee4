//! What payments add to the stage of grants: a case that is decided, told and followed up.

use super::stage::Stage;

impl Stage {
    /// The choir is granted 20 000 kroner and told; its plan is laid. Gives back the application.
    pub fn granted(&self, fields: &[(&str, &str)]) -> String {
        self.decided(&self.sent(), fields)
    }

    /// The same for any case that was sent.
    pub fn decided(&self, case: &str, fields: &[(&str, &str)]) -> String {
        let staff = self.as_person(&self.staff);
        let page = staff.post(&format!("{case}/vedtak"), fields);
        assert_eq!(page.status, 200, "{}", page.text());
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let page = staff.post(
            &format!("{}/varsle", self.cockpit()),
            &[("case", id.as_str())],
        );
        assert_eq!(page.status, 200, "{}", page.text());
        self.morning();
        id
    }

    /// What happens every morning here.
    pub fn morning(&self) {
        let town = self.served();
        let done = self
            .town
            .db
            .write_now(|conn| payments::actions::tend(conn, &town));
        done.expect("a morning");
    }
}
