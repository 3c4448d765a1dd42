package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.dictionary.Similarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameAlignmentTests {

    private static final double CONFLICT = -5.5;
    private static final double LEFT_OUT = -0.8;
    private static final double INITIAL = 1.2;

    @Test
    void addsUpWhatEachWordIsWorthInAnyOrder() {
        var laid = new Laid("Qwertyo Zabukan", "Zabukan Qwertyo");

        assertThat(laid.bits()).isCloseTo(laid.worth(0) + laid.worth(1), within(1e-9));
        assertThat(laid.alignment.agreeing()).isEqualTo(2);
    }

    @Test
    void takesAwayForWordsThatContradictEachOther() {
        var laid = new Laid("Qwertyo Zabukan", "Qwertyo Hustani");

        assertThat(laid.bits()).isCloseTo(laid.worth(0) + CONFLICT, within(1e-9));
        assertThat(laid.alignment.agreeing()).isEqualTo(1);
    }

    @Test
    void takesAwayLessForWordsThatAreLeftOutOnEitherSide() {
        var shorter = new Laid("Qwertyo", "Qwertyo Hustani Klumba");
        var longer = new Laid("Qwertyo Hustani Klumba", "Qwertyo");
        var both = new Laid("Qwertyo Zabukan", "Qwertyo Hustani Klumba");

        assertThat(shorter.bits()).isCloseTo(shorter.worth(0) + 2 * LEFT_OUT, within(1e-9));
        assertThat(longer.bits()).isCloseTo(longer.worth(0) + 2 * LEFT_OUT, within(1e-9));
        assertThat(both.bits()).isCloseTo(both.worth(0) + CONFLICT + LEFT_OUT, within(1e-9));
    }

    @Test
    void holdsNothingInCommonAgainstSomeoneAndNothingAgainstNoName() {
        assertThat(new Laid("Qwertyo", "Hustani").bits()).isEqualTo(-8);
        assertThat(new Laid("", "Hustani").bits()).isZero();
    }

    @Test
    void usesEachWordOnceTheStrongestPairFirst() {
        var laid = new Laid("Zabukan Zabukon", "Zabukon Hustani");

        assertThat(laid.bits()).isCloseTo(laid.worth(1) + CONFLICT, within(1e-9));
        assertThat(new Laid("Zabukan", "Zabukan Zabukon").bits())
                .isCloseTo(new Laid("Zabukan", "Zabukan Zabukon").worth(0) + LEFT_OUT, within(1e-9));
    }

    @Test
    void readsTwoWantedWordsAsTheOneThatIsRegistered() {
        var laid = new Laid("Lubis Nur Hayati", "Nurhayati Lubis");

        double joined = laid.name.bits(4, Similarity.SAME);
        assertThat(laid.bits()).isCloseTo(laid.worth(0) + joined, within(1e-9));
        assertThat(laid.alignment.agreeing()).isEqualTo(3);
    }

    @Test
    void readsAWantedWordAsTheTwoThatAreRegistered() {
        var laid = new Laid("Nurhayati Lubis", "Nur Lubis Hayati");

        assertThat(laid.alignment.halves()).hasSize(1);
        assertThat(laid.alignment.bitsOfHalves(0)).isCloseTo(laid.worth(0) - 1, within(1e-9));
        assertThat(laid.bits()).isCloseTo(laid.worth(1) + laid.worth(0) - 1, within(1e-9));
        assertThat(laid.alignment.agreeing()).isEqualTo(2);
    }

    @Test
    void needsBothHalvesAndPartsOfThreeLetters() {
        assertThat(new Laid("Nurhayati", "Nur Lubis", "Hayati").bits()).isEqualTo(-8);
        assertThat(new Laid("Zabkan", "Zab Kan").alignment.halves()).hasSize(1);
        assertThat(new Laid("Zabka", "Zab Ka").alignment.halves()).isEmpty();
        assertThat(new Laid("Zakab", "Za Kab").alignment.halves()).isEmpty();
        assertThat(new Laid("Zabzab", "Zab").alignment.halves()).isEmpty();
        assertThat(new Laid("Zabkan", "Zab").alignment.halves()).isEmpty();
        assertThat(new Laid("Zabkan", "Kan").alignment.halves()).isEmpty();
    }

    @Test
    void takesAnInitialForTheWordThatBeginsWithIt() {
        var wanted = new Laid("Q Zabukan", "Qwertyo Zabukan");
        var registered = new Laid("Qwertyo Zabukan", "Zabukan Q");

        assertThat(wanted.bits()).isCloseTo(wanted.worth(1) + INITIAL, within(1e-9));
        assertThat(wanted.alignment.agreeing()).isEqualTo(1);
        assertThat(registered.bits()).isCloseTo(registered.worth(1) + INITIAL, within(1e-9));
        assertThat(new Laid("Q Z", "Qwertyo Zabukan").bits()).isCloseTo(2 * INITIAL, within(1e-9));
        assertThat(new Laid("Z Q", "Qwertyo Zabukan").bits()).isCloseTo(2 * INITIAL, within(1e-9));
    }

    @Test
    void takesNoInitialTwiceOrForAnotherLetter() {
        assertThat(new Laid("Q", "Qwertyo Qabukan").bits()).isCloseTo(INITIAL + LEFT_OUT, within(1e-9));
        assertThat(new Laid("Qwertyo Qabukan", "Q").bits()).isCloseTo(INITIAL + LEFT_OUT, within(1e-9));
        assertThat(new Laid("Q", "Zabukan").bits()).isEqualTo(-8);
        assertThat(new Laid("Qwertyo", "Qabukan").bits()).isEqualTo(-8);
        var taken = new Laid("Zabukan Z", "Zabukan");
        assertThat(taken.bits()).isCloseTo(taken.worth(0) + LEFT_OUT, within(1e-9));
    }

    @Test
    void forgetsTheLastPerson() {
        var segment = Registered.called("Qwertyo Zabukan Hustani", "Qwertyo");
        var alignment = new NameAlignment(new QueryName("Qwertyo", List.of(segment)), segment, 0);
        double alone = alignment.bits(1);

        alignment.bits(0);

        assertThat(alignment.bits(1)).isEqualTo(alone);
        assertThat(alignment.agreeing()).isEqualTo(1);
    }

    @Test
    void findsFaintLikenessOfAnyWordWithAnyOther() {
        assertThat(new Laid("Lubis Xveriuas", "Hustani Xaverius").faintlyAlike())
                .isTrue();
        assertThat(new Laid("Lubis", "Xaverius").faintlyAlike()).isFalse();
        assertThat(new Laid("X", "X").faintlyAlike()).isFalse();
        assertThat(new Laid("", "Xaverius").faintlyAlike()).isFalse();
    }

    /** A wanted name that is laid beside the first of these people. */
    private static final class Laid {

        private final QueryName name;
        private final NameAlignment alignment;

        Laid(String wanted, String... registered) {
            var segment = Registered.called(registered);
            name = new QueryName(wanted, List.of(segment));
            alignment = new NameAlignment(name, segment, 0);
        }

        double bits() {
            return alignment.bits(0);
        }

        boolean faintlyAlike() {
            return alignment.faintlyAlike(0);
        }

        double worth(int word) {
            return name.bits(word, Similarity.SAME);
        }
    }
}
