package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.SomeActors;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Forbidden;
import id.pulang.people.PersonId;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Ending;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.links.Linking;
import id.pulang.reports.links.PersonLinks;
import id.pulang.reports.steps.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports through their doors, on a real database. */
class ReportsTests extends ReportsAtWork {

    @Autowired
    private PersonLinks personLinks;

    @Autowired
    private SomeCases some;

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

    private Contact contact(Reached reached) {
        return new Contact(ContactWay.PHONE, reached, Talk.SAFE, clock.instant(), "");
    }

    private void reached(ReportId id) {
        assertThat(as(OFFICER, () -> handling.contact(id, contact(Reached.REACHED))))
                .isEqualTo(Handled.DONE);
    }
}
