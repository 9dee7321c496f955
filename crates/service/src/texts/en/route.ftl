# Each person’s route: questions, answer and guide. Read by anyone, without an account, often on a phone and in a second language.
# Days, amounts and terms come from the rules in law/; here stand only those that help to recognise a route.

## The routes
#   route-ROUTE         the name
#   route-ROUTE-for     for whom it is
#   route-ROUTE-who     who handles it
#   route-ROUTE-after   what happens next
#   route-ROUTE-time    how long it takes
#   route-ROUTE-wrong   what usually goes wrong
#   route-ROUTE-avoid   what not to do

route-renewal-online = Renew online, in this service
route-renewal-online-for = For temporary permits that expire from 1 July 2025 on, investment permits, and permanent permits of EU citizens and their family.
route-renewal-online-who = AIMA, through this service. A case officer examines the request.
route-renewal-online-after = You send the request and get a receipt at once. The fee slip can be paid only 24 hours after it is issued, and you have 10 working days. A photograph and fingerprints are needed only if those we hold will not do.
route-renewal-online-time = Asking takes about 12 minutes. The legal term to decide a renewal is 60 working days, and it stands still while it is your turn. The real time is not published.
route-renewal-online-wrong = The e-mail or the address on record is old, and messages or the card do not arrive. Or the documents are gathered only on the day the month opens.
route-renewal-online-avoid = Do not use this route for a first permit, and do not make a second request if one is open. Do not pay intermediaries: the fee is paid only with the reference in your case.

route-backlog-invitation = Permit expired by 30 June 2025: by invitation
route-backlog-invitation-for = For temporary permits that expired between 22 February 2020 and 30 June 2025.
route-backlog-invitation-who = AIMA. Until 30 December 2025 its mission structure sent the invitations.
route-backlog-invitation-after = With the invitation you sign in, confirm your details and pay the fee. A photograph and fingerprints are needed only if those on record will not do.
route-backlog-invitation-time = How long each invitation still takes is not published. After the request, the legal term to decide is 60 working days; it may take longer.
route-backlog-invitation-wrong = The invitation goes to an old e-mail, or stays in the spam folder. The person waits, and the invitation is already there.
route-backlog-invitation-avoid = Do not only wait: check that the e-mail on record is still yours. Do not buy invitations or appointments: they are not for sale.

route-visa-appointment-attached = First permit: the appointment that came with the visa
route-visa-appointment-attached-for = For people with a residence visa and an appointment at AIMA, or who do not know whether they have one.
route-visa-appointment-attached-who = AIMA, on the day and at the place in your visa papers.
route-visa-appointment-attached-after = On the day you show the originals, and they take your photograph and fingerprints. Then there is a decision. If it is in your favour, the card goes to your address.
route-visa-appointment-attached-time = The day is that of your appointment. The legal term to decide a first permit is 90 working days. The real time is not published.
route-visa-appointment-attached-wrong = The message with the appointment gets lost in the e-mail, or an original is missing on the day. Refusing a place far away can delay you a lot.
route-visa-appointment-attached-avoid = Do not ask for a second appointment: it can complicate the first. Do not use online renewal: a visa is not renewed.

route-visa-first-permit = First permit: ask for an appointment after the visa
route-visa-first-permit-for = For people with a residence visa and no appointment in the visa papers.
route-visa-first-permit-who = AIMA. You ask for the appointment by the contact form, not by phone.
route-visa-first-permit-after = You ask for the appointment and keep the proof that you asked. Then you wait for the day and the place. On the day you show the originals, and they take your photograph and fingerprints.
route-visa-first-permit-time = The time until the appointment is not published. The legal term to decide a first permit is 90 working days; it may take longer.
route-visa-first-permit-wrong = The request goes with the wrong subject, or without the visa number, and is hard to find. The visa may also end before the appointment: that is why the proof of the day you asked matters.
route-visa-first-permit-avoid = Do not use online renewal or the IRN desks: they are for people who already have a permit. Do not pay anyone who promises appointments by phone.

