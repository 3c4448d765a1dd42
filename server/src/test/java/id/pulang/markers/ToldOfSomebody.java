package id.pulang.markers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeMilestone;
import id.pulang.cases.desk.SavedViews;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.cases.pauses.ClockPauses;
import id.pulang.cases.pauses.Pausing;
import id.pulang.cases.shifts.ShiftNotes;
import id.pulang.casework.entries.Entered;
import id.pulang.casework.entries.Entries;
import id.pulang.casework.entries.NewEntry;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Intake;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.clearances.ClaimsToConfirm;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.overrides.OverrideRequest;
import id.pulang.clearances.overrides.Overrides;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.contacts.ContactBar;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.identity.Identities;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import id.pulang.people.matching.Matching;
import id.pulang.people.mending.FactMending;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.SplitId;
import id.pulang.people.review.Splits;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.search.PeopleSearch;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.registration.Arrivals;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Queue;
import id.pulang.registration.queue.Ticket;
import id.pulang.registration.tokens.Tokens;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.handovers.HandingOver;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.seating.Seating;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.desk.ReportLine;
import id.pulang.reports.desk.ReportList;
import id.pulang.reports.files.SentFiles;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Ending;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.links.PersonLinks;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.SiteAnswers;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import id.pulang.rescue.Manner;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueFiles;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.StepOutcome;
import id.pulang.rescue.requests.AuthorityAnswer;
import id.pulang.rescue.requests.Making;
import id.pulang.rescue.requests.RequestActs;
import id.pulang.rescue.requests.RequestFiles;
import id.pulang.rescue.requests.RequestId;
import id.pulang.rescue.requests.RequestTerms;
import id.pulang.rescue.requests.RescueRequests;
import id.pulang.rescue.requests.SentBy;
import id.pulang.screening.Conclusion;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Screenings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** One invented person of whom something is told in every field that there is, through the doors that officers use. */
final class ToldOfSomebody {

    static final String WORD = "Zuqmarwati";
    static final String NIK = "3273015708930047";
    static final String PASSPORT = "X8263915";
    static final String PHONE = "81298765401";
    static final String DOCUMENT = "QX7788125";
    static final List<String> MARKERS = List.of(WORD, NIK, PASSPORT, PHONE, DOCUMENT);

    private static final Instant NOW = Instant.parse("2025-10-20T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final String LIST = "daftar-zuqmarwati";
    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private Identities identities;

    @Autowired
    private FactMending mending;

    @Autowired
    private NamedContacts contacts;

    @Autowired
    private ContactBars contactBars;

    @Autowired
    private ContactFiles contactFiles;

    @Autowired
    private ClockPauses pauses;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Splits splits;

    @Autowired
    private IdSource ids;

    @Autowired
    private Cases cases;

    @Autowired
    private SavedViews views;

    @Autowired
    private ShiftNotes shifts;

    @Autowired
    private Assistance assistance;

    @Autowired
    private Entries entries;

    @Autowired
    private CaseEntries caseEntries;

    @Autowired
    private CounterRegistration counter;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Queue queue;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private PersonLinks reportLinks;

    @Autowired
    private Handling handling;

    @Autowired
    private ReportList list;

    @Autowired
    private Deposits deposits;

    @Autowired
    private SiteAnswers siteAnswers;

    @Autowired
    private SentFiles sentFiles;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Sections sections;

    @Autowired
    private RescueSteps rescue;

    @Autowired
    private RescueFiles rescueFiles;

    @Autowired
    private RescueRequests requests;

    @Autowired
    private RequestActs requestActs;

    @Autowired
    private RequestFiles requestFiles;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private Screenings screenings;

    @Autowired
    private FactImports factImports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private ClaimsToConfirm claims;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Departures departures;

    @Autowired
    private Seatings seatings;

    @Autowired
    private BoardingGate door;

    @Autowired
    private Handovers handovers;

    private SomeLists lists;
    private IncidentId incident;

    /** Tells everything and returns the person. */
    PersonId everything() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        PersonId person = told();
        inside();
        CaseId id = as(SomeActors.consular(), () -> cases.open(person, incident));
        CaseId other = as(SomeActors.consular(), () -> cases.open(person("A-2"), incident));
        pause(id);
        welfare(id);
        casework(id);
        reports(person);
        counter();
        gates(id, "A-1");
        gates(other, "A-2");
        journey(id, other);
        return person;
    }

    StatementId statement(String number) {
        return as(
                SomeActors.registration(),
                () -> Objects.requireNonNull(incidents
                        .numbered(incident, List.of(new ListNumber(LIST, number)))
                        .get(new ListNumber(LIST, number))));
    }

