//! Other people's programs that read PDFs and QR codes.

use std::path::PathBuf;
use std::process::Command;

/// A PDF written to a file of its own, for programs to read.
pub struct Printed {
    path: PathBuf,
}

impl Printed {
    /// `name` must be unique among the tests.
    pub fn new(name: &str, pdf: &[u8]) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
        std::fs::write(&path, pdf).expect("the test folder can be written");
        Self { path }
    }

    /// `qpdf --check`, which fails on warnings too.
    pub fn qpdf_check(&self) -> String {
        run("qpdf", &["--check", self.path()])
    }

    pub fn info(&self) -> String {
        run("pdfinfo", &[self.path()])
    }

    /// Structure tree with its text.
    pub fn structure(&self) -> String {
        run("pdfinfo", &["-struct-text", self.path()])
    }

    pub fn metadata(&self) -> String {
        run("pdfinfo", &["-meta", self.path()])
    }

    /// The document's root object, as text.
    pub fn catalog(&self) -> String {
        let trailer = run("qpdf", &["--show-object=trailer", self.path()]);
        let root = trailer.split("/Root ").nth(1).and_then(|it| it.split(' ').next()).expect("a PDF has a root");
        run("qpdf", &[&format!("--show-object={root}"), self.path()])
    }

    pub fn fonts(&self) -> String {
        run("pdffonts", &[self.path()])
    }

    /// All words, with single spaces between them.
    pub fn text(&self) -> String {
        let text = run("pdftotext", &["-enc", "UTF-8", self.path(), "-"]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The picture of the first page.
    pub fn picture(&self, dots_per_inch: u16) -> PathBuf {
        let stem = self.path.with_extension("");
        let stem = stem.to_str().expect("the test folder has a plain name");
        run("pdftoppm", &["-png", "-singlefile", "-r", &dots_per_inch.to_string(), self.path(), stem]);
        self.path.with_extension("png")
    }

    /// The first page as raw colours.
    pub fn pixels(&self, dots_per_inch: u16) -> Pixels {
        let stem = self.path.with_extension("");
        let stem = stem.to_str().expect("the test folder has a plain name");
        run("pdftoppm", &["-singlefile", "-r", &dots_per_inch.to_string(), self.path(), stem]);
        Pixels::read(&std::fs::read(self.path.with_extension("ppm")).expect("pdftoppm wrote its picture"))
    }

    /// What a QR reader reads from the picture.
    pub fn qr_codes(&self, dots_per_inch: u16) -> String {
        let picture = self.picture(dots_per_inch);
        run("zbarimg", &["-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture.to_str().expect("a plain name")])
    }

    fn path(&self) -> &str {
        self.path.to_str().expect("the test folder has a plain name")
    }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().unwrap_or_else(|fault| panic!("{program}: {fault}"));
    let out = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{program} {arguments:?}: {}\n{out}{}", done.status, String::from_utf8_lossy(&done.stderr));
    out
}

/// A picture: rows of red, green, blue.
#[derive(PartialEq, Eq)]
pub struct Pixels {
    pub rows: Vec<Vec<[u8; 3]>>,
}

impl Pixels {
    fn read(ppm: &[u8]) -> Self {
        let mut at = 0;
        let mut word = || {
            let end = at + ppm[at..].iter().position(u8::is_ascii_whitespace).expect("a PPM has a header");
            let word = std::str::from_utf8(&ppm[at..end]).expect("a PPM header is text");
            at = end + 1;
            word
        };
        assert_eq!(word(), "P6");
        let width: usize = word().parse().expect("a width");
        let height: usize = word().parse().expect("a height");
        assert_eq!(word(), "255");
        let rows: Vec<Vec<[u8; 3]>> = ppm[at..].as_chunks::<3>().0.chunks(width).map(<[[u8; 3]]>::to_vec).collect();
        assert_eq!(rows.len(), height);
        Self { rows }
    }

    /// The rows and columns the QR code fills, found by its colour in the lower left of the page.
    pub fn qr_code(&self) -> (std::ops::RangeInclusive<usize>, std::ops::RangeInclusive<usize>) {
        const NAVY: [u8; 3] = [0x02, 0x1c, 0x51];
        let third = self.rows[0].len() / 3;
        let dark = |y: &usize| self.rows[*y][..third].iter().filter(|&&it| it == NAVY).count() > third / 6;
        let rows: Vec<usize> = (self.rows.len() * 2 / 5..self.rows.len()).filter(dark).collect();
        let (top, bottom) = (rows[0], rows[rows.len() - 1]);
        let columns: Vec<usize> = (0..third).filter(|&x| (top..=bottom).any(|y| self.rows[y][x] == NAVY)).collect();
        (top..=bottom, columns[0]..=columns[columns.len() - 1])
    }
}
