use super::{field, read};

#[test]
fn a_letter_with_two_bodies_and_a_file() {
    let raw = concat!(
        "From: =?utf-8?q?Balc=C3=A3o?= <nao-responder@balcao.pt>\r\n",
        "Subject: =?utf-8?B?UmVjaWJv?=\r\n =?utf-8?Q?_n.=C2=BA_1?=\r\n",
        "Content-Type: multipart/mixed; boundary=\"a;b\"\r\n\r\n",
        "to be skipped\r\n--a;b\r\n",
        "Content-Type: multipart/alternative; boundary=in\r\n\r\n",
        "--in\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
        "Ol=C3=A1 =\r\nAna =3D\r\n\r\n--in\r\n",
        "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+b2z\r\nDoTwvYj4=\r\n--in--\r\n",
        "--a;b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n",
        "Content-Disposition: attachment;\r\n filename*0*=utf-8''Recib;\r\n filename*1*=o%20n.%C2%BA.pdf\r\n\r\nJVBERg==\r\n--a;b--\r\nafter\r\n"
    );
    let (fields, parts) = read(raw.as_bytes());
    assert_eq!(field(&fields, "from"), Some("Balcão <nao-responder@balcao.pt>"));
    assert_eq!(field(&fields, "SUBJECT"), Some("Recibo n.º 1"));
    let kinds: Vec<&str> = parts.iter().map(|part| part.content_type.as_str()).collect();
    assert_eq!(kinds, ["text/plain", "text/html", "application/pdf"]);
    assert_eq!(parts[0].text(), "Olá Ana =\n");
    assert_eq!(parts[1].text(), "<b>olá</b>");
    assert_eq!((parts[2].file_name.as_deref(), parts[2].bytes.as_slice()), (Some("Recibo n.º.pdf"), b"%PDF".as_slice()));
    assert!(parts[2].is_attachment && !parts[0].is_attachment);
}

#[test]
fn damaged_letters_are_read_as_far_as_they_go() {
    for raw in [
        "",
        "\r\n",
        "no header at all",
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nlast",
        "Subject: =?utf-8?B?",
        "Content-Type: multipart/mixed\r\n\r\nx",
    ] {
        let (_, parts) = read(raw.as_bytes());
        assert_eq!(parts.len(), 1, "{raw}");
    }
    let (fields, _) = read(b"Subject: =?x?Y?z?= =?utf-8?Q?=ZZ?=\r\n\r\n");
    assert_eq!(field(&fields, "Subject"), Some("=?x?Y?z?= =ZZ"));
}

#[test]
fn parts_within_parts_have_an_end() {
    let nested: String = (0..500).map(|level| format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n")).collect();
    assert_eq!(read(nested.as_bytes()).1.len(), 1);
}

#[test]
fn latin_letters() {
    let (_, parts) = read(b"Content-Type: text/plain; charset=ISO-8859-1\r\n\r\nol\xe1");
    assert_eq!(parts[0].text(), "olá");
}