route-cplp-grant = First CPLP permit
route-cplp-grant-for = For nationals of a Portuguese-speaking country (CPLP) who have no permit yet.
route-cplp-grant-who = AIMA. You ask for the visa at the consulate of Portugal.
route-cplp-grant-after = Since 23 October 2025 the residence visa comes first. With the visa, you ask AIMA for the permit, in Portugal.
route-cplp-grant-time = Neither the time for the visa nor the time until the appointment is published. The legal term to decide a first permit is 90 working days.
route-cplp-grant-wrong = Many guides still describe the request made in Portugal without a visa, which ended in October 2025.
route-cplp-grant-avoid = Do not use online renewal: it is for people who already have a permit. Do not pay anyone who promises a permit without a visa.

route-cplp-renewal = Renew the CPLP permit
route-cplp-renewal-for = For people who have a CPLP certificate or card and want to renew it.
route-cplp-renewal-who = AIMA, on a route for CPLP permits only.
route-cplp-renewal-after = You ask online and pay the slip. If AIMA needs your photograph or fingerprints, it sets a day.
route-cplp-renewal-time = The real time is not published. The legal term to decide a renewal is 60 working days.
route-cplp-renewal-wrong = The record has an old e-mail: the slip does not appear, or the new address is refused because it “already exists”.
route-cplp-renewal-avoid = Do not use the renewal of other permits: CPLP permits have their own. Do not follow links from messages; always start at aima.gov.pt.

route-family-reunification = Family reunification
route-family-reunification-for = For people with a permit in Portugal who want their family here, and for that family.
route-family-reunification-who = AIMA. The request is made by the person who already has a permit in Portugal.
route-family-reunification-after = The person with the permit asks, and adds the proofs of kinship, housing and means of living. If the answer is in your favour, family abroad asks for the visa at the consulate.
route-family-reunification-time = Since 23 October 2025 the law gives up to nine months to decide. The time until the appointment is not published.
route-family-reunification-wrong = A certificate of kinship is missing, or the name is not the same on all papers. Since 23 October 2025 the law generally asks for two years with a permit; there are exceptions, for example for children under 18.
route-family-reunification-avoid = Do not use online renewal. The family member does not start a separate request: the person with the permit asks.

route-eu-family-card = Card for family of an EU citizen (article 15)
route-eu-family-card-for = For people who are not EU citizens and are family of an EU citizen who lives in Portugal.
route-eu-family-card-who = AIMA, with an appointment asked for by the contact form.
route-eu-family-card-after = You ask for the appointment under the subject of article 15 and keep the proof. On the day you show the originals, and they take your photograph and fingerprints.
route-eu-family-card-time = The time until the appointment and the time until the card are not published.
route-eu-family-card-wrong = The request goes as an ordinary renewal and stands still. Or the EU citizen’s registration certificate, or the proof of kinship, is missing.
route-eu-family-card-avoid = Do not use online renewal: article 15 cards are not there. Do not use the form for family reunification: that is another law.

route-irn-desk = Renew at a registry desk (IRN)
route-irn-desk-for = For permanent residence cards and, until July 2025, for temporary permits that were valid or expired less than six months before.
route-irn-desk-who = A desk of the Institute of Registries and Notaries (IRN), by appointment.
route-irn-desk-after = You book the day on the Internet and go to the desk with the originals. Ask there for a proof of the request and keep it.
route-irn-desk-time = The time until the appointment differs from desk to desk and is not published. The legal term to decide a renewal is 60 working days.
route-irn-desk-wrong = Not every IRN desk handles residence permits, and none handles first permits. The journey is lost.
route-irn-desk-avoid = Do not book a first permit or a special case at the IRN. Do not pay anyone for a place.

route-expression-of-interest = Expression of interest already made
route-expression-of-interest-for = For people who made an expression of interest by 3 June 2024, even if they withdrew it by mistake.
route-expression-of-interest-who = AIMA.
route-expression-of-interest-after = Cases begun by 3 June 2024 go on. AIMA sends by e-mail what you need to pay for the appointment. Then you go to the appointment, with the originals.
route-expression-of-interest-time = How long each case still takes is not published.
route-expression-of-interest-wrong = The payment details go to an old or misspelled e-mail. Or the person taps, without meaning to, the link to withdraw.
route-expression-of-interest-avoid = Do not try to make a new one: since 4 June 2024 it is no longer possible. Do not pay anyone who says they still can.

