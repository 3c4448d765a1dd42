package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.reports.copies.Copies;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Ending;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.links.Linking;
import id.pulang.reports.links.PersonLinks;
import id.pulang.reports.sections.BringingIn;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import id.pulang.reports.steps.StepKind;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reports through their doors, on a real database. */
class ReportsTests extends AtTheReportDesk {

    private static final Actor COLLEAGUE = SomeActors.consular();
    private static final Actor HEAD = SomeActors.head();
    private static final Actor OTHER_HEAD = new Actor(
            new UserId(UUID.fromString("00000000-0000-7000-8000-0000000000f1")),
            "Kepala lain",
            Role.HEAD_OF_MISSION,
            HEAD.post(),
            "command");

    @Autowired
    private PersonLinks personLinks;

    @Autowired
    private Copies copies;

    @Autowired
    private Sections sections;

    @Autowired
    private SomeCases some;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext application;

    @Test
    void fiveChannelsAboutOnePersonAreOnePersonAndFiveReportsEachAnswered() {
        String name = SomeReports.word();
        String phone = "+62 813 %08d".formatted(Math.floorMod(name.hashCode(), 100_000_000));
        var taken = List.of(
                take(SomeReports.heard(Channel.HOTLINE, "", about(name + " Lestari", phone), "", "ibunya", "inside")),
                take(SomeReports.heard(Channel.WALK_IN, "", about(name, ""), "Ceritum", "temannya")),
                take(SomeReports.heard(Channel.MESSAGE, "", about("Si Kecil", phone.replace("+62 ", "0")), "", "")),
                take(SomeReports.heard(Channel.NGO, "", about(name.toUpperCase(java.util.Locale.ROOT), ""), "", "")),
                take(SomeReports.heard(Channel.OTHER_POST, "", about("Lestari " + name, ""), "Bavet", "")));
        PersonId person = some.opened(1).getFirst().person();

        for (ReportId report : taken.subList(1, 5)) {
            assertThat(open(report).kin().proposals())
                    .as("what is proposed for %s", report)
                    .anyMatch(each -> taken.contains(each.report().id()));
            assertThat(open(report).kin().others())
                    .as("nothing joins by itself")
                    .isEmpty();
            assertThat(as(OFFICER, () -> links.link(report, taken.getFirst()))).isEqualTo(Linking.LINKED);
        }
        assertThat(as(OFFICER, () -> personLinks.link(taken.getFirst(), person)))
                .isEqualTo(Linking.LINKED);
        reached(taken.get(2));
        taken.forEach(report -> assertThat(
                        as(OFFICER, () -> handling.answer(report, ContactWay.PHONE, "Sudah dihubungi", false)))
                .isEqualTo(Handled.DONE));

        assertThat(taken).allSatisfy(report -> {
            ReportFile file = open(report);
            assertThat(file.kin().others()).hasSize(4);
            assertThat(file.kin().people())
                    .singleElement()
                    .satisfies(one -> assertThat(one.id()).isEqualTo(person));
            assertThat(file.state()).isEqualTo(ReportState.ANSWERED);
        });
    }

    @Test
    void aViralCopyOfAHundredIsOneEntryAndEachIsAnsweredByOnePress() {
        String post = viral(SomeReports.word());
        long before = shown();

        List<ReportId> taken = IntStream.range(0, 100)
                .mapToObj(at -> take(
                        SomeReports.heard(Channel.VIRAL_LINK, post + " bagikan " + at, About.NOBODY, "", "akun " + at)))
                .toList();
        as(OFFICER, () -> handling.answer(taken.getFirst(), ContactWay.MESSAGE, "Sudah ditindaklanjuti", true));

        assertThat(shown()).isEqualTo(before + 1);
        Report first = find(taken.getFirst());
        assertThat(first.bonds().copies()).isEqualTo(99);
        assertThat(first.standing().unanswered()).isZero();
        assertThat(taken).allSatisfy(each -> {
            assertThat(find(each).standing().answeredAt()).isNotNull();
            assertThat(open(each).steps()).anyMatch(step -> step.kind() == StepKind.ANSWER);
        });
    }

