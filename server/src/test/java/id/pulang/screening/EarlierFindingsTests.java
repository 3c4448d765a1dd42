package id.pulang.screening;

import static id.pulang.screening.Finding.INDICATION_FOUND;
import static id.pulang.screening.Finding.NO_INDICATION_YET;
import static id.pulang.screening.Indicated.AS_BEFORE;
import static id.pulang.screening.Indicated.INDICATED;
import static id.pulang.screening.Indicated.NOT_INDICATED;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.journeys.HttpOfficers;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What was concluded before the rule stood, row by row as that version wrote it. */
@Tag("security")
@PulangTest
class EarlierFindingsTests {

    private static final Actor SERVER = Actor.server("screenings");
    private static final Conditions GOOD = new Conditions(true, "", false, 40, true);
    private static final Conditions POOR = new Conditions(false, "", true, 1, false);

    @Autowired
    private SomeCases some;

    @Autowired
    private Screenings screenings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JsonMapper json;

    private SealedColumn sources;
    private SealedColumn findings;
    private CaseSummary who;
    private int minute;

    @BeforeEach
    void somebody(@Autowired Vault vault) {
        sources = vault.column(KeyPurpose.HEALTH, "screening.conclusion.source");
        findings = vault.column(KeyPurpose.HEALTH, "screening.conclusion.finding");
        who = some.opened(1).getFirst();
    }

    @Test
    void whatWasFoundAgainstItsConclusionIsProposedForANewLook() {
        wrote(SomeActors.consular(), Reviewed.ONCE, GOOD, INDICATED, NO_INDICATION_YET);
        wrote(SomeActors.reviewer(), Reviewed.TWICE, POOR, AS_BEFORE, NO_INDICATION_YET);

        look();

        assertThat(again()).isTrue();
        assertThat(Acting.as(SomeActors.reviewer(), screenings::toLookAgain))
                .extracting(CaseSummary::id)
                .contains(who.id());
        assertThat(standing().reviewed()).isEqualTo(Reviewed.TWICE);
    }

    @Test
    void noIndicationAfterATalkInWhichNobodyCouldSpeakIsProposedToo() {
        wrote(SomeActors.consular(), Reviewed.ONCE, POOR, NOT_INDICATED, NO_INDICATION_YET);

        look();

        assertThat(again()).isTrue();
    }

    @Test
    void whatFollowsFromWhatWasFoundIsLeftInPeace() {
        wrote(SomeActors.consular(), Reviewed.ONCE, POOR, INDICATED, INDICATION_FOUND);
        wrote(SomeActors.reviewer(), Reviewed.TWICE, POOR, AS_BEFORE, INDICATION_FOUND);
        CaseSummary other = who;
        who = some.opened(1).getFirst();
        wrote(SomeActors.consular(), Reviewed.ONCE, GOOD, NOT_INDICATED, NO_INDICATION_YET);
        wrote(SomeActors.consular(), Reviewed.NOT_YET, POOR, INDICATED, Finding.NEEDS_MORE_TIME);

        look();

        assertThat(again()).isFalse();
        who = other;
        assertThat(again()).isFalse();
    }

    /** Only a talk of today, by the rules of today, ends it; one that was broken off does not. */
    @Test
    void aNewTalkEndsIt() {
        wrote(SomeActors.consular(), Reviewed.ONCE, POOR, INDICATED, NO_INDICATION_YET);
        wrote(SomeActors.reviewer(), Reviewed.TWICE, POOR, INDICATED, NO_INDICATION_YET);
        look();

        concluded(Finding.NEEDS_MORE_TIME);
        boolean brokenOff = again();
        concluded(INDICATION_FOUND);

        assertThat(brokenOff).isTrue();
        assertThat(again()).isFalse();
        look();
        assertThat(again()).isFalse();
    }

    @Test
    void standsOnTheHomePageAndTheCaseOfThoseWhoScreen(
            @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        wrote(SomeActors.consular(), Reviewed.ONCE, GOOD, INDICATED, NO_INDICATION_YET);
        look();
        String section = "/desk/screening/cases/" + who.id().value();
        var officers = new HttpOfficers(accounts, port);

        assertThat(officers.as(SomeActors.reviewer()).open("/").text()).contains("skriningnya perlu dilihat lagi");
        assertThat(officers.as(SomeActors.reviewer()).open(section).text()).contains("Perlu dilihat lagi");
        assertThat(officers.as(SomeActors.lead()).open(section).text()).doesNotContain("Perlu dilihat lagi");
        assertThat(officers.as(SomeActors.lead()).open("/").text()).doesNotContain("perlu dilihat lagi");
    }

    /** Twice, since the server may have left its turn in the middle. */
    private void look() {
        Acting.as(SERVER, () -> {
            for (int turn = 0; turn < 2; turn++) {
                while (screenings.judgeEarlier()) {
                    Thread.onSpinWait();
                }
            }
        });
    }

    private boolean again() {
        return standing().lookAgain();
    }

    private ScreeningStanding standing() {
        return Acting.as(SomeActors.reviewer(), () -> screenings.standings(List.of(who.id())))
                .values()
                .iterator()
                .next();
    }

    private void concluded(Finding finding) {
        var talk = new Conclusion("PULANG-UNSUR", "1", GOOD, all(INDICATED), finding, "");
        Acting.as(SomeActors.consular(), () -> screenings.conclude(who.id(), talk));
    }

    private void wrote(Actor officer, Reviewed counts, Conditions talk, Indicated found, Finding finding) {
        UUID row = UUID.randomUUID();
        UUID subject = who.id().value();
        var conclusion = new Conclusion("PULANG-UNSUR", "1", talk, all(found), finding, "");
        Instant at = Instant.parse("2025-10-21T01:00:00Z").plusSeconds(60L * minute++);
        Acting.as(
                officer,
                () -> transactions.executeWithoutResult(_ -> jdbc.sql("""
                                insert into screening.conclusion
                                    (id, case_id, recorded_for, post, officer, counts, on_date, source, police_present,
                                     finding, recorded_at, recorded_by)
                                values (:id, :case, :case, :post, :by, :counts, '2025-10-21', :source, :police,
                                    :finding, :at, :by)
                                """)
                        .param("id", row)
                        .param("case", subject)
                        .param("post", who.post().value())
                        .param("by", officer.id().value())
                        .param("counts", counts.name())
                        .param("source", sources.close(subject, row, officer.name()))
                        .param("police", talk.policePresent())
                        .param("finding", findings.close(subject, row, json.writeValueAsString(conclusion)))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()));
    }

    private static Map<Element, Indicated> all(Indicated found) {
        return Map.of(Element.ACT, found, Element.MEANS, found, Element.PURPOSE, found);
    }
}