route-permanent-residence = Permanent residence
route-permanent-residence-for = For people who have lived in Portugal with a permit for at least five years.
route-permanent-residence-who = AIMA.
route-permanent-residence-after = You count the years, gather the papers and ask AIMA. The right to reside no longer ends; the card is renewed every five years.
route-permanent-residence-time = The time until the appointment is not published. The legal term to decide is 90 working days; it may take longer.
route-permanent-residence-wrong = The years are not enough because of long absences or time without a permit. Often it is noticed only when the papers are already gathered.
route-permanent-residence-avoid = Do not let the permit you have expire while you wait: if the time comes, renew it. Do not use online renewal for this request.

route-special-category = A person handles your case
route-special-category-for = For people who do not fit the other routes, or do not know something that decides.
route-special-category-who = A case officer of AIMA. The registration of EU citizens is handled at the town hall.
route-special-category-after = You say what is going on, with the numbers you have. A person looks at the case and says which route is yours. Keep the reference of the contact.
route-special-category-time = The time to answer is not published.
route-special-category-wrong = The message lacks the numbers by which the case can be found. Or several different messages go on the same day, and it gets confusing.
route-special-category-avoid = Do not choose another route only to move on: a request on the wrong route delays you. Do not pay anyone who guarantees a result.

route-proof-of-status = Prove my situation
route-proof-of-status-for = For people who only need to show their situation to an employer, a landlord, a bank or someone else.
route-proof-of-status-who = This service, if you already have a request or a decision here. If not, AIMA.
route-proof-of-status-after = You sign in, choose who you will show it to and keep the PDF with a QR code. Anyone checks the code, without calling us.
route-proof-of-status-time = Minutes, if you have sent a request or have a decision. Otherwise the time is not published.
route-proof-of-status-wrong = The proof that is shown is past its last day. Or the person who gets it does not know that the code can be checked.
route-proof-of-status-avoid = Do not hand over copies of documents when the code is enough. Do not rely on the proof alone to travel: other countries do not have to accept it.

route-change-appointment = Change or cancel an appointment
route-change-appointment-for = For people who have an appointment and need another day or another place, or no longer need it.
route-change-appointment-who = The office that made the appointment: AIMA, the IRN or the consulate.
route-change-appointment-after = That office says whether the day or the place can change. Until another date is confirmed, keep the one you have.
route-change-appointment-time = How long a new date takes is not published. It may be much later than the one you have.
route-change-appointment-wrong = The appointment is cancelled before there is another, and the next is far off. Sometimes it is better to go to a place further away.
route-change-appointment-avoid = Do not cancel before you know the delay. Do not buy places: they are not for sale.

route-missed-appointment = I missed an appointment
route-missed-appointment-for = For people who did not go to an appointment, whatever the reason.
route-missed-appointment-who = The office that made the appointment: AIMA, the IRN or the consulate.
route-missed-appointment-after = You say what happened, with the proof you have. That office says whether there is a new date, a new request or another step.
route-missed-appointment-time = The time until a new date is not published. Getting in touch soon makes it easier to explain.
route-missed-appointment-wrong = It seems that the case will get a new date by itself, and weeks pass without contact.
route-missed-appointment-avoid = Do not make a new request before you ask. Do not throw away the message of the appointment or the proof of the reason.

route-follow-up = Follow the case you already have
route-follow-up-for = For people who already have an open case, or are waiting for an answer.
route-follow-up-who = The person who handles your case at AIMA.
route-follow-up-after = You open the case, see whose turn it is and ask right there. The answer stays in the case, and we tell you by e-mail.
route-follow-up-time = The legal term to decide is 60 working days for a renewal and 90 for a first permit. The time to answer a question is not published.
route-follow-up-wrong = Several different messages on the same day, or without the reference, make the case harder to follow.
route-follow-up-avoid = Do not make another request for the same permit. Write once, with the reference and what you ask for.

