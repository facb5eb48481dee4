//! What holds for any bytes at all. Run longer with
//! `PROPTEST_CASES=100000 cargo test --release -p associations --test national_properties`.

mod national_shapes;

use std::{collections::HashSet, io::Read};

use associations::national::{EntityReading, SourceProblem, Wanted, read_entities, read_voluntary};
use kernel::MunicipalityNumber;
use national_shapes::{entity, gzipped, number, page};
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Value, json};

fn read(input: impl Read) -> Result<(EntityReading, Vec<String>), SourceProblem> {
    let municipality = MunicipalityNumber::try_from("9999".to_owned()).expect("four digits");
    let known = HashSet::new();
    let wanted = Wanted {
        municipality: &municipality,
        known: &known,
    };
    let mut kept = Vec::new();
    let mut keep = |entity: associations::national::Entity, _| kept.push(entity.number.to_string());
    let reading = read_entities(input, &wanted, &mut keep, &mut |_| {})?;
    Ok((reading, kept))
}

/// Gives its bytes in pieces of these sizes, over and over.
struct Pieces<'a>(&'a [u8], Vec<usize>, usize);

impl Read for Pieces<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        self.2 += 1;
        let size = self.1[self.2 % self.1.len()]
            .min(to.len())
            .min(self.0.len());
        let (now, later) = self.0.split_at(size);
        to[..size].copy_from_slice(now);
        self.0 = later;
        Ok(size)
    }
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Array,
    Pretty,
    ArrayOfLines,
    Hal,
    Lines,
}

impl Shape {
    fn write(self, rows: &[String]) -> String {
        match self {
            Self::Array => format!("[{}]", rows.join(",")),
            Self::ArrayOfLines => format!("[\n{}\n]", rows.join(",\n")),
            Self::Lines => rows.join("\n"),
            Self::Hal => format!(
                r#"{{"_embedded":{{"enheter":[{}]}},"_links":{{"self":{{"href":"x"}}}},"page":{{}}}}"#,
                rows.join(",")
            ),
            Self::Pretty => {
                let pretty = |row: &String| {
                    let value = serde_json::from_str::<Value>(row).ok();
                    value.and_then(|value| serde_json::to_string_pretty(&value).ok())
                };
                // A row that is broken already cannot be made pretty.
                let rows = rows
                    .iter()
                    .map(|row| pretty(row).unwrap_or_else(|| row.clone()));
                format!("[ {} ]", rows.collect::<Vec<_>>().join(" , "))
            }
        }
    }
}

fn shapes() -> impl Strategy<Value = Shape> {
    prop_oneof![
        Just(Shape::Array),
        Just(Shape::Pretty),
        Just(Shape::ArrayOfLines),
        Just(Shape::Hal),
        Just(Shape::Lines),
    ]
}

