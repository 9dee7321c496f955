use super::{apart, rows};

#[test]
fn a_password_stands_on_no_command_line() {
    let apart = |url| {
        let (address, password) = apart(url);
        (address, password.unwrap_or_default())
    };
    let expected = ("postgres://ana@one,two:5433/db?sslmode=require".to_owned(), "p@ss:1%".to_owned());
    assert_eq!(apart("postgres://ana:p%40ss%3A1%@one,two:5433/db?sslmode=require"), expected);
    for open in ["postgres://ana@one/db", "postgres://one/db?options=-csearch_path%3Dx", "host=one"] {
        assert_eq!(apart(open), (open.to_owned(), String::new()));
    }
}

#[test]
fn rows_of_requests_are_counted_and_no_others() {
    let script = "COPY a.request_note (id) FROM stdin;\nx\n\\.\nCOPY \"a b\".request (id) FROM stdin;\n1\n2\n\\.\nCOPY a.slip (id) FROM stdin;\n3\n\\.\n";
    assert_eq!(rows(script.as_bytes()).expect("it can be read"), Some(2));
    assert_eq!(rows("SELECT 1;\n".as_bytes()).expect("it can be read"), None);
}