route-email-correction = Change the e-mail of the case
route-email-correction-for = For people who lost access to the e-mail in their case.
route-email-correction-who = A person, once it is confirmed who you are.
route-email-correction-after = You call and give the numbers that prove who you are. A person changes the address. Your case is not lost.
route-email-correction-time = The time is not published.
route-email-correction-wrong = The code is asked for many times to a box that no longer exists. Until you change it, messages still go there.
route-email-correction-avoid = Do not start another case with the new e-mail. Do not give codes or passwords to anyone, not even by phone.

route-outside-portugal = You are outside Portugal: start at the consulate
route-outside-portugal-for = For people who are outside Portugal and want to renew or ask for a permit.
route-outside-portugal-who = The consulate of Portugal, for the visa. AIMA, for the permit.
route-outside-portugal-after = The consulate says what you need to enter Portugal. AIMA says what to do about the permit.
route-outside-portugal-time = The time is not published, neither at the consulate nor at AIMA.
route-outside-portugal-wrong = An expired card may be refused on the journey, even if Portugal still accepts it. A long absence may lead to the permit being cancelled: ask early.
route-outside-portugal-avoid = Do not travel with only an expired card before you ask the consulate and the airline. Do not answer as if you were in Portugal.

## Why this is the route

why-cplp-grant = You are a national of a Portuguese-speaking country (CPLP). On this day the CPLP permit could be asked for in Portugal.
why-cplp-visa-first = You are a national of a Portuguese-speaking country (CPLP). Since 23 October 2025 a residence visa is needed before the permit.
why-cplp-with-visa = You have a residence visa and your case is CPLP. With the visa, you ask for the permit in Portugal.
why-cplp-renewal = Your permit is CPLP. These permits have a renewal of their own.
why-open-process = You already have an open case. You go on there: a second request only delays you.
why-lost-email = You lost access to the e-mail of your case. First the address is changed, so that messages reach you.
why-prove-status = You want to prove your situation. If you already have a request or a decision, a proof is enough.
why-change-appointment = You want to change or cancel an appointment. What can change depends on who made it.
why-missed-appointment = There was an appointment you did not go to. What comes next depends on who made it.
why-follow-up = You are waiting for an answer to a request you already made. The route is that case, not a new request.
why-eoi-reactivate = You want to recover an expression of interest. If you withdrew it by mistake, you can ask for it to count again.
why-eoi-pending = You have an expression of interest. Those begun by 3 June 2024 go on.
why-eoi-new = You have neither a visa nor a permit. Until 3 June 2024, people already working in Portugal could make an expression of interest.
why-family-reunification = The request is to bring the family together. It is made by the person with a permit in Portugal, wherever the family is.
why-outside-portugal = You are outside Portugal. Online renewal is for people who are in Portugal, and visas are asked for at the consulate.
why-eu-family-first = You are family of a citizen of the European Union. There is a card of its own for that, with its own rules.
why-crue = Your document is the registration certificate of an EU citizen. It is handled at the town hall of the area where you live.
why-has-permit = You already have a permit, and ask for a first one. A person looks at whether to renew it or ask for another.
why-no-visa = You have neither a permit nor a residence visa. As a rule the visa comes first; there are exceptions, and a person looks at whether one is yours.
why-other = What you are looking for is not on the other routes. A person listens and says which way to go.
why-officer-looks = No rule fits everything you said, or something is missing. A person looks at your case.
why-permanent = You want permanent residence. It is a request of its own, for people with five years of residence.
why-permanent-card = Your permit is permanent: only the card is renewed. The card is renewed at an IRN desk.
why-eu-permanent-online = Your permit is permanent, under the law on EU citizens and their family. Since 1 July 2026 it is renewed online.
why-eu-family-renewal = Your card is under the law on EU citizens and their family. This card is renewed by appointment, not online.
why-investor-online = Your permit is for investment. Since 16 February 2026 it is renewed online only.
why-irn-desk = On this day, temporary permits that were valid or expired less than six months before were renewed at an IRN desk.
why-backlog-invited = On this day, AIMA’s mission structure sent the invitations. It was not possible to start without one.
why-backlog-after-mission = The mission structure ended on 30 December 2025, and the cases went to AIMA. If you were not invited, you can ask for your case to be handled now.
why-renewal-online = Your permit is renewed online. The expiry date decides when, never where.
why-too-old = Your permit expired before any extension. No general rule covers it, so a person decides.
why-expiry-not-known = We do not know the expiry date, or it is not enough to say which route. Your record says more: sign in, or talk to a person.
why-nothing-to-renew = You said you have neither a permit nor a visa, and only a permit is renewed. If you have had one, it is in your record.
why-visa-appointment = Your residence visa already carries an appointment. That is where you ask for the first permit.
why-visa-no-appointment = You have a residence visa without an appointment. The first permit is asked for at an appointment with AIMA.
why-visa-not-known = You do not know whether your visa carries an appointment. Look for it first: a second appointment can complicate the first.

