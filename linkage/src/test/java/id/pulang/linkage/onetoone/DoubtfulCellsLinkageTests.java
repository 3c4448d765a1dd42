package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.Linker;
import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read on paper with doubt may lead to a question, and never joins anybody. */
class DoubtfulCellsLinkageTests {

    private static final RecordPair BOTH = new RecordPair("a", "b");

    @Test
    void aPassportReadWithDoubtAsksAndJoinsNobody() {
        SomeRecord listed = row("a", "police", "Bambang").stating("passport", "C1234567");
        SomeRecord scanned = row("b", "embassy", "Bambang").stating("passport", "C1234567");

        LinkageResult sure = link(listed, scanned);
        LinkageResult doubtful = link(listed, scanned.doubtful(Field.PASSPORT));

        assertThat(sure.joins()).extracting(AutoMatch::pair).containsExactly(BOTH);
        assertThat(doubtful.joins()).isEmpty();
        assertThat(doubtful.doubts()).extracting(ClericalReview::pair).containsExactly(BOTH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"NAME", "BORN"})
    void aNameOrABirthReadWithDoubtJoinsNobody(Field field) {
        LinkageResult linkage = link(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18").doubtful(field));

        assertThat(linkage.joins()).isEmpty();
        assertThat(linkage.doubts()).extracting(ClericalReview::pair).containsExactly(BOTH);
    }

    @Test
    void whatWasSurelyReadJoinsWhateverTheDoubtfulCellSays() {
        LinkageResult linkage = link(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18").stating("passport", "C1234567"),
                row("b", "embassy", "Qwertyo Zabukan")
                        .born("1995-05-18")
                        .stating("passport", "C7284567")
                        .doubtful(Field.PASSPORT));

        assertThat(linkage.joins()).extracting(AutoMatch::pair).containsExactly(BOTH);
        assertThat(linkage.joins().getFirst().explanation().fields())
                .extracting(each -> each.field())
                .doesNotContain(Field.PASSPORT);
    }

    @Test
    void aDoubtfulCellThatContradictsIsAskedAbout() {
        LinkageResult linkage = link(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18").stating("passport", "C1234567"),
                row("b", "embassy", "Qwertyo Zabukan")
                        .born("1978-11-02")
                        .stating("passport", "C1234567")
                        .doubtful(Field.BORN));

        assertThat(linkage.joins()).isEmpty();
        assertThat(linkage.doubts()).extracting(ClericalReview::pair).containsExactly(BOTH);
    }

    @Test
    void whereNobodyIsAskedWhatWasReadWithDoubtIsNotKnown() {
        List<PersonRecord> records = Stream.of(
                        row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                        row("b", "embassy", "Qwertyo Zabukan")
                                .born("1995-05-18")
                                .doubtful(Field.NAME, Field.BORN))
                .map(SomeRecord::record)
                .toList();

        var atOnce = Linker.standard().keep(records);
        var later = Linker.standard().keep(records.subList(0, 1)).add(records.subList(1, 2));

        assertThat(List.of(atOnce, later)).allSatisfy(likely -> {
            assertThat(likely.records().getLast().name()).isNull();
            assertThat(likely.records().getLast().born()).isNull();
        });
    }

    private static SomeRecord row(String id, String list, String name) {
        return SomeRecord.of(id, list, name);
    }

    private static LinkageResult link(SomeRecord... rows) {
        return Linker.standard().link(Stream.of(rows).map(SomeRecord::record).toList(), LinkConstraints.nothing());
    }
}
