package id.pulang.portal.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.offers.RuleSet;
import id.pulang.offers.rules.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** By which rules strangers are answered while the database is away, or says something that cannot be read. */
class RulesInForceTests {

    private static final IntFunction<Optional<ReleasedRules>> AWAY = _known -> {
        throw new DataAccessResourceFailureException("away");
    };

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final MovingClock clock = MovingClock.standing();
    private IntFunction<Optional<ReleasedRules>> source = AWAY;

    @Test
    void whatIsDeliveredStandsUntilAnEditionIsRead() {
        var rules = new RulesInForce(known -> source.apply(known), clock);
        assertThat(version(rules)).isEqualTo(RuleSet.delivered().release().version());

        source = released(3, "2026-11-30.3");
        assertThat(version(rules)).as("asked again only after a while").isNotEqualTo("2026-11-30.3");
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(version(rules)).isEqualTo("2026-11-30.3");
    }

    @Test
    void theLastOneStandsWhileTheDatabaseIsAway() {
        source = released(3, "2026-11-30.3");
        var rules = new RulesInForce(known -> source.apply(known), clock);

        source = AWAY;
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(version(rules)).isEqualTo("2026-11-30.3");

        source = known -> Optional.of(new ReleasedRules(4, Optional.of(Map.of("release", "broken"))));
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(version(rules)).isEqualTo("2026-11-30.3");
    }

    @Test
    void rulesThatAreTooOldSayTooLittle() {
        source = released(3, "2026-11-30.3");
        var rules = new RulesInForce(known -> source.apply(known), clock);

        assertThat(rules.get()
                        .check("Toko di Solo butuh kasir, gaji UMR", DAY.plusYears(2))
                        .answer())
                .isEqualTo(Answer.TOO_LITTLE);
    }

    /** The tables are sent to who does not know them. */
    private static IntFunction<Optional<ReleasedRules>> released(int number, String version) {
        var tables = new HashMap<>(RuleSet.deliveredTables());
        tables.put("release", version + "\t2026-11-30\t2027-11-30\t8000000\n");
        return known -> Optional.of(
                new ReleasedRules(number, known == number ? Optional.empty() : Optional.of(Map.copyOf(tables))));
    }

    private static String version(RulesInForce rules) {
        return rules.get().check("x", DAY).release().version();
    }
}
