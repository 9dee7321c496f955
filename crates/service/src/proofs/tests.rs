//! Codes people type, and addresses.

use super::address::{host, to_type};
use super::code::{CODE_CHARS, grouped, meant};
use crate::chance::Chance;

#[test]
fn codes_are_read_as_meant() {
    assert_eq!(grouped("7K4M92QFXT3B"), "7K4M 92QF XT3B");
    for typed in ["7K4M 92QF XT3B", "7k4m-92qf-xt3b", " 7K4M92QFXT3B\n"] {
        assert_eq!(meant(typed).as_deref(), Some("7K4M92QFXT3B"), "{typed}");
    }
    assert_eq!(meant("OoIl 0000 0000").as_deref(), Some("001100000000"));
    for typed in ["", "7K4M 92QF XT3", "7K4M 92QF XT3B 0", "7K4M 92QF XT3U", "7K4M 92QF XT3é"] {
        assert_eq!(meant(typed), None, "{typed}");
    }
    let code = Chance.readable(CODE_CHARS);
    assert_eq!(meant(&grouped(&code)), Some(code));
}

#[test]
fn the_host_keeps_its_port() {
    assert_eq!(host("https://balcao.example"), "balcao.example");
    assert_eq!(host("http://127.0.0.1:8080/x?y#z"), "127.0.0.1:8080");
    assert_eq!(to_type("https://balcao.example"), "balcao.example/pt/verificar");
}
