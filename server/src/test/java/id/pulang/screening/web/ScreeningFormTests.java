package id.pulang.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.screening.Conclusion;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an officer leaves out of the form of a talk was not asked; it is never a "no". Without a database. */
class ScreeningFormTests {

    @Test
    void whatWasNotChosenWasNotAsked() {
        FoundForm form = form(null, Indicated.INDICATED, null);

        assertThat(form.elements())
                .containsEntry(Element.ACT, Indicated.NOT_ASKED)
                .containsEntry(Element.MEANS, Indicated.INDICATED)
                .containsEntry(Element.PURPOSE, Indicated.NOT_ASKED);
    }

    @Test
    void putsEveryAnswerAtItsElement() {
        var form = new ScreeningForm(
                ScreeningForm.empty().talk(), form(Indicated.NOT_INDICATED, Indicated.NOT_ASKED, Indicated.INDICATED));

        assertThat(form.of(Element.ACT)).isEqualTo(Indicated.NOT_INDICATED);
        assertThat(form.of(Element.MEANS)).isEqualTo(Indicated.NOT_ASKED);
        assertThat(form.of(Element.PURPOSE)).isEqualTo(Indicated.INDICATED);
    }

    @Test
    void anEmptyFormFindsNothing() {
        assertThat(ScreeningForm.empty().found().elements())
                .containsOnlyKeys(Element.values())
                .containsValue(Indicated.NOT_ASKED)
                .doesNotContainValue(Indicated.INDICATED)
                .doesNotContainValue(Indicated.NOT_INDICATED);
    }

    @Test
    void anUntickedBoxIsANo() {
        var conditions = new TalkForm(null, null, null, null, null, null).conditions();

        assertThat(conditions.privateRoom()).isFalse();
        assertThat(conditions.rested()).isFalse();
        assertThat(conditions.policePresent()).isFalse();
        assertThat(conditions.interpreter()).isEmpty();
        assertThat(conditions.minutes()).isZero();
    }

    @Test
    void keepsTheConditionsApart() {
        var conditions = new TalkForm(null, true, "Khmer", false, 40, false).conditions();

        assertThat(conditions.privateRoom()).isTrue();
        assertThat(conditions.interpreter()).isEqualTo("Khmer");
        assertThat(conditions.minutes()).isEqualTo(40);
        assertThat(conditions.rested()).isFalse();
        assertThat(conditions.lowReliability()).isFalse();
        assertThat(new TalkForm(null, true, "", true, 40, true).conditions().lowReliability())
                .isTrue();
    }

    /** A conclusion that was kept before there was a further element. */
    @Test
    void anElementThatAConclusionDoesNotNameWasNotAsked() {
        Map<Element, Indicated> named = new EnumMap<>(Map.of(Element.ACT, Indicated.INDICATED));
        var conditions = new TalkForm(null, true, "", false, 40, true).conditions();

        var kept = new Conclusion("form", "1", conditions, named, Finding.INDICATION_FOUND, "");
        named.put(Element.MEANS, Indicated.INDICATED);

        assertThat(kept.of(Element.ACT)).isEqualTo(Indicated.INDICATED);
        assertThat(kept.of(Element.MEANS)).isEqualTo(Indicated.NOT_ASKED);
        assertThat(kept.elements()).containsOnlyKeys(Element.values());
    }

    private static FoundForm form(@Nullable Indicated act, @Nullable Indicated means, @Nullable Indicated purpose) {
        return new FoundForm(act, means, purpose, Finding.INDICATION_FOUND, "perlu penerjemah");
    }
}
