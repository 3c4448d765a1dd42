package id.pulang.cases.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.SomeCases;
import id.pulang.cases.desk.Worklist;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import id.pulang.pages.changes.ChangesShown;
import id.pulang.pages.changes.SinceLastShift;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others did on cases while an officer was away. */
@PulangTest
class MilestoneChangesTests {

    private static final String OPENED = "milestone.OPENED";

    @Autowired
    private MilestoneChanges changes;

    @Autowired
    private Worklist worklist;

    @Autowired
    private SomeCases some;

    @Autowired
    private Clock clock;

    @Test
    void countsWhatOthersDidAndListsExactlyThose() {
        Instant away = now();
        some.opened(3);

        ChangeByOthers opened = change(SomeActors.lead(), away).orElseThrow();

        assertThat(opened.of()).isEqualTo(3);
        assertThat(opened.by()).containsExactly(SomeActors.consular().id());
        assertThat(listed(SomeActors.lead(), opened)).isEqualTo(3);
    }

    @Test
    void tellsNobodyWhatTheyDidThemselvesOrWhatWasBefore() {
        Instant away = now();
        some.opened(2);

        assertThat(change(SomeActors.consular(), away)).isEmpty();
        assertThat(change(SomeActors.lead(), now())).isEmpty();
    }

    @Test
    void tellsNoOtherPost() {
        Instant away = now();
        some.opened(2);
        ChangeByOthers seen = change(SomeActors.lead(), away).orElseThrow();

        assertThat(change(SomeActors.elsewhere(), away)).isEmpty();
        assertThat(listed(SomeActors.elsewhere(), seen)).isZero();
    }

    @Test
    void isForTheMissionOnly() {
        for (Actor other : List.of(SomeActors.kemensos(), SomeActors.administrator())) {
            assertThatThrownBy(() -> change(other, now())).isInstanceOf(Forbidden.class);
        }
    }

    /** Of whoever has no shift yet the last day is told. */
    @Test
    void standsTogetherWithWhatOtherModulesTell(
            @Autowired SinceLastShift since, @Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        some.opened(1);
        Actor beginner = SomeAccounts.officer(accounts, verified, Role.MEDICAL_OFFICER);

        ChangesShown shown = Acting.as(beginner, since::now);

        assertThat(shown.known()).isFalse();
        assertThat(shown.changes()).extracting(ChangeByOthers::what).contains(OPENED);
        assertThat(shown.changes()).extracting(ChangeByOthers::latest).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(shown.changes()).extracting(ChangeByOthers::what).doesNotContain("people.changes.answered");
    }

    private Optional<ChangeByOthers> change(Actor officer, Instant away) {
        return Acting.as(
                officer,
                () -> changes.since(new Absence(away, officer.id())).stream()
                        .filter(each -> each.what().equals(OPENED))
                        .findFirst());
    }

    private long listed(Actor officer, ChangeByOthers change) {
        String selection = String.valueOf(change.list()).replace("/desk/cases?at=", "");
        return Acting.as(officer, () -> worklist.selected(selection).cases());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