    private PersonId told() {
        Acting.as(SomeActors.registration(), () -> incidents.note(incident, "kata " + WORD, NOW, WORD + " sendiri"));
        lists.add(incident, LIST + ".csv", list("A", WORD));
        lists.add(incident, LIST + ".csv", list("A", WORD + " Ayu"));
        lists.add(
                incident,
                LIST + "-kedua.csv",
                list("B", "Zuqmarwati Ayu Lestari").replace(NIK, ""));
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        PersonId person = person("A-1");
        Acting.as(SomeActors.consular(), () -> {
            identities.record(
                    List.of(new IdentityAssertion(person, IdentityGrade.SEEN, "paspor " + WORD, DOCUMENT, DAY)));
            interviews.record(person, new SwornIdentifiers("ibunya " + WORD, "gurunya Pak " + WORD), DAY);
            var said = new Said("tempat " + WORD, "akta " + WORD, "menurut ibu " + WORD);
            mending.mend(person, CorrectedField.BIRTH_PLACE, said, Optional.empty());
            mending.takeBack(person, mending.of(person).getFirst().id(), "bukan tempat " + WORD);
            mending.mend(person, CorrectedField.BIRTH_PLACE, said, Optional.empty());
            contact(person);
            search.search(WORD, 5);
            views.save(ViewedList.CASES, WORD, "stage=" + WORD, false);
            shifts.write("malam ini " + WORD);
            reviews.next(incident).ifPresent(question -> reviews.answer(question, Answer.UNSURE, "kata " + WORD));
            List<StatementId> all = people.statements(person);
            if (all.size() > 1) {
                splits.propose(new SplitId(ids.next()), person, Set.of(all.getLast()), "bukan " + WORD);
            }
        });
        Acting.as(SomeActors.reviewer(), () -> splits.open().forEach(split -> splits.decline(split.id())));
        return person;
    }

    /** Whom the person names, and why that one is told nothing after all. */
    private void contact(PersonId person) {
        var id = new ContactId(ids.next());
        contacts.add(id, person, new ContactDetails("ibu " + WORD, "ibu " + WORD, PHONE), DisclosureChoice.STAGE);
        contactBars.bar(id, ContactBar.WishedBy.OFFICER, "ikut merekrut " + WORD);
        contactBars.ask(id, "ternyata bukan " + WORD);
        contactFiles.of(person);
    }

    private static String list(String letter, String name) {
        return """
                No. Reg;Nama;Panggilan;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Catatan %1$s;Petugas
                %2$s-1;%3$s;Si %1$s;P;%1$s;17/08/1993;%4$s;%5$s;+62 %6$s;Ibu %1$s;catatan %1$s;petugas A
                %2$s-2;Bayu Segara %1$s;;L;Padang;21/11/1997;1371012111970004;X7654321;;;;petugas A
                %2$s-3;Rangga Mahameru;;L;Medan;31/31/%1$s;;;;;;petugas A
                """.formatted(WORD, letter, name, NIK, PASSPORT, PHONE);
    }

    private void welfare(CaseId id) {
        Acting.as(
                SomeActors.consular(), () -> events.publishEvent(SomeMilestone.of(id, "CLEARED", NOW, "kata " + WORD)));
        Acting.as(SomeActors.medical(), () -> assistance.examine(id, Fitness.FIT, "obat " + WORD, DAY));
        var conclusion = new Conclusion(
                "PULANG-UNSUR",
                "1",
                new Conditions(true, "bahasa " + WORD, false, 60, true),
                Map.of(
                        Element.ACT, Indicated.INDICATED,
                        Element.MEANS, Indicated.INDICATED,
                        Element.PURPOSE, Indicated.INDICATED),
                Finding.INDICATION_FOUND,
                "cerita " + WORD);
        Acting.as(SomeActors.reviewer(), () -> screenings.conclude(id, conclusion));
        Acting.as(SomeActors.reviewerTwo(), () -> screenings.conclude(id, conclusion));
    }

    /** Who answers for the post lets a target rest. */
    private void pause(CaseId id) {
        Acting.as(
                SomeActors.head(),
                () -> assertThat(pauses.pause(id, "identity", "hospital", LocalDate.of(2025, 10, 30)))
                        .isEqualTo(Pausing.PAUSED));
    }

    private void casework(CaseId id) {
        var file = new Intake.Ready(
                AttachmentKind.PDF, WORD + ".pdf", WORD.getBytes(UTF_8), WORD.getBytes(UTF_8), ScanVerdict.NOT_SCANNED);
        var entry = new NewEntry(
                "catatan " + WORD + " " + PHONE, Optional.empty(), Optional.of(file), Optional.of(DAY.plusDays(9)));
        Acting.as(SomeActors.consular(), () -> {
            assertThat(entries.write(id, entry)).isEqualTo(new Entered.Written());
        });
        DeclaredKinds.all().forEach(kind -> entry(kind, id));
    }