why-window-open = The month in which your permit expires is open.
why-window-not-yet = The month in which your permit expires is not open yet. It is not a mistake of yours, and you can prepare everything now.
why-window-closed = The month in which your permit expires was open and has closed. Talk to us: we say what you can still do.
why-window-invitation = Your permit expired between 22 February 2020 and 30 June 2025. These permits are handled by invitation, in order of expiry.
why-window-officer = Your permit expired before 22 February 2020. It is neither in the months nor in the invitations.
why-window-not-covered = The renewal months do not cover this type of permit.
why-article-not-said = You did not say the article of your permit. The answer is that of an ordinary temporary permit; with another article it may differ.
why-card-still-accepted = The card has expired, but in Portugal it is still accepted by itself. Outside Portugal, no country has to accept it.
why-card-no-longer-accepted = The card has expired and is no longer accepted by itself. A proof of a renewal under way shows your situation.

not-in-force = This route is not in force on this day.
not-first = It would be possible, but another route comes first.

## What to do now

step-start-renewal = Sign in and start the renewal. Each answer is kept: you can stop and come back.
step-prepare-draft = Sign in and prepare the request now. The page shows until when we keep it; when your month is open, you only have to send it.
step-open-process = Sign in and open your case. It shows whose turn it is and the next date.
step-ask-on-case = Write your question in the case, once and with everything. The answer stays there.
step-get-proof = Sign in and see under “Proofs” what you can already prove. The first is made when you send a request.
step-find-record = Sign in with the e-mail of your case. The first time, have at hand the permit number, your date of birth and the NIF, the NISS or the passport.
step-check-email-on-record = Sign in with the e-mail of your last request: if the code arrives, it is the one on record. If it does not, choose “I lost access to my e-mail”.
step-add-to-calendar = Put the day your month opens in your calendar, if it is already set.
step-renew-instead = If you want to renew, go back to the questions and choose “Renew my permit”.
step-contact-agency = Call AIMA, 217 115 000, on working days from 8:00 to 20:00, or use the form at contactenos.aima.gov.pt. Have at hand your passport, your NIF and the number of your permit, visa or case.
step-complain = If nobody answers, complain in the yellow book, at livroamarelo.gov.pt. The answer should come within 15 working days.
step-keep-appointment = Keep the confirmation of the appointment. If you want another date, do not cancel this one before you have the new one.
step-ask-who-booked = If you need to change something or could not go, ask the office that made the appointment: AIMA, the IRN or the consulate. Give the day, the place and the reference, and ask about the delay.
step-gather-reason = Gather the message of the appointment and the proof of the reason, such as a medical note or a ticket. Write in two sentences what happened.
step-gather-eoi-papers = Gather what you have of the expression of interest: the number, the old e-mail and the new one. Add the passport, the telephone, the NIF and the NISS, if you have one.
step-gather-family-papers = Gather the permit of the person who lives in Portugal and the family’s passports. Add the proof of housing and of means of living.
step-prove-kinship = Gather the certificates that prove kinship, such as birth or marriage. If they are from another country, ask whether they need translation and legalisation.
step-gather-eu-family-papers = Gather the passport, the proof of kinship, and the EU citizen’s registration certificate or identity document. If you depend on that person, add the proof of it.
step-ask-eu-family-appointment = Ask for the appointment at contactenos.aima.gov.pt. Choose “Cartão de Residência UE” and then “Pedido de Agendamento - Cartão de Residência ao abrigo do artigo 15”.
step-town-hall = Go to the town hall of the area where you live, with your passport or identity card. Ask first what else to bring.
step-go-to-consulate = Talk to the consulate of Portugal in your country or in the country where you live: that is where visas are asked for. Ask which visa fits your case.
step-look-in-visa-papers = Look for the date of an appointment at AIMA in your visa papers and your e-mail. Look in the spam folder too.
step-go-to-appointment = Go to the appointment, on the day, at the time and at the place in your visa papers.
step-ask-visa-appointment = If there is no appointment, ask for one at contactenos.aima.gov.pt. Give the visa number, the passport number and where you live, and keep the proof that you sent it.
step-bring-originals = Bring the originals and a copy: the passport, the visa or the permit, and the documents you gathered.
step-book-irn-desk = Book at siga.marcacaodeatendimento.pt. Choose “Registo”, “Cidadão”, “Autorização de Residência” and “Renovação”.
step-renew-cplp = Find the notice on CPLP renewal at aima.gov.pt and use only the link there.
step-count-years = Count the years you have lived in Portugal with a permit: five are needed. Look at the dates of each permit and at long absences.
step-gather-permanent-papers = Gather the passport, the permit, the proof of housing and of means of living. Add the proof that you know basic Portuguese.
step-ask-to-be-taken = Ask AIMA in writing for your case to be handled now, at contactenos.aima.gov.pt. Give the permit number, say when it expired and that you were not invited.
step-wait-for-invitation = The invitation comes by e-mail, in order of expiry. While you wait, look at your e-mail and the spam folder.