    @Test
    void aCopyMakesItsFirstMoreUrgentAndCanBeSetApart() {
        String post = viral(SomeReports.word());
        ReportId first = take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", ""));
        ReportId copy = take(SomeReports.heard(Channel.MESSAGE, post, About.NOBODY, "", "", "life"));

        assertThat(find(copy).bonds().copyOf()).isEqualTo(first);
        assertThat(find(first).urgency().danger()).isEqualTo(Danger.LIFE);
        assertThat(as(OFFICER, () -> copies.setApart(copy))).isTrue();

        assertThat(find(copy).bonds().copyOf()).isNull();
        assertThat(find(copy).bonds().group()).isNotEqualTo(find(first).bonds().group());
        assertThat(as(OFFICER, () -> copies.setApart(copy))).isFalse();
    }

    /** A form letter that names somebody else is a report about somebody else. */
    @Test
    void theSameWordsAboutSomebodyElseAreNoCopy() {
        String post = viral(SomeReports.word());
        ReportId first = take(SomeReports.heard(Channel.NGO, post, about("Rangga", ""), "", ""));
        ReportId second = take(SomeReports.heard(Channel.NGO, post, about("Melati Ayu", ""), "", ""));
        ReportId third = take(SomeReports.heard(Channel.NGO, post, about("Si Rangga", ""), "", ""));

        assertThat(find(second).bonds().copyOf()).isNull();
        assertThat(find(third).bonds().copyOf()).isEqualTo(first);
    }

    @Test
    void shortCriesForHelpAreNoCopiesOfEachOther() {
        ReportId first = take(SomeReports.heard(Channel.MESSAGE, "Tolong saya, jemput saya", About.NOBODY, "", ""));
        ReportId second = take(SomeReports.heard(Channel.MESSAGE, "Tolong saya, jemput saya", About.NOBODY, "", ""));

        assertThat(find(second).bonds().copyOf()).isNull();
        assertThat(find(second).bonds().group())
                .isNotEqualTo(find(first).bonds().group());
    }

