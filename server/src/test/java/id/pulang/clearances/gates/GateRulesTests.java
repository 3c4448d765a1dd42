package id.pulang.clearances.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pulang.clearances.gates.Gate.ConfirmedBy;
import id.pulang.clearances.gates.Gate.Evidence;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.packs.Pack;
import id.pulang.packs.ShippedPacks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the lines of a pack for its gates; without a database. */
class GateRulesTests {

    private static final PackGates CAMBODIA = PackGates.of(ShippedPacks.PACKS.usual());
    private static final PackGates MYANMAR =
            PackGates.of(ShippedPacks.PACKS.find("id-mm").orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "identity, people, false, true",
        "open_doubt, people, false, true",
        "screening, screening, false, false",
        "fit_to_travel, assistance, false, true",
        "travel_document, clearances, true, false",
        "return_choice, clearances, true, false",
        "minor_escort, clearances, true, false",
        "exit_permit, clearances, true, false"
    })
    void saysWhoKeepsTheFactsAndWhoTakesWhatListsReport(String gate, String module, boolean here, boolean reports) {
        var asked = CAMBODIA.gate(gate);

        assertThat(asked.keptBy().owner()).isEqualTo(module);
        assertThat(asked.recordedHere()).isEqualTo(here);
        assertThat(asked.keptBy().takesReports()).isEqualTo(reports);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, REQUIRED, true, true, true",
        "REQUIRED, REQUIRED, false, true, false",
        "REQUIRED, REQUIRED, true, false, false",
        "OPTIONAL, REQUIRED, false, true, true",
        "NONE, OPTIONAL, false, false, true",
        "NONE, REQUIRED, true, false, false"
    })
    void isGivenWhereNothingThatItAsksForIsMissing(
            Need number, Need date, boolean documented, boolean dated, boolean given) {
        var evidence = new Evidence(number, date, Optional.empty(), false, true);

        assertThat(evidence.isGiven(documented, dated)).isEqualTo(given);
    }

    /** Whoever could not confirm a finding, a talk or a choice by a paper must not do so in a batch. */
    @Test
    void onlyPapersAreConfirmedInBatches() {
        for (String person :
                new String[] {"identity", "screening", "fit_to_travel", "return_choice", "open_doubt", "minor_escort"
                }) {
            assertThat(CAMBODIA.gate(person).confirmedByPaper()).as(person).isFalse();
        }
        for (Pack pack : ShippedPacks.PACKS.all()) {
            assertThat(PackGates.of(pack).all())
                    .allSatisfy(gate -> assertThat(gate.confirmedByPaper())
                            .as(pack.code() + " " + gate.code())
                            .isEqualTo(gate.confirmedBy() == ConfirmedBy.PAPER));
        }
        assertThat(CAMBODIA.gate("exit_permit").confirmedBy()).isEqualTo(ConfirmedBy.PAPER);
        assertThat(CAMBODIA.gate("exit_permit").confirmedByPaper()).isTrue();
    }

    @Test
    void findsTheGateOfEachKindThatEveryPackAsksForOnce() {
        for (Pack pack : ShippedPacks.PACKS.all()) {
            PackGates gates = PackGates.of(pack);
            EnumSet.complementOf(EnumSet.of(GateKind.PERMISSION)).forEach(kind -> {
                assertThat(gates.all())
                        .as(pack.code())
                        .filteredOn(gate -> gate.kind() == kind)
                        .hasSize(1);
                assertThat(gates.asking(kind).code()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
                assertThat(gates.asking(kind).keptBy()).isEqualTo(kind.keptBy());
            });
        }
    }

    @Test
    void refusesAGateThatNoLineOfThePackNames() {
        assertThat(CAMBODIA.find("visa")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CAMBODIA.gate("visa"))
                .withMessageContaining("visa");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-19, false", "2025-02-20, true", "2025-02-26, true", "2025-02-27, false"})
    void isShutOnTheFirstAndTheLastDayAndForItsOwnNationOnly(LocalDate day, boolean shut) {
        assertThat(MYANMAR.gate("crossing").way().closure(day).isPresent()).isEqualTo(shut);
    }

    @Test
    void staysShutWhileNobodyKnowsTheLastDay() {
        var reason = CAMBODIA.gate("exit_permit").name();
        var open = new Way.Closure(LocalDate.of(2025, 2, 12), null, reason);

        assertThat(open.covers(LocalDate.of(2025, 2, 11))).isFalse();
        assertThat(open.covers(LocalDate.of(2035, 2, 12))).isTrue();
    }
}