## What is wrong with an answer

answer-unknown-question = This question is not one of ours. Start again from the questions.
answer-unknown-value = This answer is not one of the possible ones. Choose one from the list, or “I don’t know”.
answer-unknown-basis = No permit has this article. Look on the back of the card, or choose “I don’t know”.
answer-impossible-day = This day does not exist, or cannot be the right one. Write the day, month and year as they are on the document.
answer-born-after-expiry = The permit cannot expire before the person was born. Correct one of the two dates.
answer-contradiction = Two answers cannot both be true. See which one is right and change the other.

## The questions

question-goal = What do you want to do?
question-goal-why = Each matter has its own route.
question-goal-look = If you are between two, choose what you want to solve first. You can change the answer at the end.
question-goal-missing = Say what you want to do, or choose “I don’t know”
question-holds = What do you have now?
question-holds-why = The document you have decides the route.
question-holds-look = Look at the latest document you got in Portugal or at the consulate. Choose it even if it has expired.
question-holds-missing = Say what you have now, or choose “I don’t know”
question-basis = What type is your permit?
question-basis-why = Some types of permit have a route of their own and need other documents.
question-basis-look = It is written on the back of the card, under “Observações” or “Tipo de título”. Look for an article, such as “artigo 88.º, n.º 1”.
question-basis-missing = Say what type your permit is, or choose “I don’t know”
question-visa = What type is your visa?
question-visa-why = The type of visa changes some of the documents needed.
question-visa-look = Look for a D followed by a digit on the visa in your passport, or in the papers of the consulate.
question-visa-missing = Say what type your visa is, or choose “I don’t know”
question-visa-has-appointment = Do your visa papers already carry an appointment at AIMA?
question-visa-has-appointment-why = If there is an appointment, that is where you ask for the permit.
question-visa-has-appointment-look = Look for a day and a time in the papers the consulate gave you and in the messages about the visa. Look in the spam folder too.
question-visa-has-appointment-missing = Choose “Yes”, “No” or “I don’t know”
question-expires = When does your permit expire?
question-expires-why = The date decides when the renewal of your permit opens.
question-expires-look = It is on the front of the card, under “Válido até”. If the card has expired, write that date.
question-expires-missing = Write the date as it is on the card, for example 14 1 2027, or choose “I don’t know”
question-family-reunification = Is the request to bring family together in Portugal?
question-family-reunification-why = Family reunification has a route of its own.
question-family-reunification-look = Answer “Yes” if you have a permit and want your family here, or if you are family of someone with a permit in Portugal. For example husband, wife, children or parents.
question-family-reunification-missing = Choose “Yes”, “No” or “I don’t know”
question-eu-family-member = Are you family of a citizen of the European Union?
question-eu-family-member-why = Family of EU citizens have another law and another card.
question-eu-family-member-look = Husband, wife, a partner you live with as a couple, children and parents may count. Portugal is an EU country too.
question-eu-family-member-missing = Choose “Yes”, “No” or “I don’t know”
question-nationality = What is your nationality?
question-nationality-why = Portuguese-speaking countries (CPLP) have rules of their own.
question-nationality-look = It is in your passport. If you have more than one, choose that of the passport you use in Portugal.
question-nationality-missing = Say your nationality, or choose “I don’t know”
question-in-portugal = Are you in Portugal?
question-in-portugal-why = Online renewal is for people who are in Portugal.
question-in-portugal-look = The country where you are today counts. Your nationality and the address on the card do not.
question-in-portugal-missing = Choose “Yes”, “No” or “I don’t know”
question-has-open-process = Do you already have an open case?
question-has-open-process-why = If you have one, you go on there: a second request only delays you.
question-has-open-process-look = It is open if you have sent a request and there is no decision yet. Look for a receipt, a slip or a case number.
question-has-open-process-missing = Choose “Yes”, “No” or “I don’t know”
question-withdrawn-by-mistake = Did you withdraw an expression of interest by mistake?
question-withdrawn-by-mistake-why = If you withdrew by mistake, you can ask for it to count again.
question-withdrawn-by-mistake-look = In May 2024 there were messages with a link to say that you were no longer interested. If you tapped it without meaning to, answer “Yes”.
question-withdrawn-by-mistake-missing = Choose “Yes”, “No” or “I don’t know”
question-birth-date = When were you born?
question-birth-date-why = Some rules change with age; the day is not kept.
question-birth-date-look = It is in your passport and on the card.
question-birth-date-missing = Write the day, month and year, for example 27 3 1990, or choose “I don’t know”

