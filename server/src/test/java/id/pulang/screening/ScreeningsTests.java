package id.pulang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Vault;
import id.pulang.screening.ConclusionOutcome.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PulangTest
class ScreeningsTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");

    @Autowired
    Cases cases;

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningFile file;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SomeCases some;

    @Test
    void needsTwoOfficers() {
        var id = some.opened(1).getFirst().id();

        var first = Acting.as(SomeActors.reviewer(), () -> screenings.conclude(id, indication(false)));
        var again = Acting.as(SomeActors.reviewer(), () -> screenings.conclude(id, indication(false)));
        var consular = Acting.as(SomeActors.consular(), () -> screenings.conclude(id, indication(false)));
        var between = standing(id);
        var second = Acting.as(SomeActors.reviewerTwo(), () -> screenings.conclude(id, indication(false)));

        assertThat(first).isEqualTo(new ConclusionOutcome.First());
        assertThat(again).isEqualTo(new ConclusionOutcome.Refused(Reason.SAME_OFFICER));
        assertThat(consular).isEqualTo(new ConclusionOutcome.Refused(Reason.NOT_A_REVIEWER));
        assertThat(between.reviewed()).isEqualTo(Reviewed.ONCE);
        assertThat(second).isEqualTo(new ConclusionOutcome.Second());
        assertThat(standing(id).twice()).isTrue();
        Acting.as(
                SomeActors.consular(),
                () -> assertThat(cases.with(cases.summary(id).incident(), "SCREENED_TWICE"))
                        .containsExactly(id));
    }

    @Test
    void aTalkThatNeedsMoreTimeCountsForNothing() {
        var id = some.opened(1).getFirst().id();
        var unfinished =
                new Conclusion("PULANG-UNSUR", "1", conditions(false), Map.of(), Finding.NEEDS_MORE_TIME, "lelah");

        var outcome = Acting.as(SomeActors.consular(), () -> screenings.conclude(id, unfinished));

        assertThat(outcome).isEqualTo(new ConclusionOutcome.Unfinished());
        assertThat(standing(id).reviewed()).isEqualTo(Reviewed.NOT_YET);
    }

    @Test
    @Tag("security")
    void everyTalkStandsInTheTrailAlsoOneThatCountsForNothing(@Autowired ApplicationContext application)
            throws SQLException {
        var id = some.opened(1).getFirst().id();
        var unfinished =
                new Conclusion("PULANG-UNSUR", "1", conditions(false), Map.of(), Finding.NEEDS_MORE_TIME, "lelah");

        Acting.as(SomeActors.consular(), () -> screenings.conclude(id, unfinished));
        for (var officer : List.of(SomeActors.consular(), SomeActors.reviewer(), SomeActors.reviewerTwo())) {
            Acting.as(officer, () -> screenings.conclude(id, indication(false)));
        }

        assertThat(DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                        select detail from access.audit_entry where act = 'screened' and '%s' = any(subjects) order by id
                        """.formatted(id.value())))
                .containsExactly("NOT_YET", "ONCE", "TWICE", "ONCE");
    }

    @Test
    void findsNoIndicationOnlyWhereEveryElementWasAsked() {
        var id = some.opened(1).getFirst().id();
        var halfAsked = new Conclusion(
                "PULANG-UNSUR",
                "1",
                conditions(false),
                Map.of(Element.ACT, Indicated.NOT_INDICATED),
                Finding.NO_INDICATION_YET,
                "");

        var outcome = Acting.as(SomeActors.consular(), () -> screenings.conclude(id, halfAsked));

        assertThat(outcome).isEqualTo(new ConclusionOutcome.Refused(Reason.NOT_ALL_ASKED));
    }

    @Test
    void marksATalkWithPoliceAsOfLowReliability() {
        var id = some.opened(1).getFirst().id();

        Acting.as(SomeActors.consular(), () -> screenings.conclude(id, indication(true)));

        assertThat(standing(id).lowReliability()).isTrue();
    }

    @Test
    void showsWhatWasFoundOnlyToThoseWhoScreen() {
        var id = some.opened(1).getFirst().id();
        Acting.as(SomeActors.consular(), () -> screenings.conclude(id, indication(false)));

        var reviewer = Acting.as(SomeActors.reviewer(), () -> file.of(id));
        var lead = Acting.as(SomeActors.lead(), () -> file.of(id));

        assertThat(reviewer.lines()).hasSize(1);
        assertThat(reviewer.turn()).isEqualTo(ScreeningFile.Turn.BEGIN_SECOND);
        assertThat(lead.lines()).isEmpty();
        assertThat(lead.standing().reviewed()).isEqualTo(Reviewed.ONCE);
        assertThatThrownBy(() -> Acting.as(SomeActors.clearance(), () -> screenings.history(id)))
                .isInstanceOf(Forbidden.class);
    }

    /** Else a reviewer would read what somebody began to tell by concluding anything at all. */
    @Test
    @Tag("security")
    void aTalkThatWasBrokenOffStaysSealedToWhoConcludesAnother() {
        var id = some.opened(1).getFirst().id();
        var unfinished =
                new Conclusion("PULANG-UNSUR", "1", conditions(false), Map.of(), Finding.NEEDS_MORE_TIME, "lelah");
        Acting.as(SomeActors.consular(), () -> screenings.conclude(id, unfinished));

        Acting.as(SomeActors.reviewer(), () -> screenings.conclude(id, indication(false)));

        var own = Acting.as(SomeActors.consular(), () -> file.of(id));
        var other = Acting.as(SomeActors.reviewer(), () -> file.of(id));
        assertThat(own.lines().getFirst().conclusion()).isNotNull();
        assertThat(other.lines()).hasSize(2);
        assertThat(other.lines().getFirst().isSealed()).isTrue();
        assertThat(other.lines().getLast().conclusion()).isNotNull();
    }

    /** As an earlier version kept it: a list says that two officers have concluded, and no officer has. */
    @Test
    @Tag("security")
    void concludesNothingFromWhatAListReported(@Autowired Vault vault) {
        var about = some.opened(1).getFirst();
        var row = UUID.randomUUID();
        var sources = vault.column(KeyPurpose.HEALTH, "screening.conclusion.source");
        Acting.as(
                SomeActors.clearance(),
                () -> transactions.executeWithoutResult(_ -> jdbc.sql("""
                                insert into screening.conclusion (id, case_id, recorded_for, post, counts, on_date,
                                    source, recorded_at, recorded_by)
                                values (:id, :case, :case, :post, 'TWICE', '2025-10-20', :source,
                                    '2025-10-21T01:00:00Z', :by)
                                """)
                        .param("id", row)
                        .param("case", about.id().value())
                        .param("post", about.post().value())
                        .param("source", sources.close(about.id().value(), row, "7-clearance-facts.csv #3"))
                        .param("by", SomeActors.clearance().id().value())
                        .update()));

        var reported = standing(about.id());
        Acting.as(SomeActors.reviewer(), () -> screenings.conclude(about.id(), indication(false)));

        assertThat(reported.reviewed()).isEqualTo(Reviewed.NOT_YET);
        assertThat(standing(about.id()).reviewed()).isEqualTo(Reviewed.ONCE);
        assertThat(Acting.as(SomeActors.reviewer(), () -> screenings.history(about.id())))
                .hasSize(2);
    }

    @Test
    void followsItsCaseThroughAJoinAndASplit() {
        var opened = some.opened(2);
        var older = opened.getFirst();
        var younger = opened.getLast();
        Acting.as(SomeActors.consular(), () -> screenings.conclude(younger.id(), indication(false)));

        Acting.as(SomeActors.reviewer(), () -> {
            transactions.executeWithoutResult(_ ->
                    events.publishEvent(new PeopleMerged(younger.person(), older.person(), older.incident(), NOW)));
            assertThat(standing(older.id()).reviewed()).isEqualTo(Reviewed.ONCE);

            transactions.executeWithoutResult(
                    _ -> events.publishEvent(new PeopleSplit(younger.person(), older.person(), older.incident(), NOW)));
            assertThat(standing(older.id()).reviewed()).isEqualTo(Reviewed.NOT_YET);
            assertThat(standing(younger.id()).reviewed()).isEqualTo(Reviewed.ONCE);
        });
    }

    @Test
    void keepsWhatWasConcludedEvenFromTheApplication() {
        var id = some.opened(1).getFirst().id();
        Acting.as(SomeActors.consular(), () -> screenings.conclude(id, indication(false)));

        assertThatThrownBy(() -> Acting.as(
                        SomeActors.consular(),
                        () -> transactions.executeWithoutResult(
                                _ -> jdbc.sql("update screening.conclusion set finding = 'NO_INDICATION_YET'")
                                        .update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private ScreeningStanding standing(CaseId id) {
        return Acting.as(
                SomeActors.reviewer(), () -> screenings.standings(List.of(id)).get(id));
    }

    private static Conclusion indication(boolean police) {
        return new Conclusion(
                "PULANG-UNSUR",
                "1",
                conditions(police),
                Map.of(Element.ACT, Indicated.INDICATED, Element.MEANS, Indicated.INDICATED),
                Finding.INDICATION_FOUND,
                "");
    }

    private static Conditions conditions(boolean police) {
        return new Conditions(true, "Khmer", police, 40, true);
    }
}