    private <T extends Record> void entry(CaseEntryKind<T> kind, CaseId id) {
        Acting.as(
                SomeActors.of(DeclaredKinds.writer(kind)),
                () -> assertThat(caseEntries.add(kind, id, DeclaredKinds.saying(kind, WORD)))
                        .isEqualTo(EntryOutcome.RECORDED));
    }

    /** All that can be typed at a counter. */
    private void counter() {
        var who = new RegisterEntry(Map.of(
                ColumnKind.NAME, WORD,
                ColumnKind.OTHER_NAME, "Si " + WORD,
                ColumnKind.BORN, WORD,
                ColumnKind.NATIONAL_NUMBER, NIK,
                ColumnKind.PHONE, PHONE,
                ColumnKind.ORIGIN, WORD));
        var entry =
                new CounterEntry(incident, who, "bahasa " + WORD, SeenDanger.NOW, SeenHealth.EMERGENCY, "ibu " + WORD);
        Acting.as(SomeActors.consular(), () -> {
            var registered = (Registered.WithCase) counter.register(entry);
            arrivals.of(registered.id());
            tokens.find(WORD);
            Ticket ticket = queue.take(1, new OwnWords(WORD, WORD, WORD, SeenDanger.NOW, SeenHealth.EMERGENCY));
            queue.callNext("1");
            queue.words(ticket.id());
            queue.served(ticket.id(), registered.id());
        });
    }

    /** All that a report can tell, of somebody inside, with who tells it; and what was done with it. */
    private void reports(PersonId person) {
        var told = new Heard(
                new Report.Nature(Topic.PERSON, Channel.HOTLINE, Talk.NOT_SAFE),
                WORD + " minta tolong " + PHONE,
                new About(WORD, "Si " + WORD, null, WORD, PHONE),
                "kompleks " + WORD,
                List.of("inside", WORD),
                "ibunya " + WORD,
                null);
        Acting.as(SomeActors.consular(), () -> {
            ReportId report = ((Taken.Kept) intake.take(told)).id();
            reportLinks.link(report, person);
            handling.contact(
                    report, new Contact(ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant(), "kata " + WORD));
            handling.decide(report, Danger.LIFE, "karena " + WORD, 1);
            handling.answer(report, ContactWay.MESSAGE, "kepada ibu " + WORD, true);
            handling.close(report, Ending.PASSED_ON, "ke pos " + WORD, true, 2);
            list.page(new ListQuery(ReportFilter.ALL, null, null, null, 1));
            files.open(report, true);
            sections.open(report, SectionKind.PLACE);
            sections.open(report, SectionKind.SOURCE);
        });
        sentFromOutside(person);
    }

