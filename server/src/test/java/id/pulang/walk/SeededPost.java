package id.pulang.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.SomeActors;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.PostOpening;
import id.pulang.cases.CaseId;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.cases.pauses.Pausing;
import id.pulang.cases.sections.SealedSection;
import id.pulang.casework.entries.Entered;
import id.pulang.casework.entries.NewEntry;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Intake;
import id.pulang.casework.photographs.Consent;
import id.pulang.casework.photographs.PhotographOutcome;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.overrides.OverrideRequest;
import id.pulang.families.links.FamilyLinking;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.linkage.model.Explanation;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.contacts.ContactBar;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.ContactOutcome;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.master.ComparedRecord;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.review.QuestionsAcross;
import id.pulang.people.master.review.Why;
import id.pulang.people.mending.Mended;
import id.pulang.people.review.SplitId;
import id.pulang.prevention.SomeWarnings;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.listings.ListingOutcome;
import id.pulang.prevention.listings.ReportedContacts;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.queue.OwnWords;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.files.LookedAt;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.links.Linking;
import id.pulang.rescue.Manner;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.StepOutcome;
import id.pulang.rescue.requests.AuthorityAnswer;
import id.pulang.rescue.requests.Making;
import id.pulang.rescue.requests.RequestId;
import id.pulang.rescue.requests.RequestTerms;
import id.pulang.rescue.requests.SentBy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills a post with one of everything: an incident whose first person is in doubt and whose second has gone home. */
public final class SeededPost {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    private final PostDoors doors;
    private final SomeLists lists;
    private final String post;
    private final String word;
    private final PostCode agency;
    private final int day;
    private final IncidentId incident;

    private SeededPost(PostDoors doors, String post, String word, String agency, int day) {
        this.doors = doors;
        this.lists = new SomeLists(doors.incidents(), doors.rosters());
        this.post = post;
        this.word = word;
        this.agency = new PostCode(agency);
        this.day = day;
        this.incident = lists.incident(officer(Role.REGISTRATION_OFFICER));
    }

    /**
     * Makes one of everything; everybody's name has the given word in it, and who is home was handed to the agency;
     * days keep people apart.
     */
    public static void fill(PostDoors doors, String post, String word, String agency, int day) {
        var seed = new SeededPost(doors, post, word, agency, day);
        IncidentId earlier = seed.earlier();
        seed.counter();
        seed.rescue();
        seed.warning();
        seed.offerRules();
        seed.reportedContact();
        seed.peopleOnTwoLists();
        CaseId traveller = seed.caseOf("satu-" + word, "W-2");
        seed.facts();
        seed.home(traveller);
        seed.doubts();
        seed.elsewhere(earlier);
        seed.office();
        seed.casework(traveller);
        seed.pause(traveller);
        seed.mended();
        seed.barred();
        seed.reports();
        seed.queue();
        Acting.as(
                officer(post, Role.CONSULAR_OFFICER),
                () -> doors.glass().breakFor(traveller, SealedSection.HEALTH, "Dokter jaga meminta keterangan obat"));
    }

    /** Somebody of the post who does their work at the doors. */
    static Actor officer(String post, Role role) {
        var id = UUID.nameUUIDFromBytes((post + role).getBytes(UTF_8));
        return new Actor(new UserId(id), "Walk " + role, role, new PostCode(post), role.name());
    }

    private Actor officer(Role role) {
        return officer(post, role);
    }

    private Actor secondConsular() {
        var id = UUID.nameUUIDFromBytes((post + "second").getBytes(UTF_8));
        return new Actor(new UserId(id), "Walk second", Role.CONSULAR_OFFICER, new PostCode(post), "consular");
    }

