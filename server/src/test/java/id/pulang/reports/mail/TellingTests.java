package id.pulang.reports.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.portal.letters.Letter;
import id.pulang.reports.intake.Heard;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTests {

    /** Fields that come later, too: each component of a letter that holds words gets words of its own. */
    @Test
    void nothingOfALetterIsLeftOutOfWhatTheDeskReads() throws ReflectiveOperationException {
        var words = new ArrayList<String>();
        Letter letter = new Letter(Letter.Kind.HELP, (Letter.Told) filled(Letter.Told.class, words), List.of());

        assertThat(words).hasSizeGreaterThan(6);
        Heard heard = Telling.heard(letter);
        assertThat(Telling.whole(letter)
                        + "\n"
                        + String.join("\n", heard.place(), heard.about().phone(), heard.source()))
                .contains(words);
    }

    private static Object filled(Class<?> type, List<String> words) throws ReflectiveOperationException {
        var values = new ArrayList<Object>();
        for (RecordComponent each : type.getRecordComponents()) {
            values.add(value(each, words));
        }
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new))
                .newInstance(values.toArray());
    }

    private static Object value(RecordComponent of, List<String> words) throws ReflectiveOperationException {
        if (of.getName().equals("talk")) {
            words.add("NOT_SAFE");
            return "NOT_SAFE";
        }
        if (of.getType() == String.class) {
            words.add("kata " + of.getName());
            return "kata " + of.getName();
        }
        if (of.getType() == List.class) {
            words.add("tanda " + of.getName());
            return List.of("tanda " + of.getName());
        }
        return of.getType() == boolean.class ? Boolean.FALSE : filled(of.getType(), words);
    }
}
