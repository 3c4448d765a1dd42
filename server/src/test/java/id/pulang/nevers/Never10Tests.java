package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import id.pulang.screening.Conclusion;
import id.pulang.screening.ConclusionOutcome;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Reviewed;
import id.pulang.screening.Screenings;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Never 10: take "no indication" as proof, or close a case because contact was lost. Cases have no closing at all. */
@Tag("security")
@PulangTest
class Never10Tests {

    @Autowired
    private AttackedServer server;

    @Autowired
    private Screenings screenings;

    /** The attack: find nothing by asking nothing. */
    @Test
    void whatWasNotAskedIsNoAnswer() {
        CaseId who = somebody();

        for (Element asked : Element.values()) {
            var half = Map.of(asked, Indicated.NOT_INDICATED);
            assertThat(conclude(SomeActors.consular(), who, half, Finding.NO_INDICATION_YET))
                    .as("only %s was asked", asked)
                    .isInstanceOf(ConclusionOutcome.Refused.class);
        }

        assertThat(standing(who)).isEqualTo(Reviewed.NOT_YET);
    }

    /** The attack: find no indication in a talk that found them. */
    @Test
    void whatWasFoundIsNoProofOfNothing() {
        CaseId who = somebody();

        assertThat(conclude(SomeActors.consular(), who, all(Indicated.INDICATED), Finding.NO_INDICATION_YET))
                .isEqualTo(new ConclusionOutcome.Refused(ConclusionOutcome.Reason.CONTRADICTS));
        assertThat(standing(who)).isEqualTo(Reviewed.NOT_YET);
    }

    /** The attack: find nothing in a minute, with the police in the room. */
    @Test
    void aTalkInWhichNobodyCouldSpeakIsNoProofOfNothing() {
        CaseId who = somebody();
        var talk = new Conditions(false, "", true, 1, false);

        assertThat(conclude(SomeActors.consular(), who, talk, all(Indicated.NOT_INDICATED), Finding.NO_INDICATION_YET))
                .isInstanceOf(ConclusionOutcome.Refused.class);
        assertThat(standing(who)).isEqualTo(Reviewed.NOT_YET);
    }

    /** The attack: be the second officer without asking anything, and without saying why. */
    @Test
    void whoAskedNothingIsNoSecondOfficer() {
        CaseId who = somebody();
        conclude(SomeActors.consular(), who, all(Indicated.NOT_INDICATED), Finding.NO_INDICATION_YET);
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(who));

        var read = conclude(SomeActors.reviewer(), who, all(Indicated.AS_BEFORE), Finding.NO_INDICATION_YET);

