package id.pulang.casework.situation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.cases.entries.CaseEntriesView;
import id.pulang.cases.entries.EntryForm;
import id.pulang.cases.entries.EntryForms;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.cases.entries.EntryPages;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PeopleMerged;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Where a person is now, as several officers record it. */
@PulangTest
class SituationsTests {

    private static final Actor OFFICER = SomeActors.consular();
    private static final Actor COLLEAGUE = SomeActors.consularTwo();

    @Autowired
    private EntryForms forms;

    @Autowired
    private EntryPages pages;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    private List<CaseSummary> opened = List.of();
    private CaseId about = new CaseId(new UUID(0, 0));

    @BeforeEach
    void threeCases(@Autowired SomeCases some) {
        opened = some.opened(3);
        about = opened.getFirst().id();
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothingUnseen() {
        String nothing = shown(OFFICER).shown();
        assertThat(record(OFFICER, at("kamar 3", nothing))).isEqualTo(EntryOutcome.RECORDED);

        assertThat(record(COLLEAGUE, at("kamar 7", nothing))).isEqualTo(EntryOutcome.CHANGED);
        assertThat(place(COLLEAGUE)).isEqualTo("kamar 3");

        assertThat(record(
                        COLLEAGUE,
                        at("kamar 7", nothing).beside(shown(COLLEAGUE).shown())))
                .isEqualTo(EntryOutcome.RECORDED);
        assertThat(place(OFFICER)).isEqualTo("kamar 7");
    }

    /** The second one begins while the first has not ended. */
    @Test
    void ofTwoAtOnceTheSecondIsTold() {
        String nothing = shown(OFFICER).shown();

        CompletableFuture<EntryOutcome> second = Acting.as(
                OFFICER,
                () -> transactions.execute(_ -> {
                    assertThat(forms.record(Situations.KIND, about, at("kamar 3", nothing)))
                            .isEqualTo(EntryOutcome.RECORDED);
                    var other = CompletableFuture.supplyAsync(() -> record(COLLEAGUE, at("kamar 7", nothing)));
                    assertThat(other).failsWithin(300, TimeUnit.MILLISECONDS);
                    return other;
                }));

        assertThat(second).succeedsWithin(2, TimeUnit.MINUTES).isEqualTo(EntryOutcome.CHANGED);
        assertThat(place(OFFICER)).isEqualTo("kamar 3");
    }

    @Test
    void whoIsWithAPersonWhoseCaseWasJoinedIsWithTheCaseThatLives() {
        CaseSummary kept = opened.get(1);
        CaseSummary joined = opened.get(2);
        record(OFFICER, with(joined.number().value()));

        Acting.as(
                SomeActors.reviewer(),
                () -> transactions.executeWithoutResult(_ -> events.publishEvent(new PeopleMerged(
                        joined.person(), kept.person(), kept.incident(), Instant.parse("2025-10-22T02:00:00Z")))));

        assertThat(companions(OFFICER)).containsExactly(kept.id());
        assertThat(record(OFFICER, shown(OFFICER).form())).isEqualTo(EntryOutcome.RECORDED);
        assertThat(record(OFFICER, with(joined.number().value()))).isEqualTo(EntryOutcome.RECORDED);
        assertThat(companions(OFFICER)).containsExactly(kept.id());
    }

    /** A number as people say it, in small letters and without dashes. */
    @Test
    void findsCompanionsByNumbersAsTheyAreSaid() {
        String said = opened.get(1).number().value().toLowerCase().replace("-", "");

        assertThat(record(OFFICER, with(said))).isEqualTo(EntryOutcome.RECORDED);
        assertThat(companions(OFFICER)).containsExactly(opened.get(1).id());
    }

    @Test
    void aCompanionWhoseCaseIsNotOpenToTheOfficerStays() throws SQLException {
        CaseSummary seen = opened.get(1);
        CaseSummary unseen = opened.get(2);
        record(OFFICER, with(seen.number().value() + " " + unseen.number().value()));
        move(unseen, "KUL");

        assertThat(companions(OFFICER)).containsExactly(seen.id());
        assertThat(record(OFFICER, with(""))).isEqualTo(EntryOutcome.RECORDED);
        assertThat(companions(OFFICER)).isEmpty();

        move(unseen, OFFICER.post().value());
        assertThat(companions(OFFICER)).containsExactly(unseen.id());
    }

    private void move(CaseSummary one, String post) throws SQLException {
        DatabaseDoors.tell(
                DatabaseDoors.of(application).asOwner(),
                "update cases.protection_case set post = '%s' where id = '%s'"
                        .formatted(post, one.id().value()));
    }

    private EntryForm with(String numbers) {
        return new EntryForm(
                Map.of("companions", numbers, "shown", shown(OFFICER).shown()));
    }

    private static EntryForm at(String place, String shown) {
        return new EntryForm(Map.of("place", place, "shown", shown));
    }

    private EntryOutcome record(Actor officer, EntryForm typed) {
        return Acting.as(officer, () -> forms.record(Situations.KIND, about, typed));
    }

    private CaseEntriesView shown(Actor officer) {
        return Acting.as(officer, () -> pages.of(Situations.KIND, about));
    }

    private @Nullable String place(Actor officer) {
        return shown(officer).lines().getFirst().said().get("place");
    }

    private List<CaseId> companions(Actor officer) {
        return shown(officer).lines().getFirst().cases().values().stream()
                .flatMap(List::stream)
                .map(each -> each.about().id())
                .toList();
    }
}
