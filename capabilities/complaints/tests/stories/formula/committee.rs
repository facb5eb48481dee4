//! The committee: it moves a sum, must say why, and everybody is told.

use super::town::Divided;

impl Divided {
    /// The committee takes 1,000 kr from the choir and gives it to the fiddlers.
    pub fn decide(&self) {
        let marit = self.as_person(&self.marit);
        let rows = [
            ("body", "Kulturutvalget"),
            ("met_on-day", "2"),
            ("met_on-month", "3"),
            ("met_on-year", "2026"),
            ("case_number", "9/26"),
            ("vote", "5 mot 2"),
            ("case", "case-a"),
            ("case", "case-f"),
            ("case", "case-n"),
            ("case", "case-s"),
            ("amount-case-a", "21000"),
            ("amount-case-f", "13000"),
            ("amount-case-n", "18000"),
            ("reasons-case-n", "Barnekurs veier tungt"),
            ("amount-case-s", "8000"),
        ];
        let path = format!("{}/politisk", self.cockpit());
        let page = marit.post(&path, &rows);
        assert_eq!(page.status, 422, "an amended row needs its reason");
        assert_eq!(self.sums(), [""; 0]);
        let mut whole = rows.to_vec();
        whole.push(("reasons-case-s", "Flyttet til barnekurs"));
        let page = marit.post(&path, &whole);
        assert!(
            page.text().contains("Ingen har fått svar ennå"),
            "{}",
            page.text()
        );
        let cases = ["case-a", "case-f", "case-n", "case-s"].map(|id| ("case", id));
        marit.post(&format!("{}/varsle", self.cockpit()), &cases);
    }
}
