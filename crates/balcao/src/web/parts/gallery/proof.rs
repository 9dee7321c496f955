//! Samples of uploads and verdicts.
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::{Classes, Markup};
use crate::web::parts::proof::upload::Upload;
use crate::web::parts::proof::verdict::{Answer, Verdict, VerdictPanel};
use crate::web::parts::term::reference_rows::ReferenceRows;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    let mut samples = uploads(speech);
    samples.push(Sample::new("verdict: holds", Markup::of(&holds(speech))));
    samples.push(Sample::new("verdict: with a reserve", Markup::of(&with_reserve(speech))));
    samples.push(Sample::new("verdict: does not hold", Markup::of(&revoked(speech))));
    samples
}

fn row(id: &str, tone: Tone, icon: Icon, slot: &str, name: &str, said: [&'static str; 2]) -> Upload {
    let [verdict, advice] = said;
    Upload {
        id: id.to_owned(),
        tone,
        icon,
        slot: slot.to_owned(),
        original_name: name.to_owned(),
        verdict: verdict.into(),
        advice: advice.into(),
        picture: None,
        more: Markup::default(),
        acts: Acts::default(),
    }
}

fn uploads(speech: Speech) -> Vec<Sample> {
    let good = row(
        "f3",
        Tone::Good,
        Icon::Tick,
        speech.say("Declaração de morada", "Proof of address"),
        "declaracao.pdf",
        [
            speech.say("Legível e completo", "Readable and complete"),
            speech.say("1 página, assinada a 12 de novembro de 2026.", "1 page, signed on 12 November 2026."),
        ],
    );
    let waiting = row(
        "f4",
        Tone::Plain,
        Icon::Clock,
        speech.say("Passaporte", "Passport"),
        "passaporte.jpg",
        [speech.say("Estamos a ver o ficheiro", "We are looking at the file"), ""],
    );
    [
        ("upload: unusable", blurred(speech)),
        ("upload: to mend", locked(speech)),
        ("upload: good", good),
        ("upload: being looked at", waiting),
    ]
    .map(|(name, upload)| Sample::new(name, Markup::of(&upload)))
    .into()
}

fn blurred(speech: Speech) -> Upload {
    Upload {
        acts: Acts::new(
            &Button {
                text: Markup::of(&Icon::Camera).then(speech.say("Tirar outra fotografia", "Take another photograph")),
                href: Some("#main".to_owned()),
                ..Button::default()
            }
            .quiet(),
            vec![Act::link(speech.say("Usar mesmo assim, com explicação", "Use it all the same, with a reason"), "#main")],
        ),
        ..row(
            "f1",
            Tone::Bad,
            Icon::Cross,
            speech.say("Recibo de renda", "Rent receipt"),
            "IMG_4471.HEIC",
            [
                speech.say("Não se lê: a imagem está desfocada", "It cannot be read: the picture is blurred"),
                speech.say("Pouse o papel numa mesa, com luz de lado.", "Put the paper on a table, with light from the side."),
            ],
        )
    }
}

fn locked(speech: Speech) -> Upload {
    let password = Input {
        kind: "password",
        autocomplete: "off".to_owned(),
        classes: Classes::from("govuk-input--width-20"),
        ..Input::new(Field::new("pdf-password", speech.say("Palavra-passe do PDF", "Password of the PDF")))
    };
    Upload {
        more: Markup::of(&password),
        ..row(
            "f2",
            Tone::Care,
            Icon::Padlock,
            speech.say("Contrato", "Contract"),
            "contrato_assinado(2).pdf",
            [
                speech.say("Está protegido com palavra-passe", "It is protected by a password"),
                speech.say("Escreva-a aqui. Não guardamos a palavra-passe.", "Write it here. We do not keep the password."),
            ],
        )
    }
}

fn holds(speech: Speech) -> VerdictPanel {
    VerdictPanel {
        level: 3,
        verdict: Verdict::Holds,
        word: speech.say("Válido", "Valid").to_owned(),
        sentence: speech.say("Verificado agora, sem reservas.", "Checked now, without reserve.").into(),
        compare_heading: speech.say("Compare com o documento de identidade", "Compare with the identity document").to_owned(),
        compare: ReferenceRows {
            rows: vec![
                Fact::new(speech.say("Nome", "Name"), "Oksana Bondarenko"),
                Fact::new(speech.say("Data de nascimento", "Date of birth"), speech.say("3 de março de 1988", "3 March 1988")),
                Fact::new(speech.say("Título", "Permit"), Markup::reference("•••• 7 204")),
            ],
        },
        answers_heading: speech.say("Três verificações", "Three checks").to_owned(),
        answers: [
            Answer::new(
                Tone::Good,
                speech.say("Assinatura verdadeira", "The signature is true"),
                speech.say("Emitido por este serviço a 9 de outubro de 2026.", "Issued by this service on 9 October 2026."),
            ),
            Answer::new(
                Tone::Good,
                speech.say("Dentro da validade", "Within its dates"),
                speech.say("Até 30 de junho de 2027.", "Until 30 June 2027."),
            ),
            Answer::new(
                Tone::Good,
                speech.say("Não foi revogado", "Not revoked"),
                speech.say("Lista de hoje, 06:00.", "Today's list, 06:00."),
            ),
        ],
    }
}

fn with_reserve(speech: Speech) -> VerdictPanel {
    let mut panel = holds(speech);
    panel.verdict = Verdict::HoldsWithReserve;
    panel.word = speech.say("Válido, com reserva", "Valid, with a reserve").to_owned();
    panel.sentence =
        speech.say("Revogações conhecidas até 18 de novembro de 2026, 06:00.", "Revocations known until 18 November 2026, 06:00.").into();
    panel.answers[2] = Answer::new(
        Tone::Care,
        speech.say("Revogação: sabemos até 18 de novembro", "Revocation: known until 18 November"),
        speech.say("Depois dessa data, não sabemos.", "After that date, we do not know."),
    );
    panel
}

fn revoked(speech: Speech) -> VerdictPanel {
    let mut panel = holds(speech);
    panel.verdict = Verdict::DoesNotHold;
    panel.word = speech.say("Revogado", "Revoked").to_owned();
    panel.sentence = speech.say("Não aceite este comprovativo.", "Do not accept this proof.").into();
    panel.answers[2] = Answer::new(
        Tone::Bad,
        speech.say("Foi revogado", "It was revoked"),
        speech.say("A 14 de novembro de 2026.", "On 14 November 2026."),
    );
    panel
}
