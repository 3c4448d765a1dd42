package id.pulang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.screening.ConclusionOutcome.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule of the two officers alone, without a database. */
class TwoOfficersTests {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final Actor FIRST = SomeActors.consular();
    private static final Actor SECOND = SomeActors.reviewer();

    @Test
    void theFirstConclusionIsNotTheLast() {
        var rule = kept();

        assertThat(rule.next(FIRST, nothingYet())).isEqualTo(new ConclusionOutcome.First());
        assertThat(rule.standing().twice()).isFalse();
        assertThat(rule.standing().reviewed()).isEqualTo(Reviewed.NOT_YET);
    }

    @Test
    void aSecondLookIsByAnotherOfficerWhoIsAReviewer() {
        var rule = kept(talk(FIRST.id(), Reviewed.ONCE, false));

        assertThat(rule.next(SECOND, nothingYet())).isEqualTo(new ConclusionOutcome.Second());
        assertThat(rule.next(FIRST, nothingYet())).isEqualTo(new ConclusionOutcome.Refused(Reason.SAME_OFFICER));
        assertThat(rule.next(SomeActors.consularTwo(), nothingYet()))
                .isEqualTo(new ConclusionOutcome.Refused(Reason.NOT_A_REVIEWER));
    }

    @Test
    void theReviewerWhoLookedFirstDoesNotLookSecond() {
        var rule = kept(talk(SECOND.id(), Reviewed.ONCE, false));

        assertThat(rule.next(SECOND, nothingYet())).isEqualTo(new ConclusionOutcome.Refused(Reason.SAME_OFFICER));
    }

    @Test
    void whatAListReportedConcludesNothing() {
        var rule = kept(talk(null, Reviewed.ONCE, false), talk(null, Reviewed.TWICE, false));

        assertThat(rule.next(SECOND, nothingYet())).isEqualTo(new ConclusionOutcome.First());
        assertThat(rule.standing().twice()).isFalse();
        assertThat(rule.standing().firstBy()).isNull();
    }

    /** Joined, looked at by a reviewer, and parted again: the first talk went with the other case. */
    @Test
    void aSecondLookWithoutItsFirstIsAFirst() {
        var parted = kept(talk(SECOND.id(), Reviewed.TWICE, false));

        assertThat(parted.reviewed()).isEqualTo(Reviewed.ONCE);
        assertThat(parted.standing().twice()).isFalse();
        assertThat(parted.next(SECOND, nothingYet())).isEqualTo(new ConclusionOutcome.Refused(Reason.SAME_OFFICER));
    }

    @Test
    void twoFirstConclusionsOnOneCaseAreStillNoSecondLook() {
        var joined = kept(
                talk(FIRST.id(), Reviewed.ONCE, false),
                talk(SomeActors.consularTwo().id(), Reviewed.ONCE, false));

        assertThat(joined.reviewed()).isEqualTo(Reviewed.ONCE);
        assertThat(joined.next(SECOND, nothingYet())).isEqualTo(new ConclusionOutcome.Second());
    }

    @Test
    void aTalkAfterTwoConclusionsIsAddedAndDecidesNothing() {
        var rule = kept(talk(FIRST.id(), Reviewed.ONCE, false), talk(SECOND.id(), Reviewed.TWICE, false));

        assertThat(rule.next(FIRST, nothingYet())).isEqualTo(new ConclusionOutcome.Further());
        assertThat(rule.standing().twice()).isTrue();
    }

    @Test
    void aTalkThatWasBrokenOffConcludesNothing() {
        var unfinished = conclusion(Finding.NEEDS_MORE_TIME, Indicated.NOT_ASKED, Indicated.NOT_ASKED);

        assertThat(kept().next(FIRST, unfinished)).isEqualTo(new ConclusionOutcome.Unfinished());
        assertThat(kept(talk(FIRST.id(), Reviewed.NOT_YET, false)).reviewed()).isEqualTo(Reviewed.NOT_YET);
    }

    @Test
    void anIndicationNamesAnElement() {
        var nameless = conclusion(Finding.INDICATION_FOUND, Indicated.NOT_INDICATED, Indicated.NOT_ASKED);
        var named = conclusion(Finding.INDICATION_FOUND, Indicated.INDICATED, Indicated.NOT_ASKED);

        assertThat(kept().next(FIRST, nameless)).isEqualTo(new ConclusionOutcome.Refused(Reason.NO_ELEMENT));
        assertThat(kept().next(FIRST, named)).isEqualTo(new ConclusionOutcome.First());
    }

    @Test
    void noIndicationYetNeedsEveryElementAsked() {
        var halfAsked = conclusion(Finding.NO_INDICATION_YET, Indicated.NOT_INDICATED, Indicated.NOT_ASKED);

        assertThat(kept().next(FIRST, halfAsked)).isEqualTo(new ConclusionOutcome.Refused(Reason.NOT_ALL_ASKED));
    }

    @Test
    void oneTalkWithThePoliceThereLowersTheReliabilityOfAll() {
        var rule = kept(talk(FIRST.id(), Reviewed.ONCE, true), talk(SECOND.id(), Reviewed.TWICE, false));

        assertThat(rule.standing().lowReliability()).isTrue();
        assertThat(new Conditions(true, "", true, 40, true).lowReliability()).isTrue();
    }

    @Test
    void publishesHowOftenAndNeverWhatWasFound() {
        var once = new ScreeningConcluded(List.of(CASE), Reviewed.ONCE, Instant.EPOCH, FIRST.id(), "");
        var twice = new ScreeningConcluded(List.of(CASE), Reviewed.TWICE, Instant.EPOCH, SECOND.id(), "daftar.csv #2");

        assertThat(once.code()).isEqualTo("SCREENED_ONCE");
        assertThat(twice.code()).isEqualTo("SCREENED_TWICE");
        assertThat(twice.detail()).isEqualTo("daftar.csv #2");
        assertThat(once.toString() + twice).doesNotContain("INDICATION");
    }

    private static TwoOfficers kept(HeldScreening... talks) {
        return new TwoOfficers(CASE, List.of(talks));
    }

    private static HeldScreening talk(@Nullable UserId officer, Reviewed counts, boolean police) {
        return new HeldScreening(CASE, officer, counts, DAY, "Petugas", Instant.EPOCH, police, null);
    }

    private static Conclusion nothingYet() {
        return conclusion(Finding.NO_INDICATION_YET, Indicated.NOT_INDICATED, Indicated.NOT_INDICATED);
    }

    private static Conclusion conclusion(Finding finding, Indicated act, Indicated others) {
        Map<Element, Indicated> elements = new EnumMap<>(Element.class);
        elements.put(Element.ACT, act);
        elements.put(Element.MEANS, others);
        elements.put(Element.PURPOSE, others);
        return new Conclusion("form", "1", new Conditions(true, "", false, 40, true), elements, finding, "");
    }
}