## The answers to choose from

goal-renew = Renew my permit
goal-first-permit = Ask for a first permit, for me or for my family
goal-permanent = Ask for permanent residence
goal-change-appointment = Change an appointment
goal-cancel-appointment = Cancel an appointment
goal-missed-appointment = I missed an appointment
goal-follow-up = I am waiting for an answer
goal-lost-email = I lost access to my e-mail
goal-prove-status = Prove my situation
goal-reactivate = Recover my expression of interest
goal-other = Something else

holds-residence-permit = A residence permit (card)
holds-residence-permit-hint = A card that says “Título de residência”. Choose it even if it has expired.
holds-residence-visa = A residence visa
holds-residence-visa-hint = It is stuck in your passport and has the letter D.
holds-eu-family-card = A card for family of an EU citizen
holds-eu-family-card-hint = It mentions a citizen of the Union (“cidadão da União”) or “Lei n.º 37/2006”. Choose it also if you have an EU citizen’s certificate.
holds-cplp-certificate = A CPLP permit
holds-cplp-certificate-hint = A sheet you got on the Internet, or a card, that says “CPLP”.
holds-permanent-permit = A permanent residence permit
holds-permanent-permit-hint = The card says “permanente” or “longa duração”. If it mentions a citizen of the Union, choose the EU card.
holds-expression-of-interest = An expression of interest
holds-expression-of-interest-hint = A request made on the Internet by 3 June 2024, and still no card.
holds-none = None of these
holds-none-hint = For example, only a passport or a tourist visa.

visa-d1 = D1: work for an employer
visa-d2 = D2: self-employed or entrepreneur
visa-d3 = D3: highly qualified activity
visa-d4 = D4: study or research
visa-d5 = D5: mobility in higher education
visa-d6 = D6: family
visa-d7 = D7: own income or pension
visa-d8 = D8: remote work

answer-yes = Yes
answer-no = No

## The words of the page

