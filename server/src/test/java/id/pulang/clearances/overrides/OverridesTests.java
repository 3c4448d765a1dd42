package id.pulang.clearances.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.GateHistories;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.Recording.Recorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.overrides.GateOverride.Standing;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("security")
@PulangTest
class OverridesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final String REASON = "Imigrasi mengizinkan lewat telepon; surat menyusul besok pagi.";

    @Autowired
    FourPeople some;

    @Autowired
    Overrides overrides;

    @Autowired
    OverrideReport report;

    @Autowired
    GateHistories histories;

    @Test
    void opensAGateWhenTwoSectionsAgreeAndClosesItWhenTakenBack() {
        var siti = someone();
        asked(siti, "exit_permit", SomeActors.clearance());
        var id = latest(siti).override().id();
        var whileAsked = state(siti, "exit_permit");

        var approved = Acting.as(SomeActors.head(), () -> overrides.approve(id));
        var whileApproved = state(siti, "exit_permit");
        Acting.as(SomeActors.clearance(), () -> overrides.withdraw(id));

        assertThat(whileAsked).isEqualTo(GateState.NOT_KNOWN);
        assertThat(approved).isEqualTo(new Recorded());
        assertThat(whileApproved).isEqualTo(GateState.OVERRIDDEN);
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.NOT_KNOWN);
        assertThat(latest(siti).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void needsSomebodyOfAnotherSection() {
        var siti = someone();
        asked(siti, "overstay_fine", SomeActors.lead());
        var id = latest(siti).override().id();
        var secondLead = new Actor(
                new UserId(new UUID(7, 7)),
                "Gita",
                SomeActors.lead().role(),
                SomeActors.lead().post(),
                SomeActors.lead().section());

        var byOneself = Acting.as(SomeActors.lead(), () -> overrides.approve(id));
        var bySameSection = Acting.as(secondLead, () -> overrides.approve(id));

        assertThat(byOneself).isEqualTo(new NotRecorded(RecordingProblem.SAME_SECTION));
        assertThat(bySameSection).isEqualTo(new NotRecorded(RecordingProblem.SAME_SECTION));
        assertThat(state(siti, "overstay_fine")).isEqualTo(GateState.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return_choice", "minor_escort", "open_doubt"})
    void neverPassesOverTheChoiceTheChildOrTheDoubt(String gate) {
        var siti = someone();

        assertThat(asked(siti, gate, SomeActors.clearance()))
                .isEqualTo(new NotRecorded(RecordingProblem.NEVER_OVERRIDDEN));
    }

    @Test
    void letsNoAdministratorAskOrApprove() {
        var siti = someone();
        asked(siti, "exit_permit", SomeActors.clearance());
        var id = latest(siti).override().id();

        assertThatThrownBy(() -> asked(siti, "exit_permit", SomeActors.administrator()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(SomeActors.administrator(), () -> overrides.approve(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksForAReasonAndAnEnd() {
        var siti = someone();

        assertThat(asked(siti, SomeActors.clearance(), new OverrideRequest("exit_permit", "karena", TODAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.REASON_LENGTH));
        assertThat(asked(siti, SomeActors.clearance(), new OverrideRequest("exit_permit", REASON, TODAY.plusDays(30))))
                .isEqualTo(new NotRecorded(RecordingProblem.OVERRIDE_DAYS));
    }

    @Test
    void standsInTheReportOfTheMonth() {
        var siti = someone();
        asked(siti, "police_release", SomeActors.clearance());

        var month = Acting.as(SomeActors.reviewer(), () -> report.month(YearMonth.of(2025, 10)));

        assertThat(month)
                .filteredOn(each -> each.override().caseId().equals(siti))
                .extracting(OverrideView::reason)
                .containsExactly(REASON);
    }

    @Test
    void isApprovedOnceHoweverManyApproveItAtOnce(@Autowired ApplicationContext application) throws Exception {
        var siti = someone();
        asked(siti, "exit_permit", SomeActors.clearance());
        var id = latest(siti).override().id();
        var heads = IntStream.range(0, 6)
                .mapToObj(number -> new Actor(
                        new UserId(new UUID(43, number)),
                        "Kepala " + number,
                        SomeActors.head().role(),
                        SomeActors.head().post(),
                        "command"))
                .toList();
        var start = new CyclicBarrier(heads.size());

        List<Future<Recording>> all;
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            all = heads.stream()
                    .map(head -> officers.submit(() -> {
                        start.await();
                        return Acting.as(head, () -> overrides.approve(id));
                    }))
                    .toList();
        }

        assertThat(all)
                .extracting(Future::resultNow)
                .containsOnlyOnce(new Recorded())
                .contains(new NotRecorded(RecordingProblem.ALREADY_DECIDED));
        assertThat(DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                        select count(*) from access.audit_entry
                        where act = 'override approved exit_permit' and '%s' = any(subjects)
                        """.formatted(siti.value())))
                .containsExactly("1");
    }

    private CaseId someone() {
        return some.at(some.open(), 1).id();
    }

    private Recording asked(CaseId id, String gate, Actor actor) {
        return asked(id, actor, new OverrideRequest(gate, REASON, TODAY.plusDays(2)));
    }

    private Recording asked(CaseId id, Actor actor, OverrideRequest request) {
        return Acting.as(actor, () -> overrides.request(id, request));
    }

    private OverrideView latest(CaseId id) {
        return Acting.as(SomeActors.head(), () -> report.of(id)).getFirst();
    }

    private GateState state(CaseId id, String gate) {
        return Acting.as(SomeActors.head(), () -> histories.of(id, gate)).now().state();
    }
}