    /** The same through the public process, with a file, an answer and an addition. */
    private void sentFromOutside(PersonId person) {
        Portal portal = SomePortal.of(application);
        ReceiptKeys keys = portal.keys(Receipt.of(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        var file = new Letter.SentFile(WORD + ".pdf", ("%PDF-1.4 " + WORD).getBytes(StandardCharsets.UTF_8));
        Letter.Told told = SomePortal.told(WORD + " dari luar " + PHONE, WORD, "gedung " + WORD, "inside");
        portal.send(UUID.randomUUID(), Letter.Kind.HELP, told, List.of(file), keys);
        deposits.openAll();
        portal.add(UUID.randomUUID(), Letter.Kind.ADDITION, told, List.of(), keys);
        deposits.openAll();
        Acting.as(SomeActors.consular(), () -> {
            ReportId report =
                    list.page(new ListQuery(ReportFilter.ALL, null, null, Channel.PUBLIC_SITE, 1)).lines().stream()
                            .filter(line -> line.name().equals(WORD))
                            .map(ReportLine::report)
                            .max(Comparator.comparing(each -> each.receipt().at()))
                            .orElseThrow()
                            .id();
            reportLinks.link(report, person);
            sections.take(report);
            siteAnswers.answer(report, "kepada " + WORD, true);
            sentFiles.open(report, sentFiles.of(report).getFirst().id());
        });
    }

    /** Somebody who is only sought: where they are held, a visit, and the paper that asks to bring them out. */
    private void inside() {
        String list = "aduan-" + LIST;
        lists.add(incident, list + ".csv", "Nomor Aduan,Nama yang Dicari\nK-1,Kembaran %s\n".formatted(WORD));
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        Acting.as(SomeActors.consular(), () -> {
            var number = new ListNumber(list, "K-1");
            StatementId said = Objects.requireNonNull(
                    incidents.numbered(incident, List.of(number)).get(number));
            PersonId person = Objects.requireNonNull(people.of(List.of(said)).get(said));
            CaseId id = cases.open(person);
            LocalDate today = access.today();
            var seen = new StepFacts(
                    "penjara " + WORD, "polisi " + WORD, WORD, "luka " + WORD, Manner.LIAISON, StepFacts.Heads.NONE);
            assertThat(rescue.record(id, RescueAct.LOCATED, today, StepFacts.at("kompleks " + WORD)))
                    .isEqualTo(StepOutcome.RECORDED);
            rescue.record(
                    id,
                    RescueAct.RESCUE_WISHED,
                    today,
                    new StepFacts("", "", "", "mau, kata " + WORD, Manner.OWN_WORD, StepFacts.Heads.NONE));
            rescue.record(id, RescueAct.ENGAGED, today, seen);
            rescue.record(id, RescueAct.VISITED, today, seen);
            rescueFiles.of(id);
            var asked = new RequestTerms("polisi " + WORD, "segera " + WORD, today, "id");
            RequestId request = ((Making.Made) requests.make(List.of(id), asked)).id();
            requestFiles.print(request, "https://pulang.example");
            requestActs.sent(request, today, SentBy.BY_HAND);
            requestActs.answered(request, AuthorityAnswer.WILL_ACT, today, "B " + WORD, "di " + WORD);
            requestActs.withdraw(request, "karena " + WORD);
            requestFiles.of(request);
        });
    }

    private void gates(CaseId id, String number) {
        var rows = List.of(
                "identity,verified,",
                "screening,second_review_done,",
                "fit_to_travel,fit,",
                "travel_document,granted," + DOCUMENT,
                "overstay_fine,granted,WV-200",
                "exit_permit,granted,EP-3000",
                "police_release,granted,PR-40",
                "return_choice,wants_to_return,",
                WORD + "," + WORD + "," + WORD);
        var file = new StringBuilder("list,number,gate,state,document,on\n");
        rows.forEach(row -> file.append("%s,%s,%s,2025-10-20%n".formatted(LIST, number, row)));
        Acting.as(SomeActors.clearance(), () -> {
            try {
                factImports.importFacts(
                        incident,
                        "7-" + WORD + ".csv",
                        new ByteArrayInputStream(file.toString().getBytes(UTF_8)));
                factImports.importFacts(incident, WORD + ".bin", new ByteArrayInputStream(WORD.getBytes(UTF_8)));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        owners.confirm(incident);
        Acting.as(SomeActors.clearance(), () -> {
            refuseAnotherFine(number);
            clearances.record(id, new GateFact("exit_permit", "granted", DOCUMENT, DAY, null, "catatan " + WORD, true));
            overrides.request(id, new OverrideRequest("police_release", "karena " + WORD + " sakit", DAY.plusDays(4)));
        });
    }

    private void refuseAnotherFine(String number) {
        String row = "list,number,gate,state,document,on\n%s,%s,overstay_fine,settled,WV-9,2025-10-21\n"
                .formatted(LIST, number);
        try {
            factImports.importFacts(incident, "8-denda.csv", new ByteArrayInputStream(row.getBytes(UTF_8)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        var waiting = claims.waiting(incident).lists().stream()
                .flatMap(list -> list.rows().stream())
                .map(each -> each.claim().id())
                .toList();
        claims.refuse(waiting, "bukan milik " + WORD);
    }

    private void journey(CaseId id, CaseId other) {
        var flight = new Flight("GA " + WORD, WORD, WORD, NOW.plusSeconds(500_000));
        Drafting drafting = as(SomeActors.lead(), () -> manifests.draft(incident, flight));
        assertThat(drafting).isInstanceOf(Drafting.Drafted.class);
        ManifestId manifest = ((Drafting.Drafted) drafting).manifest();
        var seat = new Seating("Bus " + WORD, "1A");
        Acting.as(SomeActors.lead(), () -> seatings.seat(manifest, Map.of(id, seat), version(manifest)));
        Acting.as(SomeActors.lead(), () -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.lead(), () -> {
            door.board(manifest, id);
            door.leaveBehind(manifest, other, new SeatReason(Cause.OTHER, "kata " + WORD));
            departures.depart(manifest, version(manifest), SomeManifests.LATE);
            departures.land(manifest, version(manifest), SomeManifests.LATE);
        });
        HandingOver handed =
                as(SomeActors.lead(), () -> handovers.handOver(manifest, List.of(id), KEMENSOS, "tas " + WORD));
        assertThat(handed.made()).hasSize(1);
        Acting.as(
                SomeActors.kemensos(), () -> handovers.countersign(handed.made().getFirst()));
    }

    private long version(ManifestId manifest) {
        return manifests.summary(manifest).version();
    }

    private PersonId person(String number) {
        StatementId statement = statement(number);
        return as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