    @Test
    void aNicknameAloneIsEnoughAndNothingButEmptinessIsRefused() {
        assertThat(as(OFFICER, () -> intake.take(SomeReports.about("Si Gondrong"))))
                .isInstanceOf(Taken.Kept.class);
        assertThat(as(OFFICER, () -> intake.take(SomeReports.heard(Channel.HOTLINE, "", About.NOBODY, "", "", "life"))))
                .isInstanceOf(Taken.Kept.class);
        assertThat(as(OFFICER, () -> intake.take(SomeReports.heard(Channel.HOTLINE, " ", About.NOBODY, " ", ""))))
                .isInstanceOf(Taken.Empty.class);
        assertThatThrownBy(() -> as(SomeActors.medical(), () -> intake.take(SomeReports.about("Si Gondrong"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theRuleProposesADangerThatAnOfficerConfirmsOrChangesWithAReason() {
        ReportId id =
                take(SomeReports.heard(Channel.HOTLINE, "", about("Si Kacamata", ""), "", "", "inside", "stranded"));
        Report proposed = find(id);

        assertThat(proposed.urgency().danger()).isEqualTo(Danger.ACUTE);
        assertThat(proposed.urgency().confirmedBy()).isNull();
        assertThat(proposed.urgency().due()).isEqualTo(proposed.receipt().at().plusSeconds(3600));
        assertThat(as(OFFICER, () -> handling.decide(id, Danger.LIFE, " ", 1))).isEqualTo(Handled.NO_WORDS);
        assertThat(as(OFFICER, () -> handling.decide(id, Danger.LIFE, "dipukul tadi malam", 1)))
                .isEqualTo(Handled.DONE);
        assertThat(as(COLLEAGUE, () -> handling.decide(id, Danger.RAISED, "sudah keluar", 1)))
                .isEqualTo(Handled.CHANGED_MEANWHILE);
        assertThat(as(COLLEAGUE, () -> handling.decide(id, Danger.LIFE, "", 2))).isEqualTo(Handled.DONE);

        Report decided = find(id);
        assertThat(decided.urgency().danger()).isEqualTo(Danger.LIFE);
        assertThat(decided.urgency().due()).isEqualTo(decided.receipt().at().plusSeconds(900));
    }

    @Test
    void twoOfficersWhoActAtOnceAreBothHeardOrOneIsTold() throws Exception {
        ReportId id = take(SomeReports.about("Si Jangkung"));

        List<Handled> contacts = atOnce(
                () -> handling.contact(id, contact(Reached.REACHED)),
                () -> handling.contact(id, contact(Reached.REACHED)));
        List<Handled> decisions = atOnce(
                () -> handling.decide(id, Danger.LIFE, "satu", 1), () -> handling.decide(id, Danger.RAISED, "dua", 1));

        assertThat(contacts).containsOnly(Handled.DONE);
        assertThat(decisions).containsExactlyInAnyOrder(Handled.DONE, Handled.CHANGED_MEANWHILE);
        assertThat(open(id).steps())
                .filteredOn(step -> step.kind() == StepKind.CONTACT)
                .hasSize(2);
        assertThat(open(id).steps())
                .filteredOn(step -> step.kind() == StepKind.DANGER)
                .hasSize(1);
    }

    @Test
    void twoOfficersWhoSendTheSameWordsAtOnceMakeOneEntry() throws Exception {
        String post = viral(SomeReports.word());

        List<Taken> taken = atOnce(
                () -> intake.take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")),
                () -> intake.take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")));

        assertThat(taken).hasAtLeastOneElementOfType(Taken.Kept.class);
        assertThat(taken).hasAtLeastOneElementOfType(Taken.KeptAsCopy.class);
    }

    @Test
    void nobodyIsReachedByAnAttemptAndThatIsNoReasonToClose() {
        ReportId id = take(SomeReports.about("Si Pendiam"));

        assertThat(as(OFFICER, () -> handling.contact(id, contact(Reached.NOT_REACHED))))
                .isEqualTo(Handled.DONE);
        assertThat(find(id).waitsForContact()).isTrue();
        assertThat(as(OFFICER, () -> handling.close(id, Ending.NOBODY_TO_ANSWER, "tidak diangkat", false, 1)))
                .isEqualTo(Handled.NOT_REACHED_YET);
        assertThat(as(OFFICER, () -> handling.answer(id, ContactWay.PHONE, "Kami masih mencoba", false)))
                .isEqualTo(Handled.DONE);
        assertThat(find(id).state(clock.instant())).isEqualTo(ReportState.OPEN);
        reached(id);

        assertThat(find(id).state(clock.instant())).isEqualTo(ReportState.ANSWERED);
    }

    @Test
    void aContactInTheFutureOrBeforeTheReportIsRefused() {
        ReportId id = take(SomeReports.about("Si Kidal"));
        var tomorrow = new Contact(
                ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant().plusSeconds(86_400), "");

        var longBefore = new Contact(
                ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant().minusSeconds(2 * 86_400), "");

        assertThat(as(OFFICER, () -> handling.contact(id, tomorrow))).isEqualTo(Handled.NO_SUCH_TIME);
        assertThat(as(OFFICER, () -> handling.contact(id, longBefore))).isEqualTo(Handled.NO_SUCH_TIME);
        assertThat(find(id).waitsForContact()).isTrue();
    }

    /** A complaint may be about the officer at the counter who writes it down. */
    @Test
    void whoWritesDownAComplaintAboutThemselvesNoLongerSeesIt() throws SQLException {
        ReportId id = take(new Heard(
                new Report.Nature(Topic.COMPLAINT, Channel.WALK_IN, Talk.UNKNOWN),
                "Dibentak di loket",
                About.NOBODY,
                "",
                List.of(),
                "Seorang ibu",
                OFFICER.id()));

        assertThat(asked(OFFICER, "section where report_id", id)).isEqualTo("0");
        assertThat(as(HEAD, () -> sections.open(id, SectionKind.SOURCE))).hasValue("Seorang ibu");
    }

    @Test
    void aReportIsClosedWithThoseOfItsCopiesThatHaveNoAnswer() {
        String post = viral(SomeReports.word());
        List<ReportId> taken = IntStream.range(0, 3)
                .mapToObj(_ -> take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")))
                .toList();
        as(OFFICER, () -> handling.answer(taken.get(1), ContactWay.MESSAGE, "Sudah kami terima", false));

        assertThat(as(
                        OFFICER,
                        () -> handling.close(taken.getFirst(), Ending.PASSED_ON, "Ditangani KBRI Bangkok", true, 1)))
                .isEqualTo(Handled.DONE);

        assertThat(find(taken.get(1)).standing().closedAt()).isNull();
        assertThat(find(taken.get(2)).standing().closedAt()).isNotNull();
        assertThat(open(taken.get(2)).steps()).extracting(step -> step.kind()).containsExactly(StepKind.CLOSED);
        assertThat(find(taken.getFirst()).state(clock.instant())).isEqualTo(ReportState.CLOSED);
    }

    @Test
    void whatIsLinkedByMistakeIsTakenApartWithATrail() {
        String name = SomeReports.word();
        ReportId one = take(SomeReports.about(name));
        ReportId two = take(SomeReports.about(name));
        ReportId three = take(SomeReports.about(name));
        as(OFFICER, () -> links.link(two, one));
        as(OFFICER, () -> links.link(three, one));
        assertThat(as(OFFICER, () -> links.link(three, one))).isEqualTo(Linking.BEFORE);

        assertThat(as(COLLEAGUE, () -> links.undo(two))).isEqualTo(Linking.UNDONE);

        assertThat(open(two).kin().others()).isEmpty();
        assertThat(open(one).kin().others())
                .extracting(other -> other.report().id())
                .containsExactly(three);
        assertThat(open(two).steps()).extracting(step -> step.kind()).contains(StepKind.LINKED, StepKind.UNLINKED);
        assertThat(as(COLLEAGUE, () -> links.undo(two))).isEqualTo(Linking.NOT_LINKED);
    }

    @Test
    void thePlaceOfSomebodyInsideAndWhoTellsOpenToThoseOnTheReportOnly() throws SQLException {
        String word = SomeReports.word();
        ReportId id = take(SomeReports.heard(
                Channel.HOTLINE, "", about("Si Penakut", ""), "gedung " + word, "ibu " + word, "inside"));

        assertThat(as(COLLEAGUE, () -> sections.open(id, SectionKind.PLACE))).isEmpty();
        assertThat(as(HEAD, () -> sections.open(id, SectionKind.SOURCE))).isEmpty();
        assertThat(as(COLLEAGUE, () -> reports.open(List.of(reports.find(id)), Purpose.CASE_WORK))
                        .toString())
                .doesNotContain(word);
        assertThatThrownBy(() -> as(COLLEAGUE, () -> sections.letIn(id, COLLEAGUE.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(as(HEAD, () -> sections.letIn(id, HEAD.id()))).isEqualTo(BringingIn.NO_SUCH_COLLEAGUE);

        assertThat(as(OFFICER, () -> sections.open(id, SectionKind.PLACE))).hasValue("gedung " + word);
        assertThat(trail(id)).contains("opened report place");
    }

    @Test
    void aComplaintIsReadByAHeadOfMissionOnlyAndNeverByWhomItIsAbout() throws SQLException {
        var heard = new Heard(
                new Report.Nature(Topic.COMPLAINT, Channel.MESSAGE, Talk.UNKNOWN),
                viral(SomeReports.word()),
                About.NOBODY,
                "",
                List.of(),
                "Ibunya",
                OTHER_HEAD.id());
        ReportId id = take(heard);
        assertThat(as(HEAD, () -> handling.answer(id, ContactWay.PHONE, "Kami minta maaf", false)))
                .isEqualTo(Handled.DONE);

        for (Actor unseeing : List.of(OFFICER, COLLEAGUE, OTHER_HEAD)) {
            assertThatThrownBy(() -> as(unseeing, () -> reports.find(id))).isInstanceOf(NotFound.class);
            assertThat(as(unseeing, () -> list.page(new ListQuery(ReportFilter.ALL, Topic.COMPLAINT, null, null, 1)))
                            .lines())
                    .noneMatch(line -> line.report().id().equals(id));
        }
        assertThat(as(HEAD, () -> reports.find(id)).urgency().due())
                .isEqualTo(as(HEAD, () -> reports.find(id)).receipt().at().plusSeconds(14 * 86_400));
        assertThat(as(SomeActors.headAtHeadquarters(), () -> reports.find(id))).isNotNull();
        for (String rows : List.of("report where id", "step where report_id", "section where report_id")) {
            assertThat(asked(OTHER_HEAD, rows, id)).as(rows).isEqualTo("0");
            assertThat(asked(HEAD, rows, id)).as(rows).isEqualTo("1");
        }
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select count(*) from reports.copy_band where report_id = '%s'".formatted(id.value())))
                .containsExactly("0");
    }

    @Test
    void anotherPostFindsNothing() {
        ReportId id = take(SomeReports.about("Si Perantau"));

        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> reports.find(id)))
                .isInstanceOf(NotFound.class);
    }

    /** As somebody who goes straight to the database in the name of an officer. */
    private String asked(Actor officer, String rows, ReportId id) throws SQLException {
        var connection = DatabaseDoors.of(application).acting(officer.post().value(), "own-post");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.user', '%s', false)"
                    .formatted(officer.id().value()));
        }
        return DatabaseDoors.ask(connection, "select count(*) from reports.%s = '%s'".formatted(rows, id.value()))
                .getFirst();
    }

    private List<String> trail(ReportId id) throws SQLException {
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select act || ' ' || subject_kind from access.audit_entry where '%s' = any(subjects)"
                        .formatted(id.value()));
    }

    private long shown() {
        return as(OFFICER, () -> list.waiting(ReportFilter.ALL)).reports();
    }

    /** A text of which no other test has one alike. */
    private static String viral(String word) {
        return ("Tolong bantu sebarkan %1$s, adik kami %2$s dibawa ke %3$s di perbatasan, paspornya diambil %4$s dan ia dipaksa "
                        + "bekerja setiap malam tanpa gaji, keluarga di %5$s sudah putus asa menunggu kabar darinya")
                .formatted(word, SomeReports.word(), SomeReports.word(), SomeReports.word(), SomeReports.word());
    }

    private static About about(String name, String phone) {
        return new About(name, "", null, "", phone);
    }

    private Contact contact(Reached reached) {
        return new Contact(ContactWay.PHONE, reached, Talk.SAFE, clock.instant(), "");
    }

    private void reached(ReportId id) {
        assertThat(as(OFFICER, () -> handling.contact(id, contact(Reached.REACHED))))
                .isEqualTo(Handled.DONE);
    }

    private ReportFile open(ReportId id) {
        return as(OFFICER, () -> files.open(id, false));
    }

    private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> both = List.of(() -> as(OFFICER, one), () -> as(COLLEAGUE, other));
            var done = new ArrayList<T>();
            for (var each : workers.invokeAll(both)) {
                done.add(each.get());
            }
            return done;
        }
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