/// Rows whose texts are full of what the structure is made of.
fn rows() -> impl Strategy<Value = Vec<Value>> {
    rows_saying(r#"[a-zøæå\{\}\[\],:"\\ \n]{0,20}"#)
}

fn rows_saying(texts: &'static str) -> impl Strategy<Value = Vec<Value>> {
    vec(texts, 2..7).prop_map(|texts| {
        let row = |(nth, text): (u32, String)| {
            let mut row = entity(nth);
            row["aktivitet"] = json!([text]);
            row["historiskeNavn"] = json!([{"navn": text}]);
            row
        };
        (0..).zip(texts).map(row).collect()
    })
}

/// Some characters of one row replaced by others.
#[derive(Clone, Debug)]
struct Fault {
    victim: Index,
    from: Index,
    cut: usize,
    put: String,
}

fn faults() -> impl Strategy<Value = Fault> {
    let put = r#"[\{\}\[\],:"\\a1 \n]{0,3}"#;
    let parts = (any::<Index>(), any::<Index>(), 0_usize..4, put);
    parts.prop_map(|(victim, from, cut, put)| Fault {
        victim,
        from,
        cut,
        put,
    })
}

impl Fault {
    /// The rows with the fault, and which of them has it.
    fn strike(&self, rows: &[Value]) -> (Vec<String>, usize) {
        let mut rows: Vec<String> = rows.iter().map(Value::to_string).collect();
        let victim = self.victim.index(rows.len());
        let mut chars: Vec<char> = rows[victim].chars().collect();
        let from = self.from.index(chars.len());
        let to = (from + self.cut).min(chars.len());
        chars.splice(from..to, self.put.chars());
        rows[victim] = chars.into_iter().collect();
        (rows, victim)
    }
}

fn jsonish() -> impl Strategy<Value = Vec<u8>> {
    let token = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just("\"".to_owned()),
        Just("\\".to_owned()),
        Just("\n".to_owned()),
        Just("null".to_owned()),
        Just("17".to_owned()),
        Just(r#""_embedded":{"enheter":["#.to_owned()),
        Just(r#""_links":{"#.to_owned()),
        Just(r#""organisasjonsnummer":"#.to_owned()),
        Just(r#""navn":"A""#.to_owned()),
        (0_u32..4).prop_map(|nth| entity(nth).to_string()),
    ];
    vec(token, 0..40).prop_map(|tokens| tokens.concat().into_bytes())
}

/// What a run finds becomes a story with a name, not a line in a file.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_bytes_make_it_panic_or_hang(
        bytes in prop_oneof![vec(any::<u8>(), 0..2000), jsonish()],
        pack in any::<bool>(),
    ) {
        let bytes = if pack { gzipped(&bytes) } else { bytes };
        let _ = read(&bytes[..]);
        let _ = read_voluntary(&bytes[..], &|_| true, &mut |_| {}, &mut |_| {});
    }

    #[test]
    fn damaged_gzip_never_passes_for_whole(
        rows in rows(), at in any::<Index>(), bit in 0_u8..8,
    ) {
        let text = Value::from(rows.clone()).to_string();
        let mut packed = gzipped(text.as_bytes());
        let at = at.index(packed.len());
        packed[at] ^= 1 << bit;
        // The header has bytes that mean nothing, such as the time of packing.
        if let Ok((reading, kept)) = read(&packed[..]) {
            prop_assert_eq!(reading.rejected.len(), 0);
            prop_assert_eq!(kept.len(), rows.len());
        }
    }

    #[test]
    fn a_file_that_ends_early_is_always_refused(
        rows in rows(), shape in shapes(), at in any::<Index>(), pack in any::<bool>(),
    ) {
        let rows: Vec<String> = rows.iter().map(Value::to_string).collect();
        let text = shape.write(&rows).into_bytes();
        let bytes = if pack { gzipped(&text) } else { text.clone() };
        let cut = &bytes[..at.index(bytes.len())];
        if let Ok((reading, _)) = read(cut) {
            // Only plain lines can be cut so that nobody can tell: between two of them.
            let between = cut.ends_with(b"}") || cut.ends_with(b"}\n");
            prop_assert!(matches!(shape, Shape::Lines) && !pack && between);
            prop_assert_eq!(reading.rejected.len(), 0);
        }
    }

    #[test]
    fn a_fault_in_one_row_costs_at_most_that_row(
        rows in rows_saying(r#"[a-zøæå,:" ]{0,20}"#), shape in shapes(), fault in faults(),
    ) {
        let (rows, victim) = fault.strike(&rows);
        if let Ok((_, kept)) = read(shape.write(&rows).as_bytes()) {
            for nth in (0..rows.len()).filter(|nth| *nth != victim) {
                let number = number(u32::try_from(nth).expect("few rows")).to_string();
                prop_assert!(kept.contains(&number), "row {} is lost of {:?}", nth, rows);
            }
        }
    }

    #[test]
    fn however_nasty_the_texts_no_row_is_lost_without_a_word(
        rows in rows(), shape in shapes(), fault in faults(),
    ) {
        let (rows, _) = fault.strike(&rows);
        if let Ok((reading, _)) = read(shape.write(&rows).as_bytes()) {
            prop_assert!(reading.read >= rows.len() as u64, "{} of {:?}", reading.read, rows);
        }
    }

    #[test]
    fn the_size_of_pieces_does_not_matter(
        rows in rows(), shape in shapes(), sizes in vec(1_usize..90, 1..5),
    ) {
        let rows: Vec<String> = rows.iter().map(Value::to_string).collect();
        let text = shape.write(&rows);
        let whole = read(text.as_bytes()).expect("sound");
        let pieces = read(Pieces(text.as_bytes(), sizes, 0)).expect("sound");
        prop_assert_eq!(&whole, &pieces);
        prop_assert_eq!(whole.0.here, rows.len() as u64);
    }

    #[test]
    fn links_may_stand_anywhere(rows in rows(), next in "[a-z?=/]{1,9}") {
        let page = page("enheter", &rows, Some(&next));
        let (reading, kept) = read(page.to_string().as_bytes()).expect("a page");
        prop_assert!(reading.more_pages);
        prop_assert_eq!(kept.len(), rows.len());
    }
}
