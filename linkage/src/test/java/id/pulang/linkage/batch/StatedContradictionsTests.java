package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.clustering.CannotLink;
import id.pulang.linkage.clustering.CannotLink.Stated;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatedContradictionsTests {

    private static final SomeRecord SILENT = SomeRecord.of("a", "list", "Fajar Santoso");

    @Test
    void areBirthsThatHaveNothingInCommon() {
        var born = SILENT.born("1994-04-06");

        assertThat(stated(born, SILENT.born("1975-02-17"))).isEqualTo(Stated.CONTRADICTS);
        assertThat(stated(born, SILENT.born("1994-06-04"))).isEqualTo(Stated.AGREES);
        assertThat(stated(born, SILENT)).isEqualTo(Stated.NOTHING);
    }

    @Test
    void areDocumentsThatHaveNothingInCommon() {
        var one = SILENT.stating("passport", "X5488709");

        assertThat(stated(one, SILENT.stating("passport", "C3080690"))).isEqualTo(Stated.CONTRADICTS);
        assertThat(stated(one, SILENT.stating("passport", "x 5488790"))).isEqualTo(Stated.AGREES);
        assertThat(stated(SILENT.numbered("3372010908940003"), SILENT.numbered("5171034412710021")))
                .isEqualTo(Stated.CONTRADICTS);
    }

    @Test
    void areNoneWhereOneThingAgrees() {
        var one = SILENT.born("1994-04-06").stating("passport", "X5488709");

        assertThat(stated(one, SILENT.born("1994-04-06").stating("passport", "C3080690")))
                .isEqualTo(Stated.AGREES);
    }

    @Test
    void areNotLookedAtOnlyWhereNamesAreGarbled() {
        var rows = List.of(SILENT.record());

        assertThat(StatedContradictions.among(rows, WeightsOrigin.LEARNT)).isSameAs(CannotLink.NONE);
        assertThat(StatedContradictions.among(rows, WeightsOrigin.LEARNT_AMONG_RELATIVES))
                .isNotSameAs(CannotLink.NONE);
    }

    /** Two men of one name and village, and a row of which nobody knows to whom it belongs. */
    @Test
    void keepTwoMenApartWhomARowWithoutABirthFits() {
        var rows = new ArrayList<PersonRecord>();
        for (String birth : List.of("1994-04-06", "1975-02-17", "1994-04-06", "1975-02-17")) {
            rows.add(named("row " + rows.size(), "Fajar Santoso").born(birth).record());
        }
        rows.add(named("silent", "Fajar Santoso").record());
        for (int other = 0; other < 400; other++) {
            rows.add(named("other " + other, "Orang" + (char) ('a' + other % 26) + " Lain" + other)
                    .record());
        }

        int[] groups = new BatchLinkage(rows, TrainingLabels.nothing(), OptionalDouble.empty()).groupOf();

        assertThat(groups[2]).isEqualTo(groups[0]);
        assertThat(groups[3]).isEqualTo(groups[1]);
        assertThat(IntStream.of(groups).limit(5).distinct()).hasSize(3);
    }

    private static SomeRecord named(String id, String name) {
        return SomeRecord.of(id, "list", name);
    }

    private static Stated stated(SomeRecord one, SomeRecord other) {
        return StatedContradictions.among(List.of(one.record(), other.record()), WeightsOrigin.SHIPPED)
                .compare(0, 1);
    }
}
