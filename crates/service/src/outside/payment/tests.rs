use super::MbwayPhone;

#[test]
fn telephones_are_read() {
    for (text, country, number) in [
        ("912345678", "351", "912345678"),
        ("+351 912 345 678", "351", "912345678"),
        ("00351-912-345-678", "351", "912345678"),
        ("34#612345678", "34", "612345678"),
    ] {
        let phone = MbwayPhone::parse(text).expect(text);
        assert_eq!((phone.country.as_str(), phone.number.as_str()), (country, number));
    }
    for text in
        ["", "212345678", "+34 612345678", "91234567", "9123456789", "9123a5678", "#912345678", "3510#912345678", "351#9", "351#91#2345678"]
    {
        assert_eq!(MbwayPhone::parse(text), None, "{text}");
    }
}
