//! The protocol between parent and child.

use image::ImageFormat;
use intake::limits::Limits;
use intake::worker::{Answer, Job, OwnedFile, WireError, perform, read_answer, read_job, serve, write_job};

use crate::samples::{card, encoded, pdf};

fn jobs() -> Vec<Job> {
    let file = |bytes| OwnedFile { bytes, password: Some("é".to_owned()) };
    let limits = Limits::default();
    vec![
        Job::Inspect { file: file(pdf(1)), name: "contrato final (2).pdf".to_owned(), limits },
        Job::Inspect { file: file(Vec::new()), name: String::new(), limits },
        Job::Clean { files: vec![file(pdf(1)), file(encoded(&card(700, 700), ImageFormat::Png))], limits },
        Job::Clean { files: vec![], limits },
        Job::Clean { files: vec![file(b"x".to_vec())], limits },
        Job::PageImage { pdf: pdf(1), page_index: 0, width_px: 300 },
        Job::PageImage { pdf: pdf(1), page_index: 9, width_px: 300 },
        Job::PageText { pdf: pdf(1), page_index: 0 },
        Job::PageText { pdf: b"x".to_vec(), page_index: 0 },
    ]
}

#[test]
fn a_child_answers_as_the_library_does() {
    for job in jobs() {
        let mut asked = Vec::new();
        write_job(&mut asked, &job).expect("writes");
        assert_eq!(read_job(&mut asked.as_slice()).expect("reads"), job);
        let mut answered = Vec::new();
        serve(&mut asked.as_slice(), &mut answered).expect("serves");
        assert_eq!(read_answer(&mut answered.as_slice()).expect("reads"), perform(&job));
    }
}

#[test]
fn a_broken_message_is_an_error() {
    let mut asked = Vec::new();
    write_job(&mut asked, &jobs()[0]).expect("writes");
    for length in [0, 3, 4, 20, asked.len() - 1] {
        let cut = serve(&mut &asked[..length], &mut Vec::new());
        assert!(matches!(cut, Err(WireError::Pipe(_))), "{length}");
    }
    assert!(matches!(read_job(&mut [0xFF; 8].as_slice()), Err(WireError::TooLarge)));
    assert!(matches!(read_job(&mut b"\0\0\0\x02{}".as_slice()), Err(WireError::Header(_))));
    let greedy = br#"{"lengths":[18446744073709551615,1],"header":{"job":"page_text","page_index":0}}"#;
    let message = [&u32::try_from(greedy.len()).expect("short").to_be_bytes()[..], greedy].concat();
    assert!(matches!(read_job(&mut message.as_slice()), Err(WireError::TooLarge)));
    let none = br#"{"lengths":[],"header":{"job":"page_text","page_index":0}}"#;
    let message = [&u32::try_from(none.len()).expect("short").to_be_bytes()[..], none].concat();
    assert!(matches!(read_job(&mut message.as_slice()), Err(WireError::Parts)));
}

#[test]
fn findings_keep_their_codes_on_the_wire() {
    let Answer::Inspected(inspection) = perform(&jobs()[1]) else { panic!("inspection") };
    let json = serde_json::to_value(&inspection).expect("JSON");
    assert_eq!(json["findings"][0]["code"], inspection.findings[0].code());
}