        Acting.as(SomeActors.head(), () -> screenings.releaseSecond(who));
        assertThat(read).isInstanceOf(ConclusionOutcome.Refused.class);
        assertThat(standing(who)).isEqualTo(Reviewed.ONCE);
    }

    /** The attack: take two talks without an indication for the last word. */
    @Test
    void afterTwoTalksWithoutAnIndicationAThirdIsStillHeard() {
        CaseId who = somebody();
        var nothing = all(Indicated.NOT_INDICATED);
        conclude(SomeActors.consular(), who, nothing, Finding.NO_INDICATION_YET);
        conclude(SomeActors.reviewer(), who, nothing, Finding.NO_INDICATION_YET);

        var later = conclude(SomeActors.consular(), who, all(Indicated.INDICATED), Finding.INDICATION_FOUND);

        assertThat(later).isEqualTo(new ConclusionOutcome.Further());
        assertThat(Arrays.stream(Finding.values()).map(Enum::name))
                .noneMatch(name -> name.matches("NO_INDICATION|NOT_TRAFFICKED|CLEARED|NEGATIVE|EXCLUDED"));
    }

    /**
     * The attack: join two people of whom one officer each found no indication, so that two seem to have; and part them
     * again.
     */
    @Test
    void talksThatAJoinBringsTogetherAreNoTwoOfficers(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionOperations transactions) {
        List<CaseSummary> two = twoPeople();
        CaseSummary older = two.getFirst();
        CaseSummary younger = two.getLast();
        conclude(SomeActors.consular(), older.id(), all(Indicated.NOT_INDICATED), Finding.NO_INDICATION_YET);
        conclude(SomeActors.reviewer(), younger.id(), all(Indicated.NOT_INDICATED), Finding.NO_INDICATION_YET);

        joined(events, transactions, two);
        Reviewed joined = standing(older.id());
        happened(
                transactions,
                () -> events.publishEvent(
                        new PeopleSplit(younger.person(), older.person(), older.incident(), Instant.EPOCH)));

        assertThat(joined).isEqualTo(Reviewed.ONCE);
        assertThat(standing(older.id())).isEqualTo(Reviewed.ONCE);
        assertThat(standing(younger.id())).isEqualTo(Reviewed.ONCE);
    }

    /** The attack: join somebody of whom an indication was found with somebody of whom none was, and read it away. */
    @Test
    void anIndicationStandsThroughAJoin(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionOperations transactions) {
        List<CaseSummary> two = twoPeople();
        CaseSummary older = two.getFirst();
        CaseSummary younger = two.getLast();
        conclude(SomeActors.consular(), younger.id(), all(Indicated.INDICATED), Finding.INDICATION_FOUND);
        conclude(SomeActors.consularTwo(), older.id(), all(Indicated.NOT_INDICATED), Finding.NO_INDICATION_YET);
        joined(events, transactions, two);
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(older.id()));

        var read = Acting.as(
                SomeActors.reviewer(),
                () -> screenings.conclude(
                        older.id(),
                        new Conclusion(
                                "PULANG-UNSUR",
                                "1",
                                new Conditions(true, "", false, 40, true),
                                all(Indicated.AS_BEFORE),
                                Finding.NO_INDICATION_YET,
                                "Catatan kedua wawancara lengkap dan cocok")));

        Acting.as(SomeActors.head(), () -> screenings.releaseSecond(older.id()));
        assertThat(read).isEqualTo(new ConclusionOutcome.Refused(ConclusionOutcome.Reason.CONTRADICTS));
        assertThat(standing(older.id())).isEqualTo(Reviewed.ONCE);
    }

    private static void joined(
            ApplicationEventPublisher events, TransactionOperations transactions, List<CaseSummary> two) {
        CaseSummary into = two.getFirst();
        var merged = new PeopleMerged(two.getLast().person(), into.person(), into.incident(), Instant.EPOCH);
        happened(transactions, () -> events.publishEvent(merged));
    }

    private static void happened(TransactionOperations transactions, Runnable what) {
        Acting.as(SomeActors.reviewer(), () -> transactions.executeWithoutResult(_ -> what.run()));
    }

    private List<CaseSummary> twoPeople() {
        var travellers = server.travellers();
        List<CaseId> all = List.copyOf(travellers.byName(travellers.claimed()).values());
        return Acting.as(SomeActors.reviewer(), () -> server.cases().summaries(all)).stream()
                .sorted(Comparator.comparing(CaseSummary::openedAt)
                        .thenComparing(each -> each.number().value()))
                .limit(2)
                .toList();
    }

    /** A case that could be closed would need a stage, an address, a column or a class for it. */
    @Test
    void noCaseIsClosedBecauseNobodyAnswers() throws SQLException {
        assertThat(Arrays.stream(Stage.values()).map(Enum::name))
                .noneMatch(name -> name.matches(".*(CLOSED|LOST|DROPPED|ENDED|INACTIVE|DORMANT).*"));
        assertThat(server.addressesAndFields())
                .filteredOn(each -> each.startsWith("/desk/cases"))
                .noneMatch(address -> address.matches(".*(clos|lost|drop|end|tutup).*"));
        assertThat(server.columns())
                .noneMatch(column -> column.matches("cases\\.\\w+\\.\\w*(closed|contact|dropped|ended|inactive)\\w*"));
        noClasses()
                .that()
                .resideInAPackage("id.pulang.cases..")
                .should()
                .haveNameMatching(".*(Lost|Clos(ed|ing|ure)|Dropp?ed|Inactive)[A-Z]?\\w*")
                .check(OwnCode.classes());
    }

    private CaseId somebody() {
        var travellers = server.travellers();
        return travellers.byName(travellers.claimed()).values().iterator().next();
    }

    private ConclusionOutcome conclude(Actor officer, CaseId who, Map<Element, Indicated> elements, Finding finding) {
        return conclude(officer, who, new Conditions(true, "", false, 40, true), elements, finding);
    }

    private ConclusionOutcome conclude(
            Actor officer, CaseId who, Conditions talk, Map<Element, Indicated> elements, Finding finding) {
        return Acting.as(
                officer,
                () -> screenings.conclude(who, new Conclusion("PULANG-UNSUR", "1", talk, elements, finding, "")));
    }

    private Reviewed standing(CaseId who) {
        return Acting.as(SomeActors.reviewer(), () -> screenings.standings(List.of(who)))
                .values()
                .iterator()
                .next()
                .reviewed();
    }

    private static Map<Element, Indicated> all(Indicated found) {
        return Map.of(Element.ACT, found, Element.MEANS, found, Element.PURPOSE, found);
    }
}
