package id.pulang.incidents.imports;

import static id.pulang.incidents.TooMuchToCompare.MOST_LETTERS;
import static id.pulang.incidents.TooMuchToCompare.MOST_STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.imports.RosterRows.Held;
import org.junit.jupiter.api.Test;

/** What would not fit is refused before it begins, with the number of rows that fit. */
class NewImportsTests {

    @Test
    void countsTheRowsThatAnIncidentStillTakes() {
        assertThat(NewImports.rowsThatFit(new Held(0, 0), 3_000_000, 0)).isEqualTo(MOST_STATEMENTS);
        assertThat(NewImports.rowsThatFit(new Held(MOST_STATEMENTS - 40, 0), 50, 1_000))
                .isEqualTo(40);
        assertThat(NewImports.rowsThatFit(new Held(MOST_STATEMENTS + 40, 0), 50, 1_000))
                .isZero();
    }

    @Test
    void countsThemByTheirLettersWhereTheseAreMore() {
        assertThat(NewImports.rowsThatFit(new Held(10, MOST_LETTERS - 600), 100, 1_200))
                .isEqualTo(50);
        assertThat(NewImports.rowsThatFit(new Held(10, MOST_LETTERS + 1), 100, 1_200))
                .isZero();
    }
}
