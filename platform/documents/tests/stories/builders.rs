//! Small files of every kind, made here so that nothing of others is kept.

use std::io::{Cursor, Write as _};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A PDF with one empty page and `more` among its objects.
pub fn pdf(more: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
         2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
         3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n\
         {more}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
    )
    .into_bytes()
}

/// A PDF whose object stream holds `objects`, packed.
pub fn pdf_with_packed(objects: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(objects).expect("memory");
    let packed = packer.finish().expect("memory");
    let mut file =
        b"%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\r\n".to_vec();
    file.extend_from_slice(&packed);
    file.extend_from_slice(b"\nendstream\nendobj\nstartxref\n0\n%%EOF\n");
    file
}

/// A packed file with these parts.
pub fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = if *name == "mimetype" {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default().compression_method(method);
        package.start_file(*name, options).expect("memory");
        package.write_all(bytes).expect("memory");
    }
    package.finish().expect("memory").into_inner()
}

/// What OOXML calls its main parts.
pub const WORD: &str = "wordprocessingml.document.main+xml";
/// The same for Excel.
pub const EXCEL: &str = "spreadsheetml.sheet.main+xml";

/// A file of Word or Excel with more parts.
pub fn office(main: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = format!("<Types><Override ContentType=\"application/vnd.{main}\"/></Types>");
    let mut parts = vec![("[Content_Types].xml", types.as_bytes())];
    parts.extend_from_slice(more);
    packed(&parts)
}

/// A file of LibreOffice: `text` or `spreadsheet`.
pub fn libre(kind: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let told = format!("application/vnd.oasis.opendocument.{kind}");
    let mut parts = vec![("mimetype", told.as_bytes())];
    parts.extend_from_slice(more);
    packed(&parts)
}

/// A picture, red on the left and blue on the right.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let colour = |x| {
        if x < width / 2 {
            Rgb([200, 0, 0])
        } else {
            Rgb([0, 0, 200])
        }
    };
    let drawn = RgbImage::from_fn(width, height, |x, _| colour(x));
    let mut bytes = Cursor::new(Vec::new());
    let drawn = DynamicImage::from(drawn);
    drawn.write_to(&mut bytes, format).expect("memory");
    bytes.into_inner()
}

/// A JPEG with an Exif segment, which way is up and where it was taken, and a comment: `Kari`.
pub fn photograph(way: u8) -> Vec<u8> {
    let plain = picture(64, 32, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x02\0".to_vec();
    exif.extend_from_slice(b"\x0f\x01\x02\0\x0a\0\0\0\x26\0\0\0");
    exif.extend_from_slice(&[0x12, 1, 3, 0, 1, 0, 0, 0, way, 0, 0, 0]);
    exif.extend_from_slice(b"\0\0\0\0GPS 59.9N\0");
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let segment = [&[0xff, 0xe1][..], &length, &exif].concat();
    let comment = b"\xff\xfe\0\x06Kari";
    [&plain[..2], &segment, comment, &plain[2..]].concat()
}

/// One chunk of a PNG; nobody here looks at its sum.
pub fn chunk(kind: [u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("short").to_be_bytes();
    [&length, &kind[..], body, &[0; 4]].concat()
}
