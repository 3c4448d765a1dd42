package id.pulang.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.explained.Ruling;
import id.pulang.linkage.decision.Objection;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private final Texts indonesian = new Texts(Language.ID);
    private final Texts english = new Texts(Language.EN);

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(indonesian.keys()).isEqualTo(english.keys());
    }

    @Test
    void fillsTheSameGapsInBothLanguages() {
        assertThat(indonesian.keys())
                .allSatisfy(key -> assertThat(gaps(indonesian, key)).as(key).isEqualTo(gaps(english, key)));
    }

    @Test
    void hasASentenceForEachConstant() {
        var kinds = Map.of(
                "kind", ColumnKind.values(),
                "columns.reason", ColumnMeaning.Reason.values(),
                "complaint", CellProblem.values(),
                "ruling", Ruling.values(),
                "field", Field.values(),
                "level", ComparisonLevel.values(),
                "objection", Objection.values());

        kinds.forEach((kind, constants) -> assertThat(Stream.of(constants).map(each -> kind + "." + each.name()))
                .allMatch(english::knows));
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(indonesian.number(12.34, 1)).isEqualTo("12,3");
        assertThat(english.number(12.34, 1)).isEqualTo("12.3");
    }

    private static TreeSet<String> gaps(Texts texts, String key) {
        var gaps = new TreeSet<String>();
        GAP.matcher(texts.say(key)).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }
}
