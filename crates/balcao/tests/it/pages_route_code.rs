//! A code told on the telephone, typed into the officers' search: the same page as the person's, by the same function (ROUTE-6, PHONE-1).

use crate::support::World;
use domain::law::when::{Fact, FactKey};
use domain::officer::Role;
use domain::route::answers::{Answer, Answers};
use domain::route::code::pack;
use jiff::civil::date;

/// A renewal of a permit that ends in June 2027.
fn code(world: &World) -> String {
    let answers = Answers::default()
        .choice(FactKey::Goal, "renew")
        .choice(FactKey::Holds, "residence_permit")
        .choice(FactKey::Basis, "88-1")
        .with(FactKey::Expires, Answer::Is(Fact::Day(date(2027, 6, 30))));
    pack(&answers, world.app.clock.today())
}

#[test]
fn an_officer_sees_what_the_person_sees_today_and_on_another_day() {
    World::tell(async |world| {
        let code = code(world);
        let said = format!("{} - {}", &code[..4].to_lowercase(), &code[4..]).replace('0', "o").replace('1', "l");
        for role in [Role::CaseOfficer, Role::Supervisor, Role::Auditor] {
            let officer = world.officer(role).await;
            let mut queue = officer.open("/pt/int").await;
            queue.fill("q", &said);
            let found = queue.press("Filtrar").await;
            assert!(found.text().contains(&format!("{}-{}", &code[..4], &code[4..])), "{}: {}", role.code(), found.text());
            let theirs = found.follow("Ver o que a pessoa vê").await;
            let person = world.visitor().open(&format!("/pt/situacao/resultado/{code}")).await;
            assert_eq!(theirs.h1(), person.h1());
            assert_eq!((theirs.all("ol li"), theirs.all("dl")), (person.all("ol li"), person.all("dl")));
            assert!(theirs.text().contains("É isto que a pessoa vê com este código."), "{}", theirs.text());
            assert!(!person.text().contains("É isto que a pessoa vê"), "only staff read so");
            let mut theirs = theirs;
            theirs.fill("em", "2027-05-03");
            let later = theirs.press("Ver a resposta").await;
            let same = world.visitor().open(&format!("/pt/situacao/resultado/{code}?em=2027-05-03")).await;
            assert_eq!((later.h1(), later.all("ol li")), (same.h1(), same.all("ol li")), "as of another day");
            assert!(later.text().contains("É isto que a pessoa vê"));
        }
    });
}

#[test]
fn a_wrong_code_is_said_and_nothing_is_lost() {
    World::tell(async |world| {
        let officer = world.officer(Role::CaseOfficer).await;
        let code = code(world);
        let last = if code.ends_with('7') { '8' } else { '7' };
        let wrong = format!("{}-{}{last}", &code[..4], &code[4..7]);
        let mut queue = officer.open("/pt/int?vista=todos").await;
        queue.fill("q", &wrong);
        let said = queue.press("Filtrar").await;
        assert!(said.text().contains("há uma letra ou um número trocado"), "{}", said.text());
        assert!(said.html().contains(&format!("value=\"{wrong}\"")), "what was typed is kept");
        for typed in ["Kovalenko", "R-2026-00048", "Wei", ""] {
            let mut queue = officer.open("/pt/int").await;
            queue.fill("q", typed);
            let page = queue.press("Filtrar").await;
            assert!(!page.text().contains("código de um caminho:") && !page.text().contains("trocado"), "{typed}: {}", page.text());
        }
        let (pt, en) = (officer.open(&format!("/pt/int?q={code}")).await, officer.open(&format!("/en/int?q={code}")).await);
        assert_eq!(pt.skeleton(), en.skeleton());
    });
}
