//! The officers' steps, and those of rooms that come later.

use super::{Role, Step, Stop, Teller, demo};
use domain::decision::Ground;
use domain::id::Reference;
use domain::request::stage::AskReason;
use service::actions::asking::{self, Asking};
use service::actions::demo::Later;
use service::actions::{deciding, questions, reviewing};
use service::actors::{Approve, Ask, Propose, Resident, Review, SecondSign};
use store::message;

impl Teller<'_> {
    pub(super) async fn at_the_desk(&mut self, key: &'static str, who: Resident, step: Step) -> Result<(), Stop> {
        let (app, reference) = (&self.site.app, self.reference(key)?);
        match step {
            Step::Question => {
                let words = "Posso viajar enquanto espero pela decisão?".to_owned();
                drop(questions::ask(app, who, reference, words).await?);
            }
            Step::TakeAndAnswer => self.take_and_answer(reference).await?,
            Step::AskMore => {
                drop(reviewing::take(app, self.cast.officer::<Review>(Role::CaseOfficer)?, reference.clone()).await?);
                let asking = Asking {
                    slots: vec!["housing".to_owned()],
                    reason: AskReason::Outdated,
                    words: "O comprovativo de alojamento tem mais de seis meses. Envie um mais recente.".to_owned(),
                };
                drop(asking::ask(app, self.cast.officer::<Ask>(Role::CaseOfficer)?, reference, asking).await?);
            }
            Step::Propose => {
                let words = "Os documentos não mostram meios de subsistência suficientes nos últimos três meses.".to_owned();
                let grounds = vec![Ground { code: "means".to_owned(), words }];
                drop(deciding::propose_refusal(app, self.cast.officer::<Propose>(Role::CaseOfficer)?, reference, grounds).await?);
            }
            Step::AnswerHearing => {
                let words = "Mudei de trabalho em setembro. Junto os três recibos que faltavam.".to_owned();
                drop(deciding::answer_hearing(app, who, reference, words).await?);
            }
            Step::Refuse => drop(deciding::refuse(app, self.cast.officer::<SecondSign>(Role::Supervisor)?, reference).await?),
            Step::Approve => drop(deciding::approve(app, self.cast.officer::<Approve>(Role::CaseOfficer)?, reference, None).await?),
            Step::OrderCard => drop(demo::later(app, reference, Later::OrderCard).await?),
            Step::PostCard => drop(demo::later(app, reference, Later::PostCard("RR000000000PT".to_owned())).await?),
            Step::DeliverCard => drop(demo::later(app, reference, Later::DeliverCard).await?),
            _ => {}
        }
        Ok(())
    }

    async fn take_and_answer(&self, reference: Reference) -> Result<(), Stop> {
        let app = &self.site.app;
        reviewing::take(app, self.cast.officer::<Review>(Role::CaseOfficer)?, reference.clone()).await?;
        let asked = app.store.read("question to answer", reference.clone(), |rx, reference| {
            Box::pin(async move {
                let held = store::request::by_reference(rx, reference).await?.ok_or(Stop::NotFound)?;
                Ok::<_, Stop>(message::of_request(rx, held.request.id).await?)
            })
        });
        let question = asked.await?.into_iter().find(|one| !one.by_officer).map(|one| one.id);
        let words = "Sim. O comprovativo de renovação pendente acompanha o título; leve os dois consigo.".to_owned();
        questions::answer(app, self.cast.officer::<Ask>(Role::CaseOfficer)?, reference, question, words).await.map(drop)
    }
}
