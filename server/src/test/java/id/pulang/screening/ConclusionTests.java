package id.pulang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a second talk takes over from the first, element by element; without a database. */
class ConclusionTests {

    private static final Conclusion FIRST =
            concluded(Indicated.INDICATED, Indicated.NOT_INDICATED, Indicated.NOT_ASKED);

    @ParameterizedTest
    @CsvSource({
        "AS_BEFORE, AS_BEFORE, AS_BEFORE, INDICATED, NOT_INDICATED, NOT_ASKED",
        "NOT_INDICATED, AS_BEFORE, INDICATED, NOT_INDICATED, NOT_INDICATED, INDICATED",
        "NOT_ASKED, INDICATED, AS_BEFORE, NOT_ASKED, INDICATED, NOT_ASKED"
    })
    void whatWasAskedAgainCountsAndTheRestAsTheFirstTalkFoundIt(
            Indicated act, Indicated means, Indicated purpose, Indicated thenAct, Indicated thenMeans, Indicated then) {
        Conclusion whole = concluded(act, means, purpose).after(FIRST);

        assertThat(whole.of(Element.ACT)).isEqualTo(thenAct);
        assertThat(whole.of(Element.MEANS)).isEqualTo(thenMeans);
        assertThat(whole.of(Element.PURPOSE)).isEqualTo(then);
        assertThat(whole.reliesOnTalkBefore()).isFalse();
    }

    /** The first officer's words and conditions are not those of the second. */
    @Test
    void keepsTheConditionsAndWordsOfItsOwnTalk() {
        var police = new Conclusion(
                "form", "2", new Conditions(false, "Khmer", true, 15, false), all(Indicated.AS_BEFORE), finding(), "b");

        Conclusion whole = police.after(FIRST);

        assertThat(whole.conditions().lowReliability()).isTrue();
        assertThat(whole.conditions().interpreter()).isEqualTo("Khmer");
        assertThat(whole.version()).isEqualTo("2");
        assertThat(whole.words()).isEqualTo("b");
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void leansOnTheFirstTalkIfItLeavesOneElementToIt(Element left) {
        Map<Element, Indicated> elements = all(Indicated.INDICATED);
        elements.put(left, Indicated.AS_BEFORE);

        assertThat(concluded(elements).reliesOnTalkBefore()).isTrue();
        assertThat(concluded(all(Indicated.NOT_ASKED)).reliesOnTalkBefore()).isFalse();
    }

    /** A talk that needs more time is none; there is no finding that says that somebody was not trafficked. */
    @Test
    void concludesWithAnIndicationOrWithNoneYet() {
        assertThat(Finding.INDICATION_FOUND.concluded()).isTrue();
        assertThat(Finding.NO_INDICATION_YET.concluded()).isTrue();
        assertThat(Finding.NEEDS_MORE_TIME.concluded()).isFalse();
        assertThat(Finding.values()).hasSize(3);
    }

    private static Map<Element, Indicated> all(Indicated found) {
        Map<Element, Indicated> elements = new EnumMap<>(Element.class);
        Arrays.stream(Element.values()).forEach(element -> elements.put(element, found));
        return elements;
    }

    private static Finding finding() {
        return Finding.INDICATION_FOUND;
    }

    private static Conclusion concluded(Indicated act, Indicated means, Indicated purpose) {
        return concluded(Map.of(Element.ACT, act, Element.MEANS, means, Element.PURPOSE, purpose));
    }

    private static Conclusion concluded(Map<Element, Indicated> elements) {
        return new Conclusion("form", "1", new Conditions(true, "", false, 40, true), elements, finding(), "a");
    }
}