    /** Somebody who is only sought, of another incident: where they are, a request that was answered, and a new one. */
    private void rescue() {
        Actor registration = officer(Role.REGISTRATION_OFFICER);
        IncidentId other = lists.incident(registration);
        String list = "keluarga-" + word;
        lists.add(
                registration,
                other,
                list + ".csv",
                "Nomor Aduan,Nama yang Dicari\nK-1,%swangi Gandasari\n".formatted(word));
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            doors.matching().match(other);
            var key = new ListNumber(list, "K-1");
            StatementId said = Objects.requireNonNull(
                    doors.incidents().numbered(other, List.of(key)).get(key));
            CaseId sought = doors.cases().open(person(said));
            assertThat(doors.rescue().record(sought, RescueAct.LOCATED, today(), StepFacts.at("Wisma " + word)))
                    .isEqualTo(StepOutcome.RECORDED);
            var wish = new StepFacts("", "", "", "mau dijemput", Manner.OWN_WORD, StepFacts.Heads.NONE);
            doors.rescue().record(sought, RescueAct.RESCUE_WISHED, today(), wish);
            RequestId first = requested(sought);
            doors.requestActs().sent(first, today(), SentBy.BY_HAND);
            doors.requestActs().answered(first, AuthorityAnswer.WILL_ACT, today(), "B/1", "akan dicari");
            requested(sought);
        });
    }

    /** A warning that is being written. */
    private void warning() {
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> doors.warnings().begin(SomeWarnings.content()));
    }

    /** Rules for offers that are being written, where another post has not begun any. */
    private void offerRules() {
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> doors.offerEditions().begin(Edition.DELIVERED));
    }

    /** A number that three reports name. */
    private void reportedContact() {
        String number = "0813" + (10_000_000 + Math.floorMod(word.hashCode(), 9_000_000));
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            List<UUID> three = Stream.of("satu", "dua", "tiga")
                    .map(each -> SomeReports.kept(doors.reports()
                            .take(SomeReports.heard(
                                    Channel.HOTLINE,
                                    "Perekrut " + number + " " + SomeReports.word(),
                                    new About(SomeReports.word(), "", null, "", ""),
                                    "",
                                    ""))))
                    .map(ReportId::value)
                    .toList();
            var typed = new ReportedContacts.Typed(ContactKind.PHONE, number, true);
            assertThat(doors.reportedContacts().propose(typed, three)).isEqualTo(ListingOutcome.DONE);
        });
    }

    private LocalDate today() {
        return doors.access().today();
    }

    private RequestId requested(CaseId sought) {
        var asked = new RequestTerms("Polisi " + word, "", today().plusDays(3), "id");
        Making made = doors.requests().make(List.of(sought), asked);
        assertThat(made).isInstanceOf(Making.Made.class);
        return ((Making.Made) made).id();
    }

    private void peopleOnTwoLists() {
        String born = "%02d/04/1999".formatted(day);
        String same = "%s Astari;P;Bandung;%s;3273014%d04990012;X%d234567".formatted(word, born, day, day);
        String traveller =
                "%s Segara;L;Padang;2%d/11/1997;1371012%d11970004;X%d654321".formatted(word, day % 5, day % 5, day);
        Actor registration = officer(Role.REGISTRATION_OFFICER);
        lists.add(registration, incident, "satu-" + word + ".csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
                W-1;%s
                W-2;%s
                W-3;%s Mahesi;L;Medan;;;
                """.formatted(same, traveller, word));
        lists.add(registration, incident, "dua-" + word + ".csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
                V-1;%s
                V-3;%s Mahesi;L;;;;
                """.formatted(same, word));
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            doors.matching().match(incident);
            await().until(() -> !doors.matching().progress(incident).running());
            doors.cases().openForAllPresent(incident);
            received("tiga-" + word + ".csv", "No. Reg;Nama\nU-1;%s Lestantun\n".formatted(word));
        });
    }

    private UploadId received(String file, String text) {
        var received = doors.rosters().receive(incident, file, new ByteArrayInputStream(text.getBytes(UTF_8)));
        assertThat(received).isInstanceOf(Received.Readable.class);
        return ((Received.Readable) received).upload();
    }

    private void facts() {
        var rows = Stream.of(
                        "identity,verified,",
                        "screening,second_review_done,",
                        "fit_to_travel,fit,",
                        "travel_document,granted,SPLP-100000",
                        "overstay_fine,granted,WV-2000",
                        "exit_permit,granted,EP-30000",
                        "police_release,granted,PR-400",
                        "return_choice,wants_to_return,")
                .map(gate -> "satu-%s,W-2,%s,2025-10-20".formatted(word, gate))
                .toList();
        String file = "list,number,gate,state,document,on\n" + String.join("\n", rows) + "\n";
        var receipt = Acting.as(officer(Role.CLEARANCE_OWNER), () -> {
            try {
                return doors.factImports()
                        .importFacts(
                                incident, "fakta-" + word + ".csv", new ByteArrayInputStream(file.getBytes(UTF_8)));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        assertThat(receipt.problems()).isEmpty();
        doors.owners()
                .confirm(
                        incident,
                        new GateOwners.Officers(
                                officer(Role.CLEARANCE_OWNER),
                                officer(Role.CONSULAR_OFFICER),
                                secondConsular(),
                                officer(Role.MEDICAL_OFFICER),
                                officer(Role.REVIEWER)));
    }

    private void home(CaseId traveller) {
        Actor lead = officer(Role.REPATRIATION_LEAD);
        var drafted = Acting.as(lead, () -> doors.manifests().draft(incident, SomeManifests.FLIGHT));
        assertThat(drafted).isInstanceOf(Drafting.Drafted.class);
        ManifestId manifest = ((Drafting.Drafted) drafted).manifest();
        Acting.as(lead, () -> doors.manifests().approve(manifest, version(manifest)));
        Acting.as(officer(Role.HEAD_OF_MISSION), () -> doors.manifests().approve(manifest, version(manifest)));
        SomePoliceHandovers police = new SomePoliceHandovers(doors.police());
        Acting.as(lead, () -> {
            doors.gate().board(manifest, traveller);
            doors.departures().depart(manifest, version(manifest), "");
            doors.departures().land(manifest, version(manifest), SomeManifests.LATE);
        });
        police.declined(lead, officer(Role.HEAD_OF_MISSION), manifest, traveller);
        Acting.as(lead, () -> {
            if (!doors.handovers().needsBasis(agency)) {
                doors.handovers().handOver(manifest, List.of(traveller), agency, "");
            }
        });
        if (doors.handovers().needsBasis(agency)) {
            police.given(lead, officer(Role.HEAD_OF_MISSION), manifest, List.of(traveller), agency);
        }
        assertThat(Acting.as(lead, () -> doors.records().of(traveller))).hasSize(1);
    }

    private long version(ManifestId manifest) {
        return doors.manifests().summary(manifest).version();
    }

    private void doubts() {
        StatementId second = statement("dua-" + word, "V-1");
        CaseId waiting = caseOf("dua-" + word, "V-1");
        Acting.as(officer(Role.CLEARANCE_OWNER), () -> {
            doors.clearances().record(waiting, GateFact.of("exit_permit", "granted", "EP-30001", TODAY));
            doors.overrides()
                    .request(
                            waiting, new OverrideRequest("police_release", "Polisi setempat tutup", TODAY.plusDays(3)));
        });
        Acting.as(
                officer(Role.CONSULAR_OFFICER),
                () -> doors.splits()
                        .propose(new SplitId(doors.ids().next()), person(second), Set.of(second), "bukan dia"));
    }

    /** Somebody of an incident before. */
    private IncidentId earlier() {
        IncidentId earlier = lists.incident(officer(Role.REGISTRATION_OFFICER));
        lists.add(officer(Role.REGISTRATION_OFFICER), earlier, "lima-" + word + ".csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
                T-1;%s Mahesi;L;Medan;;;
                """.formatted(word));
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> doors.matching().match(earlier));
        return earlier;
    }

    /** The one who waits may be somebody of the incident before; the comparison that runs by itself waits meanwhile. */
    private void elsewhere(IncidentId earlier) {
        StatementId here = statement("satu-" + word, "W-3");
        StatementId there = lists.statement(officer(Role.CONSULAR_OFFICER), earlier, "lima-" + word, "T-1");
        Acting.as(
                officer(Role.CONSULAR_OFFICER),
                () -> doors.transactions().executeWithoutResult(_ -> {
                    doors.masters().hold();
                    var grounds = new Grounds(
                            compared(here), compared(there), new Explanation(-10, 0, List.of(), 1, 0.5), "");
                    doors.questionsAcross()
                            .renew(grounds.pair().both(), List.of(new QuestionsAcross.Ask(grounds, Why.LIKELY)));
                }));
    }

    private ComparedRecord compared(StatementId statement) {
        return ComparedRecord.of(
                person(statement),
                new PostCode(post),
                doors.reading().of(List.of(statement)).getFirst());
    }

    /** An office of an agency where nobody is, which only administrators keep. */
    private void office() {
        var opened = Acting.as(SomeActors.administrator(), () -> doors.posts().open(newOffice("Kantor " + post)));
        assertThat(opened).isInstanceOf(PostOpening.Opened.class);
    }

    static NewPost newOffice(String name) {
        String code = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new NewPost(code, "PEMDA", name, name, "Asia/Jakarta", "RETURN");
    }

    /** A note that names somebody, a small picture beside it, a reminder, and one record of each kind. */
    private void casework(CaseId traveller) {
        var picture = new Intake.Ready(
                AttachmentKind.PNG, word + ".png", new byte[] {1}, new byte[] {2}, ScanVerdict.NOT_SCANNED);
        var entry = new NewEntry(
                "Catatan tentang " + word, Optional.empty(), Optional.of(picture), Optional.of(TODAY.plusDays(20)));
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            assertThat(doors.entries().write(traveller, entry)).isEqualTo(new Entered.Written());
            assertThat(doors.photographs().add(traveller, picture, Consent.PERSON_AND_GUARDIAN))
                    .isEqualTo(PhotographOutcome.KEPT);
        });
        DeclaredKinds.all().forEach(kind -> entry(kind, traveller));
    }

    private <T extends Record> void entry(CaseEntryKind<T> kind, CaseId traveller) {
        Acting.as(
                officer(DeclaredKinds.writer(kind)),
                () -> assertThat(doors.caseEntries().add(kind, traveller, DeclaredKinds.saying(kind, word)))
                        .isEqualTo(EntryOutcome.RECORDED));
    }

    /** What a list wrote of who travelled is mended. */
    private void mended() {
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            PersonId person = person(statement("satu-" + word, "W-2"));
            var said = new Said("Kota " + word, "Kata orangnya", "Daftar menulis kota lain");
            assertThat(doors.mending().mend(person, CorrectedField.BIRTH_PLACE, said, Optional.empty()))
                    .isEqualTo(Mended.MENDED);
        });
    }

    /** Whom the one who travelled named and does not want to be told, heard by an officer whom no walker is. */
    private void barred() {
        Acting.as(secondConsular(), () -> {
            ContactId uncle = named("Paman", DisclosureChoice.NOTHING);
            var written = new ContactDetails("Paman " + word, "Paman", "+62 812 555 78" + day);
            assertThat(doors.contactMending().mend(uncle, written)).isEqualTo(ContactOutcome.DONE);
            assertThat(doors.contactBars().bar(uncle, ContactBar.WishedBy.PERSON, "Ikut merekrut " + word))
                    .isEqualTo(ContactOutcome.DONE);
        });
    }

    private ContactId named(String relation, DisclosureChoice choice) {
        var id = new ContactId(doors.ids().next());
        var details = new ContactDetails(relation + " " + word, relation, "+62 812 555 77" + day);
        PersonId person = person(statement("satu-" + word, "W-2"));
        assertThat(doors.contacts().add(id, person, details, choice)).isEqualTo(ContactOutcome.DONE);
        return id;
    }

    /** Somebody whom the one who travelled named is held to tell a report; a second officer has to confirm it. */
    private void told(ReportId report) {
        Acting.as(
                secondConsular(),
                () -> assertThat(doors.familyLinks().propose(report, named("Ibu", DisclosureChoice.STAGE)))
                        .isEqualTo(FamilyLinking.PROPOSED));
    }

    /** Who travelled is in hospital, so that the handover rests. */
    private void pause(CaseId traveller) {
        Acting.as(
                officer(Role.HEAD_OF_MISSION),
                () -> assertThat(doors.pauses()
                                .pause(
                                        traveller,
                                        "handover",
                                        "hospital",
                                        doors.access().today().plusDays(8)))
                        .isEqualTo(Pausing.PAUSED));
    }

    /** Somebody who came by themself; before all others, so that the records of those are the latest. */
    private void counter() {
        var who = new RegisterEntry(Map.of(ColumnKind.NAME, word + " Loket"));
        Acting.as(
                officer(Role.REGISTRATION_OFFICER),
                () -> doors.counter()
                        .register(new CounterEntry(null, who, "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "")));
    }

    /** Somebody who was called and told who they are, somebody who waits, and a device for the field. */
    private void queue() {
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            var told = new OwnWords(word, "Jawa " + word, "cerita " + word, SeenDanger.NONE, SeenHealth.NOTHING_SEEN);
            doors.queue().take(1, told);
            doors.queue().callNext("1");
            doors.queue().take(2, told);
            doors.devices().setUp();
        });
    }

    /** Two reports about the person who went home, of whom the first tells where they are still inside. */
    private void reports() {
        Acting.as(officer(Role.CONSULAR_OFFICER), () -> {
            PersonId person = person(statement("satu-" + word, "W-2"));
            ReportId first = reported("Kompleks " + word, List.of("inside"));
            ReportId second = reported("", List.of());
            assertThat(doors.links().link(second, first)).isEqualTo(Linking.LINKED);
            assertThat(doors.personLinks().link(second, person)).isEqualTo(Linking.LINKED);
            told(second);
            ReportId third = reported("Kompleks " + word, List.of("inside"));
            var file = new Intake.Ready(
                    AttachmentKind.PDF,
                    word + ".pdf",
                    ("%PDF-1.4 " + word).getBytes(StandardCharsets.UTF_8),
                    new byte[0],
                    ScanVerdict.NOT_SCANNED);
            doors.sentFiles().keep(doors.reportsKept().find(third), new LookedAt(List.of(file), 0, ""));
        });
    }

    private ReportId reported(String place, List<String> signs) {
        String said =
                "%s %s minta dijemput dari tempat kerjanya yang dijaga, sudah dua minggu tidak dibayar dan tidak boleh keluar"
                        .formatted(word, UUID.randomUUID());
        var heard = new Heard(
                new Report.Nature(Topic.PERSON, Channel.HOTLINE, Talk.UNKNOWN),
                said,
                new About(word + " Segara", "", null, "", "+62 812 555 00" + day),
                place,
                signs,
                "Ibu " + word,
                null);
        Taken taken = doors.reports().take(heard);
        return switch (taken) {
            case Taken.Kept kept -> kept.id();
            case Taken.KeptAsCopy copy -> copy.id();
            case Taken.Empty _, Taken.TooLong _ -> throw new AssertionError(taken);
        };
    }

    private CaseId caseOf(String list, String number) {
        return Acting.as(
                officer(Role.CONSULAR_OFFICER),
                () -> doors.cases().caseOf(person(statement(list, number))).orElseThrow());
    }

    private PersonId person(StatementId statement) {
        return Objects.requireNonNull(doors.people().of(List.of(statement)).get(statement));
    }

    private StatementId statement(String list, String number) {
        var key = new ListNumber(list, number);
        return Acting.as(
                officer(Role.REGISTRATION_OFFICER),
                () -> Objects.requireNonNull(Map.copyOf(doors.incidents().numbered(incident, List.of(key)))
                        .get(key)));
    }
}