finder-title = Find my route
finder-lead = At most seven short questions; most people answer four. We keep nothing. You need no account.
finder-start = Start
finder-next = Continue
finder-progress = Question { $asked }
finder-change = Change an answer
finder-answers = Your answers
finder-again = Start again
finder-clash-title = Two answers do not go together
finder-clash-text = Both cannot be true. See which one is right and change the other.
finder-result-caption = Your route
finder-open = You can start now.
finder-opens-on = Opens on { $day }.
finder-opens-unknown = No opening date yet.
finder-closed = Not open to start here.
finder-by-officer = A person handles your case.
finder-next-steps = What to do now
finder-why = Why this is your route
finder-why-not = Why not the others
finder-documents = What to prepare
finder-optional = if it applies to you
finder-fee = What it costs
finder-fee-none = There is nothing to pay on this route, or the amount is not published.
finder-who = Who handles it
finder-after = What happens next
finder-time = How long it takes
finder-wrong = What usually goes wrong
finder-avoid = What not to do
finder-card-today = What your card is worth today
finder-card-accepted = In Portugal the card is accepted until { $until }.
finder-card-ended = The card is no longer accepted by itself. With a proof of a renewal under way, it shows your situation.
finder-card-abroad = Outside Portugal, no country has to accept it.
finder-card-valid = The card has not expired.
finder-rules = Rules used
finder-start-button = Start this route
finder-share = Keep or share this answer
finder-share-text = The address of this page holds no personal data: no name, no numbers, no date of birth.
finder-code = Code to say on the phone
finder-code-text = With this code, the person who answers opens the same page.
finder-calendar = Add the date to my calendar
finder-as-of = Answer for another day (year-month-day)
finder-as-of-said = This is the answer for { $day }, not for today.
finder-as-of-button = See the answer
finder-niss-asked = We ask for the social security number (NISS). If you have none, you can continue without it.
finder-niss-if-registered = The social security number (NISS) is asked for only if you are registered.
finder-niss-not-asked = This route does not ask for the social security number (NISS).
finder-code-wrong = This code is not one of ours: a letter may be swapped. Check it, or answer the questions.
finder-guide = Guide to this route
guide-for = For whom it is
guide-steps = What to do

## Circumstances, asked together

question-circumstances = Is any of these your case?
question-circumstances-why = Each of these has its own route, or a process that already exists.
question-circumstances-hint = Choose all that apply. If none applies, continue.
question-circumstances-missing = Choose what applies, or continue without choosing
finder-exceptions = Only if it is your case
finder-exceptions-text = If one of these is your case, the route is another:
circumstance-in-portugal = I am outside Portugal
circumstance-has-open-process = I already have a request under way
circumstance-family-reunification = It is to bring together the family of someone who lives in Portugal
circumstance-eu-family-member = I am family of a citizen of the European Union

nationality-other = Another country

## Pages, further words

basis-remote-worker = Remote work for outside Portugal (D8 visa, article 88(1))
finder-why-asked = Why we ask and where to look
finder-card-where = Where the date is
finder-card-drawing = Drawing of a card: the date “Válido até” is at the bottom, in the middle.
finder-card-valid-until = Válido até
finder-have-code = Do you have a code?
finder-code-label = Code of 8 letters and digits
finder-code-open = Open
finder-go = Open the page
finder-link = Link to this page
finder-prepare-button = Prepare my request
finder-rules-verified = Verified on
ways-title = Guides to the routes
ways-lead = One guide for each route: whom it is for, what to do, how long it takes and what usually goes wrong.
ics-opens = Renewal of the residence permit opens
ics-opens-text = From this day you can send the request for renewal. Your route: { $url }
answers-unreadable = The answers cannot be read. Write a JSON object with the names of the questions.
finder-change-one = Change
finder-pdf = Save as PDF
finder-card-number = Code
finder-card-issued = Answer of { $day }
finder-card-note = This answer is not a decision. Rules change: open it again before you act.
finder-card-verified = verified on { $day }
desk-way = Route
desk-way-open = The route of this permit, as the person sees it
finder-ask-before = Ask by { $days } days before the date on the card.
