package id.pulang.repatriation.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No small cell is shown, and none follows from the others and the total. */
@Tag("security")
class SmallCellsTests {

    @Test
    void showsWhatIsLargeAndWhatIsEmpty() {
        assertThat(shown(40, 60, 0)).isEqualTo("40 60 0");
        assertThat(shown(0, 0, 0)).isEqualTo("0 0 0");
        assertThat(shown(10, 10, 10)).isEqualTo("10 10 10");
    }

    @Test
    void hidesTheNextSmallestBesideOneThatIsTooSmall() {
        assertThat(shown(3, 40, 60)).isEqualTo("- - 60");
        assertThat(shown(3, 60, 40, 0)).isEqualTo("- 60 - 0");
    }

    @Test
    void hidesAThirdWhereTwoTogetherAreTooFew() {
        assertThat(shown(2, 3, 40, 60)).isEqualTo("- - - 60");
        assertThat(shown(4, 6, 40, 60)).isEqualTo("- - 40 60");
    }

    @Test
    void hidesAllWhereNothingIsLeftToHideBehindAndWhereEverybodyIsAlike() {
        assertThat(shown(3, 0, 0)).isEqualTo("- - -");
        assertThat(shown(3, 4, 0)).isEqualTo("- - -");
        assertThat(shown(110, 0, 0)).isEqualTo("- - -");
    }

    @Test
    void nobodyWorksOutACellFromTheOthersAndTheTotal() {
        var random = new Random(81);
        for (int round = 0; round < 20_000; round++) {
            int[] cells = random.ints(2 + random.nextInt(5), 0, random.nextBoolean() ? 12 : 60)
                    .toArray();

            var seen = SmallCells.hide(table(cells));

            attack(cells, seen);
        }
    }

    /** Whoever knows the total and that what is empty is shown tries to narrow down each hidden cell. */
    private static void attack(int[] cells, Map<Integer, OptionalInt> seen) {
        int[] hidden = seen.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .mapToInt(each -> cells[each.getKey()])
                .toArray();
        int together = Arrays.stream(hidden).sum();
        int fewest = hidden.length == cells.length ? 0 : 1;
        int widest = together - fewest * (hidden.length - 1) - fewest;
        if (hidden.length > 0) {
            assertThat(hidden.length).isGreaterThan(1);
            assertThat(widest)
                    .as("%s hidden of %s", hidden.length, table(cells))
                    .isPositive();
            assertThat(hidden.length == cells.length || together >= SmallCells.LEAST)
                    .isTrue();
        }
        seen.values()
                .forEach(count -> count.ifPresent(shown ->
                        assertThat(shown == 0 || shown >= SmallCells.LEAST).isTrue()));
    }

    private static String shown(int... cells) {
        return String.join(
                " ",
                SmallCells.hide(table(cells)).values().stream()
                        .map(count -> count.isPresent() ? String.valueOf(count.getAsInt()) : "-")
                        .toList());
    }

    private static Map<Integer, Integer> table(int... cells) {
        var table = new LinkedHashMap<Integer, Integer>();
        for (int cell = 0; cell < cells.length; cell++) {
            table.put(cell, cells[cell]);
        }
        return table;
    }
}
