//! Papers that tests make, kept for the checkers of PDF.

/// Keeps a PDF in the folder that `SAMSPILL_PAPERS` names, if it names one: `cargo xtask test` shows all
/// that lie there to checkers of PDF/A and PDF/UA.
pub fn keep_paper(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("SAMSPILL_PAPERS") {
        let file = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(file, bytes).expect("the folder for papers is there");
    }
}
