//! Small, real papers for the demonstration: a PDF of one page, and accounts as CSV.
//!
//! The PDF is written by hand (ISO 32000-1): one page, one of the fonts every reader has, letters in
//! `WinAnsi`, which has æ, ø and å at the same places as Latin-1.

use std::fmt::Write as _;

/// A page with these lines, the first as a heading.
pub fn pdf(lines: &[String]) -> Vec<u8> {
    let mut content = b"BT /F1 16 Tf 72 770 Td 20 TL\n".to_vec();
    for (at, line) in lines.iter().enumerate() {
        if at == 1 {
            content.extend_from_slice(b"/F1 11 Tf\n");
        }
        content.push(b'(');
        content.extend(line.chars().flat_map(letter));
        content.extend_from_slice(b") Tj T*\n");
    }
    content.extend_from_slice(b"ET");
    let stream = [
        format!("<< /Length {} >>\nstream\n", content.len()).into_bytes(),
        content,
        b"\nendstream".to_vec(),
    ];
    let objects: [Vec<u8>; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
          /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_vec(),
        stream.concat(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_vec(),
    ];
    let mut file = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let table = file.len();
    let mut end = String::from("xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        // Writing to a string cannot fail.
        let _ = writeln!(end, "{place:010} 00000 n ");
    }
    let _ = write!(
        end,
        "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    );
    file.extend_from_slice(end.as_bytes());
    file
}

/// Accounts as a spreadsheet program saves them.
pub fn accounts(year: i16, fees: i64, grants: i64, costs: i64) -> Vec<u8> {
    let result = fees + grants - costs;
    format!(
        "Regnskap {year};Kroner\nKontingenter;{fees}\nTilskudd;{grants}\nSum inntekter;{}\n\
         Instruktører og utstyr;{costs}\nÅrsresultat;{result}\n",
        fees + grants
    )
    .into_bytes()
}

fn letter(letter: char) -> Vec<u8> {
    match u8::try_from(letter) {
        Ok(b'(') => b"\\(".to_vec(),
        Ok(b')') => b"\\)".to_vec(),
        Ok(b'\\') => b"\\\\".to_vec(),
        Ok(byte) => vec![byte],
        Err(_) if letter == '–' => vec![0x96],
        Err(_) => vec![b'?'],
    }
}

#[cfg(test)]
mod tests {
    use documents::{Allowed, Kind, accept};

    use super::*;

    #[test]
    fn the_papers_are_what_they_say_they_are() {
        let page = pdf(&[
            "Årsmelding 2025 (utkast)".into(),
            "Æ, ø og å – og \\".into(),
        ]);
        let taken = accept("melding.pdf", page, &Allowed::PAPERS).expect("a PDF");
        assert_eq!(taken.kind(), Kind::Pdf);
        let table = accounts(2025, 120, 30, 140);
        let taken = accept("regnskap.csv", table, &Allowed::PAPERS).expect("a table");
        assert_eq!((taken.kind(), taken.name()), (Kind::Text, "regnskap.csv"));
    }
}
